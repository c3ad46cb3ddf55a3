// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_command.h"

#include "app/cli/console.h"
#include "app/cli/plan_source.h"
#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "core/error.h"
#include "core/experiment/forget_distance.h"
#include "core/experiment/references.h"
#include "core/experiment/sweep_run.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>

namespace unlearn {
namespace {

struct Options {
    PlanSource plan;
    std::vector<double> gammas;
    std::optional<int> random;
    std::string range = "0.7-0.99";
    bool together = false;
    std::string layer;
    std::optional<int> seeds;
    std::string db;
};

/// "0.7-0.99"
void readRange(const std::string& text, GammaDraws& draws)
{
    const char* const end = text.data() + text.size();
    const auto low = std::from_chars(text.data(), end, draws.low);
    const bool parted = low.ec == std::errc() && low.ptr != end && *low.ptr == '-';
    const auto high = parted ? std::from_chars(low.ptr + 1, end, draws.high) : low;
    if (!parted || high.ec != std::errc() || high.ptr != end)
        throw Error(ErrorCode::ValueOutOfRange, "The range of thresholds can not be read",
                    {.field = "--range", .expected = "LOW-HIGH, such as 0.7-0.99", .found = text});
}

Sweep chosenSweep(const Options& options, const Plan& plan)
{
    Sweep sweep{.gammas = options.gammas, .draws = {}, .layer = options.layer, .seeds = {}};
    if (options.random) {
        sweep.draws = GammaDraws{.count = *options.random, .seed = plan.seed, .perLayer = !options.together};
        readRange(options.range, *sweep.draws);
    }
    for (int i = 0; i < options.seeds.value_or(0); ++i)
        sweep.seeds.push_back(plan.seed + static_cast<std::uint64_t>(i));
    return sweep;
}

SweepEvents reportTo(Console& console)
{
    SweepEvents events;
    events.pointBegan = [&console](const SweepPoint& point, int points) {
        console.say("Point " + std::to_string(point.number) + " of " + std::to_string(points) + ": " + point.title);
    };
    events.pointDone = [&console](const SweepRun& run) {
        if (run.taken)
            console.say("Takes run " + std::to_string(run.run.value) + " of the log, which is the same");
    };
    events.run.started = [&console](RunId run) { console.say("Run " + std::to_string(run.value)); };
    events.run.epochDone = [&console](const EpochFigures& epoch) {
        console.say("epoch " + std::to_string(epoch.epoch) + ": test error " + shown(epoch.testErrorPercent)
                    + " %, forget error " + shown(epoch.forgetErrorPercent) + " %, retain error "
                    + shown(epoch.retainErrorPercent) + " %");
    };
    return events;
}

void add(Json& document, const char* name, std::optional<double> value)
{
    if (value && std::isfinite(*value)) // what is not known is absent rather than a number
        document[name] = *value;
}

Json pointDocument(const SweepRun& run, const RunDetails& logged)
{
    Json document{{"point", run.point.number},   {"title", run.point.title}, {"gamma", run.point.plan.gamma},
                  {"seed", run.point.plan.seed}, {"run_id", run.run.value},  {"state", runStateName(run.state)},
                  {"taken", run.taken}};
    document["layer_gammas"] = Json::object();
    for (const auto& [layer, gamma] : run.point.plan.layerGamma)
        document["layer_gammas"][layer] = gamma;
    const RunSummary& summary = logged.summary;
    if (summary.selectedEpoch)
        document["selected_epoch"] = *summary.selectedEpoch;
    if (summary.unlearned) {
        add(document, "test_error", summary.unlearned->testErrorPercent);
        add(document, "forget_error", summary.unlearned->forgetErrorPercent);
        add(document, "retain_error", summary.unlearned->retainErrorPercent);
    }
    if (summary.confidence)
        add(document, "auc", summary.confidence->auc);
    add(document, "forget_distance", forgetDistance(logged));
    if (!logged.subsampling.empty()) { // of the worst layers
        document["subsampling"] = {
            {"images", logged.subsampling.front().images},
            {"largest_angle", std::ranges::max(logged.subsampling, {}, &RunSubsampling::largestAngle).largestAngle},
            {"energy_error", std::ranges::max(logged.subsampling, {}, &RunSubsampling::energyError).energyError}};
    }
    return document;
}

/// What the run's layers were given: "0.9", or from the smallest to the largest.
std::string gammasText(const RunDetails& logged)
{
    if (logged.layers.empty())
        return "-";
    const auto [low, high] = std::ranges::minmax(logged.layers, {}, &RunLayer::gamma);
    return low.gamma == high.gamma ? shortest(low.gamma) : shortest(low.gamma) + ".." + shortest(high.gamma);
}

std::vector<std::string> tableRow(const SweepRun& run, const RunDetails& logged)
{
    const RunSummary& summary = logged.summary;
    const auto error = [&summary](double RunErrors::*field) {
        return summary.unlearned ? shown((*summary.unlearned).*field) : std::string("-");
    };
    return {std::to_string(run.point.number),
            gammasText(logged),
            std::to_string(run.point.plan.seed),
            error(&RunErrors::testErrorPercent),
            error(&RunErrors::forgetErrorPercent),
            error(&RunErrors::retainErrorPercent),
            summary.confidence ? shown(summary.confidence->auc, 3) : "-",
            shown(forgetDistance(logged).value_or(std::nan(""))),
            std::to_string(run.run.value),
            runStateName(run.state)};
}

CommandResult sweepPlan(const Options& options, Console& console, const JobContext& context)
{
    const auto experiment = openChosen(options.plan, chosenPlan(options.plan), context);
    tellUnusedBaselines(*experiment, context);
    const Sweep sweep = chosenSweep(options, experiment->plan);
    RunStore store(chosenLog(options.db));
    const SweepOutcome outcome = runSweep(experiment, sweep, store, {}, context, reportTo(console));
    CommandResult result;
    result.document = {
        {"sweep", Json::parse(sweepToJson(sweep))}, {"tag", outcome.tag},         {"database", store.file().string()},
        {"planned_points", outcome.points},         {"stopped", outcome.stopped}, {"points", Json::array()}};
    TextTable table({"point", "gamma", "seed", "test %", "forget %", "retain %", "AUC", "distance", "run", "state"});
    for (const SweepRun& run : outcome.runs) {
        const RunDetails logged = store.run(run.run);
        result.document["points"].push_back(pointDocument(run, logged));
        table.add(tableRow(run, logged));
    }
    result.text = table.text();
    if (outcome.stopped) {
        console.say("Stopped; the same command goes on from here.");
        result.code = ExitCode::Stopped;
    }
    return result;
}

} // namespace

void addSweepCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "sweep", "Unlearn with one threshold after another: a list of them, or random ones",
        "  unlearn sweep --demo --gammas 0.8,0.9,0.95\n"
        "  unlearn sweep plan.unlearn.json --gammas 0.5,0.7,0.9 --layer classifier.0 --json\n"
        "  unlearn sweep --demo --random 20 --range 0.7-0.99 --seed 3\n"
        "  unlearn sweep --demo --gammas 0.8,0.9 --seeds 3\n"
        "Spectra are computed once. What the log holds already is taken from there, so that the same command goes on "
        "after a stop or a kill, and one with more thresholds runs the new ones alone. Its runs are tagged in the log. "
        "distance is that of the forget error to the retrained models' mean, in points.\n");
    const auto options = std::make_shared<Options>();
    addPlanSource(*command, options->plan);
    CLI::Option* gammas = command->add_option("--gammas", options->gammas, "Thresholds from 0 to 1, parted by commas")
                              ->delimiter(',')
                              ->allow_extra_args(false);
    CLI::Option* random =
        command->add_option("--random", options->random, "So many random draws instead, by the seed of --seed")
            ->excludes(gammas);
    command->add_option("--range", options->range, "LOW-HIGH, from which thresholds are drawn; else 0.7-0.99")
        ->needs(random);
    command->add_flag("--together", options->together, "Draw one threshold for all swept layers, not one for each")
        ->needs(random);
    command->add_option("--layer", options->layer,
                        "Sweep a layer, or all whose names begin with this and a dot; the others keep their threshold");
    command->add_option("--seeds", options->seeds, "All of it with so many seeds, from the plan's on")
        ->check(CLI::Range(1, 1000));
    addInputOptions(*command, options->plan.options);
    addRetrainedOption(*command, options->plan.options);
    addMembershipOptions(*command, options->plan.options);
    addMethodOptions(*command, options->plan.options);
    command->add_option("--db", options->db, "The log of runs; else the user's own");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console& console, const JobContext& context) {
            return sweepPlan(*options, console, context);
        };
    });
}

} // namespace unlearn
