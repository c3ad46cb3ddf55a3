// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QCheckBox;

namespace unlearn {

class CurvesModel;
class CurvesPlot;

/// The curves of a run, and the same numbers as a table on demand.
class CurvesPage : public QWidget {
    Q_OBJECT

public:
    explicit CurvesPage(CurvesModel& model, QWidget* parent = nullptr);

    CurvesPlot* curvesPlot() const { return m_plot; }
    QAbstractButton* dataTableButton() const;

private:
    CurvesPlot* m_plot;
    QCheckBox* m_tableBox = nullptr;
};

} // namespace unlearn
