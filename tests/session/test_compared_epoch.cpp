// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/compare_axes.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/compared_epoch.h"
#include "widgets/session/pareto.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace unlearn;

namespace {

/// Epochs 0 to 4, whose forget error is 5 e; it selected epoch 1, and a retrained model has 12.
RunDetails runOf(std::int64_t id)
{
    RunDetails run;
    run.summary = fakeRun(id);
    run.summary.selectedEpoch = 1;
    run.live = LiveCounts{.forget = 5, .validation = 20, .test = 40, .retain = 60};
    for (int epoch = 0; epoch <= 4; ++epoch)
        run.epochs.push_back({.epoch = epoch,
                              .testErrorPercent = 8.0 + epoch,
                              .forgetErrorPercent = 5.0 * epoch,
                              .retainErrorPercent = 1.0});
    run.errors = {*run.summary.unlearned, {"retrained-0", 9.5, 12.0, 1.5, 100, 5, 25}};
    return run;
}

QString text(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestComparedEpoch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void lastAndBestAreOfTheEpochs()
    {
        const RunDetails run = runOf(1);
        const RunDetails last = atEpoch(run, ComparedEpoch::Last);
        QCOMPARE(last.summary.selectedEpoch, std::optional(4));
        QCOMPARE(last.summary.unlearned->forgetErrorPercent, 20.0);
        QCOMPARE(last.summary.unlearned->testErrorPercent, 12.0);
        QCOMPARE(last.summary.unlearned->testCount, std::int64_t{40});
        QVERIFY(!last.summary.confidence); // no attack was made there
        QCOMPARE(last.errors.front().forgetErrorPercent, run.errors.front().forgetErrorPercent);
        const RunDetails best = atEpoch(run, ComparedEpoch::Best);
        QCOMPARE(best.summary.selectedEpoch, std::optional(2)); // 10 is nearer to 12 than 15
        QCOMPARE(best.summary.unlearned->forgetErrorPercent, 10.0);
        const RunDetails selected = atEpoch(run, ComparedEpoch::Selected);
        QCOMPARE(selected.summary.unlearned->forgetErrorPercent, run.summary.unlearned->forgetErrorPercent);
        QVERIFY(selected.summary.confidence);
    }

    /// The figures after the selected epoch are of whole sets, and better than those of the epoch.
    void selectedEpochKeepsItsFigures()
    {
        RunDetails run = runOf(1);
        run.summary.selectedEpoch = 4;
        const RunDetails last = atEpoch(run, ComparedEpoch::Last);
        QCOMPARE(last.summary.unlearned->forgetErrorPercent, run.summary.unlearned->forgetErrorPercent);
        QVERIFY(last.summary.confidence);
    }

    void whatIsNotThereIsUnknown()
    {
        RunDetails run = runOf(1);
        run.errors.clear(); // no retrained model
        const RunDetails best = atEpoch(run, ComparedEpoch::Best);
        QVERIFY(!best.summary.unlearned && !best.summary.selectedEpoch);
        run.epochs.clear();
        const RunDetails last = atEpoch(run, ComparedEpoch::Last);
        QVERIFY(!last.summary.unlearned && !last.summary.selectedEpoch);
    }

    void comparisonsFollow()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({runOf(1), runOf(2)});
        QCOMPARE(text(model, 1, 1), QStringLiteral("11.00"));
        QCOMPARE(text(model, 4, 0), QStringLiteral("Selected epoch"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEpoch(ComparedEpoch::Last);
        model.setEpoch(ComparedEpoch::Last);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(text(model, 1, 1), QStringLiteral("20.00"));
        QCOMPARE(text(model, 3, 1), QStringLiteral("–"));
        QCOMPARE(text(model, 4, 0), QStringLiteral("Last epoch"));
        QCOMPARE(text(model, 4, 1), QStringLiteral("4"));
        model.setEpoch(ComparedEpoch::Best);
        QCOMPARE(paretoPoints(model.runs()).at(0).forgetDistance, 2.0);
        QCOMPARE(text(model, 4, 1), QStringLiteral("2"));
        RunDetails other = runOf(2);
        other.epochs.resize(2);
        model.setRuns({runOf(1), other}); // the choice stays
        QCOMPARE(text(model, 4, 2), QStringLiteral("1"));
        QStringList titles;
        for (const CompareAxis& axis : compareAxes(model.runs(), model.epoch()))
            titles << axis.title;
        QVERIFY2(titles.contains(QStringLiteral("Best epoch")), qPrintable(titles.join(QLatin1Char('|'))));
        model.setEpoch(ComparedEpoch::Selected);
        QCOMPARE(text(model, 1, 1), QStringLiteral("11.00"));
    }
};

QTEST_GUILESS_MAIN(TestComparedEpoch)
#include "test_compared_epoch.moc"
