// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/preset_text.h"

#include "core/data/dataset_specification.h"
#include "widgets/session/core_text.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/isolated_text.h"
#include "widgets/session/method_titles.h"
#include "widgets/session/percent_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace unlearn {

namespace {

struct PresetText {
    Q_DECLARE_TR_FUNCTIONS(unlearn::PresetText)
};

/// "0:500", "0:0-99 1:0-99 2:0-99 …".
QString selectorsText(const std::vector<std::string>& selectors)
{
    constexpr std::size_t most = 5;
    QStringList parts;
    for (std::size_t i = 0; i < selectors.size() && i < most; ++i)
        parts << QString::fromStdString(selectors[i]);
    if (selectors.size() > most)
        parts << QStringLiteral("…");
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString presetText(const std::string& english)
{
    return QCoreApplication::translate("Presets", english.c_str());
}

QString presetDescription(const PresetExperiment& experiment)
{
    const Plan& plan = experiment.plan;
    const auto requests = experiment.requests();
    QStringList lines;
    lines << PresetText::tr("Model: %1, data: %2.")
                 .arg(QString::fromStdString(plan.model.architecture),
                      QString::fromStdString(parseSpecification(plan.data).kind));
    lines << (requests.size() == 1
                  ? PresetText::tr("To be forgotten: %1.").arg(selectorsText(requests.front()))
                  : PresetText::tr("To be forgotten in %n requests, one after the other; the first: %1.", nullptr,
                                   static_cast<int>(requests.size()))
                        .arg(selectorsText(requests.front())));
    QString gamma = PresetText::tr("γ = %1").arg(QLocale().toString(plan.gamma));
    if (!plan.layerGamma.empty())
        gamma += PresetText::tr(", other in %n layer(s)", nullptr, static_cast<int>(plan.layerGamma.size()));
    lines << PresetText::tr("%1; stop rule: %2; at most %3 epochs of unlearning.")
                 .arg(gamma, stopRuleTitle(plan.stop.kind), QLocale().toString(plan.pgu.epochs));
    if (experiment.published)
        lines << PresetText::tr("Published figures: %1.").arg(presetText(experiment.published->source));
    return lines.join(QLatin1Char('\n'));
}

QString presetTrainingText(const PresetExperiment& experiment, const PresetOptions& options)
{
    const int retrained = static_cast<int>(experiment.requests().size()) * options.seeds;
    const QString epochs = QLocale().toString(options.epochs.value_or(experiment.recipe.epochs()));
    const QString models = options.model.empty()
        ? PresetText::tr("To be trained: the full model and %n retrained one(s), %1 epochs each.", nullptr, retrained)
        : PresetText::tr("To be trained: %n retrained model(s), %1 epochs each.", nullptr, retrained);
    return models.arg(epochs) + QLatin1Char(' ')
        + PresetText::tr("Those that are in the folder of trained models already are taken from there.");
}

QString presetNewsText(const PresetNews& news)
{
    using Kind = PresetNews::Kind;
    const QString name = isolated(QString::fromStdString(news.name));
    switch (news.kind) {
    case Kind::Trained:
        return PresetText::tr("%1: epoch %2 of %3, training error %4 %")
            .arg(name, QLocale().toString(news.epoch), QLocale().toString(news.epochs),
                 percentText(news.trainErrorPercent));
    case Kind::ModelReady:
        return news.wasThere ? PresetText::tr("%1 was there.").arg(name) : PresetText::tr("%1 is trained.").arg(name);
    case Kind::RunTaken:
        return PresetText::tr("Run %1 of the log is the same and is taken.").arg(identifierText(news.run));
    case Kind::RunBegan: return PresetText::tr("Run %1 unlearns.").arg(identifierText(news.run));
    case Kind::Unlearned:
        return PresetText::tr("Epoch %1: forget error %2 %, retain error %3 %")
            .arg(QLocale().toString(news.epoch), percentText(news.forgetErrorPercent),
                 percentText(news.retainErrorPercent));
    }
    return {};
}

QString presetStateText(const PresetRecord& preset)
{
    const QString name = isolated(QString::fromStdString(preset.task.experiment.plan.name));
    switch (preset.state) {
    case PresetRecord::State::Running: return PresetText::tr("%1 is under way; its runs are in the log.").arg(name);
    case PresetRecord::State::Finished: return PresetText::tr("%1 is finished.").arg(name);
    case PresetRecord::State::Stopped:
        return PresetText::tr("%1 was stopped; it goes on from what was reached.").arg(name);
    case PresetRecord::State::Failed: return PresetText::tr("%1 failed. %2").arg(name, preset.failure);
    }
    return {};
}

QString presetDifferencesText(const PresetRecord& preset)
{
    QStringList lines;
    if (preset.outcome.requests.empty())
        return {};
    if (const auto& published = preset.task.experiment.published)
        lines << PresetText::tr("Published: %1").arg(presetText(published->source));
    for (const Sentence& change : preset.outcome.changes)
        lines << QStringLiteral("– ") + coreText(change);
    for (const std::string& difference : preset.outcome.differences)
        lines << QStringLiteral("– ") + presetText(difference);
    return lines.join(QLatin1Char('\n'));
}

} // namespace unlearn
