// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace unlearn {

/// How sure a model is of some samples: the share of them by the entropy of its answers.
struct EntropyCurve {
    std::string subject; ///< "original", "unlearned", "retrained-0", ...
    QString title;
    std::vector<double> percent; ///< [bins], of the samples; NaN where there are none
};

/// Those of several models, in the same bins.
struct EntropyCurves {
    std::vector<double> edgesNats; ///< [bins + 1], ascending, as in EntropyHistogram
    std::vector<EntropyCurve> curves;
};

} // namespace unlearn
