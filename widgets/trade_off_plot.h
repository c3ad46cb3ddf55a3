// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/trade_off.h"

#include <QWidget>

#include <optional>

class QCPCurve;
class QCPGraph;
class QCPItemText;
class QCPLayer;
class QCustomPlot;

namespace unlearn {

/// What one layer's threshold buys: forgetting power left (across) against predicted interference (up), over every
/// choice, with the current one marked. The mark can be dragged along the curve, or moved with the arrow keys.
class TradeOffPlot : public QWidget {
    Q_OBJECT

public:
    explicit TradeOffPlot(QWidget* parent = nullptr);

    /// Nothing shows hint instead.
    void setCurve(const std::optional<TradeOff>& curve, const QString& hint);
    void setHint(const QString& hint);
    /// Moves the mark alone; a point may have an interference of 0, which a logarithmic axis shows at its foot.
    void setCurrent(const LayerOutlook& outlook);
    /// A second mark, of what was suggested; nothing takes it away.
    void setSuggested(const std::optional<LayerOutlook>& outlook);
    void setLogInterference(bool on);
    void resetZoom();

    std::size_t current() const { return m_current; }
    QCustomPlot* plot() const { return m_plot; }
    /// Where a point of the curve lies on the plot, for the pointer.
    QPoint pointPosition(std::size_t point) const;

Q_SIGNALS:
    void dragBegan();
    /// The user wants this point of the curve.
    void pointWanted(int point);
    void dragEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPlot();
    void restyle();
    void rescale();
    void showPoints();
    void showMark();
    void showSuggestion();
    bool isLogarithmic() const { return m_logarithmic && m_smallest > 0.0; }
    double shownInterference(double interference) const;
    QPointF pixelOf(std::size_t point) const;
    std::size_t nearest(const QPointF& position) const;
    bool isOnMark(const QPointF& position) const;
    void want(std::size_t point);

    QCustomPlot* m_plot;
    QCPCurve* m_curve = nullptr;
    QCPGraph* m_mark = nullptr;
    QCPGraph* m_suggestion = nullptr;
    QCPLayer* m_markLayer = nullptr;
    QCPItemText* m_label = nullptr;
    QCPItemText* m_hint = nullptr;
    std::optional<TradeOff> m_points;
    std::optional<LayerOutlook> m_outlook;
    std::optional<LayerOutlook> m_suggested;
    std::size_t m_current = 0;
    double m_smallest = 0.0; ///< interference worth a logarithm
    double m_largest = 0.0;
    bool m_dragging = false;
    bool m_logarithmic = true;
};

} // namespace unlearn
