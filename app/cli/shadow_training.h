// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/attack/shadow_pool.h"
#include "core/job_context.h"

#include <filesystem>
#include <string>

namespace unlearn {

class Console;

/// "2.5 min"
std::string minutes(double seconds);

/// Says what making the missing models takes, and how much room there is in the folder; nothing where none is missing.
/// done: what becomes of the models: "trained", "unlearned".
void sayOutlook(const ShadowOutlook& outlook, const std::string& done, const std::filesystem::path& folder,
                Console& console);

/// Completes the pool, saying meanwhile what that takes, and returns what was done, for a document. Throws Error of
/// ShadowPool::complete().
Json completePool(const ShadowPool& pool, const ShadowOutlook& outlook, const std::filesystem::path& folder,
                  Console& console, const JobContext& context);

} // namespace unlearn
