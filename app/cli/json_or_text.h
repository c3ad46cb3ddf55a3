// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"

#include <string>

namespace unlearn {

/// What a log holds as the text of a JSON document: the document. What parseJson() refuses, as a log that something
/// else wrote to may hold, stays a text.
Json jsonOrText(const std::string& text);

} // namespace unlearn
