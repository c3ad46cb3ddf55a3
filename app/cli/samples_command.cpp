// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samples_command.h"

#include "app/cli/console.h"
#include "app/cli/input_paths.h"
#include "app/cli/output_file.h"
#include "app/cli/plan_source.h"
#include "app/cli/recipe_file.h"
#include "app/cli/run_log.h"
#include "app/cli/shadow_training.h"
#include "app/cli/text_table.h"
#include "core/error.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/sample_scores.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/runtime.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <numeric>
#include <optional>

namespace unlearn {
namespace {

struct Options {
    std::string by = "confidence";
    std::optional<std::int64_t> highest;
    std::optional<std::int64_t> lowest;
    std::optional<std::int64_t> ofClass;
    int shadows = memorisationModels;
    std::string recipeFile;
    std::string file;
    std::string db;
    PlanSource plan;
};

/// One of each training sample.
std::vector<double> scoresOf(const Options& options, const Experiment& experiment, Console& console,
                             const JobContext& context)
{
    if (options.by == "memorisation") {
        const TrainRecipe recipe = shadowRecipe(options.recipeFile, *experiment.model);
        const std::filesystem::path folder = shadowFolder(RunStore::cacheFolder(chosenLog(options.db)));
        const ShadowPool pool = shadowPool(experiment, recipe, options.shadows, folder, context);
        const ShadowOutlook outlook = pool.outlook(context);
        sayOutlook(outlook, "trained", folder, console);
        completePool(pool, outlook, folder, console, context);
        return trainingMemorisation(experiment, pool, context);
    }
    const SampleScores scores = scoreTrainingSamples(experiment, *experiment.model, context);
    const std::vector<float>& chosen = options.by == "loss" ? scores.loss : scores.confidence;
    return {chosen.begin(), chosen.end()};
}

std::int64_t wanted(const Options& options)
{
    return options.highest ? *options.highest : options.lowest.value_or(0);
}

/// Indices of the training samples that are asked about. Throws Error (ValueOutOfRange) where there is no such class,
/// or fewer samples than are wanted.
std::vector<std::int64_t> askedAbout(const Options& options, const Dataset& data)
{
    if (options.ofClass && (*options.ofClass < 0 || *options.ofClass >= std::ssize(data.classNames)))
        throw Error(ErrorCode::ValueOutOfRange, "The data have no such class",
                    {.field = "--class",
                     .expected = "0.." + std::to_string(std::ssize(data.classNames) - 1),
                     .found = std::to_string(*options.ofClass)});
    std::vector<std::int64_t> samples;
    for (std::int64_t i = 0; i < std::ssize(data.train.labels); ++i) {
        if (!options.ofClass || data.train.labels[static_cast<std::size_t>(i)] == *options.ofClass)
            samples.push_back(i);
    }
    if (wanted(options) > std::ssize(samples))
        throw Error(ErrorCode::ValueOutOfRange, "There are fewer training samples than are wanted",
                    {.field = options.highest ? "--highest" : "--lowest",
                     .expected = "1.." + std::to_string(samples.size()),
                     .found = std::to_string(wanted(options))});
    return samples;
}

/// As many as are wanted, those of the highest (or lowest) scores; of equal ones the first in the training split.
std::vector<std::int64_t> chosenSamples(const Options& options, std::vector<std::int64_t> samples,
                                        const std::vector<double>& scores)
{
    std::ranges::stable_sort(samples, [&](std::int64_t a, std::int64_t b) {
        const double of = scores[static_cast<std::size_t>(a)];
        const double other = scores[static_cast<std::size_t>(b)];
        return options.highest ? of > other : of < other;
    });
    samples.resize(static_cast<std::size_t>(wanted(options)));
    return samples;
}

CommandResult samples(const Options& options, Console& console, const JobContext& context)
{
    if (!options.highest && !options.lowest)
        throw Error(ErrorCode::ValueOutOfRange, "Nothing says how many samples are wanted",
                    {.field = "--highest or --lowest", .expected = "a number", .found = "neither"});
    requireWritable(options.file);
    const std::shared_ptr<const Experiment> experiment = openChosen(options.plan, chosenPlan(options.plan), context);
    const Dataset& data = *experiment->dataset;
    const std::vector<std::int64_t> asked = askedAbout(options, data); // before shadow models are trained
    const std::vector<double> scores = scoresOf(options, *experiment, console, context);
    const std::vector<std::int64_t> chosen = chosenSamples(options, asked, scores);

    CommandResult result;
    Json rows = Json::array();
    std::string indices;
    TextTable table({"sample", "class", options.by});
    for (const std::int64_t sample : chosen) {
        const auto place = static_cast<std::size_t>(sample);
        const std::string& className = data.classNames[static_cast<std::size_t>(data.train.labels[place])];
        rows.push_back({{"sample", sample}, {"class", className}, {"score", scores[place]}});
        table.add({std::to_string(sample), className, shown(scores[place], 4)});
        indices += std::to_string(sample) + '\n';
    }
    if (!options.file.empty()) {
        noteFile(chosenLog(options.db), {.dataHash = data.hash}, absolutePath(options.file), context);
        writeWhole(options.file, indices);
    }
    result.document = {{"by", options.by},
                       {"samples", std::move(rows)},
                       {"shadow_models", options.by == "memorisation" ? Json(options.shadows) : Json(nullptr)},
                       {"threads", threads()},
                       {"device", context.device}};
    result.text = table.text();
    return result;
}

} // namespace

void addSamplesCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command =
        addCommand(app, invocation, "samples", "Choose training samples by what a model says of them, or remembers",
                   "  unlearn samples --demo --by loss --highest 20\n"
                   "  unlearn samples plan.unlearn.json --by memorisation --highest 500 --out remembered.txt\n"
                   "  unlearn run plan.unlearn.json --forget @remembered.txt\n"
                   "The file holds indices into the training split, as --forget @FILE takes them.\n");
    const auto options = std::make_shared<Options>();
    addPlanSource(*command, options->plan);
    command
        ->add_option("--by", options->by,
                     "confidence (softmax probability of the label), loss (cross-entropy), or memorisation (how much "
                     "surer a model is for having been trained on the sample, by shadow models)")
        ->check(CLI::IsMember({"confidence", "loss", "memorisation"}))
        ->capture_default_str();
    CLI::Option* highest = command->add_option("--highest", options->highest, "So many samples of the highest")
                               ->check(CLI::PositiveNumber);
    command->add_option("--lowest", options->lowest, "So many samples of the lowest")
        ->check(CLI::PositiveNumber)
        ->excludes(highest);
    command->add_option("--class", options->ofClass, "Of this class alone, by its number");
    command
        ->add_option("--shadows", options->shadows,
                     "Shadow models of memorisation, 2 or more; those that are missing are trained")
        ->check(CLI::Range(2, 100000))
        ->capture_default_str();
    command->add_option("--recipe", options->recipeFile,
                        "Recipe of the shadow models as JSON; else that of the model, where its file says");
    command->add_option("--out", options->file, "Write the chosen samples' indices to this file");
    addInputOptions(*command, options->plan.options);
    command->add_option(
        "--db", options->db,
        "The log of runs, in whose cache shadow models are kept and which notes the file for purges; else the user's");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console& console, const JobContext& context) {
            return samples(*options, console, context);
        };
    });
}

} // namespace unlearn
