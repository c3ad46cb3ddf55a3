// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/spectrum/half_comparison.h"
#include "core/spectrum/second_moments.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace unlearn {

/// Two disjoint halves of the sample behind a Spectrum. Their moments are made when they are first compared, and kept
/// as they were taken apart, for as long as somebody holds the spectrum: all that share it compare them at other
/// numbers of directions without another pass. Thread-safe: one compares at a time, and the others wait for it, through
/// its pauses as well, so that what two ask for at once is made once.
class SampleHalves {
public:
    /// By layer and group. key: of what the halves are of (not empty); those of another one are given up. moments: of
    /// both halves, called where none of this key are kept. directions: by layer and group, 0..d. Reports the phase
    /// "eigen-halves" after each layer of which something had to be taken apart. Throws Error (Cancelled, also while it
    /// waits), or what moments() throws; what was kept of the key then stays.
    std::vector<std::vector<HalfDifference>> compare(const std::string& key,
                                                     const std::function<std::array<SecondMoments, 2>()>& moments,
                                                     const std::vector<std::vector<std::int64_t>>& directions,
                                                     const JobContext& context);

private:
    class Turn;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isBusy = false; ///< whose turn it is has what is below, without the mutex
    std::string m_key;
    std::vector<std::vector<HalfComparison>> m_kept; ///< by layer and group
};

} // namespace unlearn
