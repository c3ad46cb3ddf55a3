// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/draggable_plot.h"
#include "widgets/session/layer_threshold.h"

#include <cstdint>

class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCPLayer;

namespace unlearn {

/// The spectrum of one layer: eigenvalues of all training data (solid) and of the retained ones (dashed), their
/// cumulative share (right axis), and a threshold line that can be dragged, or moved with the arrow keys.
class SpectrumPlot : public DraggablePlot {
    Q_OBJECT

public:
    explicit SpectrumPlot(QWidget* parent = nullptr);

    /// What is drawn. shares is copied from, not kept; null shows hint instead.
    void setLayer(const LayerShares* shares, std::size_t group, const QString& hint);
    using PlotWidget::setHint;
    /// Moves the line alone.
    void setThreshold(std::int64_t k, const QString& label);
    void setLogDirections(bool on);
    void setLogEigenvalues(bool on);
    void resetZoom() override;

    std::int64_t threshold() const { return m_k; }
    /// Where direction k's threshold lies on the plot, for the pointer.
    QPoint thresholdPosition(std::int64_t k) const;

Q_SIGNALS:
    /// The user wants k directions kept.
    void thresholdWanted(qint64 k);

protected:
    bool isOnHandle(const QPointF& position) const override;
    void dragTo(const QPointF& position) override;
    void restyle() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPlot();
    void rescale();
    void placeLine();
    std::int64_t directionAt(double x) const;
    void want(std::int64_t k);

    QCPGraph* m_full = nullptr;
    QCPGraph* m_retained = nullptr;
    QCPGraph* m_cumulative = nullptr;
    QCPLayer* m_lineLayer = nullptr;
    QCPItemLine* m_line = nullptr;
    QCPItemText* m_label = nullptr;
    std::int64_t m_d = 0;
    std::int64_t m_k = 0;
    double m_largest = 0.0;
    double m_smallest = 0.0; ///< smallest eigenvalue worth a logarithm
    bool m_logDirections = false;
    bool m_logEigenvalues = true;
};

} // namespace unlearn
