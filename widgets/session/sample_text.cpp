// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/sample_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace unlearn {

namespace {

constexpr std::int64_t mostFeatures = 6;
constexpr std::int64_t mostTokens = 30;

QString featuresText(const Dataset& dataset, std::int64_t index)
{
    QStringList lines;
    for (std::int64_t i = 0; i < std::min(dataset.shape.width, mostFeatures); ++i) {
        const auto feature = static_cast<std::size_t>(i);
        const QString name = feature < dataset.featureNames.size()
            ? QString::fromStdString(dataset.featureNames[feature])
            : QString::number(i);
        const float value = dataset.train.features[static_cast<std::size_t>(index * dataset.shape.width + i)];
        lines << name + QStringLiteral(": ") + QLocale().toString(static_cast<double>(value), 'g', 4);
    }
    return lines.join(QLatin1Char('\n'));
}

QString tokensText(const Dataset& dataset, std::int64_t index)
{
    QStringList words;
    for (std::int64_t i = 0; i < std::min(dataset.shape.width, mostTokens); ++i) {
        const std::int32_t id = dataset.train.tokens[static_cast<std::size_t>(index * dataset.shape.width + i)];
        if (id == dataset.shape.padding)
            break;
        const auto word = static_cast<std::size_t>(id);
        words << (word < dataset.words.size() ? QString::fromStdString(dataset.words[word]) : QString::number(id));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

QString sampleText(const Dataset& dataset, std::int64_t index)
{
    switch (dataset.shape.kind) {
    case SampleKind::Image: break;
    case SampleKind::Features: return featuresText(dataset, index);
    case SampleKind::Tokens: return tokensText(dataset, index);
    }
    return {};
}

} // namespace unlearn
