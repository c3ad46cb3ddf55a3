// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_cursor.h"
#include "widgets/plot_widget.h"

class QCPBars;

namespace unlearn {

class ClassCountsModel;

/// How many samples of each class are to be forgotten, as bars. Pointer, up and down read a class.
class ClassHistogram : public PlotWidget {
    Q_OBJECT

public:
    explicit ClassHistogram(const ClassCountsModel& model, QWidget* parent = nullptr);

    void resetZoom() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    void showNames();
    /// A row of the model; negative: none.
    void readOut(int row);

    const ClassCountsModel& m_model;
    PlotCursor m_cursor;
    QCPBars* m_bars;
    int m_row = -1; ///< that the read-out shows
};

} // namespace unlearn
