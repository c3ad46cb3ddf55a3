// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace unlearn {

/// Each value as the mean of those around it: of window values where there are as many on both sides, of fewer, but of
/// as many before as behind, towards the ends; first and last stay as they are. What is not finite is in no mean and
/// stays as it is. An even window is as the odd one above it; 1 or less changes nothing.
std::vector<double> movingAverage(const std::vector<double>& values, int window);

} // namespace unlearn
