// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs_command.h"

#include "app/cli/input_paths.h"
#include "app/cli/output_file.h"
#include "app/cli/run_document.h"
#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "core/error.h"
#include "core/experiment/noted_file.h"

#include <memory>

namespace unlearn {
namespace {

struct Options {
    std::string db;
    std::string run;
    std::string out;
    std::string file; ///< a whole log
    std::string format = "json";
    bool all = false;
};

CommandResult list(const Options& options, const JobContext&)
{
    const std::unique_ptr<RunStore> store = openLogForReading(options.db);
    Json runs = Json::array();
    TextTable table({"run", "name", "state", "epochs", "test error", "forget error", "AUC", "seconds", "started"});
    for (const RunSummary& run : store ? store->runs(options.all) : std::vector<RunSummary>()) {
        runs.push_back(runSummaryDocument(run));
        table.add({std::to_string(run.id.value), run.header.name, runStateName(run.state), std::to_string(run.epochs),
                   run.unlearned ? shown(run.unlearned->testErrorPercent) : "-",
                   run.unlearned ? shown(run.unlearned->forgetErrorPercent) : "-",
                   run.confidence ? shown(run.confidence->auc, 3) : "-", shown(run.seconds, 1), run.startedAt});
    }
    CommandResult result;
    result.text = runs.empty() ? "No runs yet.\n" : table.text();
    result.document = {{"database", chosenLog(options.db).string()}, {"runs", runs}};
    return result;
}

RunDetails chosenRun(const Options& options)
{
    const std::unique_ptr<RunStore> store = openLogOfRun(options.db, "RUN", options.run);
    return store->run(runFromText(options.run, *store));
}

CommandResult show(const Options& options, const JobContext&)
{
    const RunDetails run = chosenRun(options);
    return {.document = runDocument(run), .text = runText(run)};
}

CommandResult exportRun(const Options& options, const JobContext& context)
{
    const RunDetails run = chosenRun(options);
    const std::string content = options.format == "csv"
        ? runCsv(run)
        : runDocument(run).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    CommandResult result;
    result.document = runDocument(run);
    result.text = content;
    if (!options.out.empty()) {
        const std::string path = absolutePath(options.out);
        noteFile(chosenLog(options.db), {run.summary.id}, path, context);
        writeWhole(path, content);
        result.document = {{"run_id", run.summary.id.value}, {"file", path}, {"format", options.format}};
        result.text = "Wrote " + path + "\n";
    }
    return result;
}

/// An export refuses some files, the log's own among them: what it wrote is noted afterwards.
CommandResult save(const Options& options, const JobContext& context)
{
    const std::unique_ptr<RunStore> store = openLogForReading(options.db);
    if (!store)
        throw Error(ErrorCode::FileMissing, "There is no run log",
                    {.file = chosenLog(options.db).string(), .expected = "a log", .found = "no such file"});
    const std::string file = absolutePath(options.file);
    store->exportTo(file);
    std::vector<RunId> runs;
    for (const RunSummary& run : store->runs(true))
        runs.push_back(run.id);
    noteFile(store->file(), runs, file, context);
    return {.document = {{"database", store->file().string()}, {"file", file}, {"runs", runs.size()}},
            .text = "Wrote " + std::to_string(runs.size()) + " runs to " + file + "\n"};
}

CommandResult merge(const Options& options, const JobContext&)
{
    RunStore store(chosenLog(options.db));
    const RunMerge merged = store.merge(absolutePath(options.file));
    Json added = Json::array();
    for (const RunId run : merged.added)
        added.push_back(run.value);
    return {.document = {{"database", store.file().string()},
                         {"added", added},
                         {"known", merged.known},
                         {"running", merged.running},
                         {"purged", merged.purged}},
            .text = std::to_string(merged.added.size()) + " runs came in, " + std::to_string(merged.known)
                + " were here already, " + std::to_string(merged.running) + " are running and were left out.\n"
                + (merged.purged > 0 ? std::to_string(merged.purged)
                           + " were left out since their request, or one in sequence with it, was purged here.\n"
                                     : "")};
}

template <typename Action>
void onChosen(CLI::App* command, const std::shared_ptr<Options>& options, Invocation& invocation, Action action)
{
    command->add_option("--db", options->db, "The log of runs; else the user's own");
    command->callback([options, action, &invocation] {
        invocation.command = [options, action](Console&, const JobContext& context) {
            return action(*options, context);
        };
    });
}

} // namespace

void addRunsCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* runs = app.add_subcommand("runs", "List, show and export the runs of the log, and merge logs");
    runs->require_subcommand(1);
    runs->footer("Examples:\n  unlearn runs list\n  unlearn runs show last\n  unlearn runs export 3 --format csv\n");
    const auto options = std::make_shared<Options>();
    const char* runHelp = "Number of a run, or last";

    CLI::App* listCommand = addCommand(*runs, invocation, "list", "List the runs, newest first",
                                       "  unlearn runs list\n  unlearn runs list --db runs.sqlite --json\n");
    listCommand->add_flag("--all", options->all, "Also those that were deleted");
    onChosen(listCommand, options, invocation, list);

    CLI::App* showCommand = addCommand(*runs, invocation, "show", "Show everything about a run",
                                       "  unlearn runs show last\n  unlearn runs show 3 --json\n");
    showCommand->add_option("RUN", options->run, runHelp)->required();
    onChosen(showCommand, options, invocation, show);

    CLI::App* exportCommand =
        addCommand(*runs, invocation, "export", "Write a run to a file",
                   "  unlearn runs export 3 --out run3.json\n  unlearn runs export last --format csv > curve.csv\n");
    exportCommand->add_option("RUN", options->run, runHelp)->required();
    exportCommand->add_option("--out", options->out, "File; else standard output");
    exportCommand->add_option("--format", options->format, "json: everything; csv: the figures of the epochs")
        ->check(CLI::IsMember({"json", "csv"}))
        ->capture_default_str();
    onChosen(exportCommand, options, invocation, exportRun);

    CLI::App* saveCommand = addCommand(*runs, invocation, "save", "Copy the whole log, without weights, into one file",
                                       "  unlearn runs save all-runs.sqlite\n");
    saveCommand->add_option("FILE", options->file, "A new file, or one that is replaced")->required();
    onChosen(saveCommand, options, invocation, save);

    CLI::App* mergeCommand = addCommand(
        *runs, invocation, "merge", "Take in the runs of another log, under new numbers",
        "  unlearn runs merge all-runs.sqlite\n  unlearn runs merge theirs.sqlite --db runs.sqlite --json\n");
    mergeCommand->add_option("FILE", options->file, "A log of this version or an older one; it is only read")
        ->required();
    onChosen(mergeCommand, options, invocation, merge);
}

} // namespace unlearn
