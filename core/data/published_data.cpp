// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/published_data.h"

#include "core/error.h"
#include "core/printable_text.h"
#include "core/sentence.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr std::uint64_t megabyte = 1'000'000;

PublishedData cifar10()
{
    PublishedData data{
        .name = "cifar10",
        .title = translatable("Core", "CIFAR-10, binary version"),
        .page = "https://www.cs.toronto.edu/~kriz/cifar.html",
        .terms = translatable("Core", "No licence is stated; the authors ask to cite their technical report of 2009."),
        .folder = "cifar-10-batches-bin",
        .files = {{.name = "cifar-10-binary.tar.gz",
                   .url = "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
                   .bytes = 170'052'171,
                   .sha256 = "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"}},
        .parts = {{.path = "batches.meta.txt"}},
        .packed = true,
        .limits = {.bytes = 200 * megabyte, .entries = 100}};
    constexpr std::uint64_t batchBytes = 10'000 * 3073;
    for (const char* batch : {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin",
                              "data_batch_5.bin", "test_batch.bin"})
        data.parts.push_back({.path = batch, .bytes = batchBytes});
    return data;
}

PublishedData cifar100()
{
    constexpr std::uint64_t recordBytes = 3074;
    return {.name = "cifar100",
            .title = translatable("Core", "CIFAR-100, binary version"),
            .page = "https://www.cs.toronto.edu/~kriz/cifar.html",
            .terms =
                translatable("Core", "No licence is stated; the authors ask to cite their technical report of 2009."),
            .folder = "cifar-100-binary",
            .files = {{.name = "cifar-100-binary.tar.gz",
                       .url = "https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz",
                       .bytes = 168'513'733,
                       .sha256 = "58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec"}},
            .parts = {{.path = "fine_label_names.txt"},
                      {.path = "train.bin", .bytes = 50'000 * recordBytes},
                      {.path = "test.bin", .bytes = 10'000 * recordBytes}},
            .packed = true,
            .limits = {.bytes = 200 * megabyte, .entries = 100}};
}

PublishedData fashionMnist()
{
    PublishedData data{
        .name = "fashion-mnist",
        .title = translatable("Core", "Fashion-MNIST"),
        .page = "https://github.com/zalandoresearch/fashion-mnist",
        .terms = translatable("Core", "MIT licence."),
        .folder = "fashion-mnist",
        .files = {{.name = "train-images-idx3-ubyte.gz",
                   .url = {},
                   .bytes = 26'421'880,
                   .sha256 = "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"},
                  {.name = "train-labels-idx1-ubyte.gz",
                   .url = {},
                   .bytes = 29'515,
                   .sha256 = "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"},
                  {.name = "t10k-images-idx3-ubyte.gz",
                   .url = {},
                   .bytes = 4'422'102,
                   .sha256 = "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"},
                  {.name = "t10k-labels-idx1-ubyte.gz",
                   .url = {},
                   .bytes = 5'148,
                   .sha256 = "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"}},
        .parts = {},
    };
    for (PublishedFile& file : data.files) { // their authors serve them without https; the digests hold all the same
        file.url = "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/" + file.name;
        data.parts.push_back({.path = file.name, .bytes = file.bytes});
    }
    return data;
}

PublishedData tinyImageNet()
{
    return {.name = "tiny-imagenet",
            .title = translatable("Core", "Tiny ImageNet"),
            .page = "http://cs231n.stanford.edu/",
            .terms =
                translatable("Core", "Images of ImageNet, whose terms hold: research and education, not for profit."),
            .folder = "tiny-imagenet-200",
            .files = {{.name = "tiny-imagenet-200.zip",
                       .url = "http://cs231n.stanford.edu/tiny-imagenet-200.zip",
                       .bytes = 248'100'043,
                       .sha256 = "6198c8ae015e2b3e007c7841da39ec069199b9aa3bfa943a462022fe5e43c821"}},
            .parts = {{.path = "train"}, {.path = "val/val_annotations.txt"}, {.path = "wnids.txt"}},
            .packed = true,
            .limits = {.bytes = 500 * megabyte, .entries = 150'000}};
}

} // namespace

std::uint64_t PublishedData::bytes() const
{
    std::uint64_t sum = 0;
    for (const PublishedFile& file : files)
        sum += file.bytes;
    return sum;
}

const std::vector<PublishedData>& publishedData()
{
    static const std::vector<PublishedData> all{cifar10(), cifar100(), fashionMnist(), tinyImageNet()};
    return all;
}

const PublishedData& publishedData(const std::string& name)
{
    const auto found = std::ranges::find(publishedData(), name, &PublishedData::name);
    if (found != publishedData().end())
        return *found;
    std::string names;
    for (const PublishedData& data : publishedData())
        names += (names.empty() ? "" : ", ") + data.name;
    throw Error(ErrorCode::UnknownName, "There is no such data set to download",
                {.field = "NAME", .expected = "one of " + names, .found = printableText(name)});
}

} // namespace unlearn
