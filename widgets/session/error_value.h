// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace unlearn {

/// What core says was expected or found, in the window's language: "at least 2", "a folder that may be read". As it is
/// where it is none of core's words, as what stood in a file.
QString errorValue(const std::string& english);

} // namespace unlearn
