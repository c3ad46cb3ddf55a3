// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shown_window.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace unlearn;

namespace {

struct QueueWindow : ShownWindow {
    QListView* list = find<QListView>("runQueueList");

    /// Ctrl+F5 with this threshold.
    void queue(double gamma)
    {
        window.session().setAllGammas(gamma);
        QTest::keyClick(&window, Qt::Key_F5, Qt::ControlModifier);
    }
    QStringList waiting() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data().toString().section(QStringLiteral("γ "), 1).left(3);
        return texts;
    }
};

} // namespace

class TestRunQueueBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_run_queue_bar"));
        QSettings().clear();
    }

    void isSeenWhileSomethingWaits()
    {
        QueueWindow s;
        QVERIFY(s.openActive());
        const auto* bar = s.find<QWidget>("runQueueBar");
        QVERIFY(!bar->isVisible());
        QVERIFY(!s.find<QAction>("queueRunAction")->isEnabled());
        s.lab->run = Behaviour::Hold;
        QTest::keyClick(&s.window, Qt::Key_F5);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QVERIFY(s.find<QAction>("queueRunAction")->isEnabled());
        s.queue(0.2);
        QVERIFY(bar->isVisible());
        QCOMPARE(s.waiting(), QStringList{QStringLiteral("0.2")});
        QVERIFY(!s.find<QPushButton>("goOnWithQueueButton")->isVisible());
        s.lab->run = Behaviour::Finish;
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.lab->runsBegun.load(), 2);
    }

    /// What begins by itself after the job, be it a job that the session has begun with this one or a run of the queue.
    void statusBarNamesWhatFollows()
    {
        QueueWindow s;
        QVERIFY(s.openActive());
        const auto* next = s.find<QLabel>("nextJobLabel");
        QVERIFY(!next->isVisible());
        s.lab->spectrum = Behaviour::Hold;
        s.lab->run = Behaviour::Hold;
        QTest::keyClick(&s.window, Qt::Key_F5);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QVERIFY(next->isVisible());
        QCOMPARE(next->text(), QStringLiteral("Then: Running"));
        s.queue(0.2);
        QCOMPARE(next->text(), QStringLiteral("Then: Running (+1)"));
        QVERIFY2(next->toolTip().contains(QStringLiteral("γ 0.2")), qPrintable(next->toolTip()));
        s.lab->spectrum = Behaviour::Finish;
        QTRY_COMPARE(s.window.session().status().activity, Activity::Running);
        QVERIFY2(next->isVisible() && next->text().startsWith(QStringLiteral("Then: fake")), qPrintable(next->text()));
        QVERIFY(!next->text().contains(QStringLiteral("Running")));
        s.find<QAction>("stopAction")->trigger(); // holds what waits
        QVERIFY(!next->isVisible());
        QVERIFY(s.waitForIdle());
        QVERIFY(!next->isVisible());
        s.lab->run = Behaviour::Finish;
        s.click("goOnWithQueueButton");
        QTRY_COMPARE(s.lab->runsBegun.load(), 2);
        QVERIFY(s.waitForIdle());
        QVERIFY(!next->isVisible());
    }

    void orderIsChangedByKeysAndButtons()
    {
        QueueWindow s;
        QVERIFY(s.openActive());
        s.lab->run = Behaviour::Hold;
        QTest::keyClick(&s.window, Qt::Key_F5);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        for (const double gamma : {0.2, 0.3, 0.4})
            s.queue(gamma);
        s.list->setFocus();
        s.list->setCurrentIndex(s.list->model()->index(2, 0));
        QTest::keyClick(s.list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(s.waiting().join(QLatin1Char(' ')), QStringLiteral("0.2 0.4 0.3"));
        QCOMPARE(s.list->currentIndex().row(), 1); // it stays the chosen one
        s.click("runEarlierButton");
        QCOMPARE(s.waiting().join(QLatin1Char(' ')), QStringLiteral("0.4 0.2 0.3"));
        QVERIFY(!s.find<QPushButton>("runEarlierButton")->isEnabled());
        s.click("runLaterButton");
        s.list->setFocus();
        QTest::keyClick(s.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(s.waiting().join(QLatin1Char(' ')), QStringLiteral("0.2 0.3 0.4"));
        QVERIFY(!s.find<QPushButton>("runLaterButton")->isEnabled());
        QTest::keyClick(s.list, Qt::Key_Delete);
        s.list->setCurrentIndex(s.list->model()->index(0, 0));
        s.click("dropRunButton");
        QCOMPARE(s.waiting(), QStringList{QStringLiteral("0.3")});

        // Stopping holds what waits.
        s.find<QAction>("stopAction")->trigger();
        QVERIFY(s.find<QPushButton>("goOnWithQueueButton")->isVisible());
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.waiting().size(), 1);
        s.lab->run = Behaviour::Finish;
        s.click("goOnWithQueueButton");
        QTRY_COMPARE(s.waiting().size(), 0);
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.lab->runsBegun.load(), 2);
    }

    /// Also when no job is under way: what is held would go without a word.
    void closingAsksWhileRunsWait()
    {
        QueueWindow s;
        QVERIFY(s.openActive());
        s.lab->run = Behaviour::Hold;
        QTest::keyClick(&s.window, Qt::Key_F5);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QTest::keyClick(&s.window, Qt::Key_F5, Qt::ControlModifier);
        s.find<QAction>("stopAction")->trigger();
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.waitingRuns(), 1);
        s.window.close();
        QVERIFY(s.window.isVisible());
        auto* box = s.find<QMessageBox>("questionBox");
        QVERIFY(box && box->text().startsWith(QLatin1Char('1')));
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(!s.find<QMessageBox>("questionBox"));
        QCOMPARE(s.window.waitingRuns(), 1);
        s.window.close();
        box = s.find<QMessageBox>("questionBox");
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
        QTRY_VERIFY(!s.window.isVisible());
    }
};

QTEST_MAIN(TestRunQueueBar)
#include "test_run_queue_bar.moc"
