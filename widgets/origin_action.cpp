// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/origin_action.h"

#include "widgets/runs_panel.h"

#include <QAction>

namespace unlearn {

QAction* addOriginAction(QWidget& widget, const QString& name)
{
    auto* action = new QAction(RunsPanel::tr("How it was &made"), &widget);
    action->setObjectName(name);
    action->setToolTip(RunsPanel::tr("Settings, samples, machine and versions behind the run's figures"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    action->setShortcutContext(Qt::WidgetShortcut);
    widget.addAction(action);
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
    return action;
}

} // namespace unlearn
