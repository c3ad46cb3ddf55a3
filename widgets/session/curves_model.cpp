// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/curves_model.h"

#include "core/experiment/run.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace unlearn {

int CurvesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstEpochRow() + static_cast<int>(m_epochs.size());
}

QString CurvesModel::referenceCell(const ReferenceErrors& reference, int column) const
{
    switch (static_cast<Column>(column)) {
    case Epoch: return subjectTitle(reference.subject.toStdString(), reference.sampled);
    case TestError: return percentText(reference.test);
    case ForgetError: return percentText(reference.forget);
    case RetainError: return percentText(reference.retain);
    case Selected: return {};
    default: return QStringLiteral("–");
    }
}

QString CurvesModel::cell(int row, int column) const
{
    if (row < firstEpochRow())
        return referenceCell(m_references[static_cast<std::size_t>(row)], column);
    const EpochFigures& figures = m_epochs[static_cast<std::size_t>(row - firstEpochRow())];
    const QLocale locale;
    const bool trained = figures.epoch > 0;
    switch (static_cast<Column>(column)) {
    case Epoch: return locale.toString(figures.epoch);
    case Selected: return figures.epoch == m_selected ? tr("yes") : QString();
    case TestError: return percentText(figures.testErrorPercent);
    case ForgetError: return percentText(figures.forgetErrorPercent);
    case RetainError: return percentText(figures.retainErrorPercent);
    case ValidationError: return percentText(figures.validationErrorPercent);
    case Loss:
        return trained && !std::isnan(figures.loss) ? locale.toString(figures.loss, 'g', 4) : QStringLiteral("–");
    case LearningRate: return trained ? locale.toString(figures.learningRate, 'g', 3) : QStringLiteral("–");
    case OutputChange:
        return figures.outputChange ? locale.toString(*figures.outputChange, 'g', 3) : QStringLiteral("–");
    case ColumnCount: break;
    }
    return {};
}

QString CurvesModel::heading(int column, bool tip) const
{
    switch (static_cast<Column>(column)) {
    case Epoch: return tr("Epoch");
    case Selected: return tip ? tr("The epoch that is the run's result") : tr("Selected");
    case TestError: return tr("Test error (%)");
    case ForgetError: return tr("Forget error (%)");
    case RetainError: return tr("Retain error (%)");
    case ValidationError: return tr("Validation error (%)");
    case Loss: return tr("Loss");
    case LearningRate: return tr("Learning rate");
    case OutputChange:
        return tip ? tr("Squared change of the whole network's logits on retained samples since epoch 0, summed over "
                        "classes; the mean")
                   : tr("Output change");
    case ColumnCount: break;
    }
    return {};
}

void CurvesModel::forgetEpochs()
{
    m_epochs.clear();
    m_selected.reset();
    m_run.reset();
    m_liveCounts.reset();
}

void CurvesModel::clear()
{
    beginResetModel();
    forgetEpochs();
    endResetModel();
    Q_EMIT changed();
}

void CurvesModel::startOver(bool ofExperiment)
{
    m_isOfExperiment = ofExperiment;
    beginResetModel();
    m_references.clear();
    forgetEpochs();
    endResetModel();
    Q_EMIT changed();
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
    const auto references = m_epochs.empty() ? m_references.size() : 0; // which come with the first epoch
    beginInsertRows({}, first, first + static_cast<int>(references + epochs.size()) - 1);
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
        Q_EMIT dataChanged(index(firstEpochRow(), Selected), index(rowCount() - 1, Selected));
    Q_EMIT changed();
}

void CurvesModel::setReferences(const std::map<std::string, Evaluation>& evaluations)
{
    beginResetModel();
    m_references.clear();
    for (const auto& [subject, evaluation] : evaluations)
        addReference({QString::fromStdString(subject), evaluation.test.percent(), evaluation.forget.percent(),
                      evaluation.retain.percent(), evaluation.sampled});
    endResetModel();
    Q_EMIT changed();
}

/// Others are drawn as no line.
void CurvesModel::addReference(ReferenceErrors reference)
{
    if (reference.subject == QLatin1String("original") || reference.subject.startsWith(QLatin1String("retrained")))
        m_references.push_back(std::move(reference));
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
        addReference({QString::fromStdString(errors.subject), errors.testErrorPercent, errors.forgetErrorPercent,
                      errors.retainErrorPercent});
        if (errors.subject == "unlearned" && run.live
            && (run.live->bfloat16 || run.live->retain < errors.retainCount || run.live->test < errors.testCount))
            m_liveCounts = run.live; // they were not of whole sets
    }
    endResetModel();
    Q_EMIT changed();
}

} // namespace unlearn
