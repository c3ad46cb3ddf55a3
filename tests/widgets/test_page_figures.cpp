// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind every page's plots are one key away, and every plot can be written to a file.
#include "tests/widgets/shown_window.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

Q_DECLARE_METATYPE(unlearn::Behaviour)

using namespace unlearn;

namespace {

struct PageFigures {
    const char* dock;
    const char* table; ///< of what the page shows first
};

constexpr PageFigures allPages[] = {
    {"layersDock", "directionsTable"},   {"curvesDock", "curvesTable"},         {"privacyDock", "rocPointsTable"},
    {"samplesDock", "classCountsTable"}, {"compareDock", "compareEpochsTable"}, {"embeddingDock", "embeddingTable"},
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether the action of the plot's context menu writes the file.
bool writes(QWidget& plot, const char* action, const QString& file)
{
    const QString dialogName = QStringLiteral("exportDialog");
    plot.findChild<QAction*>(QLatin1String(action))->trigger();
    auto* dialog = plot.findChild<QFileDialog*>(dialogName);
    if (!dialog)
        return false;
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([&] { return !plot.findChild<QFileDialog*>(dialogName) && QFile::exists(file); });
}

} // namespace

class TestPageFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_page_figures"));
    }
    void init() { QSettings().clear(); }

    void everyPageIsTried()
    {
        const ShownWindow s;
        QStringList tried;
        for (const PageFigures& page : allPages)
            tried << QLatin1String(page.dock) + QLatin1String("Action");
        QStringList there;
        const auto actions = s.window.findChildren<QAction*>(QRegularExpression(QStringLiteral("DockAction$")));
        for (const QAction* action : actions)
            there << action->objectName();
        tried.sort();
        there.sort();
        QCOMPARE(there, tried);
    }

    void keyShowsTheFiguresOfThePageInSight_data()
    {
        QTest::addColumn<QString>("dock");
        QTest::addColumn<QString>("table");
        for (const PageFigures& page : allPages)
            QTest::newRow(page.dock) << QString::fromLatin1(page.dock) << QString::fromLatin1(page.table);
    }

    void keyShowsTheFiguresOfThePageInSight()
    {
        QFETCH(const QString, dock);
        QFETCH(const QString, table);
        ShownWindow s(QSize(1280, 800));
        QVERIFY(s.openActive());
        // The focus stays behind on a page that goes out of sight.
        const bool first = dock == QLatin1String("layersDock");
        s.find<QWidget>(first ? "curvesPlot" : "layersTable")->setFocus();
        s.window.findChild<QAction*>(dock + QStringLiteral("Action"))->trigger();
        const auto* page = s.window.findChild<QDockWidget*>(dock);
        const auto* left = s.find<QDockWidget>(first ? "curvesDock" : "layersDock");
        QTRY_VERIFY(!page->visibleRegion().isEmpty() && left->visibleRegion().isEmpty());
        const auto* figures = s.window.findChild<QTableView*>(table);
        QVERIFY(page->isAncestorOf(figures));
        QVERIFY(!figures->isVisible());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QTRY_VERIFY(figures->isVisible() && !figures->visibleRegion().isEmpty());
        QVERIFY(figures->model()->columnCount() > 0);
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(!figures->isVisible());
    }

    void measuredRunsAreReadAgain_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<int>("resets");
        QTest::newRow("finished") << Behaviour::Finish << 2; // once without the log, once as it has them
        QTest::newRow("stopped") << Behaviour::Hold << 1;
        QTest::newRow("failed") << Behaviour::Fail << 1;
    }

    /// For the log holds more of them by then, and be it of some runs only.
    void measuredRunsAreReadAgain()
    {
        QFETCH(const Behaviour, behaviour);
        QFETCH(const int, resets);
        ShownWindow s(QSize(1280, 800));
        QVERIFY(s.openActive());
        auto* runs = s.find<QTableView>("runsTable");
        QTRY_VERIFY(runs->model()->rowCount() > 0);
        runs->selectAll();
        s.find<QAction>("compareRunsAction")->trigger();
        const QAbstractItemModel* figures = s.find<QTableView>("meritTable")->model();
        QTRY_VERIFY(figures->rowCount() > 0);
        QSignalSpy reset(figures, &QAbstractItemModel::modelReset);
        s.lab->shadows = behaviour;
        s.window.session().measureRuns({{1}}, {.outputs = true});
        QCOMPARE(s.window.session().status().activity, Activity::Measuring);
        if (behaviour == Behaviour::Hold)
            s.window.session().stop();
        QTRY_COMPARE(reset.count(), resets);
        QVERIFY(s.isIdle());
    }

    /// Of what no log holds, too.
    void outputsOfAPurgedRunGo()
    {
        const auto isPurged = std::make_shared<std::atomic<bool>>(false);
        ShownWindow s(QSize(1280, 800), [isPurged](const std::shared_ptr<FakeLab>& lab) {
            ExperimentServices services = fakeServices(lab);
            services.changedRuns = [isPurged]() -> std::optional<std::vector<RunSummary>> {
                RunSummary run = fakeRun(1);
                run.purgedAt = *isPurged ? "2026-05-01T10:20:30Z" : "";
                return std::vector{run};
            };
            return services;
        });
        MeasuredRun outputs;
        outputs.run = {1};
        outputs.predictions = {
            {"unlearned", "retrained-0", "forget", {2, {{0, 0, 1}, {0, 1, 1}, {1, 0, 2}, {1, 1, 7}}}}};
        Q_EMIT s.window.session().runsMeasured({outputs});
        const auto* box = s.find<QComboBox>("outputsTableBox");
        QCOMPARE(box->count(), 1);
        *isPurged = true;
        QTRY_COMPARE(box->count(), 0);
    }

    void everyPlotIsWrittenToAFile()
    {
        ShownWindow s(QSize(1280, 800));
        QVERIFY(s.openActive());
        s.window.session().startRun();
        QTRY_VERIFY(s.window.session().lastRun());
        QVERIFY(s.waitForIdle());
        QTRY_VERIFY(s.find<QTableView>("runsTable")->model()->rowCount() > 0);
        s.find<QTableView>("runsTable")->selectAll();
        s.find<QAction>("compareRunsAction")->trigger();
        QTRY_VERIFY(s.find<QTableView>("meritTable")->model()->rowCount() > 0);
        for (const PageFigures& page : allPages) {
            s.window.findChild<QAction*>(QLatin1String(page.dock) + QLatin1String("Action"))->trigger();
            QTest::qWait(20);
        }
        MeasuredRun outputs; // without which the entropies have not even titles
        outputs.predictions = {
            {"unlearned", "retrained-0", "forget", {2, {{0, 0, 1}, {0, 1, 1}, {1, 0, 2}, {1, 1, 7}}}}};
        Q_EMIT s.window.session().runsMeasured({outputs});
        for (const char* other : {"trainAction", "projectionLabAction"}) // plots in windows of their own
            s.find<QAction>(other)->trigger();
        QTemporaryDir folder;
        // The lab's scene is made up, and nothing has been trained.
        const auto isNoted = [&s](const QString& plot, const QString& file) {
            const bool isOfData = plot != QLatin1String("labPlot") && plot != QLatin1String("trainingPlot");
            return (s.lab->notedFile == file.toStdString() && s.lab->isNotedFirst) == isOfData;
        };
        QStringList plots;
        const auto canvases = s.window.findChildren<QWidget*>(QRegularExpression(QStringLiteral("Canvas$")));
        for (const QWidget* canvas : canvases) {
            QWidget& plot = *canvas->parentWidget();
            const QString name = plot.objectName();
            plots << name;
            QVERIFY2(plot.findChild<QAction*>(QStringLiteral("savePictureAction")), qPrintable(name));
            const QString picture = folder.filePath(name + QStringLiteral(".png"));
            QVERIFY2(writes(plot, "savePictureAction", picture), qPrintable(name));
            QVERIFY2(isNoted(name, picture), qPrintable(name));
            QVERIFY2(!QImage(picture).isNull(), qPrintable(name));
            QVERIFY2(plot.findChild<QAction*>(QStringLiteral("saveFiguresAction")), qPrintable(name));
            const QString table = folder.filePath(name + QStringLiteral(".csv"));
            QVERIFY2(writes(plot, "saveFiguresAction", table), qPrintable(name));
            QVERIFY2(isNoted(name, table), qPrintable(name));
            QVERIFY2(!contentOf(table).trimmed().isEmpty(), qPrintable(name)); // its line of titles at least
        }
        const int points = s.find<QTableView>("tradeOffTable")->model()->rowCount();
        QVERIFY(points > 1);
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("tradeOffPlot.csv"))).count('\n'), 1 + points);
        plots.sort();
        QCOMPARE(plots,
                 QStringList({"classHistogram", "comparePlot", "curvesPlot", "depthPlot", "embeddingLeftPlot",
                              "embeddingRightPlot", "entropyPlot", "histogramPlot", "labPlot", "parallelPlot",
                              "paretoPlot", "rocPlot", "spectrumPlot", "tradeOffPlot", "trainingPlot"}));
    }

    /// What is written of smoothed curves is what is seen, beside the figures themselves.
    void smoothedCurvesAreWrittenAsTheyAreSeen()
    {
        ShownWindow s(QSize(1280, 800));
        QVERIFY(s.openActive() && s.run());
        QTRY_VERIFY(s.window.session().lastRun());
        s.find<QAction>("curvesDockAction")->trigger();
        auto* smoothing = s.find<QComboBox>("smoothingBox");
        QTRY_VERIFY(smoothing->isVisible());
        const QTemporaryDir folder;
        const QString raw = folder.filePath(QStringLiteral("raw.csv"));
        QVERIFY(writes(*s.find<QWidget>("curvesPlot"), "saveFiguresAction", raw));
        QVERIFY(!contentOf(raw).contains("mean of"));
        QTest::keyClick(smoothing, Qt::Key_Down);
        QCOMPARE(smoothing->currentData().toInt(), 3);
        const QString smoothed = folder.filePath(QStringLiteral("smoothed.csv"));
        QVERIFY(writes(*s.find<QWidget>("curvesPlot"), "saveFiguresAction", smoothed));
        const QList<QByteArray> lines = contentOf(smoothed).split('\n');
        QVERIFY2(lines[0].contains("Loss,Loss: mean of 3 epochs,"), lines[0].constData());
        QVERIFY2(lines.size() > 6 && lines[1].startsWith("Original,") && lines[2].startsWith("Retrained,"),
                 lines[1].constData());
        QVERIFY2(lines[5].startsWith("2,"), lines[5].constData());            // of epoch 2
        QVERIFY2(lines[5].contains(",0.3333,0.3611,"), lines[5].constData()); // of 1/2, 1/3 and 1/4
    }
};

QTEST_MAIN(TestPageFigures)
#include "test_page_figures.moc"
