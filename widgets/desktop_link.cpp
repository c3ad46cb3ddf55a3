// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktop_link.h"

#include "widgets/session/phase_title.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPointer>

#include <array>
#include <utility>

namespace unlearn {

namespace {

constexpr auto programName = "unlearning-workbench";

/// Who can keep the machine awake. The first keeps the screen's lock as it is.
struct Keeper {
    const char* service;
    const char* path;
    const char* interfaceName;
};
constexpr std::array keepers{
    Keeper{"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
           "org.freedesktop.PowerManagement.Inhibit"},
    Keeper{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"}};

DesktopCall callOf(std::size_t keeper, const QString& method, const QVariantList& arguments)
{
    const Keeper& asked = keepers.at(keeper);
    return {QLatin1String(asked.service), QLatin1String(asked.path), QLatin1String(asked.interfaceName), method,
            arguments};
}

DesktopCall releaseOf(std::size_t keeper, uint cookie)
{
    return callOf(keeper, QStringLiteral("UnInhibit"), {cookie});
}

} // namespace

DesktopLink::DesktopLink(ExperimentSession& session, const SideJobs& beside, std::function<Preferences()> preferences,
                         DesktopBus bus, DesktopLinkOptions options)
    : QObject(&session), m_session(session), m_beside(beside), m_preferences(std::move(preferences)),
      m_bus(std::move(bus)), m_options(std::move(options))
{
    using Session = ExperimentSession;
    connect(&session, &Session::statusChanged, this, &DesktopLink::follow);
    connect(&session, &Session::runEnded, this, [this](const std::shared_ptr<const RunOutcome>& outcome) {
        m_result = (outcome->state == RunState::Cancelled ? tr("It was stopped; epoch %1 is its result.")
                                                          : tr("Epoch %1 is its result."))
                       .arg(QLocale().toString(outcome->selectedEpoch));
    });
    connect(&session, &Session::modelTrained, this,
            [this](const QString& file) { m_result = tr("The model was saved to %1.").arg(file); });
    connect(&session, &Session::failed, this, [this](const QString& sentence) {
        if (!m_session.isWorking()) // else something else failed beside the job
            m_result = sentence;
    });
    connect(&beside, &SideJobs::began, this, &DesktopLink::beginBeside);
    connect(&beside, &SideJobs::ended, this, &DesktopLink::endBeside);
    for (const SideJob job : beside.underWay())
        beginBeside(job);
    follow();
}

DesktopLink::~DesktopLink()
{
    setAwake(false);
}

void DesktopLink::follow()
{
    if (!m_session.isWorking()) {
        // What follows the job by itself begins once its end was told.
        if (m_job.isValid())
            QMetaObject::invokeMethod(this, &DesktopLink::settle, Qt::QueuedConnection);
        return;
    }
    const JobStatus& status = m_session.status();
    if (!m_job.isValid()) {
        m_job.start();
        m_isSweep = false;
    }
    if (status.activity != m_activity)
        m_result.clear();
    m_activity = status.activity;
    m_isSweep = m_isSweep || status.points > 0;
    stayAwakeWhereWanted();
}

void DesktopLink::settle()
{
    if (m_session.isWorking() || !m_job.isValid())
        return;
    const qint64 milliseconds = m_job.elapsed();
    m_job.invalidate();
    stayAwakeWhereWanted();
    tellOf(jobTitle(), m_isSweep ? QString() : m_result, milliseconds); // a sweep's last run says nothing of the whole
    m_activity = Activity::Idle;
    m_result.clear();
}

void DesktopLink::beginBeside(SideJob job)
{
    m_jobsBeside[job].start();
    stayAwakeWhereWanted();
}

void DesktopLink::endBeside(SideJob job)
{
    const qint64 milliseconds = m_jobsBeside[job].elapsed();
    m_jobsBeside.erase(job);
    stayAwakeWhereWanted();
    // What became of it may be told once its end was.
    QMetaObject::invokeMethod(
        this, [this, job, milliseconds] { tellOf(jobTitle(job), m_beside.result(job), milliseconds); },
        Qt::QueuedConnection);
}

void DesktopLink::stayAwakeWhereWanted()
{
    const bool isWorking = (m_job.isValid() && !m_session.status().paused) || !m_jobsBeside.empty();
    setAwake(isWorking && m_preferences().staysAwake);
}

bool DesktopLink::isWatched() const
{
    return m_options.isWatched ? m_options.isWatched() : QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void DesktopLink::setAwake(bool on)
{
    if (on == m_awake)
        return;
    m_awake = on;
    ++m_turn;
    if (on)
        inhibit(0);
    else if (const auto held = std::exchange(m_inhibition, std::nullopt))
        m_bus(releaseOf(held->keeper, held->cookie), {});
}

void DesktopLink::inhibit(std::size_t keeper)
{
    if (keeper >= keepers.size())
        return; // nobody can
    const auto answered = [bus = m_bus, link = QPointer<DesktopLink>(this), turn = m_turn,
                           keeper](const QVariant& answer) {
        bool isCookie = false;
        const uint cookie = answer.toUInt(&isCookie);
        const bool isWanted = link && link->m_turn == turn;
        if (isCookie && isWanted)
            link->m_inhibition = Inhibition{keeper, cookie};
        else if (isCookie) // the job has ended meanwhile
            bus(releaseOf(keeper, cookie), {});
        else if (isWanted)
            link->inhibit(keeper + 1);
    };
    m_bus(callOf(keeper, QStringLiteral("Inhibit"), {QLatin1String(programName), tr("A job is running")}), answered);
}

QString DesktopLink::jobTitle() const
{
    if (m_isSweep)
        return tr("The sweep has ended");
    switch (m_activity) {
    case Activity::ComputingSpectrum: return tr("The computation of spectra has ended");
    case Activity::Training: return tr("The training has ended");
    case Activity::Attacking: return tr("The attacks with shadow models have ended");
    case Activity::Evaluating: return tr("The measurement of memorisation has ended");
    case Activity::Measuring: return tr("The measurement of models has ended");
    case Activity::RunningPreset: return tr("The published experiment has ended");
    default: return tr("The run has ended");
    }
}

QString DesktopLink::jobTitle(SideJob job)
{
    switch (job) {
    case SideJob::Report: return tr("The writing of the report has ended");
    case SideJob::LogExport: return tr("The export of the log of runs has ended");
    case SideJob::LogMerge: return tr("The merge of the logs of runs has ended");
    case SideJob::Purge: return tr("The purge has ended");
    case SideJob::Embedding: return tr("The making of the embedding has ended");
    case SideJob::Download: return tr("The download has ended");
    }
    return {};
}

void DesktopLink::tellOf(const QString& title, const QString& result, qint64 milliseconds)
{
    if (milliseconds < m_options.longJob.count() || !m_preferences().notifiesOfLongJobs || isWatched())
        return;
    const QString took = tr("It took %1.").arg(durationText(static_cast<double>(milliseconds) / 1000.0));
    notify(title, result.isEmpty() ? took : result + QLatin1Char('\n') + took);
}

void DesktopLink::notify(const QString& title, const QString& text)
{
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QLatin1String(programName)}};
    // What a notification says is taken for markup.
    const QVariantList arguments{QGuiApplication::applicationDisplayName(),
                                 m_notification,
                                 QLatin1String(programName),
                                 title,
                                 text.toHtmlEscaped(),
                                 QStringList(),
                                 hints,
                                 -1};
    m_bus({QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
           QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"), arguments},
          [link = QPointer<DesktopLink>(this)](const QVariant& answer) {
              if (link)
                  link->m_notification = answer.toUInt();
          });
}

} // namespace unlearn
