// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/spectrum.h"
#include "core/spectrum/threshold_table.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace unlearn {

/// What the first step of projected-gradient unlearning would do to one group of a layer, for every number k of
/// protected directions. With g [out, d] the mean gradient of the forget loss at the given weights, u_i, lambda_i the
/// eigenvectors and eigenvalues of the retained moment G, and c_i = ||g u_i||^2, the projected step leaves
///   gradientLeft[k]  = sum_{i>k} c_i                        of ||g||^2, and
///   interference[k]  = eta^2 sum_{i>k} lambda_i c_i         = summed squared change of the layer's outputs on retained
///                                                           inputs that are what they are now.
/// Both are summed in float64 from the smallest term, so they fall with k and end at exactly 0.
///
/// What they are not. At epoch 0 samples that the model is sure of hardly count: their gradient goes with
/// (1 - p_y) / (1 - p_y + offset). They speak of one step with the whole forget set, where a run takes many with
/// batches; of one layer with its inputs as they are, while the layers before it move too; of outputs, not of errors,
/// and of no single sample. Of single classes speaks classInterference() (core/spectrum/class_reading.h).
struct GroupReading {
    std::vector<double> gradientLeft; ///< [d + 1]
    std::vector<double> interference; ///< [d + 1]
    double outputEnergy = 0.0;        ///< tr(W G W^T): summed squared outputs on retained inputs, without the bias

    /// gradientLeft as a share of its first entry, 1 to 0; all zero where there is no gradient.
    std::vector<double> forgettingPower() const;
};

struct LayerReading {
    LayerInfo layer;
    std::vector<GroupReading> groups;

    double gradientEnergy() const; ///< ||g||^2
    double outputEnergy() const;   ///< tr(W G W^T) over all groups
};

/// Immutable. Plain data, so that the window can have it.
struct Reading {
    std::vector<LayerReading> layers; ///< as in the spectrum it was made with
    double learningRate = 0.0;        ///< eta
    double loss = 0.0;                ///< mean forget loss, nats
    std::int64_t forgetImages = 0;
    std::int64_t retainedImages = 0; ///< that the moment was made from
    /// omega of each layer, see outputSensitivity(); empty where it was not asked for.
    std::vector<double> outputSensitivity;
};

/// The same at another learning rate: interference goes with its square.
Reading withLearningRate(Reading reading, double learningRate);

/// What one gamma means for one layer.
struct LayerOutlook {
    std::vector<std::int64_t> directions; ///< k of each group
    double forgettingPower = 0.0;         ///< share of the squared forget gradient that the step keeps, 0..1
    double interference = 0.0;            ///< summed squared change of the layer's retained outputs by one step
    double relativeInterference = 0.0;    ///< of tr(W G W^T); 0 where both are, infinite where that alone is
};

/// directions: k of each group.
LayerOutlook outlookAt(const LayerReading& reading, std::vector<std::int64_t> directions);

/// Answers for any gammas without computing anything anew: a bisection and two look-ups a group, well under 5 ms for
/// the 60 layers of a large network, so a slider can ask on every move.
class OutlookTable {
public:
    /// reading and spectrum must be of each other. Throws Error (ShapeMismatch).
    OutlookTable(std::shared_ptr<const Reading> reading, const Spectrum& spectrum, const ThresholdOptions& options);

    std::size_t size() const { return m_thresholds.size(); }
    const Reading& reading() const { return *m_reading; }
    const ThresholdTable& threshold(std::size_t layer) const { return m_thresholds.at(layer); }

    LayerOutlook at(std::size_t layer, double gamma) const;
    /// One gamma a layer. Throws Error (ValueOutOfRange) for another number of them, or one outside 0..1.
    std::vector<LayerOutlook> at(std::span<const double> gammas) const;

private:
    std::shared_ptr<const Reading> m_reading;
    std::vector<ThresholdTable> m_thresholds;
};

} // namespace unlearn
