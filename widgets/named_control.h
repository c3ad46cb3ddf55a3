// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

namespace unlearn {

/// Names a control: name for scripts and tests, tip, which says what it is for, for the pointer and for screen readers.
/// Returns it.
template <typename Widget> Widget* named(Widget* widget, QAnyStringView name, const QString& tip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(tip);
    widget->setToolTip(tip);
    return widget;
}

} // namespace unlearn
