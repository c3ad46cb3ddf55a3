// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/data/sample_shape.h"

namespace unlearn {

/// Sizes of one sample: [channels, height, width] of an image, else [width].
inline Json shapeDocument(const ImageShape& shape)
{
    if (shape.kind != SampleKind::Image)
        return Json::array({shape.width});
    return Json::array({shape.channels, shape.height, shape.width});
}

} // namespace unlearn
