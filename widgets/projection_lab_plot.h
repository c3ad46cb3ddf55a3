// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/draggable_plot.h"
#include "widgets/session/projection_lab.h"

#include <array>
#include <optional>

class QCPCurve;
class QCPGraph;
class QCPItemLine;
class QCPItemRect;
class QCPItemText;
class QCPLayer;

namespace unlearn {

/// The scene of the projection lab: samples, what the retained ones protect, decision boundaries and the next step, on
/// axes of the same scale. A sample is dragged, or chosen with Tab and moved with the arrow keys (with Shift: finely).
class ProjectionLabPlot : public DraggablePlot {
    Q_OBJECT

public:
    explicit ProjectionLabPlot(ProjectionLab& lab, QWidget* parent = nullptr);

    void resetZoom() override;
    std::optional<std::size_t> selected() const { return m_selected; }
    /// Where a sample lies on the plot, for the pointer.
    QPoint pointPosition(std::size_t point) const;

protected:
    bool isOnHandle(const QPointF& position) const override;
    void dragTo(const QPointF& position) override;
    void restyle() override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Boundary { Original, Retrained, Now, BoundaryCount };

    void buildPlot();
    void fit();
    void redraw();
    void drawSpace();
    void drawBoundaries();
    void drawArrows();
    /// Whether the legend is another one now.
    bool drawPoints();
    void describe();
    /// On as many lines as the plot's width makes of the description.
    void placeDescription();
    void select(std::optional<std::size_t> point);
    std::optional<std::size_t> pointAt(const QPointF& position) const;
    QPointF pixelOf(std::size_t point) const;

    ProjectionLab& m_lab;
    QCPLayer* m_sceneLayer = nullptr;
    QCPItemRect* m_whole = nullptr; ///< the plane, where all of it is protected
    QCPCurve* m_space = nullptr;    ///< the protected line, where one direction is
    QCPCurve* m_outline = nullptr;
    std::array<QCPCurve*, BoundaryCount> m_boundaries{};
    std::array<QCPItemLine*, 2> m_arrows{}; ///< without and with projection
    std::array<QCPGraph*, 2> m_arrowKeys{}; ///< for the legend
    std::array<QCPGraph*, 4> m_points{};    ///< class A and B of the retained samples, then of the others
    QCPGraph* m_ring = nullptr;             ///< around the chosen sample
    QCPItemText* m_label = nullptr;
    std::optional<std::size_t> m_selected;
    QSize m_fitted; ///< size of the axes at the last fit
};

} // namespace unlearn
