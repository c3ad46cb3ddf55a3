// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/moving_average.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace unlearn {

std::vector<double> movingAverage(const std::vector<double>& values, int window)
{
    const auto half = static_cast<std::size_t>(std::max(0, window / 2));
    std::vector<double> smoothed = values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const std::size_t reach = std::min({half, i, values.size() - 1 - i});
        double sum = 0.0;
        int count = 0;
        for (std::size_t j = i - reach; j <= i + reach; ++j) {
            if (!std::isfinite(values[j]))
                continue;
            sum += values[j];
            ++count;
        }
        smoothed[i] = sum / count;
    }
    return smoothed;
}

} // namespace unlearn
