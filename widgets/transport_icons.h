// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace unlearn {

enum class TransportSign { Start, Pause, Stop };

/// The sign in the palette's colour of button texts, so that it reads on light and dark alike.
QIcon transportIcon(TransportSign sign, const QPalette& palette);

} // namespace unlearn
