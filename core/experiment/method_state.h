// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_store.h"
#include "core/unlearn/method.h"

#include <filesystem>

namespace unlearn {

/// What a run's method carries from epoch to epoch besides weights, kept beside the log's weights for as long as the
/// run can be resumed: one file of safetensors an epoch, of which the newest stays. It is written before the epoch is
/// logged, so that an epoch in the log has its state.
class MethodStateFiles {
public:
    MethodStateFiles(const RunStore& store, RunId run);

    /// Whole or not at all. Throws Error (FileUnwritable, DiskFull).
    void write(int epoch, const MethodState& state) const;
    bool has(int epoch) const;
    /// Throws Error (FileMissing; FileCorrupt, ... of reading).
    MethodState read(int epoch) const;
    /// Removes those of other epochs.
    void keepOnly(int epoch) const;
    /// Removes all of them.
    void remove() const;

private:
    std::filesystem::path fileOf(int epoch) const;
    template <typename Condition> void removeWhere(Condition isToGo) const;

    std::filesystem::path m_folder;
    std::string m_prefix;
};

} // namespace unlearn
