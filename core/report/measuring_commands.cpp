// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measuring_commands.h"

#include "core/attack/shadow_attack.h"
#include "core/evaluate/figure_settings.h"
#include "core/number_text.h"
#include "core/report/measured_figures.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace unlearn {
namespace {

bool canBeMeasured(const RunToReport& run)
{
    return run.plan && run.details.summary.purgedAt.empty();
}

/// A log of a later version may hold others.
bool isKnown(const RunShadowAttack& attack)
{
    const auto isPositives = [&](AttackPositives one) { return attack.positivesOf == attackPositivesName(one); };
    const auto isNegatives = [&](AttackNegatives one) { return attack.negativesOf == attackNegativesName(one); };
    return std::ranges::find(shadowAttacks(), attack.attack, &ShadowAttackKind::name) != shadowAttacks().end()
        && std::ranges::any_of(attackPositives(), isPositives) && std::ranges::any_of(attackNegatives(), isNegatives);
}

/// Attacks of one run that have shadow models and samples in common are one command.
std::string attackCommands(const RunToReport& run)
{
    std::map<std::tuple<int, std::string, std::string>, std::set<std::string>> attacks;
    for (const RunShadowAttack& attack : run.details.shadowAttacks) {
        if (isKnown(attack))
            attacks[{attack.models, attack.positivesOf, attack.negativesOf}].insert(attack.attack);
    }
    std::string text;
    for (const auto& [settings, names] : attacks) {
        const auto& [models, positives, negatives] = settings;
        text += "unlearn attack --run " + run.number();
        for (const std::string& name : names)
            text += " --attack " + name;
        text += " --shadows " + std::to_string(models);
        text += " --positives " + positives;
        text += " --negatives " + negatives + '\n';
    }
    return text;
}

/// What "unlearn compare --with outputs" measures.
bool isOfOutputs(const std::string& name)
{
    constexpr const char* names[] = {"agreement",     "divergence",    "mean-entropy",   "risen-share",
                                     "privacy-score", "stratum-error", "total-variation"};
    return std::ranges::find(names, name) != std::end(names) || name.starts_with("difference-auc-");
}

/// Nothing where nobody knows the settings.
std::optional<std::string> relearningOptions(const std::string& settings)
{
    const std::optional<RelearnOptions> logged = relearnOptionsOf(settings);
    if (!logged)
        return std::nullopt;
    const RelearnOptions usual;
    std::string options = "--with relearning --relearn-epochs " + std::to_string(logged->mostEpochs)
        + " --relearn-alpha " + exactText(logged->alphaNats) + " --relearn-rate " + exactText(logged->learningRate);
    if (logged->batchSize != usual.batchSize)
        options += " --relearn-batch " + std::to_string(logged->batchSize);
    if (logged->momentum != usual.momentum)
        options += " --relearn-momentum " + exactText(logged->momentum);
    return options;
}

/// The options of each "unlearn compare" that a run was measured by.
std::set<std::string> comparisonsOf(const RunToReport& run)
{
    const std::string outputs = "--with outputs";
    std::set<std::string> comparisons;
    bool hasOutputs = false;
    for (const RunMeasuredFigure& one : run.details.measured) {
        const FigureOfMerit& figure = one.figure;
        hasOutputs = hasOutputs || isOfOutputs(figure.name);
        if (isByDepth(figure))
            comparisons.insert("--with layers");
        else if (figure.name == "relearn-epochs") {
            if (const auto options = relearningOptions(figure.settings))
                comparisons.insert(*options);
        } else if (const auto strata = strataOptionsOf(figure.settings)) // by margin or by memorisation
            comparisons.insert(strata->shadowModels > 0 ? outputs + " --shadows " + std::to_string(strata->shadowModels)
                                                        : outputs);
    }
    const auto isWithOutputs = [&](const std::string& comparison) { return comparison.starts_with(outputs); };
    if (hasOutputs && std::ranges::none_of(comparisons, isWithOutputs))
        comparisons.insert(outputs);
    for (const RunEmbeddingSummary& embedding : run.details.embeddingSummaries) {
        if (embedding.method == "pca" || embedding.method == "tsne")
            comparisons.insert("--with embedding --embedding " + embedding.method);
    }
    return comparisons;
}

} // namespace

std::string measuringCommands(const std::vector<RunToReport>& runs)
{
    std::string text;
    std::map<std::string, std::string> comparisons; // numbers of the runs by the options
    for (const RunToReport& run : runs) {
        if (!canBeMeasured(run))
            continue;
        text += attackCommands(run);
        for (const std::string& options : comparisonsOf(run))
            comparisons[options] += ' ' + run.number();
    }
    for (const auto& [options, numbers] : comparisons)
        text.append("unlearn compare").append(numbers).append(" ").append(options).append("\n");
    return text;
}

} // namespace unlearn
