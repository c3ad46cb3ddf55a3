// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"

#include "core/error.h"
#include "core/input_file.h"

#include <array>
#include <cstring>

namespace unlearn {

std::size_t itemSize(DType type)
{
    switch (type) {
    case DType::F64:
    case DType::I64: return 8;
    case DType::F32:
    case DType::I32: return 4;
    case DType::F16:
    case DType::BF16:
    case DType::I16: return 2;
    case DType::I8:
    case DType::U8:
    case DType::Bool: return 1;
    }
    return 1;
}

const char* dtypeName(DType type)
{
    switch (type) {
    case DType::F64: return "F64";
    case DType::F32: return "F32";
    case DType::F16: return "F16";
    case DType::BF16: return "BF16";
    case DType::I64: return "I64";
    case DType::I32: return "I32";
    case DType::I16: return "I16";
    case DType::I8: return "I8";
    case DType::U8: return "U8";
    case DType::Bool: return "BOOL";
    }
    return "";
}

std::int64_t TensorData::numel() const
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    return count;
}

TensorFile readTensorFile(const std::filesystem::path& path)
{
    std::array<char, 9> start{};
    std::size_t got = 0;
    {
        InputFile file(path);
        got = file.readSome(std::as_writable_bytes(std::span(start)));
    }
    if (std::memcmp(start.data(), "PK\x03\x04", 4) == 0)
        return readPickledStateDict(path);
    if (got == start.size() && start.back() == '{')
        return readSafetensors(path);
    if (got == start.size() && start[0] == '\x80' && start[1] >= 1 && start[1] <= 5)
        return readPickledStateDict(path); // a pickle without its archive: refused there, with advice
    throw Error(ErrorCode::FileCorrupt, got == 0 ? "The file is empty" : "This is not a file of weights",
                {.file = path.string(),
                 .expected = "safetensors, or a PyTorch checkpoint (.pth, .pt)",
                 .found = got == 0 ? "nothing" : "other content"});
}

} // namespace unlearn
