// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content_hash.h"

#include "core/error.h"
#include "core/input_file.h"

#include <openssl/evp.h>

#include <array>
#include <cstdint>
#include <vector>

namespace unlearn {
namespace {

struct FreeDigest {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeDigest>;

void require(int result)
{
    if (result != 1)
        throw Error(ErrorCode::Internal, "The SHA-256 digest of the OpenSSL library failed");
}

DigestContext newContext()
{
    DigestContext context(EVP_MD_CTX_new());
    require(context != nullptr);
    return context;
}

} // namespace

struct ContentHash::State {
    DigestContext context = newContext();
};

ContentHash::ContentHash() : m_state(std::make_unique<State>())
{
    require(EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr));
}

ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash&&) noexcept = default;
ContentHash& ContentHash::operator=(ContentHash&&) noexcept = default;

ContentHash& ContentHash::add(std::span<const std::byte> bytes)
{
    require(EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()));
    return *this;
}

ContentHash& ContentHash::add(const std::string& text)
{
    std::array<std::byte, 8> length;
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<std::byte>(static_cast<std::uint64_t>(text.size()) >> (8 * i));
    return add(length).add(std::as_bytes(std::span(text)));
}

std::string ContentHash::hex() const
{
    const DigestContext copy = newContext();
    require(EVP_MD_CTX_copy_ex(copy.get(), m_state->context.get()));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(copy.get(), digest.data(), &size));
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += "0123456789abcdef"[digest[i] >> 4];
        text += "0123456789abcdef"[digest[i] & 15];
    }
    return text;
}

std::string hashFile(const std::filesystem::path& path)
{
    InputFile file(path);
    ContentHash hash;
    std::vector<std::byte> buffer(std::size_t{1} << 20);
    while (const std::size_t got = file.readSome(buffer))
        hash.add(std::span(buffer).first(got));
    return hash.hex();
}

} // namespace unlearn
