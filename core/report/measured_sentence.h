// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"
#include "core/report/run_to_report.h"

#include <string>
#include <vector>

namespace unlearn {

/// One sentence on what was measured of the runs after they had ended: how long the unlearned models took to learn the
/// forget samples again, and the attack with shadow models that tells these best from unseen ones, each beside the same
/// of the models retrained without the samples. Empty where neither was measured. Nothing is said of either where the
/// runs that have it are of different models, data or forget sets, or measured with different settings or unknown ones.
std::string measuredSentence(const std::vector<RunToReport>& runs, const ReportLanguage& language);

} // namespace unlearn
