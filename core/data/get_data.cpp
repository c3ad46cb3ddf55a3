// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/get_data.h"

#include "core/data/download.h"
#include "core/data/file_sums.h"
#include "core/data/part_file.h"
#include "core/data_home.h"
#include "core/error.h"
#include "core/write_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

std::uint64_t sizeOf(const fs::path& file)
{
    std::error_code failure;
    const std::uint64_t size = fs::file_size(file, failure);
    return failure ? 0 : size;
}

bool isThere(const fs::path& folder, const DataPart& part)
{
    std::error_code ignored;
    const fs::path path = folder / part.path;
    return part.bytes > 0 ? sizeOf(path) == part.bytes : fs::exists(path, ignored);
}

/// The first that a folder lacks; null when it is complete.
const DataPart* missingPart(const PublishedData& data, const fs::path& folder)
{
    const auto missing = std::ranges::find_if(data.parts, [&](const DataPart& part) { return !isThere(folder, part); });
    return missing == data.parts.end() ? nullptr : &*missing;
}

/// Archives lie beside the folder that they hold, other files in it.
fs::path placeOf(const PublishedData& data, const PublishedFile& file, const fs::path& to)
{
    return data.packed ? to / file.name : to / data.folder / file.name;
}

std::uint64_t bytesThere(const PublishedData& data, const fs::path& to)
{
    std::uint64_t sum = 0;
    for (const PublishedFile& file : data.files) {
        const fs::path path = placeOf(data, file, to);
        sum += std::min(file.bytes, std::max(sizeOf(path), sizeOf(PartFile::pathOf(path))));
    }
    return sum;
}

std::string urlOf(const PublishedFile& file, const std::string& from)
{
    if (from.empty())
        return file.url;
    if (from.ends_with('/' + file.name))
        return from;
    return from + (from.ends_with('/') ? "" : "/") + file.name;
}

void requireSpace(const PublishedData& data, const fs::path& to)
{
    std::error_code failure;
    const fs::space_info space = fs::space(to, failure);
    const std::uint64_t wanted = data.bytes() - bytesThere(data, to) + data.limits.bytes;
    if (!failure && space.available < wanted)
        throw Error(ErrorCode::DiskFull, "The data set does not fit on the disk",
                    {.file = to.string(),
                     .expected = std::to_string(wanted) + " bytes",
                     .found = std::to_string(space.available) + " bytes that are free"});
}

/// An archive's folder appears as a whole; another one of its name is not touched.
void requireFreeName(const PublishedData& data, const fs::path& folder)
{
    std::error_code ignored;
    if (data.packed && fs::exists(fs::symlink_status(folder, ignored)))
        throw Error(ErrorCode::FileUnwritable, "The folder of the data set holds something else",
                    {.file = folder.string(),
                     .expected = "no folder of this name, or one that holds " + missingPart(data, folder)->path,
                     .found = "one that does not"});
}

void downloadAll(const PublishedData& data, const GetDataOptions& options, const JobContext& context)
{
    std::uint64_t done = 0;
    for (const PublishedFile& file : data.files) {
        JobContext part = context;
        part.progress = [&](const Progress& progress) {
            if (std::strcmp(progress.phase, "download") != 0 && data.files.size() > 1)
                return; // checking small files in between
            const bool downloads = std::strcmp(progress.phase, "download") == 0;
            const double bytes = static_cast<double>(done) + progress.share * static_cast<double>(file.bytes);
            context.report(progress.phase, downloads ? bytes / static_cast<double>(data.bytes()) : progress.share);
        };
        download({.url = urlOf(file, options.from),
                  .file = placeOf(data, file, options.to),
                  .bytes = file.bytes,
                  .sha256 = file.sha256},
                 part);
        done += file.bytes;
    }
}

/// What the files of a folder are to hold.
std::vector<FileSum> sumsOf(const PublishedData& data, const fs::path& folder)
{
    if (data.packed)
        return readSums(folder);
    std::vector<FileSum> sums;
    for (const PublishedFile& file : data.files)
        sums.push_back({.path = file.name, .sha256 = file.sha256});
    return sums;
}

void verifyFiles(const PublishedData& data, const fs::path& folder, const JobContext& context)
{
    const std::vector<FileSum> sums = sumsOf(data, folder);
    std::uint64_t all = 0;
    for (const FileSum& sum : sums)
        all += sizeOf(folder / sum.path);
    std::uint64_t done = 0;
    for (const FileSum& sum : sums) {
        const fs::path file = folder / sum.path;
        const std::uint64_t bytes = sizeOf(file);
        JobContext part = context;
        part.progress = [&](const Progress& progress) {
            const double read = static_cast<double>(done) + progress.share * static_cast<double>(bytes);
            context.report(progress.phase, read / static_cast<double>(all));
        };
        verifyDownload({.url = {}, .file = file, .bytes = bytes, .sha256 = sum.sha256}, file, part);
        done += bytes;
    }
}

/// Brings all files to disk before the name that says that they are there.
void syncFileSystem(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        throwWriteError(folder, "The data set can not be brought to disk", reason);
}

fs::path archiveOf(const PublishedData& data, const fs::path& to)
{
    return placeOf(data, data.files.front(), to);
}

/// A file that says of an archive, by its SHA-256, that it was downloaded, and is not its user's.
fs::path markOf(const fs::path& archive)
{
    return archive.parent_path() / ('.' + archive.filename().string() + ".downloaded");
}

bool wasDownloaded(const fs::path& archive, const JobContext& context)
{
    std::string sha256;
    if (!(std::ifstream(markOf(archive)) >> sha256))
        return false;
    JobContext silent = context; // the data set is there: what goes on is no phase of getting it
    silent.progress = {};
    try {
        verifyDownload({.url = {}, .file = archive, .bytes = sizeOf(archive), .sha256 = sha256}, archive, silent);
        return true;
    } catch (const Error& error) { // there is none that can be read, or another one
        if (error.code() == ErrorCode::Cancelled)
            throw;
        return false;
    }
}

/// Beside the data set's folder, so that this appears as a whole.
fs::path unpackingFolder(const PublishedData& data, const fs::path& to)
{
    return to / ('.' + data.folder + ".unpacking");
}

/// Once the data set is whole, what else its archive held and the archive would only take room.
void removeLeftovers(const PublishedData& data, const fs::path& to, const JobContext& context)
{
    const fs::path archive = archiveOf(data, to);
    std::error_code failure;
    fs::remove_all(unpackingFolder(data, to), failure);
    if (sizeOf(PartFile::pathOf(archive)) == 0) // the lock of a process that was killed
        fs::remove(PartFile::pathOf(archive), failure);
    if (wasDownloaded(archive, context) && !fs::remove(archive, failure))
        return; // the mark stays for the next call
    fs::remove(markOf(archive), failure);
}

/// Of the files in a folder of an archive.
std::vector<FileSum> sumsBelow(const std::string& folder, std::vector<FileSum> sums)
{
    const std::string start = folder + '/';
    std::erase_if(sums, [&](const FileSum& sum) { return !sum.path.starts_with(start); });
    for (FileSum& sum : sums)
        sum.path.erase(0, start.size());
    return sums;
}

void unpackInto(const fs::path& folder, const fs::path& archive, const PublishedData& data, const JobContext& context)
{
    const fs::path unpacked = unpackingFolder(data, folder.parent_path());
    std::error_code failure;
    fs::remove_all(unpacked, failure); // of a process that was killed
    std::vector<FileSum> sums = unpackArchive(archive, unpacked, data.limits, context);
    try {
        if (const DataPart* missing = missingPart(data, unpacked / data.folder))
            throw Error(ErrorCode::FileCorrupt, "The archive does not hold the data set",
                        {.file = archive.string(), .expected = data.folder + '/' + missing->path, .found = "none"});
        writeSums(unpacked / data.folder, sumsBelow(data.folder, std::move(sums)));
        syncFileSystem(unpacked);
        fs::rename(unpacked / data.folder, folder, failure);
        if (failure)
            throwWriteError(folder, "The data set can not be put in place", failure.value());
    } catch (const Error&) {
        fs::remove_all(unpacked, failure);
        throw;
    }
}

void unpack(const PublishedData& data, const fs::path& to, const JobContext& context)
{
    const fs::path archive = archiveOf(data, to);
    PartFile lock(archive); // another process that gets the same is told so
    try {
        if (missingPart(data, to / data.folder))
            unpackInto(to / data.folder, archive, data, context);
        removeLeftovers(data, to, context);
    } catch (...) {
        lock.remove();
        throw;
    }
    lock.remove();
}

} // namespace

fs::path dataFolder()
{
    return dataHome() / "data";
}

DataPresence dataPresence(const PublishedData& data, const fs::path& to)
{
    const fs::path folder = to / data.folder;
    std::error_code ignored;
    if (!missingPart(data, folder))
        return {.state = DataPresence::State::Present,
                .checkable = !data.packed || fs::exists(sumsFileOf(folder), ignored)};
    const std::uint64_t bytes = bytesThere(data, to);
    return {.state = bytes > 0 ? DataPresence::State::Partial : DataPresence::State::Missing, .bytes = bytes};
}

std::string gottenData(const PublishedData& data, const fs::path& to)
{
    return data.name + ':' + (to / data.folder).string();
}

void getData(const PublishedData& data, const GetDataOptions& options, const JobContext& context)
{
    const fs::path folder = options.to / data.folder;
    if (const DataPresence presence = dataPresence(data, options.to); presence.state == DataPresence::State::Present) {
        if (presence.checkable)
            verifyFiles(data, folder, context);
        if (data.packed)
            removeLeftovers(data, options.to, context);
        return;
    }
    requireFreeName(data, folder);
    std::error_code failure;
    fs::create_directories(options.to, failure);
    if (failure)
        throwWriteError(options.to, "The folder can not be made", failure.value());
    requireSpace(data, options.to);
    if (!data.packed) {
        downloadAll(data, options, context);
        return;
    }
    const fs::path archive = archiveOf(data, options.to);
    const bool comesAnew = !fs::exists(archive, failure);
    if (comesAnew)
        fs::remove(markOf(archive), failure); // of one that somebody removed
    downloadAll(data, options, context);
    if (comesAnew) {
        std::ofstream mark(markOf(archive)); // where it can not be made, the archive stays
        mark << data.files.front().sha256 << '\n';
    }
    unpack(data, options.to, context);
}

} // namespace unlearn
