// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pickle_call.h"

#include "core/printable_text.h"

#include <algorithm>
#include <optional>

namespace unlearn {
namespace {

constexpr std::size_t longestKey = 64; // PyTorch counts; a bound keeps copies of a key from adding up

/// Their kinds, as far as a sentence has room for them.
std::string kindsText(const std::vector<PickleValue*>& items)
{
    constexpr std::size_t most = 7; // a tensor is made of no more
    std::string text;
    for (std::size_t i = 0; i < std::min(items.size(), most); ++i)
        text += (i == 0 ? "" : ", ") + std::string(pickleKindText(items[i]->kind));
    return items.empty() ? "nothing" : items.size() > most ? text + ", ..." : text;
}

const std::string& sizesText()
{
    static const std::string text =
        "a tuple of at most " + std::to_string(PickledTensor::mostDimensions) + " whole numbers";
    return text;
}

/// A value where a tuple of sizes should be.
std::string lengthText(const PickleValue& value)
{
    return value.kind == PickleKind::Tuple ? std::to_string(value.items.size()) + " sizes" : pickleKindText(value.kind);
}

/// The first thing about a persistent id that is not as PyTorch writes it.
std::optional<std::string> storageDefect(const PickleValue& id)
{
    const std::vector<PickleValue*>& items = id.items;
    if (id.kind != PickleKind::Tuple)
        return pickleKindText(id.kind);
    if (items.size() != 5)
        return kindsText(items);
    if (items[0]->text != "storage")
        return items[0]->kind == PickleKind::Text ? '"' + printableText(items[0]->text) + '"'
                                                  : pickleKindText(items[0]->kind);
    if (items[1]->kind != PickleKind::Global || items[1]->global->kind != PickleGlobalKind::StorageType)
        return std::string(pickleKindText(items[1]->kind)) + " as type";
    if (items[2]->kind != PickleKind::Text)
        return std::string(pickleKindText(items[2]->kind)) + " as key";
    if (items[2]->text.size() > longestKey)
        return "a key of " + std::to_string(items[2]->text.size()) + " bytes";
    if (items[4]->kind != PickleKind::Integer)
        return std::string(pickleKindText(items[4]->kind)) + " as number of items";
    if (items[4]->integer < 0)
        return std::to_string(items[4]->integer) + " items";
    return std::nullopt;
}

std::vector<std::int64_t> integers(const PickleValue& tuple, const PickleInput& input)
{
    if (tuple.kind != PickleKind::Tuple || tuple.items.size() > PickledTensor::mostDimensions)
        input.fail("A tensor in the pickle has no tuple of sizes", sizesText(), lengthText(tuple));
    std::vector<std::int64_t> values;
    for (const PickleValue* item : tuple.items) {
        if (item->kind != PickleKind::Integer)
            input.fail("A tensor in the pickle has a size that is not a whole number", "a whole number",
                       pickleKindText(item->kind));
        values.push_back(item->integer);
    }
    return values;
}

/// Arguments: storage, offset, sizes, strides; what follows (gradient, hooks, metadata) does not change the values.
void describeTensor(const PickleValue& arguments, PickleValue& result, const PickleInput& input)
{
    const std::vector<PickleValue*>& items = arguments.items;
    if (items.size() < 4 || items.size() > 7 || items[0]->kind != PickleKind::Storage
        || items[1]->kind != PickleKind::Integer)
        input.fail("A tensor in the pickle is not made as PyTorch makes it",
                   "a storage, a whole number, sizes and strides", kindsText(items));
    auto tensor = std::make_unique<PickledTensor>();
    tensor->dtype = items[0]->dtype;
    tensor->storage = items[0]->text;
    tensor->storageItems = items[0]->integer;
    tensor->offset = items[1]->integer;
    tensor->shape = integers(*items[2], input);
    tensor->strides = integers(*items[3], input);
    if (const auto defect = tensor->defect())
        input.fail("A tensor in the pickle is not inside its storage",
                   "items among its " + std::to_string(tensor->storageItems), *defect);
    result.kind = PickleKind::Tensor;
    result.tensor = std::move(tensor);
}

} // namespace

void describeCall(const PickleGlobal& callee, const PickleValue& arguments, PickleValue& result,
                  const PickleInput& input)
{
    switch (callee.kind) {
    case PickleGlobalKind::Dict:
        result.kind = PickleKind::Dict; // its entries follow as instructions
        return;
    case PickleGlobalKind::Size:
        if (arguments.items.size() != 1 || arguments.items[0]->kind != PickleKind::Tuple
            || arguments.items[0]->items.size() > PickledTensor::mostDimensions)
            input.fail("A size in the pickle is no tuple of a size's length", sizesText(),
                       arguments.items.size() == 1 ? lengthText(*arguments.items[0]) : kindsText(arguments.items));
        result.kind = PickleKind::Tuple;
        result.items = arguments.items[0]->items;
        return;
    case PickleGlobalKind::RebuildTensor: describeTensor(arguments, result, input); return;
    case PickleGlobalKind::RebuildParameter:
        if (arguments.items.empty() || arguments.items[0]->kind != PickleKind::Tensor)
            input.fail("A parameter in the pickle is not made of a tensor", "a tensor", kindsText(arguments.items));
        result.kind = PickleKind::Tensor;
        result.tensor = std::make_unique<PickledTensor>(*arguments.items[0]->tensor);
        return;
    case PickleGlobalKind::Opaque: result.kind = PickleKind::Opaque; return;
    case PickleGlobalKind::StorageType: break;
    }
    input.fail("The pickle calls something that can not be called", "what makes a tensor or a dictionary",
               std::string(callee.module) + '.' + std::string(callee.name));
}

void describeStorage(const PickleValue& id, PickleValue& result, const PickleInput& input)
{
    const std::vector<PickleValue*>& items = id.items;
    if (const auto defect = storageDefect(id))
        input.fail("The pickle refers to a storage in an unknown way",
                   "\"storage\", a type, a key of at most " + std::to_string(longestKey)
                       + " bytes, a place and a number of items",
                   *defect);
    result.kind = PickleKind::Storage;
    result.dtype = items[1]->global->dtype;
    result.text = items[2]->text;
    result.integer = items[4]->integer;
}

} // namespace unlearn
