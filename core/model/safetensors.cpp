// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/model/safetensors_header.h"
#include "core/model/tensor_file.h"
#include "core/printable_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <new>

namespace unlearn {
namespace {

using NamedTensor = std::pair<const std::string, TensorData>;

constexpr std::uint64_t lengthBytes = 8;
constexpr std::uint64_t mostHeaderBytes = 100'000'000; // the limit that the format's own reader sets

/// Leaves the file at the first byte of the tensors.
SafetensorsHeader readHeader(InputFile& file)
{
    std::array<std::byte, lengthBytes> bytes{};
    file.readExactly(bytes, "header length");
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
    const std::uint64_t most = std::min(mostHeaderBytes, file.size() - lengthBytes);
    if (length > most)
        throw Error(ErrorCode::FileCorrupt, "The safetensors header is longer than it can be",
                    {.file = file.path().string(),
                     .field = "header length",
                     .expected = "at most " + std::to_string(most) + " bytes",
                     .found = std::to_string(length)});
    std::string json(length, '\0');
    file.readExactly(std::as_writable_bytes(std::span(json)), "header");
    return parseSafetensorsHeader(json, file.size() - lengthBytes - length, file.path());
}

void requireWritable(const std::string& name, const TensorData& tensor, const std::filesystem::path& path)
{
    if (name == "__metadata__")
        throw Error(ErrorCode::ValueOutOfRange, "A tensor can not have the name that safetensors keep for metadata",
                    {.file = path.string(), .field = name});
    if (tensor.bytes.size() != static_cast<std::uint64_t>(tensor.numel()) * itemSize(tensor.dtype))
        throw Error(ErrorCode::ShapeMismatch, "A tensor to be written does not have the bytes of its shape",
                    {.file = path.string(),
                     .field = printableText(name),
                     .expected = std::to_string(tensor.numel()) + " items",
                     .found = std::to_string(tensor.bytes.size()) + " bytes"});
}

std::string headerText(const std::vector<const NamedTensor*>& tensors,
                       const std::map<std::string, std::string>& metadata, const std::filesystem::path& path)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t position = 0;
    for (const NamedTensor* tensor : tensors) {
        const std::uint64_t end = position + tensor->second.bytes.size();
        header[tensor->first] = {{"dtype", dtypeName(tensor->second.dtype)},
                                 {"shape", tensor->second.shape},
                                 {"data_offsets", {position, end}}};
        position = end;
    }
    try {
        return header.dump();
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::ValueOutOfRange, "Names and metadata of tensors must be UTF-8 to be written",
                    {.file = path.string()});
    }
}

} // namespace

TensorFile readSafetensors(const std::filesystem::path& path)
{
    InputFile file(path);
    try {
        SafetensorsHeader header = readHeader(file);
        TensorFile result;
        result.metadata = std::move(header.metadata);
        for (SafetensorsEntry& entry : header.entries) {
            TensorData tensor{.dtype = entry.dtype,
                              .shape = std::move(entry.shape),
                              .bytes = std::vector<std::byte>(entry.end - entry.begin)};
            file.readExactly(tensor.bytes, "tensors");
            result.tensors.emplace(std::move(entry.name), std::move(tensor));
        }
        return result;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "The tensors do not fit into memory", {.file = path.string()});
    }
}

std::map<std::string, std::string> readSafetensorsMetadata(const std::filesystem::path& path)
{
    InputFile file(path);
    return readHeader(file).metadata;
}

void writeSafetensors(const std::filesystem::path& path, const TensorFile& file)
{
    std::vector<const NamedTensor*> tensors;
    for (const NamedTensor& tensor : file.tensors) {
        requireWritable(tensor.first, tensor.second, path);
        tensors.push_back(&tensor);
    }
    // Wide items first, so that every tensor starts at a multiple of its item size: readers may map the file.
    std::stable_sort(tensors.begin(), tensors.end(), [](const NamedTensor* a, const NamedTensor* b) {
        return itemSize(a->second.dtype) > itemSize(b->second.dtype);
    });
    std::string header = headerText(tensors, file.metadata, path);
    header.resize((header.size() + 7) / 8 * 8, ' ');

    std::array<std::byte, lengthBytes> length{};
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length[i] = static_cast<std::byte>(static_cast<std::uint64_t>(header.size()) >> (8 * i));
    AtomicFile output(path);
    output.write(length);
    output.write(header);
    for (const NamedTensor* tensor : tensors)
        output.write(tensor->second.bytes);
    output.commit();
}

} // namespace unlearn
