// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curves_page.h"

#include "widgets/branch_dialog.h"
#include "widgets/curves_plot.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/origin_action.h"
#include "widgets/plot_export.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/smoothed_curves_model.h"
#include "widgets/view_layout.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <initializer_list>

namespace unlearn {

CurvesPage::CurvesPage(ExperimentSession& session, CurvesModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_plot(new CurvesPlot(model, this)),
      m_caption(new QLabel(this))
{
    setObjectName(QStringLiteral("curvesPage"));
    m_plot->setObjectName(QStringLiteral("curvesPlot"));
    m_plot->setAccessibleName(tr("Errors by epoch"));
    m_plot->setToolTip(tr("Wheel, + and −: zoom. Drag: move. Double click, 0: fit. Arrow keys: read values."));

    auto* readOut = new QLabel(this);
    readOut->setObjectName(QStringLiteral("curvesReadOut"));
    readOut->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString prompt = tr("Point at the curves to read their values.");
    readOut->setText(prompt);
    connect(m_plot, &CurvesPlot::readOutChanged, readOut,
            [readOut, prompt](const QString& text) { readOut->setText(text.isEmpty() ? prompt : text); });

    auto* logBox = new QCheckBox(tr("&Log errors"), this);
    logBox->setObjectName(QStringLiteral("logErrorsBox"));
    logBox->setToolTip(tr("Logarithmic axis of errors"));
    logBox->setAccessibleName(logBox->toolTip());
    connect(logBox, &QCheckBox::toggled, m_plot, &CurvesPlot::setLogErrors);
    auto* logEpochsBox = new QCheckBox(tr("Log e&pochs"), this);
    logEpochsBox->setObjectName(QStringLiteral("logEpochsBox"));
    logEpochsBox->setToolTip(tr("Logarithmic axis of epochs: the first ones get more room"));
    logEpochsBox->setAccessibleName(logEpochsBox->toolTip());
    connect(logEpochsBox, &QCheckBox::toggled, m_plot, &CurvesPlot::setLogEpochs);
    auto* lossBox = new QCheckBox(tr("Lo&ss"), this);
    lossBox->setObjectName(QStringLiteral("lossBox"));
    lossBox->setToolTip(tr("Loss of each epoch's steps, on an axis at the right"));
    lossBox->setAccessibleName(lossBox->toolTip());
    connect(lossBox, &QCheckBox::toggled, m_plot, &CurvesPlot::setShowsLoss);
    auto* smoothing = new QComboBox(this);
    smoothing->setObjectName(QStringLiteral("smoothingBox"));
    smoothing->setToolTip(
        tr("Draw means of the epochs around each one; read-out and table keep the figures themselves"));
    smoothing->setAccessibleName(tr("Smoothing of the curves"));
    smoothing->addItem(tr("Not smoothed"), 1);
    for (const int epochs : {3, 5, 9, 21})
        smoothing->addItem(tr("Mean of %1 epochs").arg(QLocale().toString(epochs)), epochs);
    auto* exported = new SmoothedCurvesModel(model, this);
    connect(smoothing, &QComboBox::currentIndexChanged, m_plot, [this, smoothing, exported] {
        const int epochs = smoothing->currentData().toInt();
        m_plot->setSmoothing(epochs);
        exported->setSmoothing(epochs);
    });
    m_tableBox = new QCheckBox(tr("Data ta&ble"), this);
    m_tableBox->setObjectName(QStringLiteral("curvesTableBox"));
    m_tableBox->setToolTip(tr("Show the figures behind the curves (F2)"));
    m_tableBox->setAccessibleName(m_tableBox->toolTip());
    auto* fit = new QPushButton(tr("F&it"), this);
    fit->setObjectName(QStringLiteral("fitCurvesButton"));
    fit->setToolTip(tr("Show the whole curves"));
    fit->setAccessibleName(fit->toolTip());
    connect(fit, &QPushButton::clicked, m_plot, &CurvesPlot::fit);

    m_branch = new QPushButton(tr("Go &on from…"), this);
    m_branch->setObjectName(QStringLiteral("branchButton"));
    m_branch->setToolTip(tr("Rewind to an epoch of this run and go on from there, with the settings as they are now"));
    m_branch->setAccessibleName(m_branch->toolTip());
    connect(m_branch, &QPushButton::clicked, this, [this] { Q_EMIT branchWanted(*m_model.run()); });
    connect(&model, &CurvesModel::changed, this, &CurvesPage::enable);
    connect(&model, &CurvesModel::changed, this, &CurvesPage::showCaption);
    connect(&session, &ExperimentSession::statusChanged, this, &CurvesPage::enable);
    connect(&session, &ExperimentSession::statusChanged, this, &CurvesPage::showHint);
    m_caption->setObjectName(QStringLiteral("curvesCaption"));
    m_caption->setWordWrap(true);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* row = new QHBoxLayout;
    row->addWidget(readOut, 1);
    row->addWidget(m_branch);
    row->addWidget(fit);
    auto* options = new QHBoxLayout;
    for (QWidget* option : std::initializer_list<QWidget*>{logBox, logEpochsBox, lossBox, smoothing})
        options->addWidget(option);
    for (QWidget* option : std::initializer_list<QWidget*>{logBox, logEpochsBox, smoothing})
        keepWithLayout(*option);
    options->addStretch(1);
    options->addWidget(m_tableBox);

    auto* table = new FiguresTable(this);
    table->setObjectName(QStringLiteral("curvesTable"));
    table->setAccessibleName(tr("Figures by epoch"));
    table->setToolTip(tr("Every epoch's figures; Ctrl+C copies the chosen rows"));
    table->setModel(&model);
    explain(*m_plot, Term::ForgetError);
    explainColumns(*table,
                   {{CurvesModel::Epoch, Term::Epoch},
                    {CurvesModel::Selected, Term::Epoch},
                    {CurvesModel::TestError, Term::TestError},
                    {CurvesModel::ForgetError, Term::ForgetError},
                    {CurvesModel::RetainError, Term::RetainError},
                    {CurvesModel::ValidationError, Term::ValidationError},
                    {CurvesModel::Loss, Term::ForgetLoss},
                    {CurvesModel::LearningRate, Term::LearningRate},
                    {CurvesModel::OutputChange, Term::RetainDrift}});
    explain(*m_branch, Term::Epoch);
    explain(*lossBox, Term::ForgetLoss);
    table->horizontalHeader()->setStretchLastSection(false);
    table->hide();
    connect(m_tableBox, &QCheckBox::toggled, table, &QWidget::setVisible);

    offerExport(*m_plot, exported, QStringLiteral("curves"));
    m_plot->exportThrough(session.exportWriter(), [this] {
        return m_model.run() ? ExportSubject{.runs = {*m_model.run()}} : m_session.ofItsData();
    });
    m_origin = addOriginAction(*m_plot, QStringLiteral("curvesOriginAction"));
    connect(m_origin, &QAction::triggered, this, [this] { Q_EMIT originWanted(*m_model.run()); });
    table->addAction(m_origin);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("curvesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_plot);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addLayout(options);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_caption);
    enable();
    showHint();
    showCaption();
}

void CurvesPage::showHint()
{
    const JobStatus& status = m_session.status();
    if (status.runFollows || status.activity == Activity::Running)
        m_plot->setHint(tr("The run is being prepared; its curves appear here.\n%1").arg(statusTitle(status)));
    else
        m_plot->setHint(tr("No run yet. Run > Start begins one; its curves appear here while it runs."));
}

void CurvesPage::showCaption()
{
    const auto& counts = m_model.liveCounts();
    m_caption->setVisible(counts.has_value());
    if (!counts)
        return;
    const auto number = [](std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); };
    const QString samples =
        tr("Errors after each epoch are of %1 forget, %2 validation, %3 test and %4 retain samples")
            .arg(number(counts->forget), number(counts->validation), number(counts->test), number(counts->retain));
    m_caption->setText(counts->bfloat16 ? tr("%1, in bfloat16; the final ones are of all, in float32.").arg(samples)
                                        : tr("%1; the final ones are of all.").arg(samples));
}

void CurvesPage::enable()
{
    m_branch->setEnabled(m_session.canStart() && m_model.run() && !m_model.epochs().empty());
    m_origin->setEnabled(m_model.run().has_value());
}

void CurvesPage::askForBranch(RunId run, const std::vector<int>& keptEpochs)
{
    const bool isStale = !m_branch->isEnabled() || m_model.run() != run;
    if (isStale || keptEpochs.empty() || findChild<BranchDialog*>()) // or a second click asked again
        return;
    const int last = m_model.epochs().back().epoch;
    auto* dialog = new BranchDialog(run, keptEpochs, last,
                                    m_plot->lastReadEpoch().value_or(m_model.selectedEpoch().value_or(last)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, run] { m_session.branchRun({run, dialog->epoch()}); });
    dialog->open();
}

QAbstractButton* CurvesPage::dataTableButton() const
{
    return m_tableBox;
}

} // namespace unlearn
