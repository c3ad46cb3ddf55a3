// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unlearn {

class CurvesModel;
class CurvesPlot;

/// The curves of a run, and the same numbers as a table on demand.
class CurvesPage : public QWidget {
    Q_OBJECT

public:
    explicit CurvesPage(CurvesModel& model, QWidget* parent = nullptr);

    CurvesPlot* curvesPlot() const { return m_plot; }

private:
    CurvesPlot* m_plot;
};

} // namespace unlearn
