// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/report/report_language.h"
#include "core/report/run_to_report.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {

// What was measured of a run after it had ended, as the parts of a report read it.

/// Whether it is one of those that a report shows by the depth of its layer: linear probes and alignment.
bool isByDepth(const FigureOfMerit& figure);

/// Whether it is one of these models.
bool isOneOf(const std::vector<std::string>& subjects, const std::string& subject);

/// A measured figure's values for the models that were retrained without the forget set, of as many samples and with
/// the same settings; of a figure beside retrained models, of each pair of them. NaN where one is undefined. None for a
/// retrained model, which is one of them, and where the settings are not known.
std::vector<double> valuesOfRetrained(const RunToReport& run, const FigureOfMerit& figure);

/// "500 forget samples", "1 retained sample": part as in FigureOfMerit; of another part than "forget", "retain" and
/// "test" the number alone.
std::string countedSamples(const std::string& part, std::int64_t count, const ReportLanguage& language);

} // namespace unlearn
