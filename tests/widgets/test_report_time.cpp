// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_folder.h"
#include "core/runtime.h"
#include "tests/core/report/full_run.h"
#include "widgets/main_window.h"
#include "widgets/report_dialog.h"
#include "widgets/session/event_loop_probe.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <filesystem>

using namespace unlearn;
using namespace unlearn::test;

/// A report of forty runs as large as real ones, written from the window while it stays at hand. Needs the machine to
/// itself.
class TestReportTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_report_time"));
        QSettings().clear();
        setThreads(0); // as the program does
    }

    void fortyRunsTakeLessThanTwentySeconds()
    {
        const StoreFolder log;
        {
            RunStore store(log.file());
            for (int i = 0; i < 40; ++i)
                logFullRun(store,
                           {.name = hostileName, .seed = static_cast<std::uint64_t>(i), .gamma = 0.5 + 0.1 * (i % 5)});
        }
        MainWindow window(coreServices(log.file()), QString::fromStdString(log.file()), {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* table = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE(table->model()->rowCount(), 40);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        window.findChild<QAction*>(QStringLiteral("reportAction"))->trigger();
        auto* dialog = window.findChild<ReportDialog*>();
        QVERIFY(dialog);
        const std::filesystem::path folder = log.path("report");
        dialog->selectFile(QString::fromStdString(folder.string()));
        EventLoopProbe probe;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(!window.findChild<ReportDialog*>()); // its own closing is not what is measured
        probe.setMeasuring(true);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(folder / "manifest.json"), 120000);
        probe.setMeasuring(false);
        const qint64 milliseconds = timer.elapsed();
        const QByteArray loop = probe.report();
        qInfo("%lld ms, %s", static_cast<long long>(milliseconds), loop.constData());
        const ReportCheck check = verifyReport(folder);
        QVERIFY(check.isIntact());
        QCOMPARE(check.runs.size(), std::size_t{40});
        QVERIFY(milliseconds < 20000);
        const QJsonObject figures = QJsonDocument::fromJson(loop).object();
        QVERIFY(figures["ticks"].toInt() > 50);
        QVERIFY2(figures["max_ms"].toDouble() < 50.0, loop.constData());
    }
};

QTEST_MAIN(TestReportTime)
#include "test_report_time.moc"
