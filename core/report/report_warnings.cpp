// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/continued_run.h"
#include "core/report/report_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numbers>
#include <set>
#include <utility>

namespace unlearn {
namespace {

/// "Run 3", "Runs 3, 5-8" or "All runs"; empty where the condition holds for none.
std::string runsWhere(const std::vector<RunToReport>& runs, const ReportLanguage& language,
                      const std::function<bool(const RunToReport&)>& condition)
{
    std::vector<std::int64_t> found;
    for (const RunToReport& run : runs) {
        if (condition(run))
            found.push_back(run.id());
    }
    return found.empty() ? std::string() : labelOfRuns(found, runs, language);
}

/// Sentences, each of them on the runs of which it holds.
class Warnings {
public:
    Warnings(const std::vector<RunToReport>& runs, const ReportLanguage& language) : m_runs(runs), m_language(language)
    {
    }

    /// The sentence, whose %1 are the runs where the condition holds; nothing where it holds for none.
    void add(const std::string& sentence, const std::function<bool(const RunToReport&)>& condition)
    {
        const std::string found = runsWhere(m_runs, m_language, condition);
        if (!found.empty())
            m_sentences.push_back(filled(sentence, {found}));
    }
    void add(std::string sentence) { m_sentences.push_back(std::move(sentence)); }

    const std::vector<RunToReport>& runs() const { return m_runs; }
    const ReportLanguage& language() const { return m_language; }
    std::vector<std::string> take() { return std::move(m_sentences); }

private:
    const std::vector<RunToReport>& m_runs;
    const ReportLanguage& m_language;
    std::vector<std::string> m_sentences;
};

void addOverForgetting(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    for (const RunToReport& run : warnings.runs()) {
        if (!run.isOverForgottenBy("confidence"))
            continue;
        const RunAttack* const attack = run.confidenceOn(unlearnedSubject);
        const Spread retrained = run.retrainedConfidence();
        warnings.add(filled(
            language.translate("Report",
                               "%1: over-forgetting. The AUC of the confidence attack, %2 (%3 to %4), lies below %5, "
                               "the least expected of a model that never saw the forget samples (retrained: %6; %7 "
                               "where there is none). It is less sure of them than such a model, and that gives them "
                               "away as well."),
            {runLabel(run.id(), language), language.fixed(attack->auc, 3), language.fixed(attack->low, 3),
             language.fixed(attack->high, 3), language.fixed(*run.overForgettingBound("confidence"), 3),
             retrained.textWithCount(3, language), language.fixed(0.5, 1)}));
    }
}

/// By attacks that were made after the run.
void addOverForgettingByShadows(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    for (const RunToReport& run : warnings.runs()) {
        for (const RunShadowAttack& attack : run.details.shadowAttacks) {
            if (!run.isOverForgottenBy(attack))
                continue;
            warnings.add(
                filled(language.translate(
                           "Report",
                           "%1: over-forgetting. The AUC of the attack \"%2\" with %3 shadow models, %4 (%5 to "
                           "%6), lies below %7, the least expected of a model that never saw the forget samples."),
                       {runLabel(run.id(), language), attackCell(attack.attack, language).text,
                        std::to_string(attack.models), language.fixed(attack.auc, 3), language.fixed(attack.low, 3),
                        language.fixed(attack.high, 3), language.fixed(*run.overForgettingBound(attack), 3)}));
        }
    }
}

/// By the selectors of the request: how many samples a class has is not logged.
bool forgetsWholeClasses(const RunToReport& run)
{
    return run.plan && std::ranges::any_of(run.plan->currentRequest(), [](const std::string& selector) {
               return selector.starts_with("class:");
           });
}

void addWholeClasses(Warnings& warnings)
{
    warnings.add(warnings.language().translate(
                     "Report",
                     "%1: a whole class is forgotten. Each shadow model saw about half of it, the unlearned model has "
                     "none of it left: attacks with shadow models other than U-LiRA may tell that the class is gone, "
                     "not which samples were trained on."),
                 [](const RunToReport& run) {
                     return forgetsWholeClasses(run)
                         && std::ranges::any_of(run.details.shadowAttacks, [](const RunShadowAttack& attack) {
                                return attack.attack != "u-lira";
                            });
                 });
}

bool hasErrors(const RunToReport& run)
{
    return run.errorsOf(unlearnedSubject) != nullptr;
}

/// Beyond one run: only runs of the same things can be compared.
bool differ(const std::vector<RunToReport>& runs, std::string RunHeader::*hash)
{
    return std::ranges::any_of(
        runs, [&](const RunToReport& run) { return run.header().*hash != runs.front().header().*hash; });
}

/// Numbers of the runs that another one, which has finished, repeats with another seed.
std::set<std::int64_t> runsOfSeveralSeeds(const std::vector<RunToReport>& runs)
{
    const std::vector<SeededRun> seeded = seededRuns(runs, VariedSeeds::Unlearning);
    std::set<std::int64_t> repeated;
    for (const SeededRun& run : seeded) {
        const bool isRepeated =
            run.settings && std::ranges::any_of(seeded, [&run](const SeededRun& other) {
                return other.isFinished && other.settings == run.settings && other.seeds != run.seeds;
            });
        if (isRepeated)
            repeated.insert(run.id.value);
    }
    return repeated;
}

void addRetrained(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    const std::vector<RunToReport>& runs = warnings.runs();
    warnings.add(language.translate("Report",
                                    "%1: no model retrained without the forget set stands beside it. How much a model "
                                    "that never saw the samples errs on them is not known, and neither is how much "
                                    "should be forgotten."),
                 [](const RunToReport& run) { return hasErrors(run) && run.retrainedSubjects().empty(); });
    warnings.add(language.translate("Report",
                                    "%1: a single retrained model. How far retraining with other seeds spreads is not "
                                    "known."),
                 [](const RunToReport& run) { return hasErrors(run) && run.retrainedSubjects().size() == 1; });
    const std::set<std::int64_t> repeated = runsOfSeveralSeeds(runs);
    warnings.add(language.translate("Report",
                                    "%1: a single seed. Figures have no spread, and differences to other runs may be "
                                    "chance."),
                 [&](const RunToReport& run) { return !repeated.contains(run.id()); });
    const bool oneModel = !differ(runs, &RunHeader::modelHash) && !differ(runs, &RunHeader::forgetHash);
    if (oneModel && runs.size() > 1 && repeated.size() == runs.size())
        warnings.add(language.translate("Report",
                                        "All runs unlearn the same samples from the same model: their spread is that "
                                        "of unlearning. How far training with other seeds would move the figures is "
                                        "not known."));
}

std::string layerName(const RunToReport& run, std::int64_t layer)
{
    const std::vector<RunLayer>& layers = run.details.layers;
    return static_cast<std::size_t>(layer) < layers.size() ? layers[static_cast<std::size_t>(layer)].name
                                                           : std::to_string(layer);
}

/// How far spectra of a part of the images can be trusted, by their worst layers.
void addSubsampling(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    for (const RunToReport& run : warnings.runs()) {
        const std::vector<RunSubsampling>& layers = run.details.subsampling;
        if (layers.empty())
            continue;
        const RunSubsampling angle = std::ranges::max(layers, {}, &RunSubsampling::largestAngle);
        const RunSubsampling energy = std::ranges::max(layers, {}, &RunSubsampling::energyError);
        warnings.add(filled(
            language.translate("Report",
                               "%1: the spectra are of a part of the training images, %2. Two halves of them would "
                               "protect spaces up to %3 degrees apart (layer %4), and miss up to %5 % of each other's "
                               "protected energy (layer %6)."),
            {runLabel(run.id(), language), std::to_string(angle.images),
             language.fixed(angle.largestAngle * 180.0 / std::numbers::pi, 1), layerName(run, angle.layer),
             language.fixed(100.0 * energy.energyError, 2), layerName(run, energy.layer)}));
    }
}

void addSamples(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    warnings.add(language.translate("Report",
                                    "%1: the curves' retain error is of a sample of the retain set. Final errors are "
                                    "of all of it."),
                 [](const RunToReport& run) {
                     const RunErrors* const errors = run.errorsOf(unlearnedSubject);
                     if (run.details.live) // of a run without final errors it is not known how many there are
                         return errors && run.details.live->retain < errors->retainCount;
                     if (!run.plan || !run.plan->live.retainImages || *run.plan->live.retainImages == 0)
                         return false; // or, in an older log, not known
                     return errors && *run.plan->live.retainImages < errors->retainCount;
                 });
    warnings.add(language.translate("Report", "%1: the spectra are of a part of the training images."),
                 [](const RunToReport& run) {
                     return run.plan && run.plan->spectrumImages > 0 && run.details.subsampling.empty();
                 });
    addSubsampling(warnings);
    warnings.add(
        language.translate("Report", "%1: the curves were measured in bfloat16. Final figures are in float32."),
        [](const RunToReport& run) {
            return run.details.live ? run.details.live->bfloat16 : run.plan && run.plan->live.bfloat16;
        });
    warnings.add(language.translate("Report",
                                    "%1: the curves are in float32 from the epoch on at which bfloat16 changed an "
                                    "error by too much. Epochs before that, if any, were measured in bfloat16."),
                 [](const RunToReport& run) { return hasLeftBfloat16(run.plan, run.details.live); });
}

void addStopRules(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    for (const auto& [kind, sentence] :
         {std::pair{StopRuleKind::Match,
                    language.translate("Report",
                                       "%1: the stop rule \"match\" read the retrained model's forget error. That the "
                                       "run came close to it is how its epoch was selected, and shows nothing by "
                                       "itself.")},
          std::pair{StopRuleKind::Crossing,
                    language.translate("Report",
                                       "%1: the stop rule \"crossing\" read the forget error. That it came close to "
                                       "the error on samples that were never seen is how the epoch was selected, and "
                                       "shows nothing by itself.")},
          std::pair{StopRuleKind::RetainDrop,
                    language.translate("Report",
                                       "%1: the stop rule \"retain-drop\" read the retain error. That it rose no "
                                       "further is how the epoch was selected, and shows nothing by itself.")},
          std::pair{StopRuleKind::TestDrop,
                    language.translate("Report",
                                       "%1: the stop rule \"test-drop\" read the error on the validation part of the "
                                       "test split. That the error on the other part, the test error, rose no further "
                                       "is how the epoch was selected, and shows nothing by itself.")},
          std::pair{StopRuleKind::Drift,
                    language.translate("Report",
                                       "%1: the stop rule \"drift\" read the layers' retain drift. That it stayed "
                                       "below its budget is how the epoch was selected, and shows nothing by "
                                       "itself.")}})
        warnings.add(sentence,
                     [rule = kind](const RunToReport& run) { return run.plan && stopOf(*run.plan).kind == rule; });
}

void addStates(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    for (const RunState state : {RunState::Running, RunState::Cancelled, RunState::Failed, RunState::Interrupted})
        warnings.add(filled(language.translate("Report",
                                               "%1: %2, not finished. Figures may be missing, and are of the epochs "
                                               "that were reached."),
                            {"%1", stateCell(state, language).text}),
                     [state](const RunToReport& run) { return run.details.summary.state == state; });
    warnings.add(language.translate("Report",
                                    "%1: purged. What told of the forgotten samples is gone, and it can not be "
                                    "reproduced."),
                 [](const RunToReport& run) { return !run.details.summary.purgedAt.empty(); });
    warnings.add(language.translate("Report", "%1: the stored plan can not be read by this version."),
                 [](const RunToReport& run) { return !run.plan; });
}

void addComparability(Warnings& warnings)
{
    const ReportLanguage& language = warnings.language();
    for (const auto& [sentence, hash] :
         {std::pair{language.translate("Report",
                                       "The runs are of different models: their figures can not simply be compared."),
                    &RunHeader::modelHash},
          std::pair{
              language.translate("Report", "The runs are of different data: their figures can not simply be compared."),
              &RunHeader::dataHash},
          std::pair{language.translate("Report",
                                       "The runs are of different forget sets: their figures can not simply be "
                                       "compared."),
                    &RunHeader::forgetHash}}) {
        if (differ(warnings.runs(), hash))
            warnings.add(sentence);
    }
}

} // namespace

std::vector<std::string> reportWarnings(const std::vector<RunToReport>& runs, const ReportLanguage& language)
{
    Warnings warnings(runs, language);
    addOverForgetting(warnings);
    addOverForgettingByShadows(warnings);
    addWholeClasses(warnings);
    addComparability(warnings);
    addRetrained(warnings);
    addStopRules(warnings);
    addSamples(warnings);
    addStates(warnings);
    return warnings.take();
}

} // namespace unlearn
