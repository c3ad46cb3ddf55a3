// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reproduce_command.h"

#include "app/cli/console.h"
#include "app/cli/input_paths.h"
#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "core/error.h"
#include "core/experiment/run.h"
#include "core/input_file.h"
#include "core/report/report_folder.h"
#include "core/report/run_rows.h"
#include "core/runtime.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace unlearn {
namespace {

constexpr std::uint64_t mostBytes = std::uint64_t{256} << 20; ///< of one file of a report

struct Options {
    std::string folder;
    std::string db;
    std::vector<std::int64_t> runs;
    double tolerancePoints = 0.5;
};

/// One run of a report, ready to be run again.
struct Reported {
    std::int64_t id = 0;
    Plan plan;
    ReportedFigures figures;
};

[[noreturn]] void refuse(const std::filesystem::path& folder, std::int64_t run, const std::string& why)
{
    throw Error(ErrorCode::ValueOutOfRange, "A run of the report can not be reproduced: " + why,
                {.file = folder.string(), .field = "run " + std::to_string(run)});
}

Reported readReported(const std::filesystem::path& folder, const ManifestRun& run)
{
    Reported reported{.id = run.id, .plan = {}, .figures = {}};
    reported.figures = figuresFromRows(readTextFile(folder / run.rows, mostBytes));
    if (reported.figures.isPurged)
        refuse(folder, run.id, "what it forgot was purged");
    if (reported.figures.followsAnother)
        refuse(folder, run.id, "it goes on from another run, which the report does not hold");
    if (std::ranges::find(reported.figures.errors, "unlearned", &RunErrors::subject) == reported.figures.errors.end())
        refuse(folder, run.id, "it has no final errors to compare with");
    reported.plan = readPlan(folder / run.plan);
    if (!reported.plan.requests.empty()) // the others have runs of their own
        reported.plan.requests.resize(1);
    return reported;
}

/// All of them are read, and refused where they must be, before the first is run.
std::vector<Reported> chosenRuns(const std::filesystem::path& folder, const Options& options)
{
    const ReportCheck check = verifyReport(folder);
    if (!check.changed.empty() || !check.missing.empty())
        throw Error(ErrorCode::FileCorrupt, "The report is not as it was made: " + check.sentences().front(),
                    {.file = folder.string()});
    std::vector<Reported> chosen;
    for (const std::int64_t run : options.runs) {
        const auto known = std::ranges::find(check.runs, run, &ManifestRun::id);
        if (known == check.runs.end())
            throw Error(ErrorCode::ValueOutOfRange, "The report is not of that run",
                        {.file = folder.string(), .field = "--run", .found = std::to_string(run)});
        chosen.push_back(readReported(folder, *known));
    }
    if (options.runs.empty()) {
        for (const ManifestRun& run : check.runs)
            chosen.push_back(readReported(folder, run));
    }
    return chosen;
}

/// Largest difference of the final errors of models that both have, in points. Errors that neither has are no
/// difference; one that only one of them has is infinite.
double difference(const RunErrors& before, const RunErrors& after)
{
    double most = 0.0;
    for (const auto figure :
         {&RunErrors::testErrorPercent, &RunErrors::forgetErrorPercent, &RunErrors::retainErrorPercent}) {
        if (std::isnan(before.*figure) && std::isnan(after.*figure))
            continue;
        const double points = std::abs(before.*figure - after.*figure);
        most = std::max(most, std::isnan(points) ? std::numeric_limits<double>::infinity() : points);
    }
    return most;
}

Json errorsDocument(const RunErrors& errors)
{
    Json document;
    for (const auto& [name, value] :
         {std::pair{"test_error", errors.testErrorPercent}, std::pair{"forget_error", errors.forgetErrorPercent},
          std::pair{"retain_error", errors.retainErrorPercent}})
        document[name] = std::isnan(value) ? Json(nullptr) : Json(value);
    return document;
}

/// What came of all runs.
struct Comparison {
    TextTable table{{"run", "again", "model", "test error", "again", "forget error", "again", "retain error", "again"}};
    Json runs = Json::array();
    double most = 0.0;

    void add(const Reported& reported, const RunDetails& again)
    {
        Json models = Json::array();
        double mostOfRun = 0.0;
        for (const RunErrors& before : reported.figures.errors) {
            const auto after = std::ranges::find(again.errors, before.subject, &RunErrors::subject);
            if (after == again.errors.end()) { // stopped, or of other retrained models
                mostOfRun = std::numeric_limits<double>::infinity();
                continue;
            }
            const double points = difference(before, *after);
            mostOfRun = std::max(mostOfRun, points);
            models.push_back({{"subject", before.subject},
                              {"reported", errorsDocument(before)},
                              {"reproduced", errorsDocument(*after)},
                              {"difference_points", std::isinf(points) ? Json(nullptr) : Json(points)}});
            table.add({std::to_string(reported.id), std::to_string(again.summary.id.value), before.subject,
                       shown(before.testErrorPercent), shown(after->testErrorPercent), shown(before.forgetErrorPercent),
                       shown(after->forgetErrorPercent), shown(before.retainErrorPercent),
                       shown(after->retainErrorPercent)});
        }
        runs.push_back({{"run_id", reported.id},
                        {"reproduced_by", again.summary.id.value},
                        {"state", runStateName(again.summary.state)},
                        {"difference_points", std::isinf(mostOfRun) ? Json(nullptr) : Json(mostOfRun)},
                        {"models", models}});
        most = std::max(most, mostOfRun);
    }
};

/// Throws where the model, the data or the forget samples are not those that the report is of.
void requireSameInputs(const Reported& reported, const Experiment& experiment)
{
    const ReportedFigures& figures = reported.figures;
    const std::tuple<const char*, std::string, std::string> inputs[] = {
        {"model", figures.modelHash, experiment.model->hash()},
        {"data", figures.dataHash, experiment.dataset->hash},
        {"forget set", figures.forgetHash, experiment.request.hash()}};
    for (const auto& [name, wanted, found] : inputs) {
        if (wanted != found)
            throw Error(ErrorCode::ValueOutOfRange, "An input of the run is not what it was when the report was made",
                        {.field = "run " + std::to_string(reported.id) + ", " + name,
                         .expected = "SHA-256 " + wanted,
                         .found = found});
    }
}

/// On the device and with the threads that the run had, unless the command line says otherwise: figures depend on both.
RunDetails runAgain(const Reported& reported, const Invocation& invocation, RunStore& store, Console& console,
                    JobContext context)
{
    setThreads(invocation.threads ? *invocation.threads : reported.figures.threads);
    if (!invocation.device)
        context.device = reported.figures.device;
    deviceDescription(context.device);
    RunOptions runOptions;
    runOptions.name = "Run " + std::to_string(reported.id) + " of a report, again";
    RunEvents events;
    events.epochDone = [&console](const EpochFigures& epoch) {
        console.say("epoch " + std::to_string(epoch.epoch) + ": forget error " + shown(epoch.forgetErrorPercent)
                    + " %");
    };
    const auto experiment = openExperiment(reported.plan, context);
    requireSameInputs(reported, *experiment);
    return store.run(runExperiment(*experiment, store, runOptions, context, events).id);
}

CommandResult reproduce(const Options& options, const Invocation& invocation, Console& console,
                        const JobContext& context)
{
    const std::filesystem::path folder = absolutePath(options.folder);
    const std::vector<Reported> chosen = chosenRuns(folder, options);
    RunStore store(chosenLog(options.db));
    Comparison comparison;
    CommandResult result;
    for (const Reported& reported : chosen) {
        console.say("Run " + std::to_string(reported.id) + " of the report");
        const RunDetails again = runAgain(reported, invocation, store, console, context);
        comparison.add(reported, again);
        if (again.summary.state == RunState::Cancelled) {
            result.code = ExitCode::Stopped;
            break;
        }
    }
    const bool isClose = comparison.most <= options.tolerancePoints;
    if (result.code == ExitCode::Success && !isClose)
        result.code = ExitCode::Failure;
    result.document = {{"folder", folder.string()},
                       {"database", store.file().string()},
                       {"reproduced", result.code == ExitCode::Success},
                       {"identical", result.code == ExitCode::Success && comparison.most == 0.0},
                       {"tolerance_points", options.tolerancePoints},
                       {"difference_points", std::isinf(comparison.most) ? Json(nullptr) : Json(comparison.most)},
                       {"runs", comparison.runs}};
    result.text = comparison.table.text();
    if (result.code == ExitCode::Stopped)
        result.text += "Stopped before all runs were compared.\n";
    else if (comparison.most == 0.0)
        result.text += "Reproduced: all final errors are the same.\n";
    else
        result.text +=
            (isClose ? "Reproduced: final errors differ by at most " : "Not reproduced: final errors differ by up to ")
            + shown(comparison.most) + " points (allowed: " + shown(options.tolerancePoints) + ").\n";
    return result;
}

} // namespace

void addReproduceCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(app, invocation, "reproduce", "Run the runs of a report again, and compare",
                                   "  unlearn reproduce comparison\n"
                                   "  unlearn reproduce comparison --run 3 --tolerance 0 --json\n"
                                   "Exits with 1 where final errors differ by more than the tolerance.\n");
    const auto options = std::make_shared<Options>();
    command->add_option("FOLDER", options->folder, "The report's folder")->required();
    command->add_option("--run", options->runs, "Only this run of the report; may be given several times");
    command->add_option("--tolerance", options->tolerancePoints, "Allowed difference of final errors, in points")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str();
    command->add_option("--db", options->db, "The log that the new runs go to; else the user's own");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options, &invocation](Console& console, const JobContext& context) {
            return reproduce(*options, invocation, console, context);
        };
    });
}

} // namespace unlearn
