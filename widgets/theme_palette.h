// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/settings.h"

#include <QPalette>

namespace unlearn {

/// Colours of a theme, of which texts stand out from what is behind them by 4.5 to 1 (WCAG 2.1, 1.4.3); system is what
/// the application started with.
QPalette themePalette(Theme theme, const QPalette& system);

} // namespace unlearn
