// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_drawings.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace unlearn {
namespace {

constexpr int mostThreads = 8; ///< each loads the fonts

/// The contents of drawings, in their order.
class Drawing {
public:
    Drawing(const std::vector<ReportDrawing>& drawings, const JobContext& context)
        : m_drawings(drawings), m_context(context), m_contents(drawings.size())
    {
        m_quietly.stop = context.stop;
        m_quietly.pause = context.pause;
    }

    std::vector<std::string> run(int threads)
    {
        const auto wanted = static_cast<std::size_t>(std::clamp(threads, 1, mostThreads));
        {
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < std::min(wanted, m_drawings.size()); ++i)
                others.emplace_back([this] { work(m_quietly); });
            m_context.report("draw", 0.0);
            work(m_context);
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
                m_contents[i] = m_drawings[i].draw().toStdString();
                context.report("draw", static_cast<double>(++m_done) / static_cast<double>(m_drawings.size()));
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_hasFailed.exchange(true))
                m_failure = std::current_exception();
        }
    }

    const std::vector<ReportDrawing>& m_drawings;
    const JobContext& m_context;
    JobContext m_quietly; ///< its sinks hear the thread that waits alone
    std::vector<std::string> m_contents;
    std::atomic<std::size_t> m_next{0};
    std::atomic<std::size_t> m_done{0};
    std::atomic<bool> m_hasFailed{false};
    std::mutex m_mutex;
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
