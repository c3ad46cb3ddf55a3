// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace unlearn {

/// Where the splitters of a window stand, by what its tables are sorted, the user's own columns of tables, and what is
/// chosen in controls that go with them, by the names of these: for a setting. Splitters with a part that was never
/// seen are left out: how large it wants to be is not known yet.
QByteArray viewLayout(const QWidget& window);
/// Puts them back. What is damaged, or of a view that is not there, is left out.
void restoreViewLayout(const QWidget& window, const QByteArray& layout);
/// What is chosen in a named check box, combo box or slider goes with the layout of its window.
void keepWithLayout(QWidget& control);
/// Back to how the window began. fresh: viewLayout() of then; splitters that it leaves out are laid out anew, by what
/// their parts ask for.
void resetViewLayout(const QWidget& window, const QByteArray& fresh);

} // namespace unlearn
