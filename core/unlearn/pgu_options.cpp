// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu_options.h"

#include <cmath>

namespace unlearn {

double learningRateAt(const PguOptions& options, int epoch)
{
    return options.startLearningRate
        * std::pow(options.endLearningRate / options.startLearningRate,
                   static_cast<double>(epoch) / static_cast<double>(options.epochs));
}

} // namespace unlearn
