// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_queue.h"

#include "core/plan/unsaved_plan.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/method_titles.h"
#include "widgets/session/plan_text.h"

#include <algorithm>
#include <utility>

namespace unlearn {

RunQueue::RunQueue(ExperimentSession& session, QObject* parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &ExperimentSession::statusChanged, this, &RunQueue::follow);
    connect(&session, &ExperimentSession::experimentChanged, this, &RunQueue::follow);
    follow();
}

int RunQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant RunQueue::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Plan& plan = m_runs[static_cast<std::size_t>(index.row())].experiment->plan;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tr("%1: %2, γ %3, forget set %4")
            .arg(QString::fromStdString(plan.name), methodTitle(plan.method), planGammaText(plan),
                 planForgetText(plan));
    default: return {};
    }
}

bool RunQueue::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_runs.erase(m_runs.begin() + row, m_runs.begin() + row + count);
    endRemoveRows();
    m_held = m_held && !m_runs.empty();
    Q_EMIT changed();
    return true;
}

bool RunQueue::moveRows(const QModelIndex& sourceParent, int sourceRow, int count, const QModelIndex& destinationParent,
                        int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || sourceRow < 0 || count < 1
        || sourceRow + count > rowCount() || destinationChild < 0 || destinationChild > rowCount()
        || !beginMoveRows({}, sourceRow, sourceRow + count - 1, {}, destinationChild))
        return false;
    const auto first = m_runs.begin() + sourceRow;
    const auto last = first + count;
    const auto destination = m_runs.begin() + destinationChild;
    if (destinationChild < sourceRow)
        std::rotate(destination, first, last);
    else
        std::rotate(first, last, destination);
    endMoveRows();
    Q_EMIT changed();
    return true;
}

void RunQueue::dropNaming(const std::vector<std::string>& selectors)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Plan& plan = m_runs[static_cast<std::size_t>(row)].experiment->plan;
        if (withoutSelectors(plan, selectors) != plan)
            removeRow(row);
    }
}

void RunQueue::add()
{
    if (!m_canAdd)
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_runs.push_back(m_session.preparedRun());
    endInsertRows();
    Q_EMIT changed();
}

void RunQueue::goOn()
{
    m_held = false;
    Q_EMIT changed();
    startNextSoon();
}

void RunQueue::follow()
{
    const JobStatus& status = m_session.status();
    const bool canAdd = m_session.experiment() && m_session.isWorking();
    const bool held = !m_runs.empty() && (m_held || status.stopping);
    if (canAdd != m_canAdd || held != m_held) {
        m_canAdd = canAdd;
        m_held = held;
        Q_EMIT changed();
    }
    if (status.activity == Activity::Idle)
        startNextSoon();
}

/// What follows the job by itself begins when its end was told.
void RunQueue::startNextSoon()
{
    QMetaObject::invokeMethod(this, &RunQueue::startNext, Qt::QueuedConnection);
}

void RunQueue::startNext()
{
    if (m_runs.empty() || m_held || m_session.status().activity != Activity::Idle)
        return;
    beginRemoveRows({}, 0, 0);
    PreparedRun next = std::move(m_runs.front());
    m_runs.erase(m_runs.begin());
    endRemoveRows();
    Q_EMIT changed();
    m_session.startPrepared(std::move(next));
}

} // namespace unlearn
