// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says.
#include "core/report/compared_figures.h"
#include "core/report/report_html.h"
#include "core/report/report_parts.h"
#include "core/report/run_rows.h"
#include "core/report/run_to_report.h"
#include "tests/core/report/report_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

using namespace unlearn;
using namespace unlearn::test;

class TestReportContents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void abstractIsMadeFromTheNumbers();
    void comparisonNamesTheBest();
    void otherSamplesAreNotCalledForgotten_data();
    void otherSamplesAreNotCalledForgotten();
    void settingsThatDiffer();
    void runsInARowAreARange();
    void seedsAreGrouped();
    void baselinesHaveASpread();
    void attacksStandBesideTheBaselines();
    void attacksWithShadowModelsHaveATable();
    void shadowAttacksShowOverForgetting();
    void figuresOfMeritStandBesideTheBaselines();
    void spectraSayWhatIsKept();
    void aBaselineThatIsNamedTwiceIsOne();
    void runsWithoutFigures();
    void commandsAreThoseThatWork();
    void whatGoesOnFromALostRunIsSaid();
    void plansOfOtherVersions();
    void runsThatAreNotThere();
    void rowsAreCanonical();
    void sameRunsGiveTheSameReport();
};

namespace {

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return list.join('\n');
}

/// On the unlearned model, of the usual samples.
RunShadowAttack shadowAttack(const std::string& name, int models, double auc)
{
    RunShadowAttack attack;
    static_cast<RunAttack&>(attack) = attackOf("unlearned", name, auc);
    attack.models = models;
    attack.positivesOf = "forget";
    attack.negativesOf = "same-classes";
    return attack;
}

} // namespace

void TestReportContents::abstractIsMadeFromTheNumbers()
{
    const QString text = joined(reportOf({RunOfReport{}}).abstract);
    for (const char* part :
         {"500 training samples of fashion-mnist", "It finished after 5 epochs. The result is epoch 5.",
          "It took 3.8 s. By their files, the retrained models were trained in 101.0 \u00b1 1.4 (n = 2) s.",
          "Forget error went from 5.00 % to 15.00 %. Retrained models have 15.00 \u00b1 0.71 (n = 2) %.",
          "Test error went from 10.33 % to 10.33 %", "AUC of 0.510 (95 % interval 0.490 to 0.530",
          "On retrained models it is 0.500 \u00b1 0.000 (n = 2)."})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qUtf8Printable(text));
}

void TestReportContents::comparisonNamesTheBest()
{
    const QString text = joined(reportOf({{.name = "far", .forgetErrorPercent = 30.0},
                                          {.name = "near", .forgetErrorPercent = 15.25},
                                          {.name = "nothing", .forgetErrorPercent = 5.0}})
                                    .abstract);
    QVERIFY2(text.contains("3 runs are compared, 3 of them finished"), qUtf8Printable(text));
    QVERIFY2(text.contains(QRegularExpression("Run 2, \u201c\u2068near\u2069\u201d \\(.*\\), came closest")),
             qUtf8Printable(text));
}

void TestReportContents::otherSamplesAreNotCalledForgotten_data()
{
    QTest::addColumn<int>("positives");
    QTest::addColumn<int>("negatives");
    QTest::addColumn<int>("retrained");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<bool>("warns");
    const int forget = static_cast<int>(AttackPositives::Forget);
    const int unseen = static_cast<int>(AttackNegatives::AllClasses);
    const int remembered = static_cast<int>(AttackNegatives::Retained);
    QTest::newRow("the standard") << forget << static_cast<int>(AttackNegatives::SameClasses) << 2 << true << true;
    QTest::newRow("unseen of all classes") << forget << unseen << 2 << true << true;
    QTest::newRow("retained positives") << static_cast<int>(AttackPositives::Retained) << unseen << 2 << false << false;
    QTest::newRow("retained negatives") << forget << remembered << 2 << false << true;
    QTest::newRow("retained negatives, no ideal") << forget << remembered << 0 << false << false;
}

void TestReportContents::otherSamplesAreNotCalledForgotten()
{
    QFETCH(int, positives);
    QFETCH(int, negatives);
    QFETCH(int, retrained);
    QFETCH(bool, isTold);
    QFETCH(bool, warns);
    const Report report =
        reportOf({{.retrainedForgetErrors = std::vector<double>(static_cast<std::size_t>(retrained), 15.0),
                   .auc = 0.4,
                   .membership = {static_cast<AttackPositives>(positives), static_cast<AttackNegatives>(negatives)}}});
    QCOMPARE(joined(report.abstract).contains("tells forgotten from unseen samples"), isTold);
    QCOMPARE(joined(report.warnings).contains("over-forgetting"), warns);
    const ReportTable* const attacks = tableOf(report, "attacks");
    QVERIFY(attacks);
    const auto column = std::ranges::find(attacks->columns, "positives", &ReportColumn::key);
    QVERIFY(column != attacks->columns.end());
    QCOMPARE(column->title, std::string("Positives"));
}

void TestReportContents::settingsThatDiffer()
{
    const Report report = reportOf({{.gamma = 0.9}, {.gamma = 0.95}, {.gamma = 0.9}});
    const ReportTable* const differing = tableOf(report, "differing-settings");
    QVERIFY(differing);
    QCOMPARE(differing->rows.size(), std::size_t{2});
    QCOMPARE(differing->rows[0][0].text, std::string("/gamma/default"));
    QCOMPARE(differing->rows[0][1].text, std::string("0.9"));
    QCOMPARE(differing->rows[0][2].text, std::string("1, 3"));
    QCOMPARE(differing->rows[1][2].text, std::string("2"));
    const ReportTable* const common = tableOf(report, "settings");
    QVERIFY(std::ranges::none_of(common->rows, [](const auto& row) { return row[0].text == "/gamma/default"; }));
    QVERIFY(std::ranges::any_of(
        common->rows, [](const auto& row) { return row[0].text == "/forget" && row[1].text == "[\"6:500\"]"; }));
}

void TestReportContents::runsInARowAreARange()
{
    std::vector<RunOfReport> runs(8);
    for (const std::size_t place : {1U, 3U, 4U, 5U, 7U})
        runs[place].gamma = 0.5;
    const Report report = reportOf(runs);
    const ReportTable* const differing = tableOf(report, "differing-settings");
    QVERIFY(differing);
    QCOMPARE(differing->rows[0][2].text, std::string("2, 4-6, 8"));
    QCOMPARE(differing->rows[1][2].text, std::string("1, 3, 7"));
    QCOMPARE(tableOf(report, "hashes")->rows[0][0].text, std::string("all"));
}

void TestReportContents::seedsAreGrouped()
{
    const Report report = reportOf(
        {{.seed = 1, .forgetErrorPercent = 14.0}, {.seed = 2, .forgetErrorPercent = 16.0}, {.seed = 1, .gamma = 0.5}});
    const ReportTable* const seeds = tableOf(report, "seeds");
    QVERIFY(seeds);
    QCOMPARE(seeds->rows.size(), std::size_t{1});
    QCOMPARE(seeds->rows[0][0].text, std::string("1, 2"));
    QCOMPARE(*seeds->rows[0][4].number, 15.0);
    QVERIFY(joined(report.warnings).contains("Run 3: a single seed"));
    const Report repeated = reportOf({RunOfReport{}, RunOfReport{}});
    QVERIFY(!tableOf(repeated, "seeds")); // the same seed twice is no spread
}

void TestReportContents::baselinesHaveASpread()
{
    const Report report = reportOf({RunOfReport{}});
    const ReportTable* const results = tableOf(report, "results");
    QVERIFY(results);
    QCOMPARE(results->columns[5].key, std::string("retrained_forget_error"));
    QCOMPARE(*results->rows[0][5].number, 15.0);
    QCOMPARE(results->rows[0][5].text, std::string("15.00 \xc2\xb1 0.71"));
    QCOMPARE(*results->rows[0][1].number, 2.0);
}

void TestReportContents::attacksStandBesideTheBaselines()
{
    RunToReport run;
    run.details.summary.id = {1};
    for (const auto& [subject, auc] : {std::pair{"unlearned", 0.7}, {"retrained-0", 0.5}, {"retrained-1", 0.52}}) {
        run.details.errors.push_back(errorsOf(subject, 15.0));
        run.details.attacks.push_back(attackOf(subject, "entropy", auc));
    }
    run.details.attacks.push_back(attackOf("original", "entropy", 0.3));
    run.details.attacks[2].tprAt1Percent.reset();
    const ReportTable table = attacksTable({run}, {});
    const auto column = [&table](const char* key) {
        return std::ranges::find(table.columns, key, &ReportColumn::key) - table.columns.begin();
    };
    const auto at = [&](std::size_t row, const char* key) {
        return table.rows[row][static_cast<std::size_t>(column(key))];
    };
    QCOMPARE(at(0, "retrained_auc").text, std::string("0.510 \xc2\xb1 0.014"));
    QCOMPARE(*at(0, "retrained_auc").number, 0.51);
    QCOMPARE(at(0, "retrained_tpr_at_1_percent").text, std::string("0.015")); // of one of the two: no spread
    QCOMPARE(at(0, "retrained_tpr_at_0.1_percent").text, std::string("\xe2\x80\x93"));
    QCOMPARE(at(1, "retrained_auc").text, std::string("\xe2\x80\x93")); // is one itself
    QCOMPARE(at(3, "two_sided_auc").text, std::string("0.700"));
    QCOMPARE(at(0, "retrained_two_sided_auc").text, std::string("0.510 \xc2\xb1 0.014"));
    for (const char* says :
         {"Two-sided: max(AUC, 1 - AUC).", "Interval of an AUC: percentile bootstrap, 2.5 % and", " 1,000 resamples"})
        QVERIFY2(table.caption.find(says) != std::string::npos, table.caption.c_str());
}

void TestReportContents::attacksWithShadowModelsHaveATable()
{
    RunToReport run;
    run.details.summary.id = {1};
    QVERIFY(shadowAttacksTable({run}, {}).rows.empty());
    for (const int models : {2, 32})
        run.details.shadowAttacks.push_back(shadowAttack("lira", models, 0.5 + models / 100.0));
    const ReportTable table = shadowAttacksTable({run}, {});
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(table.rows[1].size(), table.columns.size());
    QCOMPARE(table.rows[1][2].text, std::string("LiRA"));
    QCOMPARE(*table.rows[1][4].number, 0.82);
    QVERIFY(std::isnan(*table.rows[1][7].number)); // no retrained model was attacked
    RunToReport beside = run;
    for (const double auc : {0.4, 0.6}) {
        const std::string subject = auc < 0.5 ? "retrained-0" : "retrained-1";
        beside.details.errors.push_back(errorsOf(subject, 15.0));
        beside.details.shadowAttacks.push_back(shadowAttack("lira", 32, auc));
        beside.details.shadowAttacks.back().subject = subject;
    }
    const ReportTable withSpread = shadowAttacksTable({beside}, {});
    QCOMPARE(withSpread.columns[7].key, std::string("retrained_auc"));
    QVERIFY(std::isnan(*withSpread.rows[0][7].number)); // these had other shadow models
    QCOMPARE(withSpread.rows[1][7].text, std::string("0.500 \u00b1 0.141"));
    QCOMPARE(withSpread.columns[8].key, std::string("two_sided_auc"));
    QCOMPARE(withSpread.rows[2][8].text, std::string("0.600")); // of 0.4
    QCOMPARE(withSpread.rows[1][9].text, std::string("0.600 \u00b1 0.000"));
    QCOMPARE(withSpread.columns[11].key, std::string("retrained_tpr_at_1_percent"));
    QCOMPARE(withSpread.rows[1][11].text, std::string("0.015 \u00b1 0.000"));
    QVERIFY(std::isnan(*withSpread.rows[2][7].number)); // it is one of them
    const std::vector<FigureOfMerit> figures = loggedFigures(run);
    QCOMPARE(std::ranges::count(figures, "auc-lira", &FigureOfMerit::name), 2); // by other shadow models another one
}

/// Beside the same attack on retrained models, with as many shadow models; 0.5 where there is none.
void TestReportContents::shadowAttacksShowOverForgetting()
{
    RunToReport run;
    RunShadowAttack low = shadowAttack("lira", 32, 0.3);
    QVERIFY(run.isOverForgottenBy(low));
    QVERIFY(!run.isOverForgottenBy(shadowAttack("lira", 32, 0.8)));
    run.details.errors = {{"retrained-0", 9.0, 15.0, 1.0, 100, 5, 25}};
    RunShadowAttack ideal = shadowAttack("lira", 32, 0.2);
    ideal.subject = "retrained-0";
    run.details.shadowAttacks = {ideal};
    QVERIFY(!run.isOverForgottenBy(low));
    QVERIFY(!run.isOverForgottenBy(ideal)); // it never saw them
    // Its whole interval, to 0.32, is below a single retrained model's AUC: only below that one's interval it counts.
    RunToReport near = run;
    near.details.shadowAttacks.front() = shadowAttack("lira", 32, 0.33); // from 0.31
    near.details.shadowAttacks.front().subject = "retrained-0";
    QCOMPARE(*near.overForgettingBound(low), 0.33 - 0.02);
    QVERIFY(!near.isOverForgottenBy(low));
    QVERIFY(near.isOverForgottenBy(shadowAttack("lira", 32, 0.28)));
    // Below the mean of two, but no farther than they are apart.
    RunToReport apart = run;
    apart.details.errors.push_back({"retrained-1", 9.0, 15.0, 1.0, 100, 5, 25});
    ideal.subject = "retrained-1";
    ideal.auc = 0.8;
    apart.details.shadowAttacks.push_back(ideal);
    QVERIFY(*apart.overForgettingBound(low) < 0.3);
    QVERIFY(!apart.isOverForgottenBy(low));
    low.models = 2;
    QVERIFY(run.isOverForgottenBy(low));
    low.positivesOf = "retained";
    QVERIFY(!run.isOverForgottenBy(low));
}

void TestReportContents::figuresOfMeritStandBesideTheBaselines()
{
    RunToReport run;
    run.plan = planOf({});
    for (const char* subject : {"unlearned", "retrained-0", "retrained-1", "retrained-2"})
        run.details.errors.push_back(errorsOf(subject, 15.0));
    for (const auto& [versus, value] : {std::pair{"retrained-0", 0.8}, {"retrained-1", 0.9}, {"retrained-2", 1.0}}) {
        run.details.figures.push_back({"tow", "unlearned", versus, "", "", value, 65000});
        run.details.figures.push_back({"agreement", "unlearned", versus, "test", "", value / 2.0, 500});
    }
    run.details.figures.push_back({"agreement", "unlearned", "original", "test", "", 0.1, 500});
    const ReportTable table = meritTable({run}, {});
    QCOMPARE(table.columns[7].key, std::string("over_retrained"));
    QCOMPARE(table.columns[8].key, std::string("among_retrained"));
    QCOMPARE(table.rows[0][7].text, std::string("0.9000 \xc2\xb1 0.1000"));
    QCOMPARE(table.rows[0][8].text, std::string("1.0000 \xc2\xb1 0.0000")); // the three pairs err alike
    QCOMPARE(table.rows[1][7].text, std::string("0.4500 \xc2\xb1 0.0500"));
    QCOMPARE(table.rows[1][8].text, std::string("\xe2\x80\x93")); // was not measured among them
    QCOMPARE(table.rows.back()[7].text, std::string("\xe2\x80\x93"));
}

void TestReportContents::spectraSayWhatIsKept()
{
    const Report report = reportOf({RunOfReport{}});
    const ReportTable* const layers = tableOf(report, "layers");
    QVERIFY(layers);
    QCOMPARE(layers->columns[5].key, std::string("share"));
    QCOMPARE(layers->rows[0][5].text, std::string("0.847 0.886")); // 3 and 4 of 26 terms of the sum of 1 / i^2
    QCOMPARE(layers->rows[1][5].text, std::string("1.000"));
}

void TestReportContents::aBaselineThatIsNamedTwiceIsOne()
{
    RunToReport run;
    run.plan.emplace();
    for (const auto& [hash, error] : {std::pair{"a", 10.0}, {"a", 10.0}, {"b", 14.0}}) {
        RunErrors errors;
        errors.subject = "retrained-" + std::to_string(run.details.errors.size());
        errors.forgetErrorPercent = error;
        run.details.errors.push_back(errors);
        run.details.attacks.push_back(attackOf(errors.subject, "entropy", error / 20.0));
        run.details.shadowAttacks.push_back(shadowAttack("lira", 32, error / 20.0));
        run.details.shadowAttacks.back().subject = errors.subject;
        run.plan->retrained.push_back({.file = "model", .architecture = {}, .hash = hash});
    }
    QCOMPARE(run.retrainedSubjects(), (std::vector<std::string>{"retrained-0", "retrained-2"}));
    QCOMPARE(run.retrained(&RunErrors::forgetErrorPercent).mean, 12.0);
    QCOMPARE(run.retrainedAuc("entropy").count, std::size_t{2});
    QCOMPARE(run.retrainedAuc("entropy").mean, 0.6);
    const auto area = [](const RunAttack& attack) { return attack.auc; };
    QCOMPARE(run.retrainedAttack(shadowAttack("lira", 32, 0.9), area).mean, 0.6);
    QCOMPARE(run.retrainedAttack(shadowAttack("lira", 2, 0.9), area).count, std::size_t{0});
}

void TestReportContents::runsWithoutFigures()
{
    const Report report = reportOf({{.epochs = 0, .state = RunState::Failed}});
    QVERIFY(!tableOf(report, "errors"));
    QVERIFY(!tableOf(report, "attacks"));
    const ReportTable* const runs = tableOf(report, "runs");
    QVERIFY(runs && !tableOf(report, "results"));
    QCOMPARE(runs->rows[0][3].text, std::string("failed"));
}

/// Commands that would be refused are not named.
void TestReportContents::commandsAreThoseThatWork()
{
    const auto pageOf = [](const Report& report) { return QString::fromStdString(htmlOf(report)); };
    const QString compared = pageOf(reportOf({RunOfReport{}, {.epochs = 0, .state = RunState::Failed}}));
    QVERIFY(compared.contains("unlearn reproduce FOLDER"));
    QVERIFY(compared.contains("the first command runs again what can"));
    const QString withoutErrors = pageOf(reportOf({{.epochs = 0, .state = RunState::Failed}}));
    QVERIFY(!withoutErrors.contains("unlearn reproduce FOLDER"));
    QVERIFY(!withoutErrors.contains("the first command runs again what can"));
    QVERIFY(withoutErrors.contains("unlearn run FOLDER/plans/run-1.unlearn.json"));
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = planToJson(planOf({}));
    header.previousRun = logRun(store, {});
    const RunId later = store.beginRun(header);
    store.setErrors(later, errorsOf("unlearned", 15.0));
    store.endRun(later, RunState::Finished, 0);
    const QString follows = pageOf(gatherReport(store, std::array{later}));
    QVERIFY(!follows.contains("unlearn reproduce FOLDER"));
    QVERIFY(!follows.contains("FOLDER being"));
    QVERIFY(follows.contains(
        "Run 2 met a request after run 1, which is not in this report, and can not be reproduced without it."));
    const QString both = pageOf(gatherReport(store, std::array{later, *header.previousRun}));
    QVERIFY(both.contains("unlearn reproduce FOLDER"));
    QVERIFY(both.contains("Run 2 met a request after run 1 and is run again after it."));
    QVERIFY(both.contains("unlearn run FOLDER/plans/run-1.unlearn.json"));
    QVERIFY(!both.contains("unlearn run FOLDER/plans/run-2.unlearn.json")); // it would begin with the original model
    header.parent = std::exchange(header.previousRun, {});
    const RunId branch = store.beginRun(header, {figuresOf(0), figuresOf(1)});
    store.setErrors(branch, errorsOf("unlearned", 15.0));
    store.endRun(branch, RunState::Finished, 1);
    const QString alone = pageOf(gatherReport(store, std::array{branch}));
    QVERIFY(alone.contains(
        "Run 3 was branched from run 1, which is not in this report, and can not be reproduced without it."));
    const QString beside = pageOf(gatherReport(store, std::array{*header.parent, branch}));
    QVERIFY(beside.contains("Run 3 was branched from run 1 and is branched from it again, at the same epoch."));
}

/// One that can not be run again, or an epoch of it that is not told.
void TestReportContents::whatGoesOnFromALostRunIsSaid()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId failed = logRun(store, {.epochs = 2, .state = RunState::Failed});
    const RunId whole = logRun(store, {.epochs = 2});
    const auto goOn = [&store](std::optional<RunId> parent, std::optional<RunId> previous, const EpochFigures& first) {
        RunHeader header = fullHeader();
        header.plan = planToJson(planOf({}));
        header.parent = parent;
        header.previousRun = previous;
        const RunId run = store.beginRun(header, {first});
        store.setErrors(run, errorsOf("unlearned", 15.0));
        store.endRun(run, RunState::Finished, 0);
        return run;
    };
    EpochFigures otherTime = figuresOf(0);
    otherTime.stepSeconds += 1.0;
    const RunId branch = goOn(failed, {}, figuresOf(0));
    const RunId next = goOn({}, failed, figuresOf(0));
    const RunId unlike = goOn(whole, {}, otherTime);
    const Report report = gatherReport(store, std::array{failed, whole, branch, next, unlike});
    const QString page = QString::fromStdString(htmlOf(report));
    QVERIFY(page.contains("Run 3 was branched from run 1: as that one can not be reproduced, it can not, either."));
    QVERIFY(page.contains("Run 4 met a request after run 1: as that one can not be reproduced, it can not, either."));
    QVERIFY(page.contains(
        "Run 5 was branched from run 2 at an epoch that can not be told any more, and can not be reproduced."));
    QVERIFY(page.contains("unlearn reproduce FOLDER")); // of run 2
    for (const auto& [run, isAlone] : {std::pair{1, true}, {2, true}, {3, false}, {4, false}, {5, false}})
        QCOMPARE(page.contains(QStringLiteral("unlearn run FOLDER/plans/run-%1.unlearn.json").arg(run)), isAlone);
}

void TestReportContents::plansOfOtherVersions()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunHeader header = fullHeader();
    header.plan = "{\"version\": 99}";
    const RunId newer = store.beginRun(header);
    header.plan = "no JSON at all";
    const RunId broken = store.beginRun(header);
    const Report report = gatherReport(store, std::array{newer, broken});
    QVERIFY(joined(report.warnings).contains("All runs: the stored plan can not be read by this version."));
}

void TestReportContents::runsThatAreNotThere()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    QVERIFY(errorOf([&] { gatherReport(store, std::array{RunId{7}}); }) == ErrorCode::ValueOutOfRange);
    QVERIFY(errorOf([&] { gatherReport(store, {}); }) == ErrorCode::ValueOutOfRange);
}

void TestReportContents::rowsAreCanonical()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = logRun(store, {});
    const std::string rows = canonicalRows(store.run(run));
    QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(rows)).isObject());
    store.setName(run, "another");
    store.setTags(run, "a b");
    store.setNotes(run, "notes");
    store.setDeleted(run, true);
    QCOMPARE(canonicalRows(store.run(run)), rows);
    RunDetails changed = store.run(run);
    changed.epochs[2].forgetErrorPercent = std::nextafter(changed.epochs[2].forgetErrorPercent, 100.0);
    QVERIFY(canonicalRows(changed) != rows);
    // A run of an older log has the rows that its reports hold the hash of.
    RunDetails older = store.run(run);
    older.live.reset();
    older.spectra.clear();
    older.rocs.clear();
    older.trainings.clear();
    older.entropies.clear();
    older.predictions.clear();
    older.scoreHistograms.clear();
    older.summary.header.forgetClasses.clear();
    const auto fieldsOf = [](const std::string& text) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object().keys();
    };
    for (const char* field :
         {"live", "spectra", "rocs", "score_histograms", "entropies", "predictions", "trainings", "forget_classes"}) {
        QVERIFY(!fieldsOf(canonicalRows(older)).contains(QLatin1String(field)));
        QVERIFY(fieldsOf(rows).contains(QLatin1String(field)));
    }
    store.addShadowAttacks(run, {shadowAttack("lira", 32, 0.8)});
    QCOMPARE(canonicalRows(store.run(run)), rows); // it may be made at any time; the manifest holds it by itself
    const QString html = QString::fromStdString(htmlOf(gatherReport(store, std::array{run})));
    QVERIFY(html.contains("names those of this table that are not there any more or have other figures"));
    changed.errors[0].testErrorPercent = std::numeric_limits<double>::quiet_NaN();
    const ReportedFigures figures = figuresFromRows(canonicalRows(changed));
    QVERIFY(std::isnan(figures.errors[0].testErrorPercent));
    QCOMPARE(figures.errors[0].forgetErrorPercent, changed.errors[0].forgetErrorPercent);
    QCOMPARE(figures.threads, 2);
    QVERIFY(!figures.parent && !figures.previousRun);
    QCOMPARE(figures.epochs.size(), changed.epochs.size());
    QVERIFY(figures.epochs[2] == (EpochSeconds{2, changed.epochs[2].stepSeconds, changed.epochs[2].evaluationSeconds}));
    QVERIFY(errorOf([] { figuresFromRows("{}"); }) == ErrorCode::FileCorrupt);
}

void TestReportContents::sameRunsGiveTheSameReport()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = logRun(store, {});
    const Report once = gatherReport(store, std::array{run, run});
    QCOMPARE(once.runs.size(), std::size_t{1});
    const Report again = gatherReport(store, std::array{run});
    QCOMPARE(once.runs[0].rows, again.runs[0].rows);
    QCOMPARE(once.abstract, again.abstract);
}

QTEST_APPLESS_MAIN(TestReportContents)
#include "test_report_contents.moc"
