// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {

MethodKind describeSoftProjection()
{
    return {.name = "soft-projection",
            .title = "Soft projection",
            .description = "Steps as projected gradients do, but shrinks direction i by mu / (mu + eigenvalue i).",
            .source = "a variant of arXiv 2312.04095, the workbench's own",
            .usesSpectrum = true,
            .usesRetained = false,
            .standardStopRule = StopRuleKind::Crossing,
            .settings = {}};
}

} // namespace unlearn
