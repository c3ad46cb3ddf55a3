// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace unlearn {

/// A file to be had from a server, known beforehand to the last bit.
struct Download {
    std::string url; ///< http or https
    std::filesystem::path file;
    std::uint64_t bytes = 0;
    std::string sha256; ///< 64 lower-case hexadecimal digits
};

/// Downloads a file (HTTP; redirections are followed, from https to https alone). What has come stays in FILE.part, and
/// the next call goes on from there where the server can (Range), else from the start; an answer that begins anew and
/// has not the file's length, such as a page of whoever lets one into the network, or that breaks off without having
/// said its length, leaves it as it is. The file appears under its name once its length and SHA-256 are right; one that
/// is there is checked likewise and not downloaded again. A stop takes effect at once, also while a silent server is
/// waited for; one that sends nothing for a minute is given up. Proxies are those of the environment (https_proxy,
/// no_proxy). Phases "download" and "verify".
///
/// Throws Error (FileMissing: the server does not have it; FileUnreadable: no answer, a refusal, a connection that
/// broke off, where the message says what is kept; FileCorrupt: the server has another file; FileUnwritable, DiskFull;
/// Cancelled).
void download(const Download& wanted, const JobContext& context = {});

/// Throws Error (FileCorrupt) unless the file has the length and the SHA-256; FileMissing, FileUnreadable, Cancelled.
/// Phase "verify".
void verifyDownload(const Download& wanted, const std::filesystem::path& file, const JobContext& context = {});

} // namespace unlearn
