// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/each_model.h"

#include "core/report/escaped_text.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cstdint>

namespace unlearn {

std::vector<ModelsOfLine> modelsOfLines(const RunToReport& run, const ReportLanguage& language)
{
    return {
        {.label = subjectTitle(originalSubject, language), .subjects = {originalSubject}},
        {.label = subjectTitle(unlearnedSubject, language), .subjects = {unlearnedSubject}},
        {.label = language.translate("Report", "Retrained"), .subjects = run.retrainedSubjects(), .isDashed = true}};
}

std::string withSentence(const std::string& text, const std::string& sentence, const ReportLanguage& language)
{
    return filled(language.translate("Report", "%1 %2", "two sentences"), {text, sentence});
}

std::string bandExplained(const std::string& caption, bool hasBand, const ReportLanguage& language)
{
    if (!hasBand)
        return caption;
    return withSentence(caption,
                        language.translate("Report",
                                           "Retrained models: their mean and, as a band, the lowest and the highest "
                                           "of them."),
                        language);
}

std::string firstExplained(const std::string& caption, const RunToReport& run, const std::string& shown,
                           const ReportLanguage& language)
{
    const std::vector<std::string> retrained = run.retrainedSubjects();
    if (retrained.size() < 2 || retrained.front() != shown)
        return caption;
    const auto count = static_cast<std::int64_t>(retrained.size());
    return withSentence(caption,
                        language.translate("Report", "Of %n retrained model(s) the first is shown.", nullptr, count),
                        language);
}

std::optional<std::size_t> tooManyRuns(const std::vector<RunToReport>& runs, bool (*has)(const RunToReport&))
{
    const auto count = static_cast<std::size_t>(std::ranges::count_if(runs, has));
    return count > mostRunsShownEach ? std::optional(count) : std::nullopt;
}

void PagesOfRuns::endRun()
{
    if (m_table.rows.size() > m_rows && ++m_runs == mostRunsShownEach)
        m_table.rowsOnPages = m_table.rows.size();
    m_rows = m_table.rows.size();
}

bool hasAnswers(const RunToReport& run)
{
    return !run.details.entropies.empty() || !run.details.predictions.empty();
}

} // namespace unlearn
