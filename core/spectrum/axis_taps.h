// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/gram.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// The taps of a convolution's kernel along one axis, seen on the image split into phases.
///
/// Tap t of output position q reads pixel u = stride q + dilation t - padding. Pixels u = stride i + phase, with
/// i = q + shift, form an image of their own, on which every tap moves by one with q, whatever the stride. With
/// stride 1 there is one phase, the image itself.
struct AxisTaps {
    struct Tap {
        std::size_t phase = 0; ///< position in phases
        std::int64_t shift = 0;
        bool operator==(const Tap&) const = default;
    };

    std::vector<std::int64_t> phases;  ///< those that a tap reads, ascending
    std::vector<std::int64_t> lengths; ///< pixels of each of these phases
    std::vector<Tap> taps;
    std::int64_t stride = 1;
    std::int64_t length = 0;        ///< of the longest phase
    std::int64_t outputs = 0;       ///< output positions
    std::vector<std::int64_t> lags; ///< between two taps, at which two pixels of the image can meet: -r .. 0 .. r

    AxisTaps() = default;
    AxisTaps(const PatchGeometry& geometry, std::size_t axis, std::int64_t inputSize);

    std::int64_t lag(std::size_t a, std::size_t b) const { return taps[b].shift - taps[a].shift; }
    std::int64_t reach() const { return lags.back(); }
    /// Position in lags; -1 for a lag at which no two pixels meet.
    std::int64_t indexOf(std::int64_t lag) const;
    /// How many of lags are above 0.
    std::int64_t positiveLags() const { return static_cast<std::int64_t>(lags.size() / 2); }
    /// Smallest period at which no lag wraps around.
    std::int64_t period() const { return length + reach(); }
    /// Places i of tap a's phase that have a partner i + lag(a, b) in tap b's phase, though no output position puts a
    /// there.
    std::vector<std::int64_t> excluded(std::size_t a, std::size_t b) const;
};

} // namespace unlearn
