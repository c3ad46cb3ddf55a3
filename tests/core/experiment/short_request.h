// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory.h"

namespace unlearn::test {

/// The laboratory's plan with one request of eight samples, two epochs and nothing to be read against.
inline Plan shortRequest(const Laboratory& lab)
{
    Plan plan = lab.plan;
    plan.retrained.clear();
    plan.pgu.epochs = 2;
    plan.forget = {"0:8"};
    return plan;
}

} // namespace unlearn::test
