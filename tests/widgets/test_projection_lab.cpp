// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gamma_editor.h"
#include "widgets/projection_lab_plot.h"
#include "widgets/projection_lab_window.h"
#include "widgets/session/lab_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <cmath>
#include <optional>
#include <utility>

#include <qcustomplot.h>

using namespace unlearn;

namespace {

constexpr std::size_t retainedSample = 6;
constexpr std::size_t forgetSample = 9;

struct ShownLab {
    ProjectionLabWindow window;

    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && QTest::qWaitFor([this] { return canvas()->isVisible(); });
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    ProjectionLab& lab() { return window.lab(); }
    QWidget* canvas() const { return find<QWidget>("labCanvas"); }
    QCustomPlot& picture() const { return *find<QCustomPlot>("labCanvas"); }
    /// Points of what the legend calls so; empty where it is not drawn.
    QList<QPointF> curve(const QString& name) const
    {
        QList<QPointF> points;
        for (int i = 0; i < picture().plottableCount(); ++i) {
            const auto* found = qobject_cast<QCPCurve*>(picture().plottable(i));
            if (!found || found->name() != name)
                continue;
            for (const QCPCurveData& point : *found->data())
                points << QPointF(point.key, point.value);
        }
        return points;
    }
    /// From the origin to the tip of the arrow that has the pen of this name in the legend; none where it is hidden.
    std::optional<QPointF> arrow(const QString& name) const
    {
        for (int graph = 0; graph < picture().graphCount(); ++graph) {
            for (int i = 0; i < picture().itemCount() && picture().graph(graph)->name() == name; ++i) {
                const auto* line = qobject_cast<QCPItemLine*>(picture().item(i));
                if (line && line->visible() && line->pen() == picture().graph(graph)->pen())
                    return line->end->coords() - line->start->coords();
            }
        }
        return std::nullopt;
    }
    /// Whether the whole plane is shaded.
    bool isAllShaded() const
    {
        for (int i = 0; i < picture().itemCount(); ++i) {
            if (const auto* area = qobject_cast<QCPItemRect*>(picture().item(i)))
                return area->visible();
        }
        return false;
    }
    QString text() const { return find<QTextBrowser>("labText")->toPlainText(); }
    bool says(const QString& part) const { return text().contains(part); }
    void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(LabLesson lesson) const
    {
        auto* box = find<QComboBox>("labLessonBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(lesson); ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void typeGamma(double gamma) const
    {
        auto* box = find<GammaEditor>("labGammaEditor")->spinBox();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLocale().toString(gamma, 'f', 3));
        QTest::keyClick(box, Qt::Key_Return);
    }
    /// As a hand would, from where the sample is by some pixels.
    void drag(std::size_t point, const QPoint& by) const
    {
        const QPoint from = window.plot()->pointPosition(point);
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), from + by / 2);
        QTest::mouseMove(canvas(), from + by);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from + by);
    }
};

} // namespace

class TestProjectionLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepAndResetButtons()
    {
        ShownLab s;
        QVERIFY(s.show());
        QVERIFY(!s.find<QPushButton>("labResetButton")->isEnabled());
        s.click("labStepButton");
        QCOMPARE(s.lab().steps(), 1);
        QVERIFY(s.says(QStringLiteral("After step 1.")));
        QVERIFY(s.lab().now() != s.lab().original());
        s.click("labResetButton");
        QCOMPARE(s.lab().steps(), 0);
        QVERIFY(s.lab().now() == s.lab().original());
        QVERIFY(!s.says(QStringLiteral("After step")));
    }

    /// Perfect forgetting is said with its numbers, and no longer once the data are not orthogonal any more.
    void orthogonalLesson()
    {
        ShownLab s;
        QVERIFY(s.show());
        s.choose(LabLesson::Orthogonal);
        QCOMPARE(s.find<QLabel>("labDirectionsLabel")->text(), QStringLiteral("k = 1 of 2"));
        for (int step = 0; step < 20; ++step)
            s.click("labStepButton");
        QVERIFY(s.says(QStringLiteral("The retained predictions did not change: the logits of all 8 retained samples "
                                      "are the same to the last bit.")));
        const LabOutcome outcome = s.lab().outcome();
        QVERIFY(outcome.forgetBefore > 0.95 && outcome.forgetNow < 0.2);
        QVERIFY(s.says(QLocale().toString(outcome.forgetNow, 'f', 3)));
        QVERIFY(s.says(QStringLiteral("too much was forgotten")));

        s.drag(retainedSample, {0, -60});
        QVERIFY(s.lab().points()[retainedSample].position[1] > 0.3);
        QCOMPARE(s.lab().steps(), 0);
        QVERIFY(s.says(QStringLiteral("A sample was moved")));
        s.typeGamma(0.5);
        QCOMPARE(s.lab().reading().kept, 1);
        for (int step = 0; step < 20; ++step)
            s.click("labStepButton");
        QVERIFY(!s.says(QStringLiteral("did not change")));
        QVERIFY(s.says(QStringLiteral("Logits of retained samples changed by up to ")
                       + QLocale().toString(s.lab().outcome().largestLogitChange, 'f', 2)));
    }

    /// With the plain gradient retained samples are lost that the projection keeps.
    void overlappingLesson()
    {
        ShownLab s;
        QVERIFY(s.show());
        s.choose(LabLesson::Overlapping);
        QCOMPARE(s.lab().reading().kept, 1);
        for (int step = 0; step < 30; ++step)
            s.click("labStepButton");
        const LabOutcome projected = s.lab().outcome();
        QCOMPARE(projected.wrongNow, 0);
        s.click("labResetButton");
        s.typeGamma(0.0);
        QVERIFY(s.says(QStringLiteral("γ = 0 protects nothing")));
        for (int step = 0; step < 30; ++step)
            s.click("labStepButton");
        const LabOutcome plain = s.lab().outcome();
        QVERIFY(plain.wrongNow > 0);
        QVERIFY(plain.largestLogitChange > 1.5 * projected.largestLogitChange);
        QVERIFY(s.says(QStringLiteral("%1 of 8 are classified wrongly now").arg(plain.wrongNow)));
    }

    void gammaOneLesson()
    {
        ShownLab s;
        QVERIFY(s.show());
        s.choose(LabLesson::GammaOne);
        QVERIFY(s.says(QStringLiteral("γ = 1 leaves the layer out")));
        s.click("labStepButton");
        QCOMPARE(s.lab().steps(), 1);
        QVERIFY(s.lab().now() == s.lab().original());
        QVERIFY(s.says(QStringLiteral("moved nothing")));
        QVERIFY(s.says(QStringLiteral("to the last bit")));
        // Below 1, but above what one direction holds: no direction is left either.
        s.typeGamma(0.95);
        QCOMPARE(s.find<QLabel>("labDirectionsLabel")->text(), QStringLiteral("k = 2 of 2"));
        QVERIFY(s.says(QStringLiteral("leaves no direction")));
        auto* slider = s.find<GammaEditor>("labGammaEditor")->slider();
        slider->setFocus();
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(slider, Qt::Key_PageDown);
        QVERIFY(s.lab().gamma() < 0.6);
        QCOMPARE(s.find<QLabel>("labDirectionsLabel")->text(), QStringLiteral("k = 1 of 2"));
        s.click("labStepButton");
        QVERIFY(s.lab().now() != s.lab().original());
    }

    /// The lesson's point by the pointer alone: less is protected, and the step moves.
    void gammaOneLessonByMouse()
    {
        ShownLab s;
        QVERIFY(s.show());
        s.choose(LabLesson::GammaOne);
        s.click("labStepButton");
        QVERIFY(s.lab().now() == s.lab().original());
        auto* slider = s.find<GammaEditor>("labGammaEditor")->slider();
        const QPoint nearZero(3, slider->height() / 2);
        for (int click = 0; click < 10 && s.lab().gamma() > 0.6;
             ++click) // a page each, or at once, as the style has it
            QTest::mouseClick(slider, Qt::LeftButton, {}, nearZero);
        QVERIFY(s.lab().gamma() < 0.61);
        QVERIFY(s.lab().reading().kept < 2);
        s.click("labResetButton");
        s.click("labStepButton");
        QVERIFY(s.lab().now() != s.lab().original());
        s.drag(forgetSample, {30, 20});
        QVERIFY(s.says(QStringLiteral("A sample was moved")));
    }

    void arrowsShowWhatTheProjectionTakes()
    {
        ShownLab s;
        QVERIFY(s.show());
        s.choose(LabLesson::Overlapping);
        const QString without = QStringLiteral("Step without projection");
        const QString projected = QStringLiteral("Projected step");
        const auto length = [](const std::optional<QPointF>& arrow) { return std::hypot(arrow->x(), arrow->y()); };
        QVERIFY(s.arrow(without) && s.arrow(projected));
        QVERIFY(length(*s.arrow(without) - *s.arrow(projected)) > 0.1);
        QVERIFY(std::abs(length(s.arrow(without)) - 1.5) < 1e-9);
        QVERIFY(length(s.arrow(projected)) < 1.5);
        const PlaneVector& kept = s.lab().reading().directions[0];
        QVERIFY(std::abs(s.arrow(projected)->x() * kept[0] + s.arrow(projected)->y() * kept[1]) < 1e-4); // across it
        s.typeGamma(0.0);
        QVERIFY(s.arrow(without) && s.arrow(projected));
        QVERIFY(length(*s.arrow(without) - *s.arrow(projected)) < 1e-9);
        s.typeGamma(1.0);
        QVERIFY(s.arrow(without));
        QVERIFY(!s.arrow(projected));
    }

    void spaceIsALineWhereItHasOneDirection()
    {
        ShownLab s;
        QVERIFY(s.show());
        s.choose(LabLesson::Overlapping);
        const QString space = QStringLiteral("Core gradient space");
        for (const auto& [gamma, kept] : {std::pair{0.0, 0}, {0.6, 1}, {1.0, 2}}) {
            s.typeGamma(gamma);
            QCOMPARE(s.lab().reading().kept, kept);
            QCOMPARE(s.curve(space).size(), kept == 1 ? 2 : 0);
            QCOMPARE(s.isAllShaded(), kept == 2);
            const PlaneVector& along = s.lab().reading().directions[0];
            for (const QPointF& end : s.curve(space)) {
                QVERIFY(std::hypot(end.x(), end.y()) > ProjectionLab::extent);
                QVERIFY(std::abs(end.x() * along[1] - end.y() * along[0]) < 1e-6);
            }
        }
    }

    void boundariesFollowTheModels()
    {
        ShownLab s;
        QVERIFY(s.show());
        s.choose(LabLesson::Overlapping);
        const QString now = QStringLiteral("Boundary now");
        const QString original = QStringLiteral("Boundary before");
        const QString retrained = QStringLiteral("Boundary retrained");
        const QList<QPointF> first = s.curve(original);
        const QList<QPointF> goal = s.curve(retrained);
        QCOMPARE(first.size(), 2);
        QCOMPARE(s.curve(now), first);
        QVERIFY(goal.size() == 2 && goal != first);
        s.click("labStepButton");
        QCOMPARE(s.curve(now).size(), 2);
        QVERIFY(s.curve(now) != first);
        QCOMPARE(s.curve(original), first);
        QCOMPARE(s.curve(retrained), goal);
        s.drag(forgetSample, {40, 30});
        QVERIFY(s.curve(original) != first);
        QCOMPARE(s.curve(now), s.curve(original)); // trained anew
        QCOMPARE(s.curve(retrained), goal);        // which never saw the sample
        s.drag(retainedSample, {0, -40});
        QVERIFY(s.curve(retrained) != goal);
    }

    void forgetSamplesInsideTheSpaceCanNotBeForgotten()
    {
        ProjectionLab lab;
        for (std::size_t i = 8; i < lab.points().size(); ++i)
            lab.movePoint(i, {0.2 * static_cast<double>(i), 0.0});
        QVERIFY(labText(lab).contains(QStringLiteral("nothing of their gradient")));
    }

    void playStepsByItself()
    {
        ShownLab s;
        QVERIFY(s.show());
        auto* play = s.find<QPushButton>("labPlayButton");
        s.click("labPlayButton");
        QTRY_VERIFY(s.lab().steps() >= 2);
        QVERIFY(play->text().contains(QStringLiteral("ause")));
        s.click("labPlayButton");
        QVERIFY(!s.lab().isPlaying());
        QVERIFY(play->text().contains(QStringLiteral("lay")));
        // It ends by itself where nothing moves.
        s.choose(LabLesson::GammaOne);
        s.click("labPlayButton");
        QVERIFY(s.lab().isPlaying());
        QTRY_VERIFY(!s.lab().isPlaying());
        QVERIFY(!play->isChecked());
        QCOMPARE(s.lab().steps(), 1);
    }

    void stepsAreAsManyAsARunPlans()
    {
        ProjectionLab lab;
        for (int step = 0; step < ProjectionLab::mostSteps + 5; ++step)
            lab.step();
        QCOMPARE(lab.steps(), ProjectionLab::mostSteps);
        QVERIFY(!lab.canStep());
        QVERIFY(labText(lab).contains(QStringLiteral("All 100 steps")));
    }

    void dragMovesTheSampleUnderThePointer()
    {
        ShownLab s;
        QVERIFY(s.show());
        const auto before = s.lab().points();
        const QPoint target = s.window.plot()->pointPosition(forgetSample) + QPoint(40, 30);
        s.drag(forgetSample, {40, 30});
        QVERIFY((s.window.plot()->pointPosition(forgetSample) - target).manhattanLength() <= 2);
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(s.lab().points()[i] == before[i], i != forgetSample);
        QCOMPARE(s.window.plot()->selected(), forgetSample);
        // Elsewhere there is nothing to take; beyond the edge a sample stops.
        s.drag(forgetSample, {2000, 0});
        QCOMPARE(s.lab().points()[forgetSample].position[0], ProjectionLab::extent);
        const auto now = s.lab().points();
        QTest::mousePress(s.canvas(), Qt::LeftButton, {}, s.window.plot()->pointPosition(0) + QPoint(0, 60));
        QTest::mouseMove(s.canvas(), s.window.plot()->pointPosition(0) + QPoint(50, 90));
        QTest::mouseRelease(s.canvas(), Qt::LeftButton, {}, s.window.plot()->pointPosition(0) + QPoint(50, 90));
        QVERIFY(s.lab().points() == now);
        QVERIFY(!s.window.plot()->selected());
    }

    void keysChooseAndMoveSamples()
    {
        ShownLab s;
        QVERIFY(s.show());
        auto* plot = s.window.plot();
        plot->setFocus(Qt::TabFocusReason);
        QCOMPARE(plot->selected(), 0U);
        QTest::keyClick(plot, Qt::Key_Tab);
        QCOMPARE(plot->selected(), 1U);
        const PlaneVector from = s.lab().points()[1].position;
        QTest::keyClick(plot, Qt::Key_Right);
        QTest::keyClick(plot, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(std::abs(s.lab().points()[1].position[0] - from[0] - 0.1) < 1e-12);
        QVERIFY(std::abs(s.lab().points()[1].position[1] - from[1] - 0.01) < 1e-12);
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("Sample 2, class A, retained")));
        QTest::keyClick(plot, Qt::Key_Backtab);
        QCOMPARE(plot->selected(), 0U);
        // Behind the last sample the focus goes on.
        for (std::size_t i = 0; i < s.lab().points().size(); ++i)
            QTest::keyClick(plot, Qt::Key_Tab);
        QVERIFY(!plot->selected());
        QVERIFY(!plot->hasFocus());
    }

    void tableHasTheFigures()
    {
        ShownLab s;
        QVERIFY(s.show());
        auto* table = s.find<QTableView>("labTable");
        QVERIFY(!table->isVisible());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(table->isVisible());
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 11);
        const auto cell = [&](int row, LabPointsModel::Column column) {
            return table->model()->index(row, column).data().toString();
        };
        s.click("labStepButton");
        QCOMPARE(cell(0, LabPointsModel::LogitChange), QLocale().toString(0));
        QCOMPARE(cell(0, LabPointsModel::Set), QStringLiteral("retained"));
        QCOMPARE(cell(9, LabPointsModel::Now), QLocale().toString(s.lab().outputsNow()[9].probability, 'f', 4));
        QVERIFY(QLocale().toDouble(cell(9, LabPointsModel::Now)) < QLocale().toDouble(cell(9, LabPointsModel::Before)));
        s.choose(LabLesson::Overlapping);
        QCOMPARE(cell(0, LabPointsModel::Y), QLocale().toString(0.3, 'f', 2));
    }

    void themesAreFollowed()
    {
        ShownLab s;
        QVERIFY(s.show());
        QPalette dark = s.window.palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        s.window.setPalette(dark);
        QTRY_VERIFY(s.canvas()->grab().toImage().pixelColor(2, 2).lightness() < 40);
    }
};

QTEST_MAIN(TestProjectionLab)
#include "test_projection_lab.moc"
