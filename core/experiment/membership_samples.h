// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// The samples that all attacks look at, as the plan chooses them (Plan::membership).
struct MembershipSamples {
    std::vector<std::int64_t> positives; ///< into Dataset::train, sorted
    std::vector<std::int64_t>
        testNegatives; ///< positions in the test part of the test split; empty where retained ones are
    std::vector<std::int64_t> trainNegatives; ///< into Dataset::train, sorted; empty where test samples are

    std::int64_t negativeCount() const
    {
        return static_cast<std::int64_t>(testNegatives.size() + trainNegatives.size());
    }
};

/// Positives: the forget set, or retained samples of the classes that it has samples of. Negatives: samples of the test
/// part of those classes, of all classes, or retained ones likewise. Throws Error (ValueOutOfRange) when nothing is to
/// be forgotten or a side has no sample.
MembershipSamples membershipSamples(const Experiment& experiment);

} // namespace unlearn
