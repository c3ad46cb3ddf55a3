// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/folder_size.h"

#include <system_error>

namespace unlearn {

namespace {

namespace fs = std::filesystem;

qint64 bytesBelow(const fs::path& folder, const JobContext& context)
{
    qint64 bytes = 0;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, failed), end;
         !failed && entry != end; entry.increment(failed)) {
        if (context.stop.stop_requested())
            break;
        std::error_code gone;
        if (entry->symlink_status(gone).type() != fs::file_type::regular)
            continue;
        const auto size = entry->file_size(gone);
        if (!gone)
            bytes += static_cast<qint64>(size);
    }
    return bytes;
}

} // namespace

void FolderSize::measure(const fs::path& folder)
{
    Job<qint64> job;
    job.work = [folder](const JobContext& context) { return bytesBelow(folder, context); };
    job.finished = [this](qint64 bytes) { Q_EMIT measured(bytes); };
    m_thread.post(std::move(job));
}

} // namespace unlearn
