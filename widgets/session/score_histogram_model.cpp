// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/score_histogram_model.h"

#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"

#include <QLocale>

namespace unlearn {

namespace {

constexpr int scoreDigits = 6;

} // namespace

ScoreHistogramModel::ScoreHistogramModel(const PrivacyModel& attacks, QObject* parent)
    : QAbstractTableModel(parent), m_attacks(attacks)
{
}

int ScoreHistogramModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_forgetPercent.size());
}

int ScoreHistogramModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScoreHistogramModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto bin = static_cast<std::size_t>(index.row());
    const QLocale locale;
    switch (static_cast<Column>(index.column())) {
    case From: return locale.toString(m_histogram.edges[bin], 'g', scoreDigits);
    case To: return locale.toString(m_histogram.edges[bin + 1], 'g', scoreDigits);
    case Forget: return percentText(m_forgetPercent[bin]);
    case Test: return percentText(m_testPercent[bin]);
    case ColumnCount: break;
    }
    return {};
}

QVariant ScoreHistogramModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (static_cast<Column>(section)) {
    case From: return tip ? tr("Lowest score of the bin; the first bin also has what lies below") : tr("Score from");
    case To: return tip ? tr("End of the bin; the last bin also has what lies above") : tr("Score to");
    case Forget: {
        const QString samples = positivesText(m_attacks.membership().positives, tip);
        return tip ? tr("Share of the positives whose score lies in the bin") + QLatin1Char('\n') + samples
                   : samples + QStringLiteral(" (%)");
    }
    case Test: {
        const QString samples = negativesText(m_attacks.membership().negatives, tip);
        return tip ? tr("Share of the negatives whose score lies in the bin") + QLatin1Char('\n') + samples
                   : samples + QStringLiteral(" (%)");
    }
    case ColumnCount: break;
    }
    return {};
}

void ScoreHistogramModel::setAttacked(int row)
{
    beginResetModel();
    const bool shown = row >= 0 && row < m_attacks.rowCount();
    m_histogram = shown ? scoreHistogram(m_attacks.result(row)) : ScoreHistogram();
    m_forgetPercent = sharesPercent(m_histogram.positives);
    m_testPercent = sharesPercent(m_histogram.negatives);
    endResetModel();
}

} // namespace unlearn
