// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs_panel.h"

#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/origin_action.h"
#include "widgets/own_columns.h"
#include "widgets/run_queue_bar.h"
#include "widgets/runs_filter_bar.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/run_queue.h"
#include "widgets/session/runs_filter_model.h"
#include "widgets/session/runs_model.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

/// Runs below the row of their group are indented. That is no part of their name, which is edited and copied.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(RunsFilterModel::InGroupRole).toBool())
            option->text.prepend(QStringLiteral("\u2003\u2003")); // em spaces
    }
};

} // namespace

RunsPanel::RunsPanel(RunsModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_sorted(new RunsFilterModel(model, this)), m_table(new FiguresTable(this)),
      m_filters(new RunsFilterBar(model, *m_sorted, this)), m_hint(new QLabel(m_table))
{
    setObjectName(QStringLiteral("runsPanel"));
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setToolTip(tr("Enter or a double click shows a run's curves"));
    // Before the table's selection, which forgets the rows.
    connect(m_sorted, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RunsPanel::keepSelectedRuns);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(RunsModel::Name, new NameDelegate(m_table));
    explainColumns(*m_table,
                   {{RunsModel::ForgetSet, Term::ForgetSet},
                    {RunsModel::Gamma, Term::Gamma},
                    {RunsModel::Epoch, Term::Epoch},
                    {RunsModel::TestError, Term::TestError},
                    {RunsModel::ForgetError, Term::ForgetError},
                    {RunsModel::RetainError, Term::RetainError},
                    {RunsModel::Auc, Term::Auc}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunsModel::Started, Qt::DescendingOrder);
    auto* columns = new OwnColumns(*m_table, [this] { fitToContents(*m_table); });
    columns->followContents();
    const auto activate = [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        if (m_sorted->isGroup(index.row()))
            Q_EMIT comparisonWanted(runsIn({index}));
        else
            Q_EMIT runActivated(m_sorted->run(index.row()).id);
    };
    connect(m_table, &QTableView::activated, this, activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPanel::currentRunChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT selectionChanged();
        if (!m_following)
            Q_EMIT selectedRunsChanged();
    });
    for (const auto signal : {&RunsPanel::currentRunChanged, &RunsPanel::selectionChanged})
        connect(m_sorted, &QAbstractItemModel::modelReset, this, signal); // of which the selection says nothing

    addActionsOnRuns();
    m_hint->setObjectName(QStringLiteral("runsHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* hintLayout = new QVBoxLayout(m_table->viewport());
    hintLayout->addWidget(m_hint);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &RunsPanel::showHint);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RunsPanel::showHint);
    connect(m_filters, &RunsFilterBar::changed, this, &RunsPanel::showHint);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    showHint();
}

const RunSummary* RunsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && !m_sorted->isGroup(index.row()) ? &m_sorted->run(index.row()) : nullptr;
}

std::optional<RunId> RunsPanel::currentRun() const
{
    const RunSummary* run = current();
    return run ? std::optional(run->id) : std::nullopt;
}

std::optional<RunId> RunsPanel::selectedCurrentRun() const
{
    return m_table->selectionModel()->isSelected(m_table->currentIndex()) ? currentRun() : std::nullopt;
}

std::vector<RunId> RunsPanel::runsIn(QModelIndexList rows, std::optional<bool> hidden) const
{
    std::sort(rows.begin(), rows.end());
    std::vector<RunId> runs;
    std::set<RunId> known; // a run may be selected with its group, and by itself
    for (const QModelIndex& row : std::as_const(rows)) {
        for (const RunSummary* run : m_sorted->runs(row.row())) {
            if ((!hidden || run->deleted == *hidden) && known.insert(run->id).second)
                runs.push_back(run->id);
        }
    }
    return runs;
}

std::vector<RunId> RunsPanel::selectedRuns() const
{
    return runsIn(m_table->selectionModel()->selectedRows());
}

std::vector<RunId> RunsPanel::selectedRuns(bool hidden) const
{
    return runsIn(m_table->selectionModel()->selectedRows(), hidden);
}

QItemSelection RunsPanel::rowsOf(const std::set<RunId>& runs) const
{
    QItemSelection rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (!m_sorted->isGroup(row) && runs.contains(m_sorted->run(row).id))
            rows.select(index, index);
    }
    return rows;
}

void RunsPanel::selectRuns(const std::set<RunId>& runs)
{
    const auto selected = selectedRuns();
    if (std::set<RunId>(selected.begin(), selected.end()) == runs)
        return;
    const QItemSelection rows = rowsOf(runs);
    m_following = true;
    auto* selection = m_table->selectionModel();
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_following = false;
    if (rows.isEmpty())
        return;
    const QModelIndex first = rows.indexes().first();
    const QModelIndex current = m_table->currentIndex();
    if (!selection->isSelected(current))
        selection->setCurrentIndex(first.siblingAtColumn(std::max(0, current.column())), QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
}

void RunsPanel::keepSelectedRuns(const QModelIndex&, int first, int last)
{
    auto* selection = m_table->selectionModel();
    QModelIndexList going;
    for (int row = first; row <= last; ++row) {
        if (m_sorted->isGroup(row) && selection->isRowSelected(row))
            going << m_sorted->index(row, 0);
    }
    if (going.isEmpty())
        return;
    const std::vector<RunId> runs = runsIn(going);
    const QItemSelection rows = rowsOf({runs.begin(), runs.end()});
    m_following = true;
    selection->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_following = false;
    const QModelIndex current = m_table->currentIndex();
    if (!rows.isEmpty() && current.row() >= first && current.row() <= last)
        selection->setCurrentIndex(rows.indexes().first().siblingAtColumn(current.column()),
                                   QItemSelectionModel::NoUpdate);
}

void RunsPanel::addActionsOnRuns()
{
    const auto add = [this](const QString& name, const QString& text, const QString& tip, const QKeySequence& keys) {
        auto* action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    const auto edit = [this](RunsModel::Column column) {
        const QModelIndex cell = m_table->currentIndex().siblingAtColumn(column);
        if (!(cell.flags() & Qt::ItemIsEditable)) // none, or a group's
            return;
        m_table->scrollTo(cell);
        m_table->edit(cell);
    };
    auto* show = add(QStringLiteral("showRunAction"), tr("&Show curves"), tr("Show the run's curves"), {});
    connect(show, &QAction::triggered, this, [this] {
        if (const auto run = currentRun())
            Q_EMIT runActivated(*run);
    });
    auto* origin = addOriginAction(*m_table, QStringLiteral("runOriginAction"));
    connect(origin, &QAction::triggered, this, [this] {
        if (const auto run = currentRun())
            Q_EMIT originWanted(*run);
    });
    auto* compare = add(QStringLiteral("compareRunsAction"), tr("&Compare"), tr("Show the selected runs side by side"),
                        QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(compare, &QAction::triggered, this, [this] {
        if (const auto runs = selectedRuns(); runs.size() > 1)
            Q_EMIT comparisonWanted(runs);
    });
    auto* rename = add(QStringLiteral("renameRunAction"), tr("&Rename"), tr("Give the run another name"),
                       QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(rename, &QAction::triggered, this, [edit] { edit(RunsModel::Name); });
    auto* tags = add(QStringLiteral("tagRunAction"), tr("Edit &tags"), tr("Words of your own to find the run by"),
                     QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(tags, &QAction::triggered, this, [edit] { edit(RunsModel::Tags); });
    auto* notes = add(QStringLiteral("noteRunAction"), tr("Edit &notes"), tr("Note something of the run"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    connect(notes, &QAction::triggered, this, [edit] { edit(RunsModel::Notes); });
    auto* remove = add(QStringLiteral("deleteRunsAction"), tr("&Delete"),
                       tr("Hide the selected runs; Undo brings them back"), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, [this] {
        if (const auto runs = selectedRuns(false); !runs.empty())
            Q_EMIT hidingWanted(runs, true);
    });
    auto* unhide = add(QStringLiteral("unhideRunsAction"), tr("Un&hide"), tr("Bring the selected hidden runs back"),
                       QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    connect(unhide, &QAction::triggered, this, [this] {
        if (const auto runs = selectedRuns(true); !runs.empty())
            Q_EMIT hidingWanted(runs, false);
    });
    auto* sort = add(QStringLiteral("sortRunsAction"), tr("Sort &by this column"),
                     tr("Sort the runs by the column of the current cell; a second time in reverse"),
                     QKeySequence(Qt::CTRL | Qt::Key_B));
    connect(sort, &QAction::triggered, this, &RunsPanel::sortByCurrentColumn);
    const auto enable = [this, compare, remove, unhide] {
        compare->setEnabled(selectedRuns().size() > 1);
        remove->setEnabled(!selectedRuns(false).empty());
        unhide->setEnabled(!selectedRuns(true).empty());
    };
    connect(this, &RunsPanel::selectionChanged, m_table, enable);
    connect(m_sorted, &QAbstractItemModel::dataChanged, m_table, enable); // they may be hidden now, or no longer
    enable();
    const auto enableOfOne = [this, ofOne = QList<QAction*>{show, origin, rename, tags, notes}] {
        for (QAction* action : ofOne)
            action->setEnabled(current() != nullptr);
    };
    connect(this, &RunsPanel::currentRunChanged, m_table, enableOfOne);
    enableOfOne();
}

void RunsPanel::sortByCurrentColumn()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid())
        return;
    const auto* header = m_table->horizontalHeader();
    const bool isAscending =
        header->sortIndicatorSection() == cell.column() && header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(cell.column(), isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->scrollTo(m_table->currentIndex()); // where that run is now
}

void RunsPanel::offerResuming(QAction& action, ExperimentSession& session)
{
    const auto enable = [this, &action, &session] {
        const RunSummary* run = current();
        action.setEnabled(run && session.canResume(*run));
    };
    connect(this, &RunsPanel::currentRunChanged, &session, enable);
    connect(&m_model, &QAbstractItemModel::dataChanged, &session, enable); // the run may have ended
    connect(&session, &ExperimentSession::statusChanged, this, enable);
    connect(&action, &QAction::triggered, &session, [this, &session] {
        if (const RunSummary* run = current())
            session.resumeRun(*run);
    });
    m_table->insertAction(m_table->findChild<QAction*>(QStringLiteral("renameRunAction")), &action);
    enable();
}

void RunsPanel::offerQueueing(QAction& action, ExperimentSession& session)
{
    m_queue = new RunQueue(session, this);
    auto* bar = new RunQueueBar(*m_queue, this);
    bar->offerAdding(action);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, bar); // between filters and table
}

void RunsPanel::showHint()
{
    m_hint->setVisible(m_sorted->rowCount() == 0);
    m_hint->setText(m_model.rowCount() == 0       ? tr("No run is logged yet. Run > Start begins the first.")
                        : m_sorted->isFiltering() ? tr("No run passes search and filters.")
                                                  : tr("All runs are hidden."));
}

} // namespace unlearn
