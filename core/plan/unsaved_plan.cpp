// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/unsaved_plan.h"

#include "core/atomic_file.h"
#include "core/data_home.h"
#include "core/error.h"
#include "core/input_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string_view>
#include <system_error>
#include <utility>

namespace unlearn {
namespace {

using Json = nlohmann::json;

constexpr std::uint64_t mostBytes = 16 << 20;
constexpr const char* planKey = "plan";
constexpr const char* fileKey = "plan_file";

bool isUnsavedPlan(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    return name.starts_with("recovery-") && name.ends_with(".json");
}

} // namespace

std::int64_t windowOf(const std::filesystem::path& unsavedPlan)
{
    const std::string name = unsavedPlan.filename().string();
    constexpr std::string_view begin = "recovery-";
    std::int32_t process = 0;
    if (name.starts_with(begin))
        std::from_chars(name.data() + begin.size(), name.data() + name.size(), process);
    return process;
}

std::filesystem::path unsavedFolder()
{
    return dataHome() / "unlearning-workbench";
}

std::optional<UnsavedPlan> readUnsavedPlan(const std::filesystem::path& file)
{
    try {
        const Json kept = Json::parse(readTextFile(file, mostBytes));
        UnsavedPlan unsaved;
        unsaved.planFile = kept.at(fileKey).get<std::string>();
        unsaved.plan = planFromJson(kept.at(planKey).get<std::string>(), unsaved.planFile.parent_path());
        return unsaved;
    } catch (const Error&) { // gone, damaged, or of another version
        return std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

void writeUnsavedPlan(const std::filesystem::path& file, const UnsavedPlan& unsaved)
{
    const Json kept{{fileKey, unsaved.planFile.string()}, {planKey, planToJson(unsaved.plan)}};
    AtomicFile out(file);
    out.write(kept.dump());
    out.commit();
}

Plan withoutSelectors(Plan plan, const std::vector<std::string>& selectors)
{
    // A window names files from its experiment's folder, the log with whole paths.
    const Plan whole = withAbsolutePaths(plan);
    const auto clean = [&selectors](std::vector<std::string>& request, const std::vector<std::string>& absolute) {
        const auto isNamed = [&selectors](const std::string& selector) {
            return std::ranges::find(selectors, selector) != selectors.end();
        };
        std::vector<std::string> left;
        for (std::size_t i = 0; i < request.size(); ++i) {
            if (!isNamed(request[i]) && !isNamed(absolute[i]))
                left.push_back(request[i]);
        }
        request = std::move(left);
    };
    clean(plan.forget, whole.forget);
    for (std::size_t i = 0; i < plan.requests.size(); ++i)
        clean(plan.requests[i], whole.requests[i]);
    return plan;
}

std::vector<std::filesystem::path> purgeUnsavedPlans(const std::filesystem::path& folder,
                                                     const std::vector<std::string>& selectors, bool dryRun)
{
    std::vector<std::filesystem::path> holding;
    if (selectors.empty())
        return holding;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (!isUnsavedPlan(at->path()))
            continue;
        std::optional<UnsavedPlan> unsaved = readUnsavedPlan(at->path());
        Plan clean = unsaved ? withoutSelectors(unsaved->plan, selectors) : Plan();
        if (!unsaved || !(clean == unsaved->plan))
            holding.push_back(at->path());
    }
    std::ranges::sort(holding);
    for (const std::filesystem::path& file : holding) {
        if (dryRun)
            break;
        if (std::optional<UnsavedPlan> unsaved = readUnsavedPlan(file)) {
            unsaved->plan = withoutSelectors(std::move(unsaved->plan), selectors);
            writeUnsavedPlan(file, *unsaved);
        } else if (!std::filesystem::remove(file, error) && error) {
            throw Error(ErrorCode::FileUnwritable, "What the purge is to remove can not be removed",
                        {.file = file.string(), .expected = "a file that may be removed", .found = error.message()});
        }
    }
    return holding;
}

} // namespace unlearn
