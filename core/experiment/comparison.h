// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/experiment/evaluation.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace unlearn {

/// A model of an experiment that others are set beside, one after the other. What it makes of the samples is worked out
/// once, with the first of them.
class ModelComparison {
public:
    /// model: what it says, which need not be asked again for what it was evaluated by. cacheFolder: where what the
    /// references say is found (SplitPredictions); empty: nowhere. Everything outlives it.
    ModelComparison(const Experiment& experiment, SplitPredictions& model, const Evaluation& evaluation,
                    const std::filesystem::path& cacheFolder, const JobContext& context);
    ~ModelComparison();
    ModelComparison(const ModelComparison&) = delete;
    ModelComparison& operator=(const ModelComparison&) = delete;

    /// Figures of merit beside a reference: distance of outputs and agreement on forget samples, the retained ones of
    /// comparedRetained() and the test part; alignment of layers on forget and retained samples; and, where both were
    /// evaluated whole, tug of war, and the worst-case privacy score. Alignment takes at most 200 of each kind, drawn
    /// by the plan's seed, and a reference of the same layers. Parts without samples are left out. Throws Error
    /// (Cancelled, NonFinite, Device, ShapeMismatch).
    std::vector<FigureOfMerit> beside(const Model& reference, const Evaluation& referenceEvaluation);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace unlearn
