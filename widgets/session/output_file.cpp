// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/output_file.h"

#include "core/train/training.h"

#include <QDateTime>
#include <QFileInfo>
#include <QString>

#include <map>
#include <memory>

namespace unlearn {

namespace {

/// As it was when it was read.
struct ReadCheckpoint {
    QDateTime lastModified;
    std::optional<InterruptedTraining> training;
};

} // namespace

LookAtOutput lookOnDisk()
{
    return [known = std::make_shared<std::map<std::filesystem::path, ReadCheckpoint>>()](
               const std::filesystem::path& path) {
        OutputFile file{.path = path};
        file.exists = QFileInfo::exists(QString::fromStdString(path.string()));
        const std::filesystem::path checkpoint = trainingCheckpoint(path);
        const QFileInfo beside(QString::fromStdString(checkpoint.string()));
        file.hasCheckpoint = beside.exists();
        if (file.hasCheckpoint) {
            ReadCheckpoint& read = (*known)[checkpoint];
            if (const QDateTime lastModified = beside.lastModified(); read.lastModified != lastModified)
                read = ReadCheckpoint{lastModified, interruptedTraining(checkpoint)};
            file.stopped = read.training;
        }
        return file;
    };
}

} // namespace unlearn
