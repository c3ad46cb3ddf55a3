// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// How much a layer's spectrum owes to which images were drawn.
struct SubsamplingError {
    LayerInfo layer;
    std::vector<std::int64_t> directions; ///< k of each group, at which the halves were compared
    double largestAngle = 0.0; ///< rad, 0..pi/2: between the spaces that two halves would protect; worst group
    double energyError = 0.0;  ///< share 0..1: energy of one half that the other's directions miss; worst group
};

/// Whether the experiment's spectra are made from a part of the training images.
bool isSubsampled(const Experiment& experiment);

/// Parts the retained images of the sample at random (by the plan's seed) in two disjoint halves, makes a moment of
/// each, and compares them (compareHalves()) at the k of the plan's gammas on the spectrum. A half is smaller than the
/// sample: where errors are small, the sample itself is about half as far from the moment of all images as the halves
/// are from each other. Costs one more forward pass over the sample and two eigendecompositions a group. Throws Error:
/// ShapeMismatch (a spectrum of another experiment), Cancelled, NonFinite, Device.
std::vector<SubsamplingError> estimateSubsampling(const Experiment& experiment, const Spectrum& spectrum,
                                                  const JobContext& context = {});

/// One sentence: from how many images, and the worst layer's figures. Empty for no layers.
Sentence subsamplingSentence(const Spectrum& spectrum, const std::vector<SubsamplingError>& errors);

} // namespace unlearn
