// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/interrupted_training.h"
#include "widgets/session/job_thread.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <string>

namespace unlearn {

/// Reads what checkpoints say of their trainings; in a thread of its own, since the disk may be slow.
class CheckpointReader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with checkpointRead, unless another one is asked for first.
    void read(const std::filesystem::path& checkpoint);

Q_SIGNALS:
    /// training: what interruptedTraining() makes of the file.
    void checkpointRead(const std::string& checkpoint, const std::optional<unlearn::InterruptedTraining>& training);

private:
    JobId m_last;
    JobThread m_thread; ///< last: ends first
};

} // namespace unlearn
