// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <QString>

#include <map>

namespace unlearn {

/// Every value of a run's plan under its path, such as "pgu.epochs", with device and threads, as texts. Lists are one
/// value: they are read as a whole.
using RunSettings = std::map<QString, QString>;

/// But for the name. Of a plan that can not be read: device and threads alone.
RunSettings settingsOf(const RunHeader& header);
/// The path of the seed.
QString seedSetting();

} // namespace unlearn
