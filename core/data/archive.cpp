// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/archive.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"
#include "core/write_error.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestName = 255; // what file systems take
constexpr std::ptrdiff_t deepestFolder = 32;
constexpr std::size_t chunk = std::size_t{1} << 18;

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// A file that is written once, under a name that was free.
class NewFile {
public:
    explicit NewFile(fs::path path)
        : m_path(std::move(path)),
          m_descriptor(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666))
    {
        if (m_descriptor < 0)
            throwWriteError(m_path, "The file can not be made", errno);
    }
    ~NewFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(const char* bytes, std::size_t size)
    {
        while (size > 0) {
            const ssize_t written = ::write(m_descriptor, bytes, size);
            if (written < 0 && errno != EINTR)
                throwWriteError(m_path, "The file can not be written", errno);
            bytes += std::max<ssize_t>(written, 0);
            size -= static_cast<std::size_t>(std::max<ssize_t>(written, 0));
        }
    }

    /// Some file systems tell of a full disk only now.
    void close()
    {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        if (::close(descriptor) != 0 && errno != EINTR)
            throwWriteError(m_path, "The file can not be closed", errno);
    }

private:
    fs::path m_path;
    int m_descriptor;
};

class Unpacking {
public:
    Unpacking(const fs::path& file, const fs::path& folder, const UnpackLimits& limits, const JobContext& context)
        : m_file(file), m_folder(folder), m_limits(limits), m_context(context), m_fileBytes(InputFile(file).size()),
          m_reader(archive_read_new()), m_buffer(chunk)
    {
        if (!m_reader)
            throw Error(ErrorCode::OutOfMemory, "The archive can not be opened", {.file = file.string()});
        archive_read_support_filter_gzip(m_reader.get());
        archive_read_support_format_tar(m_reader.get());
        archive_read_support_format_zip_seekable(m_reader.get()); // whose directory of entries is the one that counts
        require(archive_read_open_filename(m_reader.get(), file.c_str(), chunk));
    }

    std::vector<FileSum> run()
    {
        archive_entry* entry = nullptr;
        std::uint64_t entries = 0;
        for (;;) {
            m_context.checkpoint();
            const int result = archive_read_next_header(m_reader.get(), &entry);
            if (result == ARCHIVE_EOF)
                break;
            require(result);
            if (++entries > m_limits.entries)
                refuse("The archive holds more entries than it may and is not unpacked", {},
                       std::to_string(m_limits.entries), "more");
            unpack(entry);
            report();
        }
        if (entries == 0)
            refuse("The archive holds nothing and is not unpacked", {}, "files", "no entry");
        return std::move(m_sums);
    }

private:
    void unpack(archive_entry* entry)
    {
        const char* const raw = archive_entry_pathname(entry);
        const std::string name = raw ? raw : "";
        if (archive_entry_hardlink(entry) || archive_entry_symlink(entry))
            refuse("The archive holds a link and is not unpacked", name, "files and folders", "a link");
        const auto type = archive_entry_filetype(entry);
        if (type != AE_IFREG && type != AE_IFDIR)
            refuse("The archive holds what is neither file nor folder and is not unpacked", name, "files and folders",
                   "a device, pipe or socket");
        const fs::path path = safePath(name, type == AE_IFDIR);
        if (type == AE_IFDIR)
            makeFolder(path);
        else
            unpackFile(entry, name, path);
    }

    /// Below m_folder; m_folder itself for a folder called "./".
    fs::path safePath(const std::string& name, bool isFolder) const
    {
        const auto isHarmful = [](unsigned char character) {
            return character < 0x20 || character == 0x7f || character == '\\';
        };
        if (name.empty() || name.front() == '/' || std::ranges::any_of(name, isHarmful))
            refuse("The archive holds an entry with a harmful name and is not unpacked", name, "a relative name",
                   "another one");
        fs::path path;
        for (const fs::path& part : fs::path(name)) {
            if (part == ".." || part.native().size() > longestName)
                refuse("The archive holds an entry with a harmful name and is not unpacked", name,
                       "a name inside the folder", "another one");
            if (!part.empty() && part != ".")
                path /= part;
        }
        if ((path.empty() && !isFolder) || std::distance(path.begin(), path.end()) > deepestFolder)
            refuse("The archive holds an entry with a harmful name and is not unpacked", name, "the name of a file",
                   "another one");
        return path.empty() ? m_folder : m_folder / path;
    }

    /// Archives need not name folders before what is in them.
    void makeFolder(const fs::path& path)
    {
        std::error_code failure;
        fs::create_directories(path, failure);
        if (failure)
            throwWriteError(path, "The folder can not be made", failure.value());
    }

    void unpackFile(archive_entry* entry, const std::string& name, const fs::path& path)
    {
        const la_int64_t claimed = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
        if (claimed < 0 || static_cast<std::uint64_t>(claimed) > m_limits.bytes - m_bytes)
            refuseSize(name);
        makeFolder(path.parent_path());
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(path, ignored)))
            refuse("The archive holds two entries of one name and is not unpacked", name, "one", "two");
        NewFile file(path);
        ContentHash hash;
        for (;;) {
            const la_ssize_t got = archive_read_data(m_reader.get(), m_buffer.data(), m_buffer.size());
            if (got == 0)
                break;
            require(got < 0 ? static_cast<int>(got) : ARCHIVE_OK);
            if (static_cast<std::uint64_t>(got) > m_limits.bytes - m_bytes)
                refuseSize(name);
            m_bytes += static_cast<std::uint64_t>(got);
            const std::span content(m_buffer.data(), static_cast<std::size_t>(got));
            hash.add(std::as_bytes(content));
            file.write(content.data(), content.size());
            m_context.checkpoint();
            report();
        }
        file.close();
        m_sums.push_back({.path = path.lexically_relative(m_folder).generic_string(), .sha256 = hash.hex()});
    }

    void report() const
    {
        const la_int64_t position = archive_filter_bytes(m_reader.get(), -1); // of the file, not of what comes out
        m_context.report("unpack",
                         std::clamp(static_cast<double>(position) / static_cast<double>(m_fileBytes), 0.0, 1.0));
    }

    /// A warning is of what does not matter here, such as owners.
    void require(int result) const
    {
        if (result >= ARCHIVE_WARN)
            return;
        const char* reason = archive_error_string(m_reader.get());
        throw Error(ErrorCode::FileCorrupt, "The archive is damaged, cut short or of another kind",
                    {.file = m_file.string(),
                     .expected = "an intact tar or zip archive",
                     .found = printableText(reason ? reason : "")});
    }

    [[noreturn]] void refuseSize(const std::string& name) const
    {
        refuse("The archive holds more than it may and is not unpacked", name,
               "at most " + std::to_string(m_limits.bytes) + " bytes in all", "more");
    }

    [[noreturn]] void refuse(const std::string& message, const std::string& name, const std::string& expected,
                             const std::string& found) const
    {
        throw Error(ErrorCode::FileCorrupt, message,
                    {.file = m_file.string(), .field = printableText(name), .expected = expected, .found = found});
    }

    const fs::path& m_file;
    const fs::path& m_folder;
    const UnpackLimits& m_limits;
    const JobContext& m_context;
    std::uint64_t m_fileBytes;
    std::unique_ptr<archive, CloseArchive> m_reader;
    std::vector<char> m_buffer;
    std::uint64_t m_bytes = 0; ///< that came out
    std::vector<FileSum> m_sums;
};

/// Removes the folder unless it is to stay.
class UnfinishedFolder {
public:
    explicit UnfinishedFolder(const fs::path& folder) : m_folder(folder)
    {
        std::error_code failure;
        if (!fs::create_directory(folder, failure))
            throwWriteError(folder, "The folder can not be made", failure ? failure.value() : EEXIST);
    }
    ~UnfinishedFolder()
    {
        std::error_code ignored;
        if (!m_stays)
            fs::remove_all(m_folder, ignored);
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;

    void keep() { m_stays = true; }

private:
    const fs::path& m_folder;
    bool m_stays = false;
};

} // namespace

std::vector<FileSum> unpackArchive(const fs::path& archive, const fs::path& folder, const UnpackLimits& limits,
                                   const JobContext& context)
{
    Unpacking unpacking(archive, folder, limits, context);
    UnfinishedFolder unfinished(folder);
    std::vector<FileSum> sums = unpacking.run();
    unfinished.keep();
    return sums;
}

} // namespace unlearn
