// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/job_status_bar.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/run_queue.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace unlearn;

class TestJobStatusBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void progressAndTimeLeftAreThoseOfTheJob()
    {
        JobStatusBar bar;
        const auto* progress = bar.findChild<QProgressBar*>(QStringLiteral("jobProgress"));
        const auto* timeLeft = bar.findChild<QLabel*>(QStringLiteral("timeLeftLabel"));
        QVERIFY(progress->isHidden() && timeLeft->isHidden());
        bar.setStatus({.activity = Activity::Running, .phase = QStringLiteral("steps")}); // nothing is known yet
        QVERIFY(!progress->isHidden() && !timeLeft->isHidden());
        QCOMPARE(progress->value(), progress->minimum());
        QCOMPARE(progress->text(), QString());
        QCOMPARE(timeLeft->text(), QString());
        bar.setStatus(
            {.activity = Activity::Running, .phase = QStringLiteral("steps"), .share = 0.25, .secondsLeft = 3723.0});
        QCOMPARE(4 * progress->value(), progress->maximum());
        QCOMPARE(progress->text(), QStringLiteral("25 %"));
        QCOMPARE(timeLeft->text(), QStringLiteral("1:02:03 left"));
        bar.setStatus({});
        QVERIFY(progress->isHidden() && timeLeft->isHidden());
    }

    /// Of those that sources name where they report them, but for a download's, which is shown in its own dialog.
    void everyPhaseHasATitle()
    {
        static const QRegularExpression reported(QStringLiteral("report\\(\\s*\"([a-z-]+)\""));
        const QStringList downloads{QStringLiteral("download"), QStringLiteral("verify"), QStringLiteral("unpack")};
        QStringList keys;
        for (const char* folder : {"/core", "/widgets"}) {
            QDirIterator files(QStringLiteral(UNLEARN_SOURCE_DIR) + QLatin1String(folder),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile source(files.next());
                QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
                auto found = reported.globalMatch(QString::fromUtf8(source.readAll()));
                while (found.hasNext())
                    keys << found.next().captured(1);
            }
        }
        keys.removeDuplicates();
        QVERIFY2(keys.size() > 10, qPrintable(keys.join(QLatin1Char(' '))));
        for (const QString& key : std::as_const(keys))
            QVERIFY2(downloads.contains(key) || !phaseTitle(key).isEmpty(), qPrintable(key));
    }

    void memoryIsThatOfTheProgram()
    {
        const JobStatusBar bar;
        const auto* memory = bar.findChild<QLabel*>(QStringLiteral("memoryLabel"));
        const QStringList parts = memory->text().simplified().split(QLatin1Char(' ')); // such as "123.4 MB"
        QCOMPARE(parts.size(), 2);
        QVERIFY2(QLocale::c().toDouble(parts[0]) > 0.0 && parts[1].endsWith(QLatin1Char('B')),
                 qUtf8Printable(memory->text()));
    }

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
