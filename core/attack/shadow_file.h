// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/job_context.h"
#include "core/model/model.h"
#include "core/store/folder_hold.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace unlearn {

// Files of shadow models, trained or unlearned, in one folder. Each says by what key it was made, what its weights
// hash to, and of which data it is: by that a purge finds it.

/// Writes a shadow model. said: what else its file is to say, data_hash and data among it. Throws Error of
/// Model::save().
void saveShadow(const Model& model, const std::filesystem::path& file, const std::string& key,
                std::map<std::string, std::string> said);
/// Throws Error (FileMissing, FileCorrupt; ShapeMismatch for the file of another model).
Model loadShadow(const std::filesystem::path& file, const ModelSpec& spec, const std::string& key);
/// By what key a file says that it was made, without reading its weights; empty where it says none or can not be read.
std::string shadowKeyOf(const std::filesystem::path& file);

/// Of so many models, those that load() can not load. Why is told where a file is there: by the sentence again, whose
/// %1 is the reason and %2 the model's number from 1. Throws Error (Cancelled).
std::vector<int> missingShadows(int models, const std::function<void(int)>& load, const char* again,
                                const JobContext& context);

/// The error of making a model, numbered from 0, with its number in the field where it is NonFinite.
Error namingShadow(int model, const Error& error);

/// Throws Error: FileUnwritable where the folder can not be made, DiskFull where it has fewer bytes left.
void requireRoomForShadows(const std::filesystem::path& folder, std::int64_t bytes);

/// On the disk that the folder is on, or will be; 0 where that can not be read.
std::int64_t bytesAvailableAt(const std::filesystem::path& folder);

/// The folder for one process alone, for the life of this object: whoever makes or removes shadow models has it.
class ShadowFolderHold {
public:
    /// Makes the folder and waits for it; a wait is told, and a stop is heard. Throws Error (FileUnwritable, DiskFull,
    /// Cancelled; DatabaseLocked where it is not to wait).
    ShadowFolderHold(const std::filesystem::path& folder, const JobContext& context,
                     WhenHeld whenHeld = WhenHeld::Wait);

private:
    FolderHold m_hold;
};

/// Removes all shadow models in the folder, trained and unlearned, with the checkpoints of unfinished ones. Returns the
/// bytes freed; a folder that is not there has none. Throws Error (FileUnwritable, DiskFull, Cancelled; DatabaseLocked
/// where another makes or removes some).
std::int64_t clearShadows(const std::filesystem::path& folder, const JobContext& context);

} // namespace unlearn
