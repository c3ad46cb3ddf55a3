// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/gradient_ascent/gradient_ascent_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<GradientAscentOptions>& fields()
{
    static const auto all = sgdFields<GradientAscentOptions>();
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
