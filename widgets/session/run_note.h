// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <string>

namespace unlearn {

/// What a person may change about a logged run.
enum class RunField {
    Name,
    Tags,
    Notes,
    Deleted ///< "1" hides the run, an empty text shows it again; nothing is lost
};

struct RunNote {
    RunId run;
    RunField field = RunField::Name;
    std::string text;
    bool operator==(const RunNote&) const = default;
};

} // namespace unlearn
