// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recovery.h"

#include "core/plan/unsaved_plan.h"
#include "widgets/session/experiment_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <chrono>
#include <string>
#include <system_error>

namespace unlearn {

namespace {

using namespace std::chrono_literals;

/// After the last change: a drag is kept once, when it rests.
constexpr auto keepDelay = 2s;

QString lockName(const QString& file)
{
    return file + QStringLiteral(".lock");
}

/// What another process of the same number has left stays what it is.
std::filesystem::path freeFile(const std::filesystem::path& folder)
{
    const std::string begin = "recovery-" + std::to_string(QCoreApplication::applicationPid());
    std::filesystem::path file = folder / (begin + ".json");
    std::error_code ignored;
    for (int more = 1; std::filesystem::exists(file, ignored); ++more)
        file = folder / (begin + "-" + std::to_string(more) + ".json");
    return file;
}

} // namespace

Recovery::Recovery(ExperimentSession& session, const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), m_session(session), m_file(freeFile(folder)),
      m_lock(lockName(QString::fromStdString(m_file.string()))), m_thread(std::make_unique<JobThread>())
{
    QDir().mkpath(QString::fromStdString(folder.string()));
    m_lock.setStaleLockTime(0); // a window may stay open for days
    m_lock.tryLock(0);
    m_timer.setInterval(keepDelay);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::keep);
    using Session = ExperimentSession;
    for (const auto changed : {&Session::planChanged, &Session::gammasChanged, &Session::planSaved})
        connect(&session, changed, &m_timer, qOverload<>(&QTimer::start));
}

Recovery::~Recovery()
{
    m_thread.reset(); // what it is writing would come back
    QFile::remove(QString::fromStdString(m_file.string()));
}

void Recovery::keep()
{
    const QString path = QString::fromStdString(m_file.string());
    Job<bool> job;
    if (!m_session.isModified()) {
        job.work = [path](const JobContext&) { return QFile::remove(path); };
    } else {
        job.work = [file = m_file, plan = withoutSelectors(m_session.plan(), m_session.purgedSelectors()),
                    planFile = m_session.planFile()](const JobContext&) {
            writeUnsavedPlan(file, {planFile, plan});
            return true;
        };
    }
    m_thread->post(std::move(job));
}

void Recovery::purge(const std::vector<std::string>& selectors)
{
    if (selectors.empty())
        return;
    Job<bool> job;
    job.work = [folder = m_file.parent_path(), selectors](const JobContext&) {
        return !purgeUnsavedPlans(folder, selectors).empty();
    };
    m_thread->post(std::move(job));
    keep();
}

std::optional<RecoveredPlan> Recovery::find(const std::filesystem::path& folder)
{
    const QDir dir(QString::fromStdString(folder.string()));
    const auto files = dir.entryInfoList({QStringLiteral("recovery-*.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        QLockFile lock(lockName(info.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) // its window is open
            continue;
        const std::filesystem::path file = info.filePath().toStdString();
        if (const auto unsaved = readUnsavedPlan(file))
            return RecoveredPlan{unsaved->planFile, unsaved->plan, file};
        QFile::remove(info.filePath());
    }
    return std::nullopt;
}

void Recovery::discard(const RecoveredPlan& recovered)
{
    QFile::remove(QString::fromStdString(recovered.file.string()));
}

} // namespace unlearn
