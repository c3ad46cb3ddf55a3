// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/compare_page.h"
#include "widgets/compare_plot.h"
#include "widgets/main_window.h"
#include "widgets/parallel_plot.h"
#include "widgets/pareto_plot.h"
#include "widgets/session/pareto_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

using namespace unlearn;

namespace {

RunDetails runWith(std::int64_t id, double testError, double forgetError, const std::vector<double>& retrained)
{
    RunDetails run;
    run.summary = fakeRun(id);
    run.summary.unlearned->testErrorPercent = testError;
    run.summary.unlearned->forgetErrorPercent = forgetError;
    run.errors = {*run.summary.unlearned};
    for (std::size_t i = 0; i < retrained.size(); ++i)
        run.errors.push_back({"retrained-" + std::to_string(i), 9.0, retrained[i], 1.0, 100, 5, 25});
    return run;
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_compare_page"));
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }

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

    /// A layout comes to its sizes in steps; drawing many curves at each of them took half a second.
    void plotsDrawOnceForSeveralSizes()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        model.setRuns({runWith(1, 8.0, 12.0, {12.0}), runWith(2, 9.0, 11.0, {12.0})});
        auto* canvas = page.findChild<QCustomPlot*>(QStringLiteral("paretoCanvas"));
        QSignalSpy replots(canvas, &QCustomPlot::afterReplot);
        QTRY_VERIFY(replots.count() > 0); // of the runs
        QCoreApplication::processEvents();
        replots.clear();
        const QSize size = canvas->size();
        for (const int change : {10, 20, 30})
            canvas->resize(size - QSize(change, change));
        QCOMPARE(replots.count(), 0);
        QTRY_COMPARE(replots.count(), 1);
        QCOMPARE(canvas->viewport(), canvas->rect());
        QVERIFY(canvas->rect().contains(canvas->axisRect()->rect()));
        // Whoever wants a picture at once gets one of that size.
        canvas->resize(size);
        canvas->grab();
        QCOMPARE(replots.count(), 2);
        QVERIFY(canvas->axisRect()->outerRect().right() > size.width() - 20);
        QCoreApplication::processEvents();
        QCOMPARE(replots.count(), 2);
    }

    void epochOfTheResultsIsChosen()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto run = runWith(1, 8.0, 11.0, {12.0});
        for (int epoch = 0; epoch < 5; ++epoch)
            run.epochs.push_back({.epoch = epoch, .testErrorPercent = 9.0, .forgetErrorPercent = 5.0 * epoch});
        model.setRuns({run, runWith(2, 9.0, 11.0, {12.0})});
        auto* box = page.findChild<QComboBox*>(QStringLiteral("compareEpochBox"));
        const auto* table = page.findChild<QTableView*>(QStringLiteral("compareTable"))->model();
        const auto* pareto = page.findChild<ParetoPlot*>(QStringLiteral("paretoPlot"));
        QCOMPARE(table->index(1, 1).data().toString(), QStringLiteral("11.00"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(model.epoch(), ComparedEpoch::Last);
        QCOMPARE(table->index(1, 1).data().toString(), QStringLiteral("20.00"));
        QCOMPARE(table->index(1, 2).data().toString(), QStringLiteral("–")); // the other run has no epochs
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(table->index(1, 1).data().toString(), QStringLiteral("10.00"));
        model.setHighlighted({{1}});
        QVERIFY2(pareto->accessibleDescription().contains(QStringLiteral("distance 2.00 points")),
                 qPrintable(pareto->accessibleDescription()));
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(table->index(1, 1).data().toString(), QStringLiteral("11.00"));
    }

    void highlightingDoesNotZoom()
    {
        CompareModel model;
        ComparePage page(model);
        auto first = runWith(1, 8.0, 12.0, {12.0});
        for (int epoch = 0; epoch < 5; ++epoch)
            first.epochs.push_back({.epoch = epoch, .forgetErrorPercent = 2.0 * epoch});
        model.setRuns({first, runWith(2, 9.0, 11.0, {12.0})});
        auto* plot = page.findChild<ComparePlot*>(QStringLiteral("comparePlot"))->plot();
        plot->xAxis->setRange(1.0, 2.0);
        plot->yAxis->setRange(3.0, 4.0);
        model.setHighlighted({{1}});
        model.setHovered({{2}});
        QCOMPARE(plot->xAxis->range(), QCPRange(1.0, 2.0));
        QCOMPARE(plot->yAxis->range(), QCPRange(3.0, 4.0));
        model.setRuns({first});
        QVERIFY(plot->xAxis->range() != QCPRange(1.0, 2.0));
    }

    void epochOfTheResultsDoesNotZoom()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        std::vector<RunDetails> runs{runWith(1, 8.0, 12.0, {12.0}), runWith(2, 9.0, 11.0, {12.0})};
        for (RunDetails& run : runs) {
            for (int epoch = 0; epoch < 5; ++epoch)
                run.epochs.push_back({.epoch = epoch, .testErrorPercent = 9.0, .forgetErrorPercent = 2.0 * epoch});
        }
        model.setRuns(runs);
        auto* plot = page.findChild<ComparePlot*>(QStringLiteral("comparePlot"))->plot();
        const QCPRange closeUp(1.0, 2.0);
        plot->xAxis->setRange(closeUp);
        plot->yAxis->setRange(3.0, 4.0);
        model.setEpoch(ComparedEpoch::Last);
        QCOMPARE(plot->xAxis->range(), closeUp);
        QCOMPARE(plot->yAxis->range(), QCPRange(3.0, 4.0));
        QTest::keyClick(page.findChild<QComboBox*>(QStringLiteral("compareFigureBox")), Qt::Key_Down);
        QVERIFY(plot->xAxis->range() != closeUp); // another figure
        plot->xAxis->setRange(closeUp);
        runs.back().summary.id = {3};
        model.setRuns(runs);
        QVERIFY(plot->xAxis->range() != closeUp); // another run
        plot->xAxis->setRange(closeUp);
        runs.back().epochs.push_back({.epoch = 5, .testErrorPercent = 9.0, .forgetErrorPercent = 10.0});
        model.setRuns(runs);
        QVERIFY(plot->xAxis->range() != closeUp); // it has gone on
    }

    void parallelCoordinatesAnswerPointerAndKeys()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 600);
        page.showParallelCoordinates();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* plot = page.findChild<ParallelPlot*>(QStringLiteral("parallelPlot"));
        QVERIFY(!page.findChild<QLabel*>(QStringLiteral("parallelHint"))->isHidden());
        std::vector<RunDetails> runs;
        for (int i = 1; i <= 3; ++i) {
            runs.push_back(runWith(i, 10.0 - i, i == 2 ? 20.0 : 10.0 + i, {12.0}));
            runs.back().layers = {{.name = "a", .d = 1, .k = {}, .gamma = 0.1 * i}};
        }
        model.setRuns(runs);
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("parallelHint"))->isHidden());
        auto* canvas = page.findChild<QWidget*>(QStringLiteral("parallelCanvas"));
        plot->plot()->replot(); // titles and their room are settled
        QVERIFY(canvas->rect().contains(plot->positionOf({1}, 0)));
        QVERIFY(plot->positionOf({1}, 0).y() > plot->positionOf({3}, 0).y()); // larger is higher
        QVERIFY(plot->positionOf({1}, 2).y() < plot->positionOf({3}, 2).y()); // test error
        QVERIFY(plot->positionOf({1}, 1).x() > plot->positionOf({1}, 0).x());

        // Anywhere on the line, not on its marks alone.
        const QPoint between = (3 * plot->positionOf({1}, 1) + plot->positionOf({1}, 2)) / 4;
        QTest::mouseMove(canvas, between);
        QTRY_VERIFY(model.standsOut({1}));
        QVERIFY(model.highlighted().empty());
        QTest::mouseClick(canvas, Qt::LeftButton, {}, plot->positionOf({3}, 0));
        QCOMPARE(model.highlighted(), std::set<RunId>{{3}});
        QTest::mouseClick(canvas, Qt::LeftButton, Qt::ControlModifier, plot->positionOf({1}, 0));
        QCOMPARE(model.highlighted(), (std::set<RunId>{{1}, {3}}));

        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(model.highlighted().empty());
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(plot->currentAxis(), 0);
        QTest::keyClick(plot, Qt::Key_Up);
        QCOMPARE(model.highlighted(), std::set<RunId>{{1}}); // the smallest gamma
        QTest::keyClick(plot, Qt::Key_Up);
        QCOMPARE(model.highlighted(), std::set<RunId>{{2}});
        QVERIFY2(plot->accessibleDescription().contains(QStringLiteral("Run 2: γ of a 0.2, ")),
                 qPrintable(plot->accessibleDescription()));
        for (int i = 0; i < 3; ++i) // gamma, selected epoch, test error, forget error
            QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("Axis Forget error")));
        QTest::keyClick(plot, Qt::Key_Down);
        QCOMPARE(model.highlighted(), std::set<RunId>{{3}}); // 13 is next to 20

        // Its table, both ways.
        auto* box = page.findChild<QAbstractButton*>(QStringLiteral("compareTableBox"));
        auto* table = page.findChild<QTableView*>(QStringLiteral("parallelTable"));
        QVERIFY(!table->isVisible());
        QTest::mouseClick(box, Qt::LeftButton);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(model.highlighted(), std::set<RunId>{{1}});
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 0);
    }

    /// A layer's name has no gaps to break lines at, nor has Japanese; a title that is too wide would not be shown.
    void titlesOfAxesFitWhateverTheyAreMadeOf()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 600);
        page.showParallelCoordinates();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        std::vector<RunDetails> runs;
        for (int i = 1; i <= 2; ++i) {
            runs.push_back(runWith(i, 10.0 - i, 10.0 + i, {12.0}));
            runs.back().layers = {{.name = "transformer.encoder.layers.0.self_attention.in_proj_weight",
                                   .d = 1,
                                   .k = {},
                                   .gamma = 0.1 * i}};
        }
        model.setRuns(runs);
        const auto* plot = page.findChild<ParallelPlot*>(QStringLiteral("parallelPlot"));
        const auto* axis = plot->plot()->xAxis2;
        const auto titles = qSharedPointerCast<QCPAxisTickerText>(axis->ticker())->ticks();
        const int room = plot->plot()->width() / static_cast<int>(titles.size());
        const QFontMetrics metrics(axis->tickLabelFont());
        QString all;
        for (const QString& title : titles) {
            for (const QString& line : title.split(QLatin1Char('\n')))
                QVERIFY2(metrics.horizontalAdvance(line) <= room, qPrintable(line));
            all += title;
        }
        QVERIFY(all.remove(QLatin1Char('\n')).contains(QStringLiteral("in_proj_weight"))); // nothing is lost
    }

    void curvesAnswerKeysAndHaveTheirFigures()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* plot = page.findChild<ComparePlot*>(QStringLiteral("comparePlot"));
        QTest::keyClick(plot, Qt::Key_Right); // nothing to read yet
        QVERIFY(plot->accessibleDescription().isEmpty());
        std::vector<RunDetails> runs;
        for (int i = 1; i <= 2; ++i) {
            runs.push_back(runWith(i, 8.0, 12.0, {12.0}));
            runs.back().errors.push_back({"original", 8.0, 0.5, 0.1, 100, 5, 25});
            for (int epoch = 0; epoch < 4; ++epoch)
                runs.back().epochs.push_back({.epoch = epoch, .forgetErrorPercent = (1.0 + i) * epoch});
        }
        model.setRuns(runs);
        QTest::keyClick(plot, Qt::Key_Home);
        QTest::keyClick(plot, Qt::Key_Right);
        const auto read = [plot] { return plot->accessibleDescription(); };
        QVERIFY2(read().startsWith(QStringLiteral("Epoch 1, Forget error (%):")), qPrintable(read()));
        QVERIFY2(read().contains(QStringLiteral("1: run 1: 2.00")) && read().contains(QStringLiteral("2: run 2: 3.00")),
                 qPrintable(read()));
        QTest::keyClick(plot, Qt::Key_Up);
        QCOMPARE(model.highlighted(), std::set<RunId>{{1}}); // the lowest there
        QVERIFY2(!read().contains(QStringLiteral("2: run 2")), qPrintable(read()));
        QTest::keyClick(plot, Qt::Key_Up);
        QCOMPARE(model.highlighted(), std::set<RunId>{{2}});
        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(model.highlighted().empty());

        // Models that all runs are measured by.
        const auto lines = [plot] {
            QList<Qt::PenStyle> styles;
            for (int i = 0; i < plot->plot()->itemCount(); ++i) {
                if (const auto* line = qobject_cast<QCPItemStraightLine*>(plot->plot()->item(i)))
                    styles << line->pen().style();
            }
            std::sort(styles.begin(), styles.end());
            return styles;
        };
        QCOMPARE(lines(), (QList<Qt::PenStyle>{Qt::DashLine, Qt::DotLine}));
        QVERIFY(plot->plot()->yAxis->range().contains(12.0)); // they are seen
        runs[1].errors[1].forgetErrorPercent = 13.0;
        model.setRuns(runs);
        QCOMPARE(lines(), QList<Qt::PenStyle>{Qt::DotLine});

        auto* table = page.findChild<QTableView*>(QStringLiteral("compareEpochsTable"));
        QVERIFY(!table->isVisible());
        QTest::mouseClick(page.dataTableButton(), Qt::LeftButton);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1 + 4);
        QCOMPARE(table->model()->index(4, 2).data().toString(), QStringLiteral("9.00"));
        auto* figure = page.findChild<QComboBox*>(QStringLiteral("compareFigureBox"));
        QTest::keyClick(figure, Qt::Key_End); // loss
        QCOMPARE(plot->plot()->yAxis->label(), QStringLiteral("Loss"));
        QCOMPARE(table->model()->rowCount(), 4);
        QVERIFY(lines().isEmpty());
    }

    void oneSelectionInAllPlaces()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* runs = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        auto* hint = window.findChild<QLabel*>(QStringLiteral("paretoHint"));
        QVERIFY(!hint->isHidden());
        runs->selectAll();
        window.findChild<QAction*>(QStringLiteral("compareRunsAction"))->trigger();
        auto* table = window.findChild<QTableView*>(QStringLiteral("compareTable"));
        QTRY_COMPARE(table->model()->columnCount(), 3);
        QVERIFY(hint->isHidden());
        auto* plot = window.findChild<ParetoPlot*>(QStringLiteral("paretoPlot"));
        auto* canvas = window.findChild<QWidget*>(QStringLiteral("paretoCanvas"));
        QTRY_VERIFY(canvas->isVisible() && canvas->rect().contains(plot->positionOf({1})));
        const auto selected = [runs] {
            QStringList names;
            for (const QModelIndex& row : runs->selectionModel()->selectedRows())
                names << row.data().toString();
            names.sort();
            return names.join(QLatin1Char(' '));
        };
        const auto isBold = [table](int column) {
            return table->model()->index(0, column).data(Qt::FontRole).value<QFont>().bold();
        };
        QCOMPARE(selected(), QStringLiteral("run 1 run 2"));
        QVERIFY(!isBold(1) && !isBold(2)); // nothing stands out where all is selected

        QTest::mouseClick(canvas, Qt::LeftButton, {}, plot->positionOf({1}));
        QCOMPARE(selected(), QStringLiteral("run 1"));
        const int first = table->model()->headerData(1, Qt::Horizontal).toString().startsWith("1:") ? 1 : 2;
        QVERIFY(isBold(first) && !isBold(3 - first));
        QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("Run 1: test error 9.00 %, distance 1.00")));
        QTest::mouseClick(canvas, Qt::LeftButton, Qt::ControlModifier, plot->positionOf({2}));
        QCOMPARE(selected(), QStringLiteral("run 1 run 2"));
        QTest::keyClick(plot, Qt::Key_Left); // towards the best
        QCOMPARE(selected(), QStringLiteral("run 2"));

        // From the list of runs, and from the table's titles.
        for (int row = 0; row < 2; ++row) {
            if (runs->model()->index(row, 0).data().toString() == QLatin1String("run 1"))
                QTest::mouseClick(runs->viewport(), Qt::LeftButton, {},
                                  runs->visualRect(runs->model()->index(row, 0)).center());
        }
        QVERIFY(isBold(first) && !isBold(3 - first));
        QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("Run 1")));
        auto* header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(3 - first) + 10, header->height() / 2});
        QCOMPARE(selected(), QStringLiteral("run 2"));
    }
};

QTEST_MAIN(TestComparePage)
#include "test_compare_page.moc"
