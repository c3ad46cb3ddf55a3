// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/predictions.h"
#include "core/experiment/evaluation.h"
#include "core/experiment/live_sets.h"
#include "core/unlearn/figures.h"

#include <torch/torch.h>

#include <cstdint>

namespace unlearn {

/// How predictions in bfloat16 differ from those in float32.
struct PrecisionGap {
    std::int64_t samples = 0; ///< compared
    std::int64_t changed = 0; ///< of them, taken for another class
    double errorPoints = 0.0; ///< by how much the error of one of the sets differs at most, percentage points

    /// Takes in one more set: both are of the same samples in the same order.
    void add(const Predictions& exact, const Predictions& quick);
};

/// What is measured after each epoch, on the live sets. Where the plan asks for bfloat16, its predictions are compared
/// with those in float32: of the model that the steps begin with and the retrained ones before the first epoch, and of
/// the unlearned one after epochs 1, 2, 4, 8 and so on and after the one that a run is to end with. As soon as the
/// error of a set differs by more than a limit, this epoch and all later ones are measured in float32. Both results are
/// told. What a stop rule selects before the last epoch may not have been compared. Each function throws Error of
/// predict().
class LiveEvaluation {
public:
    /// experiment and context, which is held by reference, outlive it. mostErrorPoints: the limit, percentage points.
    LiveEvaluation(const Experiment& experiment, const JobContext& context, double mostErrorPoints);

    const LiveSets& sets() const { return m_sets; }
    void useFloat32() { m_sets.bfloat16 = false; } ///< whatever the plan says: a run goes on that had left bfloat16

    /// The comparison before the first epoch that is to be measured; does nothing in float32.
    void comparePrecisions(int firstEpoch);

    Evaluation reference(const RetrainedModel& retrained) const; ///< sampled
    /// The network is what epoch 0 is of: what output changes are from.
    void setOriginal(Network& network);
    /// The figures with errors and, where there are retained samples, change of outputs. Epoch 0 sets the original.
    EpochFigures measure(Network& network, EpochFigures figures);
    /// For the epoch that a run is to end with, after measure(): what that would have given with a comparison. Does
    /// nothing in float32, and where it was compared already.
    EpochFigures confirm(Network& network, const EpochFigures& figures);

private:
    EpochFigures measured(Network& network, EpochFigures figures);
    Predictions predictionsOn(Network& network, const ImageBatches& set) const;
    ErrorFigures errorsOn(Network& network, const ImageBatches& set) const;
    void compare(Network& network, PrecisionGap& gap) const;
    void compareAfter(int epoch, Network& network);
    /// Leaves bfloat16 from an epoch on, and tells so, where the gap is beyond the limit.
    void judge(const PrecisionGap& gap, int epoch);

    const Experiment& m_experiment;
    const JobContext& m_context;
    double m_mostErrorPoints;
    torch::Device m_device;
    LiveSets m_sets;
    torch::Tensor m_originalLogits; ///< [retain samples, classes], CPU
};

} // namespace unlearn
