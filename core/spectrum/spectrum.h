// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_info.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Eigenvalues of one layer, as plots and tables need them. Descending, clamped at zero, one array a group.
struct LayerSpectrum {
    LayerInfo layer;
    std::vector<std::vector<double>> full;     ///< of G over the training data; empty when only the retained was wanted
    std::vector<std::vector<double>> retained; ///< of G_full - G_forget; empty without a forget set
    /// How many eigenvalues of each group of effective() were computed; empty: all. Those after them stand for what the
    /// trace leaves, in equal parts, so that shares of the energy up to them are exact.
    std::vector<std::int64_t> computed;
    double trace = 0.0; ///< of what effective() is of, summed over groups
    /// Sum of (r, 1) over the inputs r that effective() is of, [d + 1] a group (InputSum), which centres their moment;
    /// empty where it is not known: of moments from a file of an older version.
    std::vector<std::vector<double>> inputSums = {};
    /// Most negative eigenvalue before clamping over the largest, <= 0; not known where not all were computed.
    std::optional<double> mostNegative;

    /// What gamma applies to: retained where there is a forget set, else full.
    const std::vector<std::vector<double>>& effective() const { return retained.empty() ? full : retained; }
};

/// Spectra of all layers of one model on one data set. Immutable. Eigenvectors stay inside
/// (core/spectrum/spectrum_bases.h).
class SampleHalves;
class SpectrumBases;
struct Spectrum {
    std::vector<LayerSpectrum> layers;
    std::int64_t images = 0;       ///< training images that G_full was made from
    std::int64_t forgetImages = 0; ///< of those, subtracted
    double gramSeconds = 0.0;      ///< 0 when it came from the cache
    double forwardSeconds = 0.0;   ///< of gramSeconds, the forward pass of G_full alone; 0 where it is not known
    double eigenSeconds = 0.0;
    double imagesPerSecond = 0.0;
    bool fromCache = false;
    std::string key; ///< of what it was made from (spectrumKey); a run does not use a spectrum of anything else
    std::shared_ptr<const SpectrumBases> bases;
    /// Of its sample, compared at any thresholds (core/spectrum/sample_halves.h); nothing: they are made for each.
    std::shared_ptr<SampleHalves> halves;
};

} // namespace unlearn
