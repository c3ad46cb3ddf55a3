// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_window.h"

#include "widgets/button_names.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/phase_title.h"
#include "widgets/share_bar_delegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace unlearn {

StepWindow::StepWindow(ExperimentSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_status(new QLabel(this)), m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("stepWindow"));
    setWindowTitle(tr("Step by step"));
    setWindowFlags(Qt::Window);
    explain(*this, Term::ProjectedStep);
    auto* explanation = new QLabel(
        tr("The run waits behind each batch of the forget set. Of each layer's gradient, what lies in the core "
           "gradient "
           "space is left out of the step, because retained samples feel it; the weights move along the rest."),
        this);
    explanation->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("stepStatusLabel"));
    m_status->setToolTip(tr("What the job is busy with"));
    m_summary->setObjectName(QStringLiteral("stepSummaryLabel"));
    m_summary->setToolTip(tr("The batch that was stepped on last"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_summary);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(m_status);
    layout->addLayout(buildButtons());
    nameStandardButtons(*this);
    connect(&session, &ExperimentSession::statusChanged, this, &StepWindow::showStatus);
    connect(&session, &ExperimentSession::experimentChanged, this, [this] {
        m_steps.clear();
        showStep();
    });
    connect(&session, &ExperimentSession::runPrepared, this, [this] {
        m_steps.clear();
        showStep();
    });
    connect(&session, &ExperimentSession::stepsDone, this, [this](const std::vector<StepFigures>& steps) {
        m_steps.setStep(steps.back());
        showStep();
    });
    showStatus();
    showStep();
    resize(760, 520);
    m_next->setFocus();
}

QWidget* StepWindow::buildTable()
{
    auto* table = new FiguresTable(this);
    m_table = table;
    table->setObjectName(QStringLiteral("stepTable"));
    table->setAccessibleName(tr("Gradient energy of each layer"));
    table->setToolTip(tr("The batch's gradient, layer by layer; Ctrl+C copies the chosen rows"));
    table->setModel(&m_steps);
    table->setItemDelegateForColumn(StepsModel::InsideShare, new ShareBarDelegate(StepsModel::ShareRole, table));
    explainColumns(*table,
                   {{StepsModel::Layer, Term::Layer},
                    {StepsModel::Inside, Term::CoreGradientSpace},
                    {StepsModel::Outside, Term::ForgettingPower}});
    return table;
}

QLayout* StepWindow::buildButtons()
{
    const auto add = [this](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        return button;
    };
    m_next = add(QStringLiteral("stepNextButton"), tr("&Next batch"), tr("Unlearn with one batch, then pause"));
    m_goOn = add(QStringLiteral("stepGoOnButton"), tr("&Go on"), tr("Go on with the run without further pauses"));
    m_stop = add(QStringLiteral("stepStopButton"), tr("S&top"), tr("Stop the run and keep what was reached"));
    connect(m_next, &QPushButton::clicked, &m_session, &ExperimentSession::stepOnce);
    connect(m_goOn, &QPushButton::clicked, &m_session, [this] { m_session.setPaused(false); });
    connect(m_stop, &QPushButton::clicked, &m_session, &ExperimentSession::stop);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_next, m_goOn, m_stop})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void StepWindow::showStatus()
{
    const JobStatus& status = m_session.status();
    const bool isRunning = status.activity == Activity::Running && !status.stopping;
    m_status->setText(statusTitle(status));
    // A button that can not be pressed loses the focus: to the table, lest the next key press Stop or Close.
    if (focusWidget() == m_next && !m_session.canStep()) {
        m_table->setFocus();
        m_givesFocusBack = true;
    }
    m_next->setEnabled(m_session.canStep());
    if (m_next->isEnabled() && std::exchange(m_givesFocusBack, false) && focusWidget() == m_table)
        m_next->setFocus();
    m_goOn->setEnabled(isRunning && status.paused);
    m_stop->setEnabled(isRunning);
}

void StepWindow::showStep()
{
    const QString summary = m_steps.summary();
    if (summary.isEmpty())
        m_summary->setText(tr("No batch yet."));
    else if (m_steps.rowCount() == 0)
        m_summary->setText(summary + QLatin1Char(' ') + tr("No layer's gradient was projected."));
    else
        m_summary->setText(summary);
}

} // namespace unlearn
