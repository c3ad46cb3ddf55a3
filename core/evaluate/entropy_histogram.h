// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace unlearn {

/// How sure a model is of some samples: entropies of its softmax, in nats. A model that was trained on them is surer
/// than one that was not, by orders of magnitude: so the bins are even on a logarithmic axis.
struct EntropyHistogram {
    /// [bins + 1], ascending: 0, then evenly on a logarithmic axis from lowestEdgeNats to ln(classes). A bin holds its
    /// lower edge, the last one also its upper edge.
    std::vector<double> edgesNats;
    std::vector<std::int64_t> counts; ///< [bins]
    double meanNats = 0.0;            ///< NaN for no samples, as is the median
    double medianNats = 0.0;

    std::int64_t count() const; ///< samples
    bool operator==(const EntropyHistogram&) const = default;
};

/// Whatever is below is in the first bin.
inline constexpr double lowestEdgeNats = 1e-6;

/// entropiesNats: of the softmax over so many classes, 0..ln(classes); what rounding has put a little (1e-6) outside is
/// counted in the nearest bin. Throws Error (NonFinite) for NaN or infinity, (ValueOutOfRange) for another value
/// outside, fewer than 2 classes or fewer than 2 bins.
EntropyHistogram entropyHistogram(std::span<const double> entropiesNats, std::int64_t classes, int bins = 24);

} // namespace unlearn
