// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/curves_model.h"

#include "core/experiment/run.h"
#include "widgets/session/percent_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unlearn {

int CurvesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_epochs.size());
}

QString CurvesModel::cell(int row, int column) const
{
    const EpochFigures& figures = m_epochs[static_cast<std::size_t>(row)];
    const QLocale locale;
    const bool trained = figures.epoch > 0;
    switch (static_cast<Column>(column)) {
    case Epoch:
        return figures.epoch == m_selected ? tr("%1 (selected)").arg(locale.toString(figures.epoch))
                                           : locale.toString(figures.epoch);
    case TestError: return percentText(figures.testErrorPercent);
    case ForgetError: return percentText(figures.forgetErrorPercent);
    case RetainError: return percentText(figures.retainErrorPercent);
    case ValidationError: return percentText(figures.validationErrorPercent);
    case Loss:
        return trained && !std::isnan(figures.loss) ? locale.toString(figures.loss, 'g', 4) : QStringLiteral("–");
    case LearningRate: return trained ? locale.toString(figures.learningRate, 'g', 3) : QStringLiteral("–");
    case ColumnCount: break;
    }
    return {};
}

QString CurvesModel::heading(int column, bool) const
{
    switch (static_cast<Column>(column)) {
    case Epoch: return tr("Epoch");
    case TestError: return tr("Test error (%)");
    case ForgetError: return tr("Forget error (%)");
    case RetainError: return tr("Retain error (%)");
    case ValidationError: return tr("Validation error (%)");
    case Loss: return tr("Loss");
    case LearningRate: return tr("Learning rate");
    case ColumnCount: break;
    }
    return {};
}

void CurvesModel::clear()
{
    beginResetModel();
    m_epochs.clear();
    m_selected.reset();
    m_run.reset();
    m_liveCounts.reset();
    endResetModel();
    Q_EMIT changed();
}

void CurvesModel::startOver(bool ofExperiment)
{
    m_isOfExperiment = ofExperiment;
    m_references.clear();
    clear();
}

void CurvesModel::setRun(RunId run)
{
    m_run = run;
    Q_EMIT changed();
}

void CurvesModel::append(const std::vector<EpochFigures>& epochs)
{
    if (epochs.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(epochs.size()) - 1);
    m_epochs.insert(m_epochs.end(), epochs.begin(), epochs.end());
    endInsertRows();
    Q_EMIT changed();
}

void CurvesModel::setLiveCounts(const LiveCounts& counts)
{
    m_liveCounts = counts;
    Q_EMIT changed();
}

void CurvesModel::setSelectedEpoch(std::optional<int> epoch)
{
    m_selected = epoch;
    if (!m_epochs.empty())
        Q_EMIT dataChanged(index(0, Epoch), index(rowCount() - 1, Epoch));
    Q_EMIT changed();
}

void CurvesModel::setReferences(const std::map<std::string, Evaluation>& evaluations)
{
    m_references.clear();
    for (const auto& [subject, evaluation] : evaluations) {
        if (subject != "unlearned")
            m_references.push_back({QString::fromStdString(subject), evaluation.test.percent(),
                                    evaluation.forget.percent(), evaluation.retain.percent()});
    }
    Q_EMIT changed();
}

void CurvesModel::show(const RunDetails& run)
{
    beginResetModel();
    m_epochs = run.epochs;
    m_run = run.summary.id;
    m_selected = run.summary.selectedEpoch;
    m_isOfExperiment = false;
    m_liveCounts.reset();
    m_references.clear();
    for (const auto& errors : run.errors) {
        if (errors.subject != "unlearned")
            m_references.push_back({QString::fromStdString(errors.subject), errors.testErrorPercent,
                                    errors.forgetErrorPercent, errors.retainErrorPercent});
        else if (run.live
                 && (run.live->bfloat16 || run.live->retain < errors.retainCount || run.live->test < errors.testCount))
            m_liveCounts = run.live; // they were not of whole sets
    }
    endResetModel();
    Q_EMIT changed();
}

} // namespace unlearn
