// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/given_files.h"

#include "core/error.h"
#include "core/experiment/request_file.h"
#include "core/store/run_log_file.h"

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <system_error>
#include <utility>

namespace unlearn {

namespace {

namespace fs = std::filesystem;

bool endsWith(const fs::path& file, std::initializer_list<const char*> endings)
{
    const QString name = QString::fromStdString(file.filename().string());
    return std::ranges::any_of(
        endings, [&name](const char* ending) { return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

/// A database that is none is left to who opens it.
bool isLog(const fs::path& file)
{
    try {
        return isRunLog(file);
    } catch (const Error&) {
        return false;
    }
}

/// However they are spelt.
bool isTheSame(const fs::path& one, const fs::path& other)
{
    std::error_code ignored;
    return one == other || fs::equivalent(one, other, ignored);
}

[[noreturn]] void refuse(const fs::path& one, const fs::path& other)
{
    throw Error(ErrorCode::ValueOutOfRange, "These can not be opened together",
                {.file = one.string(),
                 .expected = "one experiment, or one model, one data set or one of each",
                 .found = other.string() + " besides"});
}

/// Whether opening one reads the other as well.
bool includes(const DatasetSuggestion& one, const DatasetSuggestion& other)
{
    const auto read = planDataLocations(one.specification());
    return std::ranges::find(read, other.path) != read.end();
}

void take(std::optional<fs::path>& place, const fs::path& path)
{
    if (place && *place != path)
        refuse(*place, path);
    place = path;
}

void takeData(GivenFiles& files, DatasetSuggestion data)
{
    if (files.data && includes(*files.data, data))
        return;
    if (files.data && !includes(data, *files.data))
        refuse(files.data->path, data.path);
    files.data = std::move(data);
}

} // namespace

std::optional<fs::path> takeNamedLog(std::vector<fs::path>& files, std::optional<fs::path> chosen)
{
    std::vector<fs::path> others;
    for (const fs::path& file : files) {
        if (!isLog(file))
            others.push_back(file);
        else if (chosen && !isTheSame(*chosen, file))
            throw Error(ErrorCode::ValueOutOfRange, "These can not be opened together",
                        {.file = chosen->string(),
                         .expected = "one log of runs, named or given with --db",
                         .found = file.string() + " besides"});
        else if (!chosen)
            chosen = file;
    }
    files = std::move(others);
    return chosen;
}

GivenFiles sortGivenFiles(const std::vector<fs::path>& paths)
{
    GivenFiles files;
    for (const fs::path& path : paths) {
        if (isRunLog(path))
            files.log = files.log.value_or(path);
        else if (endsWith(path, {".json"}))
            take(files.plan, path);
        else if (endsWith(path, {".safetensors", ".pth", ".pt"}) && !isRequestFile(path))
            take(files.model, path);
        else
            takeData(files, suggestPlanData(path).front());
    }
    if (files.plan && (files.model || files.data))
        refuse(*files.plan, files.model ? *files.model : files.data->path);
    return files;
}

} // namespace unlearn
