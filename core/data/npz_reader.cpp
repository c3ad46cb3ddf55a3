// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/npz_reader.h"

#include "core/data/class_names.h"
#include "core/data/load_progress.h"
#include "core/data/normalisation.h"
#include "core/data/npy_array.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/physical_memory.h"
#include "core/printable_text.h"
#include "core/zip_archive.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace unlearn {
namespace {

constexpr std::array<const char*, 4> arrayNames{"x_train", "y_train", "x_test", "y_test"};
constexpr std::int64_t mostClasses = 100'000;
constexpr std::int64_t mostIds = 1'000'000;
constexpr std::int64_t longestSide = 65536;
constexpr std::uint64_t longestHeader = std::uint64_t{1} << 16; // of a plain type it takes some 100 bytes

[[noreturn]] void refuse(ErrorCode code, const std::string& message, const std::string& field,
                         const std::string& expected, const std::string& found)
{
    throw Error(code, message, {.field = field, .expected = expected, .found = found});
}

std::string text(const std::vector<std::int64_t>& shape)
{
    std::string result = "[";
    for (const std::int64_t size : shape)
        result += (result.size() > 1 ? ", " : "") + std::to_string(size);
    return result + "]";
}

std::string text(const NpyArray& array)
{
    return std::string(npyTypeName(array.type)) + " " + text(array.shape);
}

/// The arrays of a file or folder, by name. Together they may take half of the memory; the samples made of them take
/// the other.
class ArraySource {
public:
    explicit ArraySource(const std::filesystem::path& path) : m_path(path)
    {
        std::error_code error;
        if (!std::filesystem::is_directory(path, error))
            m_archive.emplace(path);
    }

    NpyArray read(const std::string& name)
    {
        const std::string entry = name + ".npy";
        if (m_archive) {
            if (!m_archive->has(entry))
                refuse(ErrorCode::FileCorrupt, "The file lacks an array", entry, "x_train, y_train, x_test and y_test",
                       std::to_string(m_archive->names().size()) + " others");
            spend(m_archive->size(entry), entry);
            return parseNpy(m_archive->read(entry, m_archive->size(entry)), entry);
        }
        InputFile file(m_path / entry);
        std::vector<std::byte> bytes(std::min(file.size(), longestHeader));
        file.readExactly(bytes, "array");
        parseNpyHeader(bytes, file.size(), entry);
        spend(file.size(), entry);
        const std::size_t known = bytes.size();
        bytes.resize(file.size());
        file.readExactly(std::span(bytes).subspan(known), "array");
        return parseNpy(std::move(bytes), entry);
    }

    void tellOfOthers(const JobContext& context) const
    {
        if (!m_archive)
            return;
        for (const std::string& name : m_archive->names()) {
            const bool known =
                std::ranges::any_of(arrayNames, [&](const char* one) { return name == std::string(one) + ".npy"; });
            if (!known)
                context.tell(
                    {translatable("Core", "The array %1 is not one of those that are read"), {printableText(name)}});
        }
    }

private:
    void spend(std::uint64_t bytes, const std::string& entry)
    {
        if (bytes > m_left)
            refuse(ErrorCode::OutOfMemory, "The arrays do not fit into memory", entry,
                   "at most " + std::to_string(physicalMemoryBytes() >> 21) + " MiB of arrays",
                   std::to_string(bytes >> 20) + " MiB where " + std::to_string(m_left >> 20) + " MiB are left");
        m_left -= bytes;
    }

    const std::filesystem::path& m_path;
    std::optional<ZipArchive> m_archive;
    std::uint64_t m_left = physicalMemoryBytes() / 2;
};

std::vector<std::int32_t> labelsFrom(const NpyArray& array, std::int64_t samples, std::int64_t classes,
                                     const std::string& name)
{
    if (isFloat(array.type) || array.shape.size() != 1 || array.shape[0] != samples)
        refuse(ErrorCode::ShapeMismatch, "The labels do not fit the samples", name,
               "whole numbers [" + std::to_string(samples) + "]", text(array));
    std::vector<std::int32_t> labels;
    labels.reserve(static_cast<std::size_t>(samples));
    for (std::int64_t i = 0; i < samples; ++i) {
        const std::int64_t label = array.wholeAt(i);
        if (label < 0 || label >= classes)
            refuse(ErrorCode::ValueOutOfRange, "A label can not be a class", name + ", sample " + std::to_string(i),
                   "0.." + std::to_string(classes - 1), std::to_string(label));
        labels.push_back(static_cast<std::int32_t>(label));
    }
    return labels;
}

/// Where an array of images keeps its channels.
enum class Layout { None, First, Last };

Layout layoutOf(const NpyArray& array, DatasetOptions& options)
{
    const std::optional<std::string> said = options.text("layout");
    if (said && *said != "chw" && *said != "hwc")
        refuse(ErrorCode::ValueOutOfRange, "The layout of the images can not be used", "data, option layout",
               "chw or hwc", '"' + printableText(*said) + '"');
    if (array.shape.size() == 3)
        return Layout::None;
    const auto isChannels = [&array](std::size_t axis) { return array.shape[axis] == 1 || array.shape[axis] == 3; };
    const bool first = isChannels(1) && said != "hwc", last = isChannels(3) && said != "chw";
    if (first && last)
        refuse(ErrorCode::ValueOutOfRange,
               "Which axis of the images holds the channels is open; say ?layout=chw or hwc", "x_train.npy",
               "1 or 3 channels on one axis", text(array));
    if (!first && !last)
        refuse(ErrorCode::FormatUnsupported, "The images have no axis of channels", "x_train.npy",
               "uint8 [N, C, H, W] or [N, H, W, C] with 1 or 3 channels", text(array));
    return first ? Layout::First : Layout::Last;
}

ImageShape imageShape(const NpyArray& array, Layout layout)
{
    const auto axis = [&array](std::size_t i) { return array.shape[i]; };
    switch (layout) {
    case Layout::None: return {.channels = 1, .height = axis(1), .width = axis(2)};
    case Layout::First: return {.channels = axis(1), .height = axis(2), .width = axis(3)};
    case Layout::Last: break;
    }
    return {.channels = axis(3), .height = axis(1), .width = axis(2)};
}

std::vector<std::uint8_t> pixelsFrom(const NpyArray& array, const ImageShape& shape, Layout layout)
{
    const auto* from = reinterpret_cast<const std::uint8_t*>(array.bytes.data()) + array.start;
    if (layout != Layout::Last)
        return {from, from + array.count()};
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(array.count()));
    const std::int64_t area = shape.height * shape.width;
    for (std::int64_t image = 0; image < array.shape[0]; ++image) {
        std::uint8_t* to = pixels.data() + image * shape.numel();
        for (std::int64_t p = 0; p < area; ++p) {
            for (std::int64_t c = 0; c < shape.channels; ++c)
                to[c * area + p] = *from++;
        }
    }
    return pixels;
}

std::vector<float> featuresFrom(const NpyArray& array, const std::string& name)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(array.count()));
    for (std::int64_t i = 0; i < array.count(); ++i) {
        values.push_back(static_cast<float>(array.numberAt(i)));
        if (!std::isfinite(values.back()))
            refuse(ErrorCode::NonFinite, "A feature is not a finite number",
                   name + ", sample " + std::to_string(i / array.shape[1]) + ", feature "
                       + std::to_string(i % array.shape[1]),
                   "finite numbers", std::to_string(array.numberAt(i)));
    }
    return values;
}

std::vector<std::int32_t> tokensFrom(const NpyArray& array, std::int64_t vocabulary, const std::string& name)
{
    std::vector<std::int32_t> ids;
    ids.reserve(static_cast<std::size_t>(array.count()));
    for (std::int64_t i = 0; i < array.count(); ++i) {
        const std::int64_t id = array.wholeAt(i);
        if (id < 0 || id >= vocabulary)
            refuse(ErrorCode::ValueOutOfRange, "A token is beyond the vocabulary",
                   name + ", sample " + std::to_string(i / array.shape[1]), "0.." + std::to_string(vocabulary - 1),
                   std::to_string(id));
        ids.push_back(static_cast<std::int32_t>(id));
    }
    return ids;
}

SampleKind kindOf(const NpyArray& array)
{
    const std::size_t axes = array.shape.size();
    if (array.type == NpyType::U8 && (axes == 3 || axes == 4))
        return SampleKind::Image;
    if (isFloat(array.type) && axes == 2)
        return SampleKind::Features;
    if ((array.type == NpyType::I32 || array.type == NpyType::I64) && axes == 2)
        return SampleKind::Tokens;
    refuse(ErrorCode::FormatUnsupported, "The samples are of a form that is not read", "x_train.npy",
           "images uint8 [N, C, H, W], features float32 [N, F] or token ids int64 [N, L]", text(array));
}

void requireSamples(const NpyArray& train, const NpyArray& test)
{
    for (const NpyArray* array : {&train, &test}) {
        const char* name = array == &train ? "x_train.npy" : "x_test.npy";
        if (array->count() == 0)
            refuse(ErrorCode::ValueOutOfRange, "An array holds no samples", name, "at least one", text(*array));
        if (std::any_of(array->shape.begin() + 1, array->shape.end(), [](auto size) { return size > longestSide; }))
            refuse(ErrorCode::ValueOutOfRange, "The samples of an array are too large", name,
                   "at most " + std::to_string(longestSide) + " an axis", text(*array));
    }
    const auto sample = [](const NpyArray& array) { return std::vector(array.shape.begin() + 1, array.shape.end()); };
    if (train.type != test.type || sample(train) != sample(test))
        refuse(ErrorCode::ShapeMismatch, "Training and test samples differ", "x_test.npy", "as x_train, " + text(train),
               text(test));
}

ImageShape tokens(const NpyArray& train, const NpyArray& test, DatasetOptions& options)
{
    std::int64_t largest = 0;
    for (const NpyArray* array : {&train, &test}) {
        for (std::int64_t i = 0; i < array->count(); ++i)
            largest = std::max(largest, array->wholeAt(i));
    }
    const std::int64_t usual = std::clamp<std::int64_t>(largest, 1, mostIds - 1) + 1;
    const std::int64_t vocabulary = options.whole("vocabulary", usual, 2, mostIds);
    return tokenShape(train.shape[1], vocabulary, options.whole("padding", 0, 0, vocabulary - 1));
}

Dataset readArrays(ArraySource& source, DatasetOptions& options, const JobContext& context)
{
    LoadProgress progress(context, arrayNames.size());
    const auto next = [&](std::size_t i) {
        NpyArray array = source.read(arrayNames.at(i));
        progress.advance(1);
        return array;
    };
    const NpyArray train = next(0), trainLabels = next(1), test = next(2), testLabels = next(3);
    if (train.shape.empty() || test.shape.empty())
        refuse(ErrorCode::FormatUnsupported, "The samples are of a form that is not read", "x_train.npy and x_test.npy",
               "arrays of samples", "a single number");
    const SampleKind kind = kindOf(train);
    requireSamples(train, test);
    Dataset dataset;
    dataset.train.labels = labelsFrom(trainLabels, train.shape[0], mostClasses, "y_train.npy");
    dataset.classNames = numberedClassNames(1 + *std::ranges::max_element(dataset.train.labels));
    if (dataset.classes() < 2)
        refuse(ErrorCode::ValueOutOfRange, "All samples are of one class", "y_train.npy", "at least 2 classes", "1");
    dataset.test.labels = labelsFrom(testLabels, test.shape[0], dataset.classes(), "y_test.npy");
    switch (kind) {
    case SampleKind::Image: {
        const Layout layout = layoutOf(train, options);
        dataset.shape = imageShape(train, layout);
        dataset.train.pixels = pixelsFrom(train, dataset.shape, layout);
        dataset.test.pixels = pixelsFrom(test, dataset.shape, layout);
        dataset.normalisation = measureNormalisation(dataset.shape, dataset.train);
        break;
    }
    case SampleKind::Features:
        dataset.shape = featureShape(train.shape[1]);
        dataset.train.features = featuresFrom(train, "x_train.npy");
        dataset.test.features = featuresFrom(test, "x_test.npy");
        dataset.normalisation = measureFeatures(train.shape[1], dataset.train);
        break;
    case SampleKind::Tokens:
        dataset.shape = tokens(train, test, options);
        dataset.train.tokens = tokensFrom(train, dataset.shape.vocabulary, "x_train.npy");
        dataset.test.tokens = tokensFrom(test, dataset.shape.vocabulary, "x_test.npy");
        break;
    }
    options.finish();
    return dataset;
}

} // namespace

Dataset readNpz(const std::filesystem::path& path, DatasetOptions& options, const JobContext& context)
{
    ArraySource source(path);
    try {
        Dataset dataset = readArrays(source, options, context);
        source.tellOfOthers(context);
        return dataset;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled || !error.context().file.empty())
            throw;
        ErrorContext named = error.context();
        named.file = path.string();
        throw Error(error.code(), error.message(), named);
    }
}

} // namespace unlearn
