// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace unlearn {

/// The test split parted in two: one part steers (stop rules), the other is what is reported.
struct TestSplit {
    std::vector<std::int64_t> validation; ///< sorted indices into Dataset::test
    std::vector<std::int64_t> test;       ///< sorted indices, disjoint from validation
};

/// Draws round(validationShare * count) validation samples by the seed, the same on every platform.
/// Throws Error (ValueOutOfRange) unless 0 < validationShare < 1 and both parts are non-empty.
TestSplit splitTest(std::int64_t count, double validationShare, std::uint64_t seed);

/// n distinct indices of 0..count-1, sorted; all of them when n <= 0 or n >= count. Platform-independent for a seed.
std::vector<std::int64_t> drawIndices(std::int64_t count, std::int64_t n, std::uint64_t seed);

/// Samples parted in training and test, each class by itself, so that both have all of them.
struct ClassSplit {
    std::vector<std::int64_t> train; ///< sorted
    std::vector<std::int64_t> test;  ///< sorted, disjoint from train
};

/// Of each class with n samples, round(testShare * n) are drawn for testing by the seed, but at least 1 and at most
/// n - 1; a class of one sample is for training. labels: one a sample, 0 or more. The same on every platform.
ClassSplit splitByClass(std::span<const std::int32_t> labels, double testShare, std::uint64_t seed);

} // namespace unlearn
