// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/entropy_histogram.h"
#include "core/plan/plan.h"
#include "core/report/gather_report.h"
#include "core/report/report_parts.h"
#include "tests/core/store/store_fixture.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace unlearn::test {

/// Everything that a name must not break, in one: markup, a quote, what LaTeX takes for commands, what CSV takes for
/// fields, letters from left and right, a byte that is not UTF-8 and a control character.
inline const std::string hostileName = "<script>alert(1)</script> & \"x\", 'y' %_$\\{}#^~ \xe5\xbf\x98\xe8\xae\xb0 "
                                       "\xd9\x86\xd8\xb3\xd9\x8a\xd8\xa7\xd9\x86 "
                                       "\xff \x01 ]]> =1+1";

/// What one logged run is like. Figures are made up.
struct RunOfReport {
    std::string name = "500 shirts";
    std::uint64_t seed = 0;
    double gamma = 0.9;
    double forgetErrorPercent = 15.0;
    std::vector<double> retrainedForgetErrors{15.5, 14.5};
    double auc = 0.51; ///< of the confidence attack on the unlearned model, in an interval of 0.02 on either side
    std::string layer = "features.0";
    std::vector<std::int64_t> thresholds{3, 4}; ///< of that layer's two groups
    std::int64_t wideThreshold = 192;           ///< of another layer with so many inputs
    std::vector<ForgetClass> classes{{.number = 6, .name = hostileName, .samples = 500}};
    std::int64_t answeredClasses = 7; ///< that the models predict for forget samples, 100 of each
    int epochs = 5;
    std::int64_t loggedRetain = 59500; ///< of the retained samples, those that the curves are of
    StopRuleKind stop = StopRuleKind::Crossing;
    RunState state = RunState::Finished;
    MembershipOptions membership = {};
    std::vector<FigureOfMerit> figures{{"tow", "unlearned", "retrained-0", "", "", 0.9, 1000}};
    std::size_t timedModels = 1000;  ///< at most so many of the retrained models say in their files
    std::string trainedOn = "cpu";   ///< how long they were trained, on that device
    std::optional<char> hashes = {}; ///< hexadecimal: the plan names the retrained models by hashes that begin with it
    bool measured = false;           ///< with what is measured of finished runs: logMeasured()
};

inline Plan planOf(const RunOfReport& options)
{
    Plan plan;
    plan.name = options.name == hostileName ? "" : options.name;
    plan.data = "fashion-mnist";
    plan.model.file = "/models/original.safetensors";
    plan.forget = {"6:500"};
    plan.seed = options.seed;
    plan.gamma = options.gamma;
    plan.stop.kind = options.stop;
    plan.membership = options.membership;
    if (options.hashes) {
        for (std::size_t i = 0; i < options.retrainedForgetErrors.size(); ++i)
            plan.retrained.push_back({.file = "/models/retrained-" + std::to_string(i) + ".safetensors",
                                      .architecture = {},
                                      .hash = std::string(63, *options.hashes) + std::to_string(i)});
    }
    return plan;
}

inline RunErrors errorsOf(const std::string& subject, double forgetErrorPercent)
{
    return {.subject = subject,
            .testErrorPercent = 10.0 + 1.0 / 3.0,
            .forgetErrorPercent = forgetErrorPercent,
            .retainErrorPercent = 5.25,
            .testCount = 5000,
            .forgetCount = 500,
            .retainCount = 59500};
}

inline RunAttack attackOf(const std::string& subject, const std::string& attack, double auc)
{
    return {.subject = subject,
            .attack = attack,
            .auc = auc,
            .low = auc - 0.02,
            .high = auc + 0.02,
            .positives = 500,
            .negatives = 1000,
            .tprAt1Percent = 0.015,
            .tprAt01Percent = {}};
}

/// Of d directions, those that thinnedSpectrum() chooses; the last eigenvalue is zero.
inline std::vector<SpectrumPoint> curve(std::int64_t d, std::int64_t k = 0)
{
    std::vector<double> eigenvalues(static_cast<std::size_t>(d), 0.0);
    for (std::int64_t direction = 1; direction < d; ++direction)
        eigenvalues[static_cast<std::size_t>(direction - 1)] = 1000.0 / static_cast<double>(direction * direction);
    return thinnedSpectrum(eigenvalues, EnergyMeasure::Energy, k);
}

/// A curve with that area under it, of as many points as thinnedRoc() keeps: y = x^((1 - auc) / auc).
inline std::vector<RocPoint> rocOf(double auc)
{
    std::vector<RocPoint> points;
    for (int i = 0; i < 100; ++i) {
        const double share = i / 99.0;
        const double rate = share * share * share; // closer at the beginning
        points.push_back({.falsePositiveRate = rate, .truePositiveRate = std::pow(rate, (1.0 - auc) / auc)});
    }
    return points;
}

/// Of 500 answers that are spread evenly around their mean, which is up to half of ln 10.
inline RunEntropyHistogram entropiesOf(const std::string& subject, const std::string& part, double meanNats)
{
    std::vector<double> entropies;
    for (int i = 0; i < 500; ++i)
        entropies.push_back(meanNats * (i + 0.5) / 250.0);
    return {.subject = subject, .part = part, .histogram = entropyHistogram(entropies, 10)};
}

/// Of each class 90 samples stay and 10 become one of the next class, after the last of the first.
inline RunPredictionMatrix predictionsOf(const std::string& versus, const std::string& part, std::int64_t classes)
{
    RunPredictionMatrix matrix{.subject = "unlearned", .versus = versus, .part = part, .cells = {}};
    for (std::int64_t one = 0; one < classes; ++one) {
        matrix.cells.push_back({.referenceClass = one, .modelClass = one, .count = 90});
        matrix.cells.push_back({.referenceClass = one, .modelClass = (one + 1) % classes, .count = 10});
    }
    return matrix;
}

/// Of the original, the unlearned and so many retrained models.
inline void logAnswers(RunStore& store, RunId run, std::size_t retrained, std::int64_t classes)
{
    std::vector<RunEntropyHistogram> entropies;
    std::vector<RunPredictionMatrix> predictions;
    std::vector<std::string> subjects{"original", "unlearned"};
    for (std::size_t i = 0; i < retrained; ++i)
        subjects.push_back("retrained-" + std::to_string(i));
    for (const char* part : {"forget", "retain", "test"}) {
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            const std::string& subject = subjects[i];
            entropies.push_back(entropiesOf(subject, part, 0.01 + 0.1 * static_cast<double>(i % 10)));
            if (subject != "unlearned" && std::string("retain") != part)
                predictions.push_back(predictionsOf(subject, part, classes));
        }
    }
    store.setEntropies(run, entropies);
    store.setPredictions(run, predictions);
}

/// Of 500 positives and 1000 negatives by probability; the last bins are empty.
inline ScoreHistogram scoresOf(double auc)
{
    ScoreHistogram scores;
    const int least = auc < 0.5 ? 0 : 5; // of the positives
    for (int bin = 0; bin <= 30; ++bin)
        scores.edges.push_back(bin / 30.0);
    for (int bin = 0; bin < 30; ++bin) {
        scores.positives.push_back(bin >= least && bin < least + 20 ? 25 : 0);
        scores.negatives.push_back(bin < 20 ? 50 : 0);
    }
    return scores;
}

/// After the run has ended: an attack with shadow models on each model, figures of layers and of whole models, one of
/// which is no number, and an embedding by each method.
inline void logMeasured(RunStore& store, RunId run, const RunOfReport& options)
{
    std::vector<std::string> subjects{"original", "unlearned"};
    for (std::size_t i = 0; i < options.retrainedForgetErrors.size(); ++i)
        subjects.push_back("retrained-" + std::to_string(i));
    std::vector<RunShadowAttack> attacks;
    std::vector<FigureOfMerit> figures;
    for (const std::string& subject : subjects) {
        RunShadowAttack& attack = attacks.emplace_back();
        static_cast<RunAttack&>(attack) = attackOf(subject, "lira", subject == "original" ? 0.8 : 0.51);
        attack.models = 16;
        attack.positivesOf = "forget";
        attack.negativesOf = "same-classes";
        attack.precisionBesideRetrained = 0.55;
        double depth = 0.0;
        for (const std::string& layer : {options.layer, std::string("classifier.0"), std::string("logits")}) {
            depth += 0.1;
            for (const char* part : {"forget", "retain"})
                figures.push_back({"probe", subject, "", part, layer, 0.5 + depth, 200});
            if (subject != "unlearned")
                figures.push_back({"cka", "unlearned", subject, "forget", layer, 0.9 - depth, 200});
        }
        figures.push_back({"mean-entropy", subject, "", "forget", "", 1.0 / 3.0, 500});
        figures.push_back({"relearn-epochs", subject, "", "forget", "",
                           subject == "unlearned" ? std::numeric_limits<double>::quiet_NaN() : 4.0, 500,
                           relearnSettings({})});
    }
    figures.push_back({"spectrum-drift", "unlearned", "original", "retain", options.layer, 0.125, 500});
    store.addShadowAttacks(run, attacks);
    store.addMeasuredFigures(run, figures);
    for (const char* method : {"pca", "tsne"})
        store.addEmbedding(run, smallEmbedding(method));
}

inline RunId logRun(RunStore& store, const RunOfReport& options)
{
    RunHeader header = fullHeader();
    header.name = options.name;
    header.plan = planToJson(planOf(options));
    header.seed = options.seed;
    header.dtype = "float32";
    header.forgetClasses = options.classes;
    const RunId run = store.beginRun(header);
    store.setLayers(
        run,
        {{.name = options.layer, .d = 27, .k = options.thresholds, .gamma = options.gamma, .retainDrift = 1.0 / 7.0},
         {.name = "classifier.0", .d = 192, .k = {options.wideThreshold}, .gamma = 1.0, .retainDrift = {}}});
    store.setSpectra(run,
                     {{.layer = 0, .group = 0, .points = curve(27)},
                      {.layer = 0, .group = 1, .points = curve(27)},
                      {.layer = 1, .group = 0, .points = curve(192, options.wideThreshold)}});
    store.setLiveCounts(run, {.forget = 500, .validation = 5000, .test = 5000, .retain = options.loggedRetain});
    for (int epoch = 0; epoch <= options.epochs; ++epoch)
        store.appendEpoch(run, figuresOf(epoch));
    store.addSeconds(run, "gram", 1.25);
    store.addSeconds(run, "steps", 2.5);
    if (options.state == RunState::Finished) {
        store.setErrors(run, errorsOf("original", 5.0));
        store.setErrors(run, errorsOf("unlearned", options.forgetErrorPercent));
        store.setAttack(run, attackOf("unlearned", "confidence", options.auc), rocOf(options.auc),
                        scoresOf(options.auc));
        store.setAttack(run, attackOf("unlearned", "entropy", 0.53), rocOf(0.53), scoresOf(0.53));
        for (std::size_t i = 0; i < options.retrainedForgetErrors.size(); ++i) {
            const std::string subject = "retrained-" + std::to_string(i);
            if (i < options.timedModels)
                store.setTraining(run, {subject, 100.0 + 2.0 * static_cast<double>(i), options.trainedOn});
            store.setErrors(run, errorsOf(subject, options.retrainedForgetErrors[i]));
            store.setAttack(run, attackOf(subject, "confidence", 0.5), rocOf(0.5 + 0.01 * static_cast<double>(i)),
                            scoresOf(0.5));
        }
        store.setFigures(run, options.figures);
        logAnswers(store, run, options.retrainedForgetErrors.size(), options.answeredClasses);
    }
    store.endRun(run, options.state, options.epochs);
    if (options.measured && options.state == RunState::Finished)
        logMeasured(store, run, options);
    return run;
}

inline Report reportOf(const std::vector<RunOfReport>& runs, const ReportLanguage& language = {})
{
    const StoreFolder folder;
    RunStore store(folder.file());
    std::vector<RunId> ids;
    for (const RunOfReport& run : runs)
        ids.push_back(logRun(store, run));
    return gatherReport(store, ids, language);
}

inline const ReportTable* tableOf(const Report& report, const std::string& key)
{
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* const table = std::get_if<ReportTable>(&block);
            if (table && table->key == key)
                return table;
        }
    }
    return nullptr;
}

inline std::vector<ReportFigure> figuresOf(const Report& report, const std::string& prefix)
{
    std::vector<ReportFigure> figures;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* const figure = std::get_if<ReportFigure>(&block);
            if (figure && figure->key.starts_with(prefix))
                figures.push_back(*figure);
        }
    }
    return figures;
}

/// What logMeasured() adds to a report that is not there, by its key; empty where all of it is. Of more runs than
/// figures are drawn of, tables alone.
inline std::string missingOfMeasured(const Report& report)
{
    for (const char* key : {"shadow-attacks", "measured", "formulas", "layer-figures"}) {
        const ReportTable* const table = tableOf(report, key);
        if (!table)
            return key;
        const bool isByRun = table->columns.front().key == "run";
        for (const ReportedRun& run : report.runs) {
            const auto isOfRun = [&run](const std::vector<ReportCell>& row) {
                return row.front().number == static_cast<double>(run.id);
            };
            if (isByRun && std::ranges::none_of(table->rows, isOfRun))
                return key + (" of run " + std::to_string(run.id));
        }
    }
    if (report.runs.size() > mostRunsShownEach)
        return {};
    for (const ReportedRun& run : report.runs) {
        for (const char* figure : {"probe", "alignment", "embedding-pca", "embedding-tsne"}) {
            const std::string key = std::string(figure) + "-run-" + std::to_string(run.id);
            if (figuresOf(report, key).empty())
                return key;
        }
    }
    return {};
}

} // namespace unlearn::test
