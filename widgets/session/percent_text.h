// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unlearn {

/// Two decimals in the user's own notation; a dash for an error that could not be measured, because its data are gone.
QString percentText(double percent);

} // namespace unlearn
