// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unlearn {

/// Locale names of the languages that the window speaks, sorted: those of the translations that are built into the
/// program, and "en", in which it is written.
QStringList translations();

} // namespace unlearn
