// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/threshold.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unlearn {

/// One direction of a spectrum.
struct SpectrumPoint {
    std::int64_t direction = 0; ///< from 1, in descending order of the eigenvalues
    double eigenvalue = 0.0;
    double share = 0.0; ///< cumulativeShares() up to and with this direction
    bool operator==(const SpectrumPoint&) const = default;
};

/// A spectrum as a curve of at most mostPoints (3 or more) points, by direction: the first, the last and the k-th
/// (where 0 < k <= d) are always among them, those between lie closer together at the beginning, where a spectrum
/// falls. computed: only the first so many directions have a point, where the others' eigenvalues are not known one by
/// one (LayerSpectrum::computed). eigenvalues [d] descending, >= 0; empty for none. Deterministic. Throws Error of
/// cumulativeShares.
std::vector<SpectrumPoint> thinnedSpectrum(std::span<const double> eigenvalues, EnergyMeasure measure, std::int64_t k,
                                           std::size_t mostPoints = 64, std::optional<std::int64_t> computed = {});

} // namespace unlearn
