// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_command.h"

#include "app/cli/console.h"
#include "app/cli/input_paths.h"
#include "app/cli/recipe_file.h"
#include "app/cli/run_log.h"
#include "app/cli/text_table.h"
#include "core/data/dataset_catalogue.h"
#include "core/data/forget_set.h"
#include "core/error.h"
#include "core/experiment/noted_file.h"
#include "core/runtime.h"
#include "core/train/training.h"

#include <memory>
#include <optional>

namespace unlearn {
namespace {

struct Options {
    std::string architecture;
    std::string data;
    std::string out;
    std::string recipeFile;
    std::string checkpoint;
    std::string db;
    std::vector<std::string> forget;
    bool withoutForget = false;
    bool bf16 = false;
    bool augment = false;
    std::optional<int> epochs;
    std::optional<double> learningRate;
    std::optional<int> batchSize;
    std::optional<std::uint64_t> seed;
};

TrainRecipe chosenRecipe(const Options& options)
{
    TrainRecipe recipe;
    if (options.recipeFile.empty())
        recipe.stages = {TrainStage{}};
    else
        recipe = readRecipeFile(options.recipeFile);
    if (recipe.stages.size() != 1 && (options.epochs || options.learningRate))
        throw Error(ErrorCode::ValueOutOfRange, "The recipe has stages of its own",
                    {.file = options.recipeFile,
                     .field = options.epochs ? "--epochs" : "--lr",
                     .expected = "a recipe of one stage, or neither --epochs nor --lr",
                     .found = std::to_string(recipe.stages.size()) + " stages"});
    for (TrainStage& stage : recipe.stages) {
        stage.epochs = options.epochs.value_or(stage.epochs);
        stage.learningRate = options.learningRate.value_or(stage.learningRate);
        if (options.augment) {
            stage.cropPadding = 4;
            stage.flip = true;
        }
    }
    recipe.batchSize = options.batchSize.value_or(recipe.batchSize);
    recipe.seed = options.seed.value_or(recipe.seed);
    recipe.bf16 = recipe.bf16 || options.bf16;
    // The reader of recipes knows which values make sense; it is asked about those of the command line as well.
    return recipeFromJson(recipeToJson(recipe));
}

std::string join(const std::vector<std::string>& parts)
{
    std::string joined;
    for (const std::string& part : parts)
        joined += (joined.empty() ? "" : " ") + part;
    return joined;
}

std::optional<LeftOut> leftOut(const Options& options, const Dataset& data, std::uint64_t seed)
{
    if (options.withoutForget != !options.forget.empty())
        throw Error(ErrorCode::ValueOutOfRange, "A retrained baseline needs both options",
                    {.field = options.withoutForget ? "--forget" : "--without-forget",
                     .expected = "--without-forget together with --forget",
                     .found = "only one of them"});
    if (!options.withoutForget)
        return std::nullopt;
    std::vector<std::string> selectors;
    for (const std::string& selector : options.forget)
        selectors.push_back(absoluteSelector(selector));
    return LeftOut{selectForgetSet(data, selectors, seed), join(options.forget)};
}

CommandResult trainModel(const Options& options, Console& console, const JobContext& context)
{
    Training training;
    training.architecture = options.architecture;
    training.recipe = chosenRecipe(options);
    training.dataset = openDataset(absoluteDataset(options.data), context);
    training.leftOut = leftOut(options, *training.dataset, training.recipe.seed);
    training.out = absolutePath(options.out);
    training.checkpoint = absolutePath(options.checkpoint);
    TrainingEvents events;
    noteFile(chosenLog(options.db), training, context);
    events.epochDone = [&](const TrainEpoch& epoch) {
        console.say("epoch " + std::to_string(epoch.epoch) + " of " + std::to_string(training.recipe.epochs())
                    + ": loss " + shown(epoch.loss, 4) + ", training error " + shown(epoch.trainErrorPercent) + " %, "
                    + shown(epoch.seconds, 1) + " s");
    };
    TrainingOutcome outcome;
    try {
        outcome = trainToFile(training, context, events);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            console.say(
                "The epochs reached are in "
                + (training.checkpoint.empty() ? trainingCheckpoint(training.out) : training.checkpoint).string()
                + "; the same command goes on from there.");
        throw;
    }

    CommandResult result;
    Json rows = Json::array();
    double seconds = 0.0;
    for (const TrainEpoch& epoch : outcome.epochs) {
        rows.push_back({{"epoch", epoch.epoch},
                        {"loss", epoch.loss},
                        {"train_error", epoch.trainErrorPercent},
                        {"learning_rate", epoch.learningRate},
                        {"seconds", epoch.seconds}});
        seconds += epoch.seconds;
    }
    result.document = {{"model", training.out.string()},
                       {"architecture", options.architecture},
                       {"parameters", outcome.parameters},
                       {"hash", outcome.hash},
                       {"data", training.dataset->source},
                       {"train_images", outcome.samples},
                       {"recipe", Json::parse(recipeToJson(training.recipe))},
                       {"epochs", rows},
                       {"seconds", seconds},
                       {"threads", threads()},
                       {"device", context.device}};
    result.text = "Trained " + options.architecture + " on " + std::to_string(outcome.samples) + " samples in "
        + shown(seconds, 1) + " s; saved " + training.out.string() + "\n";
    return result;
}

} // namespace

void addTrainCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command =
        addCommand(app, invocation, "train", "Train a model, or retrain one without a forget set",
                   "  unlearn train --arch smallcnn --data fashion-mnist --out model.safetensors --epochs 5\n"
                   "  unlearn train --arch smallcnn --data fashion-mnist --out retrained.safetensors --epochs 5 "
                   "--without-forget --forget 6:3000\n"
                   "  unlearn train --arch allcnn --data cifar10:cifar --recipe recipe.json --out allcnn.safetensors\n"
                   "  unlearn train --arch text-transformer --data text:mail.tsv --out mail.safetensors --epochs 20\n"
                   "A training that was stopped or killed goes on when the same command is given again.\n");
    const auto options = std::make_shared<Options>();
    command->add_option("--arch", options->architecture, "Architecture, one of: unlearn models")->required();
    command
        ->add_option("--data", options->data,
                     "fashion-mnist, cifar10:DIR, folder:DIR, ...; all of them: unlearn datasets")
        ->required();
    command->add_option("--out", options->out, "The trained model, safetensors")->required();
    command->add_option("--recipe", options->recipeFile, "Recipe as JSON; the options below change it");
    command->add_option("--epochs", options->epochs, "Epochs");
    command->add_option("--lr", options->learningRate, "Peak of the one-cycle learning rate");
    command->add_option("--batch", options->batchSize, "Samples a batch");
    command->add_option("--seed", options->seed, "Seed of initialisation, order, augmentation and --forget random:N")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--bf16", options->bf16, "Compute the forward pass in bfloat16");
    command->add_flag("--augment", options->augment, "Random crops (4 pixels) and flips");
    command->add_flag("--without-forget", options->withoutForget, "Leave the forget set out: a retrained baseline");
    command
        ->add_option("--forget", options->forget,
                     "class:3, 0:500, 0:500-999, random:500, samples:3,10-19 or @FILE; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--checkpoint", options->checkpoint,
                        "Where the state after each epoch is kept; else beside --out, and removed at the end");
    command->add_option("--db", options->db,
                        "The log of runs that is to know of a retrained baseline; else the user's own");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console& console, const JobContext& context) {
            return trainModel(*options, console, context);
        };
    });
}

} // namespace unlearn
