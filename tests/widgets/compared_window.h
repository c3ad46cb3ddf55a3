// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/shown_window.h"

#include <QAction>

namespace unlearn {

/// A window in which every plot has something to show.
struct ComparedWindow : ShownWindow {
    explicit ComparedWindow(const QSize& size = {1440, 900}) : ShownWindow(size) { }

    /// After a run and with others compared, so that there are curves.
    bool openCompared()
    {
        if (!openActive() || !run())
            return false;
        find<QTableView>("runsTable")->selectAll();
        find<QAction>("compareRunsAction")->trigger();
        const auto* compared = find<QTableView>("compareTable");
        return QTest::qWaitFor([compared] { return compared->model()->columnCount() > 2; });
    }
};

} // namespace unlearn
