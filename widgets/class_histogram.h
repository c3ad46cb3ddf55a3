// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPBars;
class QCustomPlot;

namespace unlearn {

class ClassCountsModel;

/// How many samples of each class are to be forgotten, as bars.
class ClassHistogram : public QWidget {
    Q_OBJECT

public:
    explicit ClassHistogram(const ClassCountsModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void redraw();

    const ClassCountsModel& m_model;
    QCustomPlot* m_plot;
    QCPBars* m_bars;
};

} // namespace unlearn
