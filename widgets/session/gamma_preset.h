// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/gamma_settings.h"

#include <QString>

#include <string>
#include <vector>

namespace unlearn {

/// Thresholds for a whole model, as published.
struct GammaPreset {
    QString title; ///< the experiment and its thresholds
    GammaSettings gammas;
};

/// Thresholds of the experiments of arXiv 2312.04095 (its published code). Those that except single layers are left out
/// unless the model has all of these layers: they mean nothing elsewhere.
std::vector<GammaPreset> gammaPresets(const std::vector<std::string>& layers);

} // namespace unlearn
