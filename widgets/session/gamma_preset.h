// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace unlearn {

/// One gamma for all layers, as published.
struct GammaPreset {
    QString title;
    double gamma = 0.0;
};

/// Thresholds of the experiments of arXiv 2312.04095 (its published code).
std::vector<GammaPreset> gammaPresets();

} // namespace unlearn
