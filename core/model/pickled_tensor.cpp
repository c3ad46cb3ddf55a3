// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pickled_tensor.h"

#include <algorithm>
#include <cstring>

namespace unlearn {
namespace {

bool multiplyInto(std::int64_t& value, std::int64_t factor)
{
    return !__builtin_mul_overflow(value, factor, &value);
}

bool isDense(const PickledTensor& tensor)
{
    std::int64_t expected = 1;
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
        if (tensor.shape[i] != 1 && tensor.strides[i] != expected)
            return false;
        expected *= tensor.shape[i];
    }
    return true;
}

} // namespace

std::optional<std::string> PickledTensor::defect() const
{
    if (shape.size() > mostDimensions || shape.size() != strides.size())
        return "a tensor with " + std::to_string(shape.size()) + " sizes and " + std::to_string(strides.size())
            + " strides";
    const auto negative = [](std::int64_t value) { return value < 0; };
    if (std::any_of(shape.begin(), shape.end(), negative) || std::any_of(strides.begin(), strides.end(), negative)
        || offset < 0 || storageItems < 0)
        return "a negative size, stride or offset";

    // Without the zeros: a tensor of no items has no last item, but its other sizes must not overflow either.
    std::int64_t bytes = static_cast<std::int64_t>(itemSize(dtype));
    bool empty = false;
    for (const std::int64_t size : shape) {
        empty |= size == 0;
        if (!multiplyInto(bytes, std::max<std::int64_t>(size, 1)))
            return "a size that overflows";
    }
    if (empty)
        return std::nullopt;
    std::int64_t last = offset;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        std::int64_t step = shape[i] - 1;
        if (!multiplyInto(step, strides[i]) || __builtin_add_overflow(last, step, &last))
            return "a stride that overflows";
    }
    if (last >= storageItems)
        return "item " + std::to_string(last) + " of a storage of " + std::to_string(storageItems);
    return std::nullopt;
}

std::uint64_t PickledTensor::denseBytes() const
{
    std::uint64_t bytes = itemSize(dtype);
    for (const std::int64_t size : shape)
        bytes *= static_cast<std::uint64_t>(size);
    return bytes;
}

TensorData PickledTensor::gather(std::span<const std::byte> storageBytes) const
{
    TensorData result{.dtype = dtype, .shape = shape, .bytes = std::vector<std::byte>(denseBytes())};
    if (result.bytes.empty())
        return result;
    const std::size_t item = itemSize(dtype);
    const std::byte* source = storageBytes.data() + static_cast<std::size_t>(offset) * item;
    if (isDense(*this)) {
        std::memcpy(result.bytes.data(), source, result.bytes.size());
        return result;
    }

    std::vector<std::int64_t> position(shape.size());
    std::int64_t index = 0;
    for (std::size_t at = 0; at < result.bytes.size(); at += item) {
        std::memcpy(result.bytes.data() + at, source + static_cast<std::size_t>(index) * item, item);
        for (std::size_t d = shape.size(); d-- > 0;) {
            // A dimension of one item may have any stride at all, so it must never be taken.
            if (position[d] + 1 < shape[d]) {
                ++position[d];
                index += strides[d];
                break;
            }
            index -= position[d] * strides[d];
            position[d] = 0;
        }
    }
    return result;
}

} // namespace unlearn
