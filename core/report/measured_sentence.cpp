// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measured_sentence.h"

#include "core/evaluate/figure_settings.h"
#include "core/report/measured_figures.h"
#include "core/report/report_names.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>

namespace unlearn {
namespace {

bool areOfTheSame(const RunToReport& one, const RunToReport& other)
{
    const auto sameness = [](const RunHeader& header) {
        return std::tie(header.modelHash, header.dataHash, header.forgetHash);
    };
    return sameness(one.header()) == sameness(other.header());
}

bool isRelearnedForget(const FigureOfMerit& figure)
{
    return figure.name == "relearn-epochs" && figure.part == "forget" && figure.versus.empty();
}

/// What the same models took, in all runs that it was measured of.
struct Relearned {
    std::vector<double> epochs; ///< of unlearned models, one a run; NaN: the loss did not come back
    std::vector<double> ofRetrained;
    std::size_t retrained = 0; ///< models, of which several runs may have measured the same
    RelearnOptions options;
};

/// Nothing where the runs can not be told of together.
std::optional<Relearned> relearnedIn(const std::vector<RunToReport>& runs)
{
    Relearned relearned;
    const RunToReport* first = nullptr;
    const FigureOfMerit* sample = nullptr;
    std::set<std::string> identities;
    for (const RunToReport& run : runs) {
        const std::vector<std::string> retrained = run.retrainedSubjects();
        for (const RunMeasuredFigure& one : run.details.measured) {
            if (one.figure.subject != unlearnedSubject || !isRelearnedForget(one.figure))
                continue;
            first = first ? first : &run;
            sample = sample ? sample : &one.figure;
            if (!areOfTheSame(*first, run) || one.figure.settings != sample->settings
                || one.figure.samples != sample->samples)
                return std::nullopt;
            relearned.epochs.push_back(one.figure.value);
            std::ranges::copy(valuesOfRetrained(run, one.figure), std::back_inserter(relearned.ofRetrained));
            for (const RunMeasuredFigure& other : run.details.measured) {
                if (isOneOf(retrained, other.figure.subject) && isRelearnedForget(other.figure)
                    && other.figure.settings == sample->settings && other.figure.samples == sample->samples)
                    identities.insert(run.identityOf(other.figure.subject));
            }
        }
    }
    const std::optional<RelearnOptions> options = sample ? relearnOptionsOf(sample->settings) : std::nullopt;
    if (!options)
        return std::nullopt;
    relearned.options = *options;
    relearned.retrained = identities.size();
    return relearned;
}

/// "3 epochs", "2 to 5 epochs", "more than 20 epochs", "3 epochs or more than 20 epochs". values: at least one.
std::string epochsInWords(const std::vector<double>& values, int mostEpochs, const ReportLanguage& language)
{
    std::vector<std::int64_t> finite;
    for (const double value : values) {
        if (std::isfinite(value))
            finite.push_back(std::llround(value));
    }
    const std::string more =
        language.translate("Report", "more than %n epoch(s)", "of relearning: the loss did not come back", mostEpochs);
    if (finite.empty())
        return more;
    const auto [least, most] = std::ranges::minmax(finite);
    const std::string some = least == most ? language.translate("Report", "%n epoch(s)", "of relearning", least)
                                           : filled(language.translate("Report", "%1 to %2 epochs", "of relearning"),
                                                    {std::to_string(least), std::to_string(most)});
    return finite.size() == values.size()
        ? some
        : filled(language.translate("Report", "%1 or %2", "epochs of some models, those of others"), {some, more});
}

std::string relearning(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::optional<Relearned> relearned = relearnedIn(runs);
    if (!relearned)
        return {};
    std::string epochs = epochsInWords(relearned->epochs, relearned->options.mostEpochs, language);
    const auto unlearnedCount = static_cast<std::int64_t>(relearned->epochs.size());
    const auto retrainedCount = static_cast<std::int64_t>(relearned->retrained);
    if (runs.size() > 1)
        epochs =
            filled(language.translate("Report", "%1 in %n run(s)", "epochs of relearning", unlearnedCount), {epochs});
    const std::string retrained = relearned->retrained == 0
        ? language.translate("Report", "not measured for retrained models", "relearning")
        : filled(language.translate("Report", "%1 for %n retrained model(s)", "epochs of relearning", retrainedCount),
                 {epochsInWords(relearned->ofRetrained, relearned->options.mostEpochs, language)});
    return filled(language.translate("Report",
                                     "relearning the forget samples, to the original model's loss plus %1 nats, took "
                                     "%2 (%3)"),
                  {language.exact(relearned->options.alphaNats), epochs, retrained});
}

/// An attack with shadow models and what else there is to tell of it.
struct HighestAttack {
    const RunToReport* run = nullptr;
    const RunShadowAttack* attack = nullptr;
    std::int64_t among = 0; ///< attacks of all runs
};

/// On the unlearned model, telling forgotten from unseen samples.
bool isOfForgottenAndUnseen(const RunShadowAttack& attack)
{
    return attack.subject == unlearnedSubject && attack.positivesOf == attackPositivesName(AttackPositives::Forget)
        && (attack.negativesOf == attackNegativesName(AttackNegatives::SameClasses)
            || attack.negativesOf == attackNegativesName(AttackNegatives::AllClasses))
        && std::isfinite(attack.auc);
}

/// By area; nothing without any, and where the runs can not be told of together.
std::optional<HighestAttack> highestAttack(const std::vector<RunToReport>& runs)
{
    using Kind = std::tuple<std::string, int, std::string>;
    HighestAttack highest;
    const RunToReport* first = nullptr;
    std::set<Kind> kindsOfFirst;
    for (const RunToReport& run : runs) {
        std::set<Kind> kinds;
        for (const RunShadowAttack& attack : run.details.shadowAttacks) {
            if (!isOfForgottenAndUnseen(attack))
                continue;
            kinds.insert({attack.attack, attack.models, attack.negativesOf});
            ++highest.among;
            if (!highest.attack || attack.auc > highest.attack->auc) {
                highest.run = &run;
                highest.attack = &attack;
            }
        }
        if (kinds.empty())
            continue;
        if (!first) {
            first = &run;
            kindsOfFirst = kinds;
        }
        if (!areOfTheSame(*first, run) || kinds != kindsOfFirst)
            return std::nullopt;
    }
    return highest.attack ? std::optional(highest) : std::nullopt;
}

std::string shadowAttack(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::optional<HighestAttack> highest = highestAttack(runs);
    if (!highest)
        return {};
    const RunShadowAttack& attack = *highest->attack;
    const std::string name = attackCell(attack.attack, language).text;
    const std::string auc =
        filled(language.translate("Report", "%1 (95 % interval %2 to %3)", "AUC"),
               {language.fixed(attack.auc, 3), language.fixed(attack.low, 3), language.fixed(attack.high, 3)});
    std::string clause;
    if (highest->among == 1)
        clause = filled(
            language.translate(
                "Report", "the attack %1 with %n shadow model(s) tells forgotten from unseen samples with an AUC of %2",
                nullptr, attack.models),
            {name, auc});
    else
        clause = filled(language.translate("Report",
                                           "of %1 attacks with shadow models, %2 with %n of them has the highest AUC "
                                           "of telling forgotten from unseen samples, %3",
                                           nullptr, attack.models),
                        {std::to_string(highest->among), name, auc});
    if (runs.size() > 1)
        clause = filled(language.translate("Report", "%1, on the model of %2", "an attack's AUC, a run"),
                        {clause, runLabel(highest->run->id(), language)});
    const Spread retrained = highest->run->retrainedAttack(attack, [](const RunAttack& one) { return one.auc; });
    if (retrained.count == 0)
        return filled(language.translate("Report", "%1 (not made on retrained models)", "an attack's AUC"), {clause});
    const auto count = static_cast<std::int64_t>(retrained.count);
    return filled(
        language.translate("Report", "%1, and %2 on %n retrained model(s)", "an attack's AUC, that on others", count),
        {clause, retrained.text(3, language)});
}

} // namespace

std::string measuredSentence(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    const std::string relearned = relearning(runs, language);
    const std::string attacked = shadowAttack(runs, language);
    if (relearned.empty() && attacked.empty())
        return {};
    const std::string both = relearned.empty() || attacked.empty()
        ? relearned + attacked
        : filled(language.translate("Report", "%1; %2", "two parts of a sentence"), {relearned, attacked});
    return filled(runs.size() == 1 ? language.translate("Report", "Measured after the run: %1.")
                                   : language.translate("Report", "Measured after the runs: %1."),
                  {both});
}

} // namespace unlearn
