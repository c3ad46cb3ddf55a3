// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace unlearn {

/// Misclassified samples of one set. confusion [classes * classes], row = label, column = prediction.
struct ErrorFigures {
    std::int64_t classes = 0;
    std::vector<std::int64_t> confusion;

    std::int64_t count() const;                        ///< samples
    std::int64_t wrong() const;                        ///< of them, off the diagonal
    double percent() const;                            ///< NaN for an empty set: there is nothing to say
    std::int64_t classCount(std::int64_t label) const; ///< samples of a class
    double classPercent(std::int64_t label) const;     ///< NaN for an absent class
};

} // namespace unlearn
