// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/gradient_ascent/gradient_ascent_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<GradientAscentOptions>& fields()
{
    static const auto all =
        SettingFields<GradientAscentOptions>()
            .whole("epochs", &GradientAscentOptions::epochs, {1, 100000},
                   "Planned epochs; the stop rule may end earlier.")
            .real("learning_rate", &GradientAscentOptions::learningRate, {0, 1000, true}, "Learning rate.")
            .whole("batch_size", &GradientAscentOptions::batchSize, {2, 1000000}, "Samples in one step.")
            .real("momentum", &GradientAscentOptions::momentum, {0, 1}, "Momentum of SGD.")
            .real("weight_decay", &GradientAscentOptions::weightDecay, {0, 1000}, "Weight decay, on all parameters.");
    return all;
}

} // namespace

GradientAscentOptions gradientAscentOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeGradientAscent()
{
    return {.name = "gradient-ascent",
            .title = "Gradient ascent",
            .description = "Climbs the cross-entropy of the forget samples.",
            .source = "arXiv 2109.13398; 2310.12508, baseline GA",
            .usesRetained = false,
            .settings = fields().settings()};
}

} // namespace unlearn
