// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that differ by seeds alone, in reports and in comparisons.
#include "core/report/compared_figures.h"
#include "core/report/report_parts.h"
#include "core/report/seed_groups.h"
#include "tests/core/report/measured_run.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

using Runs = std::vector<RunToReport>;
using Change = std::function<void(RunToReport&)>;
using Groups = std::vector<std::vector<std::size_t>>;

RunToReport runOfSeed(std::int64_t id, std::uint64_t seed, double forgetErrorPercent = 15.0)
{
    RunToReport run = finishedRun(2, id);
    run.plan->seed = seed;
    run.details.summary.header.seed = seed;
    run.details.errors[1] = errorsOf("unlearned", forgetErrorPercent);
    return run;
}

Groups groupsOf(const Runs& runs, VariedSeeds varied = VariedSeeds::Unlearning)
{
    return groupedBySeed(seededRuns(runs, varied));
}

/// The runs of each group of a comparison, ascending.
std::vector<std::vector<std::int64_t>> comparedGroups(const Runs& runs)
{
    std::vector<std::vector<FigureOfMerit>> figures;
    for (const RunToReport& run : runs)
        figures.push_back(loggedFigures(run));
    std::vector<std::vector<std::int64_t>> groups;
    for (const SeedGroup& group : compareRuns(runs, figures).seeds) {
        groups.push_back(group.runs);
        std::ranges::sort(groups.back());
    }
    return groups;
}

bool saysSingleSeed(const Runs& runs)
{
    return std::ranges::any_of(reportWarnings(runs, {}),
                               [](const std::string& warning) { return contains(warning, "a single seed"); });
}

} // namespace

class TestSeedGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestOfEachSeedCountsInAnyOrder()
    {
        Runs runs{runOfSeed(1, 7, 50.0), runOfSeed(2, 8, 14.0), runOfSeed(3, 7, 16.0)};
        QCOMPARE(groupsOf(runs), (Groups{{0}, {1, 2}}));
        for (int order = 0; order < 2; ++order) {
            const ReportTable table = seedsTable(runs, {});
            QCOMPARE(table.rows.size(), std::size_t{1});
            QCOMPARE(cellOf(table, 0, "runs").text, std::string("2, 3"));
            QCOMPARE(*cellOf(table, 0, "seeds").number, 2.0);
            QCOMPARE(*cellOf(table, 0, "forget_error").number, 15.0);
            QCOMPARE(comparedGroups(runs), (std::vector<std::vector<std::int64_t>>{{2, 3}}));
            QVERIFY(!saysSingleSeed(runs));
            std::ranges::reverse(runs); // the newest first, as the window has them
        }
    }

    void whatDiffersByMoreIsApart_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("a branch", [](RunToReport& run) { run.details.summary.header.parent = RunId{1}; });
        row("purged", [](RunToReport& run) { run.details.summary.purgedAt = moment; });
        row("of a later request", [](RunToReport& run) { run.details.summary.header.previousRun = RunId{9}; });
        row("on other data", [](RunToReport& run) { run.details.summary.header.dataHash = "another"; });
        row("with other settings", [](RunToReport& run) { run.plan->gamma = 0.5; });
        row("of an unreadable plan", [](RunToReport& run) { run.plan.reset(); });
        row("cancelled", [](RunToReport& run) { run.details.summary.state = RunState::Cancelled; });
    }

    void whatDiffersByMoreIsApart()
    {
        QFETCH(Change, change);
        Runs runs{runOfSeed(1, 1), runOfSeed(2, 2), runOfSeed(3, 3)};
        QCOMPARE(cellOf(seedsTable(runs, {}), 0, "seeds").number, std::optional(3.0));
        QCOMPARE(comparedGroups(runs), (std::vector<std::vector<std::int64_t>>{{1, 2, 3}}));
        change(runs[2]);
        QCOMPARE(groupsOf(runs), (Groups{{0, 1}, {2}}));
        const ReportTable table = seedsTable(runs, {});
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(cellOf(table, 0, "runs").text, std::string("1, 2"));
        QCOMPARE(comparedGroups(runs), (std::vector<std::vector<std::int64_t>>{{1, 2}}));
    }

    void machinesPartRunsOfOneModelAlone_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("device", [](RunToReport& run) { run.details.summary.header.device = "cuda"; });
        row("threads", [](RunToReport& run) { run.details.summary.header.threads = 7; });
    }

    /// Seconds are compared among runs of one model; of many models, figures that machines have no share in.
    void machinesPartRunsOfOneModelAlone()
    {
        QFETCH(Change, change);
        Runs runs{runOfSeed(1, 1), runOfSeed(2, 2)};
        change(runs[1]);
        QCOMPARE(groupsOf(runs), (Groups{{0}, {1}}));
        QCOMPARE(groupsOf(runs, VariedSeeds::All), (Groups{{0, 1}}));
        QCOMPARE(comparedGroups(runs), (std::vector<std::vector<std::int64_t>>{{1, 2}}));
    }

    /// Plans of later requests do not tell what was forgotten before them.
    void laterRequestsOfSeveralModelsAreApart()
    {
        Runs runs{runOfSeed(3, 1), runOfSeed(4, 2)};
        for (RunToReport& run : runs)
            run.details.summary.header.previousRun = RunId{1};
        QCOMPARE(groupsOf(runs, VariedSeeds::All), (Groups{{0, 1}}));
        runs[1].details.summary.header.previousRun = RunId{2};
        QCOMPARE(groupsOf(runs, VariedSeeds::All), (Groups{{0}, {1}}));
    }

    /// A baseline of another forget set, say, which is kept in the plan.
    void retrainedModelsPartRunsThatAimAtThemAlone()
    {
        Runs runs{runOfSeed(1, 1), runOfSeed(2, 2)};
        runs[0].plan->retrained = {{.file = "/models/a.safetensors", .architecture = {}, .hash = std::string(64, 'a')}};
        runs[1].plan->retrained = runs[0].plan->retrained;
        runs[1].plan->retrained.push_back(
            {.file = "/models/b.safetensors", .architecture = {}, .hash = std::string(64, 'b')});
        QCOMPARE(groupsOf(runs), (Groups{{0, 1}}));
        QVERIFY(!saysSingleSeed(runs));
        for (RunToReport& run : runs)
            run.plan->stop.kind = StopRuleKind::Match;
        QCOMPARE(groupsOf(runs), (Groups{{0}, {1}}));
    }

    /// Two branches of one plan may have begun with other settings each.
    void branchesDoNotRepeatEachOther()
    {
        Runs runs{runOfSeed(1, 1), runOfSeed(2, 2)};
        for (RunToReport& run : runs)
            run.details.summary.header.parent = RunId{9};
        QVERIFY(seedsTable(runs, {}).rows.empty());
        QVERIFY(comparedGroups(runs).empty());
        QVERIFY(saysSingleSeed(runs));
    }

    /// Of training, too, in comparisons alone: there the same run of another model is no repetition.
    void modelsAreOfASeedInComparisons()
    {
        Runs runs{runOfSeed(1, 1), runOfSeed(2, 1)};
        runs[1].plan->model.file = "/models/another.safetensors";
        runs[1].details.summary.header.modelHash = "another";
        QCOMPARE(groupsOf(runs), (Groups{{0}, {1}}));
        QCOMPARE(groupsOf(runs, VariedSeeds::All), (Groups{{0, 1}}));
        runs[1].details.summary.header.modelHash = runs[0].details.summary.header.modelHash; // a copy of its file
        QCOMPARE(groupsOf(runs, VariedSeeds::All), (Groups{{0}, {1}}));
    }
};

QTEST_APPLESS_MAIN(TestSeedGroups)
#include "test_seed_groups.moc"
