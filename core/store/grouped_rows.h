// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>
#include <vector>

namespace unlearn {

/// Rows come sorted by a key, whose fields are named: the group that a row is of, which is the last one or begins now
/// as next.
template <typename Group, typename... Fields>
Group& groupOf(std::vector<Group>& groups, std::type_identity_t<Group> next, Fields Group::*... key)
{
    if (groups.empty() || ((groups.back().*key != next.*key) || ...))
        groups.push_back(std::move(next));
    return groups.back();
}

} // namespace unlearn
