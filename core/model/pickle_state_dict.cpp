// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/model/tensor_file.h"

namespace unlearn {

TensorFile readPickledStateDict(const std::filesystem::path& path)
{
    throw Error(ErrorCode::FormatUnsupported, "PyTorch checkpoints can not be read yet",
                {.file = path.string(), .expected = "safetensors"});
}

} // namespace unlearn
