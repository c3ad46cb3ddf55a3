// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/job_status_bar.h"

#include "widgets/session/experiment_session.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/process_memory.h"
#include "widgets/session/run_queue.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace unlearn {

namespace {

constexpr int progressSteps = 1000;
constexpr int lettersOfNext = 18; // what is longer stands in the tool tip

} // namespace

JobStatusBar::JobStatusBar(QWidget* parent)
    : QStatusBar(parent), m_phase(new QLabel(this)), m_progress(new QProgressBar(this)), m_timeLeft(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_next(new QLabel(this))
{
    setObjectName(QStringLiteral("jobStatusBar"));
    m_phase->setObjectName(QStringLiteral("phaseLabel"));
    m_phase->setToolTip(tr("What is being done"));
    m_phase->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setToolTip(tr("How much of this phase is done"));
    m_progress->setRange(0, progressSteps);
    m_progress->setFixedWidth(240);
    m_progress->setTextVisible(true);
    m_timeLeft->setObjectName(QStringLiteral("timeLeftLabel"));
    m_timeLeft->setToolTip(tr("Time left in this phase, from its speed so far"));
    m_timeLeft->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 left").arg(QStringLiteral("0:00:00"))));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAccessibleName(tr("Cancel the running job"));
    m_cancel->setToolTip(tr("Stop the running job; what a run has reached is kept"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &JobStatusBar::cancelRequested);
    m_next->setObjectName(QStringLiteral("nextJobLabel"));
    m_next->setMinimumWidth(1); // a narrow window does without
    addWidget(m_phase);
    addWidget(m_progress);
    addWidget(m_timeLeft);
    addWidget(m_cancel);
    addWidget(m_next);
    m_device = addFact(QStringLiteral("deviceLabel"), tr("The device that computes"));
    m_memory = addFact(QStringLiteral("memoryLabel"), tr("Memory that the workbench uses"));
    m_log = addFact(QStringLiteral("logLabel"), tr("The file that runs are logged to"));

    using namespace std::chrono_literals;
    m_memoryTimer.setInterval(2s);
    connect(&m_memoryTimer, &QTimer::timeout, this, &JobStatusBar::showMemory);
    m_memoryTimer.start();
    showMemory();
    setStatus({});
}

QLabel* JobStatusBar::addFact(const QString& name, const QString& toolTip)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setToolTip(toolTip);
    label->setContentsMargins(8, 0, 8, 0);
    addPermanentWidget(label);
    return label;
}

void JobStatusBar::setStatus(const JobStatus& status)
{
    m_isIdle = status.activity == Activity::Idle;
    m_phase->setText(statusTitle(status));
    m_phase->setAccessibleName(m_phase->text());
    const bool known = status.share >= 0.0;
    // Only what can be judged is shown as a share; the busy pattern of a bar without a range costs redraws.
    m_progress->setValue(known ? qRound(std::clamp(status.share, 0.0, 1.0) * progressSteps) : 0);
    m_progress->setFormat(known ? QStringLiteral("%p %") : QString());
    m_timeLeft->setText(status.secondsLeft ? tr("%1 left").arg(durationText(*status.secondsLeft)) : QString());
    m_progress->setVisible(!m_isIdle);
    m_timeLeft->setVisible(!m_isIdle);
    m_cancel->setVisible(!m_isIdle);
    m_cancel->setEnabled(!status.stopping);
    m_following = nextTitle(status);
    showNext();
}

void JobStatusBar::follow(const RunQueue& queue)
{
    connect(&queue, &RunQueue::changed, this, [this, &queue] { listWaiting(queue); });
    listWaiting(queue);
}

void JobStatusBar::listWaiting(const RunQueue& queue)
{
    m_waiting.clear();
    for (int row = 0; row < queue.rowCount() && !queue.isHeld(); ++row)
        m_waiting << queue.index(row).data().toString();
    showNext();
}

void JobStatusBar::showNext()
{
    QStringList all = m_waiting;
    if (!m_following.isEmpty())
        all.prepend(m_following);
    m_next->setVisible(!all.isEmpty() && !m_isIdle);
    if (all.isEmpty())
        return;
    const int room = lettersOfNext * fontMetrics().averageCharWidth();
    const QString first = fontMetrics().elidedText(all.first(), Qt::ElideRight, room);
    const auto others = QLocale().toString(all.size() - 1);
    m_next->setText(all.size() > 1 ? tr("Then: %1 (+%2)").arg(first, others) : tr("Then: %1").arg(first));
    m_next->setToolTip(tr("What begins by itself afterwards:") + QLatin1Char('\n') + all.join(QLatin1Char('\n')));
    m_next->setAccessibleName(m_next->toolTip());
}

void JobStatusBar::setDevice(const QString& description)
{
    m_device->setText(description);
}

void JobStatusBar::setLogFile(const QString& file)
{
    m_log->setText(tr("Log: %1").arg(QFileInfo(file).fileName()));
    m_log->setToolTip(tr("Runs are logged to %1").arg(file));
}

void JobStatusBar::showMemory()
{
    m_memory->setText(QLocale().formattedDataSize(processMemoryBytes(), 1, QLocale::DataSizeTraditionalFormat));
}

} // namespace unlearn
