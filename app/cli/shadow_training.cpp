// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shadow_training.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/error.h"

#include <cstdint>

namespace unlearn {
namespace {

std::string mebibytes(std::int64_t bytes)
{
    constexpr double mebibyte = 1 << 20;
    return shown(static_cast<double>(bytes) / mebibyte, 1) + " MiB";
}

} // namespace

std::string minutes(double seconds)
{
    return shown(seconds / 60.0, 1) + " min";
}

void sayOutlook(const ShadowOutlook& outlook, const std::string& done, const std::filesystem::path& folder,
                Console& console)
{
    if (outlook.missing > 0)
        console.say(std::to_string(outlook.missing) + " shadow models are to be " + done + ", on "
                    + std::to_string(outlook.samplesEach) + " samples each: about " + minutes(outlook.seconds) + " and "
                    + mebibytes(outlook.bytes) + " of " + mebibytes(outlook.bytesAvailable) + " that are free in "
                    + folder.string());
}

Json completePool(const ShadowPool& pool, const ShadowOutlook& outlook, const std::filesystem::path& folder,
                  Console& console, const JobContext& context)
{
    int trained = 0;
    double seconds = 0.0;
    try {
        seconds = pool.complete(context, [&](const ShadowProgress& progress) {
            trained = progress.trained;
            console.say("shadow model " + std::to_string(progress.trained) + " of " + std::to_string(progress.missing)
                        + " is trained; about " + minutes(progress.secondsLeft) + " left");
        });
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            console.say("The shadow models so far are in " + folder.string()
                        + "; the same command goes on from there.");
        throw;
    }
    return {{"models", pool.models()},
            {"trained", trained},
            {"cached", pool.models() - trained},
            {"samples_each", outlook.samplesEach},
            {"training_minutes", seconds / 60.0},
            {"folder", folder.string()}};
}

} // namespace unlearn
