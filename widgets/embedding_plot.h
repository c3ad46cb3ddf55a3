// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_widget.h"

#include <optional>

namespace unlearn {

class EmbeddingModel;

/// One model's picture of the embedded samples: colour and mark tell forget, retained and test samples apart. A click,
/// or the arrow keys, highlight a sample in both pictures.
class EmbeddingPlot : public PlotWidget {
    Q_OBJECT

public:
    enum class Side { Left, Right };

    EmbeddingPlot(EmbeddingModel& model, Side side, QWidget* parent = nullptr);

    /// Where a row's sample lies on the canvas, for the pointer.
    QPoint positionOf(int row) const;
    void resetZoom() override { fit(); }

protected:
    void restyle() override { redraw(); }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int picture() const;
    bool isShown() const;
    void redraw();
    void fit();
    std::optional<int> rowAt(const QPointF& position) const;

    EmbeddingModel& m_model;
    Side m_side;
};

} // namespace unlearn
