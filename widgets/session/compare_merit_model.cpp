// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compare_merit_model.h"

#include "core/evaluate/share_interval.h"
#include "core/report/compared_figures.h"
#include "core/report/report_names.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/core_text.h"
#include "widgets/session/glossary.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/report_translation.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

namespace unlearn {

namespace {

constexpr int decimals = 4;

QString numberText(double value, int places)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', places) : QStringLiteral("–");
}

/// Spread::textWithCount() in the window's digits.
QString spreadText(const Spread& spread)
{
    const QString mean = numberText(spread.mean, decimals);
    return spread.deviation ? QStringLiteral("%1 \u00b1 %2 (n = %3)")
                                  .arg(mean, numberText(*spread.deviation, decimals),
                                       QLocale().toString(static_cast<qlonglong>(spread.count)))
                            : mean;
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Measured again, whatever the values.
bool isSameFigure(const FigureOfMerit& one, const FigureOfMerit& other)
{
    const auto sameness = [](const FigureOfMerit& figure) {
        return std::tie(figure.name, figure.subject, figure.versus, figure.part, figure.layer, figure.settings);
    };
    return sameness(one) == sameness(other);
}

} // namespace

CompareMeritModel::CompareMeritModel(const CompareModel& compare, QObject* parent)
    : QAbstractTableModel(parent), m_compare(compare)
{
    connect(&compare, &QAbstractItemModel::modelReset, this, &CompareMeritModel::arrange);
    arrange();
}

void CompareMeritModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    m_layers.clear();
    m_groups.clear();
    const ReportLanguage language = reportLanguage();
    std::vector<RunToReport> runs;
    std::vector<std::vector<FigureOfMerit>> figures;
    for (const RunDetails& run : m_compare.runs()) {
        runs.push_back(runToReport(run));
        figures.push_back(loggedFigures(runs.back()));
        if (!run.summary.purgedAt.empty())
            m_unlogged.erase(run.summary.id);
        const auto measured = m_unlogged.find(run.summary.id);
        if (measured != m_unlogged.end())
            figures.back().insert(figures.back().end(), measured->second.begin(), measured->second.end());
    }
    for (const ReferenceGroup& group : compareRuns(runs, figures).references) {
        m_groups.push_back(shown(labelOfRuns(group.runs, runs, language)));
        for (const ComparedFigure& figure : group.figures) {
            for (const ComparedValue& value : figure.values) {
                Row row;
                row.run = {value.run};
                row.group = m_groups.size() - 1;
                row.name = figure.name;
                row.partName = figure.part;
                row.layerName = figure.layer;
                row.isBesideOriginal = figure.versus == "original";
                row.number = value.value;
                row.retrained = figure.reference.mean;
                if (!figure.layer.empty() && std::ranges::find(m_layers, figure.layer) == m_layers.end())
                    m_layers.push_back(figure.layer);
                row.figure = shown(figureCell(figure.name, language).text);
                row.part = shown(partCell(figure.part, language).text);
                row.layer = shown(figure.layer);
                row.versus = figure.versus == "retrained" ? tr("retrained models")
                    : figure.versus.empty()               ? QString()
                                                          : shown(subjectCell(figure.versus, language).text);
                row.value = numberText(value.value, decimals);
                if (value.interval) {
                    const int places = figure.name == "stratum-error" ? 1 : decimals; // of percent, or of shares
                    row.value +=
                        QStringLiteral(" [%1 – %2]")
                            .arg(numberText(value.interval->low, places), numberText(value.interval->high, places));
                    if (const std::string made = intervalFormula(figure.name); !made.empty())
                        row.intervalFormula = coreText(made);
                }
                row.reference = spreadText(figure.reference);
                row.distance = value.distance ? numberText(*value.distance, 2) : QStringLiteral("–");
                row.formula = formulaText(figureKind(figure.name).formula);
                if (!row.formula.isEmpty() && isOfChosenSamples(figure.name))
                    row.formula += QLatin1Char('\n') + positivesText(comparedSamples.positives, true)
                        + QLatin1Char('\n') + negativesText(comparedSamples.negatives, true);
                row.samples = figure.samples;
                row.settings = shown(settingsCell(figure.name, figure.settings, language).text);
                m_rows.push_back(std::move(row));
            }
        }
    }
    endResetModel();
}

void CompareMeritModel::addMeasured(const std::vector<MeasuredRun>& runs)
{
    for (const MeasuredRun& run : runs) {
        std::vector<FigureOfMerit>& kept = m_unlogged[run.run];
        std::erase_if(kept, [&run](const FigureOfMerit& one) {
            return std::ranges::any_of(run.figures,
                                       [&one](const FigureOfMerit& other) { return isSameFigure(one, other); });
        });
        if (!run.isLogged)
            kept.insert(kept.end(), run.figures.begin(), run.figures.end());
    }
    arrange();
}

std::vector<CompareMeritModel::DepthCurve> CompareMeritModel::depthCurves(const std::string& name) const
{
    std::vector<DepthCurve> curves;
    const std::vector<double> nothing(m_layers.size(), std::nan(""));
    const std::size_t runs = m_compare.runs().size();
    const auto curveOf = [&](std::size_t place, const Row& row) -> DepthCurve& {
        const bool isOfForget = row.partName == "forget";
        const auto found = std::ranges::find_if(
            curves, [&](const DepthCurve& curve) { return curve.place == place && curve.isOfForget == isOfForget; });
        if (found != curves.end())
            return *found;
        const QString ofAll = tr("Retrained, mean");
        const QString ofGroup = m_groups.size() > 1 ? QStringLiteral("%1 (%2)").arg(ofAll, m_groups[row.group]) : ofAll;
        const auto titled = [&row](const QString& title) { return tr("%1, %2").arg(title, row.part); };
        return curves.emplace_back(DepthCurve{
            .title = titled(place < runs ? m_compare.runTitle(row.run) : ofGroup),
            .briefTitle = titled(place < runs ? identifierText(row.run) : ofGroup),
            .place = place,
            .isOfRetrained = place >= runs,
            .isOfForget = isOfForget,
            .values = nothing,
        });
    };
    for (const Row& row : m_rows) {
        const auto layer = std::ranges::find(m_layers, row.layerName);
        if (row.name != name || row.isBesideOriginal || layer == m_layers.end())
            continue;
        const auto depth = static_cast<std::size_t>(layer - m_layers.begin());
        std::size_t place = 0;
        while (place < runs && !(m_compare.runs()[place].summary.id == row.run))
            ++place;
        curveOf(place, row).values[depth] = row.number;
        if (std::isfinite(row.retrained))
            curveOf(runs + row.group, row).values[depth] = row.retrained;
    }
    std::ranges::stable_sort(curves, {}, &DepthCurve::place);
    return curves;
}

int CompareMeritModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareMeritModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareMeritModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column < Value || column == Settings ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        if (!row.formula.isEmpty())
            lines << tr("Formula: %1").arg(row.formula);
        if (column == Value && !row.intervalFormula.isEmpty())
            lines << tr("In brackets: 95 % interval, %1").arg(row.intervalFormula);
        return lines.isEmpty() ? QVariant() : lines.join(QLatin1Char('\n'));
    }
    if (role == TermRole && column == Figure) {
        const auto term = termOfFigure(row.name);
        return term ? QVariant(static_cast<int>(*term)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Run: return m_compare.runTitle(row.run);
    case Figure: return row.figure;
    case Part: return row.part;
    case Layer: return row.layer;
    case Versus: return row.versus;
    case Value: return row.value;
    case Reference: return row.reference;
    case Distance: return row.distance;
    case Samples: return QLocale().toString(static_cast<qlonglong>(row.samples));
    case Settings: return row.settings;
    case ColumnCount: break;
    }
    return {};
}

QVariant CompareMeritModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (static_cast<Column>(section)) {
    case Run: return tip ? tr("The run whose unlearned model it is of") : tr("Run");
    case Figure: return tip ? tr("What is measured; a row's tool tip has the formula") : tr("Figure");
    case Part: return tip ? tr("The samples that it is of") : tr("Samples");
    case Layer: return tip ? tr("The layer that it is of; empty: the whole model") : tr("Layer");
    case Versus: return tip ? tr("The model that the unlearned one is set beside; empty: none") : tr("Beside");
    case Value: return tip ? tr("Of the unlearned model; over several retrained ones, the mean") : tr("Value");
    case Reference:
        return tip ? tr("The same of the retrained models, or of each two of them: mean, standard deviation, number")
                   : tr("Retrained");
    case Distance:
        return tip
            ? tr("From the retrained models' mean in units of their standard deviation; within one or two of them "
                 "it can not be told from noise. A dash: there are too few of them")
            : tr("Distance");
    case Samples: return tip ? tr("How many samples it is of") : tr("Of");
    case Settings: return tip ? tr("What it was measured with; empty: there is nothing to choose") : tr("Settings");
    case ColumnCount: break;
    }
    return {};
}

} // namespace unlearn
