// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unlearn {

/// Unpacks raw deflate data (no zlib or gzip header) of exactly the given size. Memory grows with what really comes
/// out, not with what was promised. Nothing when the data are damaged, cut, or of another size.
std::optional<std::vector<std::byte>> inflateRaw(std::span<const std::byte> packed, std::uint64_t size);

} // namespace unlearn
