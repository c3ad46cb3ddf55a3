// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/roc_points_model.h"

#include "widgets/session/privacy_model.h"

#include <QLocale>

#include <algorithm>

namespace unlearn {

namespace {

constexpr int thresholdDigits = 6;

/// Four decimals: one of ten thousand samples shows.
QString rateText(double share)
{
    constexpr int decimals = 4;
    return QLocale().toString(100.0 * share, 'f', decimals);
}

} // namespace

RocPointsModel::RocPointsModel(const PrivacyModel& attacks, QObject* parent)
    : QAbstractTableModel(parent), m_attacks(attacks)
{
    const auto count = [this] {
        m_ends.clear();
        m_rows = 0;
        for (int row = 0; row < m_attacks.rowCount(); ++row) {
            m_rows += m_attacks.result(row).roc.threshold.size();
            m_ends.push_back(m_rows);
        }
        m_hasBand = m_attacks.retrainedBand().has_value();
        if (m_hasBand)
            m_rows += m_attacks.retrainedBand()->mean.size();
    };
    connect(&attacks, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&attacks, &QAbstractItemModel::modelReset, this, [this, count] {
        count();
        endResetModel();
    });
    count();
}

int RocPointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int RocPointsModel::columnCount(const QModelIndex& parent) const
{
    const int columns = m_hasBand ? ColumnCount : Lowest;
    return parent.isValid() ? 0 : columns;
}

QString RocPointsModel::bandText(std::size_t point, Column column) const
{
    const RocBand& band = *m_attacks.retrainedBand();
    switch (column) {
    case Subject: return tr("Retrained, mean of %1").arg(QLocale().toString(m_attacks.retrainedCount()));
    case Threshold: return QStringLiteral("–"); // each model has its own
    case FalsePositives: return rateText(band.falsePositiveRate[point]);
    case TruePositives: return rateText(band.mean[point]);
    case Lowest: return rateText(band.lowest[point]);
    case Highest: return rateText(band.highest[point]);
    case ColumnCount: break;
    }
    return {};
}

QString RocPointsModel::text(std::size_t row, Column column) const
{
    const auto end = std::ranges::upper_bound(m_ends, row);
    const std::size_t first = end == m_ends.begin() ? 0 : *(end - 1);
    if (end == m_ends.end())
        return bandText(row - first, column);
    const int attack = static_cast<int>(end - m_ends.begin());
    const RocCurve& roc = m_attacks.result(attack).roc;
    const std::size_t point = row - first;
    switch (column) {
    case Subject: return subjectTitle(m_attacks.subject(attack));
    case Threshold: return QLocale().toString(roc.threshold[point], 'g', thresholdDigits);
    case FalsePositives: return rateText(roc.falsePositiveRate[point]);
    case TruePositives: return rateText(roc.truePositiveRate[point]);
    case Lowest:
    case Highest: return QStringLiteral("–");
    case ColumnCount: break;
    }
    return {};
}

QVariant RocPointsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Subject ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return text(static_cast<std::size_t>(index.row()), column);
}

QVariant RocPointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Subject ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (column) {
    case Subject: return tip ? tr("The model that was attacked") : tr("Model");
    case Threshold: return tip ? tr("Scores from here on are taken for training samples") : tr("Threshold");
    case FalsePositives:
        return tip ? tr("Share of the negatives that are taken for training samples") + QLatin1Char('\n')
                + negativesText(m_attacks.membership().negatives, true)
                   : tr("False positives (%)");
    case TruePositives:
        return tip ? tr("Share of the positives that are taken for training samples") + QLatin1Char('\n')
                + positivesText(m_attacks.membership().positives, true)
                   : tr("True positives (%)");
    case Lowest: return tip ? tr("The lowest true-positive rate of the retrained models") : tr("Lowest (%)");
    case Highest: return tip ? tr("The highest true-positive rate of the retrained models") : tr("Highest (%)");
    case ColumnCount: break;
    }
    return {};
}

} // namespace unlearn
