// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_paths.h"

#include <filesystem>

namespace unlearn {

std::string absolutePath(const std::string& path)
{
    return path.empty() ? path : std::filesystem::absolute(path).lexically_normal().string();
}

std::string absoluteDataset(const std::string& specification)
{
    const std::size_t colon = specification.find(':');
    if (colon == std::string::npos)
        return specification;
    return specification.substr(0, colon + 1) + absolutePath(specification.substr(colon + 1));
}

std::string absoluteSelector(const std::string& selector)
{
    return selector.starts_with('@') ? '@' + absolutePath(selector.substr(1)) : selector;
}

} // namespace unlearn
