// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/preset_record.h"

#include <mutex>
#include <vector>

namespace unlearn {

/// Carries the news of a preset from the thread that computes to the one that draws: filled there, drained here by a
/// timer. Thread-safe.
class PresetFeed {
public:
    /// Sinks that fill it; it must outlive them.
    PresetEvents sinks();
    std::vector<PresetNews> drain();

private:
    void add(PresetNews news);

    std::mutex m_mutex;
    std::vector<PresetNews> m_news;
};

} // namespace unlearn
