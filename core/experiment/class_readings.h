// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

struct ForgetGradient; // core/unlearn/forget_gradient.h

/// What the first step would do to one class in one group of a layer.
struct ClassGroupReading {
    std::vector<double> interference; ///< [d + 1], for every k: classInterference() (core/spectrum/class_reading.h)
    double outputEnergy = 0.0;        ///< tr(W G_c W^T): summed squared outputs on the class, without the bias
};

struct ClassLayerReading {
    LayerInfo layer;
    std::vector<ClassGroupReading> groups;

    double outputEnergy() const; ///< tr(W G_c W^T) over all groups
    /// Interference at these k, one a group, over outputEnergy(): 0 where both are, infinite where that alone is.
    double relativeInterference(const std::vector<std::int64_t>& directions) const;
};

/// Plain data.
struct ClassReading {
    std::int64_t label = 0;
    std::string name;
    std::int64_t images = 0; ///< retained training samples that it was read on
    std::vector<ClassLayerReading> layers;
};

/// Throws Error (ValueOutOfRange) where the retained samples are not here, or it is not known which they are.
void requireReadableClasses(const Experiment& experiment);

/// What readForgetting() tells of all retained samples together, told of each class: in the order of classes, without
/// those of which nothing is retained. Each is read on at most samplesOfEach of its retained training samples (0: all
/// of them), drawn by the plan's seed. gradient: the experiment's experimentGradient() (forget_reading.h) at the model
/// at, whose outputs and inputs are read; null: Experiment::start(). The directions are those of the original weights,
/// as in any step. Where each class is read on all of its samples, the spectrum is of all training images and the
/// weights are the original ones, the classes add up to that reading; of other weights that one still takes the layers'
/// original inputs.
///
/// All eigenvectors are made once, before any class's moments, and one class is read at a time. Whatever the number of
/// classes, it takes one set of second moments' memory for the eigenvectors; while these are made, 1.5 d^2 numbers more
/// for each group that is solved at once (TridiagonalForm::eigenvectors); then another set for the class, and what
/// computeMoments() works in or, for each group that is read at once, classInterference().
/// Passes once over each class's samples. Reports the phase "class-readings". Deterministic for a seed, thread count
/// and device.
/// Throws Error: ValueOutOfRange (requireReadableClasses()), ShapeMismatch (a spectrum of another experiment),
/// Cancelled, NonFinite, Device.
std::vector<ClassReading> readClasses(const Experiment& experiment, const Spectrum& spectrum,
                                      const ForgetGradient& gradient, std::int64_t samplesOfEach,
                                      const JobContext& context = {}, const std::shared_ptr<const Model>& at = nullptr);

} // namespace unlearn
