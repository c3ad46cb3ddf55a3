// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/fake_services.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {

/// A run with these errors in percent, of the unlearned model; retrained: forget errors of the retrained models.
inline RunDetails runWith(std::int64_t id, double testError, double forgetError, const std::vector<double>& retrained)
{
    RunDetails run;
    run.summary = fakeRun(id);
    run.summary.unlearned->testErrorPercent = testError;
    run.summary.unlearned->forgetErrorPercent = forgetError;
    run.errors = {*run.summary.unlearned};
    for (std::size_t i = 0; i < retrained.size(); ++i)
        run.errors.push_back({"retrained-" + std::to_string(i), 9.0, retrained[i], 1.0, 100, 5, 25});
    return run;
}

} // namespace unlearn
