// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/plane_model.h"
#include "core/spectrum/threshold.h"
#include "core/unlearn/pgu_options.h"

#include <cstdint>

namespace unlearn {

/// Projected-gradient unlearning in a plane: what is computed for layers of a network (arXiv 2312.04095), by the same
/// functions, for a model and samples that can be drawn. Small enough to follow a drag: well under a frame of 16 ms. It
/// draws no random numbers, so that a job in another thread is not disturbed by it.
struct PlaneOptions {
    double gamma = 0.9; ///< 0..1
    ThresholdOptions threshold{.measure = EnergyMeasure::Singular, .rule = ThresholdRule::Covering};
    PguOptions pgu = {};       ///< of the loss; the other settings are not used
    double learningRate = 0.2; ///< the same for each step, where a run's falls
    bool operator==(const PlaneOptions&) const = default;
};

/// What a model says of one point.
struct PlaneOutput {
    PlaneVector logits{};
    double probability = 0.0; ///< of the point's own class, 0..1
    bool correct = false;
};

/// In the points' order; from the float32 forward pass. Throws Error of requirePlanePoints().
std::vector<PlaneOutput> planeOutputs(const PlaneModel& model, std::span<const PlanePoint> points);

/// The next step of unlearning, and what it follows from.
struct PlaneReading {
    // Of the retained points: the second moment of the layer's inputs, G_full less G_forget. Inputs are taken as they
    // are, not centred, and without a constant 1 for the bias, which is frozen.
    std::array<double, 2> eigenvalues{};      ///< descending, 0 or more
    std::array<PlaneVector, 2> directions{};  ///< eigenvectors, unit length, in the same order
    std::array<double, 2> cumulativeShares{}; ///< of energies, by the options' measure
    std::int64_t kept = 0;                    ///< k: directions in the core gradient space
    std::vector<PlaneVector> outline;         ///< closed: points at which x^T (G / retained points)^-1 x is 1

    // Of the forget points, at the weights as they are now.
    double loss = 0.0;                      ///< mean, nats
    std::array<PlaneVector, 2> gradient{};  ///< [class, feature]
    std::array<PlaneVector, 2> projected{}; ///< g - (g M) M^T
    double forgettingPower = 0.0;           ///< share of the squared gradient that the step keeps, 0..1
    double interference = 0.0;              ///< predicted: summed squared change of retained logits by the next step

    PlaneModel next;      ///< after the projected step
    PlaneModel plainNext; ///< after a step along the gradient as it is

    /// Of now against original: tr(dW G dW^T) / tr(W G W^T); see RetainDrift.
    double retainDrift = 0.0;
};

/// original: whose weights the moments belong to; now: the model that steps. Deterministic. Throws Error of
/// requirePlanePoints(), (ValueOutOfRange) without a point to forget or one to retain, and for a gamma outside 0..1.
PlaneReading readPlane(std::span<const PlanePoint> points, const PlaneModel& original, const PlaneModel& now,
                       const PlaneOptions& options);

} // namespace unlearn
