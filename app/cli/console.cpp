// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <spdlog/sinks/stdout_color_sinks.h>

#include <unistd.h>

#include <memory>

namespace unlearn {

Console::Console()
    : m_logger("unlearn", std::make_shared<spdlog::sinks::stderr_color_sink_mt>()),
      m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
    m_logger.set_pattern("%^%v%$");
    m_logger.flush_on(spdlog::level::trace);
}

Console::~Console()
{
    m_bar.clear();
}

void Console::say(const std::string& sentence)
{
    log(spdlog::level::info, sentence);
}

void Console::warn(const std::string& sentence)
{
    log(spdlog::level::warn, sentence);
}

void Console::fail(const std::string& sentence)
{
    log(spdlog::level::err, sentence);
}

void Console::show(const Progress& progress)
{
    if (!m_isTerminal)
        return;
    const std::lock_guard lock(m_mutex);
    m_bar.show(progress);
}

void Console::log(spdlog::level::level_enum level, const std::string& sentence)
{
    const std::lock_guard lock(m_mutex);
    m_bar.clear();
    m_logger.log(level, sentence);
}

} // namespace unlearn
