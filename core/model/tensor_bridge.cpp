// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_bridge.h"

#include "core/error.h"

#include <array>
#include <cstring>

namespace unlearn {
namespace {

constexpr std::array<std::pair<DType, torch::ScalarType>, 10> typePairs{{{DType::F64, torch::kFloat64},
                                                                         {DType::F32, torch::kFloat32},
                                                                         {DType::F16, torch::kFloat16},
                                                                         {DType::BF16, torch::kBFloat16},
                                                                         {DType::I64, torch::kInt64},
                                                                         {DType::I32, torch::kInt32},
                                                                         {DType::I16, torch::kInt16},
                                                                         {DType::I8, torch::kInt8},
                                                                         {DType::U8, torch::kUInt8},
                                                                         {DType::Bool, torch::kBool}}};

} // namespace

torch::Tensor toTorch(const TensorData& data)
{
    for (const auto& [own, theirs] : typePairs) {
        if (own != data.dtype)
            continue;
        torch::Tensor tensor = torch::empty(data.shape, theirs);
        if (!data.bytes.empty())
            std::memcpy(tensor.data_ptr(), data.bytes.data(), data.bytes.size());
        return tensor;
    }
    throw Error(ErrorCode::Internal, "A tensor type has no counterpart");
}

TensorData fromTorch(const torch::Tensor& tensor)
{
    const torch::Tensor local = tensor.detach().to(torch::kCPU).contiguous();
    for (const auto& [own, theirs] : typePairs) {
        if (theirs != local.scalar_type())
            continue;
        TensorData data;
        data.dtype = own;
        data.shape = local.sizes().vec();
        data.bytes.resize(local.nbytes());
        if (!data.bytes.empty())
            std::memcpy(data.bytes.data(), local.data_ptr(), data.bytes.size());
        return data;
    }
    throw Error(ErrorCode::FormatUnsupported, "A tensor's type can not be stored",
                {.field = "dtype",
                 .expected = "a real number type of at most 64 bits",
                 .found = std::string(c10::toString(local.scalar_type()))});
}

} // namespace unlearn
