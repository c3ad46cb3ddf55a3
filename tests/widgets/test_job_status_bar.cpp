// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/job_status_bar.h"
#include "widgets/session/run_queue.h"

#include <QLabel>
#include <QTest>

using namespace unlearn;

class TestJobStatusBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsThatWaitAlreadyAreNamed()
    {
        OpenSession opened;
        RunQueue queue(opened.session);
        QVERIFY(opened.open());
        opened.lab->run = Behaviour::Hold;
        opened.session.startRun();
        QTRY_COMPARE(opened.session.status().activity, Activity::Running);
        queue.add();
        QCOMPARE(queue.rowCount(), 1);
        JobStatusBar bar;
        bar.setStatus(opened.session.status());
        const auto* next = bar.findChild<QLabel*>(QStringLiteral("nextJobLabel"));
        QVERIFY(next->isHidden());
        bar.follow(queue);
        QVERIFY(!next->isHidden());
        const QString waiting = queue.index(0).data().toString();
        QVERIFY2(next->toolTip().endsWith(QLatin1Char('\n') + waiting), qPrintable(next->toolTip()));
        queue.removeRows(0, 1);
        QVERIFY(next->isHidden());
    }
};

QTEST_MAIN(TestJobStatusBar)
#include "test_job_status_bar.moc"
