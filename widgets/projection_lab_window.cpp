// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projection_lab_window.h"

#include "widgets/button_names.h"
#include "widgets/emphasis.h"
#include "widgets/figures_table.h"
#include "widgets/gamma_editor.h"
#include "widgets/glossary_links.h"
#include "widgets/named_control.h"
#include "widgets/plot_export.h"
#include "widgets/projection_lab_plot.h"
#include "widgets/session/lab_text.h"
#include "widgets/transport_icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace unlearn {

ProjectionLabWindow::ProjectionLabWindow(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("projectionLab"));
    setWindowTitle(tr("Projection lab"));
    setWindowFlags(Qt::Window);
    explain(*this, Term::ProjectedStep);
    auto* panes = new QSplitter(Qt::Horizontal, this);
    panes->setObjectName(QStringLiteral("labSplitter"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(buildScene());
    panes->addWidget(buildControls());
    panes->setStretchFactor(0, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return ends a number, not the lab
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(panes, 1);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    auto* tableKey = new QShortcut(QKeySequence(Qt::Key_F2), this);
    connect(tableKey, &QShortcut::activated, m_tableBox, &QCheckBox::toggle);
    connect(&m_lab, &ProjectionLab::changed, this, &ProjectionLabWindow::showState);
    connect(&m_lab, &ProjectionLab::playingChanged, this, &ProjectionLabWindow::showPlaying);
    showState();
    showPlaying();
    resize(1040, 640);
    panes->setSizes({660, 380});
    m_play->setFocus();
}

QWidget* ProjectionLabWindow::buildScene()
{
    m_plot = new ProjectionLabPlot(m_lab, this);
    m_plot->setObjectName(QStringLiteral("labPlot"));
    m_plot->setAccessibleName(tr("Samples, protected directions, boundaries and the next step"));
    m_plot->setToolTip(tr("Drag a sample, or choose it with Tab and move it with the arrow keys (Shift: finely). "
                          "Wheel: zoom. Double click: all."));
    offerExport(*m_plot, &m_points, QStringLiteral("projection-lab"));
    auto* table = named(new FiguresTable(this), QStringLiteral("labTable"), tr("Figures of each sample"));
    table->setToolTip(tr("What the models say of each sample; Ctrl+C copies the chosen rows"));
    table->setModel(&m_points);
    table->horizontalHeader()->setStretchLastSection(false);
    explain(*m_plot, Term::CoreGradientSpace);
    explainColumns(*table,
                   {{LabPointsModel::Set, Term::ForgetSet}, {LabPointsModel::Retrained, Term::RetrainedBaseline}});
    table->hide();
    m_tableBox = named(new QCheckBox(tr("Data &table"), this), QStringLiteral("labTableBox"),
                       tr("Show the figures behind the picture (F2)"));
    connect(m_tableBox, &QCheckBox::toggled, table, &QWidget::setVisible);
    auto* withTable = new QSplitter(Qt::Vertical, this);
    withTable->setObjectName(QStringLiteral("labTableSplitter"));
    withTable->setChildrenCollapsible(false);
    withTable->addWidget(m_plot);
    withTable->addWidget(table);
    withTable->setStretchFactor(0, 3);
    withTable->setStretchFactor(1, 1);
    withTable->setSizes({480, 180});
    return withTable;
}

QWidget* ProjectionLabWindow::buildControls()
{
    auto* controls = new QWidget(this);
    m_lesson = named(new QComboBox, QStringLiteral("labLessonBox"), tr("A prepared scene to begin with"));
    for (const LabLesson lesson : labLessons)
        m_lesson->addItem(lessonTitle(lesson), static_cast<int>(lesson));
    connect(m_lesson, &QComboBox::activated, &m_lab,
            [this] { m_lab.open(static_cast<LabLesson>(m_lesson->currentData().toInt())); });
    m_text = named(new QTextBrowser, QStringLiteral("labText"), tr("What the picture shows"));
    setEmphasis(*m_text->document());
    m_gamma = new GammaEditor(tr("the layer"));
    m_gamma->setObjectName(QStringLiteral("labGammaEditor"));
    m_gamma->setAutoFillBackground(false);
    connect(m_gamma, &GammaEditor::gammaEdited, &m_lab, &ProjectionLab::setGamma);
    const auto readOnly = [](const QString& name, const QString& tip) {
        auto* label = new QLabel; // its text is its name for screen readers
        label->setObjectName(name);
        label->setToolTip(tip);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    m_directions = readOnly(QStringLiteral("labDirectionsLabel"), tr("Directions that the threshold protects"));
    m_eigenvalues =
        readOnly(QStringLiteral("labEigenvaluesLabel"), tr("Eigenvalues of the retained samples' second moment"));

    explain(*m_directions, Term::DirectionsKept);
    explain(*m_eigenvalues, Term::Spectrum);
    auto* form = new QFormLayout;
    form->addRow(tr("&Lesson:"), m_lesson);
    auto* gammaLabel = new QLabel(tr("&γ (threshold):"));
    gammaLabel->setBuddy(m_gamma->slider());
    auto* thresholds = new QFormLayout;
    thresholds->addRow(gammaLabel, m_gamma);
    thresholds->addRow(tr("Protected:"), m_directions);
    thresholds->addRow(tr("Spectrum:"), m_eigenvalues);
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addLayout(thresholds);
    layout->addLayout(buildButtons());
    return controls;
}

QLayout* ProjectionLabWindow::buildButtons()
{
    const auto add = [this](const QString& name, const QString& text, const QString& tip) {
        auto* button = named(new QPushButton(text, this), name, tip);
        button->setAutoDefault(false);
        return button;
    };
    m_play = add(QStringLiteral("labPlayButton"), tr("&Play"), tr("Take one step after the other"));
    m_play->setCheckable(true);
    m_step = add(QStringLiteral("labStepButton"), tr("&Step"), tr("Take one projected step"));
    m_reset = add(QStringLiteral("labResetButton"), tr("&Reset"), tr("Back to the trained model"));
    connect(m_play, &QPushButton::clicked, &m_lab, &ProjectionLab::setPlaying);
    connect(m_step, &QPushButton::clicked, &m_lab, &ProjectionLab::step);
    connect(m_reset, &QPushButton::clicked, &m_lab, &ProjectionLab::reset);
    auto* row = new QHBoxLayout;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_reset)})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_tableBox);
    setTabOrder(m_reset, m_tableBox);
    return row;
}

void ProjectionLabWindow::showState()
{
    // Whoever has scrolled to a number wants to watch it.
    auto* bar = m_text->verticalScrollBar();
    const int scrolled = bar->value();
    m_text->setHtml(labText(m_lab) + QStringLiteral("<hr><p><small>") + labExplanation()
                    + QStringLiteral("</small></p>"));
    bar->setValue(scrolled);
    m_lesson->setCurrentIndex(m_lesson->findData(static_cast<int>(m_lab.lesson())));
    m_gamma->setGamma(m_lab.gamma());
    m_directions->setText(labDirectionsText(m_lab));
    m_eigenvalues->setText(labEigenvaluesText(m_lab));
    m_step->setEnabled(m_lab.canStep());
    m_play->setEnabled(m_lab.canStep());
    m_reset->setEnabled(m_lab.steps() > 0);
}

void ProjectionLabWindow::showPlaying()
{
    const bool playing = m_lab.isPlaying();
    m_play->setChecked(playing);
    m_play->setText(playing ? tr("&Pause") : tr("&Play"));
    m_play->setIcon(transportIcon(playing ? TransportSign::Pause : TransportSign::Start, palette()));
}

void ProjectionLabWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_play)
        showPlaying();
}

} // namespace unlearn
