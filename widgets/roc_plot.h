// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPItemText;
class QCustomPlot;

namespace unlearn {

class PrivacyModel;

/// The ROC curves of one attack, one for each model, linear or with both axes logarithmic.
class RocPlot : public QWidget {
    Q_OBJECT

public:
    explicit RocPlot(const PrivacyModel& model, QWidget* parent = nullptr);

    void setLogarithmic(bool on);
    void redraw();
    QCustomPlot* plot() const { return m_plot; }

protected:
    void changeEvent(QEvent* event) override;

private:
    const PrivacyModel& m_model;
    QCustomPlot* m_plot;
    QCPItemText* m_hint;
    bool m_logarithmic = false;
};

} // namespace unlearn
