// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace unlearn {

/// What figures stand for, a line each: "Tug of war: product over ...". Names are those of figureKinds(), each told
/// once; of one that only a later version knows there is no line.
std::string formulasText(const std::vector<std::string>& figures);

} // namespace unlearn
