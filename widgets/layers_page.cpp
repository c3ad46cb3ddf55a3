// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers_page.h"

#include "widgets/gamma_delegate.h"
#include "widgets/gamma_editor.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/gamma_preset.h"
#include "widgets/session/layers_model.h"
#include "widgets/spectrum_plot.h"
#include "widgets/suggest_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace unlearn {

LayersPage::LayersPage(ExperimentSession& session, LayersModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model)
{
    setObjectName(QStringLiteral("layersPage"));
    auto* top = new QWidget(this);
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->addWidget(buildTable(), 1);
    topLayout->addWidget(buildMasterRow());

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    splitter->addWidget(buildSpectrum());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connectModel();
    openEditors();
}

QWidget* LayersPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("layersTable"));
    m_table->setAccessibleName(tr("Layers and their thresholds"));
    m_table->setToolTip(tr("Choose a layer to see its spectrum; several to set their thresholds together"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
    header->setSectionResizeMode(LayersModel::Kind, QHeaderView::Stretch);
    header->setSectionResizeMode(LayersModel::Gamma, QHeaderView::Fixed);
    header->resizeSection(LayersModel::Gamma, fontMetrics().averageCharWidth() * 48);
    header->setHighlightSections(false);
    m_table->setMinimumHeight(90);

    auto* delegate = new GammaDelegate(m_table);
    m_table->setItemDelegateForColumn(LayersModel::Gamma, delegate);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(delegate, &GammaDelegate::dragBegan, this, &LayersPage::beginGesture);
    connect(delegate, &GammaDelegate::dragEnded, this, [this] { m_gesture = 0; });
    connect(delegate, &GammaDelegate::gammaEdited, this, &LayersPage::editRow);
    connect(delegate, &GammaDelegate::rowEntered, this, [this](int row) {
        // A row outside the selection is meant alone; inside it, the selection is meant.
        if (!m_table->selectionModel()->isRowSelected(row))
            m_table->selectRow(row);
        m_table->selectionModel()->setCurrentIndex(m_model.index(row, LayersModel::Gamma),
                                                   QItemSelectionModel::NoUpdate);
    });

    m_emptyHint = new QLabel(tr("No model is loaded. Open an experiment with File > Open."), m_table);
    m_emptyHint->setObjectName(QStringLiteral("layersEmptyHint"));
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
    m_emptyHint->setForegroundRole(QPalette::PlaceholderText);
    auto* hintLayout = new QVBoxLayout(m_table->viewport());
    hintLayout->addWidget(m_emptyHint);
    return m_table;
}

QWidget* LayersPage::buildMasterRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&All layers:"), row);
    m_all = new GammaEditor(tr("all layers"), row);
    m_all->setObjectName(QStringLiteral("allLayersEditor"));
    m_all->setAutoFillBackground(false);
    label->setBuddy(m_all->slider());
    layout->addWidget(label);
    layout->addWidget(m_all, 1);

    m_presets = new QToolButton(row);
    m_presets->setObjectName(QStringLiteral("presetsButton"));
    m_presets->setText(tr("P&resets"));
    m_presets->setAccessibleName(tr("Presets of thresholds"));
    m_presets->setToolTip(tr("Set all layers to published thresholds"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_presets);
    for (const auto& preset : gammaPresets()) {
        menu->addAction(tr("%1 (γ = %2)").arg(preset.title, QLocale().toString(preset.gamma, 'f', 2)), this,
                        [this, gamma = preset.gamma] { m_session.setAllGammas(gamma); });
    }
    m_presets->setMenu(menu);
    layout->addWidget(m_presets);

    m_suggest = new QToolButton(row);
    m_suggest->setObjectName(QStringLiteral("suggestThresholdsButton"));
    m_suggest->setText(tr("S&uggest…"));
    m_suggest->setAccessibleName(tr("Suggest thresholds"));
    m_suggest->setToolTip(tr("Suggest a threshold for each layer from what is known before a run; needs the spectra"));
    connect(m_suggest, &QToolButton::clicked, this, &LayersPage::askForSuggestion);
    layout->addWidget(m_suggest);

    m_reset = new QToolButton(row);
    m_reset->setObjectName(QStringLiteral("resetThresholdsButton"));
    m_reset->setText(tr("Rese&t"));
    m_reset->setAccessibleName(tr("Reset thresholds"));
    m_reset->setToolTip(tr("Back to the thresholds of the experiment's file"));
    connect(m_reset, &QToolButton::clicked, &m_session, &ExperimentSession::resetGammas);
    layout->addWidget(m_reset);

    connect(m_all, &GammaEditor::dragBegan, this, &LayersPage::beginGesture);
    connect(m_all, &GammaEditor::dragEnded, this, [this] { m_gesture = 0; });
    connect(m_all, &GammaEditor::gammaEdited, this, [this](double gamma) { m_session.setAllGammas(gamma, m_gesture); });
    return row;
}

QWidget* LayersPage::buildSpectrum()
{
    auto* panel = new QWidget(this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 4, 0, 0);
    auto* row = new QHBoxLayout;
    m_title = new QLabel(panel);
    m_title->setObjectName(QStringLiteral("spectrumTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    row->addWidget(m_title, 1);

    m_groupLabel = new QLabel(tr("&Group:"), panel);
    m_group = new QSpinBox(panel);
    m_group->setObjectName(QStringLiteral("groupSpinBox"));
    m_group->setAccessibleName(tr("Group of the convolution"));
    m_group->setToolTip(tr("Which group of a grouped convolution is drawn; each has its own spectrum"));
    m_group->setMinimum(1);
    m_groupLabel->setBuddy(m_group);
    row->addWidget(m_groupLabel);
    row->addWidget(m_group);

    auto* directionsLabel = new QLabel(tr("&k:"), panel);
    m_directions = new QSpinBox(panel);
    m_directions->setObjectName(QStringLiteral("directionsSpinBox"));
    m_directions->setAccessibleName(tr("Directions kept"));
    m_directions->setToolTip(tr("Number of directions kept: type it, or drag the line in the plot"));
    m_directions->setKeyboardTracking(false);
    directionsLabel->setBuddy(m_directions);
    row->addWidget(directionsLabel);
    row->addWidget(m_directions);

    m_plot = new SpectrumPlot(panel);
    m_plot->setObjectName(QStringLiteral("spectrumPlot"));
    m_plot->setAccessibleName(tr("Spectrum of the current layer"));
    m_plot->setToolTip(
        tr("Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all."));
    const auto addToggle = [&](const QString& name, const QString& text, const QString& tip, bool on, auto setter) {
        auto* box = new QCheckBox(text, panel);
        box->setObjectName(name);
        box->setAccessibleName(tip);
        box->setToolTip(tip);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, m_plot, setter);
        row->addWidget(box);
    };
    addToggle(QStringLiteral("logDirectionsBox"), tr("Log &directions"), tr("Logarithmic axis of directions"), false,
              &SpectrumPlot::setLogDirections);
    addToggle(QStringLiteral("logEigenvaluesBox"), tr("&Log eigenvalues"), tr("Logarithmic axis of eigenvalues"), true,
              &SpectrumPlot::setLogEigenvalues);
    layout->addLayout(row);
    layout->addWidget(m_plot, 1);

    connect(m_plot, &SpectrumPlot::dragBegan, this, &LayersPage::beginGesture);
    connect(m_plot, &SpectrumPlot::dragEnded, this, [this] { m_gesture = 0; });
    connect(m_plot, &SpectrumPlot::thresholdWanted, this, &LayersPage::keepDirections);
    connect(m_directions, &QSpinBox::valueChanged, this, &LayersPage::keepDirections);
    connect(m_group, &QSpinBox::valueChanged, this, &LayersPage::showLayer);
    return panel;
}

void LayersPage::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LayersPage::openEditors);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LayersPage::showThreshold);
    connect(&m_session, &ExperimentSession::gammasChanged, this, &LayersPage::showAll);
    connect(&m_session, &ExperimentSession::planChanged, this, &LayersPage::showAll);
    connect(&m_session, &ExperimentSession::statusChanged, this, [this] { m_plot->setHint(spectrumHint()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LayersPage::showLayer);
}

void LayersPage::openEditors()
{
    const int row = std::max(0, currentRow());
    const bool empty = m_model.rowCount() == 0;
    m_emptyHint->setVisible(empty);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_presets), static_cast<QWidget*>(m_reset)})
        widget->setEnabled(!empty);
    m_suggest->setEnabled(m_session.canSuggest());
    for (int i = 0; i < m_model.rowCount(); ++i)
        m_table->openPersistentEditor(m_model.index(i, LayersModel::Gamma));
    if (!empty)
        m_table->selectRow(std::min(row, m_model.rowCount() - 1));
    showAll();
    showLayer();
}

void LayersPage::askForSuggestion()
{
    auto* dialog = new SuggestDialog(m_advice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_advice = dialog->options();
        m_session.suggestGammas(m_advice);
    });
    dialog->open();
}

void LayersPage::editRow(int row, double gamma)
{
    std::vector<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const auto& index : selected)
        rows.push_back(index.row());
    if (std::find(rows.begin(), rows.end(), row) == rows.end())
        rows = {row};
    m_model.setGammas(rows, gamma, m_gesture);
}

void LayersPage::keepDirections(qint64 k)
{
    const int row = currentRow();
    const auto* shares = row < 0 ? nullptr : m_model.shares(row);
    if (shares)
        m_model.setGamma(row, shares->gammaFor(group(), k), m_gesture);
    showThreshold();
}

void LayersPage::beginGesture()
{
    m_gesture = m_session.newGesture();
}

int LayersPage::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row < m_model.rowCount() ? row : -1;
}

std::size_t LayersPage::group() const
{
    return static_cast<std::size_t>(m_group->value() - 1);
}

void LayersPage::showAll()
{
    m_all->setGamma(m_session.plan().gamma);
}

void LayersPage::showLayer()
{
    const int row = currentRow();
    const auto* shares = row < 0 ? nullptr : m_model.shares(row);
    const int groups = shares ? static_cast<int>(shares->groups()) : 1;
    {
        const QSignalBlocker quiet(m_group);
        m_group->setMaximum(std::max(1, groups));
    }
    m_group->setVisible(groups > 1);
    m_groupLabel->setVisible(groups > 1);
    m_directions->setEnabled(shares != nullptr);
    const QString name = row < 0 ? QString() : QString::fromStdString(m_model.layerName(row));
    m_title->setText(row < 0 ? tr("Spectrum") : tr("Spectrum of %1").arg(name));
    m_plot->setLayer(shares, group(), spectrumHint());
    showThreshold();
}

QString LayersPage::spectrumHint() const
{
    if (currentRow() < 0)
        return tr("The spectrum of a layer appears here.");
    if (m_session.status().activity == Activity::ComputingSpectrum)
        return tr("The spectra are being computed.");
    return tr("No spectrum yet. Experiment > Compute spectra makes it.");
}

void LayersPage::showThreshold()
{
    const int row = currentRow();
    if (row < 0 || !m_model.threshold(row) || group() >= m_model.threshold(row)->directions.size())
        return;
    const auto k = m_model.threshold(row)->directions[group()];
    const auto d = static_cast<int>(m_model.shares(row)->cumulative(group()).size());
    const QSignalBlocker quiet(m_directions);
    m_directions->setRange(0, d);
    m_directions->setValue(static_cast<int>(k));
    const double gamma = m_model.gamma(row);
    m_plot->setThreshold(k, tr("k = %1, γ = %2").arg(k).arg(QLocale().toString(gamma, 'f', gammaDecimals(gamma))));
}

} // namespace unlearn
