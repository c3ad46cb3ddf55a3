// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/prediction_cache.h"
#include "core/evaluate/prediction_use.h"
#include "core/evaluate/predictions.h"
#include "core/experiment/experiment.h"
#include "core/store/folder_hold.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace unlearn {

/// What one model says of samples of an experiment's data, in float32.
///
/// The experiment's original and retrained models are the same in every run on the same data: of these a whole split is
/// asked for once, kept in the cache (PredictionCache) and taken apart by rows, whatever the forget set is. Of any
/// other model the samples alone are asked for, and nothing is kept; likewise without a cache, for data with an origin,
/// which are a request's own, and for a split that is too large (fitsPredictionCache()). Both ways give the same logits
/// but for rounding, as batches are cut elsewhere; with a cache they do not depend on whether it had them. Who asks
/// for the same samples again, while this object lives, is given what was said (unless it is too large likewise).
class SplitPredictions {
public:
    /// cacheFolder empty: no cache. Experiment, model and context must outlive this object.
    SplitPredictions(const Experiment& experiment, const Model& model, const std::filesystem::path& cacheFolder,
                     const JobContext& context, PredictionUse use = PredictionUse::TakeAndKeep);

    /// split: of the experiment's data. Rows are in the order of the indices. Throws Error of predict(); where a whole
    /// split is asked for, NonFinite names a sample of it. A cache that can not be written, or that a purge has
    /// (core/spectrum/moment_hold.h), is told through context.tell, and keeps nothing.
    Predictions of(const LabelledImages& split, const std::vector<std::int64_t>& indices);

    const Model& model() const { return m_model; }

private:
    /// What the model said of samples that are no whole split.
    struct Answered {
        const LabelledImages* split;
        std::vector<std::int64_t> indices;
        Predictions predictions;
    };

    Predictions askedOnce(const LabelledImages& split, const std::vector<std::int64_t>& indices);
    Predictions asked(const LabelledImages& split, const std::vector<std::int64_t>& indices);
    torch::Tensor wholeLogits(const LabelledImages& split);
    std::unique_ptr<FolderHold> holdCache() const;
    void tellNotKept(const Error& why) const;

    const Experiment& m_experiment;
    const Model& m_model;
    std::filesystem::path m_cacheFolder;
    const JobContext& m_context;
    PredictionUse m_use;
    torch::Device m_device;
    std::optional<PredictionCache> m_cache; ///< where the model's predictions are kept
    std::shared_ptr<Network> m_network;     ///< once it is asked
    std::map<const LabelledImages*, Predictions> m_whole;
    std::vector<Answered> m_answered;
};

} // namespace unlearn
