// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pickle_global.h"

#include <algorithm>
#include <array>

namespace unlearn {
namespace {

using Kind = PickleGlobalKind;

constexpr std::array allowed{
    PickleGlobal{"collections", "OrderedDict", Kind::Dict},
    PickleGlobal{"collections", "defaultdict", Kind::Dict},
    PickleGlobal{"torch", "Size", Kind::Size},
    PickleGlobal{"torch._utils", "_rebuild_tensor", Kind::RebuildTensor},
    PickleGlobal{"torch._utils", "_rebuild_tensor_v2", Kind::RebuildTensor},
    PickleGlobal{"torch._utils", "_rebuild_parameter", Kind::RebuildParameter},
    PickleGlobal{"torch", "DoubleStorage", Kind::StorageType, DType::F64},
    PickleGlobal{"torch", "FloatStorage", Kind::StorageType, DType::F32},
    PickleGlobal{"torch", "HalfStorage", Kind::StorageType, DType::F16},
    PickleGlobal{"torch", "BFloat16Storage", Kind::StorageType, DType::BF16},
    PickleGlobal{"torch", "LongStorage", Kind::StorageType, DType::I64},
    PickleGlobal{"torch", "IntStorage", Kind::StorageType, DType::I32},
    PickleGlobal{"torch", "ShortStorage", Kind::StorageType, DType::I16},
    PickleGlobal{"torch", "CharStorage", Kind::StorageType, DType::I8},
    PickleGlobal{"torch", "ByteStorage", Kind::StorageType, DType::U8},
    PickleGlobal{"torch", "BoolStorage", Kind::StorageType, DType::Bool},
    // Common beside a state dict: the command line's options, and figures that numpy computed.
    PickleGlobal{"argparse", "Namespace", Kind::Opaque},
    PickleGlobal{"numpy.core.multiarray", "scalar", Kind::Opaque},
    PickleGlobal{"numpy._core.multiarray", "scalar", Kind::Opaque},
    PickleGlobal{"numpy", "dtype", Kind::Opaque},
    PickleGlobal{"_codecs", "encode", Kind::Opaque},
    PickleGlobal{"torch", "device", Kind::Opaque},
    PickleGlobal{"torch", "float32", Kind::Opaque},
    PickleGlobal{"torch", "float16", Kind::Opaque},
    PickleGlobal{"torch", "bfloat16", Kind::Opaque},
    PickleGlobal{"__builtin__", "set", Kind::Opaque},
    PickleGlobal{"builtins", "set", Kind::Opaque},
    PickleGlobal{"__builtin__", "dict", Kind::Opaque},
    PickleGlobal{"builtins", "dict", Kind::Opaque},
    PickleGlobal{"__builtin__", "list", Kind::Opaque},
    PickleGlobal{"builtins", "list", Kind::Opaque},
};

} // namespace

const PickleGlobal* findPickleGlobal(std::string_view module, std::string_view name)
{
    const auto found = std::find_if(allowed.begin(), allowed.end(), [&](const PickleGlobal& global) {
        return global.module == module && global.name == name;
    });
    return found == allowed.end() ? nullptr : &*found;
}

} // namespace unlearn
