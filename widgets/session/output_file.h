// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/interrupted_training.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace unlearn {

/// What is known of a file that a training would save its model to.
struct OutputFile {
    std::filesystem::path path;
    bool exists = false;
    bool hasCheckpoint = false; ///< beside it lies that of a training that was stopped
    std::optional<InterruptedTraining> stopped =
        {}; ///< what the checkpoint says; nothing: none is there, or it does not

    bool operator==(const OutputFile&) const = default;
};

/// Waits for the disk, so that it is none for the thread of a window.
using LookAtOutput = std::function<OutputFile(const std::filesystem::path&)>;

/// Reads each checkpoint once, and again only where it has changed: a training writes its own anew, and every key in a
/// form may ask for several of them. For one thread at a time. Throws nothing that interruptedTraining() does not.
LookAtOutput lookOnDisk();

} // namespace unlearn
