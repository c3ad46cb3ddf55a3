// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/operating_point.h"
#include "widgets/plot_widget.h"

#include <optional>

class QCPGraph;

namespace unlearn {

class PrivacyModel;

/// The ROC curves of one attack, one for each model, linear or with both axes logarithmic.
class RocPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit RocPlot(const PrivacyModel& model, QWidget* parent = nullptr);

    void setLogarithmic(bool on);
    /// Marks one point of a curve; nothing: none.
    void setOperatingPoint(const std::optional<OperatingPoint>& point);
    void redraw();

protected:
    /// Curves take their colours when they are drawn.
    void restyle() override { redraw(); }

private:
    void drawPoint();

    const PrivacyModel& m_model;
    bool m_logarithmic = false;
    std::optional<OperatingPoint> m_point;
    QCPGraph* m_mark = nullptr;
};

} // namespace unlearn
