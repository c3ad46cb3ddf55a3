// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace unlearn {

/// What ModelSpec::architecture says of a TorchScript model.
inline constexpr const char* scriptArchitecture = "torchscript";

/// What can be learned of a TorchScript file without running it.
struct ScriptArchive {
    std::string bytes;                           ///< the whole file
    std::string sha256;                          ///< of the bytes
    std::string program;                         ///< ContentHash over code and constants: the same after unlearning
    std::map<std::string, std::string> metadata; ///< of the extra file unlearning_workbench.json, if there is one
};

/// Name of the extra file (torch.jit.save's _extra_files) that says what the program is for: a JSON object of strings,
/// of which "input_shape" ("3x32x32") and "classes" are understood.
inline constexpr const char* scriptMetadataFile = "unlearning_workbench.json";

/// Whether the file is a TorchScript archive, by its content. A file that is no sound zip archive is none; that it can
/// not be read is for its reader to say. Throws Error (FileMissing, FileUnreadable).
bool isScriptArchive(const std::filesystem::path& path);

/// Reads the file and checks all of the archive's structure and checksums, which LibTorch's reader does not do. Runs
/// nothing. Throws Error (FileMissing, FileUnreadable, FileCorrupt, FormatUnsupported, OutOfMemory).
ScriptArchive readScriptArchive(const std::filesystem::path& path);

/// The same for a file whose SHA-256 is on the trust list. Throws Error besides (Untrusted: the hash is what was
/// found).
ScriptArchive readTrustedScriptArchive(const std::filesystem::path& path);

/// Puts a file on the trust list if it is a TorchScript archive; others need no trust. Throws Error of the two readers.
void trustIfScript(const std::filesystem::path& path);

} // namespace unlearn
