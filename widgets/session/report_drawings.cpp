// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_drawings.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace unlearn {
namespace {

constexpr int mostThreads = 8; ///< each loads the fonts

/// The contents of drawings, in their order.
class Drawing {
public:
    Drawing(const std::vector<ReportDrawing>& drawings, const JobContext& context)
        : m_drawings(drawings), m_context(context), m_teller(std::this_thread::get_id()), m_contents(drawings.size()),
          m_shares(drawings.size(), 0.0)
    {
        m_quietly.stop = context.stop;
        m_quietly.pause = context.pause;
        for (const ReportDrawing& drawing : drawings)
            m_effort += drawing.effort;
    }

    std::vector<std::string> run(int threads)
    {
        const auto wanted = static_cast<std::size_t>(std::clamp(threads, 1, mostThreads));
        const std::size_t all = std::max<std::size_t>(std::min(wanted, m_drawings.size()), 1);
        m_others = all - 1; // before one of them ends
        {
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < all; ++i) {
                others.emplace_back([this] {
                    work(m_quietly);
                    leave();
                });
            }
            m_context.report("draw", 0.0);
            work(m_context);
            tellOfOthers();
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_contents);
    }

private:
    void work(const JobContext& context)
    {
        try {
            for (std::size_t i = m_next++; i < m_drawings.size() && !m_hasFailed; i = m_next++) {
                context.checkpoint();
                JobContext ofDrawing = context;
                ofDrawing.progress = [this, i](const Progress& progress) {
                    move(i, std::clamp(progress.share, 0.0, 1.0));
                };
                m_contents[i] = m_drawings[i].draw(ofDrawing).toStdString();
                move(i, 1.0);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_hasFailed.exchange(true))
                m_failure = std::current_exception();
        }
    }

    void leave()
    {
        {
            const std::lock_guard lock(m_mutex);
            --m_others;
        }
        m_moved.notify_one();
    }

    /// A drawing is made so far; the context's sinks hear it from the thread that waits.
    void move(std::size_t drawing, double share)
    {
        const bool isTeller = std::this_thread::get_id() == m_teller;
        double shareOfAll = 0.0;
        {
            const std::lock_guard lock(m_mutex);
            m_shares[drawing] = share;
            m_hasNews = !isTeller;
            shareOfAll = shareDone();
        }
        if (isTeller)
            m_context.report("draw", shareOfAll);
        else
            m_moved.notify_one();
    }

    /// Until they have ended: what takes longest may be theirs.
    void tellOfOthers()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_moved.wait(lock, [this] { return m_hasNews || m_others == 0; });
            if (!std::exchange(m_hasNews, false))
                return;
            const double shareOfAll = shareDone();
            lock.unlock();
            m_context.report("draw", shareOfAll);
            lock.lock();
        }
    }

    /// Summed in one order, so that it never falls, and is 1 in the end. The mutex is held.
    double shareDone() const
    {
        double done = 0.0;
        for (std::size_t i = 0; i < m_drawings.size(); ++i)
            done += m_shares[i] * m_drawings[i].effort;
        return done / m_effort;
    }

    const std::vector<ReportDrawing>& m_drawings;
    const JobContext& m_context;
    JobContext m_quietly; ///< without sinks
    std::thread::id m_teller;
    double m_effort = 0.0; ///< of all drawings
    std::vector<std::string> m_contents;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_hasFailed{false};
    std::mutex m_mutex; ///< of all that follows
    std::condition_variable m_moved;
    std::vector<double> m_shares; ///< of each drawing, 0..1
    std::size_t m_others = 0;     ///< threads beside the one that waits
    bool m_hasNews = false;       ///< of others, which was not told yet
    std::exception_ptr m_failure;
};

} // namespace

void addDrawings(ReportFiles& files, const std::vector<ReportDrawing>& drawings, int threads, const JobContext& context)
{
    std::vector<std::string> contents = Drawing(drawings, context).run(threads);
    for (std::size_t i = 0; i < drawings.size(); ++i)
        files[drawings[i].path] = std::move(contents[i]);
}

} // namespace unlearn
