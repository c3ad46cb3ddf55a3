// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace unlearn {

/// Where core says that something was wrong, in the window's language: "retained samples", "line 3, column age". As it
/// is where it is a name: a key of a JSON file, a column, an option, a layer.
QString errorField(const std::string& english);

} // namespace unlearn
