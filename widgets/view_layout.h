// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace unlearn {

/// Where the splitters of a window stand and by what its tables are sorted, by the names of these: for a setting.
QByteArray viewLayout(const QWidget& window);
/// Puts them back. What is damaged, or of a view that is not there, is left out.
void restoreViewLayout(const QWidget& window, const QByteArray& layout);

} // namespace unlearn
