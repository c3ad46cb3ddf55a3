// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers_table.h"

#include "core/error.h"
#include "widgets/figures_table.h"
#include "widgets/gamma_delegate.h"
#include "widgets/glossary_links.h"
#include "widgets/own_columns.h"
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/gamma_text.h"
#include "widgets/session/layers_model.h"
#include "widgets/table_row.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace unlearn {

LayersTable::LayersTable(ExperimentSession& session, LayersModel& model, QWidget* parent)
    : QTableView(parent), m_session(session), m_layers(model)
{
    setObjectName(QStringLiteral("layersTable"));
    setAccessibleName(tr("Layers and their thresholds"));
    setToolTip(tr("Choose a layer to see its spectrum; several to set their thresholds together"));
    setModel(&model);
    explain(*this, Term::Layer);
    explainColumns(*this,
                   {{LayersModel::Directions, Term::InputDirections},
                    {LayersModel::Kept, Term::DirectionsKept},
                    {LayersModel::Gamma, Term::Gamma},
                    {LayersModel::EnergyKept, Term::EnergyKept},
                    {LayersModel::ForgettingPower, Term::ForgettingPower},
                    {LayersModel::Interference, Term::Interference},
                    {LayersModel::RetainDrift, Term::RetainDrift},
                    {LayersModel::SpectrumDrift, Term::SpectrumDrift}});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMinimumHeight(90);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    m_columns = new OwnColumns(*this, [this] { fitColumns(); });
    addEditing();
    addActionsOnThresholds();

    m_emptyHint =
        new QLabel(tr("No model is loaded. Open an experiment with File > Open, or begin one with File > New."), this);
    m_emptyHint->setObjectName(QStringLiteral("layersEmptyHint"));
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
    m_emptyHint->setForegroundRole(QPalette::PlaceholderText);
    auto* hintLayout = new QVBoxLayout(viewport());
    hintLayout->addWidget(m_emptyHint);
    const auto showWhatWasMeasured = [this] {
        setColumnHidden(LayersModel::SpectrumDrift, !m_layers.hasSpectrumDrift());
    };
    connect(&model, &QAbstractItemModel::dataChanged, this, showWhatWasMeasured);
    connect(&model, &QAbstractItemModel::modelReset, this, showWhatWasMeasured);
    showWhatWasMeasured();
    connect(&model, &QAbstractItemModel::modelReset, this, &LayersTable::openEditors);
    openEditors();
}

void LayersTable::addEditing()
{
    auto* delegate = new GammaDelegate(this);
    setItemDelegateForColumn(LayersModel::Gamma, delegate);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(delegate, &GammaDelegate::dragBegan, this, &LayersTable::dragBegan);
    connect(delegate, &GammaDelegate::dragEnded, this, &LayersTable::dragEnded);
    connect(delegate, &GammaDelegate::gammaEdited, this, &LayersTable::gammaEdited);
    connect(delegate, &GammaDelegate::rowEntered, this, [this](int row) {
        // A row outside the selection is meant alone; inside it, the selection is meant.
        if (!selectionModel()->isRowSelected(row))
            makeRowCurrent(*this, row);
        selectionModel()->setCurrentIndex(m_layers.index(row, LayersModel::Gamma), QItemSelectionModel::NoUpdate);
    });
}

QAction* LayersTable::addThresholdAction(const QString& name, const QString& text, const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.push_back(action);
    return action;
}

void LayersTable::addActionsOnThresholds()
{
    auto* copy = addThresholdAction(QStringLiteral("copyThresholdsAction"), tr("&Copy thresholds"),
                                    tr("Copy names and thresholds of the selected layers"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &LayersTable::copyThresholds);
    auto* figures = addThresholdAction(QStringLiteral("copyFiguresAction"), tr("Copy &figures"),
                                       tr("Copy all figures of the selected layers, with their headers"));
    figures->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(figures, &QAction::triggered, this, [this] { copySelectedRows(*this); });
    auto* paste = addThresholdAction(QStringLiteral("pasteThresholdsAction"), tr("&Paste thresholds"),
                                     tr("Set thresholds by names, or those of the selected layers by numbers"));
    paste->setShortcut(QKeySequence::Paste);
    connect(paste, &QAction::triggered, this, &LayersTable::pasteThresholds);
    auto* reset = addThresholdAction(QStringLiteral("resetSelectedAction"), tr("&Reset selected layers"),
                                     tr("The selected layers' thresholds as the experiment's file has them"));
    reset->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    connect(reset, &QAction::triggered, this, &LayersTable::resetSelected);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LayersTable::openEditors()
{
    const int row = std::max(0, currentIndex().row());
    const bool empty = m_layers.rowCount() == 0;
    m_emptyHint->setVisible(empty);
    for (QAction* action : m_actions)
        action->setEnabled(!empty);
    for (int i = 0; i < m_layers.rowCount(); ++i)
        openPersistentEditor(m_layers.index(i, LayersModel::Gamma));
    m_columns->fit();
    if (!empty)
        makeRowCurrent(*this, std::min(row, m_layers.rowCount() - 1));
}

void LayersTable::fitColumns()
{
    // Widths are settled once: columns that follow their numbers would jump about under a drag.
    auto* header = horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(letter * 5);
    header->resizeSections(QHeaderView::ResizeToContents);
    const int widest = letter * 17; // of a number, or of a header's word
    for (const int column : {LayersModel::Kept, LayersModel::EnergyKept, LayersModel::ForgettingPower,
                             LayersModel::Interference, LayersModel::RetainDrift, LayersModel::SpectrumDrift})
        header->resizeSection(column, std::clamp(header->sectionSize(column), letter * 9, widest));
    header->setSectionResizeMode(LayersModel::Kind, QHeaderView::Stretch);
    header->resizeSection(LayersModel::Gamma, letter * 36);
    if (m_layers.rowCount() > 0)
        verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 8, sizeHintForRow(0)));
}

void LayersTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_emptyHint)
        m_columns->fit();
}

void LayersTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // The base class repaints the whole table when more than one cell has changed, which costs a drag its frame.
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
            const QModelIndex cell = m_layers.index(row, column);
            QTableView::dataChanged(cell, cell, roles);
        }
    }
}

int LayersTable::currentRow() const
{
    const int row = currentIndex().row();
    return row < m_layers.rowCount() ? row : -1;
}

std::vector<int> LayersTable::rowsWith(int row) const
{
    std::vector<int> rows;
    const auto selected = selectionModel()->selectedRows();
    for (const auto& index : selected)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (std::find(rows.begin(), rows.end(), row) == rows.end())
        rows = {row};
    return rows;
}

std::vector<std::string> LayersTable::selectedLayers() const
{
    std::vector<std::string> names;
    if (currentRow() < 0)
        return names;
    for (const int row : rowsWith(currentRow()))
        names.push_back(m_layers.layerName(row));
    return names;
}

void LayersTable::copyThresholds() const
{
    if (currentRow() < 0)
        return;
    std::vector<std::pair<std::string, double>> gammas;
    for (const int row : rowsWith(currentRow()))
        gammas.emplace_back(m_layers.layerName(row), m_layers.gamma(row));
    QGuiApplication::clipboard()->setText(gammaText(gammas));
}

void LayersTable::pasteThresholds()
{
    try {
        const QString text = QGuiApplication::clipboard()->text();
        m_session.setLayerGammas(gammasFromText(text, m_layers.layerNames(), selectedLayers()));
    } catch (const Error& error) {
        Q_EMIT refused(errorText(error));
    }
}

void LayersTable::resetSelected()
{
    m_session.resetLayerGammas(selectedLayers());
}

} // namespace unlearn
