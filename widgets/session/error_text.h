// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace unlearn {

/// What kind of failure a code is, in the window's language: "The file is damaged".
QString errorTitle(ErrorCode code);

/// The error as one sentence in the window's language: what, then file, field, expected and found (errorValue()). The
/// message of core is English, so where no translation of that very message is installed and the window speaks another
/// language, the code's title goes before it. In English it is error.what().
QString errorText(const Error& error);

} // namespace unlearn
