// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/runs_filter_model.h"
#include "widgets/session/runs_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
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

} // namespace

class TestRunsFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    static QList<int> idsIn(const RunsFilterModel& filtered)
    {
        QList<int> ids;
        for (int row = 0; row < filtered.rowCount(); ++row)
            ids << static_cast<int>(filtered.run(row).id.value);
        return ids;
    }
};

QTEST_MAIN(TestRunsFilter)
#include "test_runs_filter.moc"
