// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/published_data.h"
#include "core/job_context.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace unlearn {

/// How much of a data set a folder holds.
struct DataPresence {
    enum class State {
        Missing,
        Partial, ///< a download that was stopped, or an archive that is not unpacked
        Present  ///< files of the expected names and sizes, whatever they hold
    };

    State state = State::Missing;
    std::uint64_t bytes = 0; ///< downloaded, of Partial
    bool checkable = false;  ///< of Present: the SHA-256 of its files are known, and getData() checks them
};

struct GetDataOptions {
    std::filesystem::path to; ///< the folder that the data set's own folder is in, or comes into
    /// Where the files lie instead of at their authors': the folder, or the file itself where there is one. Digests are
    /// checked all the same.
    std::string from = {};
};

/// The user's folder of data sets, which need not exist: "data" in dataHome().
std::filesystem::path dataFolder();

/// Looks at names and sizes alone.
DataPresence dataPresence(const PublishedData& data, const std::filesystem::path& to);

/// For openDataset(), once the data set is there: "cifar10:DIR/cifar-10-batches-bin".
std::string gottenData(const PublishedData& data, const std::filesystem::path& to);

/// Downloads what is missing and unpacks it: afterwards the data set's folder is there, and whole. Stopped at any time,
/// also by the end of the process, it goes on from there when it is called again. The SHA-256 of what an archive held
/// are written into the folder ("SHA256SUMS"). Where the data set is there already, its files are checked by these, or
/// by those that were published, unless it is not checkable, and what such a process left beside it is removed. An
/// archive that its user put there stays; one that was downloaded, by an earlier call, too, goes once it is unpacked,
/// unless it holds something else by then. Phases "download", "verify", "unpack".
///
/// Throws Error (what download() and unpackArchive() throw; FileCorrupt or FileMissing also for a file that was changed
/// or removed since; DiskFull also before anything is downloaded; FileUnwritable for a folder of that name that holds
/// something else; Cancelled).
void getData(const PublishedData& data, const GetDataOptions& options, const JobContext& context = {});

} // namespace unlearn
