// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/preset_record.h"

#include <QString>

#include <string>

namespace unlearn {

// Presets in words, as their dialog shows them.

/// A text of a preset's file in the window's language; as it is where it has no translation, as in other people's
/// files.
QString presetText(const std::string& english);
/// What is forgotten, by which model, and with which settings.
QString presetDescription(const PresetExperiment& experiment);
/// How many models are to be trained for how long, at most.
QString presetTrainingText(const PresetExperiment& experiment, const PresetOptions& options);
QString presetNewsText(const PresetNews& news);
QString presetStateText(const PresetRecord& preset);
/// Where the published figures are from, and what differs, a line each; empty before there is a result.
QString presetDifferencesText(const PresetRecord& preset);

} // namespace unlearn
