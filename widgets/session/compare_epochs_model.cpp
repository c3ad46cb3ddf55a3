// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compare_epochs_model.h"

#include "widgets/session/compare_model.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace unlearn {

CompareEpochsModel::CompareEpochsModel(const CompareModel& compare, QObject* parent)
    : QAbstractTableModel(parent), m_compare(compare)
{
    connect(&compare, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&compare, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        endResetModel();
    });
    arrange();
}

void CompareEpochsModel::setFigure(CompareFigure figure)
{
    beginResetModel();
    m_figure = figure;
    arrange();
    endResetModel();
}

void CompareEpochsModel::arrange()
{
    const auto& runs = m_compare.runs();
    m_references = sharedReferences(runs, m_figure);
    std::set<int> epochs;
    for (const RunDetails& run : runs) {
        for (const EpochFigures& epoch : run.epochs)
            epochs.insert(epoch.epoch);
    }
    m_epochs.assign(epochs.begin(), epochs.end());
    m_values.assign(runs.size(), std::vector<double>(m_epochs.size(), std::numeric_limits<double>::quiet_NaN()));
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (const EpochFigures& epoch : runs[run].epochs) {
            const auto place = std::ranges::lower_bound(m_epochs, epoch.epoch) - m_epochs.begin();
            m_values[run][static_cast<std::size_t>(place)] = valueOf(epoch, m_figure);
        }
    }
}

int CompareEpochsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_references.size() + m_epochs.size());
}

int CompareEpochsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size()) + 1;
}

QString CompareEpochsModel::text(double value) const
{
    if (m_figure != CompareFigure::Loss)
        return percentText(value);
    return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'g', 4);
}

QVariant CompareEpochsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isName = index.column() == 0;
    if (row < m_references.size()) {
        const SharedReference& reference = m_references[row];
        return isName ? subjectTitle(reference.subject) : text(reference.value);
    }
    const std::size_t epoch = row - m_references.size();
    return isName ? QLocale().toString(m_epochs[epoch])
                  : text(value(static_cast<std::size_t>(index.column()) - 1, epoch));
}

QVariant CompareEpochsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Epoch");
    const RunId run = m_compare.runs()[static_cast<std::size_t>(section) - 1].summary.id;
    return tr("%1, %2").arg(m_compare.runTitle(run), compareFigureTitle(m_figure));
}

} // namespace unlearn
