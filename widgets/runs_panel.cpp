// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs_panel.h"

#include "widgets/figures_table.h"
#include "widgets/session/runs_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace unlearn {

RunsPanel::RunsPanel(RunsModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this)), m_table(new FiguresTable(this)),
      m_search(new QLineEdit(this)), m_hint(new QLabel(m_table))
{
    setObjectName(QStringLiteral("runsPanel"));
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(RunsModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);

    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setToolTip(tr("Enter or a double click shows a run's curves"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunsModel::Started, Qt::DescendingOrder);
    const auto activate = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT runActivated(m_model.run(m_sorted->mapToSource(index).row()).id);
    };
    connect(m_table, &QTableView::activated, this, activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsPanel::currentRunChanged);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RunsPanel::currentRunChanged);

    auto* label = new QLabel(tr("Searc&h:"), this);
    label->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("runsSearch"));
    m_search->setAccessibleName(tr("Search in runs"));
    m_search->setToolTip(tr("Show only runs that contain this text in any column"));
    m_search->setPlaceholderText(tr("Name, state, forget set, …"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_search, 1);

    m_hint->setObjectName(QStringLiteral("runsHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* hintLayout = new QVBoxLayout(m_table->viewport());
    hintLayout->addWidget(m_hint);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &RunsPanel::showHint);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RunsPanel::showHint);
    connect(m_search, &QLineEdit::textChanged, this, &RunsPanel::showHint);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    showHint();
}

std::optional<RunId> RunsPanel::currentRun() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model.run(m_sorted->mapToSource(current).row()).id;
}

void RunsPanel::showHint()
{
    m_hint->setVisible(m_sorted->rowCount() == 0);
    m_hint->setText(m_model.rowCount() == 0 ? tr("No run is logged yet. Run > Start begins the first.")
                                            : tr("No run contains this text."));
}

} // namespace unlearn
