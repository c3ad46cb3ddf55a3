// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/memorisation.h"

#include <cmath>

namespace unlearn {

std::vector<double> memorisationScores(const ShadowScores& scores)
{
    requireUsable(scores);
    requireModels(scores, 1, 1);
    std::vector<double> memorisation;
    for (Eigen::Index i = 0; i < scores.samples(); ++i) {
        double in = 0.0, out = 0.0;
        for (Eigen::Index model = 0; model < scores.models(); ++model) {
            const double confidence = 1.0 / (1.0 + std::exp(-scores.shadows(model, i)));
            (scores.memberships(model, i) ? in : out) += confidence;
        }
        const auto members = static_cast<double>(scores.memberships.col(i).count());
        memorisation.push_back(in / members - out / (static_cast<double>(scores.models()) - members));
    }
    return memorisation;
}

} // namespace unlearn
