// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of a run answer to the forget samples: how sure they are, and which classes they predict.
#include "core/report/plot_svg.h"
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

constexpr const char* forgetPart = "forget";
constexpr std::size_t mostClasses = 10; ///< of a matrix: of more it would be wider than a page
constexpr std::size_t mostPairs = 20;   ///< of classes, of which there may be thousands

bool hasAnswers(const RunToReport& run)
{
    return !run.details.entropies.empty() || !run.details.predictions.empty();
}

bool areTooMany(const std::vector<RunToReport>& runs)
{
    return static_cast<std::size_t>(std::ranges::count_if(runs, hasAnswers)) > mostRunsShownEach;
}

// --- entropies

/// Models by what the legend calls them.
struct EntropyLine {
    std::string label;
    std::vector<const EntropyHistogram*> histograms; ///< one or more of the same bins; several: of several seeds
};

/// A log that something else wrote to may hold anything.
bool canBeDrawnWith(const EntropyLine& line, const EntropyHistogram& histogram)
{
    return histogram.count() > 0 && histogram.edgesNats.size() > 2
        && (line.histograms.empty() || line.histograms.front()->edgesNats == histogram.edgesNats);
}

std::vector<EntropyLine> linesOf(const RunToReport& run, const ReportLanguage& language)
{
    std::vector<EntropyLine> lines;
    const auto add = [&](std::string label, const std::vector<std::string>& subjects) {
        EntropyLine line{.label = std::move(label), .histograms = {}};
        for (const std::string& subject : subjects) {
            for (const RunEntropyHistogram& one : run.details.entropies) {
                if (one.subject == subject && one.part == forgetPart && canBeDrawnWith(line, one.histogram))
                    line.histograms.push_back(&one.histogram);
            }
        }
        if (!line.histograms.empty())
            lines.push_back(std::move(line));
    };
    add(subjectTitle(originalSubject, language), {originalSubject});
    add(subjectTitle(unlearnedSubject, language), {unlearnedSubject});
    add(language.translate("Report", "Retrained"), run.retrainedSubjects());
    return lines;
}

/// Where the first bin begins on a logarithmic axis, which has no 0: it is as wide as the next one.
double leftEnd(const std::vector<double>& edges)
{
    return edges[1] * edges[1] / edges[2];
}

double percentIn(const EntropyHistogram& histogram, std::size_t bin)
{
    return 100.0 * static_cast<double>(histogram.counts[bin]) / static_cast<double>(histogram.count());
}

/// A line with two points a bin, from zero and back to it.
PlotSeries stepsOf(const EntropyLine& line)
{
    PlotSeries steps{.label = line.label, .x = {}, .y = {}, .isLine = true, .hasMarkers = false};
    const std::vector<double>& edges = line.histograms.front()->edgesNats;
    const bool hasBand = line.histograms.size() > 1;
    const auto add = [&](double x, double mean, double lowest, double highest) {
        steps.x.push_back(x);
        steps.y.push_back(mean);
        if (!hasBand)
            return;
        steps.low.push_back(lowest);
        steps.high.push_back(highest);
    };
    add(leftEnd(edges), 0.0, 0.0, 0.0);
    for (std::size_t bin = 0; bin + 1 < edges.size(); ++bin) {
        std::vector<double> percents;
        for (const EntropyHistogram* const histogram : line.histograms)
            percents.push_back(percentIn(*histogram, bin));
        const auto [lowest, highest] = std::ranges::minmax(percents);
        const double mean = spreadOf(percents).mean;
        add(bin == 0 ? leftEnd(edges) : edges[bin], mean, lowest, highest);
        add(edges[bin + 1], mean, lowest, highest);
    }
    add(edges.back(), 0.0, 0.0, 0.0);
    return steps;
}

/// "unlearned 0.51 and 0.302"
std::string middleOf(const EntropyLine& line, const ReportLanguage& language)
{
    std::vector<double> means;
    std::vector<double> medians;
    for (const EntropyHistogram* const histogram : line.histograms) {
        means.push_back(histogram->meanNats);
        medians.push_back(histogram->medianNats);
    }
    const std::string mean = language.brief(spreadOf(means).mean);
    const std::string median = language.brief(spreadOf(medians).mean);
    if (means.size() == 1)
        return filled(language.translate("Report", "%1 %2 and %3", "model, mean and median"),
                      {line.label, mean, median});
    return filled(language.translate("Report", "%1 (mean of %4) %2 and %3", "models, mean, median, number of models"),
                  {line.label, mean, median, std::to_string(means.size())});
}

ReportFigure entropyFigure(const RunToReport& run, const std::vector<EntropyLine>& lines,
                           const ReportLanguage& language)
{
    LinePlot plot{.xLabel = language.translate("Report", "Entropy of an answer (nats)"),
                  .yLabel = language.translate("Report", "Share of the forget samples (%)"),
                  .series = {},
                  .levels = {},
                  .mark = {},
                  .markLabel = {},
                  .hasWholeX = false,
                  .hasLogarithmicY = false,
                  .hasLogarithmicX = true};
    std::vector<std::string> middles;
    bool hasBand = false;
    for (const EntropyLine& line : lines) {
        plot.series.push_back(stepsOf(line));
        middles.push_back(middleOf(line, language));
        hasBand = hasBand || line.histograms.size() > 1;
    }
    const EntropyHistogram& first = *lines.front().histograms.front();
    std::string caption =
        filled(language.translate("Report",
                                  "%1: entropy of each model's answers to the forget samples (%2), in percent of them: "
                                  "the lower, the surer. The leftmost step holds all below %3 nats. Mean and median "
                                  "in nats: %4."),
               {runLabel(run.id(), language), std::to_string(first.count()), language.brief(first.edgesNats[1]),
                joined(middles, "; ")});
    if (hasBand)
        caption = filled(language.translate("Report", "%1 %2", "two sentences"),
                         {caption,
                          language.translate("Report",
                                             "Retrained models: their mean and, as a band, the lowest and the highest "
                                             "of them.")});
    ReportFigure figure{.key = "entropies-run-" + run.number(), .caption = std::move(caption), .svg = {}};
    figure.svg = svgOf(plot, figure.caption, language);
    return figure;
}

// --- predictions

/// Of the unlearned model beside the first retrained one, or beside the original where there is none.
const RunPredictionMatrix* shownOf(const RunToReport& run)
{
    std::vector<std::string> references = run.retrainedSubjects();
    references.emplace_back(originalSubject);
    for (const std::string& reference : references) {
        for (const RunPredictionMatrix& one : run.details.predictions) {
            if (one.subject == unlearnedSubject && one.versus == reference && one.part == forgetPart)
                return &one;
        }
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

std::vector<ReportFigure> entropyFigures(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportFigure> figures;
    if (areTooMany(runs))
        return figures;
    for (const RunToReport& run : runs) {
        const std::vector<EntropyLine> lines = linesOf(run, language);
        if (!lines.empty())
            figures.push_back(entropyFigure(run, lines, language));
    }
    return figures;
}

std::vector<ReportTable> predictionTables(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    std::vector<ReportTable> tables;
    if (areTooMany(runs))
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
        tables.push_back(std::move(table));
    }
    return tables;
}

std::vector<std::string> answersNotes(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    if (!areTooMany(runs))
        return {};
    return {filled(language.translate("Report",
                                      "Entropies of answers and predicted classes are shown of up to %1 runs; those "
                                      "of this report's are in the rows of the log that come with it."),
                   {std::to_string(mostRunsShownEach)})};
}

} // namespace unlearn
