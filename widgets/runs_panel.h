// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QItemSelection>
#include <QModelIndexList>
#include <QWidget>

#include <optional>
#include <set>
#include <vector>

#include "core/store/run_record.h"

class QAction;
class QLabel;

namespace unlearn {

class ExperimentSession;
class FiguresTable;
class RunQueue;
class RunsFilterBar;
class RunsFilterModel;
class RunsModel;

/// The log of runs: sorted by any column, searched in all of them, filtered, gathered by their seeds; hidden runs on
/// demand. What is done with the row of a group is done with all of its runs.
class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(RunsModel& model, QWidget* parent = nullptr);

    /// The run in the current row; nothing when no row is, or one of several runs.
    std::optional<RunId> currentRun() const;
    /// The same, where it is selected, too: for what is done to it for good.
    std::optional<RunId> selectedCurrentRun() const;
    /// From top to bottom, as they are sorted, each once; those of a group from the newest on.
    std::vector<RunId> selectedRuns() const;
    /// Selects those of them that are listed, unless they are selected already. The current row is one of theirs
    /// afterwards, lest something be done to another run than those that are seen to be chosen.
    void selectRuns(const std::set<RunId>& runs);
    /// Puts the action into the context menu, too. It lets the session go on with the run in the current row, and is
    /// enabled while that can be done. action outlives session.
    void offerResuming(QAction& action, ExperimentSession& session);
    /// Shows the runs that wait, above the table, and lets the action add one. action outlives session.
    void offerQueueing(QAction& action, ExperimentSession& session);
    /// The runs that wait; null before offerQueueing().
    RunQueue* queue() const { return m_queue; }

Q_SIGNALS:
    /// By the user, not by selectRuns().
    void selectedRunsChanged();
    /// selectedRuns() may be others, whoever or whatever chose them.
    void selectionChanged();
    void currentRunChanged();
    /// Enter or a double click on a run; on a group, comparisonWanted().
    void runActivated(unlearn::RunId run);
    /// How it was made is to be told.
    void originWanted(unlearn::RunId run);
    /// Two or more.
    void comparisonWanted(const std::vector<unlearn::RunId>& runs);
    /// Runs are to be hidden, or those that are to be shown again.
    void hidingWanted(const std::vector<unlearn::RunId>& runs, bool hidden);

private:
    /// Of the current row; null when no row is, or one of several runs.
    const RunSummary* current() const;
    /// hidden: those that are, or are not; nothing: both.
    std::vector<RunId> runsIn(QModelIndexList rows, std::optional<bool> hidden = {}) const;
    /// The rows that are theirs alone, as far as they are listed.
    QItemSelection rowsOf(const std::set<RunId>& runs) const;
    /// Of selected groups whose rows go, the runs are selected then.
    void keepSelectedRuns(const QModelIndex& parent, int first, int last);
    /// Those of the selected ones that are hidden, or are not.
    std::vector<RunId> selectedRuns(bool hidden) const;
    void addActionsOnRuns();
    /// As a click on its heading does.
    void sortByCurrentColumn();
    void showHint();

    RunsModel& m_model;
    RunsFilterModel* m_sorted;
    FiguresTable* m_table;
    RunsFilterBar* m_filters;
    QLabel* m_hint;
    RunQueue* m_queue = nullptr;
    bool m_following = false;
};

} // namespace unlearn
