// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curves_page.h"

#include "widgets/branch_dialog.h"
#include "widgets/curves_plot.h"
#include "widgets/figures_table.h"
#include "widgets/plot_export.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/experiment_session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace unlearn {

CurvesPage::CurvesPage(ExperimentSession& session, CurvesModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_plot(new CurvesPlot(model, this))
{
    setObjectName(QStringLiteral("curvesPage"));
    m_plot->setObjectName(QStringLiteral("curvesPlot"));
    m_plot->setAccessibleName(tr("Errors by epoch"));
    m_plot->setToolTip(tr("Wheel: zoom. Drag: move. Double click: fit. Arrow keys: read values."));

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
    m_tableBox = new QCheckBox(tr("Data &table"), this);
    m_tableBox->setObjectName(QStringLiteral("curvesTableBox"));
    m_tableBox->setToolTip(tr("Show the figures behind the curves (F2)"));
    m_tableBox->setAccessibleName(m_tableBox->toolTip());
    auto* fit = new QPushButton(tr("Fi&t"), this);
    fit->setObjectName(QStringLiteral("fitCurvesButton"));
    fit->setToolTip(tr("Show the whole curves"));
    fit->setAccessibleName(fit->toolTip());
    connect(fit, &QPushButton::clicked, m_plot, &CurvesPlot::fit);

    m_branch = new QPushButton(tr("Go &on from…"), this);
    m_branch->setObjectName(QStringLiteral("branchButton"));
    m_branch->setToolTip(tr("Rewind to an epoch of this run and go on from there, with the settings as they are now"));
    m_branch->setAccessibleName(m_branch->toolTip());
    connect(m_branch, &QPushButton::clicked, this, &CurvesPage::askForBranch);
    connect(&model, &CurvesModel::changed, this, &CurvesPage::enable);
    connect(&session, &ExperimentSession::statusChanged, this, &CurvesPage::enable);

    auto* row = new QHBoxLayout;
    row->addWidget(readOut, 1);
    row->addWidget(m_branch);
    row->addWidget(logBox);
    row->addWidget(m_tableBox);
    row->addWidget(fit);

    auto* table = new FiguresTable(this);
    table->setObjectName(QStringLiteral("curvesTable"));
    table->setAccessibleName(tr("Figures by epoch"));
    table->setToolTip(tr("Every epoch's figures; Ctrl+C copies the chosen rows"));
    table->setModel(&model);
    table->horizontalHeader()->setStretchLastSection(false);
    table->hide();
    connect(m_tableBox, &QCheckBox::toggled, table, &QWidget::setVisible);

    offerExport(*m_plot->plot(), *m_plot, &model, QStringLiteral("curves"));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_plot);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(splitter, 1);
    enable();
}

void CurvesPage::enable()
{
    m_branch->setEnabled(m_session.canStart() && m_model.run() && !m_model.epochs().empty());
}

void CurvesPage::askForBranch()
{
    const RunId run = *m_model.run();
    const int last = m_model.epochs().back().epoch;
    auto* dialog = new BranchDialog(run.value, last,
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
