// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_cursor.h"
#include "widgets/plot_widget.h"
#include "widgets/session/measured_outputs_model.h"

#include <vector>

namespace unlearn {

/// Histograms of the entropies of several models' answers to the same samples, over a logarithmic axis. The first bin
/// begins at 0 nats, which such an axis does not have: it is drawn as wide as the second one. Pointer and arrow keys
/// read a bin.
class EntropyPlot : public PlotWidget {
    Q_OBJECT

public:
    /// model: whose shown table is drawn, where it is one of entropies, and exported as figures.
    explicit EntropyPlot(const MeasuredOutputsModel& model, QWidget* parent = nullptr);

    void resetZoom() override;

protected:
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    int bins() const;
    /// A bin, from 0; outside of them: none.
    void readOut(int bin);

    const MeasuredOutputsModel& m_model;
    PlotCursor m_cursor;
    std::vector<double> m_edges; ///< [bins + 1] as they are drawn, nats
    int m_bin = -1;              ///< that the read-out shows
};

} // namespace unlearn
