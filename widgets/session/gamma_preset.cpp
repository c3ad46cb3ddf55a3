// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/gamma_preset.h"

#include <QCoreApplication>

namespace unlearn {

std::vector<GammaPreset> gammaPresets()
{
    return {{QCoreApplication::translate("GammaPreset", "Published: sample removal"), 0.9},
            {QCoreApplication::translate("GammaPreset", "Published: incremental removal, label repair"), 0.95}};
}

} // namespace unlearn
