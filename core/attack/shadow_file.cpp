// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_file.h"

#include "core/model/tensor_file.h"
#include "core/spectrum/cache_contents.h"

#include <system_error>
#include <utility>

namespace unlearn {
namespace {

constexpr const char* keyField = "shadow_key";
constexpr const char* weightsField = "weights_hash";

} // namespace

void saveShadow(const Model& model, const std::filesystem::path& file, const std::string& key,
                std::map<std::string, std::string> said)
{
    said[keyField] = key;
    said[weightsField] = model.hash();
    model.save(file, said);
}

Model loadShadow(const std::filesystem::path& file, const ModelSpec& spec, const std::string& key)
{
    Model loaded = Model::load(file, spec);
    const auto require = [&](const char* field, const std::string& expected) {
        const auto said = loaded.metadata().find(field);
        const std::string found = said == loaded.metadata().end() ? "nothing" : said->second;
        if (found != expected)
            throw Error(ErrorCode::ShapeMismatch, "The file is not the shadow model that its name says",
                        {file.string(), field, expected.substr(0, 12), found.substr(0, 12)});
    };
    require(keyField, key);
    require(weightsField, loaded.hash());
    return loaded;
}

std::string shadowKeyOf(const std::filesystem::path& file)
{
    try {
        return readSafetensorsMetadata(file)[keyField];
    } catch (const Error&) { // whoever loads it is told what is wrong with it
        return {};
    }
}

std::vector<int> missingShadows(int models, const std::function<void(int)>& load, const char* again,
                                const JobContext& context)
{
    std::vector<int> missing;
    for (int model = 0; model < models; ++model) {
        context.checkpoint();
        try {
            load(model);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::FileMissing)
                context.tell(withReason(again, error, {std::to_string(model + 1)}));
            missing.push_back(model);
        }
    }
    return missing;
}

Error namingShadow(int model, const Error& error)
{
    if (error.code() != ErrorCode::NonFinite)
        return error;
    ErrorContext where = error.context();
    where.field = "shadow model " + std::to_string(model + 1) + ", " + where.field;
    return {error.code(), error.message(), where};
}

void requireRoomForShadows(const std::filesystem::path& folder, std::int64_t bytes)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    if (error)
        throw Error(ErrorCode::FileUnwritable, "Shadow models can not be kept",
                    {.file = folder.string(), .expected = "a folder that may be written", .found = error.message()});
    if (static_cast<std::int64_t>(space.available) < bytes)
        throw Error(ErrorCode::DiskFull, "There is no room for the shadow models",
                    {.file = folder.string(),
                     .expected = std::to_string(bytes) + " bytes",
                     .found = std::to_string(space.available) + " bytes"});
}

std::int64_t bytesAvailableAt(const std::filesystem::path& folder)
{
    std::filesystem::path existing = std::filesystem::absolute(folder);
    std::error_code error;
    while (!std::filesystem::exists(existing, error) && existing.has_relative_path())
        existing = existing.parent_path();
    const std::filesystem::space_info space = std::filesystem::space(existing, error);
    return error ? 0 : static_cast<std::int64_t>(space.available);
}

ShadowFolderHold::ShadowFolderHold(const std::filesystem::path& folder, const JobContext& context, WhenHeld whenHeld)
    : m_hold(folder / "training", ProcessLock::Sharing::Alone, context, [&] {
          if (whenHeld == WhenHeld::Refuse)
              throw Error(ErrorCode::DatabaseLocked, "Shadow models are being trained or removed in this folder",
                          {.file = folder.string(),
                           .expected = "a folder that nobody works in: stop the training, or wait for its end",
                           .found = "a folder that is in use"});
          context.tell(
              {translatable("Core", "Another process trains shadow models in this folder; waiting for it"), {}});
      })
{
}

std::int64_t clearShadows(const std::filesystem::path& folder, const JobContext& context)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored))
        return 0;
    const ShadowFolderHold held(folder, context, WhenHeld::Refuse);
    std::int64_t freed = 0;
    for (const CacheEntry& entry : pruneCache(folder, {}))
        freed += entry.bytes;
    return freed;
}

} // namespace unlearn
