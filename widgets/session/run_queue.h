// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/prepared_run.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace unlearn {

class ExperimentSession;

/// Runs that wait for the job under way, in the order in which they will begin: each with its own plan, data and
/// models, whatever is opened or changed meanwhile. The next one begins by itself once no job is under way, also after
/// one that failed. After one that was stopped the queue is held, for who stops wants quiet; goOn() lets it go on.
class RunQueue : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RunQueue(ExperimentSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count, const QModelIndex& destinationParent,
                  int destinationChild) override;

    /// There is an experiment, and a job that its run could wait for.
    bool canAdd() const { return m_canAdd; }
    /// Runs wait, and none of them begins by itself.
    bool isHeld() const { return m_held; }
    /// Runs wait, and the next one begins by itself.
    bool isGoingOn() const { return !m_runs.empty() && !m_held; }

    /// Drops the runs whose plans name samples by one of these selectors, which were purged; also where they name those
    /// of other data.
    void dropNaming(const std::vector<std::string>& selectors);

public Q_SLOTS:
    /// The run that Start would begin now. Does nothing unless canAdd().
    void add();
    void goOn();

Q_SIGNALS:
    /// What waits, whether it is held, or whether something can be added.
    void changed();

private:
    void follow();
    void startNext();
    void startNextSoon();

    ExperimentSession& m_session;
    std::vector<PreparedRun> m_runs;
    bool m_held = false;
    bool m_canAdd = false;
};

} // namespace unlearn
