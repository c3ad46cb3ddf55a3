// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unlearn {

struct Plan;

/// "0.9", or "0.5–0.9" where layers differ, as the locale writes numbers; a dash for methods without thresholds. Throws
/// Error (UnknownName) for a method of another version.
QString planGammaText(const Plan& plan);
/// The selections of the plan's current request.
QString planForgetText(const Plan& plan);

} // namespace unlearn
