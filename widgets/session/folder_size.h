// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/job_thread.h"

#include <QObject>

#include <filesystem>

namespace unlearn {

/// How much room a folder takes on disk, with all that is below it; in a thread of its own, since the disk may be slow.
class FolderSize : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with measured. What can not be read, or goes away meanwhile, counts nothing; a folder that is not there
    /// is empty. Links are not followed.
    void measure(const std::filesystem::path& folder);

Q_SIGNALS:
    void measured(qint64 bytes);

private:
    JobThread m_thread;
};

} // namespace unlearn
