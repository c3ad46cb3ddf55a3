// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QAbstractTableModel>

#include <set>
#include <vector>

#include "core/store/run_record.h"
#include "widgets/session/compared_epoch.h"

namespace unlearn {

/// Runs side by side: a column each, or one for all that differ in nothing but their seed; first what came of them,
/// then those settings that are not the same in all.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRuns(std::vector<RunDetails> runs);
    /// After the epoch that is compared: see atEpoch().
    const std::vector<RunDetails>& runs() const { return m_runs; }
    void setEpoch(ComparedEpoch which);
    ComparedEpoch epoch() const { return m_epoch; }
    /// "12: name".
    QString runTitle(RunId run) const;
    /// Likewise of one; "3 seeds: name" of several, by the first of them.
    QString titleOf(const std::vector<RunId>& runs) const;

    /// Runs that have finished and differ in nothing but their seed (see groupedBySeed()) share a column: mean and
    /// sample standard deviation of their results. Of several with the same seed the newest does.
    void setGroupedBySeed(bool on);
    /// For each column after the first, the places in runs() of those that share it.
    const std::vector<std::vector<std::size_t>>& columns() const { return m_columns; }
    /// Of a column of the table, from 1.
    std::set<RunId> runsOf(int column) const;

    /// Runs that are to stand out wherever they are shown; some may not be among those compared.
    void setHighlighted(std::set<RunId> runs);
    const std::set<RunId>& highlighted() const { return m_highlighted; }
    /// Among those compared: it is highlighted, and not all of them are.
    bool isHighlighted(RunId run) const;
    /// Runs that the pointer is on, somewhere.
    void setHovered(std::set<RunId> runs);
    /// It is highlighted, or the pointer is on it.
    bool standsOut(RunId run) const;
    bool isFaded(RunId run) const;

Q_SIGNALS:
    void highlightChanged();
    void hoverChanged();

private:
    struct Row {
        QString title;
        QStringList values; ///< of each column after the title's
        bool isResult = false;
    };

    bool tellsApart() const;
    void takeEpochs();
    void arrange();
    void addResults();
    void addSettings();
    bool isAnyOf(int column, bool (CompareModel::*holds)(RunId) const) const;
    bool isHovered(RunId run) const { return m_hovered.contains(run); }

    std::vector<RunDetails> m_logged;
    std::vector<RunDetails> m_runs; ///< the same, after the epoch that is compared
    ComparedEpoch m_epoch = ComparedEpoch::Selected;
    std::vector<std::vector<std::size_t>> m_columns; ///< places of their runs in m_runs
    bool m_groupedBySeed = false;
    std::vector<Row> m_rows;
    std::set<RunId> m_highlighted;
    std::set<RunId> m_hovered;
};

/// Mean and sample standard deviation of results of several seeds: "12.10 ± 0.40"; of one value, the value; of none,
/// "–". Values that are not finite are left out.
QString spreadText(const std::vector<double>& values, int decimals);
/// "3 seeds: name".
QString seedsTitle(int seeds, const QString& name);

} // namespace unlearn
