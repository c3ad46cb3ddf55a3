// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder_hold.h"

#include "core/error.h"

#include <chrono>
#include <system_error>

namespace unlearn {

FolderHold::FolderHold(const std::filesystem::path& file, ProcessLock::Sharing sharing, const JobContext& context,
                       const std::function<void()>& whenHeld)
{
    std::error_code ignored; // the lock says so
    std::filesystem::create_directories(file.parent_path(), ignored);
    m_lock = std::make_unique<ProcessLock>(file);
    for (bool isTold = false; !m_held; isTold = true) {
        context.checkpoint();
        try {
            m_held = std::make_unique<ProcessLock::Hold>(*m_lock, std::chrono::milliseconds(200), sharing);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::DatabaseLocked)
                throw;
            if (!isTold)
                whenHeld();
        }
    }
}

} // namespace unlearn
