// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compared_figures.h"

#include "core/evaluate/figure_settings.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace unlearn;

namespace {

RunErrors errorsOf(const std::string& subject, double test, double forget, double retain)
{
    return {.subject = subject,
            .testErrorPercent = test,
            .forgetErrorPercent = forget,
            .retainErrorPercent = retain,
            .testCount = 1000,
            .forgetCount = 100,
            .retainCount = 900};
}

/// A run with retrained models of these hashes and forget errors.
RunToReport runOf(std::int64_t id, double forgetError, const std::vector<std::pair<std::string, double>>& retrained,
                  std::uint64_t seed = 0)
{
    RunToReport run;
    run.plan.emplace();
    run.plan->data = "fashion-mnist";
    run.plan->model.file = "/model-" + std::to_string(seed);
    run.plan->forget = {"6:500"};
    run.plan->seed = seed;
    run.details.summary.id = {id};
    run.details.summary.state = RunState::Finished;
    run.details.summary.header.method = "pgu";
    run.details.summary.header.dataHash = "data";
    run.details.summary.header.forgetHash = "forget";
    run.details.errors = {errorsOf("unlearned", 10.0, forgetError, 5.0), errorsOf("original", 9.0, 0.0, 4.0)};
    for (std::size_t i = 0; i < retrained.size(); ++i) {
        run.plan->retrained.push_back(
            {.file = "/retrained-" + std::to_string(i), .architecture = "", .hash = retrained[i].first});
        run.details.errors.push_back(errorsOf("retrained-" + std::to_string(i), 9.86, retrained[i].second, 4.5));
    }
    return run;
}

RunComparison compared(const std::vector<RunToReport>& runs)
{
    std::vector<std::vector<FigureOfMerit>> figures;
    for (const RunToReport& run : runs)
        figures.push_back(loggedFigures(run));
    return compareRuns(runs, figures);
}

const ComparedFigure& figure(const ReferenceGroup& group, const std::string& name, const std::string& part)
{
    return *std::ranges::find_if(group.figures,
                                 [&](const ComparedFigure& one) { return one.name == name && one.part == part; });
}

/// All of that name, in their order.
std::vector<ComparedFigure> figuresNamed(const std::string& name, const ReferenceGroup& group)
{
    std::vector<ComparedFigure> found;
    std::ranges::copy_if(group.figures, std::back_inserter(found),
                         [&name](const ComparedFigure& one) { return one.name == name; });
    return found;
}

/// Epochs of relearning on 40 forget samples, measured after the run.
void relearn(RunToReport& run, const char* subject, double epochs, const std::string& settings)
{
    run.details.measured.push_back({{.name = "relearn-epochs",
                                     .subject = subject,
                                     .versus = {},
                                     .part = "forget",
                                     .value = epochs,
                                     .samples = 40,
                                     .settings = settings},
                                    "2026-05-01T10:20:30Z"});
}

} // namespace

class TestComparedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Retrained 14, 16, 18: mean 16, deviation 2; 20 is 2 units above.
    void distanceIsInUnitsOfTheSpread()
    {
        const RunComparison comparison = compared({runOf(3, 20.0, {{"a", 14.0}, {"b", 16.0}, {"c", 18.0}})});
        QCOMPARE(comparison.references.size(), std::size_t{1});
        const ComparedFigure& error = figure(comparison.references[0], "error", "forget");
        QCOMPARE(error.reference.count, std::size_t{3});
        QCOMPARE(error.reference.mean, 16.0);
        QVERIFY(std::abs(*error.reference.deviation - 2.0) < 1e-12);
        QVERIFY(std::abs(*error.values[0].distance - 2.0) < 1e-12);
        QCOMPARE(error.samples, std::int64_t{100});
        // All retrained models have the same test error: no unit to measure in.
        const ComparedFigure& test = figure(comparison.references[0], "error", "test");
        QCOMPARE(*test.reference.deviation, 0.0);
        QVERIFY(!test.values[0].distance);
    }

    /// Runs that forget the same share their references; a model that both name counts once.
    void referencesAreShared()
    {
        const RunComparison comparison =
            compared({runOf(1, 20.0, {{"a", 14.0}, {"b", 16.0}}), runOf(2, 12.0, {{"b", 16.0}, {"c", 18.0}})});
        QCOMPARE(comparison.references.size(), std::size_t{1});
        const ReferenceGroup& group = comparison.references[0];
        QCOMPARE(group.retrained, (std::vector<std::string>{"a", "b", "c"}));
        const ComparedFigure& error = figure(group, "error", "forget");
        QCOMPARE(error.reference.count, std::size_t{3});
        QVERIFY(std::abs(*error.values[0].distance - 2.0) < 1e-12);
        QVERIFY(std::abs(*error.values[1].distance + 2.0) < 1e-12);
    }

    void otherForgetSetsHaveOtherReferences()
    {
        RunToReport other = runOf(2, 12.0, {{"c", 18.0}});
        other.details.summary.header.forgetHash = "another";
        const RunComparison comparison = compared({runOf(1, 20.0, {{"a", 14.0}}), other});
        QCOMPARE(comparison.references.size(), std::size_t{2});
        for (const ReferenceGroup& group : comparison.references) {
            const ComparedFigure& error = figure(group, "error", "forget");
            QCOMPARE(error.reference.count, std::size_t{1});
            QVERIFY(!error.values[0].distance);
        }
    }

    /// What is set against each retrained model is read against what these are to each other.
    void pairsAreReadAgainstPairs()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}, {"b", 16.0}, {"c", 17.0}});
        for (const char* versus : {"retrained-0", "retrained-1", "retrained-2"})
            run.details.figures.push_back({.name = "tow",
                                           .subject = "unlearned",
                                           .versus = versus,
                                           .value = versus[10] == '0' ? 0.7 : 0.9,
                                           .samples = 2000});
        const RunComparison comparison = compared({run});
        const ComparedFigure& tow = figure(comparison.references[0], "tow", "");
        QCOMPARE(tow.versus, std::string("retrained"));
        QVERIFY(std::abs(tow.values[0].value - 2.5 / 3.0) < 1e-12);
        QCOMPARE(tow.reference.count, std::size_t{3}); // a-b 0.98, a-c 0.97, b-c 0.99
        QVERIFY(std::abs(tow.reference.mean - 0.98) < 1e-12);
        QVERIFY(std::abs(*tow.values[0].distance - (2.5 / 3.0 - 0.98) / 0.01) < 1e-9);
    }

    /// Measured with other settings, it is another figure: neither mixed with it nor in its place.
    void otherSettingsAreComparedApart()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}, {"b", 16.0}}, 1), other = runOf(2, 20.0, {{"a", 14.0}}, 2);
        const std::string few = relearnSettings({.mostEpochs = 3}), many = relearnSettings({});
        relearn(run, "unlearned", 2.0, few);
        relearn(run, "retrained-0", 3.0, few);
        relearn(run, "unlearned", 8.0, many);
        relearn(run, "retrained-0", 10.0, many);
        relearn(run, "retrained-1", 12.0, many);
        relearn(other, "unlearned", 6.0, many);
        const RunComparison comparison = compared({run, other});
        QCOMPARE(comparison.references.size(), std::size_t{1});
        const std::vector<ComparedFigure> found = figuresNamed("relearn-epochs", comparison.references[0]);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].settings, few);
        QCOMPARE(found[0].values.size(), std::size_t{1});
        QCOMPARE(found[0].values[0].value, 2.0);
        QCOMPARE(found[0].reference.mean, 3.0);
        QCOMPARE(found[1].settings, many);
        QCOMPARE(found[1].values.size(), std::size_t{2});
        QCOMPARE(found[1].reference.mean, 11.0);
        QCOMPARE(found[1].reference.count, std::size_t{2});
        QCOMPARE(comparison.seeds.size(), std::size_t{1});
        const auto& seeds = comparison.seeds[0].figures;
        const auto ofMany =
            std::ranges::find_if(seeds, [&](const SeedGroup::Figure& one) { return one.settings == many; });
        QCOMPARE(ofMany->values.count, std::size_t{2});
        QCOMPARE(ofMany->values.mean, 7.0);
    }

    /// Of logs that do not say with what it was measured: of each run by itself, beside nothing.
    void unknownSettingsAreNotCompared()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}, {"b", 16.0}}, 1), other = runOf(2, 20.0, {{"a", 14.0}}, 2);
        for (RunToReport* one : {&run, &other}) {
            relearn(*one, "unlearned", 2.0 * static_cast<double>(one->id()), {});
            relearn(*one, "retrained-0", 3.0, {});
        }
        relearn(run, "retrained-1", 5.0, {});
        const RunComparison comparison = compared({run, other});
        QCOMPARE(comparison.references.size(), std::size_t{1});
        const std::vector<ComparedFigure> found = figuresNamed("relearn-epochs", comparison.references[0]);
        QCOMPARE(found.size(), std::size_t{2});
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].values.size(), std::size_t{1});
            QCOMPARE(found[i].values[0].run, static_cast<std::int64_t>(i + 1));
            QCOMPARE(found[i].values[0].value, 2.0 * static_cast<double>(i + 1));
            QVERIFY(!found[i].values[0].distance);
            QCOMPARE(found[i].reference.count, std::size_t{0});
        }
        QCOMPARE(comparison.seeds.size(), std::size_t{1});
        QVERIFY(std::ranges::none_of(comparison.seeds[0].figures,
                                     [](const SeedGroup::Figure& one) { return one.name == "relearn-epochs"; }));
    }

    /// What is of other numbers of samples has rows and references of its own; of a seed's figure the last one counts.
    void otherNumbersOfSamplesAreComparedApart()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}}, 1), other = runOf(2, 20.0, {{"a", 14.0}}, 2);
        const auto entropy = [](const char* subject, double nats, std::int64_t samples) {
            return FigureOfMerit{"mean-entropy", subject, "", "retain", "", nats, samples};
        };
        run.details.figures = {entropy("unlearned", 0.5, 200), entropy("retrained-0", 1.0, 200)};
        run.details.measured = {{entropy("unlearned", 0.25, 500), "2026-05-01T10:20:30Z"}};
        other.details.figures = {entropy("unlearned", 0.75, 500)};
        const RunComparison comparison = compared({run, other});
        const std::vector<ComparedFigure> found = figuresNamed("mean-entropy", comparison.references[0]);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].samples, std::int64_t{200});
        QCOMPARE(found[0].values.size(), std::size_t{1});
        QCOMPARE(found[0].reference.mean, 1.0);
        QCOMPARE(found[1].samples, std::int64_t{500});
        QCOMPARE(found[1].values.size(), std::size_t{2});
        QCOMPARE(found[1].reference.count, std::size_t{0});
        const auto& seeds = comparison.seeds.at(0).figures;
        QCOMPARE(std::ranges::count(seeds, "mean-entropy", &SeedGroup::Figure::name), 1);
        const auto ofSeeds = std::ranges::find(seeds, "mean-entropy", &SeedGroup::Figure::name);
        QCOMPARE(ofSeeds->values.count, std::size_t{2});
        QCOMPARE(ofSeeds->values.mean, 0.5);
    }

    /// Its own where it was measured with one, that of a share; a mean over retrained models has none.
    void valuesHaveTheirInterval()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}, {"b", 16.0}});
        FigureOfMerit change{"difference-auc-loss", "unlearned", "original", "forget and test", "", 0.75, 240};
        change.interval = Interval{0.625, 0.875};
        FigureOfMerit besideRetrained = change;
        besideRetrained.versus = "retrained-0";
        FigureOfMerit besideOther = change;
        besideOther.versus = "retrained-1";
        run.details.figures = {change,
                               besideRetrained,
                               besideOther,
                               {"stratum-error", "unlearned", "", "forget-low", "", 50.0, 10, strataSettings({})}};
        const ReferenceGroup group = compared({run}).references.at(0);
        const std::vector<ComparedFigure> found = figuresNamed("difference-auc-loss", group);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].values[0].interval == change.interval);
        QCOMPARE(found[1].versus, std::string("retrained"));
        QVERIFY(!found[1].values[0].interval);
        const auto stratum = figure(group, "stratum-error", "forget-low").values[0].interval;
        QVERIFY(stratum && std::abs(stratum->low - 23.6593) < 1e-3);
        QVERIFY(!figure(group, "error", "forget").values[0].interval);
    }

    /// By scores and with shadow models, as the log has them; of both sides the image.
    void areasOfAttacksHaveTheirInterval()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}});
        RunAttack attack;
        attack.subject = "unlearned";
        attack.attack = "loss";
        attack.auc = 0.25;
        attack.low = 0.125;
        attack.high = 0.375;
        attack.positives = 100;
        attack.negatives = 10000;
        attack.tprAt1Percent = 0.5;
        run.details.attacks = {attack};
        RunShadowAttack& shadow = run.details.shadowAttacks.emplace_back();
        static_cast<RunAttack&>(shadow) = attack;
        shadow.attack = "lira";
        shadow.models = 16;
        shadow.positivesOf = "forget";
        shadow.negativesOf = "same-classes";
        const ReferenceGroup group = compared({run}).references.at(0);
        for (const char* name : {"loss", "lira"}) {
            QVERIFY(figure(group, std::string("auc-") + name, "forget").values[0].interval == (Interval{0.125, 0.375}));
            QVERIFY(figure(group, std::string("two-sided-auc-") + name, "forget").values[0].interval
                    == (Interval{0.625, 0.875}));
            QVERIFY(!figure(group, std::string("tpr1-") + name, "forget").values[0].interval);
        }
    }

    /// Each number of shadow models is an attack of its own, whoever was attacked with how many.
    void attacksWithOtherShadowModelsAreComparedApart()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}});
        const auto attack = [&run](const char* subject, int models, double auc) {
            RunShadowAttack one;
            one.subject = subject;
            one.attack = "rmia";
            one.auc = auc;
            one.positives = one.negatives = 100;
            one.models = models;
            one.positivesOf = "forget";
            one.negativesOf = "same-classes";
            run.details.shadowAttacks.push_back(one);
        };
        attack("unlearned", 16, 0.75);
        attack("unlearned", 64, 0.625);
        attack("retrained-0", 16, 0.5);
        const std::vector<ComparedFigure> found = figuresNamed("auc-rmia", compared({run}).references.at(0));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].settings, shadowSettings(16));
        QCOMPARE(found[0].values[0].value, 0.75);
        QCOMPARE(found[0].reference.mean, 0.5);
        QCOMPARE(found[1].settings, shadowSettings(64));
        QCOMPARE(found[1].values[0].value, 0.625);
        QCOMPARE(found[1].reference.count, std::size_t{0});
    }

    /// An area of 0.3 tells as much as one of 0.7; retrained 0.4 and 0.55: 0.6 and 0.55.
    void allFiguresOfAttacksAreReadAgainstTheSpread()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}, {"b", 16.0}});
        const auto attack = [&run](const char* subject, double auc, std::optional<double> rate) {
            run.details.attacks.push_back({.subject = subject,
                                           .attack = "loss",
                                           .auc = auc,
                                           .low = auc - 0.02,
                                           .high = auc + 0.02,
                                           .positives = 100,
                                           .negatives = 10000,
                                           .tprAt1Percent = rate,
                                           .tprAt01Percent = rate});
        };
        attack("unlearned", 0.3, 0.25);
        attack("retrained-0", 0.4, 0.125);
        attack("retrained-1", 0.55, 0.0625);
        const ReferenceGroup group = compared({run}).references.at(0);
        const ComparedFigure& area = figure(group, "two-sided-auc-loss", "forget");
        QCOMPARE(area.values[0].value, 0.7);
        QVERIFY(std::abs(area.reference.mean - 0.575) < 1e-12);
        QVERIFY(std::abs(*area.values[0].distance - 0.125 / (0.05 / std::sqrt(2.0))) < 1e-9);
        QCOMPARE(area.samples, std::int64_t{10100});
        for (const char* name : {"tpr1-loss", "tpr01-loss"}) {
            const ComparedFigure& rate = figure(group, name, "forget");
            QCOMPARE(rate.values[0].value, 0.25);
            QCOMPARE(rate.reference.mean, 0.09375);
            QVERIFY(std::abs(*rate.values[0].distance - 0.15625 / (0.0625 / std::sqrt(2.0))) < 1e-9);
        }
        for (RunAttack& one : run.details.attacks)
            one.tprAt01Percent.reset(); // too few negatives
        QVERIFY(figuresNamed("tpr01-loss", compared({run}).references.at(0)).empty());
    }

    /// What was measured after the run is part of what the log holds, but not of its evaluation; the last one counts.
    void measuredFiguresAreLogged()
    {
        RunToReport run = runOf(1, 20.0, {{"a", 14.0}});
        const FigureOfMerit evaluated{"agreement", "unlearned", "retrained-0", "forget", "", 0.5, 100};
        run.details.figures = {evaluated};
        FigureOfMerit later = evaluated;
        later.value = 0.75;
        run.details.measured = {{later, "2026-05-01T10:20:30Z"},
                                {{"mean-entropy", "unlearned", "", "test", "", 0.25, 1000}, "2026-05-01T10:20:30Z"}};
        QCOMPARE(loggedFigures(run).size(), evaluatedFigures(run).size() + 2);
        QVERIFY(evaluatedFigures(run).back() == evaluated);
        const ReferenceGroup group = compared({run}).references.at(0);
        QCOMPARE(std::ranges::count(group.figures, "agreement", &ComparedFigure::name), 1);
        QCOMPARE(figure(group, "agreement", "forget").values[0].value, 0.75);
        QCOMPARE(figure(group, "mean-entropy", "test").values[0].value, 0.25);
    }

    void aFileThatIsNamedTwiceIsOneModel()
    {
        const RunComparison comparison = compared({runOf(1, 20.0, {{"a", 14.0}, {"a", 14.0}})});
        QCOMPARE(comparison.references[0].retrained.size(), std::size_t{1});
        QVERIFY(!figure(comparison.references[0], "error", "forget").values[0].distance);
    }

    void seedsAreGathered()
    {
        RunToReport otherGamma = runOf(3, 50.0, {}, 3);
        otherGamma.plan->gamma = 0.5;
        const RunComparison comparison = compared({runOf(1, 20.0, {}, 1), runOf(2, 24.0, {}, 2), otherGamma});
        QCOMPARE(comparison.seeds.size(), std::size_t{1});
        QCOMPARE(comparison.seeds[0].runs, (std::vector<std::int64_t>{1, 2}));
        const auto forget = std::ranges::find_if(comparison.seeds[0].figures, [](const SeedGroup::Figure& one) {
            return one.name == "error" && one.part == "forget";
        });
        QCOMPARE(forget->values.mean, 22.0);
        QCOMPARE(forget->values.count, std::size_t{2});
        QCOMPARE(forget->distances.count, std::size_t{0});
    }

    void unreadablePlansStandAlone()
    {
        RunToReport one = runOf(1, 20.0, {{"a", 14.0}}), other = runOf(2, 20.0, {{"a", 14.0}});
        one.plan.reset();
        other.plan.reset();
        QCOMPARE(compared({one, other}).references.size(), std::size_t{2});
        QVERIFY(compareRuns({}, {}).references.empty());
    }

    void qualityNeedsManyModels()
    {
        std::vector<RunToReport> runs;
        std::vector<ForgetScores> scores;
        for (int i = 0; i < 5; ++i) {
            runs.push_back(runOf(i, 20.0, {{"model " + std::to_string(i), 14.0}}, static_cast<std::uint64_t>(i)));
            scores.push_back({{"unlearned", {10.0 + i, 0.1 * i}}, {"retrained-0", {1.0 * i, 0.1 * i + 0.05}}});
        }
        const std::vector<ComparedQuality> qualities = compareQuality(runs, scores);
        QCOMPARE(qualities.size(), std::size_t{1});
        QVERIFY(qualities[0].quality.has_value() && !qualities[0].reason);
        QVERIFY(std::isinf(qualities[0].quality->epsilons[0]));
        QVERIFY(!std::isinf(qualities[0].quality->epsilons[1]));
        scores[4]["unlearned"] = scores[3]["unlearned"]; // the same model again
        ComparedQuality refused = compareQuality(runs, scores)[0];
        QVERIFY(!refused.quality);
        QCOMPARE(refused.reason->context().field, std::string("unlearned models"));
        scores[4]["unlearned"] = {14.0, 0.4};
        QVERIFY(compareQuality(runs, scores)[0].quality);
        runs[4].plan->seed = runs[3].plan->seed; // the same again, by another machine
        runs[4].details.summary.header.device = "cuda";
        refused = compareQuality(runs, scores)[0];
        QVERIFY(!refused.quality);
        QCOMPARE(refused.reason->context().field, std::string("unlearned models"));
        const std::vector<ForgetScores> none(5);
        QVERIFY(compareQuality(runs, none)[0].reason);
    }
};

QTEST_APPLESS_MAIN(TestComparedFigures)
#include "test_compared_figures.moc"
