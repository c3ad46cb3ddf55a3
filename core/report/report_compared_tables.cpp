// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one model or of two, beside those of the retrained models.
#include "core/evaluate/roc.h"
#include "core/evaluate/subject_name.h"
#include "core/report/compared_figures.h"
#include "core/report/measured_figures.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <functional>
#include <string>
#include <tuple>
#include <vector>

namespace unlearn {
namespace {

double aucOf(const RunAttack& attack)
{
    return attack.auc;
}

double twoSidedOf(const RunAttack& attack)
{
    return twoSided(attack.auc, {attack.low, attack.high}).value;
}

std::string twoSidedExplained(const ReportLanguage& language)
{
    return filled(language.translate("Report",
                                     "Two-sided: %1. An attack that errs more often than not tells as much as one that "
                                     "is right."),
                  {twoSidedFormula});
}

std::string intervalExplained(const ReportLanguage& language)
{
    return filled(language.translate("Report", "Interval of an AUC: %1."),
                  {language.translate("Core", aucIntervalFormula)});
}

double tprAt1PercentOf(const RunAttack& attack)
{
    return attack.tprAt1Percent.value_or(notAvailable);
}

/// Nothing to say: "–".
Spread noSpread()
{
    return spreadOf({});
}

/// Of the same attack on the retrained models; nothing beside one of these.
Spread retrainedBeside(const RunToReport& run, const RunAttack& attack,
                       const std::function<double(const RunAttack&)>& figure)
{
    return isRetrained(attack.subject) ? noSpread() : run.retrainedAttack(attack.attack, figure);
}

/// Likewise of an attack with as many shadow models on the same choice of samples.
Spread retrainedBeside(const RunToReport& run, const RunShadowAttack& attack,
                       const std::function<double(const RunAttack&)>& figure)
{
    return isRetrained(attack.subject) ? noSpread() : run.retrainedAttack(attack, figure);
}

bool isSameFigure(const FigureOfMerit& one, const FigureOfMerit& other)
{
    return std::tie(one.name, one.subject, one.part, one.layer)
        == std::tie(other.name, other.subject, other.part, other.layer);
}

/// A figure of merit over all retrained models that its model is set beside.
Spread overRetrained(const RunToReport& run, const FigureOfMerit& figure)
{
    if (!isRetrained(figure.versus))
        return noSpread();
    std::vector<double> values;
    for (const std::string& subject : run.retrainedSubjects()) {
        for (const FigureOfMerit& other : run.details.figures) {
            if (other.versus == subject && isSameFigure(other, figure))
                values.push_back(other.value);
        }
    }
    return spreadOf(values);
}

/// The same figure of the retrained models beside each other, where the log has it: of the final evaluation, or else of
/// as many samples measured after the run.
Spread amongRetrained(const RunToReport& run, const RunComparison& comparison, const FigureOfMerit& figure)
{
    if (figure.subject != unlearnedSubject || !isRetrained(figure.versus))
        return noSpread();
    for (const ReferenceGroup& group : comparison.references) {
        for (const ComparedFigure& one : group.figures) {
            if (one.name == figure.name && one.part == figure.part && one.layer == figure.layer
                && one.samples == figure.samples && one.settings == figure.settings && one.versus == "retrained"
                && one.reference.count > 0)
                return one.reference;
        }
    }
    return spreadOf(valuesOfRetrained(run, figure));
}

} // namespace

ReportTable attacksTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{
        .key = "attacks",
        .caption =
            filled(language.translate(
                       "Report",
                       "Membership inference: area under the ROC curve of telling forgotten samples from test "
                       "samples of the same classes, or what else the plan's membership names, with 95 % bootstrap "
                       "interval (%1: no better than guessing), and true-positive rates at 1 % and %2 % false "
                       "positives, where there are enough samples for them. Retrained: the same of the models "
                       "retrained without the samples (mean and sample standard deviation over their seeds)."),
                   {language.fixed(0.5, 1), language.fixed(0.1, 1)})
            + ' ' + intervalExplained(language) + ' ' + twoSidedExplained(language),
        .columns = {runColumn(language), wordColumn(language.translate("Report", "Model"), "model"),
                    wordColumn(language.translate("Report", "Attack"), "attack"),
                    numberColumn(language.translate("Report", "AUC"), "auc"),
                    numberColumn(language.translate("Report", "low"), "auc_low"),
                    numberColumn(language.translate("Report", "high"), "auc_high"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_auc"),
                    numberColumn(language.translate("Report", "Two-sided"), "two_sided_auc"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_two_sided_auc"),
                    numberColumn(language.translate("Report", "TPR at 1 %"), "tpr_at_1_percent"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_tpr_at_1_percent"),
                    numberColumn(filled(language.translate("Report", "TPR at %1 %"), {language.fixed(0.1, 1)}),
                                 "tpr_at_0.1_percent"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_tpr_at_0.1_percent"),
                    numberColumn(language.translate("Report", "Positives"), "positives"),
                    numberColumn(language.translate("Report", "Negatives"), "negatives")},
        .rows = {}};
    addRows(table, runs, &RunDetails::attacks, [&](const RunToReport& run, const RunAttack& attack) {
        const auto retrained = [&](const std::function<double(const RunAttack&)>& figure) {
            return decimal(retrainedBeside(run, attack, figure), 3);
        };
        return std::vector<ReportCell>{
            subjectCell(attack.subject, language),
            attackCell(attack.attack, language),
            decimal(attack.auc, 3),
            decimal(attack.low, 3),
            decimal(attack.high, 3),
            retrained(aucOf),
            decimal(twoSidedOf(attack), 3),
            retrained(twoSidedOf),
            decimal(attack.tprAt1Percent, 3),
            retrained(tprAt1PercentOf),
            decimal(attack.tprAt01Percent, 3),
            retrained([](const RunAttack& one) { return one.tprAt01Percent.value_or(notAvailable); }),
            wholeCell(attack.positives),
            wholeCell(attack.negatives)};
    });
    return table;
}

ReportTable shadowAttacksTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{
        .key = "shadow-attacks",
        .caption = filled(language.translate(
                              "Report",
                              "Membership inference with shadow models, made after the runs: area under the ROC "
                              "curve with 95 % bootstrap interval (%1: no better than guessing), and the "
                              "true-positive rate at 1 % false positives. Beside retrained: average precision "
                              "of telling the model's answers to the forgotten samples from those of retrained "
                              "models, which is no area under a ROC curve (%1: alike). Positives and negatives "
                              "are named as in the plan."),
                          {language.fixed(0.5, 1)})
            + ' '
            + language.translate("Report",
                                 "Retrained: the same of the models retrained without the samples (mean and sample "
                                 "standard deviation over their seeds).")
            + ' ' + intervalExplained(language) + ' ' + twoSidedExplained(language),
        .columns = {runColumn(language), wordColumn(language.translate("Report", "Model"), "model"),
                    wordColumn(language.translate("Report", "Attack"), "attack"),
                    numberColumn(language.translate("Report", "Shadow models"), "shadow_models"),
                    numberColumn(language.translate("Report", "AUC"), "auc"),
                    numberColumn(language.translate("Report", "low"), "auc_low"),
                    numberColumn(language.translate("Report", "high"), "auc_high"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_auc"),
                    numberColumn(language.translate("Report", "Two-sided"), "two_sided_auc"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_two_sided_auc"),
                    numberColumn(language.translate("Report", "TPR at 1 %"), "tpr_at_1_percent"),
                    numberColumn(language.translate("Report", "retrained"), "retrained_tpr_at_1_percent"),
                    numberColumn(language.translate("Report", "beside retrained"), "precision_beside_retrained"),
                    wordColumn(language.translate("Report", "Positives"), "positives_of"),
                    wordColumn(language.translate("Report", "Negatives"), "negatives_of")},
        .rows = {}};
    addRows(table, runs, &RunDetails::shadowAttacks, [&](const RunToReport& run, const RunShadowAttack& attack) {
        const auto retrained = [&](const std::function<double(const RunAttack&)>& figure) {
            return decimal(retrainedBeside(run, attack, figure), 3);
        };
        return std::vector<ReportCell>{subjectCell(attack.subject, language),
                                       attackCell(attack.attack, language),
                                       wholeCell(attack.models),
                                       decimal(attack.auc, 3),
                                       decimal(attack.low, 3),
                                       decimal(attack.high, 3),
                                       retrained(aucOf),
                                       decimal(twoSidedOf(attack), 3),
                                       retrained(twoSidedOf),
                                       decimal(attack.tprAt1Percent, 3),
                                       retrained(tprAt1PercentOf),
                                       decimal(attack.precisionBesideRetrained, 3),
                                       textCell(attack.positivesOf),
                                       textCell(attack.negativesOf)};
    });
    return table;
}

ReportTable meritTable(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const DecimalCells decimal(language);
    ReportTable table{
        .key = "merit",
        .caption = language.translate(
            "Report",
            "Figures of merit of models beside each other. Over retrained models: mean and sample "
            "standard deviation over all that the model is set beside. Among retrained models: likewise "
            "over each pair of them, the floor that the others are read against, where it was measured."),
        .columns = {runColumn(language), wordColumn(language.translate("Report", "Figure"), "figure"),
                    wordColumn(language.translate("Report", "Model"), "model"),
                    wordColumn(language.translate("Report", "Beside"), "versus"),
                    wordColumn(language.translate("Report", "Samples", "which of them"), "part"),
                    wordColumn(language.translate("Report", "Layer"), "layer"),
                    numberColumn(language.translate("Report", "Value"), "value"),
                    numberColumn(language.translate("Report", "over retrained models"), "over_retrained"),
                    numberColumn(language.translate("Report", "among retrained models"), "among_retrained"),
                    numberColumn(language.translate("Report", "of"), "samples")},
        .rows = {}};
    for (const RunToReport& run : runs) {
        const RunComparison comparison = compareRuns({run}, {evaluatedFigures(run)});
        for (const FigureOfMerit& figure : run.details.figures)
            table.rows.push_back({runCell(run), figureCell(figure.name, language),
                                  subjectCell(figure.subject, language), subjectCell(figure.versus, language),
                                  partCell(figure.part, language), textCell(figure.layer), decimal(figure.value, 4),
                                  decimal(overRetrained(run, figure), 4),
                                  decimal(amongRetrained(run, comparison, figure), 4), wholeCell(figure.samples)});
    }
    return table;
}

} // namespace unlearn
