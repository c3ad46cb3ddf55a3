// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/request_file.h"

#include "core/content_hash.h"
#include "core/data/dataset_catalogue.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/model/tensor_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <functional>
#include <optional>
#include <span>

namespace unlearn {
namespace {

constexpr const char* kind = "request:";
constexpr const char* anyFormat = "unlearning request ";
constexpr const char* format = "unlearning request 1";

template <typename Value>
TensorData tensorOf(DType dtype, const std::vector<std::int64_t>& shape, const std::vector<Value>& values)
{
    const auto bytes = std::as_bytes(std::span(values));
    return {.dtype = dtype, .shape = shape, .bytes = {bytes.begin(), bytes.end()}};
}

void addSplit(TensorFile& file, const std::string& name, const Dataset& dataset, const LabelledImages& split)
{
    const ImageShape& shape = dataset.shape;
    switch (shape.kind) {
    case SampleKind::Image:
        file.tensors[name + ".pixels"] =
            tensorOf(DType::U8, {split.count(), shape.channels, shape.height, shape.width}, split.pixels);
        break;
    case SampleKind::Features:
        file.tensors[name + ".features"] = tensorOf(DType::F32, {split.count(), shape.width}, split.features);
        break;
    case SampleKind::Tokens:
        file.tensors[name + ".tokens"] = tensorOf(DType::I32, {split.count(), shape.width}, split.tokens);
        break;
    }
    file.tensors[name + ".labels"] = tensorOf(DType::I32, {split.count()}, split.labels);
}

/// Of one of the arrays of a split, the samples with these indices.
template <typename Value>
std::vector<Value> chosen(const std::vector<Value>& all, std::span<const std::int64_t> indices, std::int64_t samples)
{
    const std::size_t each = samples == 0 ? 0 : all.size() / static_cast<std::size_t>(samples);
    std::vector<Value> result;
    result.reserve(each * indices.size());
    for (const std::int64_t index : indices) {
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(index) * each);
        result.insert(result.end(), from, from + static_cast<std::ptrdiff_t>(each));
    }
    return result;
}

std::string jsonOf(const std::vector<std::string>& texts)
{
    return nlohmann::json(texts).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}

std::string contentOf(const TensorFile& file)
{
    ContentHash hash;
    for (const auto& [name, tensor] : file.tensors)
        hash.add(name).add(std::as_bytes(std::span(tensor.shape))).add(tensor.bytes);
    for (const auto& [name, value] : file.metadata) {
        if (name != "content")
            hash.add(name).add(value);
    }
    return hash.hex();
}

/// Takes a request file apart; whatever is not as written is FileCorrupt.
class Reader {
public:
    explicit Reader(const std::filesystem::path& path) : m_path(path), m_file(readSafetensors(path))
    {
        if (said("format") != format)
            throw Error(ErrorCode::FormatUnsupported, "This is not a request file of this version",
                        {m_path.string(), "format", format, said("format")});
        if (said("content") != contentOf(m_file))
            refuse("content", "the hash of what the file holds", said("content"));
    }

    Dataset dataset() const
    {
        Dataset data;
        data.name = said("name");
        data.hash = said("data_hash");
        data.classNames = texts("class_names");
        if (data.classNames.empty())
            refuse("class_names", "at least one name", "none");
        data.featureNames = texts("feature_names");
        data.words = texts("words");
        data.normalisation = {values<float>("normalisation.mean", DType::F32),
                              values<float>("normalisation.std", DType::F32)};
        const std::optional<ImageShape> shape = parseShape(said("shape"));
        if (!shape)
            refuse("shape", "the sizes of one sample", said("shape"));
        data.shape = *shape;
        checkNormalisation(data);
        data.train = split("forget", data);
        if (data.train.count() == 0)
            refuse("forget.labels", "at least one sample", "none");
        if (m_file.tensors.contains("test.labels"))
            data.test = split("test", data);
        data.origin = origin(data.train.count());
        return data;
    }

private:
    [[noreturn]] void refuse(const std::string& field, const std::string& expected, const std::string& found) const
    {
        throw Error(ErrorCode::FileCorrupt, "The request file can not be used",
                    {m_path.string(), field, expected, found});
    }

    std::string said(const char* name) const
    {
        const auto at = m_file.metadata.find(name);
        return at == m_file.metadata.end() ? std::string() : at->second;
    }

    const TensorData& tensor(const std::string& name, DType dtype) const
    {
        const auto at = m_file.tensors.find(name);
        if (at == m_file.tensors.end() || at->second.dtype != dtype)
            refuse(name, dtypeName(dtype), at == m_file.tensors.end() ? "nothing" : dtypeName(at->second.dtype));
        return at->second;
    }

    template <typename Value> std::vector<Value> values(const std::string& name, DType dtype) const
    {
        const TensorData& data = tensor(name, dtype);
        std::vector<Value> result(data.bytes.size() / sizeof(Value));
        if (!result.empty())
            std::memcpy(result.data(), data.bytes.data(), result.size() * sizeof(Value));
        return result;
    }

    std::vector<std::string> texts(const char* name) const
    {
        const nlohmann::json list = nlohmann::json::parse(said(name), nullptr, false);
        if (!list.is_array()
            || !std::all_of(list.begin(), list.end(), [](const nlohmann::json& text) { return text.is_string(); }))
            refuse(name, "a JSON array of texts", "something else");
        return list.get<std::vector<std::string>>();
    }

    void checkNormalisation(const Dataset& data) const
    {
        const std::int64_t numbers = data.shape.kind == SampleKind::Image ? data.shape.channels
            : data.shape.kind == SampleKind::Features                     ? data.shape.width
                                                                          : 0;
        const auto wanted = static_cast<std::size_t>(numbers);
        const bool usable = data.normalisation.mean.size() == wanted && data.normalisation.std.size() == wanted
            && std::ranges::all_of(data.normalisation.mean, [](float value) { return std::isfinite(value); })
            && std::ranges::all_of(data.normalisation.std,
                                   [](float value) { return std::isfinite(value) && value > 0; });
        if (!usable)
            refuse("normalisation", "finite numbers, one a channel or feature", "others");
    }

    LabelledImages split(const std::string& name, const Dataset& data) const
    {
        LabelledImages samples;
        samples.labels = values<std::int32_t>(name + ".labels", DType::I32);
        const ImageShape& shape = data.shape;
        switch (shape.kind) {
        case SampleKind::Image:
            samples.pixels = samplesOf<std::uint8_t>(name + ".pixels", DType::U8,
                                                     {samples.count(), shape.channels, shape.height, shape.width});
            break;
        case SampleKind::Features:
            samples.features = samplesOf<float>(name + ".features", DType::F32, {samples.count(), shape.width});
            if (!std::ranges::all_of(samples.features, [](float value) { return std::isfinite(value); }))
                refuse(name + ".features", "finite numbers", "NaN or infinity");
            break;
        case SampleKind::Tokens:
            samples.tokens = samplesOf<std::int32_t>(name + ".tokens", DType::I32, {samples.count(), shape.width});
            requireBelow(name + ".tokens", samples.tokens, shape.vocabulary);
            break;
        }
        requireBelow(name + ".labels", samples.labels, data.classes());
        return samples;
    }

    template <typename Value>
    std::vector<Value> samplesOf(const std::string& name, DType dtype, const std::vector<std::int64_t>& shape) const
    {
        if (tensor(name, dtype).shape != shape)
            refuse(name, std::to_string(shape[0]) + " samples of the size in \"shape\"", "another shape");
        return values<Value>(name, dtype);
    }

    void requireBelow(const std::string& name, const std::vector<std::int32_t>& values, std::int64_t limit) const
    {
        for (const std::int32_t value : values) {
            if (value < 0 || value >= limit)
                refuse(name, "0.." + std::to_string(limit - 1), std::to_string(value));
        }
    }

    TrainOrigin origin(std::int64_t samples) const
    {
        TrainOrigin origin;
        const std::string text = said("train_count");
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), origin.count);
        if (error != std::errc() || end != text.data() + text.size() || origin.count < samples)
            refuse("train_count", "the number of training samples", text);
        origin.numbers = values<std::int64_t>("forget.numbers", DType::I64);
        const auto& numbers = origin.numbers;
        const bool ascending =
            std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end();
        if (static_cast<std::int64_t>(numbers.size()) != samples || !ascending || numbers.front() < 0
            || numbers.back() >= origin.count)
            refuse("forget.numbers", "ascending numbers below " + text + ", one a sample", "others");
        return origin;
    }

    std::filesystem::path m_path;
    TensorFile m_file;
};

} // namespace

void writeRequestFile(const std::filesystem::path& path, const Dataset& dataset, const ForgetSet& forget, bool withTest)
{
    if (forget.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "The forget set is empty, so there is nothing to request",
                    {.field = "forget set", .expected = "1 sample or more", .found = "0"});
    const LabelledImages& train = dataset.train;
    const auto of = [&](const auto& all) { return chosen(all, forget.indices(), train.count()); };
    const LabelledImages samples{of(train.pixels), of(train.features), of(train.tokens), of(train.labels)};
    TensorFile file;
    addSplit(file, "forget", dataset, samples);
    file.tensors["forget.numbers"] = tensorOf(DType::I64, {forget.count()}, forget.numbers());
    if (withTest)
        addSplit(file, "test", dataset, dataset.test);
    const auto channels = static_cast<std::int64_t>(dataset.normalisation.mean.size());
    file.tensors["normalisation.mean"] = tensorOf(DType::F32, {channels}, dataset.normalisation.mean);
    file.tensors["normalisation.std"] = tensorOf(DType::F32, {channels}, dataset.normalisation.std);
    file.metadata = {{"format", format},
                     {"name", dataset.name},
                     {"shape", shapeText(dataset.shape)},
                     {"data_hash", dataset.hash},
                     {"train_count", std::to_string(dataset.trainCount())},
                     {"class_names", jsonOf(dataset.classNames)},
                     {"feature_names", jsonOf(dataset.featureNames)},
                     {"words", jsonOf(dataset.words)}};
    file.metadata["content"] = contentOf(file);
    writeSafetensors(path, file);
}

std::shared_ptr<const Dataset> readRequestFile(const std::filesystem::path& path, const JobContext& context)
{
    context.report("load", 0);
    auto dataset = std::make_shared<Dataset>(Reader(path).dataset());
    dataset->source = kind + path.string();
    context.checkpoint();
    context.report("load", 1);
    return dataset;
}

bool isRequestFile(const std::filesystem::path& path)
{
    try {
        // Any file may be asked about: no more of it is read unless it begins as safetensors do.
        std::array<std::byte, 9> start{};
        if (InputFile(path).readSome(start) != start.size() || std::to_integer<char>(start.back()) != '{')
            return false;
        const auto metadata = readSafetensorsMetadata(path);
        const auto said = metadata.find("format");
        return said != metadata.end() && said->second.starts_with(anyFormat);
    } catch (const Error&) {
        return false;
    }
}

std::vector<DatasetSuggestion> suggestPlanData(const std::filesystem::path& path)
{
    if (isRequestFile(path))
        return {{.kind = "request", .path = path}};
    return suggestDatasets(path);
}

bool namesRequestFile(const std::string& specification)
{
    return specification.starts_with(kind);
}

std::string planDataName(const std::string& specification)
{
    return namesRequestFile(specification) ? planDataLocation(specification).filename().string()
                                           : datasetName(specification);
}

std::filesystem::path planDataLocation(const std::string& specification, const std::filesystem::path& baseFolder)
{
    if (!namesRequestFile(specification))
        return datasetLocation(specification, baseFolder);
    const std::string file = specification.substr(std::strlen(kind));
    if (file.empty())
        throw Error(ErrorCode::ValueOutOfRange, "A request needs the file that holds its samples",
                    {.field = "data", .expected = "request:FILE", .found = specification});
    return baseFolder / file;
}

std::vector<std::filesystem::path> planDataLocations(const std::string& specification,
                                                     const std::filesystem::path& baseFolder)
{
    if (namesRequestFile(specification))
        return {planDataLocation(specification, baseFolder)};
    return datasetLocations(specification, baseFolder);
}

std::shared_ptr<const Dataset> openPlanData(const std::string& specification, const JobContext& context,
                                            const std::filesystem::path& baseFolder)
{
    return namesRequestFile(specification) ? readRequestFile(planDataLocation(specification, baseFolder), context)
                                           : openDataset(specification, context, baseFolder);
}

} // namespace unlearn
