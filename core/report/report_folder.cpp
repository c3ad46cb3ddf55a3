// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_folder.h"

#include "core/atomic_file.h"
#include "core/content_hash.h"
#include "core/input_file.h"
#include "core/json_fields.h"
#include "core/printable_text.h"
#include "core/report/report_files.h"
#include "core/report/run_rows.h"

#include <algorithm>
#include <map>
#include <span>
#include <system_error>
#include <unistd.h>

namespace unlearn {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json; // its objects are sorted by key: the manifest is canonical

constexpr char manifestName[] = "manifest.json";
constexpr char formatName[] = "unlearning-workbench-report";
constexpr int formatVersion = 1;
constexpr std::uint64_t mostManifestBytes = std::uint64_t{64} << 20;

std::string hashOf(const std::string& content)
{
    return ContentHash().add(std::as_bytes(std::span(content))).hex();
}

/// The manifest vouches for itself, too: for all of it but this field.
std::string sealed(Json manifest)
{
    manifest.erase("sha256");
    // Names from a log that another program wrote need not be UTF-8.
    constexpr auto replace = Json::error_handler_t::replace;
    manifest["sha256"] = hashOf(manifest.dump(-1, ' ', false, replace));
    return manifest.dump(2, ' ', false, replace) + '\n';
}

std::string manifestOf(const Report& report, const ReportFiles& files)
{
    Json manifest{
        {"format", formatName}, {"version", formatVersion}, {"files", Json::object()}, {"runs", Json::array()}};
    for (const auto& [path, content] : files)
        manifest["files"][path] = {{"bytes", content.size()}, {"sha256", hashOf(content)}};
    for (const ReportedRun& run : report.runs) {
        Json entry{{"run_id", run.id},
                   {"plan", planPath(run.id)},
                   {"rows", rowsPath(run.id)},
                   {"rows_sha256", hashOfRows(run.rows)}};
        for (const ReportedShadowAttack& attack : run.shadowAttacks)
            entry["shadow_attacks"].push_back({{"subject", attack.key.subject},
                                               {"attack", attack.key.attack},
                                               {"models", attack.key.models},
                                               {"positives_of", attack.key.positivesOf},
                                               {"negatives_of", attack.key.negativesOf},
                                               {"row_sha256", hashOfRows(attack.row)}});
        if (!run.measurements.empty())
            entry["measurements"] = measuredRowsPath(run.id);
        for (const std::string& row : run.measurements)
            entry["measurements_sha256"].push_back(hashOfRows(row));
        manifest["runs"].push_back(std::move(entry));
    }
    return sealed(std::move(manifest));
}

/// Where a folder that was named is: absolute, without a slash at its end.
fs::path placeOf(const fs::path& folder)
{
    const fs::path place = fs::absolute(folder).lexically_normal();
    return place.has_filename() ? place : place.parent_path();
}

[[noreturn]] void refuse(const fs::path& folder, const std::error_code& failure)
{
    throw Error(failure == std::errc::no_space_on_device ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                "The report's folder can not be written",
                {.file = folder.string(), .expected = "a folder that may be written", .found = failure.message()});
}

void requireNewOrEmpty(const fs::path& folder)
{
    std::error_code failure;
    const fs::file_status status = fs::status(folder, failure);
    if (!fs::exists(status))
        return;
    if (!fs::is_directory(status) || !fs::is_empty(folder, failure) || failure)
        throw Error(
            ErrorCode::ValueOutOfRange, "A report needs a folder of its own",
            {.file = folder.string(), .expected = "a new or an empty folder", .found = "something in its place"});
}

/// A folder that is removed again unless it was moved to its place.
class FolderInTheMaking {
public:
    explicit FolderInTheMaking(fs::path place) : m_place(std::move(place))
    {
        std::error_code failure;
        fs::create_directories(m_place.parent_path(), failure);
        if (failure)
            refuse(m_place, failure);
        // A process that died, or one in another container, may have had the same number.
        const std::string name = m_place.string() + ".making-" + std::to_string(::getpid());
        m_making = name;
        for (int number = 2; !fs::create_directory(m_making, failure); ++number) {
            if (failure && failure != std::errc::file_exists)
                refuse(m_place, failure);
            m_making = name + '.' + std::to_string(number);
        }
    }
    ~FolderInTheMaking()
    {
        std::error_code ignored;
        fs::remove_all(m_making, ignored);
    }
    FolderInTheMaking(const FolderInTheMaking&) = delete;
    FolderInTheMaking& operator=(const FolderInTheMaking&) = delete;

    void write(const std::string& path, const std::string& content) const
    {
        const fs::path file = m_making / path;
        std::error_code failure;
        fs::create_directories(file.parent_path(), failure);
        if (failure)
            refuse(m_place, failure);
        AtomicFile out(file);
        out.write(content);
        out.commit(AtomicFile::Sync::Later);
    }
    void moveToItsPlace()
    {
        syncTree(m_making);
        std::error_code failure;
        fs::rename(m_making, m_place, failure);
        if (failure)
            refuse(m_place, failure);
        m_making.clear(); // whatever has that name from now on is another's
    }

private:
    fs::path m_place;
    fs::path m_making;
};

/// note: told of the folder before it appears. What is noted of one that then does not is harmless; one that nobody
/// knows of is not.
template <typename Note>
void make(const fs::path& folder, const Report& report, const ReportFiles& files, const JobContext& context,
          const Note& note)
{
    const fs::path target = placeOf(folder);
    requireNewOrEmpty(target);
    FolderInTheMaking making(target);
    for (const auto& [path, content] : files) {
        context.checkpoint();
        making.write(path, content);
    }
    making.write(manifestName, manifestOf(report, files));
    context.checkpoint(); // from here on the report is there
    note(target);
    making.moveToItsPlace();
}

/// A path of a manifest must not lead out of the folder.
void requireInside(const std::string& path, const fs::path& manifest)
{
    const fs::path relative(path);
    const bool leadsOut =
        std::ranges::any_of(relative, [](const fs::path& part) { return part == ".." || part == "."; });
    if (path.empty() || relative.is_absolute() || leadsOut)
        throw Error(ErrorCode::FileCorrupt, "The report's manifest names a file outside its folder",
                    {.file = manifest.string(),
                     .field = "files",
                     .expected = "paths inside the folder",
                     .found = path.empty() ? "an empty path" : printableText(path)});
}

/// Nothing of a run of a report that names none.
std::vector<ManifestShadowAttack> shadowAttacksOf(const Json& run)
{
    std::vector<ManifestShadowAttack> attacks;
    if (!run.contains("shadow_attacks"))
        return attacks;
    for (const Json& attack : run.at("shadow_attacks"))
        attacks.push_back({.key = {.subject = attack.at("subject").get<std::string>(),
                                   .attack = attack.at("attack").get<std::string>(),
                                   .models = attack.at("models").get<int>(),
                                   .positivesOf = attack.at("positives_of").get<std::string>(),
                                   .negativesOf = attack.at("negatives_of").get<std::string>()},
                           .rowHash = attack.at("row_sha256").get<std::string>()});
    return attacks;
}

struct Manifest {
    std::map<std::string, std::string> hashes; ///< by path
    std::vector<ManifestRun> runs;
};

Manifest parsed(const Json& document, const fs::path& file)
{
    Manifest manifest;
    try {
        if (document.at("format") != formatName || document.at("version") != formatVersion)
            throw Error(ErrorCode::FormatUnsupported, "This is no report that this version reads",
                        {.file = file.string(),
                         .field = "format, version",
                         .expected = std::string(formatName) + ", " + std::to_string(formatVersion),
                         .found = printableText(document.at("format").dump() + ", " + document.at("version").dump())});
        for (const auto& [path, entry] : document.at("files").items()) {
            requireInside(path, file);
            manifest.hashes[path] = entry.at("sha256").get<std::string>();
        }
        for (const Json& run : document.at("runs")) {
            manifest.runs.push_back(
                {.id = run.at("run_id").get<std::int64_t>(),
                 .plan = run.at("plan").get<std::string>(),
                 .rows = run.at("rows").get<std::string>(),
                 .rowsHash = run.at("rows_sha256").get<std::string>(),
                 .shadowAttacks = shadowAttacksOf(run),
                 .measurementHashes = run.value("measurements_sha256", std::vector<std::string>())});
            if (!manifest.hashes.contains(manifest.runs.back().plan)
                || !manifest.hashes.contains(manifest.runs.back().rows))
                throw Error(ErrorCode::FileCorrupt, "The report's manifest names a run without its files",
                            {.file = file.string(),
                             .field = "runs",
                             .expected = "a plan and rows that the field files names",
                             .found = printableText(manifest.runs.back().plan + ", " + manifest.runs.back().rows)});
        }
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::FileCorrupt, "The report's manifest is not what it should be",
                    {.file = file.string(),
                     .expected = "the fields format, version, files and runs",
                     .found = printableText(error.what())});
    }
    return manifest;
}

/// What lies in the folder, by path inside it; links are not followed.
std::vector<std::string> contentsOf(const fs::path& folder)
{
    std::vector<std::string> paths;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->symlink_status(failure).type() != fs::file_type::directory)
            paths.push_back(entry->path().lexically_relative(folder).generic_string());
    }
    if (failure)
        throw Error(ErrorCode::FileUnreadable, "The report's folder can not be read",
                    {.file = folder.string(), .expected = "a folder that may be read", .found = failure.message()});
    std::ranges::sort(paths);
    return paths;
}

} // namespace

void writeReport(const fs::path& folder, const Report& report, const ReportFiles& files)
{
    make(folder, report, files, {}, [](const fs::path&) {});
}

void writeReport(const fs::path& log, const fs::path& folder, const Report& report, const ReportFiles& files,
                 const JobContext& context)
{
    make(folder, report, files, context, [&](const fs::path& place) {
        std::vector<RunId> runs;
        for (const ReportedRun& run : report.runs)
            runs.push_back(RunId{run.id});
        try {
            RunStore::noteReport(log, runs, place);
        } catch (const Error& error) {
            context.tell(withReason(translatable("Core", "A purge will not name the report %2: %1"), error,
                                    {printableText(place.string(), std::string::npos)}));
        }
    });
}

ReportCheck verifyReport(const fs::path& folder)
{
    const fs::path file = folder / manifestName;
    const std::string text = readTextFile(file, mostManifestBytes);
    const Json document = parseJson(text);
    const Manifest manifest = parsed(document, file);
    ReportCheck check;
    check.files = static_cast<std::int64_t>(manifest.hashes.size());
    check.runs = manifest.runs;
    if (text != sealed(document))
        check.changed.emplace_back(manifestName);
    const std::vector<std::string> contents = contentsOf(folder);
    for (const auto& [path, hash] : manifest.hashes) {
        std::error_code ignored;
        if (fs::symlink_status(folder / path, ignored).type() != fs::file_type::regular)
            check.missing.push_back(path);
        else if (hashFile(folder / path) != hash)
            check.changed.push_back(path);
    }
    for (const std::string& path : contents) {
        const bool isLink = std::ranges::find(check.missing, path) != check.missing.end();
        if (path != manifestName && (isLink || !manifest.hashes.contains(path)))
            check.additional.push_back(path);
    }
    return check;
}

std::vector<std::string> ReportCheck::sentences() const
{
    std::vector<std::string> all;
    for (const std::string& path : changed)
        all.push_back(path + " was changed since the report was made.");
    for (const std::string& path : missing)
        all.push_back(path + " is missing.");
    for (const std::string& path : additional)
        all.push_back(path + " does not belong to the report.");
    return all;
}

} // namespace unlearn
