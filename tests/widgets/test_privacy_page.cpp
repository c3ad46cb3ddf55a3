// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/evaluation.h"
#include "tests/session/fake_services.h"
#include "tests/widgets/on_screen.h"
#include "widgets/glossary_links.h"
#include "widgets/histogram_plot.h"
#include "widgets/privacy_page.h"
#include "widgets/roc_plot.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/privacy_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

#include <qcustomplot.h>

using namespace unlearn;

namespace {

/// Attacks on the five samples that the fake experiment forgets.
Evaluation attacked(const std::string& subject, const std::vector<double>& forget, const std::vector<double>& test,
                    const std::vector<double>& retained = {})
{
    Evaluation evaluation;
    evaluation.subject = subject;
    for (const ScoreAttack attack : {ScoreAttack::Confidence, ScoreAttack::Loss}) {
        evaluation.attacks.push_back(attackFromScores(attack, forget, test, 1));
        evaluation.attacks.back().retainScores = retained;
    }
    return evaluation;
}

struct ShownPage {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    ExperimentSession session{fakeServices(lab)};
    PrivacyModel model;
    OnScreen<PrivacyPage> page{session, model};

    ShownPage()
    {
        page.resize(920, 560);
        page.show();
        session.openPlan("/fake/folder/fake.unlearn.json");
        const bool ready = QTest::qWaitFor([this] { return session.status().activity == Activity::Idle; })
            && QTest::qWaitForWindowExposed(&page);
        Q_ASSERT(ready);
    }
    void show(const std::vector<double>& unlearned, const std::vector<double>& retainedBefore = {},
              const std::vector<double>& retainedAfter = {})
    {
        const std::vector<double> test{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.95};
        model.setEvaluations({{"original", attacked("original", {0.9, 0.96, 0.97, 0.98, 0.99}, test, retainedBefore)},
                              {"retrained-0", attacked("retrained-0", {0.15, 0.25, 0.35, 0.45, 0.55}, test)},
                              {"unlearned", attacked("unlearned", unlearned, test, retainedAfter)}});
        QCoreApplication::processEvents();
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* table, int row, int column) const
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
};

} // namespace

class TestPrivacyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void thresholdIsDraggedAndTyped()
    {
        ShownPage s;
        auto* box = s.find<QDoubleSpinBox>("scoreThresholdBox");
        auto* readOut = s.find<QLabel>("thresholdReadOut");
        QVERIFY(!box->isEnabled());
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        QVERIFY(box->isEnabled());
        QCOMPARE(box->value(), 0.9); // 2 of 5 against 1 of 10; 0.72 ties with it and is lower
        QVERIFY2(readOut->text().contains("40.00 %") && readOut->text().contains("10.00 %"),
                 qPrintable(readOut->text()));
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("0.65"));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY2(readOut->text().contains("60.00 %") && readOut->text().contains("40.00 %")
                     && readOut->text().contains("20.00 points"),
                 qPrintable(readOut->text()));
        auto* canvas = s.find<QWidget>("histogramCanvas");
        auto* plot = s.page.histogramPlot();
        QTest::mousePress(canvas, Qt::LeftButton, {}, plot->positionOf(0.65));
        QTest::mouseMove(canvas, plot->positionOf(0.45));
        QTest::mouseMove(canvas, plot->positionOf(0.25));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, plot->positionOf(0.25));
        QVERIFY(std::abs(box->value() - 0.25) < 0.01);
        QVERIFY2(readOut->text().contains("80.00 %"), qPrintable(readOut->text()));
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("TPR 80.00 %, FPR 80.00 %")));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_End);
        QVERIFY2(readOut->text().contains("FPR"), qPrintable(readOut->text()));
        QCOMPARE(box->value(), box->maximum());
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY(readOut->text().contains("100.00 %"));

        // Another attack has other scores: the threshold is found anew.
        s.find<QComboBox>("attackBox")->setCurrentIndex(1);
        QCOMPARE(box->value(), 0.9);
    }

    void overForgettingIsWarnedOf()
    {
        ShownPage s;
        auto* warning = s.find<QLabel>("overForgettingWarning");
        QVERIFY(!warning->isVisible());
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        QVERIFY(!warning->isVisible());
        s.show({0.01, 0.02, 0.03, 0.04, 0.05});
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(QStringLiteral("0.000")) && warning->text().contains("retrained"),
                 qPrintable(warning->text()));
        const double least = s.model.result(2).interval.low; // of the only retrained model
        QVERIFY(s.model.isRetrained(2) && least > 0.0 && least < 0.12);
        QVERIFY2(warning->text().contains(QStringLiteral("lies below ") + QLocale().toString(least, 'f', 3)),
                 qPrintable(warning->text()));
        s.show({0.05, 0.05, 0.05, 0.05, 0.15}); // up to 0.12, below its AUC of 0.3 and above the end of its interval
        QVERIFY(s.model.result(1).interval.high < s.model.result(2).auc());
        QVERIFY(s.model.result(1).interval.high > least);
        QVERIFY(!warning->isVisible());
        s.show({0.3, 0.35, 0.5, 0.65, 0.7}); // a little below 0.5, within its interval
        QVERIFY(s.model.result(1).auc() < 0.5 && s.model.result(1).interval.high > 0.5);
        QVERIFY(!warning->isVisible());
    }

    /// Of several retrained models that is not their mean, but the lower end of their prediction interval.
    void overForgettingNamesWhatItLiesBelow()
    {
        ShownPage s;
        const std::vector<double> test{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.95};
        s.model.setEvaluations({{"retrained-0", attacked("retrained-0", {0.15, 0.25, 0.35, 0.45, 0.55}, test)},
                                {"retrained-1", attacked("retrained-1", {0.25, 0.35, 0.45, 0.55, 0.65}, test)},
                                {"retrained-2", attacked("retrained-2", {0.15, 0.35, 0.45, 0.55, 0.55}, test)},
                                {"unlearned", attacked("unlearned", {0.01, 0.02, 0.03, 0.04, 0.05}, test)}});
        const auto* warning = s.find<QLabel>("overForgettingWarning");
        QVERIFY(warning->isVisible());
        // AUCs of 0.30, 0.40 and 0.36: 0.35333 - 4.3027 * 0.050332 * sqrt(4 / 3)
        QVERIFY2(warning->text().contains(QStringLiteral("lies below 0.103"))
                     && warning->text().contains(QStringLiteral("mean of the retrained models: 0.353")),
                 qPrintable(warning->text()));
    }

    void worstOffSamplesComeFirst()
    {
        ShownPage s;
        auto* table = s.find<QTableView>("worstOffTable");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(s.find<QLabel>("worstOffHint")->isVisible());
        s.show({0.05, 0.3, 0.72, 0.97, 0.2});
        QVERIFY(!s.find<QLabel>("worstOffHint")->isVisible());
        QCOMPARE(table->model()->rowCount(), 5);
        const auto& samples = s.session.experiment()->forget.indices();
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Sample), QString::number(samples[3]));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Class), QStringLiteral("Square"));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Score), QStringLiteral("0.9700"));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::TestShare), QStringLiteral("0.00"));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Retrained), QStringLiteral("0.4500"));
        QCOMPARE(s.text("worstOffTable", 1, WorstOffModel::Sample), QString::number(samples[2]));
        QCOMPARE(s.text("worstOffTable", 1, WorstOffModel::TestShare), QStringLiteral("30.00"));
        QCOMPARE(s.text("worstOffTable", 4, WorstOffModel::Sample), QString::number(samples[0]));
        const auto picture = [&] {
            return table->model()->index(0, WorstOffModel::Sample).data(Qt::DecorationRole).value<QImage>();
        };
        QTRY_VERIFY(!picture().isNull());
        constexpr int wide = 120; // wider than the column's title
        qobject_cast<WorstOffModel*>(table->model())->setImageSide(wide, 1.0);
        QTRY_COMPARE(picture().width(), wide);
        QTRY_VERIFY(table->columnWidth(WorstOffModel::Sample) > wide); // its number stands beside it
        // The chosen row says of which model.
        auto* figures = s.find<QTableView>("privacyTable");
        QTest::mouseClick(figures->viewport(), Qt::LeftButton, {},
                          figures->visualRect(figures->model()->index(0, 0)).center());
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Sample), QString::number(samples[4]));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Score), QStringLiteral("0.9900"));
    }

    /// After the last of several requests these are the samples of all of them.
    void samplesOfAllRequestsAreListed()
    {
        ShownPage s;
        Plan plan = s.session.plan();
        plan.forget.clear();
        plan.requests = {{"1:5"}, {"2:3"}};
        s.session.changePlan(plan);
        QTRY_COMPARE(s.session.status().activity, Activity::Idle);
        s.session.startRun();
        QTRY_VERIFY(s.session.lastRun() && s.session.status().activity == Activity::Idle);
        const std::vector<std::int64_t> samples = s.session.lastRun()->forget.indices();
        QCOMPARE(samples.size(), std::size_t{8});
        const std::vector<double> test{0.1, 0.2, 0.3, 0.4};
        s.model.setEvaluations(
            {{"unlearned", attacked("unlearned", {0.05, 0.3, 0.72, 0.6, 0.2, 0.97, 0.1, 0.4}, test)}});
        QCOMPARE(s.find<QTableView>("worstOffTable")->model()->rowCount(), 8);
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Sample), QString::number(samples[5]));
        QCOMPARE(s.text("worstOffTable", 1, WorstOffModel::Sample), QString::number(samples[2]));
        const auto* hint = s.find<QLabel>("worstOffHint");
        QVERIFY(!hint->isVisible());

        // Scores of others, such as of the first request alone, are not laid to these.
        s.show({0.05, 0.3, 0.72, 0.97, 0.2});
        QCOMPARE(s.find<QTableView>("worstOffTable")->model()->rowCount(), 0);
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().startsWith(QStringLiteral("The attack is on other samples")), qPrintable(hint->text()));
        s.model.setEvaluations({});
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(QStringLiteral("appear here after an attack")), qPrintable(hint->text()));
    }

    /// On a screen of two device pixels to each of the window's, pictures are as large as on any other, and sharper.
    void picturesKeepTheirSizeOnAFineScreen()
    {
        ShownPage s;
        auto* table = s.find<QTableView>("worstOffTable");
        s.show({0.05, 0.3, 0.72, 0.97, 0.2});
        auto* model = qobject_cast<WorstOffModel*>(table->model());
        QVERIFY(model);
        const auto picture = [&] { return model->index(0, WorstOffModel::Sample).data(Qt::DecorationRole); };
        for (const double ratio : {1.0, 2.0}) {
            s.page.moveToScreen(ratio);
            QTRY_VERIFY(!picture().value<QImage>().isNull());
            QTRY_COMPARE(picture().value<QImage>().devicePixelRatio(), ratio);
            QTRY_VERIFY(!picture().value<QImage>().isNull()); // nor is it while it is made anew
            const auto image = picture().value<QImage>();
            QCOMPARE(image.deviceIndependentSize(), QSizeF(table->iconSize()));
            QCOMPARE(image.width(), qRound(table->iconSize().width() * ratio));
        }
    }

    /// Splitters give a label of several lines the height of one, and the others would lie over the plot.
    void readOutOfSeveralLinesLeavesThePlotAlone()
    {
        ShownPage s;
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        const auto* plot = s.find<HistogramPlot>("histogramPlot");
        const auto* readOut = s.find<QLabel>("thresholdReadOut");
        QCOMPARE(plot->parentWidget(), readOut->parentWidget());
        for (const int height : {560, 1}) { // the other one: as low as it will be
            s.page.resize(1000, height);
            QTRY_VERIFY2(readOut->height() >= readOut->heightForWidth(readOut->width()),
                         qPrintable(QString::number(readOut->height())));
            QTRY_VERIFY2(plot->geometry().bottom() < readOut->geometry().top(),
                         qPrintable(QStringLiteral("%1 %2").arg(plot->geometry().bottom()).arg(readOut->y())));
        }
        QVERIFY(readOut->heightForWidth(readOut->width()) > readOut->fontMetrics().height()); // several
    }

    /// Of the retained samples those come first whose score unlearning has raised most.
    void retainedSamplesAreListedToo()
    {
        ShownPage s;
        auto* table = s.find<QTableView>("worstOffTable");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* box = s.find<QComboBox>("worstOffBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(s.find<QLabel>("worstOffHint")->isVisible());
        s.show({0.05, 0.3, 0.72, 0.97, 0.2});
        QCOMPARE(table->model()->rowCount(), 0); // nobody has scored them
        const auto retained = s.session.experiment()->forget.retainIndices();
        std::vector<double> before(retained.size(), 0.5);
        std::vector<double> after(retained.size(), 0.4);
        before[2] = 0.9;
        after[2] = 0.92; // highest, but little risen
        after[4] = 0.8;
        s.show({0.05, 0.3, 0.72, 0.97, 0.2}, before, after);
        QVERIFY(!s.find<QLabel>("worstOffHint")->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(retained.size()));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Sample), QString::number(retained[4]));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Score), QStringLiteral("0.8000"));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Original), QStringLiteral("0.5000"));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Retrained), QStringLiteral("–"));
        QCOMPARE(s.text("worstOffTable", 1, WorstOffModel::Sample), QString::number(retained[2]));
        // The original model has nothing to rise from: its highest scores come first.
        auto* figures = s.find<QTableView>("privacyTable");
        figures->selectRow(0);
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Sample), QString::number(retained[2]));
        QCOMPARE(s.text("worstOffTable", 0, WorstOffModel::Score), QStringLiteral("0.9000"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void theUnlearnedModelIsChosenFromRightToLeftToo()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        ShownPage s;
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        const auto* figures = s.find<QTableView>("privacyTable");
        QVERIFY(figures->currentIndex().isValid());
        QCOMPARE(s.model.subject(figures->currentIndex().row()), std::string("unlearned"));
        QVERIFY(figures->selectionModel()->isRowSelected(figures->currentIndex().row()));
    }

    void figuresAreBehindAButton()
    {
        ShownPage s;
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        auto* points = s.find<QTableView>("rocPointsTable");
        auto* bins = s.find<QTableView>("scoreBinsTable");
        QVERIFY(!points->isVisible() && !bins->isVisible());
        QCOMPARE(s.page.dataTableButton(), s.find<QAbstractButton>("privacyTableBox"));
        QTest::mouseClick(s.page.dataTableButton(), Qt::LeftButton);
        QTRY_VERIFY(points->isVisible() && bins->isVisible());
        QCOMPARE(bins->model()->rowCount(), 30);
        QCOMPARE(s.text("rocPointsTable", 0, RocPointsModel::Subject), QStringLiteral("Original"));
        for (const char* name : {"rocPlot", "histogramPlot"}) {
            QStringList actions;
            for (const QAction* action : s.find<QWidget>(name)->actions())
                actions << action->objectName();
            QVERIFY2(actions.contains(QStringLiteral("saveFiguresAction")), name);
        }
        // The bins are those of the chosen row's model.
        const QString first = s.text("scoreBinsTable", 0, ScoreHistogramModel::From);
        auto* figures = s.find<QTableView>("privacyTable");
        QTest::mouseClick(figures->viewport(), Qt::LeftButton, {},
                          figures->visualRect(figures->model()->index(0, 0)).center());
        QVERIFY(s.text("scoreBinsTable", 0, ScoreHistogramModel::From) != first);
    }

    void ratesAreReadByKeysAndPointer()
    {
        ShownPage s;
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        auto* plot = s.find<RocPlot>("rocPlot");
        auto* canvas = s.find<QCustomPlot>("rocCanvas");
        auto* frame = plot->findChild<QWidget*>(QStringLiteral("focusFrame"));
        QVERIFY(frame && !frame->isVisible());
        s.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.page));
        plot->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(frame->isVisible());
        QCOMPARE(frame->geometry(), canvas->rect());
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY2(plot->accessibleDescription().startsWith(QStringLiteral("At 0.00 % false positives:")),
                 qPrintable(plot->accessibleDescription()));
        QTest::keyClick(plot, Qt::Key_PageUp);
        QVERIFY2(plot->accessibleDescription().startsWith(QStringLiteral("At 10.00 % false positives:"))
                     && plot->accessibleDescription().contains(QStringLiteral("Unlearned: 40.00 %")),
                 qPrintable(plot->accessibleDescription()));
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("At 9.00 %")));
        const QString read = plot->accessibleDescription();
        QTest::mouseMove(canvas, {qRound(canvas->xAxis->coordToPixel(50.0)), canvas->axisRect()->center().y()});
        QTRY_VERIFY(plot->accessibleDescription() != read);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(canvas, &leave);
        QVERIFY(plot->accessibleDescription().isEmpty());
        s.find<QComboBox>("attackBox")->setFocus();
        QTRY_VERIFY(!frame->isVisible());
    }

    void keysZoomAndOpenTheMenu()
    {
        ShownPage s;
        auto* plot = s.find<RocPlot>("rocPlot");
        auto* canvas = s.find<QCustomPlot>("rocCanvas");
        const QCPRange whole(0.0, 100.0);
        QTest::keyClick(plot, Qt::Key_Plus);
        QCOMPARE(canvas->xAxis->range(), whole); // nothing is shown yet
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        QTest::keyClick(plot, Qt::Key_Plus);
        QCOMPARE(canvas->xAxis->range().size(), 80.0);
        QCOMPARE(canvas->yAxis->range().center(), 50.0);
        QTest::keyClick(plot, Qt::Key_Minus);
        QCOMPARE(canvas->xAxis->range().size(), 100.0);
        QTest::keyClick(plot, Qt::Key_Minus);
        QTest::keyClick(plot, Qt::Key_0);
        QCOMPARE(canvas->xAxis->range(), whole);
        QTest::keyClick(plot, Qt::Key_Plus);
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, canvas->axisRect()->center());
        QCOMPARE(canvas->xAxis->range(), whole);
        // The histogram is zoomed across alone.
        auto* histogram = s.find<QCustomPlot>("histogramCanvas");
        const QCPRange shares = histogram->yAxis->range();
        const double scores = histogram->xAxis->range().size();
        QTest::keyClick(s.page.histogramPlot(), Qt::Key_Plus);
        QVERIFY(histogram->xAxis->range().size() < scores);
        QCOMPARE(histogram->yAxis->range(), shares);

        QTest::keyClick(plot, Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = plot->findChild<QMenu*>(QStringLiteral("plotMenu"));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions(), plot->actions());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!plot->findChild<QMenu*>(QStringLiteral("plotMenu")));
    }

    void axesAreLogarithmicOnDemand()
    {
        ShownPage s;
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        const auto* canvas = s.find<QCustomPlot>("rocCanvas");
        for (const bool isOn : {true, false}) {
            QTest::mouseClick(s.find<QAbstractButton>("logRocBox"), Qt::LeftButton);
            for (const QCPAxis* axis : {canvas->xAxis, canvas->yAxis}) {
                QCOMPARE(axis->scaleType(), isOn ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
                QCOMPARE(axis->range(), QCPRange(isOn ? 0.1 : 0.0, 100.0));
            }
            QCOMPARE(s.find<QCustomPlot>("histogramCanvas")->xAxis->scaleType(), QCPAxis::stLinear);
        }
    }

    void severalRetrainedModelsHaveABand()
    {
        ShownPage s;
        const std::vector<double> test{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.95};
        auto* canvas = s.find<QCustomPlot>("rocCanvas");
        const auto show = [&](int retrained) {
            std::map<std::string, Evaluation> evaluations{{"original", attacked("original", {0.9, 0.96}, test)}};
            for (int i = 0; i < retrained; ++i) {
                const std::string subject = "retrained-" + std::to_string(i);
                evaluations[subject] = attacked(subject, {0.15 + 0.1 * i, 0.35 + 0.1 * i}, test);
            }
            s.model.setEvaluations(evaluations);
        };
        const auto named = [&](const char* beginning) {
            QList<QCPAbstractPlottable*> found;
            for (int i = 0; i < canvas->plottableCount(); ++i) {
                if (canvas->plottable(i)->name().startsWith(QLatin1String(beginning)))
                    found << canvas->plottable(i);
            }
            return found;
        };
        const auto* table = s.find<QTableView>("privacyTable");
        show(1);
        QVERIFY(table->isColumnHidden(PrivacyModel::Distance));
        QCOMPARE(named("Retrained").size(), 1);
        QVERIFY(named("Mean").isEmpty() && named("Lowest").isEmpty());
        const auto* advice = s.find<QLabel>("privacyAdvice");
        const QString ofOne = advice->text();
        QVERIFY2(ofOne.contains(QStringLiteral("Two retrained models or more")), qPrintable(ofOne));
        show(2);
        QVERIFY(!table->isColumnHidden(PrivacyModel::Distance));
        QVERIFY(advice->text() != ofOne && ofOne.startsWith(advice->text()));
        QCOMPARE(named("Mean of 2 retrained").size(), 1);
        QCOMPARE(named("Lowest to highest").size(), 1);
        const auto lines = named("Retrained");
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0]->pen().style() != lines[1]->pen().style()); // not by their colour
        const auto shapeOf = [](QCPAbstractPlottable* line) {
            return qobject_cast<QCPCurve*>(line)->scatterStyle().shape();
        };
        QVERIFY(shapeOf(lines[0]) != QCPScatterStyle::ssNone && shapeOf(lines[0]) != shapeOf(lines[1]));
        auto* plot = s.find<RocPlot>("rocPlot");
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY2(plot->accessibleDescription().contains(QStringLiteral("Mean of 2 retrained: ")),
                 qPrintable(plot->accessibleDescription()));
        show(6); // lines would hide each other
        QCOMPARE(named("Mean of 6 retrained").size(), 1);
        QVERIFY(named("Retrained").isEmpty());
    }

    void precisionBesideRetrainedIsShownWhereThereIsOne()
    {
        ShownPage s;
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        auto* table = s.find<QTableView>("privacyTable");
        QVERIFY(table->isColumnHidden(PrivacyModel::PrecisionBesideRetrained));
        ShadowAttackResult result{attackFigures({0.9, 0.8, 0.7, 0.6, 0.2}, {0.1, 0.3, 0.4, 0.5, 0.75}, 1), "unlearned",
                                  ShadowAttack::Classifier};
        result.precisionBesideRetrained = 0.625;
        s.model.setShadowAttacks({result});
        QVERIFY(table->isColumnHidden(PrivacyModel::PrecisionBesideRetrained)); // another attack is shown
        auto* attack = s.find<QComboBox>("attackBox");
        attack->setCurrentIndex(attack->findData(QStringLiteral("shadow-classifier")));
        QVERIFY(!table->isColumnHidden(PrivacyModel::PrecisionBesideRetrained));
        QCOMPARE(s.text("privacyTable", 0, PrivacyModel::PrecisionBesideRetrained), QStringLiteral("0.625"));
        table->setCurrentIndex(table->model()->index(0, PrivacyModel::PrecisionBesideRetrained));
        QVERIFY(explainedTerm(table) && explainedTerm(table) == termOfFigure("precision-beside-retrained"));
        attack->setCurrentIndex(0);
        QVERIFY(table->isColumnHidden(PrivacyModel::PrecisionBesideRetrained));
    }

    void legendIsWholeInANarrowPlot()
    {
        ShownPage s;
        s.show({0.05, 0.3, 0.72, 0.9, 0.92});
        for (const int width : {920, 640, 1600}) {
            s.page.resize(width, 560);
            QCoreApplication::processEvents();
            for (const char* name : {"rocCanvas", "histogramCanvas"}) {
                auto* plot = s.find<QCustomPlot>(name);
                plot->replot();
                int shown = 0;
                for (int i = 0; i < plot->legend->itemCount(); ++i) {
                    const auto* item = plot->legend->item(i);
                    if (!item)
                        continue;
                    ++shown;
                    QVERIFY2(plot->viewport().contains(item->outerRect()), name);
                    QVERIFY2(item->outerRect().width() >= item->minimumOuterSizeHint().width(),
                             qPrintable(QStringLiteral("%1 of %2 px in %3 px")
                                            .arg(item->outerRect().width())
                                            .arg(item->minimumOuterSizeHint().width())
                                            .arg(plot->width())));
                }
                QCOMPARE(shown, name == QByteArray("rocCanvas") ? 4 : 2);
            }
        }
        QCOMPARE(s.find<QCustomPlot>("rocCanvas")->legend->rowCount(), 2);
    }
};

QTEST_MAIN(TestPrivacyPage)
#include "test_privacy_page.moc"
