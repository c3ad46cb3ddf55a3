// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/draggable_plot.h"
#include "widgets/session/trade_off.h"

#include <optional>

class QCPCurve;
class QCPGraph;
class QCPItemText;
class QCPLayer;

namespace unlearn {

/// What one layer's threshold buys: forgetting power left (across) against predicted interference (up), over every
/// choice, with the current one marked. The mark can be dragged along the curve, or moved with the arrow keys.
class TradeOffPlot : public DraggablePlot {
    Q_OBJECT

public:
    explicit TradeOffPlot(QWidget* parent = nullptr);

    /// Nothing shows hint instead.
    void setCurve(const std::optional<TradeOff>& curve, const QString& hint);
    using PlotWidget::setHint;
    /// Moves the mark alone; a point may have an interference of 0, which a logarithmic axis shows at its foot.
    void setCurrent(const LayerOutlook& outlook);
    /// A second mark, of what was suggested; nothing takes it away.
    void setSuggested(const std::optional<LayerOutlook>& outlook);
    void setLogInterference(bool on);
    void resetZoom() override;

    std::size_t current() const { return m_current; }
    /// Where a point of the curve lies on the plot, for the pointer.
    QPoint pointPosition(std::size_t point) const;

Q_SIGNALS:
    /// The user wants this point of the curve.
    void pointWanted(int point);

protected:
    bool isOnHandle(const QPointF& position) const override;
    void dragTo(const QPointF& position) override;
    void restyle() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPlot();
    void rescale();
    void showPoints();
    void showMark();
    void showSuggestion();
    bool isLogarithmic() const { return m_logarithmic && m_smallest > 0.0; }
    double shownInterference(double interference) const;
    QPointF pixelOf(std::size_t point) const;
    std::size_t nearest(const QPointF& position) const;
    void want(std::size_t point);

    QCPCurve* m_curve = nullptr;
    QCPGraph* m_mark = nullptr;
    QCPGraph* m_suggestion = nullptr;
    QCPLayer* m_markLayer = nullptr;
    QCPItemText* m_label = nullptr;
    std::optional<TradeOff> m_points;
    std::optional<LayerOutlook> m_outlook;
    std::optional<LayerOutlook> m_suggested;
    std::size_t m_current = 0;
    double m_smallest = 0.0; ///< interference worth a logarithm
    double m_largest = 0.0;
    bool m_logarithmic = true;
};

} // namespace unlearn
