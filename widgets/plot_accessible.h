// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace unlearn {

/// Makes what screen readers are told of a plot: that it is a chart; its name, and as its description what the cursor
/// reads, are the widget's own. Null for other objects. For QAccessible::installFactory().
QAccessibleInterface* accessiblePlot(const QString& className, QObject* object);

} // namespace unlearn
