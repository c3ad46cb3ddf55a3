// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/curves_page.h"
#include "widgets/curves_plot.h"
#include "widgets/plot_export.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/experiment_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

using namespace unlearn;

namespace {

struct ShownPage : OpenSession {
    CurvesModel model;
    CurvesPage page{session, model};

    ShownPage()
    {
        QObject::connect(&session, &ExperimentSession::liveSetsDrawn, &model, &CurvesModel::setLiveCounts);
        page.show();
        session.openPlan(planFile);
    }
    /// Epochs 0 to last: forget error 10 e, loss 1 / e.
    void showEpochs(int last)
    {
        std::vector<EpochFigures> epochs;
        for (int epoch = 0; epoch <= last; ++epoch) {
            EpochFigures figures;
            figures.epoch = epoch;
            figures.loss = epoch > 0 ? 1.0 / epoch : 0.0;
            figures.testErrorPercent = epoch % 2 == 0 ? 4.0 : 10.0;
            figures.forgetErrorPercent = 10.0 * epoch;
            epochs.push_back(figures);
        }
        model.append(epochs);
    }
    QCustomPlot& plot() const { return *page.curvesPlot()->plot(); }
    QCPGraph* curve(const QString& name) const
    {
        for (int i = 0; i < plot().graphCount(); ++i) {
            if (plot().graph(i)->name() == name)
                return plot().graph(i);
        }
        return nullptr;
    }
    QStringList legend() const
    {
        QStringList names;
        for (int i = 0; i < plot().legend->itemCount(); ++i) {
            if (auto* item = qobject_cast<QCPPlottableLegendItem*>(plot().legend->item(i)))
                names << item->plottable()->name();
        }
        return names;
    }
    void press(const char* box) const
    {
        auto* check = page.findChild<QCheckBox*>(QLatin1String(box));
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
    }
    void smooth(const QString& text) const
    {
        auto* box = page.findChild<QComboBox*>(QStringLiteral("smoothingBox"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != text; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    QLabel* label(const char* name) const { return page.findChild<QLabel*>(QLatin1String(name)); }
};

/// Errors at which lines of that kind lie across the whole plot.
QList<double> levels(const QCustomPlot& plot, Qt::PenStyle style)
{
    QList<double> found;
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* line = qobject_cast<const QCPItemStraightLine*>(plot.item(i));
        if (line && line->visible() && line->pen().style() == style
            && line->point1->coords().y() == line->point2->coords().y())
            found << line->point1->coords().y();
    }
    return found;
}

} // namespace

class TestCurvesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void hintSaysWhatTheRunWaitsFor()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        auto* hint = s.label("curvesHint");
        const QString begin = QStringLiteral("Start begins one");
        QVERIFY(hint->text().contains(begin));
        s.lab->spectrum = Behaviour::Hold;
        s.session.startRun();
        QVERIFY2(hint->text().contains("being prepared") && hint->text().contains("Computing spectra"),
                 qPrintable(hint->text()));
        s.session.stop();
        QVERIFY(hint->text().contains("Stopping"));
        QVERIFY(s.waitForIdle());
        QVERIFY(hint->text().contains(begin));
        s.session.computeSpectrum(); // no run follows
        QVERIFY(hint->text().contains(begin));
        s.lab->spectrum = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
    }

    void linesOfFixedModelsAreNamedAtTheirEnds()
    {
        CurvesModel model;
        CurvesPlot plot(model);
        plot.resize(500, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        RunDetails run;
        run.summary = fakeRun(1);
        run.errors = {{"original", 9.0, 0.5, 0.5, 100, 5, 25},
                      {"retrained-0", 9.5, 10.0, 1.0, 100, 5, 25},
                      {"retrained-1", 10.5, 12.0, 1.0, 100, 5, 25}};
        model.show(run);
        QVERIFY(plot.lineLabels().empty()); // there are no axes yet
        run.epochs = {{.epoch = 0}, {.epoch = 1, .testErrorPercent = 9.0}};
        model.show(run);
        QStringList names;
        for (const LineLabel& label : plot.lineLabels())
            names << QStringLiteral("%1 %2").arg(label.text).arg(label.value);
        QCOMPARE(names, (QStringList{"Forget 11", "Test 10", "Test 9", "Retain 1", "Forget 0.5", "Retain 0.5"}));
        plot.plot()->replot();
        QList<double> places;
        for (int i = 0; i < plot.plot()->itemCount(); ++i) {
            const auto* item = qobject_cast<QCPItemText*>(plot.plot()->item(i));
            if (!item || item->position->type() != QCPItemPosition::ptAbsolute)
                continue;
            QVERIFY(item->visible());
            QVERIFY(item->position->coords().x() > plot.plot()->axisRect()->right());
            QVERIFY(item->right->pixelPosition().x() <= plot.plot()->width());
            places << item->position->coords().y();
        }
        QCOMPARE(places.size(), 6);
        for (int i = 1; i < places.size(); ++i) // also where the lines lie on each other: they do not even touch
            QVERIFY2(places[i] - places[i - 1] > plot.fontMetrics().height() + 1.5, qPrintable(QString::number(i)));
    }

    void linesOfFixedModelsAreDottedAndDashed()
    {
        CurvesModel model;
        const CurvesPlot plot(model);
        RunDetails run;
        run.summary = fakeRun(1);
        run.errors = {{"original", 9.0, 0.5, 0.25, 100, 5, 25}, {"retrained-0", 9.5, 10.0, 1.0, 100, 5, 25}};
        run.epochs = {{.epoch = 0}, {.epoch = 1, .testErrorPercent = 9.0}};
        model.show(run);
        QCOMPARE(levels(*plot.plot(), Qt::DotLine), (QList<double>{9.0, 0.5, 0.25}));
        QCOMPARE(levels(*plot.plot(), Qt::DashLine), (QList<double>{9.5, 10.0, 1.0}));
        QVERIFY(levels(*plot.plot(), Qt::SolidLine).isEmpty());
        QMap<QString, Qt::PenStyle> legend;
        for (int i = 0; i < plot.plot()->graphCount(); ++i)
            legend[plot.plot()->graph(i)->name()] = plot.plot()->graph(i)->pen().style();
        QCOMPARE(legend[QStringLiteral("Original model")], Qt::DotLine);
        QCOMPARE(legend[QStringLiteral("Retrained model")], Qt::DashLine);
        QCOMPARE(legend[QStringLiteral("Forget error")], Qt::SolidLine);
        model.clear(); // there are no axes any more
        QVERIFY(levels(*plot.plot(), Qt::DotLine).isEmpty() && levels(*plot.plot(), Qt::DashLine).isEmpty());
    }

    void tableHasARowForEachPointAndModelThatIsDrawn()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        RunDetails run;
        run.summary = fakeRun(1);
        run.errors = {{"original", 9.0, 0.5, 0.25, 100, 5, 25},
                      {"unlearned", 9.0, 5.0, 0.25, 100, 5, 25},
                      {"retrained-0", 9.5, 10.0, 1.0, 100, 5, 25},
                      {"retrained-1", 9.75, 11.0, 2.0, 100, 5, 25}};
        run.epochs = {{.epoch = 0}, {.epoch = 1, .testErrorPercent = 9.0}, {.epoch = 2}};
        s.model.show(run);
        const auto* table = s.page.findChild<QTableView*>(QStringLiteral("curvesTable"))->model();
        const int points = s.curve(QStringLiteral("Forget error"))->dataCount();
        QCOMPARE(points, 3);
        QList<double> drawn = levels(s.plot(), Qt::DotLine) + levels(s.plot(), Qt::DashLine);
        QCOMPARE(drawn.size(), 9);
        QCOMPARE(table->rowCount(), points + static_cast<int>(drawn.size()) / 3);
        for (int row = 0; row < 3; ++row) { // of each line
            for (const auto column : {CurvesModel::TestError, CurvesModel::ForgetError, CurvesModel::RetainError})
                QVERIFY(drawn.removeOne(QLocale().toDouble(table->index(row, column).data().toString())));
        }
        QCOMPARE(table->index(2, CurvesModel::Epoch).data().toString(), QStringLiteral("Retrained 2"));
    }

    void namesOfLinesLeaveRoomForASecondAxis()
    {
        CurvesModel model;
        CurvesPlot plot(model);
        plot.resize(500, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        RunDetails run;
        run.summary = fakeRun(1);
        run.errors = {{"original", 9.0, 0.5, 0.5, 100, 5, 25}};
        run.epochs = {{.epoch = 0}, {.epoch = 1, .loss = 0.5, .testErrorPercent = 9.0}};
        model.show(run);
        const auto ends = [&plot] { // of the names
            plot.plot()->replot();
            QList<double> found;
            for (int i = 0; i < plot.plot()->itemCount(); ++i) {
                const auto* item = qobject_cast<QCPItemText*>(plot.plot()->item(i));
                if (item && item->position->type() == QCPItemPosition::ptAbsolute)
                    found << item->right->pixelPosition().x();
            }
            return found;
        };
        const auto isInside = [&plot](double end) { return end <= plot.plot()->axisRect()->right(); };
        QList<double> beside = ends();
        QCOMPARE(beside.size(), 3);
        QVERIFY(std::none_of(beside.cbegin(), beside.cend(), isInside));
        plot.setShowsLoss(true);
        const QList<double> inside = ends();
        QCOMPARE(inside.size(), 3);
        QVERIFY(std::all_of(inside.cbegin(), inside.cend(), isInside));
        plot.setShowsLoss(false);
        beside = ends();
        QVERIFY(std::none_of(beside.cbegin(), beside.cend(), isInside));
    }

    void zoomedCurvesStayWhereTheyAre()
    {
        CurvesModel model;
        CurvesPlot plot(model);
        plot.resize(500, 300);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        model.append({{.epoch = 0}, {.epoch = 1}});
        QTest::keyClick(&plot, Qt::Key_Plus);
        const QCPRange zoomed = plot.plot()->xAxis->range();
        model.append({{.epoch = 2}});
        QCOMPARE(plot.plot()->xAxis->range(), zoomed);
        QTest::keyClick(&plot, Qt::Key_0);
        QVERIFY(plot.plot()->xAxis->range().contains(2.0));
        model.append({{.epoch = 3}});
        QVERIFY(plot.plot()->xAxis->range().contains(3.0)); // followed again
    }

    void wheelZoomsAndADragMoves()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle() && QTest::qWaitForWindowExposed(&s.page));
        s.showEpochs(10);
        s.plot().replot();
        const auto ranges = [&s] { return std::array{s.plot().xAxis->range(), s.plot().yAxis->range()}; };
        const auto whole = ranges();
        const QPoint spot = s.plot().axisRect()->topLeft() + QPoint(50, 40);
        const std::array under{s.plot().xAxis->pixelToCoord(spot.x()), s.plot().yAxis->pixelToCoord(spot.y())};
        QWheelEvent closer(spot, s.plot().mapToGlobal(QPointF(spot)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                           Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&s.plot(), &closer);
        const auto zoomed = ranges();
        const auto isNear = [](double a, double b) { return std::abs(a - b) < 1e-9; };
        for (std::size_t i = 0; i < under.size(); ++i) { // closer, about the pointer
            QVERIFY(zoomed[i].size() < 0.95 * whole[i].size());
            QVERIFY(
                isNear((under[i] - zoomed[i].lower) / zoomed[i].size(), (under[i] - whole[i].lower) / whole[i].size()));
        }
        const QPoint way(40, 25);
        const std::array shares{-40.0 / s.plot().axisRect()->width(), 25.0 / s.plot().axisRect()->height()};
        QTest::mousePress(&s.plot(), Qt::LeftButton, {}, spot);
        QTest::mouseMove(&s.plot(), spot + way);
        QTest::mouseRelease(&s.plot(), Qt::LeftButton, {}, spot + way);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            QVERIFY(isNear(ranges()[i].size(), zoomed[i].size()));
            QVERIFY(isNear(ranges()[i].lower, zoomed[i].lower + shares[i] * zoomed[i].size()));
        }
        QTest::mouseDClick(&s.plot(), Qt::LeftButton, {}, spot);
        QVERIFY(ranges() == whole);
        QTest::mouseRelease(&s.plot(), Qt::LeftButton, {}, spot);
    }

    void samplesAreToldUnderTheCurves()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        auto* caption = s.label("curvesCaption");
        QVERIFY(caption->isHidden());
        QSignalSpy noticed(&s.session, &ExperimentSession::noticed);
        s.session.startRun();
        QVERIFY(s.waitForIdle());
        QTRY_VERIFY(!caption->isHidden());
        QVERIFY2(caption->text().contains(QStringLiteral("25,000 retain samples")), qPrintable(caption->text()));
        QCOMPARE(noticed.count(), 0); // it is no warning
        s.model.setLiveCounts({1, 2, 3, 4, true});
        QVERIFY(caption->text().contains("bfloat16"));
        s.model.clear();
        QVERIFY(caption->isHidden());
    }

    void lossIsDrawnOnItsOwnAxis()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        s.showEpochs(4);
        const QString name = QStringLiteral("Loss (right axis)");
        auto* loss = s.curve(name);
        QVERIFY(loss && !loss->visible() && !s.plot().yAxis2->visible());
        QVERIFY(!s.legend().contains(name));
        s.press("lossBox");
        QVERIFY(loss->visible() && s.plot().yAxis2->visible());
        QVERIFY(s.legend().contains(name));
        QCOMPARE(loss->valueAxis(), s.plot().yAxis2);
        QCOMPARE(loss->dataCount(), 4); // none before the first step
        QCOMPARE(loss->data()->at(0)->key, 1.0);
        QCOMPARE(loss->data()->at(3)->value, 0.25);
        QVERIFY(s.plot().yAxis2->range().contains(1.0) && s.plot().yAxis2->range().upper < 1.5);
        QTest::keyClick(s.page.curvesPlot(), Qt::Key_End);
        QVERIFY2(s.label("curvesReadOut")->text().endsWith(QStringLiteral("loss 0.25")),
                 qPrintable(s.label("curvesReadOut")->text()));

        QVERIFY(pictureOf(s.plot(), QStringLiteral("curves.svg")).contains("Loss (right axis)"));

        s.press("lossBox");
        QVERIFY(!loss->visible() && !s.plot().yAxis2->visible() && !s.legend().contains(name));
        QTest::keyClick(s.page.curvesPlot(), Qt::Key_Home);
        QTest::keyClick(s.page.curvesPlot(), Qt::Key_End);
        QVERIFY(!s.label("curvesReadOut")->text().contains(QStringLiteral("loss")));
    }

    void lossesThatAreNoNumbersAreLeftOut()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        EpochFigures figures;
        figures.epoch = 1;
        figures.loss = std::numeric_limits<double>::quiet_NaN();
        EpochFigures ascent = figures;
        ascent.epoch = 2;
        ascent.loss = -3.0; // as gradient ascent has it
        s.model.append({EpochFigures{}, figures, ascent});
        s.press("lossBox");
        QCOMPARE(s.curve(QStringLiteral("Loss (right axis)"))->dataCount(), 1);
        QVERIFY(s.plot().yAxis2->range().contains(-3.0) && s.plot().yAxis2->range().contains(0.0));
    }

    void theSelectedEpochIsMarked()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        s.showEpochs(30);
        const auto marked = [&s] { // what the label says, and where it and the line stand
            QStringList found;
            for (int i = 0; i < s.plot().itemCount(); ++i) {
                const auto* text = qobject_cast<const QCPItemText*>(s.plot().item(i));
                if (text && text->visible() && text->position->typeY() == QCPItemPosition::ptAxisRectRatio)
                    found << QStringLiteral("%1 at %2").arg(text->text()).arg(text->position->coords().x());
                const auto* line = qobject_cast<const QCPItemStraightLine*>(s.plot().item(i));
                if (line && line->visible() && line->point1->coords().x() == line->point2->coords().x())
                    found << QStringLiteral("line at %1").arg(line->point1->coords().x());
            }
            found.sort();
            return found;
        };
        QCOMPARE(marked(), QStringList());
        for (const int epoch : {10, 20}) {
            s.model.setSelectedEpoch(epoch);
            const QString place = QString::number(epoch);
            QCOMPARE(marked(), (QStringList{"Selected: epoch " + place + " at " + place, "line at " + place}));
        }
        s.model.clear();
        QCOMPARE(marked(), QStringList());
        s.showEpochs(30); // another run, of which nothing is selected
        QCOMPARE(marked(), QStringList());
    }

    void axesAreLogarithmicOnDemand_data()
    {
        QTest::addColumn<QCPAxis::AxisType>("side");
        QTest::addColumn<QCPAxis::AxisType>("other");
        QTest::newRow("logErrorsBox") << QCPAxis::atLeft << QCPAxis::atBottom;
        QTest::newRow("logEpochsBox") << QCPAxis::atBottom << QCPAxis::atLeft;
    }

    void axesAreLogarithmicOnDemand()
    {
        QFETCH(QCPAxis::AxisType, side);
        QFETCH(QCPAxis::AxisType, other);
        ShownPage s;
        QVERIFY(s.waitForIdle());
        s.showEpochs(30);
        auto* box = s.page.findChild<QCheckBox*>(QLatin1String(QTest::currentDataTag()));
        for (const QCPAxis::ScaleType scale : {QCPAxis::stLogarithmic, QCPAxis::stLinear}) {
            QTest::mouseClick(box, Qt::LeftButton);
            QCOMPARE(s.plot().axisRect()->axis(side)->scaleType(), scale);
            QCOMPARE(s.plot().axisRect()->axis(other)->scaleType(), QCPAxis::stLinear);
            const QCPRange range = s.plot().axisRect()->axis(side)->range();
            QVERIFY(range.contains(30.0) && (scale == QCPAxis::stLinear || range.lower > 0.0));
        }
    }

    void epochsStandOnALogarithmicAxis()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        s.showEpochs(30);
        s.model.setSelectedEpoch(10);
        const auto* forget = s.curve(QStringLiteral("Forget error"));
        QCOMPARE(forget->data()->at(0)->key, 0.0);
        s.press("logEpochsBox");
        QCOMPARE(s.plot().xAxis->scaleType(), QCPAxis::stLogarithmic);
        QVERIFY(forget->data()->at(0)->key > 0.0 && forget->data()->at(0)->key < 1.0);
        QCOMPARE(forget->data()->at(10)->key, 10.0);
        QVERIFY(s.plot().xAxis->range().lower > 0.0 && s.plot().xAxis->range().contains(30.0));
        s.plot().replot();
        QCOMPARE(s.plot().xAxis->tickVectorLabels(), (QVector<QString>{"0", "1", "2", "5", "10", "20"}));
        // The read-out finds the epoch under the pointer there, too.
        const int x = qRound(s.plot().xAxis->coordToPixel(10.0));
        QTest::mouseMove(&s.plot(), {x, s.plot().height() / 2});
        QTRY_VERIFY2(s.label("curvesReadOut")->text().startsWith(QStringLiteral("Epoch 10:")),
                     qPrintable(s.label("curvesReadOut")->text()));
        s.press("logEpochsBox");
        QCOMPARE(s.plot().xAxis->scaleType(), QCPAxis::stLinear);
        QCOMPARE(forget->data()->at(0)->key, 0.0);
    }

    void crossHairMeetsTheNearestCurve()
    {
        ShownPage s;
        QVERIFY(QTest::qWaitForWindowExposed(&s.page));
        s.showEpochs(5);
        s.plot().replot();
        const auto level = [&]() -> std::optional<double> {
            const QList<QCPLayerable*> items = s.plot().layer(QStringLiteral("pointer"))->children();
            for (QCPLayerable* item : items) {
                const auto* line = qobject_cast<const QCPItemStraightLine*>(item);
                if (line && line->visible() && line->point1->coords().y() == line->point2->coords().y())
                    return line->point1->coords().y();
            }
            return std::nullopt;
        };
        QVERIFY(!level());
        const auto pointAt = [&](double epoch, double error) {
            QTest::mouseMove(
                &s.plot(), {qRound(s.plot().xAxis->coordToPixel(epoch)), qRound(s.plot().yAxis->coordToPixel(error))});
        };
        pointAt(3.0, 28.0);
        QTRY_COMPARE(level(), std::optional(30.0)); // the forget error
        pointAt(3.0, 12.0);
        QTRY_COMPARE(level(), std::optional(10.0)); // the test error, in the same epoch
        pointAt(4.0, 1.0);
        QTRY_COMPARE(level(), std::optional(0.0)); // the retain error
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&s.plot(), &leave);
        QVERIFY(!level());
        // Keys stay on the curve that was pointed at last.
        QTest::keyClick(s.page.curvesPlot(), Qt::Key_End);
        QCOMPARE(level(), std::optional(0.0));
        pointAt(3.0, 28.0);
        s.page.curvesPlot()->setSmoothing(3);
        pointAt(2.0, 30.0);
        const auto* forget = s.curve(QStringLiteral("Forget error"));
        QTRY_COMPARE(level(), std::optional(forget->data()->at(2)->value)); // as drawn
    }

    void smoothingIsSaidOnThePlot()
    {
        ShownPage s;
        QVERIFY(s.waitForIdle());
        s.showEpochs(6);
        const auto* test = s.curve(QStringLiteral("Test error"));
        QCOMPARE(test->data()->at(1)->value, 10.0);
        QCOMPARE(s.plot().yAxis->label(), QStringLiteral("Error (%)")); // off by default
        s.smooth(QStringLiteral("Mean of 3 epochs"));
        QCOMPARE(s.plot().yAxis->label(), QStringLiteral("Error (%), mean of 3 epochs"));
        QCOMPARE(s.plot().yAxis2->label(), QStringLiteral("Loss, mean of 3 epochs"));
        QCOMPARE(test->data()->at(0)->value, 4.0);
        QCOMPARE(test->data()->at(1)->value, 6.0);
        QCOMPARE(test->data()->at(2)->value, 8.0);
        EpochFigures next;
        next.epoch = 7;
        next.testErrorPercent = 1.0;
        s.model.append({next}); // what comes is smoothed as well
        QCOMPARE(test->data()->at(6)->value, 5.0);
        QTest::keyClick(s.page.curvesPlot(), Qt::Key_Home);
        QTest::keyClick(s.page.curvesPlot(), Qt::Key_Right);
        QVERIFY(s.label("curvesReadOut")->text().contains(QStringLiteral("test 10"))); // the figure itself
        s.smooth(QStringLiteral("Not smoothed"));
        QCOMPARE(s.plot().yAxis->label(), QStringLiteral("Error (%)"));
        QCOMPARE(test->data()->at(1)->value, 10.0);
    }
};

QTEST_MAIN(TestCurvesPage)
#include "test_curves_page.moc"
