// SPDX-License-Identifier: GPL-3.0-or-later
// Which classes the models of a run predict for the forget samples.
#include "core/report/each_model.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

constexpr std::size_t mostClasses = 10; ///< of a matrix: of more it would be wider than a page
constexpr std::size_t mostPairs = 20;   ///< of classes, of which there may be thousands

/// Of the forget samples by the unlearned model; nothing where the log has none.
const RunPredictionMatrix* besideModel(const RunToReport& run, const std::string& reference)
{
    const auto found = std::ranges::find_if(run.details.predictions, [&reference](const RunPredictionMatrix& one) {
        return one.subject == unlearnedSubject && one.versus == reference && one.part == "forget";
    });
    return found == run.details.predictions.end() ? nullptr : &*found;
}

/// Beside the first retrained model, or beside the original where there is none.
const RunPredictionMatrix* shownOf(const RunToReport& run)
{
    std::vector<std::string> references = run.retrainedSubjects();
    references.emplace_back(originalSubject);
    for (const std::string& reference : references) {
        if (const RunPredictionMatrix* const matrix = besideModel(run, reference))
            return matrix;
    }
    return nullptr;
}

std::int64_t samplesOf(const std::vector<PredictionCell>& cells)
{
    std::int64_t samples = 0;
    for (const PredictionCell& cell : cells)
        samples += cell.count;
    return samples;
}

double percentOf(std::int64_t part, std::int64_t all)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(all);
}

double agreementPercent(const std::vector<PredictionCell>& cells)
{
    std::vector<PredictionCell> same = cells;
    std::erase_if(same, [](const PredictionCell& cell) { return cell.referenceClass != cell.modelClass; });
    return percentOf(samplesOf(same), samplesOf(cells));
}

/// With on how many samples the unlearned model agrees with all retrained ones, where these are several.
std::string agreementExplained(const std::string& caption, const RunToReport& run, const ReportLanguage& language)
{
    std::vector<double> percents;
    for (const std::string& reference : run.retrainedSubjects()) {
        if (const RunPredictionMatrix* const matrix = besideModel(run, reference))
            percents.push_back(agreementPercent(matrix->cells));
    }
    if (percents.size() < 2)
        return caption;
    return withSentence(caption,
                        filled(language.translate("Report",
                                                  "Agreement with each of the retrained models, in percent (mean "
                                                  "and sample standard deviation): %1."),
                               {spreadOf(percents).textWithCount(1, language)}),
                        language);
}

/// With its name where the log knows it, which it does of forgotten classes; for programs, the number.
ReportCell classCell(std::int64_t number, const RunToReport& run, const ReportLanguage& language)
{
    ReportCell cell = wholeCell(number);
    const std::vector<ForgetClass>& named = run.header().forgetClasses;
    const auto found = std::ranges::find(named, number, &ForgetClass::number);
    if (found != named.end() && !found->name.empty() && found->name != cell.text)
        cell.text = filled(language.translate("Report", "%1 (class %2)", "name and number"), {found->name, cell.text});
    return cell;
}

std::string columnTitle(const std::string& subject, const ReportLanguage& language)
{
    return filled(language.translate("Report", "Class by %1", "model"), {subjectTitle(subject, language)});
}

/// A row and a column for each class that either of the models predicts.
void fillMatrix(ReportTable& table, const RunPredictionMatrix& matrix, const std::set<std::int64_t>& classes,
                const RunToReport& run, const ReportLanguage& language)
{
    table.columns = {wordColumn(columnTitle(matrix.versus, language), "class_by_" + matrix.versus)};
    for (const std::int64_t column : classes)
        table.columns.push_back(numberColumn(std::to_string(column), "class_" + std::to_string(column)));
    for (const std::int64_t row : classes) {
        std::vector<ReportCell>& cells = table.rows.emplace_back();
        cells.push_back(classCell(row, run, language));
        for (const std::int64_t column : classes) {
            const auto found = std::ranges::find_if(matrix.cells, [row, column](const PredictionCell& cell) {
                return cell.referenceClass == row && cell.modelClass == column;
            });
            cells.push_back(wholeCell(found == matrix.cells.end() ? 0 : found->count));
        }
    }
    table.caption = filled(
        language.translate("Report",
                           "%1: predicted classes of the forget samples (%2). Rows: class by the model %3; "
                           "columns: by the model %4. They agree on %5 %. Classes that neither of them predicts "
                           "are left out."),
        {runLabel(run.id(), language), std::to_string(samplesOf(matrix.cells)), subjectTitle(matrix.versus, language),
         subjectTitle(matrix.subject, language), language.fixed(agreementPercent(matrix.cells), 1)});
}

/// A row for each of the pairs of classes that have the most samples.
void fillPairs(ReportTable& table, const RunPredictionMatrix& matrix, const RunToReport& run,
               const ReportLanguage& language)
{
    const DecimalCells decimals(language);
    const std::int64_t samples = samplesOf(matrix.cells);
    std::vector<PredictionCell> pairs = matrix.cells;
    std::ranges::stable_sort(pairs, std::ranges::greater(), &PredictionCell::count);
    pairs.resize(std::min(pairs.size(), mostPairs));
    table.columns = {wordColumn(columnTitle(matrix.versus, language), "class_by_" + matrix.versus),
                     wordColumn(columnTitle(matrix.subject, language), "class_by_" + matrix.subject),
                     numberColumn(language.translate("Report", "Samples"), "samples"),
                     numberColumn(language.translate("Report", "Share (%)"), "percent")};
    for (const PredictionCell& pair : pairs)
        table.rows.push_back({classCell(pair.referenceClass, run, language), classCell(pair.modelClass, run, language),
                              wholeCell(pair.count), decimals(percentOf(pair.count, samples), 1)});
    table.caption =
        filled(language.translate("Report",
                                  "%1: predicted classes of the forget samples (%2) by the models %3 and %4, which "
                                  "agree on %5 %. Of %6 pairs of classes the %7 with the most samples, together %8 %; "
                                  "all of them are in the rows of the log that come with this report."),
               {runLabel(run.id(), language), std::to_string(samples), subjectTitle(matrix.versus, language),
                subjectTitle(matrix.subject, language), language.fixed(agreementPercent(matrix.cells), 1),
                std::to_string(matrix.cells.size()), std::to_string(pairs.size()),
                language.fixed(percentOf(samplesOf(pairs), samples), 1)});
}

} // namespace

std::vector<ReportTable> predictionTables(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportTable> tables;
    if (tooManyRuns(runs, hasAnswers))
        return tables;
    for (const RunToReport& run : runs) {
        const RunPredictionMatrix* const matrix = shownOf(run);
        if (!matrix)
            continue;
        std::set<std::int64_t> classes;
        for (const PredictionCell& cell : matrix->cells)
            classes.insert({cell.referenceClass, cell.modelClass});
        ReportTable table{.key = "predictions-run-" + run.number(), .caption = {}, .columns = {}, .rows = {}};
        if (classes.size() <= mostClasses)
            fillMatrix(table, *matrix, classes, run, language);
        else
            fillPairs(table, *matrix, run, language);
        table.caption = firstExplained(agreementExplained(table.caption, run, language), run, matrix->versus, language);
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace unlearn
