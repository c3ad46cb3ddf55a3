// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {

MethodKind describePgu()
{
    return {.name = "pgu",
            .title = "Projected gradient (PGU)",
            .description =
                "Steps on the forget samples along gradients from which the directions of retained inputs are "
                "taken.",
            .source = "arXiv 2312.04095",
            .usesSpectrum = true,
            .usesRetained = false,
            .standardStopRule = StopRuleKind::Crossing,
            .settings = {}};
}

} // namespace unlearn
