// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/job_thread.h"

#include "core/current_error.h"
#include "widgets/session/core_text.h"
#include "widgets/session/error_text.h"

#include <QMetaObject>

#include <sys/resource.h>

namespace unlearn {

namespace {

constexpr int computeNiceness = 5;

JobEnd endOfException(JobId id)
{
    const Error error = currentError();
    const bool cancelled = error.code() == ErrorCode::Cancelled;
    return {id, cancelled ? JobOutcome::Cancelled : JobOutcome::Failed, error.code(), errorText(error),
            error.context()};
}

} // namespace

JobThread::JobThread(QObject* parent) : QObject(parent), m_thread([this] { runJobs(); }) { }

JobThread::~JobThread()
{
    for (auto& [id, live] : m_live) {
        if (!live.mustBeDone)
            live.stop.request_stop();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        std::erase_if(m_queue, [](const Entry& entry) { return !entry.mustBeDone; });
    }
    m_queued.notify_all();
    m_thread.join();
}

JobId JobThread::enqueue(std::function<Delivery(const JobContext&)> work, std::function<void(const JobEnd&)> ended,
                         std::string device, bool mustBeDone)
{
    const JobId id{++m_lastId};
    Entry entry{id, std::move(work), std::stop_source(), std::make_shared<PauseGate>(), std::move(device), mustBeDone};
    m_live.emplace(id, Live{std::move(ended), entry.stop, entry.pause, mustBeDone});
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(entry));
    }
    m_queued.notify_one();
    return id;
}

void JobThread::cancel(JobId id)
{
    if (const auto found = m_live.find(id); found != m_live.end())
        found->second.stop.request_stop();
}

void JobThread::drop(JobId id)
{
    cancel(id);
    m_live.erase(id);
}

void JobThread::setPaused(JobId id, bool paused)
{
    const auto found = m_live.find(id);
    if (found == m_live.end())
        return;
    if (paused)
        found->second.pause->close();
    else
        found->second.pause->open();
}

std::optional<JobProgress> JobThread::takeProgress()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_progress, std::nullopt);
}

std::vector<QString> JobThread::takeNotices()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_notices, {});
}

std::vector<QString> JobThread::takeSentences(const JobEnd& end)
{
    std::vector<QString> sentences = takeNotices();
    if (end.outcome == JobOutcome::Failed)
        sentences.push_back(end.sentence);
    return sentences;
}

JobContext JobThread::contextOf(const Entry& entry)
{
    JobContext context;
    context.stop = entry.stop.get_token();
    context.pause = entry.pause;
    context.device = entry.device;
    context.progress = [this, id = entry.id](const Progress& progress) {
        const std::lock_guard lock(m_mutex);
        m_progress = JobProgress{id, QString::fromUtf8(progress.phase), progress.share};
    };
    context.notice = [this](const Sentence& sentence) {
        const std::lock_guard lock(m_mutex);
        m_notices.push_back(coreText(sentence));
    };
    return context;
}

void JobThread::runJobs()
{
    // The window must stay quick while all cores compute. Linux keeps niceness by thread, and the threads that OpenMP
    // starts from this one inherit it.
    setpriority(PRIO_PROCESS, 0, computeNiceness);
    while (true) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            m_queued.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty()) // at the end
                return;
            entry = std::move(m_queue.front());
            m_queue.pop_front();
        }
        JobEnd end{entry.id, JobOutcome::Cancelled, ErrorCode::Cancelled, {}, {}};
        Delivery delivery;
        if (!entry.stop.stop_requested()) {
            try {
                delivery = entry.work(contextOf(entry));
                end.outcome = JobOutcome::Finished;
            } catch (...) {
                end = endOfException(entry.id);
            }
        }
        // Captures die here and not with the next job: they may hold hundreds of megabytes.
        entry = {};
        QMetaObject::invokeMethod(
            this, [this, end, delivery = std::move(delivery)] { deliver(end, delivery); }, Qt::QueuedConnection);
    }
}

void JobThread::deliver(const JobEnd& end, const Delivery& delivery)
{
    const auto found = m_live.find(end.id);
    if (found == m_live.end())
        return;
    const auto ended = std::move(found->second.ended);
    m_live.erase(found);
    if (end.outcome == JobOutcome::Finished && delivery)
        delivery();
    if (ended)
        ended(end);
}

} // namespace unlearn
