// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_pool.h"

#include "core/atomic_file.h"
#include "core/attack/shadow_file.h"
#include "core/content_hash.h"
#include "core/data/split.h"
#include "core/error.h"
#include "core/stopwatch.h"
#include "core/train/epoch_runner.h"
#include "core/train/train_checkpoint.h"
#include "core/train/trainer.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace unlearn {
namespace {

template <typename Value> void append(std::vector<Value>& to, const std::vector<Value>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

std::shared_ptr<const Dataset> together(const Dataset& dataset)
{
    if (dataset.origin || dataset.test.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "Shadow models need training and test samples",
                    {.field = "data",
                     .expected = "a whole data set",
                     .found = dataset.origin ? "samples to be forgotten alone" : "no test samples"});
    auto samples = std::make_shared<Dataset>();
    samples->name = dataset.name;
    samples->source = dataset.source;
    samples->shape = dataset.shape;
    samples->classNames = dataset.classNames;
    samples->normalisation = dataset.normalisation;
    for (const LabelledImages* split : {&dataset.train, &dataset.test}) {
        append(samples->train.pixels, split->pixels);
        append(samples->train.features, split->features);
        append(samples->train.tokens, split->tokens);
        append(samples->train.labels, split->labels);
    }
    samples->hash = ContentHash().add("training and test samples together").add(dataset.hash).hex();
    return samples;
}

/// Train's own context: its share of an epoch as one of the whole pool.
JobContext withinPool(const JobContext& context, int done, int missing)
{
    JobContext inner = context;
    inner.progress = [&context, done, missing](const Progress& progress) {
        context.report("shadows", (done + progress.share) / missing);
    };
    return inner;
}

/// Of reading the checkpoint, not of writing it or of training.
bool isBadCheckpoint(const Error& error, const std::filesystem::path& checkpoint)
{
    const ErrorCode code = error.code();
    return error.context().file == checkpoint.string()
        && (code == ErrorCode::FileCorrupt || code == ErrorCode::FormatUnsupported || code == ErrorCode::FileUnreadable
            || code == ErrorCode::ShapeMismatch || code == ErrorCode::ValueOutOfRange);
}

} // namespace

ShadowPool::ShadowPool(const Dataset& dataset, ShadowPoolOptions options, const JobContext& context)
    : m_options(std::move(options)), m_samples(together(dataset)), m_dataHash(dataset.hash)
{
    validateRecipe(m_options.recipe);
    if (m_options.models < 1)
        throw Error(ErrorCode::ValueOutOfRange, "A pool needs shadow models",
                    {.field = "shadow models", .expected = "1 or more", .found = std::to_string(m_options.models)});
    for (int model = 0; model < models(); ++model) {
        context.checkpoint();
        m_keys.push_back(trainingKey(initial(model), *m_samples, indicesOf(model), recipeOf(model)));
    }
}

std::vector<std::int64_t> ShadowPool::indicesOf(int model) const
{
    const std::int64_t count = m_samples->train.count();
    const auto pair = static_cast<std::uint64_t>(model / 2);
    std::vector<std::int64_t> half = drawIndices(count, count / 2, m_options.seed * 1'000'003 + pair);
    if (model % 2 == 0)
        return half;
    std::vector<std::int64_t> rest;
    const std::vector<std::int64_t> all = drawIndices(count, 0, 0);
    std::ranges::set_difference(all, half, std::back_inserter(rest));
    return rest;
}

TrainRecipe ShadowPool::recipeOf(int model) const
{
    TrainRecipe recipe = m_options.recipe;
    // Far from small seeds: the attacked model's, with which the first shadow model would share its initial weights.
    recipe.seed = (m_options.seed + 1) * 1'000'003 + static_cast<std::uint64_t>(model);
    return recipe;
}

Model ShadowPool::initial(int model) const
{
    return Model::create(m_options.spec, recipeOf(model).seed);
}

std::filesystem::path ShadowPool::fileOf(int model) const
{
    return m_options.folder / (m_keys.at(static_cast<std::size_t>(model)) + ".safetensors");
}

std::filesystem::path ShadowPool::checkpointOf(int model) const
{
    return m_options.folder / (m_keys.at(static_cast<std::size_t>(model)) + ".checkpoint.safetensors");
}

std::int64_t ShadowPool::bytesFor(int missing) const
{
    const std::int64_t weights = initial(0).parameterCount() * static_cast<std::int64_t>(sizeof(float));
    // A checkpoint holds the momentum as well, and the new one is written before the old one goes.
    return missing == 0 ? 0 : weights * (missing + 3);
}

ShadowOutlook ShadowPool::outlook(const JobContext& context) const
{
    ShadowOutlook outlook;
    JobContext silent = context; // what is wrong with a file is told once its model is trained again
    silent.notice = nullptr;
    outlook.missing = static_cast<int>(missingModels(silent).size());
    outlook.cached = models() - outlook.missing;
    outlook.samplesEach = m_samples->train.count() / 2;
    outlook.bytes = bytesFor(outlook.missing);
    outlook.bytesAvailable = bytesAvailableAt(m_options.folder);
    if (outlook.missing == 0)
        return outlook;

    context.report("estimate", -1.0);
    constexpr int measuredSteps = 4;
    TrainRecipe recipe = recipeOf(0);
    recipe.stages = {m_options.recipe.stages.front()};
    recipe.stages.front().epochs = 2; // the first one warms up
    std::vector<std::int64_t> some = indicesOf(0);
    some.resize(std::min<std::size_t>(some.size(), static_cast<std::size_t>(measuredSteps) * recipe.batchSize));
    const std::int64_t steps = stepsPerEpoch(static_cast<std::int64_t>(some.size()), recipe.batchSize);
    JobContext quiet = context;
    quiet.progress = nullptr;
    Model model = initial(0);
    const std::vector<TrainEpoch> epochs = train(model, *m_samples, some, {.recipe = recipe}, quiet);
    outlook.seconds = std::min(epochs.front().seconds, epochs.back().seconds) / static_cast<double>(steps)
        * static_cast<double>(stepsPerEpoch(outlook.samplesEach, recipe.batchSize)) * m_options.recipe.epochs()
        * outlook.missing;
    return outlook;
}

std::vector<int> ShadowPool::missingModels(const JobContext& context) const
{
    return missingShadows(
        models(), [this](int model) { load(model); }, translatable("Core", "%1; shadow model %2 is trained again"),
        context);
}

double ShadowPool::complete(const JobContext& context,
                            const std::function<void(const ShadowProgress&)>& modelTrained) const
{
    if (missingModels(context).empty())
        return 0.0;
    const ShadowFolderHold held(m_options.folder, context);
    const std::vector<int> missing = missingModels(context); // another process may have trained some
    if (missing.empty())
        return 0.0;
    removeAbandonedFiles(m_options.folder);
    std::error_code ignored;
    for (int model = 0; model < models(); ++model) { // of a process that ended before it could
        if (std::ranges::find(missing, model) == missing.end())
            std::filesystem::remove(checkpointOf(model), ignored);
    }
    requireRoomForShadows(m_options.folder, bytesFor(static_cast<int>(missing.size())));
    const Stopwatch stopwatch;
    ShadowPace pace(m_options.recipe.epochs());
    ShadowProgress progress{.missing = static_cast<int>(missing.size())};
    for (const int model : missing) {
        try {
            trainModel(model, withinPool(context, progress.trained, progress.missing), pace);
        } catch (const Error& error) {
            throw namingShadow(model, error);
        }
        ++progress.trained;
        progress.secondsLeft = pace.secondsFor(progress.missing - progress.trained, stopwatch.seconds());
        if (modelTrained)
            modelTrained(progress);
    }
    return stopwatch.seconds();
}

void ShadowPool::trainModel(int model, const JobContext& context, ShadowPace& pace) const
{
    const std::vector<std::int64_t> indices = indicesOf(model);
    const TrainOptions options{recipeOf(model), checkpointOf(model)};
    Model trained = initial(model);
    int run = 0;
    std::vector<TrainEpoch> epochs;
    const auto count = [&run](const TrainEpoch&) { ++run; };
    try {
        epochs = train(trained, *m_samples, indices, options, context, count);
    } catch (const Error& error) {
        if (!isBadCheckpoint(error, options.checkpoint))
            throw;
        context.tell(
            withReason(translatable("Core", "%1; shadow model %2 begins anew"), error, {std::to_string(model + 1)}));
        std::error_code ignored; // where it can not be removed, reading it fails again, and that is told
        std::filesystem::remove(options.checkpoint, ignored);
        epochs = train(trained, *m_samples, indices, options, context, count);
    }
    double said = 0.0;
    for (const TrainEpoch& epoch : epochs)
        said += epoch.seconds;
    pace.add(run, said);
    saveShadow(trained, fileOf(model), m_keys.at(static_cast<std::size_t>(model)),
               {{"data_hash", m_dataHash}, {"data", m_samples->name}, {"recipe", recipeToJson(options.recipe)}});
    std::error_code ignored; // of no more use, and found by the next purge or pruning
    std::filesystem::remove(options.checkpoint, ignored);
}

Model ShadowPool::load(int model) const
{
    return loadShadow(fileOf(model), m_options.spec, m_keys.at(static_cast<std::size_t>(model)));
}

} // namespace unlearn
