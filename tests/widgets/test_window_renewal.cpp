// SPDX-License-Identifier: GPL-3.0-or-later
// Another language takes effect without a restart: a window in it takes the place of the one before.
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/window_renewal.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace unlearn;

namespace {

struct Renewal {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    int made = 0;
    WindowRenewal windows{[this] {
        ++made;
        return std::make_unique<MainWindow>(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"),
                                            std::filesystem::path());
    }};
    QSignalSpy renewed{&windows, &WindowRenewal::renewed};

    bool open()
    {
        windows.window().show();
        windows.window().openPlan("/fake/folder/fake.unlearn.json");
        return QTest::qWaitForWindowExposed(&windows.window()) && waitForIdle();
    }
    bool waitForIdle()
    {
        return QTest::qWaitFor([this] {
            ExperimentSession& session = windows.window().session();
            return session.experiment() && session.status().activity == Activity::Idle;
        });
    }
    /// In the settings, by keys; the dialog is closed again.
    bool chooseNextLanguage() { return chooseNext(QStringLiteral("languageBox")); }
    bool chooseNext(const QString& name)
    {
        MainWindow& window = windows.window();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("settingsDialog"));
        if (!dialog)
            return false;
        auto* box = dialog->findChild<QComboBox*>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(dialog, Qt::Key_Escape);
        return !dialog->isVisible();
    }
};

} // namespace

class TestWindowRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_window_renewal"));
        QSettings().clear();
    }

    void experimentAndItsChangesAreTakenOver()
    {
        Renewal r;
        QVERIFY(r.open());
        r.windows.window().session().computeSpectrum();
        QTRY_VERIFY(r.windows.window().session().spectrum());
        QVERIFY(r.waitForIdle());
        const auto spectrum = r.windows.window().session().spectrum();
        r.windows.window().session().setAllGammas(0.5);
        QVERIFY(r.windows.window().isWindowModified());
        QVERIFY(r.chooseNextLanguage());
        QTRY_COMPARE(r.renewed.size(), 1);
        QCOMPARE(r.made, 2);
        QVERIFY(r.windows.window().isVisible());
        QVERIFY(!r.windows.window().findChild<QMessageBox*>());
        QVERIFY(r.waitForIdle());
        QCOMPARE(r.windows.window().session().plan().gamma, 0.5);
        QVERIFY(r.windows.window().session().spectrum() == spectrum);
        QCOMPARE(r.windows.window().session().planFile(), std::filesystem::path("/fake/folder/fake.unlearn.json"));
        QVERIFY(r.windows.window().isWindowModified());
        r.windows.window().closeAtOnce();
    }

    void switchesAndScoresAreTakenOver()
    {
        Renewal r;
        QVERIFY(r.open());
        const auto driftAction = [&r] {
            return r.windows.window().findChild<QAction*>(QStringLiteral("measureDriftAction"));
        };
        driftAction()->trigger();
        QVERIFY(r.windows.window().session().scoreMemorisation());
        QTRY_VERIFY(r.windows.window().session().memorisation());
        QVERIFY(r.waitForIdle());
        const auto memorisation = r.windows.window().session().memorisation();
        QVERIFY(r.chooseNextLanguage());
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(r.waitForIdle());
        QVERIFY(driftAction()->isChecked() && r.windows.window().session().measuresSpectrumDrift());
        QCOMPARE(r.windows.window().session().memorisation(), memorisation);
        r.windows.window().closeAtOnce();
    }

    void memorisationGoesOnAndTheWindowStays()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->evaluate = Behaviour::Hold;
        QVERIFY(r.windows.window().session().scoreMemorisation());
        QVERIFY(r.chooseNextLanguage());
        QTest::qWait(50);
        QCOMPARE(r.made, 1);
        QVERIFY(r.windows.window().session().status().isLong);
        r.windows.window().closeAtOnce();
    }

    void anExperimentThatIsSavedNowhereIsTakenOver()
    {
        Renewal r;
        QVERIFY(r.open());
        Plan plan = fakePlan();
        plan.name = "new";
        r.windows.window().session().newPlan(plan);
        QTRY_VERIFY(r.windows.window().session().planFile().empty());
        QVERIFY(r.waitForIdle());
        QVERIFY(r.chooseNextLanguage());
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(r.waitForIdle());
        QCOMPARE(r.windows.window().session().plan().name, std::string("new"));
        QVERIFY(r.windows.window().session().planFile().empty());
        r.windows.window().closeAtOnce();
    }

    void aRunningJobGoesOnAndTheWindowStays()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        QTest::qWait(50);
        QCOMPARE(r.windows.window().session().status().activity, Activity::Running);
        r.windows.window().session().stop();
        QVERIFY(r.waitForIdle());
        QTest::qWait(50);
        QCOMPARE(r.made, 1);
    }

    void theWindowStaysWhileRunsWait()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        r.windows.window().findChild<QAction*>(QStringLiteral("queueRunAction"))->trigger();
        r.windows.window().session().stop(); // which holds the other one
        QVERIFY(r.waitForIdle());
        QVERIFY(r.chooseNextLanguage());
        QTest::qWait(50);
        QCOMPARE(r.made, 1);
        QCOMPARE(r.windows.window().waitingRuns(), 1);
        r.windows.window().closeAtOnce();
    }

    void theSystemsColoursComeBack()
    {
        const QPalette system = QApplication::palette();
        Renewal r;
        QVERIFY(r.open());
        r.windows.window().findChild<QAction*>(QStringLiteral("darkThemeAction"))->trigger();
        QVERIFY(QApplication::palette() != system);
        QVERIFY(r.chooseNextLanguage());
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(QApplication::palette() != system); // the theme is still the dark one
        r.windows.window().findChild<QAction*>(QStringLiteral("systemThemeAction"))->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
        r.windows.window().closeAtOnce();
    }

    void anotherWayOfWritingNumbersNeedsNoRestart()
    {
        Renewal r;
        QVERIFY(r.open());
        QVERIFY(r.chooseNext(QStringLiteral("numbersBox")));
        QTRY_COMPARE(r.renewed.size(), 1);
        QCOMPARE(Settings::load().preferences.numbers, NumberFormat::Language);
        QVERIFY(r.waitForIdle());
        r.windows.window().closeAtOnce();
    }

    void theSameLanguageChangesNothing()
    {
        Renewal r;
        QVERIFY(r.open());
        MainWindow& window = r.windows.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("settingsDialog"));
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::qWait(50);
        QCOMPARE(r.made, 1);
        QCOMPARE(r.renewed.size(), 0);
    }
};

QTEST_MAIN(TestWindowRenewal)
#include "test_window_renewal.moc"
