// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/runs_filter_model.h"
#include "widgets/session/runs_model.h"
#include "widgets/session/seed_groups_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace unlearn;

namespace {

RunSummary runWith(std::int64_t id, const std::string& data, RunState state = RunState::Finished,
                   const std::string& method = "pgu")
{
    RunSummary run = fakeRun(id);
    Plan plan = fakePlan();
    plan.data = data;
    plan.method = method;
    run.header.plan = planToJson(plan);
    run.header.method = method;
    run.state = state;
    return run;
}

/// One of a setting, which is told by its gamma.
RunSummary seeded(std::int64_t id, double gamma, std::uint64_t seed)
{
    RunSummary run = fakeRun(id);
    Plan plan = fakePlan();
    plan.gamma = gamma;
    plan.seed = seed;
    run.header.plan = planToJson(plan);
    run.header.seed = seed;
    return run;
}

/// Of three settings, one of which has another seed in each of two runs, and one in two of three. Forget errors: from
/// 16 down to 11 percent.
std::vector<RunSummary> seededRuns()
{
    return {seeded(6, 0.5, 2), seeded(5, 0.75, 0), seeded(4, 0.5, 1),
            seeded(3, 0.9, 0), seeded(2, 0.75, 1), seeded(1, 0.5, 1)};
}

} // namespace

class TestRunsFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void runsAreFilteredByWhatTheyAre_data()
    {
        QTest::addColumn<RunsFilter>("filter");
        QTest::addColumn<QList<int>>("shown");
        QTest::newRow("all but hidden ones") << RunsFilter{} << QList<int>{4, 3, 1};
        QTest::newRow("hidden ones, too") << RunsFilter{.withHidden = true} << QList<int>{4, 3, 2, 1};
        QTest::newRow("failed") << RunsFilter{.state = RunState::Failed} << QList<int>{3};
        QTest::newRow("failed and hidden")
            << RunsFilter{.state = RunState::Failed, .withHidden = true} << QList<int>{3, 2};
        QTest::newRow("a method") << RunsFilter{.method = QStringLiteral("ssd")} << QList<int>{4};
        QTest::newRow("data") << RunsFilter{.dataset = QStringLiteral("CIFAR-10")} << QList<int>{3, 1};
        QTest::newRow("a tag") << RunsFilter{.tag = QStringLiteral("paper")} << QList<int>{4, 1};
        QTest::newRow("no part of a tag") << RunsFilter{.tag = QStringLiteral("pap")} << QList<int>{};
        QTest::newRow("several") << RunsFilter{.dataset = QStringLiteral("CIFAR-10"), .tag = QStringLiteral("Paper")}
                                 << QList<int>{1};
    }
    void runsAreFilteredByWhatTheyAre()
    {
        QFETCH(RunsFilter, filter);
        QFETCH(QList<int>, shown);
        RunsModel runs;
        RunsFilterModel filtered(runs);
        const QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        runs.setRuns(someRuns());
        filtered.setFilter(filter);
        QCOMPARE(idsIn(filtered), shown);
        filtered.setFilter({});
        QCOMPARE(idsIn(filtered), (QList<int>{4, 3, 1}));
    }

    void textIsSearchedInWhatPasses()
    {
        RunsModel runs;
        RunsFilterModel filtered(runs);
        runs.setRuns(someRuns());
        QVERIFY(!filtered.isFiltering());
        filtered.setFilterFixedString(QStringLiteral("cifar"));
        QCOMPARE(idsIn(filtered), (QList<int>{3, 1}));
        QVERIFY(filtered.isFiltering());
        filtered.setFilter({.state = RunState::Failed});
        QCOMPARE(idsIn(filtered), (QList<int>{3}));
        filtered.setFilterFixedString({});
        QVERIFY(filtered.isFiltering());
        filtered.setFilter({.withHidden = true});
        QVERIFY(!filtered.isFiltering()); // nothing is left out
    }

    void whatIsHiddenGoesAndComes()
    {
        RunsModel runs;
        RunsFilterModel filtered(runs);
        const QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<RunSummary> log = someRuns();
        runs.setRuns(log);
        const QPersistentModelIndex last = filtered.index(2, 0);
        log[0].deleted = true;
        runs.setRuns(log);
        QCOMPARE(idsIn(filtered), (QList<int>{3, 1}));
        QCOMPARE(last.row(), 1); // the others keep their places, and a selection
        log[0].deleted = false;
        runs.setRuns(log);
        QCOMPARE(idsIn(filtered), (QList<int>{4, 3, 1}));
    }

    void hiddenRunsSaySo()
    {
        RunsModel runs;
        runs.setRuns(someRuns());
        QCOMPARE(runs.index(2, RunsModel::State).data().toString(), QStringLiteral("Failed, hidden"));
        QVERIFY(runs.index(2, RunsModel::Name).data(Qt::FontRole).value<QFont>().italic());
        QVERIFY(!runs.index(1, RunsModel::Name).data(Qt::FontRole).isValid());
    }

    void dataAreCalledAsInTheWindow()
    {
        RunsModel runs;
        RunSummary strange = fakeRun(9);
        strange.header.plan = "{";
        runs.setRuns({strange, runWith(8, "csv:/data/adult.csv?label=income"),
                      runWith(7, "request:/data/r.safetensors"), runWith(6, "fashion-mnist"),
                      runWith(5, "later:kind")});
        const QStringList names{QStringLiteral("unknown"), QStringLiteral("adult.csv"), QStringLiteral("r.safetensors"),
                                QStringLiteral("Fashion-MNIST"), QStringLiteral("later:kind")};
        for (int row = 0; row < names.size(); ++row)
            QCOMPARE(runs.index(row, RunsModel::DataSet).data().toString(), names.at(row));
    }

    void tagsAreWords()
    {
        RunSummary run = fakeRun(1);
        run.tags = " paper, best  of;seven ,";
        QCOMPARE(runTags(run), (QStringList{"paper", "best", "of", "seven"}));
        run.tags.clear();
        QVERIFY(runTags(run).isEmpty());
    }

    void runsOfOneSettingStandTogether()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        const QAbstractItemModelTester tester(&listed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        runs.setRuns(seededRuns());
        listed.sort(RunsModel::ForgetError, Qt::AscendingOrder);
        const QPersistentModelIndex third = listed.index(2, 0);
        listed.setGroupedBySeed(true);
        QCOMPARE(idsIn(listed),
                 (QList<int>{3, -2, 2, 5, -3, 1, 4, 6})); // by their means, and within a group by their own
        QCOMPARE(third.row(), 0);                         // and whoever holds a run, holds it still
        const auto cell = [&listed](int row, RunsModel::Column column) {
            return listed.index(row, column).data().toString();
        };
        QVERIFY2(cell(4, RunsModel::Name).startsWith(QStringLiteral("2 seeds: ")),
                 qPrintable(cell(4, RunsModel::Name)));
        QCOMPARE(cell(4, RunsModel::ForgetError),
                 QStringLiteral("15.00 ± 1.41")); // of 16 and 14: of one seed the newest
        QCOMPARE(cell(1, RunsModel::ForgetError), QStringLiteral("13.50 ± 2.12"));
        QCOMPARE(cell(1, RunsModel::Epoch), QStringLiteral("3.5 ± 2.1"));
        QCOMPARE(cell(1, RunsModel::Auc), QStringLiteral("0.520 ± 0.000"));
        QCOMPARE(cell(1, RunsModel::Gamma), cell(2, RunsModel::Gamma));
        QCOMPARE(cell(1, RunsModel::State), QStringLiteral("Finished"));
        QCOMPARE(cell(1, RunsModel::Started), cell(3, RunsModel::Started)); // the newest's
        QCOMPARE(cell(1, RunsModel::Tags), QString());
        QVERIFY(!(listed.index(1, RunsModel::Name).flags() & Qt::ItemIsEditable));
        QVERIFY(listed.index(2, 0).data(RunsFilterModel::InGroupRole).toBool());
        for (const int alone : {0, 1, 4})
            QVERIFY(!listed.index(alone, 0).data(RunsFilterModel::InGroupRole).toBool());
        const auto described = [&listed](int row, RunsModel::Column column) {
            return listed.index(row, column).data(Qt::AccessibleDescriptionRole).toString();
        };
        QCOMPARE(described(0, RunsModel::Name), QString());
        QCOMPARE(described(4, RunsModel::Name), QStringLiteral("Mean and standard deviation of 2 runs")); // of 3
        QCOMPARE(described(5, RunsModel::Name), QStringLiteral("In the group above"));
        QCOMPARE(described(5, RunsModel::ForgetError), QString());
        listed.sort(RunsModel::ForgetError, Qt::DescendingOrder);
        QCOMPARE(idsIn(listed), (QList<int>{-3, 6, 4, 1, -2, 5, 2, 3})); // below the rows of their groups still
        listed.sort(RunsModel::Started, Qt::DescendingOrder);
        QCOMPARE(idsIn(listed), (QList<int>{-3, 6, 4, 1, -2, 5, 2, 3})); // by the newest
        listed.setGroupedBySeed(false);
        QCOMPARE(idsIn(listed), (QList<int>{6, 5, 4, 3, 2, 1}));
        QCOMPARE(third.row(), 3);
    }

    void groupsComeAndGoAsRowsOfAModel()
    {
        RunsModel runs;
        SeedGroupsModel groups(runs);
        const QAbstractItemModelTester tester(&groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
        runs.setRuns(seededRuns());
        QVERIFY(groups.setRows({0, 1, 2, 3, 4, 5}));
        QVERIFY(!groups.setRows({0, 1, 2, 3, 4, 5})); // as before
        QCOMPARE(groups.rowCount(), 2);
        QCOMPARE(groups.runs(0), (std::vector<RunId>{{6}, {4}, {1}}));
        QCOMPARE(groups.groupOf({2}), std::optional(1));
        QVERIFY(!groups.groupOf({3}));
        const QPersistentModelIndex second = groups.index(1, RunsModel::Name);
        QVERIFY(groups.setRows({1, 2, 3, 4, 5})); // the first is left with one seed
        QCOMPARE(second.row(), 0);
        QCOMPARE(groups.groupOf({5}), std::optional(0));
        QVERIFY(groups.setRows({0, 1, 2, 3, 4, 5}));
        QCOMPARE(second.row(), 0);
        QCOMPARE(groups.groupOf({6}), std::optional(1));
        QVERIFY(groups.setRows({}));
        QVERIFY(groups.rowCount() == 0 && !second.isValid() && !groups.groupOf({5}));
    }

    void meansAreOfWhatHasFinished()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        const QAbstractItemModelTester tester(&listed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        listed.setGroupedBySeed(true);
        listed.sort(RunsModel::Started, Qt::DescendingOrder);
        std::vector<RunSummary> log{seeded(5, 0.5, 1), seeded(4, 0.5, 2), seeded(3, 0.5, 1), seeded(2, 0.5, 1),
                                    seeded(1, 0.5, 0)};
        log[0].state = RunState::Failed; // after some time, with what it had measured by then
        log[0].seconds = 900.0;
        log[1].state = RunState::Running;
        log[1].seconds = 700.0;
        log[2].seconds = 2.5;
        log[3].confidence->auc = 0.9;
        runs.setRuns(log);
        const auto cell = [&listed](RunsModel::Column column) { return listed.index(0, column).data().toString(); };
        QCOMPARE(idsIn(listed), (QList<int>{-5, 5, 4, 3, 2, 1}));
        QCOMPARE(cell(RunsModel::Seconds), QStringLiteral("2.0 ± 0.7")); // of runs 3 and 1
        QCOMPARE(cell(RunsModel::Epoch), QStringLiteral("2.0 ± 1.4"));
        QCOMPARE(cell(RunsModel::ForgetError), QStringLiteral("12.00 ± 1.41"));
        QVERIFY2(cell(RunsModel::Name).startsWith(QStringLiteral("2 seeds: ")), qPrintable(cell(RunsModel::Name)));
        log[2].confidence.reset(); // the older one of its seed does not stand in for it
        runs.setRuns(log);
        QCOMPARE(cell(RunsModel::Auc), QStringLiteral("0.520"));
        log[1].state = RunState::Finished;
        runs.setRuns(log);
        QVERIFY2(cell(RunsModel::Name).startsWith(QStringLiteral("3 seeds: ")), qPrintable(cell(RunsModel::Name)));
        log[1].state = log[4].state = RunState::Cancelled; // one seed is left that has results
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{5, 4, 3, 2, 1}));
    }

    void groupsAreOfWhatIsListed()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        const QAbstractItemModelTester tester(&listed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        listed.setGroupedBySeed(true);
        listed.sort(RunsModel::ForgetError, Qt::AscendingOrder);
        std::vector<RunSummary> log = seededRuns();
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{3, -2, 2, 5, -3, 1, 4, 6}));
        listed.setSearch(QStringLiteral("run 5"));
        QCOMPARE(idsIn(listed), (QList<int>{5})); // one seed is no group
        listed.setSearch({});
        log[0].deleted = true;
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{1, 3, -2, 2, 5, 4})); // those that are left are of one seed
        listed.setFilter({.withHidden = true});
        QCOMPARE(idsIn(listed), (QList<int>{3, -2, 2, 5, -3, 1, 4, 6}));
        listed.setFilter({.state = RunState::Failed, .withHidden = true});
        QCOMPARE(idsIn(listed), QList<int>());
        listed.setFilter({.withHidden = true});

        const QPersistentModelIndex group = listed.index(1, 0);
        log.insert(log.begin(), seeded(7, 0.9, 1));
        log.front().unlearned->forgetErrorPercent = 1.0;
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{-2, 7, 3, -2, 2, 5, -3, 1, 4, 6}));
        QCOMPARE(group.row(), 3); // which stays chosen
        log.front().unlearned->forgetErrorPercent = 90.0;
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{-2, 2, 5, -3, 1, 4, 6, -2, 3, 7})); // and its runs go along
        QCOMPARE(group.row(), 0);
        log.front().unlearned.reset(); // of a run that has no results the others tell
        runs.setRuns(log);
        QCOMPARE(listed.index(0, RunsModel::ForgetError).data().toString(), QStringLiteral("13.00"));
        runs.setRuns({});
        QCOMPARE(idsIn(listed), QList<int>());
    }

    void groupsStandByTheirNewestRunWhereNothingTellsThemApart()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        const QAbstractItemModelTester tester(&listed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        listed.setGroupedBySeed(true);
        listed.sort(RunsModel::Method, Qt::AscendingOrder);
        std::vector<RunSummary> log = seededRuns();
        log.insert(log.begin(), seeded(7, 0.3, 0));
        runs.setRuns(log);
        const QList<int> newestFirst{7, -3, 6, 4, 1, -2, 5, 2, 3};
        QCOMPARE(idsIn(listed), newestFirst);
        listed.sort(RunsModel::Method, Qt::DescendingOrder);
        QCOMPARE(idsIn(listed), newestFirst);
        log[1].tags = "paper"; // not of all runs of its group
        log[2].tags = log[5].tags = "draft";
        runs.setRuns(log);
        listed.sort(RunsModel::Tags, Qt::AscendingOrder);
        QCOMPARE(idsIn(listed), (QList<int>{7, -3, 4, 1, 6, 3, -2, 5, 2}));
        QCOMPARE(listed.index(1, RunsModel::Tags).data().toString(), QString());
        QCOMPARE(listed.index(6, RunsModel::Tags).data().toString(), QStringLiteral("draft"));
    }

    /// A run at work sends news with each epoch, to a log of thousands.
    void newsOfNoGroupLayNothingOutAnew()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        listed.setGroupedBySeed(true);
        listed.sort(RunsModel::Started, Qt::DescendingOrder);
        std::vector<RunSummary> log = seededRuns();
        log.insert(log.begin(), seeded(7, 0.3, 0));
        log.front().state = RunState::Running;
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{7, -3, 6, 4, 1, -2, 5, 2, 3}));
        const QSignalSpy laidOut(&listed, &QAbstractItemModel::layoutChanged);
        log.front().epochs += 1;
        log.front().seconds += 1.0;
        runs.setRuns(log);
        QCOMPARE(laidOut.size(), 0);
        log.insert(log.begin(), seeded(8, 0.2, 0));
        runs.setRuns(log);
        listed.setSearch(QStringLiteral("run"));
        QCOMPARE(laidOut.size(), 0);
        QCOMPARE(idsIn(listed), (QList<int>{8, 7, -3, 6, 4, 1, -2, 5, 2, 3}));
        log.insert(log.begin(), seeded(9, 0.9, 1));
        runs.setRuns(log);
        QVERIFY(laidOut.size() > 0);
        QCOMPARE(idsIn(listed), (QList<int>{-2, 9, 3, 8, 7, -3, 6, 4, 1, -2, 5, 2}));
    }

    void whoseSettingsAreNotKnownIsInNoGroup()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        listed.setGroupedBySeed(true);
        listed.sort(RunsModel::Started, Qt::DescendingOrder);
        std::vector<RunSummary> log{seeded(4, 0.5, 0), seeded(3, 0.5, 1), seeded(2, 0.5, 2), seeded(1, 0.5, 3)};
        log[0].header.plan = log[1].header.plan = "{";
        log[2].purgedAt = log[3].purgedAt = "2026-01-02T03:04:05Z";
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{4, 3, 2, 1}));
        const QAbstractItemModelTester tester(&listed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (RunSummary& run : log)
            run = seeded(run.id.value, 0.5, run.header.seed);
        runs.setRuns(log); // of another log, whose runs have these numbers
        QCOMPARE(idsIn(listed), (QList<int>{-4, 4, 3, 2, 1}));
        log[0].header.modelHash = "of another model";
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{4, -3, 3, 2, 1}));
    }

    /// A branch was begun with a plan that may have been another one, at an epoch that its header does not tell.
    void branchesAreInNoGroup()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        listed.setGroupedBySeed(true);
        listed.sort(RunsModel::Started, Qt::DescendingOrder);
        std::vector<RunSummary> log{seeded(4, 0.5, 2), seeded(3, 0.5, 0), seeded(2, 0.5, 1), seeded(1, 0.5, 0)};
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{-4, 4, 3, 2, 1}));
        log[0].header.parent = log[1].header.parent = RunId{1};
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{4, 3, -2, 2, 1}));
        QCOMPARE(listed.index(2, RunsModel::ForgetError).data().toString(), QStringLiteral("11.50 ± 0.71"));
    }

    /// Plans of a later request do not tell the requests before.
    void laterRequestsAreGroupedByTheRunBefore()
    {
        RunsModel runs;
        RunsFilterModel listed(runs);
        listed.setGroupedBySeed(true);
        listed.sort(RunsModel::Started, Qt::DescendingOrder);
        std::vector<RunSummary> log{seeded(6, 0.5, 1), seeded(5, 0.5, 0), seeded(4, 0.5, 1), seeded(3, 0.5, 0)};
        log[0].header.previousRun = log[1].header.previousRun = RunId{2};
        log[2].header.previousRun = RunId{1};
        runs.setRuns(log);
        QCOMPARE(idsIn(listed), (QList<int>{-2, 6, 5, 4, 3}));
    }

private:
    static std::vector<RunSummary> someRuns()
    {
        std::vector<RunSummary> runs{
            runWith(4, "fashion-mnist", RunState::Finished, "ssd"), runWith(3, "cifar10:/data", RunState::Failed),
            runWith(2, "cifar10:/data", RunState::Failed), runWith(1, "cifar10:/other", RunState::Cancelled)};
        runs[0].tags = "paper";
        runs[2].deleted = true;
        runs[3].tags = "best, paper";
        return runs;
    }
    /// Of a group, how many runs it has, negative.
    static QList<int> idsIn(const RunsFilterModel& filtered)
    {
        QList<int> ids;
        for (int row = 0; row < filtered.rowCount(); ++row)
            ids << (filtered.isGroup(row) ? -static_cast<int>(filtered.runs(row).size())
                                          : static_cast<int>(filtered.run(row).id.value));
        return ids;
    }
};

QTEST_MAIN(TestRunsFilter)
#include "test_runs_filter.moc"
