// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measured_figures.h"

#include "core/evaluate/figure_settings.h"
#include "core/evaluate/subject_name.h"

#include <algorithm>
#include <tuple>

namespace unlearn {

bool isByDepth(const FigureOfMerit& figure)
{
    return !figure.layer.empty() && (figure.name == "probe" || figure.name == "cka");
}

bool isOneOf(const std::vector<std::string>& subjects, const std::string& subject)
{
    return std::ranges::find(subjects, subject) != subjects.end();
}

std::vector<double> valuesOfRetrained(const RunToReport& run, const FigureOfMerit& figure)
{
    std::vector<double> values;
    if (isRetrained(figure.subject) || lacksSettings(figure.name, figure.settings))
        return values;
    const std::vector<std::string> models = run.retrainedSubjects();
    const auto sameness = [](const FigureOfMerit& one) {
        return std::tie(one.name, one.part, one.layer, one.samples, one.settings);
    };
    for (const RunMeasuredFigure& one : run.details.measured) {
        const FigureOfMerit& other = one.figure;
        const bool isBesideTheSame = isRetrained(figure.versus)
            ? isOneOf(models, other.versus) && other.versus != other.subject
            : other.versus == figure.versus;
        if (isOneOf(models, other.subject) && isBesideTheSame && sameness(other) == sameness(figure))
            values.push_back(other.value);
    }
    return values;
}

std::string countedSamples(const std::string& part, std::int64_t count, const ReportLanguage& language)
{
    if (part == "forget")
        return language.translate("Report", "%n forget sample(s)", nullptr, count);
    if (part == "retain")
        return language.translate("Report", "%n retained sample(s)", nullptr, count);
    return part == "test" ? language.translate("Report", "%n test sample(s)", nullptr, count) : std::to_string(count);
}

} // namespace unlearn
