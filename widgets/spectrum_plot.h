// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/layer_threshold.h"

#include <QWidget>

#include <cstdint>

class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCPLayer;
class QCustomPlot;

namespace unlearn {

/// The spectrum of one layer: eigenvalues of all training data (solid) and of the retained ones (dashed), their
/// cumulative share (right axis), and a threshold line that can be dragged, or moved with the arrow keys.
class SpectrumPlot : public QWidget {
    Q_OBJECT

public:
    explicit SpectrumPlot(QWidget* parent = nullptr);

    /// What is drawn. shares is copied from, not kept; null shows hint instead.
    void setLayer(const LayerShares* shares, std::size_t group, const QString& hint);
    void setHint(const QString& hint);
    /// Moves the line alone.
    void setThreshold(std::int64_t k, const QString& label);
    void setLogDirections(bool on);
    void setLogEigenvalues(bool on);
    void resetZoom();

    std::int64_t threshold() const { return m_k; }
    /// Where direction k's threshold lies on the plot, for the pointer.
    QPoint thresholdPosition(std::int64_t k) const;
    QCustomPlot* plot() const { return m_plot; }

Q_SIGNALS:
    void dragBegan();
    /// The user wants k directions kept.
    void thresholdWanted(qint64 k);
    void dragEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPlot();
    void restyle();
    void rescale();
    void placeLine();
    std::int64_t directionAt(double x) const;
    bool isOnLine(const QPointF& position) const;
    void want(std::int64_t k);

    QCustomPlot* m_plot;
    QCPGraph* m_full = nullptr;
    QCPGraph* m_retained = nullptr;
    QCPGraph* m_cumulative = nullptr;
    QCPLayer* m_lineLayer = nullptr;
    QCPItemLine* m_line = nullptr;
    QCPItemText* m_label = nullptr;
    QCPItemText* m_hint = nullptr;
    std::int64_t m_d = 0;
    std::int64_t m_k = 0;
    double m_largest = 0.0;
    double m_smallest = 0.0; ///< smallest eigenvalue worth a logarithm
    bool m_dragging = false;
    bool m_logDirections = false;
    bool m_logEigenvalues = true;
};

} // namespace unlearn
