// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_command.h"

#include "app/cli/input_paths.h"
#include "app/cli/run_log.h"
#include "core/report/gather_report.h"
#include "core/report/log_comparison.h"
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "core/report/request_images.h"

#include <memory>
#include <vector>

namespace unlearn {
namespace {

struct Options {
    std::string db;
    std::vector<std::string> runs;
    std::string out;
    std::string folder;
    bool withoutImages = false;
};

CommandResult make(const Options& options, const JobContext& context)
{
    std::unique_ptr<RunStore> store = openLogOfRun(options.db, "RUN", options.runs.front());
    std::vector<RunId> runs;
    for (const std::string& run : options.runs)
        runs.push_back(runFromText(run, *store));
    const std::vector<RequestImages> images =
        options.withoutImages ? std::vector<RequestImages>() : readRequestImages(*store, runs, context);
    const Report report = gatherReport(*store, runs, {}, images);
    const ReportFiles files = filesOf(report);
    const std::filesystem::path folder = absolutePath(options.out);
    const std::filesystem::path log = store->file();
    store.reset(); // whoever closes the log last leaves all of it in one file
    writeReport(log, folder, report, files, context);
    CommandResult result;
    result.document = {{"folder", folder.string()},
                       {"report", (folder / "report.html").string()},
                       {"runs", Json::array()},
                       {"files", files.size() + 1},
                       {"warnings", report.warnings}};
    for (const ReportedRun& run : report.runs)
        result.document["runs"].push_back(run.id);
    result.text =
        "Wrote " + std::to_string(files.size() + 1) + " files; begin with " + (folder / "report.html").string() + "\n";
    for (const std::string& warning : report.warnings)
        result.text += "  " + warning + "\n";
    return result;
}

CommandResult verify(const Options& options)
{
    const std::filesystem::path folder = absolutePath(options.folder);
    const ReportCheck check = verifyReport(folder);
    std::vector<std::string> findings = check.sentences();
    if (!options.db.empty()) {
        for (const std::string& sentence : differencesFromLog(check.runs, *openLogForReading(options.db)))
            findings.push_back(sentence);
    }
    CommandResult result;
    result.code = findings.empty() ? ExitCode::Success : ExitCode::BadInput;
    result.document = {{"folder", folder.string()},
                       {"intact", findings.empty()},
                       {"files", check.files},
                       {"changed", check.changed},
                       {"missing", check.missing},
                       {"additional", check.additional},
                       {"log_compared", !options.db.empty()},
                       {"findings", findings}};
    for (const std::string& finding : findings)
        result.text += finding + "\n";
    if (findings.empty())
        result.text = "All " + std::to_string(check.files) + " files agree with the manifest.\n";
    return result;
}

} // namespace

void addReportCommand(CLI::App& app, Invocation& invocation)
{
    const auto options = std::make_shared<Options>();
    CLI::App* report = addCommand(app, invocation, "report", "Write a report of runs, or verify one",
                                  "  unlearn report last --out report\n"
                                  "  unlearn report 3 4 5 6 --out comparison --json\n"
                                  "  unlearn report verify comparison\n");
    report->add_option("RUN", options->runs, "Numbers of runs, or last");
    report->add_option("--out", options->out, "The report's folder: a new or an empty one");
    report->add_option("--db", options->db, "The log of runs; else the user's own");
    report->add_flag("--no-images", options->withoutImages, "Show none of the samples to be forgotten");
    report->require_subcommand(0, 1);
    report->callback([options, report, &invocation] {
        if (!report->get_subcommands().empty())
            return;
        if (options->runs.empty())
            throw CLI::RequiredError("RUN");
        if (options->out.empty())
            throw CLI::RequiredError("--out");
        invocation.command = [options](Console&, const JobContext& context) { return make(*options, context); };
    });

    CLI::App* verifyCommand =
        addCommand(*report, invocation, "verify", "Find files of a report that were changed, are missing or were added",
                   "  unlearn report verify comparison\n  unlearn report verify comparison --db runs.sqlite --json\n"
                   "Exits with 2 where something was found.\n");
    verifyCommand->add_option("FOLDER", options->folder, "The report's folder")->required();
    verifyCommand->add_option("--db", options->db, "A log of runs: also compare its runs with those of the report");
    verifyCommand->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext&) { return verify(*options); };
    });
}

} // namespace unlearn
