// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/store/process_lock.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace unlearn {

/// What to do where another has the folder.
enum class WhenHeld { Wait, Refuse };

/// A lock of a folder for the life of this object, alone or shared, as whoever works on what lies in it agrees upon.
/// The system frees it when the process dies.
class FolderHold {
public:
    /// Makes the folder of the lock file (FILE + "-lock", which stays) and waits for the lock; a stop is heard.
    /// whenHeld: called once, where another has it; what it throws ends the wait. Throws Error (FileUnwritable,
    /// DiskFull, Cancelled) besides.
    FolderHold(const std::filesystem::path& file, ProcessLock::Sharing sharing, const JobContext& context,
               const std::function<void()>& whenHeld);

private:
    std::unique_ptr<ProcessLock> m_lock;
    std::unique_ptr<ProcessLock::Hold> m_held;
};

} // namespace unlearn
