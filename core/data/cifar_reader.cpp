// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cifar_reader.h"

#include "core/data/class_names.h"
#include "core/data/load_progress.h"
#include "core/error.h"
#include "core/input_file.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr std::size_t imageBytes = 3 * 32 * 32;

/// What tells the two data sets apart.
struct CifarLayout {
    const char* subfolder;
    std::vector<std::string> trainFiles;
    std::string testFile;
    const char* namesFile;
    std::size_t labelBytes; ///< bytes before the pixels; the last of them is the class
    std::int64_t classes;
    std::uint64_t trainRecords; ///< in each training file of the original
};

std::filesystem::path findFolder(const std::filesystem::path& folder, const CifarLayout& layout)
{
    std::error_code error;
    if (std::filesystem::exists(folder / layout.testFile, error))
        return folder;
    const auto below = folder / layout.subfolder;
    return std::filesystem::exists(below / layout.testFile, error) ? below : folder;
}

void readRecords(const std::filesystem::path& path, const CifarLayout& layout, std::uint64_t originalRecords,
                 LabelledImages& split, LoadProgress& progress, const JobContext& context)
{
    InputFile file(path);
    const std::size_t record = layout.labelBytes + imageBytes;
    if (file.size() == 0 || file.size() % record != 0)
        throw Error(ErrorCode::FileCorrupt, "The size of the file does not fit its records",
                    {.file = path.string(),
                     .expected = "a multiple of " + std::to_string(record) + " bytes",
                     .found = std::to_string(file.size())});
    const std::uint64_t records = file.size() / record;
    if (records != originalRecords)
        context.tell({translatable("Core", "%1 holds %2 records, the original %3"),
                      {path.filename().string(), std::to_string(records), std::to_string(originalRecords)}});

    constexpr std::uint64_t recordsAtOnce = 512;
    std::vector<std::byte> buffer(record * std::min(recordsAtOnce, records));
    split.pixels.reserve(split.pixels.size() + records * imageBytes);
    for (std::uint64_t done = 0; done < records;) {
        const std::uint64_t now = std::min(recordsAtOnce, records - done);
        const std::span<std::byte> bytes = std::span(buffer).first(now * record);
        file.readExactly(bytes, "records");
        for (std::uint64_t i = 0; i < now; ++i) {
            const auto one = bytes.subspan(i * record, record);
            split.labels.push_back(std::to_integer<std::int32_t>(one[layout.labelBytes - 1]));
            const auto* pixels = reinterpret_cast<const std::uint8_t*>(one.data()) + layout.labelBytes;
            split.pixels.insert(split.pixels.end(), pixels, pixels + imageBytes);
        }
        done += now;
        progress.advance(bytes.size());
    }
    requireLabels(std::span(split.labels).last(records), layout.classes, path);
}

Dataset readCifar(const std::filesystem::path& givenFolder, const CifarLayout& layout,
                  std::vector<std::string> defaultNames, const JobContext& context)
{
    const std::filesystem::path folder = findFolder(givenFolder, layout);
    std::uint64_t trainBytes = 0;
    for (const std::string& name : layout.trainFiles)
        trainBytes += InputFile(folder / name).size();
    LoadProgress progress(context, trainBytes + InputFile(folder / layout.testFile).size());

    Dataset dataset;
    dataset.shape = {.channels = 3, .height = 32, .width = 32};
    dataset.train.pixels.reserve(trainBytes);
    for (const std::string& name : layout.trainFiles)
        readRecords(folder / name, layout, layout.trainRecords, dataset.train, progress, context);
    readRecords(folder / layout.testFile, layout, 10'000, dataset.test, progress, context);

    dataset.classNames = readClassNames(folder / layout.namesFile);
    if (dataset.classNames.empty())
        dataset.classNames = std::move(defaultNames);
    if (dataset.classes() != layout.classes)
        throw Error(ErrorCode::ShapeMismatch, "The file of class names has another number of classes",
                    {.file = (folder / layout.namesFile).string(),
                     .expected = std::to_string(layout.classes) + " lines",
                     .found = std::to_string(dataset.classes())});
    return dataset;
}

} // namespace

Dataset readCifar10(const std::filesystem::path& folder, const JobContext& context)
{
    static const CifarLayout layout{.subfolder = "cifar-10-batches-bin",
                                    .trainFiles = {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin",
                                                   "data_batch_4.bin", "data_batch_5.bin"},
                                    .testFile = "test_batch.bin",
                                    .namesFile = "batches.meta.txt",
                                    .labelBytes = 1,
                                    .classes = 10,
                                    .trainRecords = 10'000};
    Dataset dataset =
        readCifar(folder, layout,
                  {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"}, context);
    // Those that the published checkpoints of projected-gradient unlearning were trained with. The standard deviation
    // is the mean over images of an image's own, not that of all pixels.
    dataset.normalisation = {.mean = {0.5071F, 0.4866F, 0.4409F}, .std = {0.2009F, 0.1984F, 0.2023F}};
    return dataset;
}

Dataset readCifar100(const std::filesystem::path& folder, const JobContext& context)
{
    static const CifarLayout layout{.subfolder = "cifar-100-binary",
                                    .trainFiles = {"train.bin"},
                                    .testFile = "test.bin",
                                    .namesFile = "fine_label_names.txt",
                                    .labelBytes = 2,
                                    .classes = 100,
                                    .trainRecords = 50'000};
    Dataset dataset = readCifar(folder, layout, numberedClassNames(layout.classes), context);
    // Per channel over all training pixels, the values that public CIFAR-100 checkpoints use.
    dataset.normalisation = {.mean = {0.5071F, 0.4865F, 0.4409F}, .std = {0.2673F, 0.2564F, 0.2762F}};
    return dataset;
}

} // namespace unlearn
