// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers_page.h"

#include "widgets/glossary_links.h"
#include "widgets/layers_table.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/spectrum_panel.h"
#include "widgets/threshold_bar.h"
#include "widgets/wrapped_label.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace unlearn {

LayersPage::LayersPage(ExperimentSession& session, LayersModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_table(new LayersTable(session, model, this)),
      m_outputChange(new WrappedLabel(2, this)), m_bar(new ThresholdBar(session, model, this)),
      m_panel(new SpectrumPanel(session, model, this))
{
    setObjectName(QStringLiteral("layersPage"));
    auto* top = new QWidget(this);
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->addWidget(m_table, 1);
    m_outputChange->setObjectName(QStringLiteral("outputChangeLabel"));
    m_outputChange->setTextFormat(Qt::PlainText);
    m_outputChange->setToolTip(
        tr("Retain drift is of one layer on its original inputs. The whole network's change also holds what the layers "
           "before it hand on; it is measured on the retained samples that the curves are of, and is no change of "
           "errors."));
    explain(*m_outputChange, Term::RetainDrift);
    topLayout->addWidget(m_outputChange);
    topLayout->addWidget(m_bar);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    const auto begin = [this] { m_gesture = m_session.newGesture(); };
    const auto end = [this] { m_gesture = 0; };
    connect(m_table, &LayersTable::dragBegan, this, begin);
    connect(m_table, &LayersTable::dragEnded, this, end);
    connect(m_table, &LayersTable::gammaEdited, this, &LayersPage::editRow);
    connect(m_table, &LayersTable::refused, this, &LayersPage::refused);
    connect(m_panel, &SpectrumPanel::dragBegan, this, begin);
    connect(m_panel, &SpectrumPanel::dragEnded, this, end);
    connect(m_panel, &SpectrumPanel::gammaWanted, this,
            [this](double gamma) { editRow(m_table->currentRow(), gamma); });
    connect(&model, &QAbstractItemModel::modelReset, this, &LayersPage::showCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &LayersPage::showOutputChange);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex&, const QModelIndex& last) {
        if (last.column() >= LayersModel::RetainDrift) // which a drag does not touch
            showOutputChange();
    });
    connect(&model, &QAbstractItemModel::dataChanged, m_panel, &SpectrumPanel::showThreshold);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LayersPage::showCurrent);
    showCurrent();
    showOutputChange();
}

SpectrumPlot* LayersPage::spectrumPlot() const
{
    return m_panel->spectrumPlot();
}

TradeOffPlot* LayersPage::tradeOffPlot() const
{
    return m_panel->tradeOffPlot();
}

QAbstractButton* LayersPage::dataTableButton() const
{
    return m_panel->dataTableButton();
}

void LayersPage::askForSuggestion()
{
    m_bar->askForSuggestion();
}

void LayersPage::editRow(int row, double gamma)
{
    if (row >= 0)
        m_model.setGammas(m_table->rowsWith(row), gamma, m_gesture);
}

void LayersPage::showOutputChange()
{
    const QString text = m_model.outputChangeText();
    m_outputChange->setText(text);
    m_outputChange->setVisible(!text.isEmpty());
}

void LayersPage::showCurrent()
{
    m_panel->showLayer(m_table->currentRow());
}

} // namespace unlearn
