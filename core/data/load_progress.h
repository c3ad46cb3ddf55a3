// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <cstdint>

namespace unlearn {

/// How much of a data set was read, over all of its files. Each step is a checkpoint of the job.
class LoadProgress {
public:
    LoadProgress(const JobContext& context, std::uint64_t totalBytes) : m_context(context), m_total(totalBytes) { }

    /// Throws Error (Cancelled).
    void advance(std::uint64_t bytes)
    {
        m_context.checkpoint();
        m_done += bytes;
        m_context.report("load", m_total > 0 ? static_cast<double>(m_done) / static_cast<double>(m_total) : 1.0);
    }

private:
    const JobContext& m_context;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
};

} // namespace unlearn
