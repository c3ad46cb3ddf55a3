// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace unlearn {

class GammaSlider;

/// A slider and a number for one gamma in 0..1. The number may be finer than the slider's steps.
class GammaEditor : public QWidget {
    Q_OBJECT

public:
    /// subject: what the gamma belongs to, for screen readers.
    explicit GammaEditor(const QString& subject, QWidget* parent = nullptr);

    double gamma() const { return m_gamma; }
    /// Shows a value without telling anybody.
    void setGamma(double gamma);

    QSlider* slider() const;
    QDoubleSpinBox* spinBox() const { return m_spinBox; }

Q_SIGNALS:
    /// gesture: the drag it belongs to.
    void dragBegan();
    void dragEnded();
    void gammaEdited(double gamma);
    /// Return in the number, be it another one, which gammaEdited has told by then, or that of before.
    void gammaConfirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void edit(double gamma);

    GammaSlider* m_slider;
    QDoubleSpinBox* m_spinBox;
    double m_gamma = 0.0;
};

} // namespace unlearn
