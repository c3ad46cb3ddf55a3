// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unlearn {

/// A name, or another text with Latin letters and none that are written from right to left, as it is to be shown: in a
/// window that runs from right to left it stands between Unicode's FSI and PDI, without which "500 shirts" would read
/// "shirts 500". Any other text, and each in a window that runs from left to right, as it is.
QString isolated(const QString& text);
/// Without the signs of isolated() and of translations, for what leaves the window: copies and files.
QString withoutIsolation(QString text);

} // namespace unlearn
