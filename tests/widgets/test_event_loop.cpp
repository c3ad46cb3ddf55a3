// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "tests/session/allcnn_plan.h"
#include "widgets/main_window.h"
#include "widgets/session/event_loop_probe.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

constexpr int afterwards = 1000;  ///< milliseconds
constexpr int viewInterval = 500; ///< that a view of Compare is in sight for, milliseconds
constexpr double leastShareOfTicks = 0.5;
constexpr int comparedRuns = 2;
constexpr int comparedEpochs = 100;

/// Runs that the page Compare has curves of.
void logRuns(const std::filesystem::path& database)
{
    RunStore store(database);
    for (int run = 0; run < comparedRuns; ++run) {
        RunHeader header;
        header.name = "compared";
        header.method = "pgu";
        Plan plan;
        plan.data = "fashion-mnist";
        plan.model.file = "/models/original.safetensors";
        plan.forget = {"6:500"};
        header.plan = planToJson(plan);
        header.seed = static_cast<std::uint64_t>(run);
        std::vector<EpochFigures> epochs;
        for (int epoch = 0; epoch <= comparedEpochs; ++epoch) {
            EpochFigures figures;
            figures.epoch = epoch;
            figures.loss = 1.0 / (1 + epoch);
            figures.testErrorPercent = 9.0 + 0.01 * epoch * (1 + run);
            figures.forgetErrorPercent = 0.1 * epoch;
            figures.retainErrorPercent = 0.01 * epoch;
            epochs.push_back(figures);
        }
        const RunId id = store.beginRun(header, epochs);
        for (const char* subject : {"original", "retrained-0", "unlearned"})
            store.setErrors(id, {subject, 9.0 + run, 5.0, 0.5, 10000, 500, 59500});
        store.endRun(id, RunState::Finished, comparedEpochs);
    }
}

/// A loop as the program has it: qWait() and QTRY_VERIFY sleep for two ticks between events.
void turn(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until the session does it, or has failed.
void turnUntil(const ExperimentSession& session, Activity activity, int mostMilliseconds)
{
    QEventLoop loop;
    QObject::connect(&session, &ExperimentSession::statusChanged, &loop, [&] {
        if (session.status().activity == activity)
            loop.quit();
    });
    QObject::connect(&session, &ExperimentSession::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(mostMilliseconds, &loop, &QEventLoop::quit);
    if (session.status().activity != activity)
        loop.exec();
}

} // namespace

/// The window stays at hand while the example runs for real, from its start to its end and a second more, and for half
/// a minute of an AllCNN's: all pages are open with their data tables, each in a window of its own, two runs are
/// compared, in one view after another, and the run is logged. Needs the machine to itself.
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
        logRuns(database);
        MainWindow window(coreServices(database), QString::fromStdString(database.string()), plan);
        window.resize(1280, 800);
        window.show();
        QList<const QDockWidget*> docks;
        for (const char* name :
             {"layersDock", "curvesDock", "privacyDock", "samplesDock", "compareDock", "embeddingDock"}) {
            auto* dock = window.findChild<QDockWidget*>(QLatin1String(name));
            docks << dock;
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

        auto* runs = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), comparedRuns, 20000);
        runs->selectAll();
        window.findChild<QAction*>(QStringLiteral("compareRunsAction"))->trigger();
        const auto* compared = window.findChild<QTableView*>(QStringLiteral("compareEpochsTable"))->model();
        QTRY_VERIFY_WITH_TIMEOUT(compared->rowCount() > comparedEpochs, 20000);
        for (const auto* dock : docks)
            QVERIFY2(dock->isFloating() && dock->isVisible(), qPrintable(dock->objectName()));
        // That of the samples would take the place of their bars.
        for (const auto& [button, table] :
             {std::pair("directionsTableBox", "directionsTable"), std::pair("curvesTableBox", "curvesTable"),
              std::pair("privacyTableBox", "rocPointsTable"), std::pair("compareTableBox", "compareEpochsTable"),
              std::pair("embeddingDataTableButton", "embeddingTable")}) {
            window.findChild<QAbstractButton*>(QLatin1String(button))->setChecked(true);
            QVERIFY2(window.findChild<QTableView*>(QLatin1String(table))->isVisible(), table);
        }
        auto* views = window.findChild<QTabWidget*>(QStringLiteral("compareViews"));
        QTimer switches;
        int switched = 0;
        connect(&switches, &QTimer::timeout, views, [views, &switched] {
            views->setCurrentIndex((views->currentIndex() + 1) % views->count());
            ++switched;
        });

        EventLoopProbe probe;
        QElapsedTimer watch;
        watch.start();
        switches.start(viewInterval);
        probe.setMeasuring(true);
        window.findChild<QAction*>(QStringLiteral("startAction"))->trigger();
        turnUntil(session, Activity::Running, 100000); // the spectra come first
        QVERIFY2(does(Activity::Running), qPrintable(failure));
        if (milliseconds > 0) {
            turn(milliseconds);
            window.findChild<QAction*>(QStringLiteral("stopAction"))->trigger();
        }
        turnUntil(session, Activity::Idle, 150000);
        QVERIFY2(session.lastRun(), qPrintable(failure));
        QCOMPARE(session.lastRun()->state, milliseconds > 0 ? RunState::Cancelled : RunState::Finished);
        turn(afterwards); // with all that the window does about the end
        probe.setMeasuring(false);
        QVERIFY(switched >= views->count()); // each was in sight
        const double possibleTicks = static_cast<double>(watch.elapsed()) / 5.0;
        const QByteArray report = probe.report();
        qInfo("%s", report.constData());
        const QJsonObject figures = QJsonDocument::fromJson(report).object();
        QVERIFY2(figures["ticks"].toInt() > leastShareOfTicks * possibleTicks, report.constData());
        QVERIFY2(figures["p99_ms"].toDouble() < 20.0, report.constData());
        QVERIFY2(figures["max_ms"].toDouble() < 50.0, report.constData());
        QCOMPARE(RunStore(database, RunStore::Mode::ReadOnly).runs().size(), std::size_t{comparedRuns + 1});
    }
};

QTEST_MAIN(TestEventLoop)
#include "test_event_loop.moc"
