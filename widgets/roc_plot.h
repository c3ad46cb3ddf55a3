// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

namespace unlearn {

class PrivacyModel;

/// The ROC curves of one attack, one for each model, linear or with both axes logarithmic.
class RocPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit RocPlot(const PrivacyModel& model, QWidget* parent = nullptr);

    void setLogarithmic(bool on);
    void redraw();

protected:
    /// Curves take their colours when they are drawn.
    void restyle() override { redraw(); }

private:
    const PrivacyModel& m_model;
    bool m_logarithmic = false;
};

} // namespace unlearn
