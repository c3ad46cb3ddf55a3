// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_paths.h"

#include "core/data/dataset_specification.h"

#include <filesystem>

namespace unlearn {

std::string absolutePath(const std::string& path)
{
    return path.empty() ? path : std::filesystem::absolute(path).lexically_normal().string();
}

std::string absoluteDataset(const std::string& specification)
{
    return withDatasetPath(specification, absolutePath);
}

std::string absoluteSelector(const std::string& selector)
{
    return selector.starts_with('@') ? '@' + absolutePath(selector.substr(1)) : selector;
}

} // namespace unlearn
