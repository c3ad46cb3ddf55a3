// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures of a run were made.
#include "tests/session/fake_services.h"
#include "tests/widgets/compared_run.h"
#include "widgets/compare_page.h"
#include "widgets/main_window.h"
#include "widgets/session/run_origin_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace unlearn;

namespace {

QString how(const QAbstractItemModel& model, const QString& what)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, RunOriginModel::What).data().toString() == what)
            return model.index(row, RunOriginModel::How).data().toString();
    }
    return {};
}

RunDetails wholeRun()
{
    RunDetails run;
    run.summary = fakeRun(7);
    RunHeader& header = run.summary.header;
    header.seed = 18446744073709551615U;
    header.device = "cpu";
    header.threads = 2;
    header.modelHash = "aa11";
    header.versions = {{"libtorch", "1.13.1"}};
    header.previousRun = RunId{3};
    header.requestNumber = 2;
    run.live = LiveCounts{5, 15, 16, 25000, true};
    run.errors = {*run.summary.unlearned};
    run.attacks = {*run.summary.confidence};
    run.layers = {{.name = "conv1", .d = 9, .k = {3}, .gamma = 0.9}, {.name = "fc", .d = 8, .k = {5}, .gamma = 0.9}};
    run.subsampling = {{.layer = 0, .images = 200, .largestAngle = 0.0, .energyError = 0.125},
                       {.layer = 1, .images = 200, .largestAngle = 1.5707963267948966, .energyError = 0.0}};
    run.seconds = {{"steps", 1.5}, {"subsampling", 2.25}};
    return run;
}

} // namespace

class TestRunOrigin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_run_origin"));
        QSettings().clear();
    }

    void everyFigureTellsWhatItIsOf()
    {
        const RunOriginModel model(wholeRun());
        QCOMPARE(how(model, QStringLiteral("Run")), QStringLiteral("7: run 7"));
        QCOMPARE(how(model, QStringLiteral("Request")), QStringLiteral("2, after run 3"));
        QCOMPARE(how(model, QStringLiteral("Seed")), QStringLiteral("18446744073709551615"));
        QCOMPARE(how(model, QStringLiteral("Computed by")), QStringLiteral("cpu, float32, 2 thread(s)"));
        QCOMPARE(how(model, QStringLiteral("libtorch")), QStringLiteral("1.13.1"));
        QCOMPARE(how(model, QStringLiteral("Model before (SHA-256)")), QStringLiteral("aa11"));
        QCOMPARE(how(model, QStringLiteral("Forget set")), QStringLiteral("1:5"));
        QCOMPARE(how(model, QStringLiteral("Errors after each epoch")),
                 QStringLiteral("in bfloat16, of 16 test, 15 validation, 5 forget and 25000 retained samples"));
        QCOMPARE(how(model, QStringLiteral("Errors of “Unlearned”")),
                 QStringLiteral("test 9.00 % of 100 samples, forget 17.00 % of 5, retain 1.00 % of 25"));
        QVERIFY2(how(model, QStringLiteral("Confidence attack on “Unlearned”")).startsWith(QStringLiteral("AUC 0.520")),
                 qUtf8Printable(how(model, QStringLiteral("Confidence attack on “Unlearned”"))));
        QVERIFY(how(model, QStringLiteral("Confidence attack on “Unlearned”"))
                    .contains(QStringLiteral("Test samples of the same classes: the negatives")));
        QCOMPARE(how(model, QStringLiteral("Unlearning (s)")), QStringLiteral("1.50"));
        QCOMPARE(how(model, QStringLiteral("Comparing halves of the sample (s)")), QStringLiteral("2.25"));
        QCOMPARE(how(model, QStringLiteral("Spectra of a part")),
                 QStringLiteral("The spectra come from 200 images; two halves of them would protect spaces up to 90.0 "
                                "degrees apart (fc), and miss up to 12.50 % of each other's protected energy (conv1)"));
        QCOMPARE(how(model, QStringLiteral("The whole plan")).toStdString(), fakeRun(7).header.plan);
        QVERIFY(how(model, QStringLiteral("Branched from run")).isEmpty()); // it was not
    }

    /// Its first epochs may be in another precision than its last ones.
    void aRunThatLeftBfloat16IsNotOfOnePrecision()
    {
        RunDetails run = wholeRun();
        const auto precision = [&run](bool planned, bool measured) {
            Plan plan = planFromJson(run.summary.header.plan);
            plan.live.bfloat16 = planned;
            run.summary.header.plan = planToJson(plan);
            run.live->bfloat16 = measured;
            return how(RunOriginModel(run), QStringLiteral("Errors after each epoch")).section(QLatin1Char(','), 0, 0);
        };
        QCOMPARE(precision(true, false), QStringLiteral("in float32 since bfloat16 was left"));
        QCOMPARE(precision(true, true), QStringLiteral("in bfloat16"));
        QCOMPARE(precision(false, false), QStringLiteral("in float32"));
    }

    void attacksTellWhichSamplesTheyToldApart()
    {
        RunDetails run = wholeRun();
        Plan plan = planFromJson(run.summary.header.plan);
        plan.membership.negatives = AttackNegatives::Retained;
        run.summary.header.plan = planToJson(plan);
        RunShadowAttack lira;
        lira.subject = "unlearned";
        lira.attack = "lira";
        lira.auc = 0.625;
        lira.models = 32;
        lira.positivesOf = "retained";
        lira.negativesOf = "all-classes";
        RunShadowAttack later = lira;
        later.attack = "later";
        later.positivesOf = "of a later version";
        run.shadowAttacks = {lira, later};
        const RunOriginModel model(run);
        QVERIFY(how(model, QStringLiteral("Confidence attack on “Unlearned”"))
                    .endsWith(QStringLiteral("Forget samples: the positives; "
                                             "Retained samples of the same classes: the negatives")));
        const QString shadow = how(model, QStringLiteral("LiRA attack on “Unlearned”"));
        QVERIFY2(shadow.startsWith(QStringLiteral("AUC 0.625"))
                     && shadow.contains(QStringLiteral("Retained samples of the same classes: the positives; "
                                                       "Test samples of all classes: the negatives"))
                     && shadow.endsWith(QStringLiteral("32 shadow model(s)")),
                 qUtf8Printable(shadow));
        QVERIFY(!how(model, QStringLiteral("later attack on “Unlearned”")).contains(QStringLiteral("the negatives")));
    }

    void planOfAnotherVersionIsShownAsItIs()
    {
        RunDetails run = wholeRun();
        run.summary.header.plan = "{\"version\": 99}";
        run.attacks.front().attack = "unheard of";
        RunOriginModel model(run);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(how(model, QStringLiteral("The whole plan")), QStringLiteral("{\"version\": 99}"));
        QVERIFY(how(model, QStringLiteral("γ")).isEmpty());
        run.subsampling.clear();
        QVERIFY(how(RunOriginModel(run), QStringLiteral("Spectra of a part")).isEmpty());
        QVERIFY(!how(model, QStringLiteral("unheard of attack on “Unlearned”")).isEmpty());
    }

    void isShownByAKeyAndCopied()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* runs = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        runs->setCurrentIndex(runs->model()->index(0, 0));
        runs->setFocus();
        QTest::keyClick(runs, Qt::Key_I, Qt::ControlModifier);
        const auto dialog = [&window] { return window.findChild<QDialog*>(QStringLiteral("runOriginDialog")); };
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto* table = dialog()->findChild<QTableView*>(QStringLiteral("runOriginTable"));
        QVERIFY(!how(*table->model(), QStringLiteral("Errors of “Original”")).isEmpty());
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("The whole plan\t{")));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void isShownWhereRunsAreComparedAndDrawn()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto action = [&window](const char* name) { return window.findChild<QAction*>(QLatin1String(name)); };
        // The title of what Ctrl+I on the widget shows.
        const auto told = [&window](QWidget* widget) {
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                return QString();
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_I, Qt::ControlModifier);
            const auto dialog = [&window] { return window.findChild<QDialog*>(QStringLiteral("runOriginDialog")); };
            if (!QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }))
                return QString();
            const QString title = dialog()->windowTitle();
            QTest::keyClick(dialog(), Qt::Key_Escape);
            return QTest::qWaitFor([&] { return !dialog(); }) ? title : QString();
        };
        auto* runs = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        QVERIFY(!action("comparedOriginAction")->isEnabled() && !action("curvesOriginAction")->isEnabled());

        runs->selectAll();
        action("compareRunsAction")->trigger();
        auto* table = window.findChild<QTableView*>(QStringLiteral("compareTable"));
        QTRY_VERIFY(table->isVisible() && table->model()->columnCount() == 3);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!action("comparedOriginAction")->isEnabled()); // that column has the names
        for (const int column : {1, 2}) {
            QTest::keyClick(table, Qt::Key_Right);
            const QString run =
                table->model()->headerData(column, Qt::Horizontal).toString().section(QLatin1Char(':'), 0, 0);
            QCOMPARE(told(table), QStringLiteral("How run %1 was made").arg(run));
        }
        QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY(table->actions().contains(action("comparedOriginAction")));

        runs->setCurrentIndex(runs->model()->index(0, 0));
        const QString run = runs->currentIndex().data().toString().section(QLatin1Char(' '), 1); // "run 2"
        action("showRunAction")->trigger();
        auto* plot = window.findChild<QWidget*>(QStringLiteral("curvesPlot"));
        QTRY_VERIFY(plot->isVisible() && action("curvesOriginAction")->isEnabled());
        QCOMPARE(told(plot), QStringLiteral("How run %1 was made").arg(run));
        window.findChild<QAbstractButton*>(QStringLiteral("curvesTableBox"))->click();
        auto* figures = window.findChild<QTableView*>(QStringLiteral("curvesTable"));
        QTRY_VERIFY(figures->isVisible());
        QCOMPARE(told(figures), QStringLiteral("How run %1 was made").arg(run));
        for (const QWidget* widget : {plot, static_cast<QWidget*>(figures)}) {
            QCOMPARE(widget->contextMenuPolicy(), Qt::ActionsContextMenu);
            QVERIFY(widget->actions().contains(action("curvesOriginAction")));
        }
    }

    /// A column of several runs is of none of them alone.
    void severalSeedsTellNothing()
    {
        CompareModel model;
        ComparePage page(model);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("compareTable"));
        const auto* action = page.findChild<QAction*>(QStringLiteral("comparedOriginAction"));
        auto other = runWith(2, 9.0, 11.0, {12.0});
        Plan plan = planFromJson(other.summary.header.plan);
        plan.seed = 1;
        other.summary.header.seed = plan.seed;
        other.summary.header.plan = planToJson(plan);
        model.setRuns({runWith(1, 8.0, 11.0, {12.0}), other});
        const auto isOffered = [&] {
            table->setCurrentIndex(table->model()->index(0, 1));
            return action->isEnabled();
        };
        QVERIFY(isOffered());
        model.setGroupedBySeed(true);
        QVERIFY(!action->isEnabled()); // no cell is current any more
        QCOMPARE(table->model()->columnCount(), 2);
        QVERIFY(!isOffered());
        model.setGroupedBySeed(false);
        QVERIFY(isOffered());
    }
};

QTEST_MAIN(TestRunOrigin)
#include "test_run_origin.moc"
