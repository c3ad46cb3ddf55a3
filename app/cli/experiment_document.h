// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/experiment/preset_run.h"
#include "core/store/run_store.h"

#include <string>

namespace unlearn {

/// What an experiment of a preset came to, as JSON: original, retrained and unlearned models of every request,
/// published figures beside them, and the runs as the log holds them; seeds, and the hours that it took, with what
/// of these is not recorded.
Json experimentDocument(const PresetExperiment& experiment, const PresetResult& result, const RunStore& store);
/// The same for people: from what experimentDocument() returned.
std::string experimentText(const Json& document);

} // namespace unlearn
