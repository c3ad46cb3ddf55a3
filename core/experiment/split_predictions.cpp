// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/split_predictions.h"

#include "core/compute_device.h"
#include "core/data/split.h"
#include "core/error.h"
#include "core/spectrum/moment_hold.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

/// What further runs ask again: neither an unlearned model, nor the result of a request before.
bool isOfTheExperiment(const Model& model, const Experiment& experiment)
{
    return &model == experiment.model.get()
        || std::ranges::any_of(experiment.retrained,
                               [&model](const RetrainedModel& retrained) { return retrained.model.get() == &model; });
}

} // namespace

SplitPredictions::SplitPredictions(const Experiment& experiment, const Model& model,
                                   const std::filesystem::path& cacheFolder, const JobContext& context,
                                   PredictionUse use)
    : m_experiment(experiment), m_model(model), m_cacheFolder(cacheFolder), m_context(context), m_use(use),
      m_device(computeDevice(context.device))
{
    if (!cacheFolder.empty() && !experiment.dataset->origin && isOfTheExperiment(model, experiment))
        m_cache.emplace(cacheFolder, model, *experiment.dataset, m_device);
}

Predictions SplitPredictions::of(const LabelledImages& split, const std::vector<std::int64_t>& indices)
{
    if (!m_cache || indices.empty() || !fitsPredictionCache(split.count(), m_model.spec().classes))
        return askedOnce(split, indices);
    auto whole = m_whole.find(&split);
    if (whole == m_whole.end()) {
        const std::vector<std::int64_t> labels(split.labels.begin(), split.labels.end());
        whole = m_whole.emplace(&split, Predictions{wholeLogits(split), torch::tensor(labels, torch::kInt64)}).first;
    }
    return rowsOf(whole->second, indices);
}

Predictions SplitPredictions::askedOnce(const LabelledImages& split, const std::vector<std::int64_t>& indices)
{
    const auto before = std::ranges::find_if(
        m_answered, [&](const Answered& one) { return one.split == &split && one.indices == indices; });
    if (before != m_answered.end())
        return before->predictions;
    Predictions predictions = asked(split, indices);
    if (fitsPredictionCache(static_cast<std::int64_t>(indices.size()), m_model.spec().classes))
        m_answered.push_back({&split, indices, predictions});
    return predictions;
}

Predictions SplitPredictions::asked(const LabelledImages& split, const std::vector<std::int64_t>& indices)
{
    if (!m_network)
        m_network = copyNetwork(m_model, m_device);
    return predict(*m_network, ImageBatches(*m_experiment.dataset, split, indices, m_device), m_context, "evaluation");
}

torch::Tensor SplitPredictions::wholeLogits(const LabelledImages& split)
{
    if (auto kept = m_cache->find(split, m_context))
        return *std::move(kept);
    const std::unique_ptr<FolderHold> held = holdCache();
    torch::Tensor logits = asked(split, drawIndices(split.count(), 0, 0)).logits;
    if (!held)
        return logits;
    try {
        m_cache->store(split, logits);
    } catch (const Error& error) { // a pass over the data is worth more than its copy
        tellNotKept(error);
    }
    return logits;
}

/// Nothing where none is wanted, or can be had, which is told: then nothing may be stored.
std::unique_ptr<FolderHold> SplitPredictions::holdCache() const
{
    if (m_use == PredictionUse::Take)
        return nullptr;
    return tryToHoldMoments(m_cacheFolder, m_context, [this](const Error& why) { tellNotKept(why); });
}

void SplitPredictions::tellNotKept(const Error& why) const
{
    m_context.tell(withReason(translatable("Core", "%1; the predictions are not kept for the next time"), why));
}

} // namespace unlearn
