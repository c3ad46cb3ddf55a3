// SPDX-License-Identifier: GPL-3.0-or-later
// Another language takes effect without a restart: a window in it takes the place of the one before, if need be once
// what is under way has ended and other windows are closed.
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/samples_page.h"
#include "widgets/window_renewal.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

using namespace unlearn;

namespace {

const char* const typedTag = "look again";

struct Renewal {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    int made = 0;
    std::atomic<int> tagged = 0; ///< how often the log was told of typedTag
    std::atomic<bool> holdsNotes = false;
    WindowRenewal windows{[this] {
        ++made;
        ExperimentServices services = fakeServices(lab);
        services.note = [this, note = services.note](const std::vector<RunNote>& notes) {
            const QDeadlineTimer longest(std::chrono::seconds(5)); // a window that goes waits for it
            while (holdsNotes && !longest.hasExpired())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            note(notes);
            tagged += static_cast<int>(std::ranges::count(notes, typedTag, &RunNote::text));
        };
        return std::make_unique<MainWindow>(services, QStringLiteral("/fake/runs.sqlite"), std::filesystem::path());
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
    bool activate()
    {
        windows.window().activateWindow();
        return QTest::qWaitForWindowActive(&windows.window());
    }
    /// In the settings, by keys; the dialog is closed again.
    bool chooseNextLanguage() { return chooseNext(QStringLiteral("languageBox")); }
    bool chooseNext(const QString& name) { return choose(name, Qt::Key_Down); }
    bool choose(const QString& name, Qt::Key key)
    {
        MainWindow& window = windows.window();
        if (!activate())
            return false;
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("settingsDialog"));
        if (!dialog)
            return false;
        auto* box = dialog->findChild<QComboBox*>(name);
        box->setFocus();
        QTest::keyClick(box, key);
        QTest::keyClick(dialog, Qt::Key_Escape);
        return QTest::qWaitFor([this] { return !find<QDialog>("settingsDialog"); });
    }
    /// Of a run, in an editor that is left open.
    bool typeTag()
    {
        auto* table = find<QTableView>("runsTable");
        if (!activate() || !QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
            return false;
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        auto* editor = table->findChild<QLineEdit*>();
        if (!editor)
            return false;
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(typedTag));
        return editor->hasFocus();
    }
    template <typename Object> Object* find(const char* name) const
    {
        return windows.window().findChild<Object*>(QLatin1String(name));
    }
    /// Some looks later, too: asked for here, as there are none where nothing is waited for.
    bool staysAsItIs()
    {
        const QSignalSpy looked(&windows, &WindowRenewal::looked);
        for (int looks = 1; looks <= 3; ++looks) {
            Q_EMIT windows.window().renewalWanted();
            if (!QTest::qWaitFor([&looked, looks] { return looked.size() >= looks; }))
                return false;
        }
        return made == 1;
    }
};

QWidget* openGlossary()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->objectName() == QLatin1String("glossary") && window->isVisible())
            return window;
    }
    return nullptr;
}

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
        QVERIFY(r.staysAsItIs());
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

    void aRunningJobGoesOnAndTheWindowStaysUntilItHasEnded()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        QVERIFY(r.staysAsItIs());
        QCOMPARE(r.windows.window().session().status().activity, Activity::Running);
        r.windows.window().session().setAllGammas(0.5); // is not saved
        r.windows.window().session().stop();
        QTRY_COMPARE(r.renewed.size(), 1);
        QCOMPARE(r.made, 2);
        QVERIFY(r.waitForIdle());
        QCOMPARE(r.windows.window().session().plan().gamma, 0.5);
        QVERIFY(r.windows.window().isWindowModified());
        r.windows.window().closeAtOnce();
    }

    void aChoiceThatIsTakenBackChangesNothing()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        QVERIFY(r.windows.window().wantsRenewal());
        QVERIFY(r.choose(QStringLiteral("languageBox"), Qt::Key_Up));
        QVERIFY(!r.windows.window().wantsRenewal());
        r.windows.window().session().stop();
        QVERIFY(r.waitForIdle());
        QVERIFY(r.staysAsItIs());
        r.windows.window().closeAtOnce();
    }

    void aWindowThatIsClosedMeanwhileDoesNotComeBack()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        r.windows.window().closeAtOnce();
        r.windows.window().session().stop();
        QVERIFY(r.waitForIdle());
        QVERIFY(r.staysAsItIs());
        QVERIFY(!r.windows.window().isVisible());
    }

    void aDetachedPageIsPutBackFirst()
    {
        Renewal r;
        QVERIFY(r.open());
        auto* page = r.find<QDockWidget>("curvesDock");
        page->setFloating(true);
        QTRY_VERIFY(page->isVisible());
        QVERIFY(r.chooseNextLanguage());
        QVERIFY(r.staysAsItIs());
        page->setFloating(false);
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(!r.find<QDockWidget>("curvesDock")->isFloating());
        QVERIFY(r.waitForIdle());
        r.windows.window().closeAtOnce();
    }

    void aMinimisedWindowStaysMinimised()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        r.windows.window().showMinimized();
        QVERIFY(r.windows.window().isMinimized());
        r.windows.window().session().stop();
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(r.windows.window().isMinimized());
        QVERIFY(r.waitForIdle());
        r.windows.window().closeAtOnce();
    }

    void theGlossaryIsClosedFirst()
    {
        Renewal r;
        QVERIFY(r.open());
        r.find<QAction>("glossaryAction")->trigger();
        QVERIFY(openGlossary());
        QVERIFY(r.chooseNextLanguage());
        QVERIFY(r.staysAsItIs());
        QTest::keyClick(openGlossary(), Qt::Key_Escape);
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(r.waitForIdle());
        r.windows.window().closeAtOnce();
    }

    void aDialogIsAnsweredFirst()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        r.find<QAction>("aboutAction")->trigger();
        const QPointer<QDialog> about = r.find<QDialog>("aboutDialog");
        QVERIFY(about && about->isVisible());
        r.windows.window().session().stop();
        QVERIFY(r.waitForIdle());
        QVERIFY(r.staysAsItIs());
        QVERIFY(about && about->isVisible());
        QTest::keyClick(about.data(), Qt::Key_Escape);
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(r.waitForIdle());
        r.windows.window().closeAtOnce();
    }

    /// Whoever tags a run when the job ends loses nothing of it.
    void whatIsHalfTypedIsKept()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        QVERIFY(r.typeTag());
        r.windows.window().session().stop();
        QTRY_COMPARE(r.renewed.size(), 1);
        QCOMPARE(r.tagged.load(), 1);
        QVERIFY(r.waitForIdle());
        r.windows.window().closeAtOnce();
    }

    void whatIsNotedIsInTheLogFirst()
    {
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        QVERIFY(r.typeTag());
        r.holdsNotes = true;
        r.windows.window().session().stop();
        QTRY_VERIFY(r.windows.window().isNoting());
        QVERIFY(r.staysAsItIs());
        QCOMPARE(r.tagged.load(), 0);
        r.holdsNotes = false;
        QTRY_COMPARE(r.renewed.size(), 1);
        QCOMPARE(r.tagged.load(), 1);
        QVERIFY(r.waitForIdle());
        r.windows.window().closeAtOnce();
    }

    void aForgetSetThatIsNotAppliedIsKept_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<std::int64_t>("forgotten");
        QTest::newRow("applied") << QStringLiteral("applyForgetSetButton") << std::int64_t{7};
        QTest::newRow("reverted") << QStringLiteral("revertForgetSetButton") << std::int64_t{5};
    }

    void aForgetSetThatIsNotAppliedIsKept()
    {
        QFETCH(const QString, button);
        QFETCH(const std::int64_t, forgotten);
        Renewal r;
        QVERIFY(r.open());
        r.lab->run = Behaviour::Hold;
        r.windows.window().session().startRun();
        QTRY_VERIFY(r.lab->checkpoints > 0);
        QVERIFY(r.chooseNextLanguage());
        ForgetDraft& draft = r.find<SamplesPage>("samplesPage")->draft();
        draft.addSamples({0, 5});
        r.windows.window().session().stop();
        QVERIFY(r.waitForIdle());
        QVERIFY(r.staysAsItIs());
        QVERIFY(draft.isModified());
        auto* decision = r.windows.window().findChild<QPushButton*>(button);
        QTRY_VERIFY(decision->isEnabled());
        decision->click();
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(r.waitForIdle());
        QCOMPARE(r.windows.window().session().experiment()->forget.count(), forgotten);
        r.windows.window().closeAtOnce();
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
        QVERIFY(r.staysAsItIs());
        QCOMPARE(r.windows.window().waitingRuns(), 1);
        auto* waiting = r.find<QListView>("runQueueList");
        waiting->setCurrentIndex(waiting->model()->index(0, 0));
        QVERIFY(r.activate());
        waiting->setFocus();
        QTest::keyClick(waiting, Qt::Key_Delete);
        QTRY_COMPARE(r.renewed.size(), 1);
        QVERIFY(r.waitForIdle());
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
        QVERIFY(r.staysAsItIs());
        QCOMPARE(r.renewed.size(), 0);
    }
};

QTEST_MAIN(TestWindowRenewal)
#include "test_window_renewal.moc"
