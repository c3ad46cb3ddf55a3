// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <chrono>
#include <string>

namespace unlearn {

/// One line on a terminal that is drawn over, at most ten times a second: phase, bar, share, time left.
class ProgressBar {
public:
    void show(const Progress& progress);
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    std::string m_phase;
    Clock::time_point m_phaseStart;
    Clock::time_point m_drawn;
    bool m_visible = false;
};

} // namespace unlearn
