// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layer_info.h"

namespace unlearn {

const char* layerKindName(LayerKind kind)
{
    return kind == LayerKind::Convolution ? "conv" : "linear";
}

std::string LayerInfo::description() const
{
    std::string text;
    for (const Sentence& trait : traits)
        text += (text.empty() ? "" : ", ") + trait.text();
    return text;
}

std::string layerName(std::string_view parameter)
{
    constexpr std::string_view ending = ".weight";
    if (parameter.ends_with(ending))
        parameter.remove_suffix(ending.size());
    return std::string(parameter);
}

} // namespace unlearn
