// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace unlearn {

/// Misclassified samples of one set, by class. What they are taken for is not counted (see PredictionMatrix).
struct ErrorFigures {
    std::vector<std::int64_t> samples;       ///< by class
    std::vector<std::int64_t> misclassified; ///< of them, likewise

    std::int64_t classes() const;
    std::int64_t count() const;                        ///< samples
    std::int64_t wrong() const;                        ///< of them, misclassified
    double percent() const;                            ///< NaN for an empty set: there is nothing to say
    std::int64_t classCount(std::int64_t label) const; ///< samples of a class; 0 in figures of no classes
    double classPercent(std::int64_t label) const;     ///< NaN for an absent class
    bool operator==(const ErrorFigures&) const = default;
};

} // namespace unlearn
