// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pickled_tensor.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

struct PickleGlobal;

enum class PickleKind {
    None,
    Bool,
    Integer,
    Real,
    Text,
    Tuple,
    List,
    Dict,
    Global,  ///< a name on the allow list
    Storage, ///< a reference to a record of the archive
    Tensor,
    Opaque ///< something harmless that no state dict needs: kept as a place in its container only
};

/// What an error sentence calls a value of that kind.
constexpr const char* pickleKindText(PickleKind kind)
{
    switch (kind) {
    case PickleKind::None: return "None";
    case PickleKind::Bool: return "a truth value";
    case PickleKind::Integer: return "a whole number";
    case PickleKind::Real: return "a real number";
    case PickleKind::Text: return "a text";
    case PickleKind::Tuple: return "a tuple";
    case PickleKind::List: return "a list";
    case PickleKind::Dict: return "a dictionary";
    case PickleKind::Global: return "a Python name";
    case PickleKind::Storage: return "a storage";
    case PickleKind::Tensor: return "a tensor";
    case PickleKind::Opaque: break;
    }
    return "a place holder";
}

/// One value of a pickle. All values of a pickle belong to the machine that read it and point to each other, so that
/// values which contain themselves neither leak nor are destroyed recursively.
struct PickleValue {
    PickleKind kind = PickleKind::None;
    DType dtype = DType::F32;        ///< Storage
    std::int64_t integer = 0;        ///< Bool, Integer; Storage: number of items
    double real = 0;                 ///< Real
    std::string text;                ///< Text; Storage: key of the record
    std::vector<PickleValue*> items; ///< Tuple, List; Dict: key, value, key, value, ...
    const PickleGlobal* global = nullptr;
    std::unique_ptr<PickledTensor> tensor;
};

} // namespace unlearn
