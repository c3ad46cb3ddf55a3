// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_suggestion.h"

#include "core/data/dataset_specification.h"
#include "core/data/image_file.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/printable_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <system_error>

namespace unlearn {
namespace {

namespace fs = std::filesystem;

/// Of a folder; a class that has no image among its first entries is not taken for one.
constexpr std::size_t mostEntries = 1'000;
constexpr std::size_t mostOfAClass = 100;
constexpr std::size_t longestLine = 64 * 1024;
constexpr const char* whatFits = "a folder of CIFAR, IDX, Tiny ImageNet or NumPy files, a folder of images for each "
                                 "class, or a file .npz, .csv, .tsv or .txt";

std::string inSmallLetters(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Calls look for one entry after another, until it has seen enough. Hidden ones are left out.
template <typename Look> void lookInto(const fs::path& folder, std::size_t most, const Look& look)
{
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (std::size_t i = 0; !error && entry != fs::directory_iterator() && i < most; ++i, entry.increment(error)) {
        if (!entry->path().filename().string().starts_with('.') && look(entry->path()))
            return;
    }
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool hasFile(const fs::path& folder, const std::string& name)
{
    std::error_code ignored;
    return fs::is_regular_file(folder / name, ignored);
}

bool hasAll(const fs::path& folder, std::initializer_list<const char*> names)
{
    return std::ranges::all_of(names, [&folder](const char* name) { return hasFile(folder, name); });
}

bool holdsIdx(const fs::path& folder)
{
    constexpr std::array names{"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                               "t10k-labels-idx1-ubyte"};
    return std::ranges::all_of(
        names, [&folder](const std::string& name) { return hasFile(folder, name) || hasFile(folder, name + ".gz"); });
}

bool holdsTinyImageNet(const fs::path& folder)
{
    return isFolder(folder / "train") && hasFile(folder / "val", "val_annotations.txt");
}

bool holdsImages(const fs::path& folder)
{
    bool found = false;
    lookInto(folder, mostOfAClass, [&found](const fs::path& entry) { return found = hasImageName(entry); });
    return found;
}

/// Two folders or more that hold images.
bool holdsClasses(const fs::path& folder)
{
    int classes = 0;
    lookInto(folder, mostEntries, [&classes](const fs::path& entry) {
        classes += isFolder(entry) && holdsImages(entry) ? 1 : 0;
        return classes == 2;
    });
    return classes == 2;
}

bool holdsCifar10(const fs::path& folder)
{
    return hasAll(folder, {"data_batch_1.bin", "test_batch.bin"});
}

bool holdsCifar100(const fs::path& folder)
{
    return hasAll(folder, {"train.bin", "test.bin"});
}

/// In the folder itself, or in the one below that an archive has.
bool holdsHere(const fs::path& folder, const char* below, bool (*fits)(const fs::path&))
{
    return fits(folder) || fits(folder / below);
}

std::vector<DatasetSuggestion> ofFolder(const fs::path& folder)
{
    std::vector<DatasetSuggestion> fitting;
    const auto add = [&](const char* kind, bool fits, bool asks = false) {
        if (fits)
            fitting.push_back({.kind = kind, .path = folder, .options = {}, .asksForOptions = asks});
    };
    add("cifar10", looksLikeDataset("cifar10", folder));
    add("cifar100", looksLikeDataset("cifar100", folder));
    const bool idx = looksLikeDataset("idx", folder);
    add("fashion-mnist", idx && inSmallLetters(folder.filename().string()).find("fashion") != std::string::npos);
    add("idx", idx);
    add("tiny-imagenet", looksLikeDataset("tiny-imagenet", folder));
    add("npz", hasAll(folder, {"x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"}));
    // Images of several sizes need one, and the share for testing is anybody's choice.
    add("folder", holdsClasses(isFolder(folder / "train") ? folder / "train" : folder), true);
    return fitting;
}

/// What lies in a folder of which nothing is known.
std::string contentOf(const fs::path& folder)
{
    std::size_t folders = 0, files = 0;
    std::string first;
    lookInto(folder, mostEntries, [&](const fs::path& entry) {
        ++(isFolder(entry) ? folders : files);
        const std::string name = entry.filename().string();
        if (first.empty() || name < first)
            first = name;
        return false;
    });
    if (folders + files == 0)
        return "an empty folder";
    return "folders: " + std::to_string(folders) + ", files: " + std::to_string(files) + ", such as "
        + printableText(first);
}

/// The first line that is not empty.
std::string firstLine(const fs::path& path)
{
    InputFile file(path);
    std::string text(longestLine, '\0');
    text.resize(file.readSome(std::as_writable_bytes(std::span(text))));
    std::string_view rest = text;
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    rest.remove_prefix(std::min(rest.find_first_not_of("\r\n"), rest.size()));
    return std::string(rest.substr(0, rest.find_first_of("\r\n")));
}

/// Names of the columns; quotes are taken off.
std::vector<std::string> columnsOf(const std::string& line)
{
    std::vector<std::string> names(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            names.emplace_back();
        else
            names.back() += c;
    }
    for (std::string& name : names) {
        name.erase(0, std::min(name.find_first_not_of(" \t"), name.size()));
        name.erase(name.find_last_not_of(" \t") + 1);
    }
    return names;
}

/// As an option's value holds it.
std::string encoded(const std::string& value)
{
    std::string text;
    for (const char c : value) {
        if (c == '%')
            text += "%25";
        else if (c == '&')
            text += "%26";
        else if (c == '?')
            text += "%3F";
        else
            text += c;
    }
    return text;
}

std::string labelColumn(const std::vector<std::string>& columns)
{
    constexpr std::array usual{"label", "labels", "class", "target", "category", "outcome", "y"};
    for (const std::string name : usual) {
        const auto at = std::ranges::find(columns, name, inSmallLetters);
        if (at != columns.end())
            return *at;
    }
    return columns.back();
}

/// The file of test samples that belongs to one of training samples.
std::optional<std::string> testFileOf(const fs::path& file)
{
    constexpr std::string_view train = "train";
    std::string stem = file.stem().string();
    if (!stem.ends_with(train))
        return std::nullopt;
    const std::string name = stem.replace(stem.size() - train.size(), train.size(), "test") + file.extension().string();
    return hasFile(file.parent_path(), name) ? std::optional(name) : std::nullopt;
}

[[noreturn]] void refuse(const fs::path& path, const std::string& message, const std::string& expected,
                         const std::string& found)
{
    throw Error(ErrorCode::FormatUnsupported, message, {.file = path.string(), .expected = expected, .found = found});
}

DatasetSuggestion ofTable(const fs::path& file)
{
    const std::string line = firstLine(file);
    const std::vector<std::string> columns = columnsOf(line);
    if (columns.size() < 2)
        refuse(file, "The first line of the table does not name its columns",
               "two names or more with commas between them", '"' + printableText(line) + '"');
    DatasetSuggestion table{
        .kind = "csv", .path = file, .options = "label=" + encoded(labelColumn(columns)), .asksForOptions = true};
    if (const auto test = testFileOf(file))
        table.options += "&test=" + encoded(*test);
    return table;
}

DatasetSuggestion ofText(const fs::path& file)
{
    const std::string line = firstLine(file);
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos || tab == 0 || tab + 1 == line.size())
        refuse(file, "The first line of the text is not a label, a tab and a text", "LABEL<TAB>TEXT",
               '"' + printableText(line.substr(0, 40)) + '"');
    DatasetSuggestion text{.kind = "text", .path = file};
    if (const auto test = testFileOf(file))
        text.options = "test=" + encoded(*test);
    return text;
}

/// Whether a file is known to lie in a folder that is opened as a whole.
bool isPartOfFolder(const std::string& name)
{
    return name.ends_with("-ubyte") || name.ends_with("-ubyte.gz") || name.starts_with("data_batch_")
        || name == "test_batch.bin" || name == "train.bin" || name == "test.bin" || name == "x_train.npy"
        || name == "y_train.npy" || name == "x_test.npy" || name == "y_test.npy";
}

std::vector<DatasetSuggestion> ofFile(const fs::path& file)
{
    const std::string ending = inSmallLetters(file.extension().string());
    if (ending == ".npz")
        return {{.kind = "npz", .path = file}};
    if (ending == ".csv")
        return {ofTable(file)};
    if (ending == ".tsv" || ending == ".txt")
        return {ofText(file)};
    if (isPartOfFolder(file.filename().string())) {
        auto around = ofFolder(file.parent_path());
        std::erase_if(around, [](const DatasetSuggestion& one) { return one.kind == "folder"; });
        if (!around.empty())
            return around;
    }
    if (hasImageName(file))
        refuse(file, "One image is no data set; open the folder that has a folder for each class", whatFits,
               "an image");
    for (const char* archive : {".zip", ".gz", ".tar", ".tgz", ".xz", ".bz2"}) {
        if (ending == archive)
            refuse(file, "An archive is no data set; unpack it and open what it holds", whatFits, "a file " + ending);
    }
    refuse(file, "This is no data set that is known", whatFits,
           ending.empty() ? "a file without an ending" : "a file " + printableText(ending));
}

/// A path can read as if options followed it.
bool comesBack(const DatasetSuggestion& suggestion)
{
    try {
        return parseSpecification(suggestion.specification()).path == suggestion.path.string();
    } catch (const Error&) {
        return false;
    }
}

} // namespace

std::string DatasetSuggestion::specification() const
{
    return kind + ':' + path.string() + (options.empty() ? "" : '?' + options);
}

bool looksLikeDataset(const std::string& kind, const fs::path& path)
{
    if (kind == "cifar10")
        return holdsHere(path, "cifar-10-batches-bin", holdsCifar10);
    if (kind == "cifar100")
        return holdsHere(path, "cifar-100-binary", holdsCifar100);
    if (kind == "idx" || kind == "fashion-mnist")
        return holdsIdx(path);
    if (kind == "tiny-imagenet")
        return holdsHere(path, "tiny-imagenet-200", holdsTinyImageNet);
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::vector<DatasetSuggestion> suggestDatasets(const fs::path& givenPath)
{
    const fs::path path = givenPath.has_filename() ? givenPath : givenPath.parent_path(); // "DIR/", as it is dropped
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        throw Error(status.type() == fs::file_type::not_found ? ErrorCode::FileMissing : ErrorCode::FileUnreadable,
                    "There is no such file or folder",
                    {.file = path.string(), .expected = "a data set", .found = error ? error.message() : "nothing"});
    std::vector<DatasetSuggestion> fitting = fs::is_directory(status) ? ofFolder(path) : ofFile(path);
    if (fitting.empty())
        refuse(path, "This is no data set that is known", whatFits, contentOf(path));
    for (const DatasetSuggestion& suggestion : fitting) {
        if (!comesBack(suggestion))
            throw Error(ErrorCode::ValueOutOfRange,
                        "A part of the path reads as an option of the data set; rename it or move the data",
                        {.file = suggestion.path.string(),
                         .field = "data",
                         .expected = "a path without \"?\", a word and \"=\"",
                         .found = '"' + printableText(suggestion.path.filename().string()) + '"'});
    }
    return fitting;
}

} // namespace unlearn
