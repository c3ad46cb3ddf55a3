// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/epoch_plot.h"
#include "widgets/line_labels.h"

#include <QVector>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCPLayer;

namespace unlearn {

class CurvesModel;

/// Test, forget and retain error and, on demand, loss by epoch, with lines for the original and the retrained models,
/// named at their right ends, the selected epoch and a read-out with a cross-hair at the pointer.
class CurvesPlot : public EpochPlot {
    Q_OBJECT

public:
    using PlotWidget::setHint;
    explicit CurvesPlot(CurvesModel& model, QWidget* parent = nullptr);

    void setLogErrors(bool on);
    /// Epoch 0, which has no place on such an axis, stands left of epoch 1.
    void setLogEpochs(bool on);
    /// Of each epoch's steps, on an axis of its own at the right.
    void setShowsLoss(bool on);
    /// Draws means of so many epochs (see movingAverage()), which the axes say; 1: the figures themselves. What is read
    /// at the pointer are always those.
    void setSmoothing(int epochs);
    void fit();
    void resetZoom() override { fit(); }
    const std::vector<LineLabel>& lineLabels() const { return m_lineLabels.labels(); }
    /// The one that was pointed at last; nothing in a run of which none was.
    std::optional<int> lastReadEpoch() const { return m_lastRead; }

Q_SIGNALS:
    /// The sentence for the epoch that is pointed at; empty: none.
    void readOutChanged(const QString& text);

protected:
    void restyle() override;
    int rows() const override;
    double positionOf(int row) const override;
    void showRow(int row) override;
    /// Crosses the curve whose point of the row is nearest.
    bool pointsAt(int row, double y) override;

private:
    void buildPlot();
    void redraw();
    void drawReferences();
    void labelReferences();
    void drawLoss();
    void labelAxes();
    void tickEpochs();
    QVector<double> drawn(const std::vector<double>& values) const;
    /// Where an epoch stands on its axis.
    double position(int epoch) const;

    CurvesModel& m_model;
    std::array<QCPGraph*, 3> m_curves{};
    QCPGraph* m_loss = nullptr;
    QCPGraph* m_originalKey = nullptr;
    QCPGraph* m_retrainedKey = nullptr;
    std::vector<QCPItemStraightLine*> m_references;
    LineLabels m_lineLabels;
    QCPItemStraightLine* m_selected = nullptr;
    QCPItemText* m_selectedLabel = nullptr;
    QCPItemStraightLine* m_pointer = nullptr;
    QCPItemStraightLine* m_level = nullptr; ///< crosses it in a point of one of the curves
    std::size_t m_crossed = 1;              ///< that curve
    QCPLayer* m_pointerLayer = nullptr;
    std::optional<int> m_lastRead;
    bool m_logErrors = false;
    bool m_logEpochs = false;
    bool m_showsLoss = false;
    int m_smoothing = 1; ///< epochs a mean is of
};

} // namespace unlearn
