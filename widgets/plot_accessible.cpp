// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_accessible.h"

#include "widgets/plot_widget.h"

#include <QAccessibleWidget>

namespace unlearn {

QAccessibleInterface* accessiblePlot(const QString& /*className*/, QObject* object)
{
    auto* plot = qobject_cast<PlotWidget*>(object);
    return plot ? new QAccessibleWidget(plot, QAccessible::Chart) : nullptr;
}

} // namespace unlearn
