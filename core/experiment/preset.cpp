// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a preset: {"version": 1, "title": ..., "experiments": [{"plan", "recipe", "published",
// "published_data", "differences"}]}, plan and recipe as their own readers take them; a difference is a sentence, or
// {"text", "of"}.
#include "core/experiment/preset.h"

#include "core/data/dataset_catalogue.h"
#include "core/data/dataset_specification.h"
#include "core/data/dataset_suggestion.h"
#include "core/data/get_data.h"
#include "core/input_file.h"
#include "core/json_fields.h"
#include "core/printable_text.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr std::uint64_t mostBytes = 1 << 20; // a preset is a few kilobytes
constexpr std::int64_t formatVersion = 1;

/// Runs action; an error's field gets the pointer of the part that it reads before it.
template <typename Action> auto below(const std::string& pointer, Action action)
{
    try {
        return action();
    } catch (const Error& error) {
        ErrorContext context = error.context();
        context.field = pointer + context.field;
        throw Error(error.code(), error.message(), context);
    }
}

std::optional<double> readNumber(JsonFields& fields, const std::string& name)
{
    double value = 0.0;
    if (!fields.has(name))
        return std::nullopt;
    fields.read(name, value);
    return value;
}

PublishedFigures publishedFromJson(JsonFields& fields)
{
    PublishedFigures published;
    fields.require("source");
    fields.read("source", published.source);
    published.testError = readNumber(fields, "test_error");
    published.forgetError = readNumber(fields, "forget_error");
    published.retainError = readNumber(fields, "retain_error");
    published.auc = readNumber(fields, "auc");
    return published;
}

std::int64_t readCount(JsonFields& fields, const std::string& name)
{
    std::int64_t count = 0;
    fields.require(name);
    fields.read(name, count);
    if (count < 1)
        throw Error(ErrorCode::ValueOutOfRange, "A count of the published data can not be used",
                    {.field = fields.pointerTo(name), .expected = "1 or more", .found = std::to_string(count)});
    return count;
}

PresetDifference differenceFromJson(const nlohmann::json& element, const std::string& pointer)
{
    if (!element.is_object())
        return {.text = jsonString(element, pointer)};
    PresetDifference difference;
    JsonFields fields(element, pointer);
    fields.require("text");
    fields.read("text", difference.text);
    fields.read("of", difference.of);
    if (difference.of != "stop")
        throw Error(ErrorCode::UnknownName, "A difference is of a setting that is not known",
                    {.field = fields.pointerTo("of"), .expected = "stop", .found = printableText(difference.of)});
    fields.finish();
    return difference;
}

PresetExperiment experimentFromJson(JsonFields& fields)
{
    PresetExperiment experiment;
    const std::string plan = fields.require("plan").dump();
    experiment.plan = below(fields.pointerTo("plan"), [&] { return planFromJson(plan); });
    experiment.asWritten = experiment.plan;
    const std::string recipe = fields.require("recipe").dump();
    experiment.recipe = below(fields.pointerTo("recipe"), [&] { return recipeFromJson(recipe); });
    fields.readObject("published", [&](JsonFields& published) { experiment.published = publishedFromJson(published); });
    fields.readObject("published_data", [&](JsonFields& data) {
        experiment.publishedCounts = PublishedCounts{.classes = readCount(data, "classes"),
                                                     .trainingImages = readCount(data, "training_images")};
    });
    fields.readArray("differences", [&](const nlohmann::json& element, const std::string& pointer) {
        experiment.differences.push_back(differenceFromJson(element, pointer));
    });
    return experiment;
}

Preset presetFromJson(const std::string& json)
{
    const nlohmann::json document = parseJson(json);
    Preset preset;
    JsonFields fields(document, "");
    std::int64_t version = 0;
    fields.require("version");
    fields.read("version", version);
    if (version != formatVersion)
        throw Error(ErrorCode::FormatUnsupported, "The preset was written for another version of the program",
                    {.field = "/version", .expected = std::to_string(formatVersion), .found = std::to_string(version)});
    fields.read("title", preset.title);
    fields.require("experiments");
    fields.readArray("experiments", [&](const nlohmann::json& element, const std::string& pointer) {
        JsonFields experiment(element, pointer);
        preset.experiments.push_back(experimentFromJson(experiment));
        experiment.finish();
    });
    fields.finish();
    return preset;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// "first=10000&swap=0-1" of a specification, as it is written; empty without options.
std::string optionsOf(const std::string& specification)
{
    std::string text;
    for (const auto& [key, value] : parseSpecification(specification).options)
        text.append(text.empty() ? "" : "&").append(key).append("=").append(value);
    return text;
}

std::string withOptions(const std::string& specification, const std::string& options)
{
    if (options.empty())
        return specification;
    return specification + (parseSpecification(specification).options.empty() ? '?' : '&') + options;
}

/// Where getData() puts what an experiment needs, if it is there.
std::filesystem::path downloaded(const DatasetSpecification& specification)
{
    const auto data = std::ranges::find(publishedData(), specification.kind, &PublishedData::name);
    if (data == publishedData().end() || dataPresence(*data, dataFolder()).state != DataPresence::State::Present)
        return {};
    return dataFolder() / data->folder;
}

bool isKind(const std::string& name)
{
    return std::ranges::find(datasetKinds(), name, &DatasetKind::name) != datasetKinds().end();
}

} // namespace

std::vector<std::vector<std::string>> PresetExperiment::requests() const
{
    return plan.requests.empty() ? std::vector<std::vector<std::string>>{plan.forget} : plan.requests;
}

Preset readPreset(const std::filesystem::path& folder, const std::string& name)
{
    const std::vector<std::string> names = presetNames(folder);
    if (std::ranges::find(names, name) == names.end())
        throw Error(ErrorCode::UnknownName, "There is no such experiment",
                    {.field = "NAME", .expected = "one of " + joined(names), .found = printableText(name)});
    const std::filesystem::path file = folder / (name + ".json");
    try {
        Preset preset = presetFromJson(readTextFile(file, mostBytes));
        preset.name = name;
        return preset;
    } catch (const Error& error) {
        ErrorContext context = error.context();
        context.file = file.string();
        throw Error(error.code(), error.message(), context);
    }
}

std::vector<std::string> presetNames(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failure)) {
        if (entry.path().extension() == ".json")
            names.push_back(entry.path().stem().string());
    }
    if (failure)
        throw Error(ErrorCode::FileMissing, "The folder of the experiments can not be read",
                    {.file = folder.string(), .expected = "a folder that may be read", .found = failure.message()});
    std::ranges::sort(names);
    return names;
}

PresetListing readPresets(const std::filesystem::path& folder)
{
    PresetListing listing;
    for (const std::string& name : presetNames(folder)) {
        try {
            listing.presets.push_back(readPreset(folder, name));
        } catch (const Error& error) {
            listing.failures.push_back(error);
        }
    }
    return listing;
}

std::string presetData(const PresetExperiment& experiment, const std::string& named)
{
    const std::string& own = experiment.plan.data;
    const DatasetSpecification specification = parseSpecification(own);
    if (named.empty()) {
        std::error_code ignored;
        const bool installed = specification.path.empty() && std::filesystem::exists(datasetLocation(own), ignored);
        if (const std::filesystem::path folder = downloaded(specification); !installed && !folder.empty())
            return withOptions(specification.kind + ':' + folder.string(), optionsOf(own));
        if (!specification.path.empty())
            throw Error(ErrorCode::ValueOutOfRange, "The experiment needs the folder of its data",
                        {.field = "--data",
                         .expected = "a folder that holds " + specification.path + ", or " + specification.kind
                             + ":DIR (unlearn data get " + specification.kind + " downloads them)",
                         .found = "nothing"});
        return own;
    }
    if (isKind(parseSpecification(named).kind))
        return withOptions(named, optionsOf(own));
    const std::filesystem::path folder(named);
    std::error_code ignored;
    const bool holdsIt =
        !specification.path.empty() && std::filesystem::is_directory(folder / specification.path, ignored);
    return withOptions(specification.kind + ':' + (holdsIt ? folder / specification.path : folder).string(),
                       optionsOf(own));
}

bool isPresetDataThere(const PresetExperiment& experiment, const std::string& data)
{
    const std::filesystem::path location = datasetLocation(data);
    const std::string kind = parseSpecification(data).kind;
    std::error_code ignored;
    return kind == parseSpecification(experiment.plan.data).kind ? looksLikeDataset(kind, location)
                                                                 : std::filesystem::exists(location, ignored);
}

} // namespace unlearn
