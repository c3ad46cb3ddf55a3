// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx_reader.h"

#include "core/data/class_names.h"
#include "core/data/gzip_file.h"
#include "core/data/load_progress.h"
#include "core/data/normalisation.h"
#include "core/error.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace unlearn {
namespace {

struct IdxArray {
    std::filesystem::path file;
    std::vector<std::int64_t> sizes; ///< items, then rows and columns of an image
    std::vector<std::uint8_t> bytes;
};

std::filesystem::path findIdxFile(const std::filesystem::path& folder, const std::string& name)
{
    std::error_code error;
    for (const char* suffix : {"", ".gz"}) {
        if (const auto file = folder / (name + suffix); std::filesystem::exists(file, error))
            return file;
    }
    throw Error(ErrorCode::FileMissing, "A file of the data set does not exist",
                {.file = (folder / name).string(), .expected = name + " or " + name + ".gz", .found = "neither"});
}

std::uint32_t readBigEndian(GzipFile& file, const char* field)
{
    std::array<std::byte, 4> bytes{};
    if (const std::size_t got = file.read(bytes); got != bytes.size())
        throw Error(
            ErrorCode::FileCorrupt, got == 0 ? "The IDX file ends in its header" : "The IDX header is cut short",
            {.file = file.path().string(), .field = field, .expected = "4 bytes", .found = std::to_string(got)});
    std::uint32_t value = 0;
    for (const std::byte byte : bytes)
        value = value << 8 | std::to_integer<std::uint32_t>(byte);
    return value;
}

std::string hexadecimal(std::uint32_t value)
{
    std::array<char, 11> text{};
    std::snprintf(text.data(), text.size(), "0x%08X", value);
    return text.data();
}

void requireMagic(const std::filesystem::path& file, std::uint32_t magic, std::uint32_t rank)
{
    const std::uint32_t expected = 0x800 | rank; // type 8: unsigned bytes
    if (magic == expected)
        return;
    const bool isIdx = magic >> 16 == 0 && (magic & 0xFF) > 0 && (magic >> 8 & 0xFF) >= 8 && (magic >> 8 & 0xFF) <= 14;
    throw Error(
        isIdx ? ErrorCode::FormatUnsupported : ErrorCode::FileCorrupt,
        isIdx ? "The IDX file is of another type or rank" : "This is not an IDX file",
        {.file = file.string(), .field = "magic", .expected = hexadecimal(expected), .found = hexadecimal(magic)});
}

IdxArray readIdx(const std::filesystem::path& path, std::uint32_t rank, LoadProgress& progress)
{
    GzipFile file(path);
    requireMagic(path, readBigEndian(file, "magic"), rank);
    IdxArray array{.file = path, .sizes = {}, .bytes = {}};
    static constexpr std::array<const char*, 3> fields{"number of items", "rows", "columns"};
    std::uint64_t total = 1;
    for (std::uint32_t i = 0; i < rank; ++i) {
        const std::uint32_t size = readBigEndian(file, fields.at(i));
        if (size == 0)
            throw Error(ErrorCode::FileCorrupt, "The IDX file holds nothing",
                        {.file = path.string(), .field = fields.at(i), .expected = "1 or more", .found = "0"});
        // Stopping at the first size that the file can not hold also keeps the product from overflowing.
        total *= size;
        if (total > file.mostBytes())
            throw Error(ErrorCode::FileCorrupt, "The IDX header claims more than the file can hold",
                        {.file = path.string(),
                         .field = fields.at(i),
                         .expected = "at most " + std::to_string(file.mostBytes()) + " bytes in all",
                         .found = std::to_string(size)});
        array.sizes.push_back(size);
    }

    constexpr std::uint64_t chunk = std::uint64_t{4} << 20;
    while (array.bytes.size() < total) {
        const std::size_t before = array.bytes.size();
        array.bytes.resize(before + std::min(chunk, total - before));
        const std::size_t got = file.read(std::as_writable_bytes(std::span(array.bytes).subspan(before)));
        if (before + got < array.bytes.size())
            throw Error(ErrorCode::FileCorrupt, "The IDX file is shorter than its header says",
                        {.file = path.string(),
                         .expected = std::to_string(total) + " bytes after the header",
                         .found = std::to_string(before + got)});
        progress.advance(got);
    }
    file.requireEnd();
    return array;
}

LabelledImages combine(IdxArray images, const IdxArray& labels)
{
    if (images.sizes.front() != labels.sizes.front())
        throw Error(ErrorCode::ShapeMismatch, "Images and labels differ in number",
                    {.file = labels.file.string(),
                     .field = "number of items",
                     .expected = std::to_string(images.sizes.front()) + " as in " + images.file.filename().string(),
                     .found = std::to_string(labels.sizes.front())});
    LabelledImages split;
    split.pixels = std::move(images.bytes);
    split.labels.assign(labels.bytes.begin(), labels.bytes.end());
    return split;
}

std::string sizeText(const IdxArray& images)
{
    return std::to_string(images.sizes.at(1)) + " x " + std::to_string(images.sizes.at(2));
}

} // namespace

Dataset readIdxFolder(const std::filesystem::path& folder, std::vector<std::string> classNames,
                      const JobContext& context)
{
    const std::array<std::filesystem::path, 4> files{
        findIdxFile(folder, "train-images-idx3-ubyte"), findIdxFile(folder, "train-labels-idx1-ubyte"),
        findIdxFile(folder, "t10k-images-idx3-ubyte"), findIdxFile(folder, "t10k-labels-idx1-ubyte")};
    // MNIST's own size as the estimate: sizes are known only once the headers were read.
    LoadProgress progress(context, std::uint64_t{70'000} * (28 * 28 + 1));

    IdxArray trainImages = readIdx(files[0], 3, progress);
    const IdxArray trainLabels = readIdx(files[1], 1, progress);
    IdxArray testImages = readIdx(files[2], 3, progress);
    const IdxArray testLabels = readIdx(files[3], 1, progress);
    if (trainImages.sizes[1] != testImages.sizes[1] || trainImages.sizes[2] != testImages.sizes[2])
        throw Error(ErrorCode::ShapeMismatch, "Training and test images differ in size",
                    {.file = files[2].string(),
                     .field = "rows x columns",
                     .expected = sizeText(trainImages),
                     .found = sizeText(testImages)});

    Dataset dataset;
    dataset.shape = {.channels = 1, .height = trainImages.sizes[1], .width = trainImages.sizes[2]};
    dataset.train = combine(std::move(trainImages), trainLabels);
    dataset.test = combine(std::move(testImages), testLabels);
    dataset.classNames = classNames.empty() ? readClassNames(folder / "classes.txt") : std::move(classNames);
    if (dataset.classNames.empty())
        dataset.classNames =
            numberedClassNames(1 + *std::max_element(dataset.train.labels.begin(), dataset.train.labels.end()));
    requireLabels(dataset.train.labels, dataset.classes(), files[1]);
    requireLabels(dataset.test.labels, dataset.classes(), files[3]);
    dataset.normalisation = measureNormalisation(dataset.shape, dataset.train);
    return dataset;
}

} // namespace unlearn
