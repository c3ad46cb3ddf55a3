// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/purge_command.h"

#include "app/cli/run_log.h"
#include "core/error.h"
#include "core/experiment/purge.h"
#include "core/plan/unsaved_plan.h"

#include <memory>

namespace unlearn {
namespace {

struct Options {
    std::string run;
    std::string db;
    PurgeOptions purge;
};

std::vector<std::string> texts(const std::vector<Sentence>& sentences)
{
    std::vector<std::string> all;
    all.reserve(sentences.size());
    for (const Sentence& sentence : sentences)
        all.push_back(sentence.text());
    return all;
}

CommandResult purge(const Options& options, const JobContext& context)
{
    const std::filesystem::path log = chosenLog(options.db);
    std::error_code ignored;
    if (!std::filesystem::exists(log, ignored)) // opening for writing would make one
        throw Error(ErrorCode::FileMissing, "There is no run log", {.file = log.string()});
    RunStore store(log);
    PurgeOptions chosen = options.purge;
    chosen.unsavedFolder = unsavedFolder();
    const PurgeReport report = purgeRequest(runFromText(options.run, store), store, chosen, context);
    const std::vector<std::string> done = texts(report.done);
    const std::vector<std::string> left = texts(report.left);
    CommandResult result;
    result.document = {{"run_id", report.run.value},
                       {"dry_run", report.dryRun},
                       {"retained_moment", report.retainedMoment.empty() ? Json(nullptr) : Json(report.retainedMoment)},
                       {"done", done},
                       {"left", left}};
    result.text = report.dryRun ? "Nothing was changed. A purge would do this:\n" : "Purged:\n";
    for (const std::string& sentence : done)
        result.text += "  " + sentence + "\n";
    result.text += "Left to you:\n";
    for (const std::string& sentence : left)
        result.text += "  " + sentence + "\n";
    return result;
}

} // namespace

void addPurgeCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(app, invocation, "purge",
                                   "Delete what is kept of a run's forgotten samples, but for its model and moment",
                                   "  unlearn purge 3 --dry-run\n  unlearn purge last --json\n"
                                   "Selectors, figures on the forgotten samples, weights of other epochs, cached "
                                   "moments with the samples in them,\n"
                                   "request files and copies of the log are removed for good. It can not be undone.\n");
    const auto options = std::make_shared<Options>();
    command->add_option("RUN", options->run, "Number of a run, or last")->required();
    command->add_flag("--dry-run", options->purge.dryRun, "Change nothing; list what would be done");
    command->add_flag("--without-moment", options->purge.withoutMoment,
                      "Purge although the retained moment can not be made");
    command->add_option("--db", options->db, "The log of runs; else the user's own");
    command->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext& context) { return purge(*options, context); };
    });
}

} // namespace unlearn
