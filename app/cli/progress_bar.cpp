// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_bar.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace unlearn {
namespace {

constexpr int barWidth = 30;
constexpr std::chrono::milliseconds redrawInterval{100};

std::string timeLeft(double seconds)
{
    const auto whole = static_cast<long>(std::lround(seconds));
    char text[32];
    std::snprintf(text, sizeof text, "%ld:%02ld left", whole / 60, whole % 60);
    return text;
}

} // namespace

void ProgressBar::show(const Progress& progress)
{
    const Clock::time_point now = Clock::now();
    if (m_phase != progress.phase) {
        m_phase = progress.phase;
        m_phaseStart = now;
    } else if (now - m_drawn < redrawInterval) {
        return;
    }
    m_drawn = now;
    m_visible = true;
    if (progress.share < 0.0) {
        std::fprintf(stderr, "\r\033[K%-12s ...", m_phase.c_str());
    } else {
        const double share = std::min(progress.share, 1.0);
        const int filled = static_cast<int>(share * barWidth);
        const std::string bar = std::string(static_cast<std::size_t>(filled), '#')
            + std::string(static_cast<std::size_t>(barWidth - filled), '.');
        const double elapsed = std::chrono::duration<double>(now - m_phaseStart).count();
        // An estimate from the first moments would only mislead.
        const std::string left =
            share > 0.02 && elapsed > 1.0 ? timeLeft(elapsed * (1.0 - share) / share) : std::string();
        std::fprintf(stderr, "\r\033[K%-12s [%s] %3.0f %%  %s", m_phase.c_str(), bar.c_str(), 100.0 * share,
                     left.c_str());
    }
    std::fflush(stderr);
}

void ProgressBar::clear()
{
    if (!m_visible)
        return;
    m_visible = false;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

} // namespace unlearn
