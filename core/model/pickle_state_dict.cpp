// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/model/pickle_machine.h"
#include "core/model/tensor_file.h"
#include "core/printable_text.h"
#include "core/zip_archive.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <new>
#include <optional>

namespace unlearn {
namespace {

constexpr std::uint64_t largestPickle = std::uint64_t{64} << 20;
/// What the tensors of any small file may take. Beyond it, a file can expand to four times its size: views of one
/// storage, as tied weights are, count each.
constexpr std::uint64_t smallMemory = std::uint64_t{256} << 20;
constexpr std::array nestedKeys{"model",   "state_dict",  "model_state_dict", "net",
                                "network", "model_state", "weights",          "params"};

using NamedTensor = std::pair<std::string, const PickledTensor*>;

/// The folder inside the archive, with its slash: PyTorch names it after the file.
std::string findFolder(const ZipArchive& archive, const std::string& file)
{
    std::optional<std::string> folder;
    for (const std::string& name : archive.names()) {
        const std::size_t slash = name.find('/');
        if (slash != std::string::npos && name.substr(slash + 1) == "data.pkl")
            folder = name.substr(0, slash + 1);
    }
    if (!folder)
        throw Error(ErrorCode::FormatUnsupported, "The zip archive is not a PyTorch checkpoint",
                    {.file = file,
                     .expected = "an entry data.pkl in a folder",
                     .found = "none among " + std::to_string(archive.names().size())});
    if (archive.has(*folder + "constants.pkl"))
        throw Error(ErrorCode::FormatUnsupported,
                    "This is a TorchScript program; save the state_dict() of the model with torch.save instead",
                    {.file = file, .expected = "tensors", .found = "a program beside them (constants.pkl)"});
    return *folder;
}

void requireLittleEndian(ZipArchive& archive, const std::string& folder, const std::string& file)
{
    if (!archive.has(folder + "byteorder"))
        return;
    const std::vector<std::byte> bytes = archive.read(folder + "byteorder", 16);
    const std::string order(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (order != "little")
        throw Error(ErrorCode::FormatUnsupported, "The checkpoint was saved on a machine of another byte order",
                    {.file = file, .field = "byteorder", .expected = "little", .found = printableText(order)});
}

bool holdsTensors(const PickleValue& value)
{
    if (value.kind != PickleKind::Dict)
        return false;
    for (std::size_t i = 1; i < value.items.size(); i += 2) {
        if (value.items[i]->kind == PickleKind::Tensor)
            return true;
    }
    return false;
}

const PickleValue* entryOf(const PickleValue& dict, const char* key)
{
    const PickleValue* found = nullptr;
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        if (dict.items[i]->kind == PickleKind::Text && dict.items[i]->text == key)
            found = dict.items[i + 1];
    }
    return found;
}

const PickleValue& findStateDict(const PickleValue& root, const std::string& file)
{
    if (root.kind == PickleKind::Dict) {
        for (const char* key : nestedKeys) {
            if (const PickleValue* nested = entryOf(root, key); nested && holdsTensors(*nested))
                return *nested;
        }
        if (holdsTensors(root))
            return root;
    }
    std::string keys;
    for (std::size_t i = 0; root.kind == PickleKind::Dict && i < root.items.size() && keys.size() < 200; i += 2)
        keys += (keys.empty() ? "" : ", ") + root.items[i]->text;
    throw Error(ErrorCode::FormatUnsupported, "The checkpoint holds no state dict",
                {.file = file,
                 .expected = "named tensors, at the top or under model, state_dict, model_state_dict, net, ...",
                 .found = !keys.empty()              ? "keys " + printableText(keys)
                     : root.kind == PickleKind::Dict ? "no names"
                                                     : pickleKindText(root.kind)});
}

std::string withoutPrefixes(std::string name)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::string_view prefix : {"module.", "_orig_mod."}) {
            if (name.starts_with(prefix)) {
                name.erase(0, prefix.size());
                changed = true;
            }
        }
    }
    return name;
}

/// In the order of their storages, so that each record is read once and only one is held.
std::vector<NamedTensor> namedTensors(const PickleValue& dict)
{
    std::vector<NamedTensor> tensors;
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        if (dict.items[i]->kind == PickleKind::Text && dict.items[i + 1]->kind == PickleKind::Tensor)
            tensors.emplace_back(withoutPrefixes(dict.items[i]->text), dict.items[i + 1]->tensor.get());
    }
    std::stable_sort(tensors.begin(), tensors.end(),
                     [](const NamedTensor& a, const NamedTensor& b) { return a.second->storage < b.second->storage; });
    return tensors;
}

std::map<std::string, TensorData> readTensors(ZipArchive& archive, const std::string& folder,
                                              const std::vector<NamedTensor>& named, const std::string& file)
{
    std::uint64_t memory = std::max(smallMemory, 4 * archive.fileSize());
    std::map<std::string, TensorData> tensors;
    std::optional<std::string> key;
    std::vector<std::byte> storage;
    for (const auto& [name, tensor] : named) {
        const auto refuse = [&file, &name = name](const std::string& message, const std::string& expected,
                                                  const std::string& found) {
            throw Error(ErrorCode::FileCorrupt, message,
                        {.file = file, .field = printableText(name), .expected = expected, .found = found});
        };
        const std::string record = folder + "data/" + tensor->storage;
        if (archive.size(record) / itemSize(tensor->dtype) < static_cast<std::uint64_t>(tensor->storageItems))
            refuse("A tensor's storage is smaller than the checkpoint says",
                   std::to_string(tensor->storageItems) + " items of " + std::to_string(itemSize(tensor->dtype))
                       + " bytes",
                   std::to_string(archive.size(record)) + " bytes");
        if (tensor->denseBytes() > memory)
            refuse("The tensors are far larger than the file that holds them",
                   "at most " + std::to_string(memory) + " more bytes", std::to_string(tensor->denseBytes()));
        memory -= tensor->denseBytes();
        if (key != tensor->storage) {
            storage.clear();
            storage = archive.read(record, std::max(smallMemory, archive.fileSize()));
            key = tensor->storage;
        }
        if (!tensors.emplace(name, tensor->gather(storage)).second)
            refuse("The checkpoint holds two tensors of one name", "one", "two");
    }
    return tensors;
}

std::string realText(double value)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end};
}

std::map<std::string, std::string> scalars(const PickleValue& dict)
{
    std::map<std::string, std::string> result;
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        if (dict.items[i]->kind != PickleKind::Text)
            continue;
        const PickleValue& value = *dict.items[i + 1];
        std::string& text = result[dict.items[i]->text];
        switch (value.kind) {
        case PickleKind::Text: text = value.text; break;
        case PickleKind::Bool: text = value.integer != 0 ? "true" : "false"; break;
        case PickleKind::Integer: text = std::to_string(value.integer); break;
        case PickleKind::Real: text = realText(value.real); break;
        default: result.erase(dict.items[i]->text);
        }
    }
    return result;
}

void requireZip(const std::filesystem::path& path)
{
    std::array<char, 4> start{};
    InputFile file(path);
    const std::size_t got = file.readSome(std::as_writable_bytes(std::span(start)));
    const std::string_view text(start.data(), got);
    if (text == "PK\x03\x04")
        return;
    if (text.starts_with('\x80'))
        throw Error(ErrorCode::FormatUnsupported,
                    "The checkpoint is in PyTorch's old format, before 1.6; load it in a newer PyTorch and save it "
                    "again with torch.save",
                    {.file = path.string(), .expected = "a zip archive", .found = "a bare pickle"});
    throw Error(ErrorCode::FileCorrupt, got == 0 ? "The file is empty" : "This is not a PyTorch checkpoint",
                {.file = path.string(),
                 .expected = "a zip archive as torch.save writes it",
                 .found = got == 0 ? "nothing" : "a file that begins with \"" + printableText(text) + '"'});
}

} // namespace

TensorFile readPickledStateDict(const std::filesystem::path& path)
{
    requireZip(path);
    const std::string file = path.string();
    try {
        ZipArchive archive(path);
        const std::string folder = findFolder(archive, file);
        requireLittleEndian(archive, folder, file);
        const std::vector<std::byte> pickle = archive.read(folder + "data.pkl", largestPickle);
        PickleMachine machine(pickle, file);
        const PickleValue& root = machine.run();
        TensorFile result;
        result.tensors = readTensors(archive, folder, namedTensors(findStateDict(root, file)), file);
        result.metadata = scalars(root);
        return result;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "The checkpoint does not fit into memory", {.file = file});
    }
}

} // namespace unlearn
