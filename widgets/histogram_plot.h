// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/draggable_plot.h"

#include <optional>

class QCPItemLine;
class QCPItemText;
class QCPLayer;

namespace unlearn {

class PrivacyModel;
class ScoreHistogramModel;

/// The scores of one attack on one model: forget samples against test samples, and a threshold line that can be
/// dragged, or moved with the arrow keys.
class HistogramPlot : public DraggablePlot {
    Q_OBJECT

public:
    /// scores: what is drawn, and exported as figures, of an attack of the model.
    HistogramPlot(const PrivacyModel& model, const ScoreHistogramModel& scores, QWidget* parent = nullptr);

    /// Moves the line alone; nothing: hides it.
    void setThreshold(std::optional<double> threshold, const QString& label);
    void resetZoom() override { redraw(); }
    void redraw();

    double lowestScore() const { return m_lowest; } ///< that is drawn
    double highestScore() const { return m_highest; }
    /// Where a score lies on the canvas, for the pointer.
    QPoint positionOf(double score) const;

Q_SIGNALS:
    /// The user wants this score to be the threshold.
    void thresholdWanted(double score);

protected:
    bool isOnHandle(const QPointF& position) const override;
    void dragTo(const QPointF& position) override;
    void restyle() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void turnLabel();

    const PrivacyModel& m_model;
    const ScoreHistogramModel& m_scores;
    double m_lowest = 0.0;
    double m_highest = 1.0;
    std::optional<double> m_threshold;
    QCPLayer* m_lineLayer;
    QCPItemLine* m_line;
    QCPItemText* m_label;
};

} // namespace unlearn
