// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace unlearn {

/// A slider for a gamma in 0..1. Screen readers are told the gamma, not how many of the slider's steps it is.
class GammaSlider : public QSlider {
    Q_OBJECT

public:
    static constexpr int steps = 1000;

    explicit GammaSlider(QWidget* parent = nullptr);

    double gamma() const { return static_cast<double>(value()) / steps; }
    /// To the nearest step.
    void setGamma(double gamma);
};

} // namespace unlearn
