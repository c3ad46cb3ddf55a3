// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/class_names.h"
#include "core/data/folder_listing.h"
#include "core/data/image_folder_reader.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t mostText = std::uint64_t{64} << 20;

fs::path findFolder(const fs::path& folder)
{
    std::error_code error;
    const fs::path below = folder / "tiny-imagenet-200";
    return !fs::exists(folder / "train", error) && fs::exists(below / "train", error) ? below : folder;
}

/// "n01443537<TAB>goldfish, Carassius auratus" as n01443537: goldfish. Lines without a word are passed over.
std::map<std::string, std::string> readWords(const fs::path& file)
{
    std::map<std::string, std::string> words;
    std::error_code error;
    if (!fs::exists(file, error))
        return words;
    std::istringstream text(readTextFile(file, mostText));
    for (std::string line; std::getline(text, line);) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos)
            continue;
        const std::string word = printableText(line.substr(tab + 1, line.find_first_of(",\r", tab) - tab - 1));
        if (!word.empty())
            words[line.substr(0, tab)] = word;
    }
    return words;
}

void requireSameClasses(std::vector<std::string> listed, const std::vector<std::string>& found, const fs::path& file)
{
    std::ranges::sort(listed);
    if (listed.empty() || listed == found)
        return;
    const auto [inList, inFolder] = std::ranges::mismatch(listed, found);
    throw Error(ErrorCode::ShapeMismatch, "The list of classes and the folders of train differ",
                {.file = file.string(),
                 .expected = std::to_string(listed.size()) + " classes"
                     + (inList == listed.end() ? "" : " with " + printableText(*inList)),
                 .found = std::to_string(found.size()) + " folders"
                     + (inFolder == found.end() ? "" : " with " + printableText(*inFolder))});
}

/// Which class each validation image is of, by its name.
std::map<std::string, std::int32_t> readAnnotations(const fs::path& file, const std::vector<std::string>& classes)
{
    std::map<std::string, std::int32_t> labels;
    std::istringstream text(readTextFile(file, mostText));
    int number = 0;
    for (std::string line; std::getline(text, line);) {
        ++number;
        if (line.empty())
            continue;
        std::istringstream fields(line);
        std::string name, wnid;
        fields >> name >> wnid;
        const auto at = std::ranges::lower_bound(classes, wnid);
        if (at == classes.end() || *at != wnid)
            throw Error(ErrorCode::FileCorrupt, "An annotation names a class that train does not have",
                        {.file = file.string(),
                         .field = "line " + std::to_string(number),
                         .expected = "an image and one of " + std::to_string(classes.size()) + " classes",
                         .found = '"' + printableText(wnid) + '"'});
        labels[name] = static_cast<std::int32_t>(at - classes.begin());
    }
    return labels;
}

} // namespace

ImageLists listTinyImageNet(const fs::path& givenFolder, const JobContext& context)
{
    const fs::path folder = findFolder(givenFolder);
    const std::vector<std::string> classes = listFolder(folder / "train", folder).folders;
    if (classes.size() < 2)
        throw Error(ErrorCode::ValueOutOfRange, "Tiny ImageNet needs a folder for each class",
                    {.file = (folder / "train").string(),
                     .expected = "at least 2 folders",
                     .found = std::to_string(classes.size())});
    requireSameClasses(readClassNames(folder / "wnids.txt"), classes, folder / "wnids.txt");

    ImageLists lists;
    const std::map<std::string, std::string> words = readWords(folder / "words.txt");
    for (std::size_t i = 0; i < classes.size(); ++i) {
        context.checkpoint();
        const auto word = words.find(classes[i]);
        lists.classNames.push_back(word == words.end() ? printableText(classes[i]) : word->second);
        std::ranges::move(listImages(folder / "train" / classes[i] / "images", folder, static_cast<std::int32_t>(i)),
                          std::back_inserter(lists.train));
    }
    const auto labels = readAnnotations(folder / "val" / "val_annotations.txt", classes);
    lists.test = listImages(folder / "val" / "images", folder, 0);
    for (ImageEntry& entry : lists.test) {
        const auto label = labels.find(entry.file.filename().string());
        if (label == labels.end())
            throw Error(ErrorCode::FileCorrupt, "A validation image has no annotation",
                        {.file = (folder / "val" / "val_annotations.txt").string(),
                         .expected = printableText(entry.file.filename().string()),
                         .found = std::to_string(labels.size()) + " other images"});
        entry.label = label->second;
    }
    std::ranges::stable_sort(lists.test, {}, &ImageEntry::label); // by class, then by name as they are
    if (lists.train.empty() || lists.test.empty())
        throw Error(ErrorCode::ValueOutOfRange, "Tiny ImageNet has no images here",
                    {.file = (folder / (lists.train.empty() ? "train" : "val")).string(),
                     .expected = lists.train.empty() ? "train/WNID/images/*.JPEG" : "val/images/*.JPEG",
                     .found = "none"});
    return lists;
}

} // namespace unlearn
