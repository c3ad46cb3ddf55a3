// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/script_archive.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/json_fields.h"
#include "core/model/trust_list.h"
#include "core/zip_archive.h"

#include <algorithm>
#include <new>
#include <optional>
#include <span>

namespace unlearn {
namespace {

/// What one entry may unpack to; PyTorch does not pack them at all.
constexpr std::uint64_t smallEntry = std::uint64_t{256} << 20;
constexpr std::uint64_t largestMetadata = std::uint64_t{1} << 20;

/// The folder inside the archive, with its slash; nothing when it holds no program.
std::optional<std::string> programFolder(const ZipArchive& archive)
{
    for (const std::string& name : archive.names()) {
        const std::size_t slash = name.find('/');
        if (slash != std::string::npos && name.substr(slash + 1) == "constants.pkl"
            && archive.has(name.substr(0, slash + 1) + "data.pkl"))
            return name.substr(0, slash + 1);
    }
    return std::nullopt;
}

std::string readAll(const std::filesystem::path& path)
{
    InputFile file(path);
    std::string bytes(file.size(), '\0');
    file.readExactly(std::as_writable_bytes(std::span(bytes)), "archive");
    return bytes;
}

std::map<std::string, std::string> readMetadata(ZipArchive& archive, const std::string& entry, const std::string& file)
{
    const std::vector<std::byte> bytes = archive.read(entry, largestMetadata);
    try {
        const nlohmann::json document = parseJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        return document.get<std::map<std::string, std::string>>();
    } catch (const Error& error) {
        throw Error(ErrorCode::FileCorrupt, "The TorchScript file's metadata can not be read",
                    {file, scriptMetadataFile, "a JSON object of strings", error.message()});
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::FileCorrupt, "The TorchScript file's metadata can not be read",
                    {file, scriptMetadataFile, "a JSON object of strings", "other JSON"});
    }
}

/// The code and the tensors that it names as constants. Records of debugging lie beside the code and are none of it.
bool isProgram(std::string_view entry)
{
    return (entry.starts_with("code/") && entry.ends_with(".py")) || entry == "constants.pkl"
        || entry.starts_with("constants/");
}

} // namespace

bool isScriptArchive(const std::filesystem::path& path)
{
    try {
        return programFolder(ZipArchive(path)).has_value();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::FileCorrupt || error.code() == ErrorCode::FormatUnsupported)
            return false;
        throw;
    }
}

ScriptArchive readScriptArchive(const std::filesystem::path& path)
{
    const std::string file = path.string();
    try {
        ScriptArchive script;
        ZipArchive archive(path);
        const std::optional<std::string> folder = programFolder(archive);
        if (!folder)
            throw Error(ErrorCode::FormatUnsupported, "The file is no TorchScript archive",
                        {.file = file,
                         .expected = "a folder with data.pkl and constants.pkl",
                         .found = "an archive without one"});
        ContentHash program;
        bool hasParameters = false;
        for (const std::string& name : archive.names()) { // in alphabetical order
            const std::vector<std::byte> bytes = archive.read(name, std::max(smallEntry, archive.fileSize()));
            if (!name.starts_with(*folder))
                continue;
            const std::string entry = name.substr(folder->size());
            if (!isProgram(entry))
                continue;
            program.add(entry).add(std::as_bytes(std::span(bytes)));
            const std::string_view content(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            hasParameters = hasParameters
                || (entry.ends_with(".py") && content.find("__parameters__ = [\"") != std::string_view::npos);
        }
        if (!hasParameters) // told from the code, because LibTorch can not even load some of these again
            throw Error(
                ErrorCode::FormatUnsupported,
                "The TorchScript file has no parameters: torch.jit.freeze or optimize_for_inference folded them "
                "into the program, where they can not be changed; save the module before that",
                {.file = file,
                 .field = "__parameters__",
                 .expected = "the name of a parameter or more",
                 .found = "none"});
        script.program = program.hex();
        if (const std::string extra = *folder + "extra/" + scriptMetadataFile; archive.has(extra))
            script.metadata = readMetadata(archive, extra, file);
        script.bytes = readAll(path);
        script.sha256 = ContentHash().add(std::as_bytes(std::span(script.bytes))).hex();
        return script;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "The TorchScript file does not fit into memory", {.file = file});
    }
}

ScriptArchive readTrustedScriptArchive(const std::filesystem::path& path)
{
    ScriptArchive script = readScriptArchive(path);
    if (!isTrusted(script.sha256))
        throw Error(ErrorCode::Untrusted,
                    "This is a TorchScript program, and would be run; if you trust where it comes from, say so once "
                    "(--trust)",
                    {path.string(), "SHA-256", "the hash of a trusted file", script.sha256});
    return script;
}

void trustIfScript(const std::filesystem::path& path)
{
    if (isScriptArchive(path))
        trust(readScriptArchive(path).sha256);
}

} // namespace unlearn
