// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensor_file.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// A tensor as a pickle describes it: a strided view of a storage that lies elsewhere in the archive.
struct PickledTensor {
    static constexpr std::size_t mostDimensions = 64; ///< PyTorch's own limit

    DType dtype = DType::F32;
    std::string storage;           ///< key of the record that holds the bytes
    std::int64_t storageItems = 0; ///< how many items that record is said to hold
    std::int64_t offset = 0;       ///< in items, like the strides
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;

    /// What is wrong with it, as the end of a sentence: more dimensions than 64, a negative size, stride or offset, a
    /// size that overflows, or an item outside the storage. Nothing when every item lies inside.
    std::optional<std::string> defect() const;
    /// Bytes of a dense copy. Only after defect() found nothing.
    std::uint64_t denseBytes() const;
    /// Dense row-major copy. Only after defect() found nothing and with storage.size() >= storageItems * item size.
    TensorData gather(std::span<const std::byte> storageBytes) const;
};

} // namespace unlearn
