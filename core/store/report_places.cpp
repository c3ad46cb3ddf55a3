// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/report_places.h"

#include "core/atomic_file.h"
#include "core/content_hash.h"
#include "core/error.h"
#include "core/input_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <system_error>
#include <utility>

namespace unlearn {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::uint64_t mostBytes = 16 << 20;
constexpr const char* folderKey = "folder";
constexpr const char* runsKey = "runs";
constexpr const char* filesKey = "files";
constexpr const char* hashKey = "manifest_sha256";

fs::path noteOf(const fs::path& notes, const fs::path& folder)
{
    return notes / (ContentHash().add(folder.string()).hex() + ".json");
}

bool leadsOut(const std::string& file)
{
    const fs::path path(file);
    return file.empty() || path.is_absolute()
        || std::ranges::any_of(path, [](const fs::path& part) { return part == ".." || part == "."; });
}

std::optional<ReportPlace> readNote(const fs::path& file)
{
    try {
        const Json kept = Json::parse(readTextFile(file, mostBytes));
        ReportPlace place;
        place.folder = kept.at(folderKey).get<std::string>();
        for (const Json& run : kept.at(runsKey))
            place.runs.push_back(RunId{run.get<std::int64_t>()});
        place.files = kept.at(filesKey).get<std::vector<std::string>>();
        place.manifestHash = kept.at(hashKey).get<std::string>();
        if (!place.folder.is_absolute() || place.files.empty() || std::ranges::any_of(place.files, leadsOut))
            return std::nullopt;
        return place;
    } catch (const Error&) { // gone meanwhile, or no file
        return std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace

void noteReport(const fs::path& notes, const ReportPlace& place)
{
    Json runs = Json::array();
    for (const RunId run : place.runs)
        runs.push_back(run.value);
    const Json kept{{folderKey, place.folder.string()},
                    {runsKey, std::move(runs)},
                    {filesKey, place.files},
                    {hashKey, place.manifestHash}};
    AtomicFile out(noteOf(notes, place.folder));
    out.write(kept.dump(-1, ' ', false, Json::error_handler_t::replace));
    out.commit();
}

std::vector<ReportPlace> notedReports(const fs::path& notes)
{
    std::vector<ReportPlace> places;
    std::error_code error;
    for (fs::directory_iterator at(notes, error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() != ".json")
            continue;
        if (std::optional<ReportPlace> place = readNote(at->path()))
            places.push_back(*std::move(place));
    }
    std::ranges::sort(places, {}, &ReportPlace::folder);
    return places;
}

void forgetReport(const fs::path& notes, const fs::path& folder)
{
    std::error_code ignored;
    fs::remove(noteOf(notes, folder), ignored);
}

} // namespace unlearn
