// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/operating_point.h"
#include "widgets/plot_cursor.h"
#include "widgets/plot_widget.h"

#include <optional>

class QAbstractItemModel;
class QCPGraph;

namespace unlearn {

class PrivacyModel;

/// The ROC curves of one attack, one for each model, linear or with both axes logarithmic. Several retrained models
/// also have a band from their lowest to their highest curve, and its mean; where they are many, these alone. Pointer
/// and arrow keys read the true-positive rates at a false-positive rate.
class RocPlot : public PlotWidget {
    Q_OBJECT

public:
    /// points: what is exported as figures.
    RocPlot(const PrivacyModel& model, const QAbstractItemModel& points, QWidget* parent = nullptr);

    void setLogarithmic(bool on);
    /// Marks one point of a curve; nothing: none.
    void setOperatingPoint(const std::optional<OperatingPoint>& point);
    void resetZoom() override;
    void redraw();

protected:
    /// Curves take their colours when they are drawn.
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void drawBand();
    void drawCurves();
    void drawChance();
    void drawPoint();
    void step(int steps);
    /// A false-positive rate in percent; nothing: none is read.
    void readOut(std::optional<double> percent);
    QString ratesText(double percent) const;
    /// Percent; where axes begin.
    double leastRate() const;

    const PrivacyModel& m_model;
    PlotCursor m_cursor;
    bool m_logarithmic = false;
    std::optional<OperatingPoint> m_point;
    std::optional<double> m_read;
    QCPGraph* m_mark = nullptr;
};

} // namespace unlearn
