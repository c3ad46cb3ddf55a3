// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

namespace unlearn {

class PrivacyModel;

/// The scores of one attack on one model: forget samples against test samples.
class HistogramPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit HistogramPlot(const PrivacyModel& model, QWidget* parent = nullptr);

    /// The model's row whose scores are drawn.
    void setRow(int row);
    void redraw();

protected:
    /// Curves take their colours when they are drawn.
    void restyle() override { redraw(); }

private:
    const PrivacyModel& m_model;
    int m_row = -1;
};

} // namespace unlearn
