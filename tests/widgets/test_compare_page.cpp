// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "tests/widgets/compared_run.h"
#include "widgets/compare_page.h"
#include "widgets/compare_plot.h"
#include "widgets/main_window.h"
#include "widgets/parallel_plot.h"
#include "widgets/pareto_plot.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

#include <qcustomplot.h>

using namespace unlearn;

namespace {

/// Where the numbers of an upright axis stand, in pixels, upwards.
std::vector<double> numbersOf(const QCPAxis& axis)
{
    QVector<double> ticks;
    axis.ticker()->generate(axis.range(), QLocale::c(), QLatin1Char('f'), 2, ticks, nullptr, nullptr);
    std::vector<double> places;
    for (const double tick : ticks) {
        if (axis.range().contains(tick))
            places.push_back(axis.coordToPixel(tick));
    }
    return places;
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

    /// The table below has the names, so the legend leaves the curves their room; and numbers of an axis stand apart.
    void smallPlotsHaveTheNumbersOfRunsInTheirLegend()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        std::vector<RunDetails> runs;
        for (int i = 0; i < 6; ++i) {
            runs.push_back(runWith(i + 1, 8.0 + i, 12.0, {12.0}));
            runs.back().summary.header.name = "A run whose name is as long as names of runs are";
        }
        model.setRuns(runs);
        auto* plot = page.findChild<QCustomPlot*>(QStringLiteral("compareCanvas"));
        const auto drawnAt = [plot](int height) {
            plot->resize(400, height);
            plot->replot();
            return plot->axisRect()->height();
        };
        QVERIFY(drawnAt(600) > 400);
        QCOMPARE(plot->graph(0)->name(), model.runTitle({1}));
        QVERIFY(drawnAt(250) > 100);
        QCOMPARE(plot->graph(0)->name(), QStringLiteral("1"));
        QCOMPARE(plot->graph(10)->name(), QStringLiteral("6"));
        for (const int height : {150, 165, 180, 200, 240}) {
            QVERIFY(drawnAt(height) > 30);
            const std::vector<double> numbers = numbersOf(*plot->yAxis);
            QVERIFY(!numbers.empty());
            for (std::size_t i = 1; i < numbers.size(); ++i)
                QVERIFY2(numbers[i - 1] - numbers[i] >= QFontMetrics(plot->yAxis->tickLabelFont()).height(),
                         qPrintable(QString::number(height)));
        }
        QVERIFY(drawnAt(600) > 400);
        QCOMPARE(plot->graph(0)->name(), model.runTitle({1}));
        // Of too many to be told apart, the legend has none.
        for (int i = 6; i < 40; ++i)
            runs.push_back(runWith(i + 1, 8.0 + i, 12.0, {12.0}));
        model.setRuns(runs);
        QVERIFY(drawnAt(250) > 100);
        QCOMPARE(plot->legend->itemCount(), 0);
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

    void runsOfOtherSeedsAreGroupedOnDemand()
    {
        CompareModel model;
        ComparePage page(model);
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        std::vector<RunDetails> runs{runWith(1, 8.0, 12.0, {12.0}), runWith(2, 10.0, 11.0, {12.0})};
        for (RunDetails& run : runs) {
            Plan plan = fakePlan();
            plan.seed = static_cast<std::uint64_t>(run.summary.id.value);
            run.summary.header.plan = planToJson(plan);
            run.summary.header.seed = plan.seed;
        }
        model.setRuns(runs);
        const auto* table = page.findChild<QTableView*>(QStringLiteral("compareTable"))->model();
        auto* box = page.findChild<QAbstractButton*>(QStringLiteral("groupBySeedBox"));
        QCOMPARE(table->columnCount(), 1 + 2);
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(table->columnCount(), 1 + 1);
        QCOMPARE(table->headerData(1, Qt::Horizontal).toString(), QStringLiteral("2 seeds: run 1"));
        QCOMPARE(table->index(0, 1).data().toString(), QStringLiteral("9.00 ± 1.41")); // test error
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(table->columnCount(), 1 + 2);
        QCOMPARE(table->index(0, 1).data().toString(), QStringLiteral("8.00"));
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
