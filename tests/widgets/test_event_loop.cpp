// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "tests/session/allcnn_plan.h"
#include "widgets/main_window.h"
#include "widgets/session/event_loop_probe.h"

#include <QAction>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

/// The window stays at hand while the example runs for real, from its start to its end, and for half a minute of an
/// AllCNN: all pages with plots are open, each in a window of its own, and the run is logged. Needs the machine to
/// itself.
class TestEventLoop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_event_loop"));
        QSettings().clear();
        keepFreedMemory();
        setThreads(0);
    }

    void turnsEvenlyWhileARunGoesOn_data()
    {
        QTest::addColumn<int>("milliseconds"); // until it is stopped; 0: it comes to its end
        QTest::newRow("example") << 0;
        QTest::newRow("AllCNN") << 30000;
    }

    void turnsEvenlyWhileARunGoesOn()
    {
        QFETCH(const int, milliseconds);
        QTemporaryDir home;
        const std::filesystem::path plan = milliseconds > 0
            ? writeAllCnnPlan(home.path().toStdString())
            : std::filesystem::path(UNLEARN_SOURCE_DIR) / "resources" / "example" / "fashion-shirts.unlearn.json";
        const auto database = std::filesystem::path(home.filePath("runs.sqlite").toStdString());
        MainWindow window(coreServices(database), QString::fromStdString(database.string()), plan);
        window.resize(1280, 800);
        window.show();
        for (const char* name : {"layersDock", "curvesDock", "privacyDock", "compareDock"}) {
            auto* dock = window.findChild<QDockWidget*>(QLatin1String(name));
            dock->setFloating(true);
            dock->resize(900, 600);
            dock->show();
        }
        ExperimentSession& session = window.session();
        QString failure;
        auto code = ErrorCode::Internal;
        connect(&session, &ExperimentSession::failed, this, [&](const QString& sentence, ErrorCode which) {
            failure = sentence;
            code = which;
        });
        window.openPlan(plan);
        const auto does = [&](Activity activity) { return session.status().activity == activity; };
        QTRY_VERIFY_WITH_TIMEOUT((session.experiment() && (does(Activity::Idle) || does(Activity::Evaluating)))
                                     || !failure.isEmpty(),
                                 120000);
        if (!session.experiment() && code == ErrorCode::FileMissing)
            QSKIP(qPrintable(failure)); // no Fashion-MNIST here
        QVERIFY2(session.experiment(), qPrintable(failure));

        if (milliseconds > 0 && does(Activity::Evaluating)) // of the original: it takes minutes
            window.findChild<QAction*>(QStringLiteral("stopAction"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(does(Activity::Idle) || !failure.isEmpty(), 120000);

        EventLoopProbe probe;
        connect(&session, &ExperimentSession::statusChanged, &probe, [&] { probe.setMeasuring(session.isWorking()); });
        window.findChild<QAction*>(QStringLiteral("startAction"))->trigger();
        if (milliseconds > 0) {
            QTest::qWait(milliseconds);
            window.findChild<QAction*>(QStringLiteral("stopAction"))->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(session.lastRun() || !failure.isEmpty(), 240000);
        QVERIFY2(session.lastRun(), qPrintable(failure));
        QCOMPARE(session.lastRun()->state, milliseconds > 0 ? RunState::Cancelled : RunState::Finished);
        const QByteArray report = probe.report();
        qInfo("%s", report.constData());
        const QJsonObject figures = QJsonDocument::fromJson(report).object();
        QVERIFY(figures["ticks"].toInt() > 500);
        QVERIFY2(figures["p99_ms"].toDouble() < 20.0, report.constData());
        QVERIFY2(figures["max_ms"].toDouble() < 50.0, report.constData());
        QCOMPARE(RunStore(database, RunStore::Mode::ReadOnly).runs().size(), std::size_t{1});
    }
};

QTEST_MAIN(TestEventLoop)
#include "test_event_loop.moc"
