// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_log.h"

#include "app/cli/input_paths.h"
#include "core/error.h"

#include <charconv>

namespace unlearn {

std::filesystem::path chosenLog(const std::string& option)
{
    return option.empty() ? RunStore::defaultFile() : std::filesystem::path(absolutePath(option));
}

std::unique_ptr<RunStore> openLogForReading(const std::string& option)
{
    const std::filesystem::path file = chosenLog(option);
    std::error_code ignored;
    if (option.empty() && !std::filesystem::exists(file, ignored))
        return nullptr;
    RunStore::upgrade(file);
    return std::make_unique<RunStore>(file, RunStore::Mode::ReadOnly);
}

std::unique_ptr<RunStore> openLogOfRun(const std::string& option, const std::string& runOption, const std::string& run)
{
    std::unique_ptr<RunStore> store = openLogForReading(option);
    if (!store)
        throw Error(ErrorCode::ValueOutOfRange, "There is no run in the log yet",
                    {.file = chosenLog(option).string(), .field = runOption, .found = run});
    return store;
}

LoggedPlan planOfRun(const std::string& option, const std::string& runOption, const std::string& run)
{
    const std::unique_ptr<RunStore> store = openLogOfRun(option, runOption, run);
    const RunId id = runFromText(run, *store);
    return {id, planFromJson(store->run(id).summary.header.plan)};
}

LoggedPlan planAfter(const std::string& option, const std::string& run)
{
    LoggedPlan logged = planOfRun(option, "--after", run);
    logged.plan.forget.clear();
    logged.plan.requests.clear();
    return logged;
}

RunId runFromText(const std::string& text, const RunStore& store)
{
    if (text == "last") {
        if (const std::optional<RunId> newest = store.newestRun())
            return *newest;
        throw Error(ErrorCode::ValueOutOfRange, "The log holds no run yet",
                    {.file = store.file().string(), .field = "RUN", .found = text});
    }
    RunId run;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), run.value);
    if (failure != std::errc() || end != text.data() + text.size())
        throw Error(ErrorCode::ValueOutOfRange, "This does not name a run",
                    {.field = "RUN", .expected = "the number of a run, or last", .found = text});
    return run;
}

} // namespace unlearn
