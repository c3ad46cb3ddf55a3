// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unlearn {

// The model that a figure is of has a name in the log, in JSON and in lists: "original", "unlearned", and for the
// retrained models of a plan, in its order, "retrained-0", "retrained-1", ...

inline std::string retrainedName(std::size_t number)
{
    return "retrained-" + std::to_string(number);
}

inline bool isRetrained(std::string_view subject)
{
    return subject.starts_with("retrained-");
}

} // namespace unlearn
