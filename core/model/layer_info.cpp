// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layer_info.h"

namespace unlearn {

const char* layerKindName(LayerKind kind)
{
    return kind == LayerKind::Convolution ? "conv" : "linear";
}

} // namespace unlearn
