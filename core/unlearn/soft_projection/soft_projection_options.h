// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// What the soft projection has besides the settings of the steps, which it shares with projected-gradient unlearning.
struct SoftProjectionOptions {
    /// mu as a share of the mean eigenvalue of the layer's (group's) retained moment; above 0. A direction whose
    /// eigenvalue is this share of the mean is halved.
    double mu = 0.01;
    bool operator==(const SoftProjectionOptions&) const = default;
};

} // namespace unlearn
