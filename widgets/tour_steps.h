// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unlearn {

/// A stop of the tour.
struct TourStep {
    QString
        widget; ///< object name of the part of the main window that is shown; a panel or page is brought to the front
    QString title;
    QString text; ///< whole sentences
};

/// In the order in which an experiment goes.
QList<TourStep> tourSteps();

} // namespace unlearn
