// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/axis_taps.h"

#include <algorithm>
#include <cstdlib>

namespace unlearn {
namespace {

std::int64_t floorQuotient(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

AxisTaps::AxisTaps(const PatchGeometry& geometry, std::size_t axis, std::int64_t inputSize)
    : stride(geometry.stride[axis]), outputs(geometry.outputSize(axis, inputSize))
{
    std::vector<std::int64_t> offsets;
    for (std::int64_t tap = 0; tap < geometry.kernel[axis]; ++tap) {
        const std::int64_t first = tap * geometry.dilation[axis] - geometry.padding[axis];
        const std::int64_t shift = floorQuotient(first, stride);
        offsets.push_back(first - shift * stride);
        taps.push_back({0, shift});
    }
    phases = offsets;
    std::ranges::sort(phases);
    phases.erase(std::ranges::unique(phases).begin(), phases.end());
    for (const std::int64_t phase : phases) {
        lengths.push_back(std::max<std::int64_t>(0, (inputSize - phase + stride - 1) / stride));
        length = std::max(length, lengths.back());
    }
    for (std::size_t tap = 0; tap < taps.size(); ++tap)
        taps[tap].phase = static_cast<std::size_t>(std::ranges::find(phases, offsets[tap]) - phases.begin());
    for (std::size_t a = 0; a < taps.size(); ++a) {
        for (std::size_t b = 0; b < taps.size(); ++b) {
            if (std::abs(lag(a, b)) < std::max<std::int64_t>(1, length))
                lags.push_back(lag(a, b));
        }
    }
    std::ranges::sort(lags);
    lags.erase(std::ranges::unique(lags).begin(), lags.end());
}

std::int64_t AxisTaps::indexOf(std::int64_t lag) const
{
    const auto found = std::ranges::lower_bound(lags, lag);
    return found == lags.end() || *found != lag ? -1 : found - lags.begin();
}

std::vector<std::int64_t> AxisTaps::excluded(std::size_t a, std::size_t b) const
{
    const std::int64_t size = lengths[taps[a].phase], partners = lengths[taps[b].phase], distance = lag(a, b);
    const std::int64_t first = taps[a].shift, end = first + outputs;
    std::vector<std::int64_t> places;
    for (std::int64_t i = std::max<std::int64_t>(0, -distance); i < std::min(size, partners - distance); ++i) {
        if (i < first || i >= end)
            places.push_back(i);
    }
    return places;
}

} // namespace unlearn
