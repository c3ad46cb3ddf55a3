// SPDX-License-Identifier: GPL-3.0-or-later
// Test error against distance to retrained: what beats what, and runs that differ in their seed as one mark.
#include "tests/widgets/compared_run.h"
#include "widgets/compare_page.h"
#include "widgets/pareto_plot.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/pareto_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <set>
#include <vector>

#include <qcustomplot.h>

using namespace unlearn;

namespace {

QStringList labelsOf(const ParetoPlot& pareto)
{
    QStringList labels;
    for (int i = 0; i < pareto.plot()->itemCount(); ++i) {
        if (const auto* label = qobject_cast<QCPItemText*>(pareto.plot()->item(i)))
            labels << label->text();
    }
    return labels;
}

/// Of the texts alone, without the room around them.
std::vector<QRectF> labelRects(const ParetoPlot& pareto)
{
    std::vector<QRectF> rects;
    for (int i = 0; i < pareto.plot()->itemCount(); ++i) {
        if (const auto* label = qobject_cast<QCPItemText*>(pareto.plot()->item(i)))
            rects.push_back(QRectF(label->topLeft->pixelPosition(), label->bottomRight->pixelPosition())
                                .marginsRemoved(label->padding()));
    }
    return rects;
}

} // namespace

class TestParetoPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bestRunsAreThoseThatNoneBeats()
    {
        // Retrained at 10 and 14: 12 is what it ought to be.
        const std::vector<double> retrained{10.0, 14.0};
        const auto points = paretoPoints({runWith(1, 8.0, 15.0, retrained), runWith(2, 9.0, 12.5, retrained),
                                          runWith(3, 9.0, 11.0, retrained), runWith(4, 7.0, 2.0, {})});
        QCOMPARE(points.size(), std::size_t{3}); // nothing to compare run 4 with
        QCOMPARE(points[0].forgetDistance, 3.0);
        QCOMPARE(points[1].forgetDistance, 0.5);
        QCOMPARE(points[2].forgetDistance, 1.0); // too little forgotten is as far as too much
        QVERIFY(points[0].isBest);
        QVERIFY(points[1].isBest);
        QVERIFY(!points[2].isBest); // run 2 has the same test error and is nearer
    }

    void twinsBeatNeitherOfThem()
    {
        const auto points = paretoPoints({runWith(1, 8.0, 15.0, {12.0}), runWith(2, 8.0, 9.0, {12.0})});
        QVERIFY(points[0].isBest && points[1].isBest);
    }

    void runsOfOtherTasksAreNotMeasuredAgainstEachOther()
    {
        auto worse = runWith(2, 20.0, 3.0, {12.0});
        worse.summary.header.dataHash = "other data";
        const auto points = paretoPoints({runWith(1, 8.0, 12.0, {12.0}), worse});
        QVERIFY(points[0].isBest && points[1].isBest);
        QCOMPARE(points[0].task, 0);
        QCOMPARE(points[1].task, 1);
        CompareModel model;
        const ParetoModel figures(model);
        ParetoPlot plot(model, figures);
        const auto* caption = plot.findChild<QLabel*>(QStringLiteral("paretoCaption"));
        model.setRuns({runWith(1, 8.0, 12.0, {12.0}), worse});
        QVERIFY(!caption->isHidden());
        plot.resize(500, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QCOMPARE(caption->height(), caption->heightForWidth(caption->width())); // the plot has the rest
        model.setRuns({runWith(1, 8.0, 12.0, {12.0})});
        QVERIFY(caption->isHidden());
    }

    void groupsAreTheMeansOfTheirRuns()
    {
        const std::vector<double> retrained{12.0};
        const std::vector<RunDetails> runs{runWith(1, 8.0, 11.0, retrained), runWith(2, 10.0, 15.0, retrained),
                                           runWith(3, 9.5, 12.5, retrained), runWith(4, 7.0, 2.0, {}),
                                           runWith(5, 9.75, 9.0, retrained)};
        const auto points = paretoPoints(runs, {{3}, {0, 1, 3}, {2}, {4}});
        QCOMPARE(points.size(), std::size_t{3}); // nothing to compare run 4 with
        QCOMPARE(points[0].group, std::size_t{1});
        QVERIFY(points[0].runs == (std::vector<RunId>{{1}, {2}}));
        QCOMPARE(points[0].forgetDistance, 2.0); // of 1 and 3
        QCOMPARE(points[0].testErrorPercent, 9.0);
        QVERIFY(points[0].forgetDistanceDeviation && points[0].testErrorDeviation);
        QCOMPARE(*points[0].forgetDistanceDeviation, std::sqrt(2.0));
        QCOMPARE(*points[0].testErrorDeviation, std::sqrt(2.0));
        QCOMPARE(points[1].forgetDistance, 0.5);
        QVERIFY(!points[1].forgetDistanceDeviation && !points[1].testErrorDeviation); // a single run
        QVERIFY(points[0].isBest && points[1].isBest);
        QVERIFY(!points[2].isBest); // 9.75 at 3 is beaten by 9 at 2
        CompareModel compare;
        compare.setRuns(runs);
        const ParetoModel figures(compare);
        QCOMPARE(figures.title(points[0]), QStringLiteral("2 seeds: run 1")); // of three that are grouped
        QCOMPARE(figures.title(points[1]), compare.runTitle({3}));
    }

    /// A draw by seed gives each of them another forget set.
    void groupsOfTheSameForgetSetsAreOneTask()
    {
        std::vector<RunDetails> runs;
        for (int i = 0; i < 4; ++i) {
            runs.push_back(runWith(i + 1, 8.0 + i, 11.0, {12.0}));
            runs.back().summary.header.forgetHash = i % 2 == 0 ? "even" : "odd";
        }
        const auto points = paretoPoints(runs, {{0, 1}, {3, 2}});
        QCOMPARE(points[0].task, points[1].task);
        QVERIFY(points[0].isBest && !points[1].isBest);
        QVERIFY(paretoPoints(runs)[0].task != paretoPoints(runs)[1].task);
    }

    void readingTheSameRunsAgainDoesNotZoom()
    {
        CompareModel model;
        const ParetoModel figures(model);
        ParetoPlot pareto(model, figures);
        std::vector<RunDetails> runs{runWith(1, 8.0, 12.0, {12.0}), runWith(2, 9.0, 11.0, {12.0})};
        model.setRuns(runs);
        QCustomPlot* plot = pareto.plot();
        const QCPRange closeUp(1.0, 2.0);
        plot->xAxis->setRange(closeUp);
        plot->yAxis->setRange(closeUp);
        runs[0].figures.push_back({"probe", "unlearned", "", "forget", "fc", 0.5, 200}); // as once it was measured
        model.setRuns(runs);
        QCOMPARE(plot->xAxis->range(), closeUp);
        QCOMPARE(plot->yAxis->range(), closeUp);
        runs[1].summary.unlearned->testErrorPercent = 9.5; // the mark is elsewhere
        model.setRuns(runs);
        QVERIFY(plot->yAxis->range() != closeUp);
        plot->xAxis->setRange(closeUp);
        model.setRuns({runs[0]});
        QVERIFY(plot->xAxis->range() != closeUp);
    }

    /// Runs that differ in their attack alone have the same errors.
    void marksAtOnePlaceShareTheirLabel()
    {
        CompareModel model;
        const ParetoModel figures(model);
        ParetoPlot pareto(model, figures);
        pareto.resize(600, 400);
        pareto.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pareto));
        const std::vector<double> retrained{12.0};
        model.setRuns({runWith(1, 8.0, 14.0, retrained), runWith(2, 9.0, 12.5, retrained),
                       runWith(3, 8.0, 10.0, retrained)}); // two points too few are as far as two too many
        QCoreApplication::processEvents();
        QCOMPARE(labelsOf(pareto), (QStringList{QStringLiteral("1, 3"), QStringLiteral("2")}));
        QTest::mouseClick(pareto.plot(), Qt::LeftButton, {}, pareto.positionOf({3}));
        QCOMPARE(model.highlighted(), (std::set<RunId>{{1}, {3}}));
        QCOMPARE(pareto.accessibleDescription(),
                 QStringLiteral("Run 1: test error 8.00 %, distance 2.00 points; Run 3: test error 8.00 %, distance "
                                "2.00 points"));
        QTest::mouseMove(pareto.plot(), pareto.positionOf({1}) + QPoint(2, 2));
        QTRY_COMPARE(pareto.plot()->toolTip(), model.runTitle({1}) + QLatin1Char('\n') + model.runTitle({3}));
        QTest::mouseClick(pareto.plot(), Qt::LeftButton, Qt::ControlModifier, pareto.positionOf({1}));
        QVERIFY(model.highlighted().empty());
        QTest::keyClick(&pareto, Qt::Key_Right);
        QTest::keyClick(&pareto, Qt::Key_Right);
        QCOMPARE(model.highlighted(), std::set<RunId>{{1}}); // keys go from one to the next
        QTest::keyClick(&pareto, Qt::Key_Right);
        QCOMPARE(model.highlighted(), std::set<RunId>{{3}});

        std::vector<RunDetails> many;
        for (int i = 0; i < 6; ++i)
            many.push_back(runWith(i + 1, 8.0, 14.0, retrained));
        model.setRuns(many);
        QCOMPARE(labelsOf(pareto), QStringList{QStringLiteral("1, 2, 3 (+3)")});
    }

    /// Labels are made anew with bars between them: what is no more must not be taken for what is.
    void barsStayWhateverIsPointedAt()
    {
        CompareModel model;
        const ParetoModel figures(model);
        ParetoPlot pareto(model, figures);
        std::vector<RunDetails> runs;
        for (int i = 0; i < 24; ++i) {
            runs.push_back(runWith(i + 1, 8.0 + i, 14.0 + 2 * i, {12.0}));
            Plan plan = fakePlan();
            plan.seed = static_cast<std::uint64_t>(i % 2);
            plan.gamma = 0.5 + 0.01 * (i / 2);
            runs.back().summary.header.plan = planToJson(plan);
            runs.back().summary.header.seed = plan.seed;
        }
        model.setRuns(runs);
        model.setGroupedBySeed(true);
        QCOMPARE(labelsOf(pareto).size(), 12);
        for (int i = 0; i < 50; ++i) {
            model.setHovered({{i % 24 + 1}});
            QCOMPARE(pareto.plot()->itemCount(), 36); // a label and two bars each
        }
    }

    void labelsOfNearMarksDoNotCoverEachOther()
    {
        CompareModel model;
        const ParetoModel figures(model);
        ParetoPlot pareto(model, figures);
        pareto.resize(600, 400);
        pareto.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pareto));
        const std::vector<double> retrained{12.0};
        model.setRuns({runWith(1, 8.0, 14.0, retrained), runWith(2, 8.0, 14.03, retrained),
                       runWith(3, 8.02, 14.01, retrained), runWith(4, 12.0, 20.0, retrained)});
        QCoreApplication::processEvents();
        pareto.plot()->replot();
        const std::vector<QRectF> rects = labelRects(pareto);
        QCOMPARE(rects.size(), std::size_t{4});
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(QRectF(pareto.plot()->axisRect()->rect()).contains(rects[i]));
            for (std::size_t j = i + 1; j < rects.size(); ++j)
                QVERIFY2(!rects[i].intersects(rects[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
        // A mark at the right edge has its label at its left.
        pareto.plot()->xAxis->setRange(0.0, 8.02);
        pareto.plot()->replot();
        QVERIFY(labelRects(pareto)[3].right() < pareto.positionOf({4}).x());
    }

    void groupedRunsShareAMark()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        std::vector<RunDetails> runs;
        for (int i = 0; i < 4; ++i) {
            const bool isOther = i == 3; // another experiment
            runs.push_back(runWith(i + 1, isOther ? 20.0 : 8.0 + i, isOther ? 12.0 : 13.0 + i, {12.0}));
            Plan plan = fakePlan();
            plan.seed = static_cast<std::uint64_t>(i);
            plan.gamma = isOther ? 0.5 : 0.9;
            runs.back().summary.header.plan = planToJson(plan);
            runs.back().summary.header.seed = plan.seed;
        }
        auto* table = page.findChild<QTableView*>(QStringLiteral("paretoTable"))->model();
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns(runs);
        auto* plot = page.findChild<ParetoPlot*>(QStringLiteral("paretoPlot"));
        const auto bars = [plot] {
            int count = 0;
            for (int i = 0; i < plot->plot()->itemCount(); ++i)
                count += qobject_cast<QCPItemLine*>(plot->plot()->item(i)) ? 1 : 0;
            return count;
        };
        const auto cell = [table](int row, int column) { return table->index(row, column).data().toString(); };
        const auto* caption = page.findChild<QLabel*>(QStringLiteral("paretoCaption"));
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(bars(), 0);
        QVERIFY(caption->isHidden());
        QVERIFY(plot->positionOf({1}) != plot->positionOf({3}));

        auto* box = page.findChild<QAbstractButton*>(QStringLiteral("groupBySeedBox"));
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(cell(0, ParetoModel::Title), QStringLiteral("3 seeds: run 1"));
        QCOMPARE(cell(0, ParetoModel::Runs), QStringLiteral("1; 2; 3"));
        QCOMPARE(cell(0, ParetoModel::Distance), QStringLiteral("2.00"));
        QCOMPARE(cell(0, ParetoModel::DistanceDeviation), QStringLiteral("1.00"));
        QCOMPARE(cell(0, ParetoModel::TestError), QStringLiteral("9.00"));
        QCOMPARE(cell(0, ParetoModel::TestErrorDeviation), QStringLiteral("1.00"));
        QCOMPARE(cell(1, ParetoModel::Runs), QStringLiteral("4"));
        QCOMPARE(cell(1, ParetoModel::TestErrorDeviation), QStringLiteral("–"));
        QCOMPARE(bars(), 2); // across and up, of the group alone
        QVERIFY(!caption->isHidden());
        QCOMPARE(plot->positionOf({1}), plot->positionOf({3}));

        QCoreApplication::processEvents(); // the caption has its room, and the axes
        plot->plot()->replot();
        auto* canvas = page.findChild<QWidget*>(QStringLiteral("paretoCanvas"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, plot->positionOf({2}));
        QCOMPARE(model.highlighted(), (std::set<RunId>{{1}, {2}, {3}}));
        QCOMPARE(plot->accessibleDescription(),
                 QStringLiteral("3 seeds: run 1: test error 9.00 ± 1.00 %, distance 2.00 ± 1.00 points"));
        QTest::mouseClick(canvas, Qt::LeftButton, Qt::ControlModifier, plot->positionOf({2}));
        QVERIFY(model.highlighted().empty());
        QTest::keyClick(plot, Qt::Key_Right); // the nearest
        QCOMPARE(model.highlighted(), std::set<RunId>{{4}});
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(model.highlighted(), (std::set<RunId>{{1}, {2}, {3}}));

        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(bars(), 0);
        QVERIFY(caption->isHidden());
    }
};

QTEST_MAIN(TestParetoPlot)
#include "test_pareto_plot.moc"
