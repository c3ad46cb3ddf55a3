// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/runs_model.h"

#include <QVariant>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace unlearn {

/// Those runs of the log that differ in nothing but their seed (see seededRun()), a row for each group of them,
/// with the columns of RunsModel: mean and standard deviation over the seeds, of finished runs. Of several with the
/// same seed the newest counts, in all figures.
class SeedGroupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// runs outlives this object.
    explicit SeedGroupsModel(const RunsModel& runs, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// RunsModel::SortRole as there: of figures the mean, of name and start what the newest run has; of all else what
    /// the runs have in common, if anything.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Forms the groups of these rows of the log, from the newest run on: wherever runs of two seeds or more have
    /// finished. A group that there was before keeps its row, but for rows that go. False where all are as before.
    bool setRows(const std::vector<int>& rows);
    /// The row of its group; nothing where the run is in none.
    std::optional<int> groupOf(RunId run) const;
    /// Of a row, the newest first.
    const std::vector<RunId>& runs(int row) const { return m_groups.at(static_cast<std::size_t>(row)).runs; }

private:
    struct Group {
        std::vector<RunId> runs;
        int seeds = 0; ///< how many runs the figures are of, one of each seed
        std::array<QVariant, RunsModel::ColumnCount> texts;
        std::array<QVariant, RunsModel::ColumnCount> keys; ///< RunsModel::SortRole

        bool operator==(const Group&) const = default;
    };

    /// What SeededRun::settings goes by.
    using SettingsSource = std::tuple<std::string, std::string, std::string, std::string, int, std::optional<RunId>,
                                      std::optional<RunId>, std::string>;

    /// The same for runs with the same SeededRun::settings, which are dear to read and to compare: at each epoch of a
    /// run all of the log comes anew.
    std::optional<int> settingOf(const RunSummary& run);
    /// Rows of the log, the newest run first; counted: those that its figures are of.
    Group makeGroup(const std::vector<int>& rows, const std::vector<int>& counted) const;
    std::map<int, Group> groupsOf(const std::vector<int>& rows);
    bool areThere(const std::map<int, Group>& groups) const;
    void removeAllBut(const std::map<int, Group>& groups);

    const RunsModel& m_runs;
    std::vector<int> m_settings; ///< of each group
    std::vector<Group> m_groups;
    std::map<RunId, int> m_groupOf;
    std::map<RunId, std::pair<SettingsSource, std::optional<int>>> m_known;
    std::map<std::string, int> m_numbers; ///< of all settings that were ever met
};

} // namespace unlearn
