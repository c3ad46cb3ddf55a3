// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"

#include "core/data/cifar_reader.h"
#include "core/data/idx_reader.h"
#include "core/error.h"
#include "core/printable_text.h"

#include <new>

namespace unlearn {
namespace {

/// "cifar10:DIR" in its two parts.
struct Specification {
    std::string kind;
    std::filesystem::path folder; ///< empty where none was given
};

constexpr const char* debianFashionFolder = "/usr/share/datasets/fashion-mnist";

std::string kindNames()
{
    std::string names;
    for (const DatasetKind& kind : datasetKinds())
        names += (names.empty() ? "" : ", ") + kind.name + (kind.needsFolder ? ":DIR" : "");
    return names;
}

Specification parse(const std::string& text, const std::filesystem::path& baseFolder)
{
    const std::size_t colon = text.find(':');
    Specification result{.kind = text.substr(0, colon), .folder = {}};
    const DatasetKind* kind = nullptr;
    for (const DatasetKind& one : datasetKinds()) {
        if (one.name == result.kind)
            kind = &one;
    }
    if (!kind)
        throw Error(ErrorCode::UnknownName, "There is no such data set",
                    {.field = "data", .expected = kindNames(), .found = printableText(text)});
    if (colon != std::string::npos)
        result.folder = text.substr(colon + 1);
    if (result.folder.empty() && (kind->needsFolder || colon != std::string::npos))
        throw Error(ErrorCode::ValueOutOfRange, "The data set needs the folder in which its files are",
                    {.field = "data", .expected = kind->name + ":DIR", .found = printableText(text)});
    if (result.folder.is_relative() && !result.folder.empty())
        result.folder = baseFolder / result.folder;
    return result;
}

void requireFolder(const Specification& specification)
{
    std::error_code error;
    if (std::filesystem::is_directory(specification.folder, error))
        return;
    if (specification.kind == "fashion-mnist" && specification.folder == debianFashionFolder)
        throw Error(ErrorCode::FileMissing,
                    "Fashion-MNIST is not installed; install it with \"apt-get install dataset-fashion-mnist\" or name "
                    "a folder that holds its four files as fashion-mnist:DIR",
                    {.file = specification.folder.string()});
    throw Error(ErrorCode::FileMissing, "The folder of the data set does not exist",
                {.file = specification.folder.string(), .field = "data"});
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

Dataset read(const Specification& specification, const JobContext& context)
{
    Dataset dataset;
    if (specification.kind == "fashion-mnist") {
        dataset = readFashionMnist(specification.folder, context);
        dataset.name = "Fashion-MNIST";
    } else if (specification.kind == "cifar10") {
        dataset = readCifar10(specification.folder, context);
        dataset.name = "CIFAR-10";
    } else if (specification.kind == "cifar100") {
        dataset = readCifar100(specification.folder, context);
        dataset.name = "CIFAR-100";
    } else {
        dataset = readIdxFolder(specification.folder, {}, context);
        const std::filesystem::path& folder = specification.folder;
        dataset.name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    }
    return dataset;
}

} // namespace

const std::vector<DatasetKind>& datasetKinds()
{
    static const std::vector<DatasetKind> kinds{
        {.name = "fashion-mnist",
         .needsFolder = false,
         .description = "70,000 grey images of clothes, 28 x 28, 10 classes (Debian package dataset-fashion-mnist)"},
        {.name = "cifar10",
         .needsFolder = true,
         .description = "60,000 colour images, 32 x 32, 10 classes, as binary batches"},
        {.name = "cifar100",
         .needsFolder = true,
         .description = "60,000 colour images, 32 x 32, 100 classes, as binary files"},
        {.name = "idx",
         .needsFolder = true,
         .description = "grey images of any size as IDX files (MNIST's format), gzip or not"},
    };
    return kinds;
}

std::shared_ptr<const Dataset> openDataset(const std::string& specification, const JobContext& context,
                                           const std::filesystem::path& baseFolder)
{
    Specification parsed = parse(specification, baseFolder);
    if (parsed.folder.empty())
        parsed.folder = debianFashionFolder;
    requireFolder(parsed);
    context.report("load", 0);
    try {
        auto dataset = std::make_shared<Dataset>(read(parsed, context));
        dataset->source = specification;
        context.checkpoint();
        dataset->hash = datasetHash(*dataset);
        context.report("load", 1);
        return dataset;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "The data set does not fit into memory", {.file = parsed.folder.string()});
    }
}

} // namespace unlearn
