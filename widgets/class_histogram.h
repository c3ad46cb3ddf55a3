// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

class QCPBars;

namespace unlearn {

class ClassCountsModel;

/// How many samples of each class are to be forgotten, as bars.
class ClassHistogram : public PlotWidget {
    Q_OBJECT

public:
    explicit ClassHistogram(const ClassCountsModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void restyle() override;

private:
    void redraw();

    const ClassCountsModel& m_model;
    QCPBars* m_bars;
};

} // namespace unlearn
