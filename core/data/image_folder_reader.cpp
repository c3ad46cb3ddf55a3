// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_folder_reader.h"

#include "core/data/folder_listing.h"
#include "core/data/image_file.h"
#include "core/data/split.h"
#include "core/error.h"
#include "core/printable_text.h"

#include <algorithm>
#include <charconv>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

/// The class folders of one split. Throws Error (ValueOutOfRange) unless there are two or more.
std::vector<std::string> classFolders(const fs::path& folder, const fs::path& root)
{
    FolderListing listing = listFolder(folder, root);
    if (!listing.leading.empty())
        throw Error(ErrorCode::ValueOutOfRange, "A link leads out of the data set's folder, and is not followed",
                    {.file = (folder / listing.leading.front()).string(),
                     .expected = "a folder of images",
                     .found = "a link that leads elsewhere"});
    if (listing.folders.size() < 2)
        throw Error(ErrorCode::ValueOutOfRange, "A folder of images needs a folder for each class",
                    {.file = folder.string(),
                     .expected = "at least 2 folders",
                     .found = listing.folders.empty() ? "none" : "only " + printableText(listing.folders.front())});
    return std::move(listing.folders);
}

std::vector<ImageEntry> imagesOf(const fs::path& folder, const fs::path& root, const std::vector<std::string>& classes,
                                 const JobContext& context)
{
    std::vector<ImageEntry> all;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        context.checkpoint();
        std::vector<ImageEntry> more = listImages(folder / classes[i], root, static_cast<std::int32_t>(i));
        if (more.empty())
            throw Error(
                ErrorCode::ValueOutOfRange, "The folder of a class holds no image",
                {.file = (folder / classes[i]).string(), .expected = ".jpg, .jpeg or .png files", .found = "none"});
        std::ranges::move(more, std::back_inserter(all));
    }
    return all;
}

void requireSameClasses(const std::vector<std::string>& train, const std::vector<std::string>& test,
                        const fs::path& testFolder)
{
    if (train == test)
        return;
    const auto [inTrain, inTest] = std::ranges::mismatch(train, test);
    const auto name = [](auto at, const auto& names) { return at == names.end() ? "nothing" : printableText(*at); };
    throw Error(ErrorCode::ShapeMismatch, "Training and test folders have other classes",
                {.file = testFolder.string(),
                 .expected = std::to_string(train.size()) + " classes with " + name(inTrain, train),
                 .found = std::to_string(test.size()) + " with " + name(inTest, test)});
}

/// Parts one list by the draw.
ImageLists parted(std::vector<std::string> classes, std::vector<ImageEntry> all, double share, std::uint64_t seed)
{
    std::vector<std::int32_t> labels;
    labels.reserve(all.size());
    for (const ImageEntry& entry : all)
        labels.push_back(entry.label);
    const ClassSplit split = splitByClass(labels, share, seed);
    ImageLists lists{.classNames = std::move(classes), .train = {}, .test = {}};
    lists.train.reserve(split.train.size());
    lists.test.reserve(split.test.size());
    for (const std::int64_t index : split.train)
        lists.train.push_back(std::move(all[static_cast<std::size_t>(index)]));
    for (const std::int64_t index : split.test)
        lists.test.push_back(std::move(all[static_cast<std::size_t>(index)]));
    return lists;
}

} // namespace

std::vector<ImageEntry> listImages(const fs::path& folder, const fs::path& root, std::int32_t label)
{
    const FolderListing listing = listFolder(folder, root);
    std::vector<ImageEntry> entries;
    for (const std::string& name : listing.files) {
        if (hasImageName(name))
            entries.push_back({folder / name, label});
    }
    for (const std::string& name : listing.leading) {
        if (hasImageName(name))
            entries.push_back({folder / name, label, "a link that leads out of the data set's folder"});
    }
    for (const std::string& name : listing.other) {
        if (hasImageName(name))
            entries.push_back({folder / name, label, "not a file"});
    }
    std::ranges::sort(entries, {}, [](const ImageEntry& entry) { return entry.file.filename().string(); });
    return entries;
}

ImageLists listImageFolder(const fs::path& folder, DatasetOptions& options, const JobContext& context)
{
    const double share = options.share("share", 0.2);
    const auto seed = static_cast<std::uint64_t>(options.whole("seed", 0, 0, INT64_MAX));
    const FolderListing top = listFolder(folder, folder);
    const auto has = [&top](const char* name) { return std::ranges::find(top.folders, name) != top.folders.end(); };
    if (!has("train")) {
        const std::vector<std::string> classes = classFolders(folder, folder);
        ImageLists lists = parted(classes, imagesOf(folder, folder, classes, context), share, seed);
        context.tell({translatable("Core",
                                   "The folder has no train folder; %1 of %2 images, a share of each class drawn by "
                                   "seed %3, are the test split"),
                      {std::to_string(lists.test.size()), std::to_string(lists.train.size() + lists.test.size()),
                       std::to_string(seed)}});
        return lists;
    }
    if (!has("test") && !has("val"))
        throw Error(ErrorCode::FileMissing, "The folder has training images, but none to test on",
                    {.file = folder.string(), .expected = "a folder test or val beside train", .found = "neither"});
    const fs::path testFolder = folder / (has("test") ? "test" : "val");
    ImageLists lists;
    lists.classNames = classFolders(folder / "train", folder);
    requireSameClasses(lists.classNames, classFolders(testFolder, folder), testFolder);
    lists.train = imagesOf(folder / "train", folder, lists.classNames, context);
    lists.test = imagesOf(testFolder, folder, lists.classNames, context);
    return lists;
}

ImageLoadOptions imageLoadOptions(DatasetOptions& options)
{
    ImageLoadOptions result;
    const std::optional<std::string> text = options.text("size");
    if (!text)
        return result;
    ImageSize size;
    const char* const end = text->data() + text->size();
    auto [next, error] = std::from_chars(text->data(), end, size.width);
    size.height = size.width;
    if (error == std::errc() && next != end && *next == 'x') {
        const auto second = std::from_chars(next + 1, end, size.height);
        next = second.ptr;
        error = second.ec;
    }
    if (error != std::errc() || next != end || size.width < 1 || size.width > 4096 || size.height < 1
        || size.height > 4096)
        throw Error(ErrorCode::ValueOutOfRange, "The size for the images can not be used",
                    {.field = "data, option size",
                     .expected = "1 to 4096 pixels, such as 64 or 64x48",
                     .found = '"' + printableText(*text) + '"'});
    result.size = size;
    return result;
}

} // namespace unlearn
