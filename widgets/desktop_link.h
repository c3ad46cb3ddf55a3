// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/desktop_bus.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/settings.h"
#include "widgets/session/side_jobs.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>

namespace unlearn {

struct DesktopLinkOptions {
    std::chrono::milliseconds longJob = std::chrono::minutes(1); ///< that is worth a notification
    std::function<bool()> isWatched = {}; ///< the window has a person's attention; empty: it is the active one
};

/// Keeps the machine from sleeping while a job runs, of the session or beside it, and tells the desktop at the end of a
/// long one that nobody watched: by org.freedesktop.PowerManagement.Inhibit, else org.freedesktop.ScreenSaver, and
/// org.freedesktop.Notifications. Silent where these are missing. Jobs that follow one another by themselves, such as
/// spectra and the run they are for, count as one.
class DesktopLink : public QObject {
    Q_OBJECT

public:
    /// preferences: those of the moment. This object is the session's child, which beside outlives.
    DesktopLink(ExperimentSession& session, const SideJobs& beside, std::function<Preferences()> preferences,
                DesktopBus bus, DesktopLinkOptions options = {});
    /// Lets the machine sleep again.
    ~DesktopLink() override;

private:
    /// Whoever keeps the machine awake, by position in the list of those to be asked, and its number for that.
    struct Inhibition {
        std::size_t keeper = 0;
        uint cookie = 0;
    };

    void follow();
    void settle();
    void beginBeside(SideJob job);
    void endBeside(SideJob job);
    bool isWatched() const;
    void stayAwakeWhereWanted();
    void setAwake(bool on);
    void inhibit(std::size_t keeper);
    QString jobTitle() const;
    static QString jobTitle(SideJob job);
    /// Of a job that has ended, unless it was short or somebody watches. result: a sentence; empty: nothing to say.
    void tellOf(const QString& title, const QString& result, qint64 milliseconds);
    void notify(const QString& title, const QString& text);

    ExperimentSession& m_session;
    const SideJobs& m_beside;
    std::function<Preferences()> m_preferences;
    DesktopBus m_bus;
    DesktopLinkOptions m_options;
    QElapsedTimer m_job; ///< invalid while none of the session's runs
    std::map<SideJob, QElapsedTimer> m_jobsBeside;
    Activity m_activity = Activity::Idle;
    bool m_isSweep = false;
    QString m_result; ///< a sentence
    bool m_awake = false;
    int m_turn = 0; ///< answers to earlier ones are late
    std::optional<Inhibition> m_inhibition;
    uint m_notification = 0; ///< the last one, which the next takes the place of
};

} // namespace unlearn
