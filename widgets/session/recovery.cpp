// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recovery.h"

#include "core/error.h"
#include "widgets/session/experiment_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <chrono>

namespace unlearn {

namespace {

using namespace std::chrono_literals;

/// After the last change: a drag is kept once, when it rests.
constexpr auto keepDelay = 2s;

QString lockName(const QString& file)
{
    return file + QStringLiteral(".lock");
}

/// Nothing where the file holds no experiment.
std::optional<RecoveredPlan> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const std::filesystem::path planFile = kept[QLatin1String("plan_file")].toString().toStdString();
    try {
        return RecoveredPlan{planFile,
                             planFromJson(kept[QLatin1String("plan")].toString().toStdString(), planFile.parent_path()),
                             path.toStdString()};
    } catch (const Error&) { // of another version, or damaged
        return std::nullopt;
    }
}

bool write(const QString& path, const std::filesystem::path& planFile, const Plan& plan)
{
    const QJsonObject kept{{QStringLiteral("plan_file"), QString::fromStdString(planFile.string())},
                           {QStringLiteral("plan"), QString::fromStdString(planToJson(plan))}};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(kept).toJson()) > 0 && file.commit();
}

/// An empty list in requests stands for a purged one.
Plan without(Plan plan, const std::vector<std::string>& selectors)
{
    const auto isPurged = [&selectors](const std::string& selector) {
        return std::ranges::find(selectors, selector) != selectors.end();
    };
    std::erase_if(plan.forget, isPurged);
    for (std::vector<std::string>& request : plan.requests)
        std::erase_if(request, isPurged);
    return plan;
}

/// Of windows that are gone.
void purgeLeftFiles(const QDir& folder, const QString& own, const std::vector<std::string>& selectors)
{
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("recovery-*.json")}, QDir::Files)) {
        QLockFile lock(lockName(info.filePath()));
        lock.setStaleLockTime(0);
        if (info.fileName() == own || !lock.tryLock(0))
            continue;
        const auto left = read(info.filePath());
        const bool isClean = left && without(left->plan, selectors) == left->plan;
        if (!isClean && !(left && write(info.filePath(), left->planFile, without(left->plan, selectors))))
            QFile::remove(info.filePath());
    }
}

} // namespace

Recovery::Recovery(ExperimentSession& session, const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), m_session(session),
      m_file(folder / ("recovery-" + std::to_string(QCoreApplication::applicationPid()) + ".json")),
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
        job.work = [path, plan = without(m_session.plan(), m_purged),
                    planFile = m_session.planFile()](const JobContext&) { return write(path, planFile, plan); };
    }
    m_thread->post(std::move(job));
}

void Recovery::purge(const std::vector<std::string>& selectors)
{
    if (selectors.empty())
        return;
    m_purged.insert(m_purged.end(), selectors.begin(), selectors.end());
    const QFileInfo own(QString::fromStdString(m_file.string()));
    Job<bool> job;
    job.work = [folder = own.path(), name = own.fileName(), selectors](const JobContext&) {
        purgeLeftFiles(QDir(folder), name, selectors);
        return true;
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
        if (auto recovered = read(info.filePath()))
            return recovered;
        QFile::remove(info.filePath());
    }
    return std::nullopt;
}

void Recovery::discard(const RecoveredPlan& recovered)
{
    QFile::remove(QString::fromStdString(recovered.file.string()));
}

} // namespace unlearn
