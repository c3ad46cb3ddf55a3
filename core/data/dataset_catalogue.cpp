// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"

#include "core/data/cifar_reader.h"
#include "core/data/csv_reader.h"
#include "core/data/dataset_changes.h"
#include "core/data/dataset_specification.h"
#include "core/data/idx_reader.h"
#include "core/data/image_folder_reader.h"
#include "core/data/npz_reader.h"
#include "core/data/text_reader.h"
#include "core/error.h"
#include "core/printable_text.h"
#include "core/sentence.h"

#include <algorithm>
#include <map>
#include <new>

namespace unlearn {
namespace {

constexpr const char* debianFashionFolder = "/usr/share/datasets/fashion-mnist";

/// What was asked for, its path made whole.
struct Source {
    const DatasetKind* kind = nullptr;
    std::filesystem::path path;
    DatasetOptions options;
};

std::string kindNames()
{
    std::string names;
    for (const DatasetKind& kind : datasetKinds())
        names += (names.empty() ? "" : ", ") + kind.usage();
    return names;
}

Source settle(const std::string& text, const std::filesystem::path& baseFolder)
{
    DatasetSpecification specification = parseSpecification(text);
    const auto kind = std::ranges::find(datasetKinds(), specification.kind, &DatasetKind::name);
    if (kind == datasetKinds().end())
        throw Error(ErrorCode::UnknownName, "There is no such data set",
                    {.field = "data", .expected = kindNames(), .found = printableText(text)});
    if (specification.path.empty() && (kind->needsPath() || text.find(':') != std::string::npos))
        throw Error(ErrorCode::ValueOutOfRange,
                    kind->isFile() ? "The data set needs its file"
                                   : "The data set needs the folder in which its files are",
                    {.field = "data", .expected = kind->usage(), .found = printableText(text)});
    const std::filesystem::path path =
        specification.path.empty() ? std::filesystem::path(debianFashionFolder) : baseFolder / specification.path;
    return {.kind = &*kind, .path = path, .options = DatasetOptions(std::move(specification.options))};
}

void requireFolder(const Source& source)
{
    std::error_code error;
    if (source.kind->isFile() || std::filesystem::is_directory(source.path, error))
        return; // readers of files say themselves what is wrong with one
    const std::string found = std::filesystem::exists(source.path, error) ? "something else" : "nothing";
    if (!source.kind->needsPath() && source.path == debianFashionFolder)
        throw Error(ErrorCode::FileMissing,
                    "Fashion-MNIST is not installed; install it with \"apt-get install dataset-fashion-mnist\" or name "
                    "a folder that holds its four files as fashion-mnist:DIR",
                    {.file = source.path.string(), .expected = "a folder", .found = found});
    throw Error(ErrorCode::FileMissing, "The folder of the data set does not exist",
                {.file = source.path.string(), .field = "data", .expected = "a folder", .found = found});
}

Dataset readFashionMnist(const std::filesystem::path& folder, const JobContext& context)
{
    Dataset dataset = readIdxFolder(
        folder,
        {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"},
        context);
    if (dataset.shape != ImageShape{.channels = 1, .height = 28, .width = 28})
        throw Error(ErrorCode::ShapeMismatch, "These are not the images of Fashion-MNIST",
                    {.file = folder.string(),
                     .field = "rows x columns",
                     .expected = "28 x 28",
                     .found = std::to_string(dataset.shape.height) + " x " + std::to_string(dataset.shape.width)});
    // Over all 60,000 training images; fixed, so that a model keeps its inputs when the data are a part of them.
    dataset.normalisation = {.mean = {0.2860F}, .std = {0.3530F}};
    return dataset;
}

Dataset readImages(Source& source, const JobContext& context)
{
    const bool tiny = source.kind->name == "tiny-imagenet";
    const ImageLoadOptions loading = imageLoadOptions(source.options);
    const ImageLists lists =
        tiny ? listTinyImageNet(source.path, context) : listImageFolder(source.path, source.options, context);
    source.options.finish();
    Dataset dataset = loadImages(lists, loading, context);
    if (tiny) // those of ImageNet, which models trained elsewhere expect
        dataset.normalisation = {.mean = {0.485F, 0.456F, 0.406F}, .std = {0.229F, 0.224F, 0.225F}};
    return dataset;
}

Dataset read(Source& source, const JobContext& context)
{
    const std::string& kind = source.kind->name;
    if (kind == "folder" || kind == "tiny-imagenet")
        return readImages(source, context);
    if (kind == "npz")
        return readNpz(source.path, source.options, context);
    if (kind == "csv")
        return readCsv(source.path, source.options, context);
    if (kind == "text")
        return readText(source.path, source.options, context);
    source.options.finish();
    if (kind == "fashion-mnist")
        return readFashionMnist(source.path, context);
    if (kind == "cifar10")
        return readCifar10(source.path, context);
    if (kind == "cifar100")
        return readCifar100(source.path, context);
    return readIdxFolder(source.path, {}, context);
}

/// Data that everybody knows by a name have it, others that of their folder or file.
std::string nameOf(const Source& source)
{
    static const std::map<std::string, std::string> known{{"fashion-mnist", "Fashion-MNIST"},
                                                          {"cifar10", "CIFAR-10"},
                                                          {"cifar100", "CIFAR-100"},
                                                          {"tiny-imagenet", "Tiny ImageNet"}};
    if (const auto at = known.find(source.kind->name); at != known.end())
        return at->second;
    return (source.path.has_filename() ? source.path : source.path.parent_path()).filename().string();
}

} // namespace

const std::vector<DatasetKind>& datasetKinds()
{
    static const std::vector<DatasetKind> kinds{
        {.name = "fashion-mnist",
         .place = DatasetKind::Place::SystemOrFolder,
         .description = translatable(
             "Core", "70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)")},
        {.name = "cifar10",
         .place = DatasetKind::Place::Folder,
         .description = translatable("Core", "60,000 colour images, 32 x 32, 10 classes, as binary batches")},
        {.name = "cifar100",
         .place = DatasetKind::Place::Folder,
         .description = translatable("Core", "60,000 colour images, 32 x 32, 100 classes, as binary files")},
        {.name = "idx",
         .place = DatasetKind::Place::Folder,
         .description = translatable("Core", "grey images of any size as IDX files (MNIST's format), gzip or not")},
        {.name = "folder",
         .place = DatasetKind::Place::Folder,
         .description =
             translatable("Core", "JPEG and PNG images, a folder for each class, with or without train and test above"),
         .options = "size=64&share=0.2&seed=0"},
        {.name = "tiny-imagenet",
         .place = DatasetKind::Place::Folder,
         .description = translatable("Core", "110,000 colour images, 64 x 64, 200 classes, as JPEG files"),
         .options = "size=64"},
        {.name = "npz",
         .place = DatasetKind::Place::FileOrFolder,
         .description =
             translatable("Core", "NumPy arrays x_train, y_train, x_test, y_test: images, features or token ids"),
         .options = "layout=chw&padding=0&vocabulary=1000"},
        {.name = "csv",
         .place = DatasetKind::Place::File,
         .description = translatable("Core", "a table with a line of column names, one of them holding the classes"),
         .options = "label=COLUMN&test=FILE&share=0.2&seed=0&categorical=A,B&ignore=A,B"},
        {.name = "text",
         .place = DatasetKind::Place::File,
         .description = translatable("Core", "lines of text, each a label, a tab and the text"),
         .options = "test=FILE&share=0.2&seed=0&length=64&vocabulary=10000"},
    };
    return kinds;
}

std::string datasetName(const std::string& specification)
{
    return nameOf(settle(specification, {}));
}

std::filesystem::path datasetLocation(const std::string& specification, const std::filesystem::path& baseFolder)
{
    return settle(specification, baseFolder).path;
}

std::vector<std::filesystem::path> datasetLocations(const std::string& specification,
                                                    const std::filesystem::path& baseFolder)
{
    Source source = settle(specification, baseFolder);
    std::vector<std::filesystem::path> locations{source.path};
    if (source.kind->place == DatasetKind::Place::File) {
        if (const auto testFile = source.options.text("test"))
            locations.push_back(source.path.parent_path() / *testFile);
    }
    return locations;
}

std::shared_ptr<const Dataset> openDataset(const std::string& specification, const JobContext& context,
                                           const std::filesystem::path& baseFolder)
{
    Source source = settle(specification, baseFolder);
    requireFolder(source);
    context.report("load", 0);
    try {
        const DatasetChanges changes = datasetChanges(source.options); // before a reader refuses options not its own
        auto dataset = std::make_shared<Dataset>(read(source, context));
        changeDataset(*dataset, changes);
        dataset->name = nameOf(source);
        dataset->source = specification;
        context.checkpoint();
        dataset->hash = datasetHash(*dataset);
        context.report("load", 1);
        return dataset;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "The data set does not fit into memory", {.file = source.path.string()});
    }
}

} // namespace unlearn
