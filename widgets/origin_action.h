// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;
class QWidget;

namespace unlearn {

/// An action that asks how the figures of a run were made, in the widget's context menu, and by Ctrl+I while the widget
/// has the focus. It belongs to the widget; what it does, and of which run, is the caller's.
QAction* addOriginAction(QWidget& widget, const QString& name);

} // namespace unlearn
