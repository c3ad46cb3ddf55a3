// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/model/zip_builder.h"

#include <cstring>
#include <span>
#include <string>
#include <vector>

namespace unlearn::test {

/// A .npy file, made byte by byte from the format's definition.
template <typename Value>
std::string npyFile(const std::string& type, const std::string& shape, const std::vector<Value>& values,
                    int version = 1)
{
    std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
    header.resize((header.size() + 64) / 64 * 64 - 1, ' ');
    header += '\n';
    std::string bytes = "\x93NUMPY" + number(static_cast<std::uint64_t>(version), 1) + number(0, 1)
        + number(header.size(), version == 1 ? 2 : 4) + header;
    const std::size_t start = bytes.size();
    bytes.resize(start + values.size() * sizeof(Value));
    if (!values.empty())
        std::memcpy(bytes.data() + start, values.data(), values.size() * sizeof(Value));
    return bytes;
}

} // namespace unlearn::test
