// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/job_context.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <compare>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace unlearn {

/// One job of one JobThread. Ids are never used twice.
struct JobId {
    quint64 value = 0;
    bool operator==(const JobId&) const = default;
    bool operator<(const JobId& other) const { return value < other.value; }
};

enum class JobOutcome { Finished, Cancelled, Failed };

/// How a job ended. All but id and outcome matter for Failed only.
struct JobEnd {
    JobId id;
    JobOutcome outcome = JobOutcome::Finished;
    ErrorCode code = ErrorCode::Internal;
    QString sentence;
    ErrorContext context = {};
};

/// The newest progress of the running job.
struct JobProgress {
    JobId id;
    QString phase; ///< key of Progress::phase
    double share = -1.0;
};

/// What is to be done, and whom to tell. work runs in the thread of jobs; finished (only after success) and then ended
/// (always) run in the thread that owns the JobThread. What work captures must be its own: moved in or immutable.
template <typename Result> struct Job {
    std::function<Result(const JobContext&)> work;
    std::function<void(Result)> finished;
    std::function<void(const JobEnd&)> ended;
    std::string device = "cpu";
    bool mustBeDone = false; ///< even where the JobThread goes before its turn, which waits for it: nothing that lasts
};

/// One long-lived thread that runs jobs in the order in which they were posted. One thread and not a pool, because each
/// thread that computes with OpenMP gets a team of its own.
///
/// The destructor asks all jobs to stop but those that must be done, waits for the running one and for those, and
/// delivers nothing any more.
class JobThread : public QObject {
    Q_OBJECT

public:
    explicit JobThread(QObject* parent = nullptr);
    ~JobThread() override;

    template <typename Result> JobId post(Job<Result> job)
    {
        auto work = [work = std::move(job.work), finished = std::move(job.finished)](const JobContext& context) {
            auto result = std::make_shared<Result>(work(context));
            return Delivery([result, finished] {
                if (finished)
                    finished(std::move(*result));
            });
        };
        return enqueue(std::move(work), std::move(job.ended), std::move(job.device), job.mustBeDone);
    }

    /// Asks a job to stop. It still ends: cancelled, or finished with what was reached.
    void cancel(JobId id);
    /// Asks a job to stop and forgets it: neither its result nor its end is delivered.
    void drop(JobId id);
    void setPaused(JobId id, bool paused);

    bool isBusy() const { return !m_live.empty(); }

    /// The newest progress since the last call, for a timer to fetch.
    std::optional<JobProgress> takeProgress();
    /// Sentences that jobs wanted to be shown since the last call.
    std::vector<QString> takeNotices();
    /// These, and behind them why the job failed, if it did.
    std::vector<QString> takeSentences(const JobEnd& end);

private:
    using Delivery = std::function<void()>;
    struct Entry {
        JobId id;
        std::function<Delivery(const JobContext&)> work;
        std::stop_source stop;
        std::shared_ptr<PauseGate> pause;
        std::string device;
        bool mustBeDone = false;
    };
    struct Live {
        std::function<void(const JobEnd&)> ended;
        std::stop_source stop;
        std::shared_ptr<PauseGate> pause;
        bool mustBeDone = false;
    };

    JobId enqueue(std::function<Delivery(const JobContext&)> work, std::function<void(const JobEnd&)> ended,
                  std::string device, bool mustBeDone);
    void runJobs();
    JobContext contextOf(const Entry& entry);
    void deliver(const JobEnd& end, const Delivery& delivery);

    std::map<JobId, Live> m_live; ///< of the owning thread alone
    quint64 m_lastId = 0;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_queued;
    std::deque<Entry> m_queue;
    bool m_ending = false;
    std::optional<JobProgress> m_progress;
    std::vector<QString> m_notices;

    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace unlearn
