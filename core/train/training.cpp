// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training.h"

#include "core/atomic_file.h"
#include "core/train/training_note.h"

#include <numeric>
#include <system_error>

namespace unlearn {
namespace {

std::vector<std::int64_t> trainedOn(const Training& training)
{
    if (training.leftOut) {
        training.leftOut->samples.requireProperSubset();
        return training.leftOut->samples.retainIndices();
    }
    std::vector<std::int64_t> all(static_cast<std::size_t>(training.dataset->train.count()));
    std::iota(all.begin(), all.end(), std::int64_t{0});
    return all;
}

} // namespace

std::filesystem::path trainingCheckpoint(const std::filesystem::path& out)
{
    std::filesystem::path checkpoint = out;
    checkpoint += ".checkpoint";
    return checkpoint;
}

TrainingOutcome trainToFile(const Training& training, const JobContext& context, const TrainingEvents& events)
{
    const Dataset& data = *training.dataset;
    const std::vector<std::int64_t> indices = trainedOn(training);
    Model model = Model::create({training.architecture, data.shape, data.classes()}, training.recipe.seed);
    { // an end without a file to write to would come too late
        const AtomicFile probe(training.out);
    }
    const bool keepsCheckpoint = !training.checkpoint.empty();
    const auto checkpoint = keepsCheckpoint ? training.checkpoint : trainingCheckpoint(training.out);
    removeAbandonedFilesOf(training.out);
    removeAbandonedFilesOf(checkpoint);
    std::error_code ignored;
    if (training.startOver)
        std::filesystem::remove(checkpoint, ignored);

    TrainingOutcome outcome;
    const TrainOptions options{training.recipe, checkpoint, events.resumed, events.stepDone};
    outcome.epochs = train(model, data, indices, options, context, events.epochDone);
    model.save(training.out,
               trainingMetadata(training.recipe, data, training.leftOut, trainingNote(outcome.epochs, context.device)));
    // It would only be in the way of the next training with this name.
    if (!keepsCheckpoint)
        std::filesystem::remove(checkpoint, ignored);
    outcome.samples = static_cast<std::int64_t>(indices.size());
    outcome.parameters = model.parameterCount();
    outcome.hash = model.hash();
    return outcome;
}

} // namespace unlearn
