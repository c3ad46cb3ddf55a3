// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/settings.h"

#include <QPalette>

namespace unlearn {

/// Colours of a theme; system is what the application started with.
QPalette themePalette(Theme theme, const QPalette& system);

} // namespace unlearn
