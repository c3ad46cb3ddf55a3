// SPDX-License-Identifier: GPL-3.0-or-later
// When a report warns.
#include "core/report/report_parts.h"
#include "tests/core/report/measured_run.h"

#include <QtTest>

#include <functional>
#include <numbers>

using namespace unlearn;
using namespace unlearn::test;

class TestReportWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnings_data();
    void warnings();
    void warningsOfChangedRuns_data();
    void warningsOfChangedRuns();
    void olderLogsTellOfSamplesByThePlan();
};

namespace {

using Runs = std::vector<RunToReport>;

QString linesOf(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts)
        lines << QString::fromStdString(text);
    return lines.join('\n');
}

/// As many finished runs as seeds, which are alike but for these.
Runs runsOfSeeds(const std::vector<std::uint64_t>& seeds)
{
    Runs runs;
    for (const std::uint64_t seed : seeds) {
        runs.push_back(finishedRun(2, static_cast<std::int64_t>(runs.size() + 1)));
        runs.back().plan->seed = seed;
        runs.back().details.summary.header.seed = seed;
    }
    return runs;
}

/// The runs after a change.
Runs changed(Runs runs, const std::function<void(Runs&)>& change)
{
    change(runs);
    return runs;
}

RunHeader& headerOf(RunToReport& run)
{
    return run.details.summary.header;
}

void addShadowAttack(RunToReport& run, const std::string& subject, double auc, const std::string& name = "lira")
{
    RunShadowAttack& attack = run.details.shadowAttacks.emplace_back();
    static_cast<RunAttack&>(attack) = attackOf(subject, name, auc);
    attack.models = 32;
    attack.positivesOf = "forget";
    attack.negativesOf = "same-classes";
}

} // namespace

void TestReportWarnings::warnings_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<double>("auc");
    QTest::addColumn<int>("retrained");
    QTest::addColumn<int>("loggedRetain");
    QTest::addColumn<int>("stop");
    QTest::addColumn<int>("state");
    const int crossing = static_cast<int>(StopRuleKind::Crossing);
    const int finished = static_cast<int>(RunState::Finished);
    const int cancelled = static_cast<int>(RunState::Cancelled);
    QTest::newRow("over-forgetting") << "over-forgetting" << true << 0.479 << 2 << 59500 << crossing << finished;
    QTest::newRow("the interval reaches the baseline")
        << "over-forgetting" << false << 0.481 << 2 << 59500 << crossing << finished;
    QTest::newRow("below the interval of a single baseline")
        << "over-forgetting" << true << 0.459 << 1 << 59500 << crossing << finished;
    QTest::newRow("within the interval of a single baseline")
        << "over-forgetting" << false << 0.461 << 1 << 59500 << crossing << finished;
    QTest::newRow("below guessing, without a baseline")
        << "over-forgetting" << true << 0.4 << 0 << 59500 << crossing << finished;
    QTest::newRow("single seed") << "single seed" << true << 0.51 << 2 << 59500 << crossing << finished;
    QTest::newRow("single baseline") << "a single retrained model" << true << 0.51 << 1 << 59500 << crossing
                                     << finished;
    QTest::newRow("two baselines") << "a single retrained model" << false << 0.51 << 2 << 59500 << crossing << finished;
    QTest::newRow("no baseline") << "no model retrained" << true << 0.51 << 0 << 59500 << crossing << finished;
    QTest::newRow("sampled") << "sample of the retain set" << true << 0.51 << 2 << 2000 << crossing << finished;
    QTest::newRow("nobody knows of how many")
        << "sample of the retain set" << false << 0.51 << 2 << 2000 << crossing << cancelled;
    QTest::newRow("all of it") << "sample of the retain set" << false << 0.51 << 2 << 59500 << crossing << finished;
    for (const StopRuleKind kind : {StopRuleKind::Match, StopRuleKind::Crossing, StopRuleKind::RetainDrop,
                                    StopRuleKind::TestDrop, StopRuleKind::Drift})
        QTest::addRow("judged by what %s read", stopRuleName(kind))
            << QStringLiteral("Run 1: the stop rule \"%1\" read").arg(QLatin1String(stopRuleName(kind))) << true << 0.51
            << 2 << 59500 << static_cast<int>(kind) << finished;
    QTest::newRow("judged by other things")
        << "stop rule" << false << 0.51 << 2 << 59500 << static_cast<int>(StopRuleKind::Epochs) << finished;
    QTest::newRow("cancelled") << "stopped, not finished" << true << 0.51 << 2 << 59500 << crossing << cancelled;
    QTest::newRow("finished") << "not finished" << false << 0.51 << 2 << 59500 << crossing << finished;
}

void TestReportWarnings::warnings()
{
    QFETCH(QString, sentence);
    QFETCH(double, auc);
    QFETCH(int, retrained);
    QFETCH(int, loggedRetain);
    QFETCH(int, stop);
    QFETCH(int, state);
    const Report report = reportOf({{.retrainedForgetErrors = std::vector<double>(retrained, 15.0),
                                     .auc = auc,
                                     .loggedRetain = loggedRetain,
                                     .stop = static_cast<StopRuleKind>(stop),
                                     .state = static_cast<RunState>(state)}});
    const QString all = linesOf(report.warnings);
    QFETCH(bool, isThere);
    QVERIFY2(all.contains(sentence) == isThere, qUtf8Printable(all));
}

/// What a log and a plan have to say for it, beyond what logRun() writes.
void TestReportWarnings::warningsOfChangedRuns_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isThere");
    const Runs one = runsOfSeeds({0});
    const Runs two = runsOfSeeds({0, 1});

    const QString spectra = "Run 2: the spectra are of a part of the training images.";
    QTest::newRow("spectra of a part") << changed(two, [](Runs& runs) { runs[1].plan->spectrumImages = 1000; })
                                       << spectra << true;
    QTest::newRow("spectra of all") << two << "spectra" << false;
    const Runs estimated = changed(two, [](Runs& runs) {
        runs[1].plan->spectrumImages = 1000;
        runs[1].details.layers = {{.name = "conv1", .d = 9, .k = {3}, .gamma = 0.9},
                                  {.name = "fc", .d = 8, .k = {5}, .gamma = 0.9}};
        runs[1].details.subsampling = {
            {.layer = 0, .images = 1000, .largestAngle = std::numbers::pi / 6.0, .energyError = 0.0625},
            {.layer = 1, .images = 1000, .largestAngle = 0.25, .energyError = 0.125}};
    });
    QTest::newRow("spectra of a part whose halves were compared")
        << estimated
        << "Run 2: the spectra are of a part of the training images, 1000. Two halves of them would protect spaces up "
           "to 30.0 degrees apart (layer conv1), and miss up to 12.50 % of each other's protected energy (layer fc)."
        << true;
    QTest::newRow("that is said once") << estimated << spectra << false;

    const QString rounded = "Run 1: the curves were measured in bfloat16. Final figures are in float32.";
    QTest::newRow("curves in bfloat16") << changed(one, [](Runs& runs) { runs[0].details.live = {.bfloat16 = true}; })
                                        << rounded << true;
    const Runs left = changed(one, [](Runs& runs) {
        runs[0].plan->live.bfloat16 = true;
        runs[0].details.live = {.bfloat16 = false};
    });
    QTest::newRow("bfloat16 that was left")
        << left
        << "Run 1: the curves are in float32 from the epoch on at which bfloat16 changed an error by too much. Epochs "
           "before that, if any, were measured in bfloat16."
        << true;
    QTest::newRow("not in bfloat16 throughout") << left << rounded << false;
    QTest::newRow("bfloat16 by an older log's plan")
        << changed(one, [](Runs& runs) { runs[0].plan->live.bfloat16 = true; }) << rounded << true;
    QTest::newRow("curves in float32") << one << "bfloat16" << false;

    const struct {
        const char* what;
        std::string RunHeader::*hash;
    } hashes[] = {
        {"models", &RunHeader::modelHash}, {"data", &RunHeader::dataHash}, {"forget sets", &RunHeader::forgetHash}};
    for (const auto& differing : hashes) {
        const Runs others = changed(two, [&](Runs& runs) { headerOf(runs[1]).*differing.hash = "another"; });
        for (const auto& told : hashes)
            QTest::addRow("of different %s, and %s", differing.what, told.what)
                << others
                << QStringLiteral("The runs are of different %1: their figures can not simply be compared.")
                       .arg(QLatin1String(told.what))
                << (told.hash == differing.hash);
    }
    QTest::newRow("of the same things") << two << "The runs are of different" << false;

    const QString ofUnlearning = "All runs unlearn the same samples from the same model: their spread is that of "
                                 "unlearning.";
    QTest::newRow("several seeds, one model") << two << ofUnlearning << true;
    QTest::newRow("one seed") << one << "spread is that of unlearning" << false;
    QTest::newRow("the same seed twice") << runsOfSeeds({3, 3}) << "spread is that of unlearning" << false;
    QTest::newRow("a run of one seed among others")
        << changed(runsOfSeeds({0, 1, 2}), [](Runs& runs) { runs[2].plan->gamma = 0.5; })
        << "spread is that of unlearning" << false;
    QTest::newRow("several seeds, several models") << changed(runsOfSeeds({0, 1, 0, 1}), [](Runs& runs) {
        headerOf(runs[2]).modelHash = headerOf(runs[3]).modelHash = "another";
    }) << "spread is that of unlearning" << false;
    QTest::newRow("several seeds, several forget sets")
        << changed(two, [](Runs& runs) { headerOf(runs[1]).forgetHash = "another"; }) << "spread is that of unlearning"
        << false;

    QTest::newRow("purged") << changed(two, [](Runs& runs) { runs[1].details.summary.purgedAt = moment; })
                            << "Run 2: purged. What told of the forgotten samples is gone" << true;
    QTest::newRow("not purged") << two << "purged" << false;

    QTest::newRow("over-forgetting by shadow models")
        << changed(one, [](Runs& runs) { addShadowAttack(runs[0], "unlearned", 0.3); })
        << "Run 1: over-forgetting. The AUC of the attack \"LiRA\" with 32 shadow models, 0.300 (0.280 to 0.320)"
        << true;
    QTest::newRow("shadow models find the retrained ones as rarely") << changed(one, [](Runs& runs) {
        for (const char* subject : {"unlearned", "retrained-0"})
            addShadowAttack(runs[0], subject, 0.3);
    }) << "over-forgetting" << false;

    const auto attacked = [&](const char* forget, const char* attack) {
        return changed(one, [&](Runs& runs) {
            runs[0].plan->forget = {"0:5", forget};
            addShadowAttack(runs[0], "unlearned", 0.5, attack);
        });
    };
    QTest::newRow("LiRA on a class") << attacked("class:3", "lira")
                                     << "Run 1: a whole class is forgotten. Each shadow model saw about half of it"
                                     << true;
    QTest::newRow("LiRA on a class of a chain") << changed(one, [](Runs& runs) {
        runs[0].plan->forget.clear();
        runs[0].plan->requests = {{"class:3"}, {"0:5"}};
        addShadowAttack(runs[0], "unlearned", 0.5, "lira");
    }) << "a whole class" << true;
    QTest::newRow("LiRA on samples") << attacked("6:500", "lira") << "a whole class" << false;
    QTest::newRow("U-LiRA on a class") << attacked("class:3", "u-lira") << "a whole class" << false;
    QTest::newRow("a class without shadow models")
        << changed(one, [](Runs& runs) { runs[0].plan->forget = {"class:3"}; }) << "a whole class" << false;
}

void TestReportWarnings::warningsOfChangedRuns()
{
    QFETCH(Runs, runs);
    QFETCH(QString, sentence);
    QFETCH(bool, isThere);
    const QString all = linesOf(reportWarnings(runs, {}));
    QVERIFY2(all.contains(sentence) == isThere, qUtf8Printable(all));
}

void TestReportWarnings::olderLogsTellOfSamplesByThePlan()
{
    RunToReport run;
    run.details.summary.header.plan = planToJson(planOf({}));
    run.details.errors = {errorsOf("unlearned", 15.0)};
    for (const auto& [images, isTold] : {std::pair{std::optional<std::int64_t>{2000}, true},
                                         {std::optional<std::int64_t>{0}, false},
                                         {std::optional<std::int64_t>{59500}, false},
                                         {std::optional<std::int64_t>{}, false}}) {
        run.plan = planOf({});
        run.plan->live.retainImages = images;
        QCOMPARE(linesOf(reportWarnings({run}, {})).contains("sample of the retain set"), isTold);
    }
}

QTEST_APPLESS_MAIN(TestReportWarnings)
#include "test_report_warnings.moc"
