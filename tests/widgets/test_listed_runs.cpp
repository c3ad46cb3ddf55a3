// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the runs of the list: found, noted of, compared, gone on with, reported and purged.
#include "tests/widgets/shown_window.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/runs_model.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace unlearn;

class TestListedRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_listed_runs"));
    }

    void init() { QSettings().clear(); }

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
        QTRY_COMPARE(s.find<QTableView>("curvesTable")->model()->rowCount(), 2 + 3); // below two models
    }

    /// Its curves would hide those that come in.
    void aRunThatIsOpenedDuringAnotherIsToldWhyItIsNotShown()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto* curves = s.find<QTableView>("curvesTable")->model();
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_COMPARE(curves->rowCount(), 2 + 6); // below the models for comparison
        QTest::keyClicks(s.find<QLineEdit>("runsSearch"), QStringLiteral("RUN 2"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(s.find<QWidget>("messageBanner")->isVisible());
        const QString said = s.find<QLabel>("bannerText")->text();
        QVERIFY2(said.contains(QStringLiteral("run 2 again when that one has ended")), qPrintable(said));
        QCOMPARE(curves->rowCount(), 2 + 6);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(curves->rowCount(), 2 + 3);
    }

    void theRunUnderWayIsOpenedOnItsPage()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto* curves = qobject_cast<const CurvesModel*>(s.find<QTableView>("curvesTable")->model());
        const auto* page = s.find<QWidget>("curvesPage");
        s.lab->run = Behaviour::Hold;
        RunSummary stopped = fakeRun(2);
        stopped.state = RunState::Cancelled;
        s.window.session().resumeRun(stopped);
        QTRY_COMPARE(curves->epochs().size(), std::size_t{6});
        QTRY_VERIFY(page->isVisible());
        s.find<QAction>("layersDockAction")->trigger();
        QTRY_VERIFY(!page->isVisible());
        QTest::keyClicks(s.find<QLineEdit>("runsSearch"), QStringLiteral("RUN 2"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(page->isVisible());
        QVERIFY(!s.find<QWidget>("messageBanner")->isVisible());
        QCOMPARE(curves->epochs().size(), std::size_t{6}); // those that come in, not the 3 of the log
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
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
        const auto type = [&](Qt::Key key, const QString& text, Qt::KeyboardModifiers with = Qt::ControlModifier) {
            QTest::keyClick(table, key, with);
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
        table->setFocus();
        const auto notes = [model] { return model->index(0, RunsModel::Notes).data().toString(); };
        const QString none = notes();
        QVERIFY(type(Qt::Key_O, QStringLiteral("seen twice"), Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_COMPARE(notes(), QStringLiteral("seen twice"));
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
        QTRY_COMPARE(notes(), none);
        s.find<QAction>("redoAction")->trigger();
        QTRY_COMPARE(notes(), QStringLiteral("seen twice"));
        for (int i = 0; i < 3; ++i) // notes, tags, name
            s.find<QAction>("undoAction")->trigger();
        QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("run 2"));
    }

    void deletionsAreTakenBackAfterAnotherExperimentWasOpened()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        s.find<QAction>("deleteRunsAction")->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        s.window.openPlan("/fake/folder/other.unlearn.json");
        QTRY_VERIFY(s.window.session().planFile() == "/fake/folder/other.unlearn.json");
        QVERIFY(s.waitForIdle());
        QVERIFY(s.find<QAction>("undoAction")->isEnabled());
        s.find<QAction>("undoAction")->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 2);
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
        QTRY_VERIFY(s.find<QComboBox>("branchEpochBox"));
        auto* epoch = s.find<QComboBox>("branchEpochBox");
        QVERIFY(!s.find<QLabel>("branchKeptLabel")->isVisibleTo(epoch->window())); // all of them
        QTest::keyClicks(epoch, QStringLiteral("3"));
        QTest::mouseClick(s.find<QPushButton>("branchAcceptButton"), Qt::LeftButton);
        QTRY_COMPARE(s.lab->runsBegun.load(), 2);
        QCOMPARE(s.lab->branchedFrom.load(), 7);
        QCOMPARE(s.lab->branchedAt.load(), 3);
        QVERIFY(s.waitForIdle());
    }

    void onlyKeptEpochsAreGoneOnFrom()
    {
        ShownWindow s;
        s.lab->thinned = {1, 3, 5};
        QVERIFY(s.open() && s.run());
        QTRY_VERIFY(s.find<QPushButton>("branchButton")->isEnabled());
        const auto* curves = s.find<QTableView>("curvesTable")->model();
        QTRY_COMPARE(curves->rowCount(), 2 + 6);
        s.click("branchButton");
        QTRY_VERIFY(s.find<QComboBox>("branchEpochBox"));
        auto* epoch = s.find<QComboBox>("branchEpochBox");
        QCOMPARE(epoch->count(), 3);
        QCOMPARE(epoch->currentText(), QStringLiteral("4")); // the last that is kept
        const auto* kept = s.find<QLabel>("branchKeptLabel");
        QVERIFY(kept->isVisible() && kept->text().contains(QStringLiteral("3 of 6")));
        QTest::keyClick(epoch, Qt::Key_Up);
        QCOMPARE(curves->rowCount(), 2 + 6); // nothing is cleared as yet
        s.click("branchAcceptButton");
        QTRY_COMPARE(s.lab->branchedAt.load(), 2);
        QVERIFY(s.waitForIdle());
    }

    void purgeAsksFirst()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* purge = s.find<QAction>("purgeAction");
        QVERIFY(!purge->isEnabled());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(purge->isEnabled());
        const auto ask = [&] {
            purge->trigger();
            return QTest::qWaitFor([&] { return s.find<QMessageBox>("purgeQuestion") != nullptr; });
        };
        QVERIFY(ask());
        QVERIFY(s.find<QMessageBox>("purgeQuestion")->detailedText().contains("Something of the fake goes"));
        QTest::keyClick(s.find<QMessageBox>("purgeQuestion"), Qt::Key_Escape);
        QTRY_VERIFY(!s.find<QMessageBox>("purgeQuestion"));
        QCOMPARE(s.lab->purges.load(), 0);
        QVERIFY(!s.lab->purgeWaits); // it would keep the log from being read
        s.lab->purgeWaits = true;
        QVERIFY(ask());
        QTest::mouseClick(s.find<QPushButton>("purgeButton"), Qt::LeftButton);
        QTRY_COMPARE(s.lab->purges.load(), 1);
        QVERIFY(!s.lab->purgeWaits);
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
        QTRY_COMPARE(rows("curvesTable"), 2 + 6); // below the models for comparison
        QVERIFY(purge());
        QCOMPARE(rows("curvesTable"), 2 + 6); // of the run that goes on
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        QTRY_COMPARE(rows("privacyTable"), 3);
        QVERIFY(purge());
        QCOMPARE(rows("curvesTable"), 0);
        QCOMPARE(rows("privacyTable"), 2); // not the unlearned model
        QVERIFY(!s.window.session().lastRun());
    }

    void purgeLooksAgainForShadowModels()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->shadowsThere = 1;
        s.find<QAction>("samplesDockAction")->trigger();
        s.find<QComboBox>("sampleQueryBox")->setCurrentIndex(4);
        const auto* train = s.find<QPushButton>("trainShadowsButton");
        const auto isOffered = [&](char models) {
            return train->isVisible() && train->text().contains(QLatin1Char(models)) && s.isIdle();
        };
        QTRY_VERIFY(isOffered('1'));
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        s.find<QAction>("purgeAction")->trigger();
        QTRY_VERIFY(s.find<QMessageBox>("purgeQuestion"));
        s.lab->shadowsThere = 0;
        QTest::mouseClick(s.find<QPushButton>("purgeButton"), Qt::LeftButton);
        QTRY_VERIFY(isOffered('2'));
    }

    void whatIsDoneToSelectedRunsIsOfferedForThem()
    {
        ShownWindow s(QSize(1280, 800));
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto leave = [table] {
            table->clearSelection();
            table->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        };
        const auto offered = [&s] {
            QStringList names;
            for (const char* name :
                 {"reportAction", "purgeAction", "compareRunsAction", "deleteRunsAction", "unhideRunsAction"}) {
                if (s.find<QAction>(name)->isEnabled())
                    names << QString::fromLatin1(name).remove(QStringLiteral("Action"));
            }
            return names;
        };
        leave();
        QCOMPARE(offered(), QStringList());
        table->selectAll();
        QVERIFY(!table->currentIndex().isValid());
        QCOMPARE(offered(), QStringList({"report", "compareRuns", "deleteRuns"}));
        table->selectRow(0);
        QCOMPARE(offered(), QStringList({"report", "purge", "deleteRuns"}));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(table->currentIndex().row(), 0); // still, but no longer selected
        QCOMPARE(offered(), QStringList());

        // Where another view selects, the current row comes along.
        table->selectAll();
        s.find<QAction>("compareRunsAction")->trigger();
        auto* compared = s.find<QTableView>("compareTable");
        QTRY_COMPARE(compared->model()->columnCount(), 3);
        leave();
        QCOMPARE(offered(), QStringList());
        auto* header = compared->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(1) + 10, header->height() / 2});
        const QModelIndexList selected = table->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(table->currentIndex().row(), selected.first().row());
        QCOMPARE(offered(), QStringList({"report", "purge", "deleteRuns"}));

        s.find<QLineEdit>("runsSearch")->setText(QStringLiteral("in no column"));
        QCOMPARE(offered(), QStringList());
    }

    void reportOfTheSelectedRuns()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* report = s.find<QAction>("reportAction");
        QVERIFY(!report->isEnabled());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(report->isEnabled());
        const auto choose = [&](const QString& folder, bool withPictures = true) {
            report->trigger();
            auto* dialog = s.find<QFileDialog>("reportDialog");
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
        s.lab->report = Behaviour::Hold;
        choose(folder.filePath("reported"));
        QTRY_VERIFY(s.lab->checkpoints > 0); // the window goes on while it is written
        QCOMPARE(s.lab->reportedRuns.load(), 0);
        s.lab->report = Behaviour::Finish;
        QTRY_COMPARE(s.lab->reportedRuns.load(), 2);
        QVERIFY(s.lab->reportedPictures);
        QTRY_VERIFY(s.isSaid(folder.filePath("reported")));
        choose(folder.filePath("without"), false);
        QTRY_VERIFY(s.isSaid(folder.filePath("without")));
        QVERIFY(!s.lab->reportedPictures);
        s.lab->report = Behaviour::Fail;
        choose(folder.filePath("failed"));
        QTRY_VERIFY(s.isSaid(FakeLab::failure));
        s.lab->report = Behaviour::Hold; // and a window that is closed meanwhile ends it
        choose(folder.filePath("never"));
    }
};

QTEST_MAIN(TestListedRuns)
#include "test_listed_runs.moc"
