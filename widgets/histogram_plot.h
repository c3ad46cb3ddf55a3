// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPItemText;
class QCustomPlot;

namespace unlearn {

class PrivacyModel;

/// The scores of one attack on one model: forget samples against test samples.
class HistogramPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistogramPlot(const PrivacyModel& model, QWidget* parent = nullptr);

    /// The model's row whose scores are drawn.
    void setRow(int row);
    void redraw();
    QCustomPlot* plot() const { return m_plot; }

protected:
    void changeEvent(QEvent* event) override;

private:
    const PrivacyModel& m_model;
    QCustomPlot* m_plot;
    QCPItemText* m_hint;
    int m_row = -1;
};

} // namespace unlearn
