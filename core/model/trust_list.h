// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace unlearn {

/// The files of code that the user has said may be run, by the SHA-256 of their content: {"trusted": ["...", ...]} in
/// dataHome() / "trusted.json", shared by window and command line, which may add to it at the same moment.
std::filesystem::path trustListFile();

/// Throws Error (FileUnreadable; FileCorrupt when the list is not what it should be: nothing is trusted then).
bool isTrusted(const std::string& sha256);
/// Throws Error besides (FileUnwritable, DiskFull; DatabaseLocked when another process holds the list for seconds;
/// ValueOutOfRange for what is no SHA-256 in lower case).
void trust(const std::string& sha256);

} // namespace unlearn
