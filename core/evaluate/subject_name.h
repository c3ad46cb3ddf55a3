// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace unlearn {

// The model that a figure is of has a name in the log, in JSON and in lists: "original", "unlearned", and for the
// retrained models of a plan, in its order, "retrained-0", "retrained-1", ...

inline constexpr std::string_view retrainedPrefix = "retrained-";

inline std::string retrainedName(std::size_t number)
{
    return std::string(retrainedPrefix) + std::to_string(number);
}

inline bool isRetrained(std::string_view subject)
{
    return subject.starts_with(retrainedPrefix);
}

/// The place of a retrained model in its plan; nothing of other models.
inline std::optional<std::size_t> retrainedNumber(std::string_view subject)
{
    if (!isRetrained(subject))
        return std::nullopt;
    const char* const end = subject.data() + subject.size();
    std::size_t number = 0;
    const auto [rest, error] = std::from_chars(subject.data() + retrainedPrefix.size(), end, number);
    return error == std::errc() && rest == end ? std::optional(number) : std::nullopt;
}

} // namespace unlearn
