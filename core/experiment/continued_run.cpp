// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/continued_run.h"

#include "core/error.h"
#include "core/experiment/chain.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace unlearn {

void requireSameInputs(const RunHeader& header, const Experiment& experiment, const char* refusal)
{
    const auto require = [refusal](const char* field, const std::string& wanted, const std::string& found) {
        if (wanted != found)
            throw Error(ErrorCode::ShapeMismatch, refusal, {.field = field, .expected = wanted, .found = found});
    };
    require("model hash", header.modelHash, experiment.model->hash());
    require("data hash", header.dataHash, experiment.dataset->hash);
    require("forget set hash", header.forgetHash, experiment.request.hash());
}

std::shared_ptr<const Experiment> reopenExperiment(const RunHeader& header, const RunStore& store,
                                                   const JobContext& context)
{
    auto experiment = openExperiment(planFromJson(header.plan), context);
    if (header.previousRun)
        experiment = continueAfter(experiment, store, *header.previousRun, context);
    requireSameInputs(header, *experiment, "The run can not be resumed: its inputs have changed");
    return experiment;
}

RunDetails upToEpoch(RunDetails logged, int epoch, const std::filesystem::path& weightsFolder)
{
    const bool isReached =
        std::ranges::any_of(logged.epochs, [epoch](const EpochFigures& figures) { return figures.epoch == epoch; });
    if (!isReached)
        throw Error(ErrorCode::ValueOutOfRange, "The run has no such epoch to go on from",
                    {.field = "epoch",
                     .expected = "0.." + std::to_string(logged.summary.epochs),
                     .found = std::to_string(epoch)});
    std::erase_if(logged.epochs, [epoch](const EpochFigures& figures) { return figures.epoch > epoch; });
    std::erase_if(logged.weights, [epoch](const RunWeights& weights) { return weights.epoch > epoch; });
    const bool isKept =
        std::ranges::any_of(logged.weights, [epoch](const RunWeights& weights) { return weights.epoch == epoch; });
    if (epoch > 0 && !isKept) // epoch 0 is the model that the run began with
        throw Error(ErrorCode::FileMissing, "The weights of this epoch were not kept",
                    {weightsFolder.string(), "epoch", "an epoch whose weights are there", std::to_string(epoch)});
    logged.summary.selectedEpoch.reset();
    return logged;
}

void requireFiguresOfEpochs(const RunDetails& run)
{
    const auto isTaken = [](const EpochFigures& figures) { return std::isnan(figures.forgetErrorPercent); };
    if (run.summary.planScrubs > 0 && std::ranges::any_of(run.epochs, isTaken))
        throw Error(ErrorCode::ValueOutOfRange,
                    "The run can not be gone on from: a purge has taken figures of its epochs",
                    {.field = "run " + std::to_string(run.summary.id.value),
                     .expected = "epochs with errors on their forget samples",
                     .found = "none"});
}

bool hasLeftBfloat16(const std::optional<Plan>& plan, const std::optional<LiveCounts>& live)
{
    return plan && plan->live.bfloat16 && live && !live->bfloat16;
}

} // namespace unlearn
