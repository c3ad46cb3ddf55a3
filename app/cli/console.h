// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/progress_bar.h"
#include "core/job_context.h"

#include <spdlog/logger.h>

#include <mutex>
#include <string>

namespace unlearn {

/// Standard error: messages, and on a terminal a progress bar below them. Thread-safe.
class Console {
public:
    Console();
    ~Console();

    void say(const std::string& sentence);
    void warn(const std::string& sentence);
    void fail(const std::string& sentence);
    void show(const Progress& progress);

private:
    void log(spdlog::level::level_enum level, const std::string& sentence);

    std::mutex m_mutex;
    spdlog::logger m_logger;
    ProgressBar m_bar;
    bool m_isTerminal;
};

} // namespace unlearn
