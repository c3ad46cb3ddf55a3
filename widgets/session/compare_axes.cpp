// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/compare_axes.h"

#include "core/error.h"
#include "core/experiment/forget_distance.h"
#include "core/plan/plan.h"
#include "core/unlearn/method_catalogue.h"
#include "widgets/session/method_titles.h"
#include "widgets/session/percent_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace unlearn {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

QString translated(const char* text)
{
    return QCoreApplication::translate("CompareAxes", text);
}

/// What a run was set to do, as far as an axis can show it.
struct RunSettings {
    std::string method = {};
    std::map<std::string, double> gammas = {}; ///< by layer; empty: the method has none, or the log does not tell
    double learningRate = unknown;
    double epochs = unknown;
    double batch = unknown;
};

double valueOf(const SettingValues& values, const std::string& name)
{
    const auto found = values.find(name);
    return found == values.end() ? unknown : found->second;
}

RunSettings settingsOf(const RunDetails& run)
{
    RunSettings settings{.method = run.summary.header.method};
    try {
        const Plan plan = planFromJson(run.summary.header.plan);
        const MethodKind& kind = methodKind(plan.method);
        if (kind.usesSpectrum) {
            settings.learningRate = plan.pgu.startLearningRate;
            settings.epochs = plan.pgu.epochs;
            settings.batch = plan.pgu.batchSize;
            for (const RunLayer& layer : run.layers)
                settings.gammas[layer.name] = layer.gamma;
        } else {
            const SettingValues values = completeSettings(kind, plan.settingsOf(kind.name));
            settings.learningRate = valueOf(values, "learning_rate");
            settings.epochs = valueOf(values, "epochs");
            settings.batch = valueOf(values, "batch_size");
        }
    } catch (const Error&) { // a plan of another version: what stands beside it is still worth showing
    }
    return settings;
}

bool differs(const std::vector<double>& values)
{
    std::set<double> known;
    for (const double value : values) {
        if (std::isfinite(value))
            known.insert(value);
    }
    return known.size() > 1;
}

bool isKnown(const std::vector<double>& values)
{
    return std::ranges::any_of(values, [](double value) { return std::isfinite(value); });
}

/// The layers whose gamma is not the same in all runs that have them.
std::set<std::string> differingLayers(const std::vector<RunSettings>& all)
{
    std::map<std::string, double> first;
    std::set<std::string> layers;
    for (const RunSettings& settings : all) {
        for (const auto& [layer, gamma] : settings.gammas) {
            if (first.emplace(layer, gamma).first->second != gamma)
                layers.insert(layer);
        }
    }
    return layers;
}

std::optional<CompareAxis> gammaAxis(const std::vector<RunSettings>& all)
{
    const std::set<std::string> layers = differingLayers(all);
    if (layers.empty())
        return std::nullopt;
    CompareAxis axis;
    bool isMean = false;
    bool isOfAll = true;
    for (const RunSettings& settings : all) {
        std::vector<double> gammas;
        for (const auto& [layer, gamma] : settings.gammas) {
            if (layers.contains(layer))
                gammas.push_back(gamma);
        }
        double sum = 0.0;
        for (const double gamma : gammas)
            sum += gamma;
        const bool isOne = std::ranges::all_of(gammas, [&gammas](double gamma) { return gamma == gammas.front(); });
        isMean = isMean || !isOne;
        isOfAll = isOfAll && gammas.size() == settings.gammas.size();
        axis.values.push_back(gammas.empty() ? unknown
                                  : isOne    ? gammas.front()
                                             : sum / static_cast<double>(gammas.size()));
    }
    const QString count = QLocale().toString(static_cast<qlonglong>(layers.size()));
    if (layers.size() == 1)
        axis.title =
            translated(QT_TRANSLATE_NOOP("CompareAxes", "γ of %1")).arg(QString::fromStdString(*layers.begin()));
    else if (isOfAll)
        axis.title = isMean ? translated(QT_TRANSLATE_NOOP("CompareAxes", "Mean γ")) : QStringLiteral("γ");
    else
        axis.title = isMean ? translated(QT_TRANSLATE_NOOP("CompareAxes", "Mean γ of %1 layers")).arg(count)
                            : translated(QT_TRANSLATE_NOOP("CompareAxes", "γ of %1 layers")).arg(count);
    return axis;
}

CompareAxis methodAxis(const std::vector<RunSettings>& all)
{
    CompareAxis axis{.title = translated(QT_TRANSLATE_NOOP("CompareAxes", "Method"))};
    std::map<std::string, double> numbers;
    for (const RunSettings& settings : all) {
        const auto [at, isNew] = numbers.emplace(settings.method, static_cast<double>(numbers.size()));
        if (isNew)
            axis.names << methodTitle(settings.method);
        axis.values.push_back(at->second);
    }
    return axis;
}

} // namespace

QString CompareAxis::text(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const auto name = static_cast<qsizetype>(value);
    if (name >= 0 && name < names.size())
        return names[name];
    switch (format) {
    case Format::Percent: return percentText(value);
    case Format::Share: return QLocale().toString(value, 'f', 3);
    case Format::General: break;
    }
    constexpr int digits = 4;
    // Whole numbers, such as seeds, have all their digits.
    return value == std::floor(value) ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', digits);
}

double CompareAxis::least() const
{
    double least = std::numeric_limits<double>::infinity();
    for (const double value : values)
        least = std::isfinite(value) ? std::min(least, value) : least;
    return std::isfinite(least) ? least : 0.0;
}

double CompareAxis::most() const
{
    double most = -std::numeric_limits<double>::infinity();
    for (const double value : values)
        most = std::isfinite(value) ? std::max(most, value) : most;
    return std::isfinite(most) ? most : 0.0;
}

std::vector<CompareAxis> compareAxes(const std::vector<RunDetails>& runs, ComparedEpoch epoch)
{
    std::vector<RunSettings> all;
    all.reserve(runs.size());
    for (const RunDetails& run : runs)
        all.push_back(settingsOf(run));
    std::vector<CompareAxis> axes;
    const auto addWhere = [&axes](bool wanted, CompareAxis axis) {
        if (wanted)
            axes.push_back(std::move(axis));
    };
    const auto setting = [&](const char* title, double RunSettings::*field) {
        CompareAxis axis{.title = translated(title)};
        for (const RunSettings& settings : all)
            axis.values.push_back(settings.*field);
        addWhere(differs(axis.values), axis);
    };
    const auto ofRuns = [&](const char* title, CompareAxis::Format format,
                            const std::function<std::optional<double>(const RunDetails&)>& value) {
        CompareAxis axis{.title = translated(title), .format = format};
        for (const RunDetails& run : runs)
            axis.values.push_back(value(run).value_or(unknown));
        return axis;
    };
    using Format = CompareAxis::Format;
    const auto error = [](double RunErrors::*field) {
        return [field](const RunDetails& run) {
            return run.summary.unlearned ? std::optional((*run.summary.unlearned).*field) : std::nullopt;
        };
    };
    const CompareAxis methods = methodAxis(all);
    addWhere(methods.names.size() > 1, methods);
    if (auto gammas = gammaAxis(all))
        axes.push_back(*std::move(gammas));
    const CompareAxis seeds =
        ofRuns(QT_TRANSLATE_NOOP("CompareAxes", "Seed"), Format::General,
               [](const RunDetails& run) { return std::optional(static_cast<double>(run.summary.header.seed)); });
    addWhere(differs(seeds.values), seeds);
    setting(QT_TRANSLATE_NOOP("CompareAxes", "Learning rate"), &RunSettings::learningRate);
    setting(QT_TRANSLATE_NOOP("CompareAxes", "Planned epochs"), &RunSettings::epochs);
    setting(QT_TRANSLATE_NOOP("CompareAxes", "Batch"), &RunSettings::batch);
    CompareAxis epochs{.title = comparedEpochTitle(epoch)};
    for (const RunDetails& run : runs)
        epochs.values.push_back(run.summary.selectedEpoch ? static_cast<double>(*run.summary.selectedEpoch) : unknown);
    addWhere(differs(epochs.values), epochs);
    for (const CompareAxis& axis :
         {ofRuns(QT_TRANSLATE_NOOP("CompareAxes", "Test error (%)"), Format::Percent,
                 error(&RunErrors::testErrorPercent)),
          ofRuns(QT_TRANSLATE_NOOP("CompareAxes", "Forget error (%)"), Format::Percent,
                 error(&RunErrors::forgetErrorPercent)),
          ofRuns(QT_TRANSLATE_NOOP("CompareAxes", "Retain error (%)"), Format::Percent,
                 error(&RunErrors::retainErrorPercent)),
          ofRuns(QT_TRANSLATE_NOOP("CompareAxes", "AUC"), Format::Share,
                 [](const RunDetails& run) {
                     return run.summary.confidence ? std::optional(run.summary.confidence->auc) : std::nullopt;
                 }),
          ofRuns(QT_TRANSLATE_NOOP("CompareAxes", "Distance to retrained (points)"), Format::Percent,
                 [](const RunDetails& run) { return forgetDistance(run); })})
        addWhere(isKnown(axis.values), axis);
    return axes;
}

} // namespace unlearn
