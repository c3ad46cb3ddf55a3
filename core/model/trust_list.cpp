// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/trust_list.h"

#include "core/atomic_file.h"
#include "core/data_home.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/json_fields.h"
#include "core/store/process_lock.h"

#include <algorithm>
#include <set>

namespace unlearn {
namespace {

constexpr std::uint64_t largestList = std::uint64_t{16} << 20;

bool isSha256(const std::string& text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::set<std::string> readList()
{
    const std::filesystem::path file = trustListFile();
    std::set<std::string> hashes;
    if (!std::filesystem::exists(file))
        return hashes;
    try {
        const nlohmann::json document = parseJson(readTextFile(file, largestList));
        JsonFields fields(document, "");
        fields.require("trusted");
        fields.readArray("trusted", [&](const nlohmann::json& element, const std::string& pointer) {
            hashes.insert(jsonString(element, pointer));
        });
        fields.finish();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::FileUnreadable)
            throw;
        throw Error(
            ErrorCode::FileCorrupt, "The list of trusted files can not be read; remove it to start a new one",
            {file.string(), error.context().field, "an array of SHA-256 hashes named trusted", error.message()});
    }
    return hashes;
}

} // namespace

std::filesystem::path trustListFile()
{
    return dataHome() / "trusted.json";
}

bool isTrusted(const std::string& sha256)
{
    return readList().contains(sha256);
}

void trust(const std::string& sha256)
{
    if (!isSha256(sha256))
        throw Error(ErrorCode::ValueOutOfRange, "A file is trusted by its SHA-256",
                    {.expected = "64 hexadecimal digits in lower case", .found = sha256});
    if (isTrusted(sha256))
        return;
    std::error_code ignored; // the lock's own error says what is wrong
    std::filesystem::create_directories(trustListFile().parent_path(), ignored);
    ProcessLock lock(trustListFile());
    const ProcessLock::Hold hold(lock);
    std::set<std::string> hashes = readList(); // again: another process may have added to it
    hashes.insert(sha256);
    AtomicFile file(trustListFile());
    file.write(nlohmann::json{{"trusted", hashes}}.dump(2) + '\n');
    file.commit();
}

} // namespace unlearn
