// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/model/zip_builder.h"

#include <string>
#include <vector>

namespace unlearn::pickle {

/// Pieces of pickles, to be joined by +, named after what they leave on the stack.
inline std::string text(const std::string& value)
{
    return "X" + number(value.size(), 4) + value;
}
inline std::string integer(std::int64_t value)
{
    return "\x8a\x08" + number(static_cast<std::uint64_t>(value), 8);
}
inline std::string global(const std::string& module, const std::string& name)
{
    return 'c' + module + '\n' + name + '\n';
}

inline std::string tuple(const std::vector<std::int64_t>& values)
{
    std::string result = "(";
    for (const std::int64_t value : values)
        result += integer(value);
    return result + 't';
}

inline std::string storage(std::int64_t items, const std::string& key = "0", const std::string& type = "FloatStorage")
{
    return '(' + text("storage") + global("torch", type) + text(key) + text("cpu") + integer(items) + "tQ";
}

struct TensorText {
    std::string storage = pickle::storage(6);
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape{2, 3};
    std::vector<std::int64_t> strides{3, 1};
};

inline std::string tensor(const TensorText& t = {})
{
    return global("torch._utils", "_rebuild_tensor_v2") + '(' + t.storage + integer(t.offset) + tuple(t.shape)
        + tuple(t.strides) + "\x89" + global("collections", "OrderedDict") + ")RtR";
}

/// A whole pickle: a dictionary with one entry.
inline std::string stateDict(const std::string& value, const std::string& name = "weight")
{
    return "\x80\x02}" + text(name) + value + "s.";
}

} // namespace unlearn::pickle
