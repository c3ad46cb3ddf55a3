// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace unlearn {
namespace {

class Inflater {
public:
    Inflater() { m_ready = inflateInit2(&stream, -MAX_WBITS) == Z_OK; }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool ready() const { return m_ready; }

    z_stream stream{};

private:
    bool m_ready = false;
};

constexpr std::size_t chunk = std::size_t{1} << 20;

} // namespace

std::optional<std::vector<std::byte>> inflateRaw(std::span<const std::byte> packed, std::uint64_t size)
{
    Inflater inflater;
    if (!inflater.ready())
        return std::nullopt;
    z_stream& stream = inflater.stream;
    std::vector<std::byte> result;
    std::vector<Bytef> input;
    int status = Z_OK;
    while (status == Z_OK) {
        if (stream.avail_in == 0 && !packed.empty()) {
            const auto part = packed.first(std::min(chunk, packed.size()));
            const auto* bytes = reinterpret_cast<const Bytef*>(part.data());
            input.assign(bytes, bytes + part.size());
            stream.next_in = input.data();
            stream.avail_in = static_cast<uInt>(part.size());
            packed = packed.subspan(part.size());
        }
        // One byte of room beyond the promised size tells "exactly as much" from "more".
        const std::size_t before = result.size();
        const std::size_t room = std::min<std::uint64_t>(chunk, size + 1 - before);
        result.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef*>(result.data()) + before;
        stream.avail_out = static_cast<uInt>(room);
        status = inflate(&stream, Z_NO_FLUSH);
        result.resize(before + room - stream.avail_out);
        if (result.size() > size)
            return std::nullopt;
    }
    if (status != Z_STREAM_END || result.size() != size)
        return std::nullopt;
    return result;
}

} // namespace unlearn
