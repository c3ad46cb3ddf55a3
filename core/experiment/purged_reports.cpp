// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/purged_reports.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/json_fields.h"
#include "core/printable_text.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

constexpr char manifestName[] = "manifest.json";
constexpr std::uint64_t mostManifestBytes = std::uint64_t{64} << 20;

[[noreturn]] void failToRead(const fs::path& path, const std::error_code& failure)
{
    throw Error(ErrorCode::FileUnreadable, "The report's folder can not be read",
                {.file = path.string(), .expected = "a folder that may be read", .found = failure.message()});
}

/// Of what lies there; a link is not followed.
fs::file_type typeOf(const fs::path& path)
{
    std::error_code failure;
    const fs::file_type type = fs::symlink_status(path, failure).type();
    if (type == fs::file_type::none)
        failToRead(path, failure);
    return type;
}

/// Of what lies at a path below a folder; unknown where anything but a folder lies on the way.
fs::file_type typeBelow(const fs::path& folder, const fs::path& inner)
{
    fs::path at = folder;
    fs::file_type type = fs::file_type::directory;
    for (const fs::path& part : inner) {
        if (type != fs::file_type::directory)
            return type == fs::file_type::not_found ? type : fs::file_type::unknown;
        at /= part;
        type = typeOf(at);
    }
    return type;
}

void requireInside(const std::string& path, const fs::path& manifest)
{
    const fs::path inner(path);
    const bool leadsOut = std::ranges::any_of(inner, [](const fs::path& part) { return part == ".." || part == "."; });
    if (path.empty() || inner.is_absolute() || leadsOut)
        throw Error(ErrorCode::FileCorrupt, "The report's manifest names a file outside its folder",
                    {.file = manifest.string(),
                     .field = "files",
                     .expected = "paths inside the folder",
                     .found = path.empty() ? "an empty path" : printableText(path)});
}

/// SHA-256 of the files that a manifest names, by path inside the report's folder.
std::map<fs::path, std::string> hashesIn(const std::string& manifest, const fs::path& file)
{
    std::map<fs::path, std::string> hashes;
    try {
        const nlohmann::json document = parseJson(manifest);
        for (const auto& [path, entry] : document.at("files").items()) {
            requireInside(path, file);
            hashes[path] = entry.at("sha256").get<std::string>();
        }
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::FileCorrupt, "The report's manifest is not what it should be",
                    {.file = file.string(),
                     .expected = "the fields format, version, files and runs",
                     .found = printableText(error.what())});
    }
    return hashes;
}

/// What a report's folder holds, by paths inside it.
struct Contents {
    std::set<fs::path> files = {};   ///< as the report wrote them, but for its manifest
    std::set<fs::path> folders = {}; ///< in which it wrote them
    bool hasOthers = false;          ///< anything else
};

Contents contentsOf(const fs::path& folder, const std::map<fs::path, std::string>& hashes)
{
    Contents contents;
    for (const auto& [file, hash] : hashes) {
        if (typeBelow(folder, file) == fs::file_type::regular && hashFile(folder / file) == hash)
            contents.files.insert(file);
        for (fs::path inner = file.parent_path(); !inner.empty(); inner = inner.parent_path()) {
            if (typeBelow(folder, inner) == fs::file_type::directory)
                contents.folders.insert(inner);
        }
    }
    std::error_code failure;
    for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, failure), end;
         !failure && at != end; at.increment(failure)) {
        const fs::path inner = at->path().lexically_relative(folder);
        if (inner != manifestName && !contents.files.contains(inner) && !contents.folders.contains(inner))
            contents.hasOthers = true;
    }
    if (failure)
        failToRead(folder, failure);
    return contents;
}

void removeFile(const fs::path& path)
{
    std::error_code error;
    if (!fs::remove(path, error) && error)
        throw Error(ErrorCode::FileUnwritable, "What the purge is to remove can not be removed",
                    {.file = path.string(), .expected = "a file that may be removed", .found = error.message()});
}

/// As much of it as can be. The manifest is the last: until it is gone, the report is found again.
void removeContents(const ReportPlace& report, const Contents& contents)
{
    std::optional<Error> first;
    for (const fs::path& file : contents.files) {
        try {
            removeFile(report.folder / file);
        } catch (const Error& error) {
            if (!first)
                first.emplace(error);
        }
    }
    if (first)
        throw Error(*first);
    removeFile(report.folder / manifestName);
    std::error_code notEmpty;
    for (auto inner = contents.folders.rbegin(); inner != contents.folders.rend(); ++inner) // inner ones first
        fs::remove(report.folder / *inner, notEmpty);
    if (!report.folderWasThere)
        fs::remove(report.folder, notEmpty);
}

/// The reports of one log.
class Reports {
public:
    Reports(RunStore& store, bool dryRun) : m_store(store), m_dryRun(dryRun), m_noted(store.notedReports()) { }

    PurgedReports purge(const std::set<RunId>& runs)
    {
        for (const ReportPlace& report : m_noted) {
            if (std::ranges::none_of(report.runs, [&runs](RunId run) { return runs.contains(run); }))
                continue;
            try {
                purge(report);
            } catch (const Error& error) {
                m_purged.left.push_back(
                    withReason(translatable("Core", "Report %2 can not be removed, and is yours to look at: %1"), error,
                               {report.folder.string()}));
            }
        }
        return std::move(m_purged);
    }

private:
    void purge(const ReportPlace& report)
    {
        const fs::path parent = report.folder.parent_path();
        std::error_code ignored;
        if (typeOf(report.folder) == fs::file_type::not_found && fs::is_directory(parent, ignored)) {
            forget(report); // removed or moved since
            return;
        }
        const fs::path file = report.folder / manifestName;
        const fs::file_type type = typeBelow(parent, report.folder.filename() / manifestName);
        std::string manifest;                                                   // empty: a link, or no file
        if (type == fs::file_type::regular || type == fs::file_type::not_found) // where it is missing, that fails
            manifest = readTextFile(file, mostManifestBytes);
        const std::string hash = ContentHash().add(std::as_bytes(std::span(manifest))).hex();
        if (hash != report.manifestHash) {
            tellOfAnother(report, hash);
            return;
        }
        const Contents contents = contentsOf(report.folder, hashesIn(manifest, file));
        if (!m_dryRun)
            removeContents(report, contents);
        const std::string name = report.folder.string();
        m_purged.done.push_back({translatable("Core", "Report %1 removed"), {name}});
        if (contents.hasOthers)
            m_purged.left.push_back(
                {translatable("Core", "What else lies in the folder of the report %1 is yours to look at"), {name}});
        forget(report);
    }

    /// hash: of the manifest that lies in the folder now.
    void tellOfAnother(const ReportPlace& report, const std::string& hash)
    {
        if (std::ranges::any_of(m_noted, [&](const ReportPlace& other) {
                return other.folder == report.folder && other.manifestHash == hash;
            })) {
            forget(report); // somebody wrote the other one where this one was no more
            return;
        }
        m_purged.left.push_back({translatable("Core",
                                              "What lies in %1 now is not the report that was written there; "
                                              "it is yours to look at"),
                                 {report.folder.string()}});
    }

    void forget(const ReportPlace& report)
    {
        if (!m_dryRun)
            m_store.forgetReport(report);
    }

    RunStore& m_store;
    bool m_dryRun;
    std::vector<ReportPlace> m_noted;
    PurgedReports m_purged;
};

} // namespace

PurgedReports purgeReports(RunStore& store, const std::set<RunId>& runs, bool dryRun)
{
    return Reports(store, dryRun).purge(runs);
}

} // namespace unlearn
