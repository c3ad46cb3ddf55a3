// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unlearn {

// A path on the command line starts at the current folder, one in a plan at the plan's folder. So that both may stand
// in one plan, those of the command line are made absolute.

std::string absolutePath(const std::string& path);
/// "cifar10:DIR" with DIR made absolute; what has no folder stays.
std::string absoluteDataset(const std::string& specification);
/// "@FILE" with FILE made absolute; other selectors stay.
std::string absoluteSelector(const std::string& selector);

} // namespace unlearn
