// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pickle_call.h"

namespace unlearn {
namespace {

std::vector<std::int64_t> integers(const PickleValue& tuple, const PickleInput& input)
{
    if (tuple.kind != PickleKind::Tuple || tuple.items.size() > PickledTensor::mostDimensions)
        input.fail("A tensor in the pickle has no tuple of sizes");
    std::vector<std::int64_t> values;
    for (const PickleValue* item : tuple.items) {
        if (item->kind != PickleKind::Integer)
            input.fail("A tensor in the pickle has a size that is not a whole number");
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
        input.fail("A tensor in the pickle is not made as PyTorch makes it");
    auto tensor = std::make_unique<PickledTensor>();
    tensor->dtype = items[0]->dtype;
    tensor->storage = items[0]->text;
    tensor->storageItems = items[0]->integer;
    tensor->offset = items[1]->integer;
    tensor->shape = integers(*items[2], input);
    tensor->strides = integers(*items[3], input);
    if (const auto defect = tensor->defect())
        input.fail("A tensor in the pickle is not inside its storage", {}, *defect);
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
            input.fail("A size in the pickle is no tuple of a size's length");
        result.kind = PickleKind::Tuple;
        result.items = arguments.items[0]->items;
        return;
    case PickleGlobalKind::RebuildTensor: describeTensor(arguments, result, input); return;
    case PickleGlobalKind::RebuildParameter:
        if (arguments.items.empty() || arguments.items[0]->kind != PickleKind::Tensor)
            input.fail("A parameter in the pickle is not made of a tensor");
        result.kind = PickleKind::Tensor;
        result.tensor = std::make_unique<PickledTensor>(*arguments.items[0]->tensor);
        return;
    case PickleGlobalKind::Opaque: result.kind = PickleKind::Opaque; return;
    case PickleGlobalKind::StorageType: break;
    }
    input.fail("The pickle calls something that can not be called");
}

void describeStorage(const PickleValue& id, PickleValue& result, const PickleInput& input)
{
    const std::vector<PickleValue*>& items = id.items;
    constexpr std::size_t longestKey = 64; // PyTorch counts; a bound keeps copies of a key from adding up
    if (id.kind != PickleKind::Tuple || items.size() != 5 || items[0]->text != "storage"
        || items[1]->kind != PickleKind::Global || items[1]->global->kind != PickleGlobalKind::StorageType
        || items[2]->kind != PickleKind::Text || items[2]->text.size() > longestKey
        || items[4]->kind != PickleKind::Integer || items[4]->integer < 0)
        input.fail("The pickle refers to a storage in an unknown way");
    result.kind = PickleKind::Storage;
    result.dtype = items[1]->global->dtype;
    result.text = items[2]->text;
    result.integer = items[4]->integer;
}

} // namespace unlearn
