// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/store/run_record.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// How much a layer's spectrum owes to which images were drawn.
struct SubsamplingError {
    LayerInfo layer;
    /// k of each group at which the halves were compared: as was asked, or as many directions as both have
    std::vector<std::int64_t> directions;
    double largestAngle = 0.0; ///< rad, 0..pi/2: between the spaces that two halves would protect; worst group
    double energyError = 0.0;  ///< share 0..1: energy of one half that the other's directions miss; worst group
};

/// Whether the experiment's spectra are made from a part of the training images.
bool isSubsampled(const Experiment& experiment);

/// How many directions of each group are kept, by layer of a spectrum.
using DirectionsOfLayers = std::vector<std::vector<std::int64_t>>;

/// k of the plan's gammas on the spectrum.
DirectionsOfLayers plannedDirections(const Plan& plan, const Spectrum& spectrum);

/// Parts the retained images of the sample at random (by the plan's seed) in two disjoint halves, makes a moment of
/// each, and compares them (HalfComparison) at these k, or where a half has fewer directions at as many as both have. A
/// spectrum of all samples (SpectrumOf::AllSamples) is compared by halves of all images of the sample. A half is
/// smaller than the sample: where errors are small, the sample itself is about half as far from the moment of all
/// images as the halves are from each other. directions: in the layers' order, one entry a group, 0..d. Costs one more
/// forward pass over the sample and two eigendecompositions a group, once for all that share the spectrum
/// (Spectrum::halves). Throws Error: ShapeMismatch (a spectrum of another experiment), ValueOutOfRange (a sample
/// without two retained images), Cancelled, NonFinite, Device.
std::vector<SubsamplingError> estimateSubsampling(const Experiment& experiment, const Spectrum& spectrum,
                                                  const DirectionsOfLayers& directions, const JobContext& context);
/// At plannedDirections().
std::vector<SubsamplingError> estimateSubsampling(const Experiment& experiment, const Spectrum& spectrum,
                                                  const JobContext& context = {});

/// Likewise for work that does not fail for want of the estimate: empty where the spectra are of all training images,
/// and where it can not be made, which is told (context.tell). Throws Error (Cancelled).
std::vector<SubsamplingError> subsamplingErrors(const Experiment& experiment, const Spectrum& spectrum,
                                                const DirectionsOfLayers& directions, const JobContext& context);

/// One sentence: from how many images, the worst layer's figures, and at how many directions. Empty for no layers.
Sentence subsamplingSentence(std::int64_t images, const std::vector<SubsamplingError>& errors);
/// Of what a run logged, but for at how many directions: a log does not tell rows of versions that compared halves at k
/// throughout. Empty where it logged none.
Sentence subsamplingSentence(const RunDetails& run);

} // namespace unlearn
