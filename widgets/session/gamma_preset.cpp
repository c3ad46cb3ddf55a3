// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/gamma_preset.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("GammaPreset", text);
}

QString number(double gamma)
{
    return QLocale().toString(gamma, 'f', 2);
}

GammaPreset preset(const QString& experiment, GammaSettings gammas)
{
    QString thresholds = QStringLiteral("γ = ") + number(gammas.all);
    if (!gammas.layers.empty()) {
        QStringList names;
        for (const auto& [layer, gamma] : gammas.layers)
            names << QString::fromStdString(layer);
        thresholds = translated(QT_TRANSLATE_NOOP("GammaPreset", "%1, in %2 %3"))
                         .arg(thresholds, names.join(QStringLiteral(", ")), number(gammas.layers.begin()->second));
    }
    return {translated(QT_TRANSLATE_NOOP("GammaPreset", "%1 (%2)")).arg(experiment, thresholds), std::move(gammas)};
}

} // namespace

std::vector<GammaPreset> gammaPresets(const std::vector<std::string>& layers)
{
    std::vector<GammaPreset> all{
        preset(translated(QT_TRANSLATE_NOOP("GammaPreset", "Sample removal, AllCNN")), {0.9, {}}),
        preset(translated(QT_TRANSLATE_NOOP("GammaPreset", "Incremental removal, SmallVGG")), {0.95, {}}),
        // The published table of ResNet-18 names these two layers alone.
        preset(translated(QT_TRANSLATE_NOOP("GammaPreset", "Class removal, ResNet-18")),
               {0.9, {{"conv1", 0.95}, {"layer2.0.conv1", 0.95}}}),
        preset(translated(QT_TRANSLATE_NOOP("GammaPreset", "Label repair, SmallVGG")), {0.95, {}})};
    std::erase_if(all, [&layers](const GammaPreset& candidate) {
        return std::ranges::any_of(candidate.gammas.layers, [&layers](const auto& exception) {
            return std::ranges::find(layers, exception.first) == layers.end();
        });
    });
    return all;
}

} // namespace unlearn
