// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shown_window.h"
#include "widgets/session/gamma_list.h"
#include "widgets/session/typical_run_time.h"
#include "widgets/sweep_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace unlearn;

namespace {

struct SweepWindow : ShownWindow {
    SweepWindow() : ShownWindow(QSize(1280, 800)) { }

    int compared() const { return find<QTableView>("compareTable")->model()->columnCount() - 1; }
};

} // namespace

class TestSweepCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_sweep_commands"));
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void listsAreReadAsTheLocaleWritesThem()
    {
        using Gammas = std::vector<double>;
        QCOMPARE(gammasFromList("0.5, 0.7;0.9  1").value(), (Gammas{0.5, 0.7, 0.9, 1.0}));
        QCOMPARE(gammasFromList(" ").value(), Gammas());
        QVERIFY(!gammasFromList("0.5 much"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(gammasFromList("0,5; 0.7 0,9").value(), (Gammas{0.5, 0.7, 0.9}));
        QCOMPARE(gammaListText({0.5, 0.75}), QStringLiteral("0,5 0,75"));
        QCOMPARE(gammasFromList(gammaListText({0.5, 0.75})).value(), (Gammas{0.5, 0.75}));
    }

    void dialogSaysHowMuchItIs()
    {
        SweepWindow shown;
        QVERIFY(shown.open());
        SweepDialog dialog(shown.window.session(), 90.0);
        const auto* summary = dialog.findChild<QLabel*>(QStringLiteral("sweepSummary"));
        const auto* start = dialog.findChild<QPushButton*>(QStringLiteral("startSweepButton"));
        auto* list = dialog.findChild<QLineEdit*>(QStringLiteral("sweepGammasEdit"));
        dialog.show();
        list->selectAll();
        QTest::keyClicks(list, QStringLiteral("0.5 0.75"));
        QVERIFY2(summary->text().startsWith(QStringLiteral("Runs: 2. At 1:30 each")), qPrintable(summary->text()));
        QVERIFY(summary->text().contains(QStringLiteral("3:00")));
        QTest::keyClicks(list, QStringLiteral(" 0.5"));
        QVERIFY(!start->isEnabled() && summary->text().contains(QStringLiteral("0.5 again")));
        QTest::keyClicks(list, QStringLiteral(" more"));
        QVERIFY(!start->isEnabled() && summary->text().contains(QStringLiteral("blanks")));
        auto* seeds = dialog.findChild<QSpinBox*>(QStringLiteral("sweepSeedsBox"));
        auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("sweepKindBox"));
        QVERIFY(list->isEnabled() && !dialog.findChild<QWidget*>(QStringLiteral("sweepDrawsBox"))->isEnabled());
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(!list->isEnabled() && start->isEnabled());
        dialog.findChild<QSpinBox*>(QStringLiteral("sweepDrawsBox"))->setValue(4);
        seeds->setValue(3);
        QVERIFY(summary->text().startsWith(QStringLiteral("Runs: 12.")));
        auto* low = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("sweepLowBox"));
        low->setValue(1.0);
        QVERIFY(!start->isEnabled());
        low->setValue(0.25);
        auto* layer = dialog.findChild<QComboBox*>(QStringLiteral("sweepLayerBox"));
        const std::string name = shown.window.session().experiment()->model->layers().front().name;
        layer->setCurrentIndex(layer->findData(QString::fromStdString(name)));
        dialog.findChild<QCheckBox*>(QStringLiteral("sweepTogetherBox"))->click();
        const Sweep sweep = dialog.sweep();
        QVERIFY(sweep.gammas.empty() && sweep.draws);
        QCOMPARE(sweep.draws->low, 0.25);
        QVERIFY(!sweep.draws->perLayer);
        QCOMPARE(sweep.layer, name);
        QCOMPARE(sweep.seeds.size(), std::size_t{3});
        SweepDialog again(shown.window.session(), std::nullopt);
        again.showSweep(sweep);
        QVERIFY(again.sweep() == sweep);
        QCOMPARE(again.findChild<QLabel*>(QStringLiteral("sweepSummary"))->text(), QStringLiteral("Runs: 12."));
    }

    void runsAreComparedAsTheyComeIn()
    {
        SweepWindow shown;
        auto* action = shown.find<QAction>("sweepAction");
        QVERIFY(!action->isEnabled());
        QVERIFY(shown.open());
        QVERIFY(action->isEnabled());
        QTest::keyClick(&shown.window, Qt::Key_5, Qt::ControlModifier); // the page Compare
        auto* button = shown.find<QToolButton>("sweepActionOnPage");
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = shown.find<SweepDialog>("sweepDialog");
        QVERIFY(dialog);
        auto* list = dialog->findChild<QLineEdit*>(QStringLiteral("sweepGammasEdit"));
        list->setText(QStringLiteral("0.5 0.75 0.9"));
        shown.lab->heldPoint = 2;
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startSweepButton")), Qt::LeftButton);
        QTRY_COMPARE(shown.window.session().status().point, 2);
        QCOMPARE(shown.find<QTabWidget>("compareViews")->currentIndex(), 1);
        QVERIFY(shown.find<QLabel>("phaseLabel")->text().startsWith(QStringLiteral("Point 2 of 3: ")));
        QVERIFY(!action->isEnabled());
        QTRY_COMPARE(shown.compared(), 1); // the first point, while the second one is under way
        QCOMPARE(shown.window.session().status().activity, Activity::Running);

        // Stop keeps what was reached, and the same sweep is offered again.
        QTRY_VERIFY(shown.lab->checkpoints > 0);
        shown.find<QAction>("stopAction")->trigger();
        QTRY_VERIFY(shown.isIdle());
        QTRY_COMPARE(shown.compared(), 2);
        QVERIFY(shown.isSaid(QStringLiteral("stopped after 2 of 3 runs")));
        shown.lab->heldPoint = 0;
        shown.lab->run = Behaviour::Finish;
        QTRY_VERIFY(!shown.find<SweepDialog>("sweepDialog")); // the first one is gone
        action->trigger();
        dialog = shown.find<SweepDialog>("sweepDialog");
        QCOMPARE(dialog->sweep().gammas, (std::vector<double>{0.5, 0.75, 0.9}));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(shown.compared(), 3);
        QTRY_VERIFY(shown.isSaid(QStringLiteral("The sweep is finished. Runs: 3")));

        // What the user compares afterwards stays.
        auto* runs = shown.find<QTableView>("runsTable");
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        runs->selectAll();
        shown.find<QAction>("compareRunsAction")->trigger();
        QTRY_COMPARE(shown.compared(), 2);
    }

    void severalRequestsAreNotSweptAndItIsSaidWhy()
    {
        SweepWindow shown;
        QVERIFY(shown.open());
        const auto* action = shown.find<QAction>("sweepAction");
        const QString own = action->toolTip();
        ExperimentSession& session = shown.window.session();
        const Plan one = session.plan();
        Plan several = one;
        several.forget.clear();
        several.requests = {{"1:5"}, {"2:3"}};
        session.changePlan(several);
        QVERIFY(shown.waitForIdle());
        QVERIFY(!session.canSweep() && !action->isEnabled());
        QVERIFY2(action->toolTip().contains(QStringLiteral("one request")), qPrintable(action->toolTip()));
        QCOMPARE(shown.find<QToolButton>("sweepActionOnPage")->toolTip(), action->toolTip());
        session.startSweep({.gammas = {0.5}});
        QVERIFY(shown.isIdle());
        session.changePlan(one);
        QVERIFY(shown.waitForIdle());
        QVERIFY(action->isEnabled());
        QCOMPARE(action->toolTip(), own);
    }

    void timeIsThatOfRunsLikeThese()
    {
        SweepWindow shown;
        QVERIFY(shown.open());
        const Experiment& experiment = *shown.window.session().experiment();
        RunsModel runs;
        QVERIFY(!typicalRunSeconds(runs, experiment));
        std::vector<RunSummary> summaries{fakeRun(3), fakeRun(2), fakeRun(1)};
        for (RunSummary& run : summaries) {
            run.header.modelHash = experiment.model->hash();
            run.header.dataHash = experiment.dataset->hash;
            run.header.forgetHash = experiment.request.hash();
            run.seconds = static_cast<double>(run.id.value);
        }
        summaries[0].header.forgetHash = "another";
        runs.setRuns(summaries);
        QCOMPARE(typicalRunSeconds(runs, experiment).value(), 1.5);
    }
};

QTEST_MAIN(TestSweepCommands)
#include "test_sweep_commands.moc"
