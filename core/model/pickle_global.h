// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensor_file.h"

#include <string_view>

namespace unlearn {

/// What the machine does where Python would import and call something.
enum class PickleGlobalKind {
    Dict,             ///< an empty dictionary
    Size,             ///< torch.Size: the tuple it is given
    StorageType,      ///< the item type of a storage
    RebuildTensor,    ///< a strided view of a storage
    RebuildParameter, ///< the tensor it is given
    Opaque            ///< a place holder: run options and the like beside a state dict
};

/// A name that a pickle may refer to. There are no others.
struct PickleGlobal {
    std::string_view module;
    std::string_view name;
    PickleGlobalKind kind;
    DType dtype = DType::F32; ///< StorageType
};

/// The entry of the allow list; nullptr when the name is not on it.
const PickleGlobal* findPickleGlobal(std::string_view module, std::string_view name);

} // namespace unlearn
