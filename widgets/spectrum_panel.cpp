// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrum_panel.h"

#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/plot_export.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/spectrum_plot.h"
#include "widgets/trade_off_plot.h"
#include "widgets/undo_pass.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace unlearn {

SpectrumPanel::SpectrumPanel(ExperimentSession& session, LayersModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_plot(new SpectrumPlot(this)),
      m_tradeOff(new TradeOffPlot(this))
{
    setObjectName(QStringLiteral("spectrumPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(buildTools());
    layout->addWidget(buildPlots(), 1);
    connect(m_plot, &SpectrumPlot::dragBegan, this, &SpectrumPanel::dragBegan);
    connect(m_plot, &SpectrumPlot::dragEnded, this, &SpectrumPanel::dragEnded);
    connect(m_plot, &SpectrumPlot::thresholdWanted, this, &SpectrumPanel::keepDirections);
    connect(m_tradeOff, &TradeOffPlot::dragBegan, this, &SpectrumPanel::dragBegan);
    connect(m_tradeOff, &TradeOffPlot::dragEnded, this, &SpectrumPanel::dragEnded);
    connect(m_tradeOff, &TradeOffPlot::pointWanted, this, &SpectrumPanel::takePoint);
    connect(m_directions, &QSpinBox::valueChanged, this, &SpectrumPanel::keepDirections);
    connect(m_group, &QSpinBox::valueChanged, this, &SpectrumPanel::showGroup);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { keepDirections(index.row() + 1); });
    connect(m_tradeOffTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { takePoint(index.row()); });
    connect(&session, &ExperimentSession::statusChanged, this, [this] {
        m_plot->setHint(spectrumHint());
        m_tradeOff->setHint(tradeOffHint());
    });
    connect(&session, &ExperimentSession::gammasSuggested, this, [this] { showGroup(); });
}

QHBoxLayout* SpectrumPanel::buildTools()
{
    auto* row = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("spectrumTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    row->addWidget(m_title, 1);

    m_groupLabel = new QLabel(tr("&Group:"), this);
    m_group = new QSpinBox(this);
    m_group->setObjectName(QStringLiteral("groupSpinBox"));
    m_group->setAccessibleName(tr("Group of the convolution"));
    m_group->setToolTip(tr("Which group of a grouped convolution is drawn; each has its own spectrum"));
    m_group->setMinimum(1);
    m_groupLabel->setBuddy(m_group);
    row->addWidget(m_groupLabel);
    row->addWidget(m_group);

    auto* directionsLabel = new QLabel(tr("&k:"), this);
    m_directions = new QSpinBox(this);
    m_directions->setObjectName(QStringLiteral("directionsSpinBox"));
    m_directions->setAccessibleName(tr("Directions kept"));
    m_directions->setToolTip(tr("Number of directions kept: type it, or drag the line in the plot"));
    m_directions->setKeyboardTracking(false);
    new UndoPass(*m_directions);
    directionsLabel->setBuddy(m_directions);
    row->addWidget(directionsLabel);
    row->addWidget(m_directions);

    const auto addBox = [&](const QString& name, const QString& text, const QString& tip, bool on) {
        auto* box = new QCheckBox(text, this);
        box->setObjectName(name);
        box->setAccessibleName(tip);
        box->setToolTip(tip);
        box->setChecked(on);
        row->addWidget(box);
        return box;
    };
    row->addSpacing(12);
    auto* logarithmic = new QLabel(tr("Logarithmic:"), this);
    row->addWidget(logarithmic);
    auto* logDirections =
        addBox(QStringLiteral("logDirectionsBox"), tr("d&irections"), tr("Logarithmic axis of directions"), false);
    logarithmic->setBuddy(logDirections);
    connect(logDirections, &QCheckBox::toggled, m_plot, &SpectrumPlot::setLogDirections);
    auto* logEigenvalues =
        addBox(QStringLiteral("logEigenvaluesBox"), tr("eigenva&lues"), tr("Logarithmic axis of eigenvalues"), true);
    connect(logEigenvalues, &QCheckBox::toggled, m_plot, &SpectrumPlot::setLogEigenvalues);
    auto* logInterference =
        addBox(QStringLiteral("logInterferenceBox"), tr("i&nterference"), tr("Logarithmic axis of interference"), true);
    connect(logInterference, &QCheckBox::toggled, m_tradeOff, &TradeOffPlot::setLogInterference);
    row->addSpacing(12);

    buildTables();
    m_tableBox = addBox(QStringLiteral("directionsTableBox"), tr("Data ta&ble"),
                        tr("Show the figures behind the plots (F2)"), false);
    connect(m_tableBox, &QCheckBox::toggled, this, [this](bool on) {
        m_tables->setVisible(on);
        showThreshold();
    });
    return row;
}

void SpectrumPanel::buildTables()
{
    m_tables = new QSplitter(Qt::Horizontal, this);
    m_tables->setObjectName(QStringLiteral("spectrumTablesSplitter"));
    m_tables->setChildrenCollapsible(false);
    m_table = new FiguresTable(m_tables);
    m_table->setObjectName(QStringLiteral("directionsTable"));
    m_table->setAccessibleName(tr("Figures of each direction"));
    m_table->setToolTip(tr("Enter keeps the directions down to the chosen one; Ctrl+C copies the chosen rows"));
    m_table->setModel(&m_directionsModel);
    m_tradeOffTable = new FiguresTable(m_tables);
    m_tradeOffTable->setObjectName(QStringLiteral("tradeOffTable"));
    m_tradeOffTable->setAccessibleName(tr("Figures of each point of the trade-off"));
    m_tradeOffTable->setToolTip(tr("Enter takes the threshold of the chosen point; Ctrl+C copies the chosen rows"));
    m_tradeOffTable->setModel(&m_tradeOffModel);
    explain(*m_tradeOffTable, Term::Interference);
    explainColumns(*m_tradeOffTable,
                   {{TradeOffModel::Kept, Term::DirectionsKept},
                    {TradeOffModel::Gamma, Term::Gamma},
                    {TradeOffModel::ForgettingPower, Term::ForgettingPower},
                    {TradeOffModel::Interference, Term::Interference}});
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_tradeOffTable);
    m_tables->hide();
}

QWidget* SpectrumPanel::buildPlots()
{
    m_plot->setObjectName(QStringLiteral("spectrumPlot"));
    m_plot->setAccessibleName(tr("Spectrum of the current layer"));
    m_plot->setToolTip(
        tr("Drag the line to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all."));
    m_tradeOff->setObjectName(QStringLiteral("tradeOffPlot"));
    m_tradeOff->setAccessibleName(tr("Trade-off of the current layer"));
    m_tradeOff->setToolTip(
        tr("Drag the mark to set the threshold, or use the arrow keys. Wheel: zoom. Double click: all."));
    offerExport(*m_plot, &m_directionsModel, QStringLiteral("spectrum"));
    offerExport(*m_tradeOff, &m_tradeOffModel, QStringLiteral("trade-off"));
    for (PlotWidget* plot : std::initializer_list<PlotWidget*>{m_plot, m_tradeOff})
        plot->exportThrough(m_session.exportWriter(), [this] { return m_session.ofItsData(); });
    explain(*this, Term::Spectrum);
    explain(*m_directions, Term::DirectionsKept);
    explain(*m_tradeOff, Term::Interference);
    auto* plots = new QSplitter(Qt::Horizontal, this);
    plots->setObjectName(QStringLiteral("spectrumSplitter"));
    plots->setChildrenCollapsible(false);
    plots->addWidget(m_plot);
    plots->addWidget(m_tradeOff);
    plots->setStretchFactor(0, 1);
    plots->setStretchFactor(1, 1);
    plots->setSizes({540, 420});
    auto* withTable = new QSplitter(Qt::Vertical, this);
    withTable->setObjectName(QStringLiteral("directionsSplitter"));
    withTable->setChildrenCollapsible(false);
    withTable->addWidget(plots);
    withTable->addWidget(m_tables);
    withTable->setStretchFactor(0, 3);
    withTable->setStretchFactor(1, 2);
    return withTable;
}

QAbstractButton* SpectrumPanel::dataTableButton() const
{
    return m_tableBox;
}

std::size_t SpectrumPanel::group() const
{
    return static_cast<std::size_t>(m_group->value() - 1);
}

void SpectrumPanel::showLayer(int row)
{
    m_row = row;
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
    showGroup();
}

void SpectrumPanel::showGroup()
{
    const auto* shares = m_row < 0 ? nullptr : m_model.shares(m_row);
    const auto tradeOff = m_row < 0 ? std::nullopt : m_model.tradeOff(m_row);
    m_plot->setLayer(shares, group(), spectrumHint());
    m_tradeOff->setCurve(tradeOff, tradeOffHint());
    if (m_row >= 0 && m_model.advice(m_row))
        m_tradeOff->setSuggested(m_model.advice(m_row)->outlook);
    m_directionsModel.setLayer(shares, group());
    m_tradeOffModel.setCurve(shares, tradeOff);
    showThreshold();
}

QString SpectrumPanel::spectrumHint() const
{
    if (m_row < 0)
        return tr("The spectrum of a layer appears here.");
    if (m_session.status().activity == Activity::ComputingSpectrum)
        return tr("The spectra are being computed.");
    return tr("No spectrum yet. Experiment > Compute spectra makes it.");
}

QString SpectrumPanel::tradeOffHint() const
{
    if (m_session.spectrum() && !m_session.reading())
        return tr("The forget gradient was not read:\nthere is no trade-off to show.");
    return tr("The trade-off appears\nwith the spectrum.");
}

void SpectrumPanel::showThreshold()
{
    if (m_row < 0 || !m_model.threshold(m_row) || group() >= m_model.threshold(m_row)->directions.size())
        return;
    const auto k = m_model.threshold(m_row)->directions[group()];
    const auto d = static_cast<int>(m_model.shares(m_row)->cumulative(group()).size());
    {
        const QSignalBlocker quiet(m_directions);
        m_directions->setRange(0, d);
        m_directions->setValue(static_cast<int>(k));
    }
    const double gamma = m_model.gamma(m_row);
    const QLocale locale;
    m_plot->setThreshold(
        k,
        tr("k = %1, γ = %2")
            .arg(locale.toString(static_cast<qlonglong>(k)), locale.toString(gamma, 'f', gammaDecimals(gamma))));
    if (const auto& outlook = m_model.outlook(m_row)) {
        m_tradeOff->setCurrent(*outlook);
        m_tradeOffModel.setCurrent(m_tradeOff->current());
        if (m_tradeOffTable->isVisible())
            m_tradeOffTable->scrollTo(m_tradeOffModel.index(static_cast<int>(m_tradeOff->current()), 0));
    }
    m_directionsModel.setKept(k);
    if (m_table->isVisible() && k > 0)
        m_table->scrollTo(m_directionsModel.index(static_cast<int>(k) - 1, 0));
}

void SpectrumPanel::keepDirections(qint64 k)
{
    const auto* shares = m_row < 0 ? nullptr : m_model.shares(m_row);
    if (shares)
        Q_EMIT gammaWanted(shares->gammaFor(group(), k));
    showThreshold();
}

void SpectrumPanel::takePoint(int point)
{
    const auto curve = m_row < 0 ? std::nullopt : m_model.tradeOff(m_row);
    if (!curve)
        return;
    if (curve->gammas.empty())
        keepDirections(point);
    else
        Q_EMIT gammaWanted(curve->gammas.at(static_cast<std::size_t>(point)));
}

} // namespace unlearn
