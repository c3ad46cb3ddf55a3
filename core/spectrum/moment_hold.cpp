// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/moment_hold.h"

namespace unlearn {
namespace {

constexpr const char* lockName = "moments";

} // namespace

std::unique_ptr<FolderHold> holdMomentsToMake(const std::filesystem::path& cacheFolder, const JobContext& context)
{
    return std::make_unique<FolderHold>(cacheFolder / lockName, ProcessLock::Sharing::Shared, context, [&cacheFolder] {
        throw Error(ErrorCode::DatabaseLocked, "A purge is removing moments from this cache",
                    {.file = cacheFolder.string(),
                     .expected = "a folder that no purge works in",
                     .found = "a folder that is in use"});
    });
}

std::unique_ptr<FolderHold> tryToHoldMoments(const std::filesystem::path& cacheFolder, const JobContext& context,
                                             const std::function<void(const Error&)>& tellNotKept)
{
    try {
        return holdMomentsToMake(cacheFolder, context);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        tellNotKept(error);
        return nullptr;
    }
}

std::unique_ptr<FolderHold> holdMomentsToPurge(const std::filesystem::path& cacheFolder, const JobContext& context,
                                               WhenHeld whenHeld)
{
    return std::make_unique<FolderHold>(cacheFolder / lockName, ProcessLock::Sharing::Alone, context, [&] {
        if (whenHeld == WhenHeld::Refuse)
            throw Error(ErrorCode::DatabaseLocked, "Spectra or predictions are being made or removed in this cache",
                        {.file = cacheFolder.string(),
                         .expected = "a folder that nobody works in: stop the computation, or wait for its end",
                         .found = "a folder that is in use"});
        context.tell(
            {translatable("Core", "Another job makes or removes spectra or predictions in this cache; waiting for it"),
             {}});
    });
}

} // namespace unlearn
