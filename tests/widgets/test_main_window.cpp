// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/session/runs_model.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace unlearn;

namespace {

constexpr auto planFile = "/fake/folder/fake.unlearn.json";

struct ShownWindow {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window{fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {}};

    ShownWindow() { window.show(); }

    bool open()
    {
        window.openPlan(planFile);
        return waitForIdle() && QTest::qWaitForWindowExposed(&window);
    }
    bool waitForIdle()
    {
        return QTest::qWaitFor(
            [this] { return window.session().experiment() && window.session().status().activity == Activity::Idle; });
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    /// The tool bar's button of a command.
    void click(const char* name) const { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cacheIsShownAndCleared()
    {
        ShownWindow shown;
        QVERIFY(shown.open());
        shown.find<QAction>("spectrumCacheAction")->trigger();
        const auto* label = shown.find<QLabel>("cacheSizeLabel");
        QTRY_VERIFY(label->text().startsWith("3"));
        auto* clear = shown.find<QPushButton>("clearCacheButton");
        QVERIFY(clear->isEnabled());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(label->text().startsWith("0"));
        QCOMPARE(shown.lab->cached.load(), 0);
        QVERIFY(!clear->isEnabled());
    }

    void purgeAsksFirst()
    {
        ShownWindow shown;
        QVERIFY(shown.open());
        auto* purge = shown.find<QAction>("purgeAction");
        QVERIFY(!purge->isEnabled());
        auto* table = shown.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(purge->isEnabled());
        const auto ask = [&] {
            purge->trigger();
            return QTest::qWaitFor([&] { return shown.find<QMessageBox>("purgeQuestion") != nullptr; });
        };
        QVERIFY(ask());
        QVERIFY(shown.find<QMessageBox>("purgeQuestion")->detailedText().contains("Something of the fake goes"));
        QTest::keyClick(shown.find<QMessageBox>("purgeQuestion"), Qt::Key_Escape);
        QTRY_VERIFY(!shown.find<QMessageBox>("purgeQuestion"));
        QCOMPARE(shown.lab->purges.load(), 0);
        QVERIFY(!shown.lab->purgeWaits); // it would keep the log from being read
        shown.lab->purgeWaits = true;
        QVERIFY(ask());
        QTest::mouseClick(shown.find<QPushButton>("purgeButton"), Qt::LeftButton);
        QTRY_COMPARE(shown.lab->purges.load(), 1);
        QVERIFY(!shown.lab->purgeWaits);
    }

    void reportOfTheSelectedRuns()
    {
        ShownWindow shown;
        QVERIFY(shown.open());
        auto* report = shown.find<QAction>("reportAction");
        QVERIFY(!report->isEnabled());
        auto* table = shown.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        const auto choose = [&](const QString& folder, bool withPictures = true) {
            report->trigger();
            auto* dialog = shown.find<QFileDialog>("reportDialog");
            QVERIFY(dialog);
            auto* pictures = dialog->findChild<QCheckBox*>(QStringLiteral("reportPicturesBox"));
            QVERIFY(pictures && pictures->isVisible() && pictures->isChecked());
            if (!withPictures)
                QTest::mouseClick(pictures, Qt::LeftButton, {}, {10, pictures->height() / 2});
            QCOMPARE(pictures->isChecked(), withPictures);
            dialog->selectFile(folder);
            QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        };
        QTemporaryDir folder;
        shown.lab->report = Behaviour::Hold;
        choose(folder.filePath("reported"));
        QTRY_VERIFY(shown.lab->checkpoints > 0); // the window goes on while it is written
        QCOMPARE(shown.lab->reportedRuns.load(), 0);
        shown.lab->report = Behaviour::Finish;
        QTRY_COMPARE(shown.lab->reportedRuns.load(), 2);
        QVERIFY(shown.lab->reportedPictures);
        const auto said = [&](const QString& part) {
            const auto* messages = shown.find<QTableView>("messagesTable")->model();
            for (int row = 0; row < messages->rowCount(); ++row) {
                for (int column = 0; column < messages->columnCount(); ++column) {
                    if (messages->index(row, column).data().toString().contains(part))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(said(folder.filePath("reported")));
        choose(folder.filePath("without"), false);
        QTRY_VERIFY(said(folder.filePath("without")));
        QVERIFY(!shown.lab->reportedPictures);
        shown.lab->report = Behaviour::Fail;
        choose(folder.filePath("failed"));
        QTRY_VERIFY(said(FakeLab::failure));
        shown.lab->report = Behaviour::Hold; // and a window that is closed meanwhile ends it
        choose(folder.filePath("never"));
    }

    void purgeTakesFromThePagesWhatItMayHaveDeleted()
    {
        ShownWindow s;
        QVERIFY(s.open());
        const auto rows = [&](const char* table) { return s.find<QTableView>(table)->model()->rowCount(); };
        QTRY_COMPARE(rows("runsTable"), 2);
        s.find<QTableView>("runsTable")->setCurrentIndex(s.find<QTableView>("runsTable")->model()->index(0, 0));
        const auto purge = [&] {
            const int before = rows("messagesTable");
            s.find<QAction>("purgeAction")->trigger();
            if (!QTest::qWaitFor([&] { return s.find<QMessageBox>("purgeQuestion") != nullptr; }))
                return false;
            QTest::mouseClick(s.find<QPushButton>("purgeButton"), Qt::LeftButton);
            // What was done, and what the purge had to say.
            return QTest::qWaitFor([&] { return rows("messagesTable") >= before + 2; })
                && QTest::qWaitFor([&] { return s.find<QMessageBox>("purgeQuestion") == nullptr; });
        };
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_COMPARE(rows("curvesTable"), 6);
        QVERIFY(purge());
        QCOMPARE(rows("curvesTable"), 6); // of the run that goes on
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        QTRY_COMPARE(rows("privacyTable"), 3);
        QVERIFY(purge());
        QCOMPARE(rows("curvesTable"), 0);
        QCOMPARE(rows("privacyTable"), 2); // not the unlearned model
        QVERIFY(!s.window.session().lastRun());
    }

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_main_window"));
    }

    void init() { QSettings().clear(); }

    void emptyWindowOffersToOpenOnly()
    {
        const ShownWindow s;
        QVERIFY(s.find<QAction>("openAction")->isEnabled());
        for (const char* name : {"startAction", "pauseAction", "stopAction", "computeSpectrumAction", "saveAction"})
            QVERIFY2(!s.find<QAction>(name)->isEnabled(), name);
        QVERIFY(s.find<QLabel>("layersEmptyHint")->isVisibleTo(&s.window));
    }

    void startRunsToTheEnd()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.click("startActionButton");
        QTRY_COMPARE(s.lab->runsBegun.load(), 1);
        QVERIFY(s.waitForIdle());
        QTRY_COMPARE(s.find<QTableView>("curvesTable")->model()->rowCount(), 6);
        QCOMPARE(s.find<QTableView>("privacyTable")->model()->rowCount(), 3);
        QVERIFY(s.find<QAction>("startAction")->isEnabled());
        QCOMPARE(s.find<QTableView>("messagesTable")->model()->rowCount(), 1);
    }

    void stopIsAcknowledgedAtOnce()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        QTest::keyClick(&s.window, Qt::Key_F5);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QVERIFY(!s.find<QAction>("startAction")->isEnabled());
        QVERIFY(s.find<QPushButton>("cancelButton")->isVisible());
        s.click("stopActionButton");
        QVERIFY(!s.find<QAction>("stopAction")->isEnabled());
        QVERIFY(s.find<QLabel>("phaseLabel")->text().contains(QStringLiteral("Stopping")));
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().lastRun()->state, RunState::Cancelled);
        QVERIFY(!s.find<QPushButton>("cancelButton")->isVisible());
    }

    void pauseAndContinue()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.click("pauseActionButton");
        QVERIFY(s.window.session().status().paused);
        QVERIFY(s.find<QLabel>("phaseLabel")->text().startsWith(QStringLiteral("Paused")));
        s.click("pauseActionButton");
        QVERIFY(!s.window.session().status().paused);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().lastRun()->state, RunState::Finished);
    }

    void failureIsShownAndBlocksNothing()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Fail;
        s.click("startActionButton");
        auto* text = s.find<QLabel>("bannerText");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().contains(QLatin1String(FakeLab::failure)));
        QVERIFY(s.find<QAction>("startAction")->isEnabled());
        s.click("bannerCloseButton");
        QVERIFY(!text->isVisible());
        QCOMPARE(s.find<QTableView>("messagesTable")->model()->rowCount(), 1);
    }

    void trustIsAskedForOnce()
    {
        ShownWindow s;
        const std::string hash(64, 'a');
        s.lab->untrusted = hash;
        s.window.openPlan(planFile);
        QTRY_VERIFY(s.find<QDialog>("trustDialog"));
        QCOMPARE(s.find<QLineEdit>("trustHashEdit")->text(), QString::fromStdString(hash));
        QVERIFY(s.find<QLineEdit>("trustFileEdit")->text().endsWith(QStringLiteral("program.pt")));
        QTRY_VERIFY(s.find<QPushButton>("doNotTrustButton")->hasFocus());
        QTest::mouseClick(s.find<QPushButton>("doNotTrustButton"), Qt::LeftButton);
        QTRY_VERIFY(!s.find<QDialog>("trustDialog"));
        QVERIFY(!s.window.session().experiment());
        QCOMPARE(s.find<QTableView>("messagesTable")->model()->rowCount(), 1);

        s.window.openPlan(planFile);
        QTRY_VERIFY(s.find<QDialog>("trustDialog"));
        QTest::mouseClick(s.find<QPushButton>("trustButton"), Qt::LeftButton);
        QVERIFY(s.waitForIdle());
        QVERIFY(s.lab->untrusted.empty());
        QVERIFY(!s.find<QDialog>("trustDialog"));
    }

    void closingDuringARunAsks()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.window.close();
        QVERIFY(s.window.isVisible());
        auto* box = s.find<QMessageBox>("questionBox");
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QVERIFY(s.window.isVisible());
        QCOMPARE(s.window.session().status().activity, Activity::Running);
        QTRY_VERIFY(!s.find<QMessageBox>("questionBox"));
        s.window.close();
        box = s.find<QMessageBox>("questionBox");
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
        QTRY_VERIFY(!s.window.isVisible());
    }

    void closingWithUnsavedChangesAsks()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.window.session().setAllGammas(0.5);
        QVERIFY(s.window.isWindowModified());
        s.window.close();
        QVERIFY(s.window.isVisible());
        QVERIFY(s.find<QMessageBox>("questionBox"));
    }

    void changesThatACrashLeftAreRecovered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("recovery-1.json"));
        for (const bool wanted : {false, true}) {
            Plan plan = fakePlan();
            plan.gamma = 0.125;
            QFile kept(file);
            QVERIFY(kept.open(QIODevice::WriteOnly));
            kept.write(QJsonDocument(QJsonObject{{QStringLiteral("plan_file"), QLatin1String(planFile)},
                                                 {QStringLiteral("plan"), QString::fromStdString(planToJson(plan))}})
                           .toJson());
            kept.close();
            ShownWindow s;
            s.window.guard(folder.path().toStdString());
            auto* box = s.find<QMessageBox>("questionBox");
            QVERIFY(box && box->text().contains(QStringLiteral("fake.unlearn.json")));
            QTest::mouseClick(wanted ? s.find<QPushButton>("acceptButton") : box->button(QMessageBox::Cancel),
                              Qt::LeftButton);
            QTRY_VERIFY(!QFile::exists(file));
            if (!wanted) {
                QVERIFY(!s.window.session().experiment());
                continue;
            }
            QTRY_COMPARE(s.window.session().plan().gamma, 0.125);
            QVERIFY(s.window.isWindowModified());
            QVERIFY(s.waitForIdle());
        }
    }

    void aDroppedModelReplacesTheExperimentsOwn()
    {
        ShownWindow s;
        QVERIFY(s.open());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/fake/other.safetensors"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&s.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&s.window, &drop);
        QTRY_COMPARE(s.window.session().plan().model.file, std::string("/fake/other.safetensors"));
        QVERIFY(s.window.isWindowModified());
        QVERIFY(s.waitForIdle());
    }

    void aModelDroppedDuringARunIsRefused()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/fake/other.safetensors"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&s.window, &enter);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&s.window, &drop);
        QVERIFY(!s.find<QMessageBox>("questionBox"));
        QVERIFY(s.find<QLabel>("bannerText")->text().contains(QStringLiteral("other.safetensors was not taken")));
        QCOMPARE(s.window.session().status().activity, Activity::Running);
        QCOMPARE(s.window.session().plan().model.file, fakePlan().model.file);
    }

    void runsAreListedSearchedAndShown()
    {
        ShownWindow s;
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto* search = s.find<QLineEdit>("runsSearch");
        QTest::keyClicks(search, QStringLiteral("RUN 2"));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(search, QStringLiteral("x"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(s.find<QLabel>("runsHint")->isVisibleTo(&s.window));
        search->clear();
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(s.find<QTableView>("curvesTable")->model()->rowCount(), 3);
    }

    void runsAreRenamedTaggedDeletedAndBroughtBack()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("runsTable");
        const auto* model = table->model();
        QTRY_COMPARE(model->rowCount(), 2);
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        table->selectRow(0);
        table->setFocus();
        const auto type = [&](Qt::Key key, const QString& text) {
            QTest::keyClick(table, key, Qt::ControlModifier);
            auto* editor = table->findChild<QLineEdit*>();
            if (!editor)
                return false;
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            return true;
        };
        QVERIFY(type(Qt::Key_R, QStringLiteral("best so far")));
        QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("best so far"));
        table->setFocus();
        QVERIFY(type(Qt::Key_T, QStringLiteral("paper")));
        auto* search = s.find<QLineEdit>("runsSearch");
        QTRY_COMPARE(model->index(0, RunsModel::Tags).data().toString(), QStringLiteral("paper"));
        QTest::keyClicks(search, QStringLiteral("paper"));
        QCOMPARE(model->rowCount(), 1);
        search->clear();
        table->selectAll();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(model->rowCount(), 0);
        s.find<QAction>("undoAction")->trigger();
        QTRY_COMPARE(model->rowCount(), 2);
        s.find<QAction>("undoAction")->trigger();
        s.find<QAction>("undoAction")->trigger();
        QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("run 2"));
    }

    void runsAreCompared()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        s.find<QAction>("compareRunsAction")->trigger(); // one is not enough
        table->selectAll();
        s.find<QAction>("compareRunsAction")->trigger();
        const auto* compared = s.find<QTableView>("compareTable")->model();
        QTRY_COMPARE(compared->columnCount(), 3);
        QTRY_VERIFY(!s.find<QDockWidget>("compareDock")->visibleRegion().isEmpty());
        auto* figure = s.find<QComboBox>("compareFigureBox");
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_End);
        QCOMPARE(figure->currentText(), QStringLiteral("Loss"));
    }

    void aRunGoesOnFromAnEpoch()
    {
        ShownWindow s;
        QVERIFY(s.open());
        QVERIFY(!s.find<QPushButton>("branchButton")->isEnabled());
        s.click("startActionButton");
        QTRY_COMPARE(s.lab->runsBegun.load(), 1);
        QVERIFY(s.waitForIdle());
        QTRY_VERIFY(s.find<QPushButton>("branchButton")->isEnabled());
        QTest::mouseClick(s.find<QPushButton>("branchButton"), Qt::LeftButton);
        auto* epoch = s.find<QAbstractSpinBox>("branchEpochBox");
        QVERIFY(epoch);
        epoch->selectAll();
        QTest::keyClicks(epoch, QStringLiteral("3"));
        QTest::mouseClick(s.find<QPushButton>("branchAcceptButton"), Qt::LeftButton);
        QTRY_COMPARE(s.lab->runsBegun.load(), 2);
        QCOMPARE(s.lab->branchedFrom.load(), 7);
        QCOMPARE(s.lab->branchedAt.load(), 3);
        QVERIFY(s.waitForIdle());
    }

    void deviceIsChosen()
    {
        ShownWindow s;
        auto* box = s.find<QComboBox>("deviceBox");
        QTRY_COMPARE(box->count(), 2);
        QCOMPARE(s.window.session().device(), std::string("cpu"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(s.window.session().device(), std::string("fake:0"));
        QCOMPARE(s.find<QLabel>("deviceLabel")->text(), QStringLiteral("Fake device"));
    }

    void themesChangeThePalette()
    {
        const ShownWindow s;
        s.find<QAction>("darkThemeAction")->trigger();
        QTRY_VERIFY(s.window.palette().color(QPalette::Window).lightness() < 100);
        s.find<QAction>("lightThemeAction")->trigger();
        QTRY_VERIFY(s.window.palette().color(QPalette::Window).lightness() > 200);
        s.find<QAction>("systemThemeAction")->trigger();
    }

    void layoutIsRememberedAndReset()
    {
        {
            ShownWindow s;
            s.find<QDockWidget>("experimentDock")->close();
            s.window.close();
        }
        ShownWindow s;
        auto* dock = s.find<QDockWidget>("experimentDock");
        QVERIFY(!dock->isVisible());
        s.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(dock->isVisible());
    }

    void figuresAreOneKeyAwayOnThePageThatIsLookedAt()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("directionsTable")->isVisible());
        QVERIFY(!s.find<QTableView>("curvesTable")->isVisible());
        QTest::keyClick(&s.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!s.find<QDockWidget>("curvesDock")->visibleRegion().isEmpty());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("curvesTable")->isVisible());
        QVERIFY(s.find<QTableView>("directionsTable")->isVisibleTo(s.find<QWidget>("layersPage")));
        QTest::keyClick(&s.window, Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(!s.find<QDockWidget>("privacyDock")->visibleRegion().isEmpty());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("rocPointsTable")->isVisible());
        QVERIFY(s.find<QTableView>("scoreBinsTable")->isVisible());
        QTest::keyClick(&s.window, Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(!s.find<QDockWidget>("compareDock")->visibleRegion().isEmpty());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("compareEpochsTable")->isVisible());
    }

    void pageIsDetachedAndPutBack()
    {
        ShownWindow s;
        QVERIFY(s.open());
        QTest::keyClick(&s.window, Qt::Key_2, Qt::ControlModifier);
        auto* page = s.find<QDockWidget>("curvesDock");
        QTRY_VERIFY(!page->visibleRegion().isEmpty());
        s.find<QAction>("detachPageAction")->trigger();
        QVERIFY(page->isFloating());
        s.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(!page->isFloating());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
