// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <QString>

#include <map>
#include <optional>

namespace unlearn {

/// Every value of a run's plan under its path, such as "pgu.epochs", with device and threads, as texts. Lists are one
/// value: they are read as a whole.
using RunSettings = std::map<QString, QString>;

/// But for the name. Of a plan that can not be read: device and threads alone.
RunSettings settingsOf(const RunHeader& header);
/// What a run has in common with those that differ from it in nothing but their seed; model and data by their hashes,
/// what was forgotten before by the run that did it. Nothing where that is not known: of runs that were purged or whose
/// plan can not be read, and of branches, which began with settings that may have been others.
std::optional<RunSettings> settingsButSeed(const RunSummary& run);
/// The path of the seed.
QString seedSetting();

} // namespace unlearn
