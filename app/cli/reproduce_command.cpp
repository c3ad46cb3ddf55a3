// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reproduce_command.h"

#include "app/cli/chosen_runs.h"
#include "app/cli/console.h"
#include "app/cli/input_paths.h"
#include "app/cli/number_or_null.h"
#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/kept_weights.h"
#include "core/runtime.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

struct Options {
    std::string folder;
    std::string db;
    std::vector<std::int64_t> runs;
    double tolerancePoints = 0.5;
};

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
        document[name] = numberOrNull(value);
    return document;
}

/// Difference of an attack's AUCs, in points (hundredths); infinite where only one of them is a number.
double difference(const RunAttack& before, const RunAttack& after)
{
    if (std::isnan(before.auc) && std::isnan(after.auc))
        return 0.0;
    const double points = 100.0 * std::abs(before.auc - after.auc);
    return std::isnan(points) ? std::numeric_limits<double>::infinity() : points;
}

/// What came of all runs.
struct Comparison {
    TextTable table{{"run", "again", "model", "test error", "again", "forget error", "again", "retain error", "again"}};
    TextTable attackTable{{"run", "again", "model", "attack", "AUC", "again"}};
    bool hasAttacks = false;
    Json runs = Json::array();
    double most = 0.0; ///< of errors and AUCs, in points

    /// Attacks on one model, made again; the largest difference, in points.
    double addAttacks(const RunToRepeat& reported, const std::string& subject, const RunDetails& again, Json& documents)
    {
        double mostOfModel = 0.0;
        for (const RunAttack& before : reported.figures.attacks) {
            if (before.subject != subject)
                continue;
            const auto after = std::ranges::find_if(again.attacks, [&before](const RunAttack& attack) {
                return attack.subject == before.subject && attack.attack == before.attack;
            });
            const bool isMissing = after == again.attacks.end();
            const double auc = isMissing ? std::numeric_limits<double>::quiet_NaN() : after->auc;
            const double points = isMissing ? std::numeric_limits<double>::infinity() : difference(before, *after);
            mostOfModel = std::max(mostOfModel, points);
            documents.push_back({{"attack", before.attack},
                                 {"reported_auc", numberOrNull(before.auc)},
                                 {"reproduced_auc", numberOrNull(auc)},
                                 {"difference_points", numberOrNull(points)}});
            attackTable.add({std::to_string(reported.id), std::to_string(again.summary.id.value), subject,
                             before.attack, shown(before.auc, 3), shown(auc, 3)});
            hasAttacks = true;
        }
        return mostOfModel;
    }

    void add(const RunToRepeat& reported, const RunDetails& again)
    {
        Json models = Json::array();
        double mostOfRun = 0.0;
        for (const RunErrors& before : reported.figures.errors) {
            const auto after = std::ranges::find(again.errors, before.subject, &RunErrors::subject);
            if (after == again.errors.end()) { // stopped, or of other retrained models
                mostOfRun = std::numeric_limits<double>::infinity();
                continue;
            }
            Json attacks = Json::array();
            const double points =
                std::max(difference(before, *after), addAttacks(reported, before.subject, again, attacks));
            mostOfRun = std::max(mostOfRun, points);
            models.push_back({{"subject", before.subject},
                              {"reported", errorsDocument(before)},
                              {"reproduced", errorsDocument(*after)},
                              {"attacks", std::move(attacks)},
                              {"difference_points", numberOrNull(points)}});
            table.add({std::to_string(reported.id), std::to_string(again.summary.id.value), before.subject,
                       shown(before.testErrorPercent), shown(after->testErrorPercent), shown(before.forgetErrorPercent),
                       shown(after->forgetErrorPercent), shown(before.retainErrorPercent),
                       shown(after->retainErrorPercent)});
        }
        runs.push_back({{"run_id", reported.id},
                        {"reproduced_by", again.summary.id.value},
                        {"state", runStateName(again.summary.state)},
                        {"difference_points", numberOrNull(mostOfRun)},
                        {"models", models}});
        most = std::max(most, mostOfRun);
    }
};

/// Throws where the model, the data or the forget samples are not those that the report is of.
void requireSameInputs(const RunToRepeat& reported, const Experiment& experiment)
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

/// What runs of the report became in the log that they are run again in, by their numbers in the report.
using NewRuns = std::map<std::int64_t, RunId>;

/// Why a run can not go on now from what the runs before it became; empty: it can. On another device or with other
/// threads a stop rule may have ended them earlier.
std::string reasonAgainst(const RunToRepeat& reported, const NewRuns& again, const RunStore& store)
{
    const ReportedFigures& figures = reported.figures;
    for (const std::optional<RunId>& other : {figures.parent, figures.previousRun}) {
        if (other && !again.contains(other->value))
            return "it goes on from run " + std::to_string(other->value) + ", which was left out";
    }
    if (!figures.parent)
        return {};
    const int epochs = store.run(again.at(figures.parent->value)).summary.epochs;
    if (epochs >= *reported.branchEpoch)
        return {};
    return "it was branched from epoch " + std::to_string(*reported.branchEpoch) + " of run "
        + std::to_string(figures.parent->value) + ", which now ended at epoch " + std::to_string(epochs);
}

/// What runs are run again with.
struct Repeating {
    const Invocation& invocation;
    RunStore& store;
    Console& console;
    const JobContext& context;
    KeptWeights& branchedFrom;
    NewRuns again = {};
};

/// On the device and with the threads that the run had, unless the command line says otherwise: figures depend on both.
RunDetails runAgain(const RunToRepeat& reported, Repeating& repeating)
{
    auto& [invocation, store, console, contextOfAll, branchedFrom, again] = repeating;
    const ReportedFigures& figures = reported.figures;
    JobContext context = contextOfAll;
    setThreads(invocation.threads ? *invocation.threads : figures.threads);
    if (!invocation.device)
        context.device = figures.device;
    deviceDescription(context.device);
    RunOptions runOptions;
    runOptions.name = "Run " + std::to_string(reported.id) + " of a report, again";
    RunEvents events;
    if (reported.isBranchedFrom) { // none of its epochs may be missing then
        runOptions.weightsBudgetBytes = std::numeric_limits<std::int64_t>::max();
        events.started = [&kept = branchedFrom](RunId run) { kept.add(run); };
    }
    events.epochDone = [&log = console](const EpochFigures& epoch) {
        log.say("epoch " + std::to_string(epoch.epoch) + ": forget error " + shown(epoch.forgetErrorPercent) + " %");
    };
    auto experiment = openExperiment(reported.plan, context);
    if (figures.previousRun)
        experiment = continueAfter(experiment, store, again.at(figures.previousRun->value), context);
    requireSameInputs(reported, *experiment);
    const RunOutcome outcome = figures.parent ? branchRun(*experiment, again.at(figures.parent->value),
                                                          *reported.branchEpoch, store, runOptions, context, events)
                                              : runExperiment(*experiment, store, runOptions, context, events);
    again[reported.id] = outcome.id;
    return store.run(outcome.id);
}

CommandResult reproduce(const Options& options, const Invocation& invocation, Console& console,
                        const JobContext& context)
{
    const std::filesystem::path folder = absolutePath(options.folder);
    const ChosenRuns chosen = chosenRuns(folder, options.runs);
    Json skipped = Json::array();
    const auto leaveOut = [&console, &skipped](std::int64_t run, const std::string& why) {
        console.warn("Run " + std::to_string(run) + " of the report is left out: " + why);
        skipped.push_back({{"run_id", run}, {"reason", why}});
    };
    for (const auto& [run, why] : chosen.skipped)
        leaveOut(run, why);
    RunStore store(chosenLog(options.db));
    KeptWeights branchedFrom(store, bytesOfGigabytes(defaultWeightsGigabytes), context);
    Repeating repeating{invocation, store, console, context, branchedFrom};
    Comparison comparison;
    CommandResult result;
    for (const RunToRepeat& reported : chosen.runs) {
        if (const std::string why = reasonAgainst(reported, repeating.again, store); !why.empty()) {
            leaveOut(reported.id, why);
            comparison.most = std::numeric_limits<double>::infinity();
            continue;
        }
        console.say("Run " + std::to_string(reported.id) + " of the report");
        const RunDetails again = runAgain(reported, repeating);
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
                       {"difference_points", numberOrNull(comparison.most)},
                       {"runs", comparison.runs},
                       {"skipped", std::move(skipped)}};
    result.text = comparison.table.text();
    if (comparison.hasAttacks)
        result.text += '\n' + comparison.attackTable.text();
    if (result.code == ExitCode::Stopped)
        result.text += "Stopped before all runs were compared.\n";
    else if (comparison.most == 0.0)
        result.text += "Reproduced: all final errors and AUCs are the same.\n";
    else
        result.text += (isClose ? "Reproduced: final errors and AUCs differ by at most "
                                : "Not reproduced: final errors and AUCs differ by up to ")
            + shown(comparison.most) + " points (allowed: " + shown(options.tolerancePoints) + ").\n";
    return result;
}

} // namespace

void addReproduceCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "reproduce", "Run the runs of a report again, and compare",
        "  unlearn reproduce comparison\n"
        "  unlearn reproduce comparison --run 3 --tolerance 0 --json\n"
        "Runs that go on from another one of the report do so again. Left out are those that go on from a run\n"
        "that is not in it or is left out itself, that were purged, or that did not finish.\n"
        "Exits with 1 where final errors, or AUCs in hundredths, differ by more than the tolerance.\n");
    const auto options = std::make_shared<Options>();
    command->add_option("FOLDER", options->folder, "The report's folder")->required();
    command->add_option("--run", options->runs,
                        "Only this run of the report, and those that it goes on from; may be given several times");
    command
        ->add_option("--tolerance", options->tolerancePoints, "Allowed difference of final errors and AUCs, in points")
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
