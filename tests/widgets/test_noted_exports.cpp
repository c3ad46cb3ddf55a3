// SPDX-License-Identifier: GPL-3.0-or-later
// Files that plots are saved to are their user's: a purge names them.
#include "core/store/run_store.h"
#include "tests/core/store/store_fixture.h"
#include "tests/widgets/shown_window.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMessageBox>
#include <QSettings>
#include <QTest>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <thread>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Fakes but for the log, which is that file.
ShownWindow::Services servicesOf(const std::string& log)
{
    return [log](const std::shared_ptr<FakeLab>& lab) {
        ExperimentServices services = fakeServices(lab);
        const ExperimentServices real = coreServices(log);
        services.changedRuns = real.changedRuns;
        services.runDetails = real.runDetails;
        services.noteFile = real.noteFile;
        services.noteFileOfRuns = real.noteFileOfRuns;
        services.purge = real.purge;
        return services;
    };
}

/// A finished run of a method that needs no spectrum, whose moments are not asked for.
RunId addRun(const std::string& log)
{
    RunHeader header = fullHeader();
    header.method = "fine-tune";
    Plan plan = fakePlan();
    plan.method = header.method;
    header.plan = planToJson(plan);
    RunStore store(log);
    const RunId run = store.beginRun(header, {figuresOf(0), figuresOf(1)});
    store.endRun(run, RunState::Finished, 1);
    return run;
}

QWidget* showSpectrum(ShownWindow& window)
{
    window.find<QAction>("layersDockAction")->trigger();
    return window.find<QWidget>("spectrumPlot");
}

QFileDialog* exportDialogOf(const QWidget& plot)
{
    return plot.findChild<QFileDialog*>(QStringLiteral("exportDialog"));
}

/// Presses the key that saves a plot's picture and takes the file.
bool savePicture(QWidget& plot, const std::string& file)
{
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([&plot] { return exportDialogOf(plot) != nullptr; }))
        return false;
    exportDialogOf(plot)->selectFile(QString::fromStdString(file));
    QMetaObject::invokeMethod(exportDialogOf(plot), "accept");
    return QTest::qWaitFor([&plot] { return exportDialogOf(plot) == nullptr; });
}

bool isThere(const std::string& file)
{
    return QFile::exists(QString::fromStdString(file));
}

} // namespace

class TestNotedExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_noted_exports"));
    }
    void init() { QSettings().clear(); }

    void purgeNamesThePictureOfARun()
    {
        const StoreFolder folder;
        const RunId run = addRun(folder.file());
        ShownWindow s(QSize(1280, 800), servicesOf(folder.file()));
        QVERIFY(s.openActive());
        auto* runs = s.find<QTableView>("runsTable");
        QTRY_COMPARE(runs->model()->rowCount(), 1);
        runs->selectRow(0);
        runs->setFocus();
        QTest::keyClick(runs, Qt::Key_Return);
        QTRY_VERIFY(s.find<QAction>("curvesOriginAction")->isEnabled()); // the run is shown
        auto* plot = s.find<QWidget>("curvesPlot");
        QTRY_VERIFY(plot->isVisible());
        const std::string file = folder.path("curves.png");
        QVERIFY(savePicture(*plot, file));
        QTRY_VERIFY(isThere(file));
        QCOMPARE(RunStore(folder.file(), RunStore::Mode::ReadOnly).notedFiles(run),
                 std::set<std::filesystem::path>{file});

        runs->selectRow(0);
        QTRY_VERIFY(s.find<QAction>("purgeAction")->isEnabled());
        s.find<QAction>("purgeAction")->trigger();
        QTRY_VERIFY(s.find<QMessageBox>("purgeQuestion"));
        const QString text = s.find<QMessageBox>("purgeQuestion")->detailedText();
        QVERIFY2(
            text.contains(
                QStringLiteral("File %1 may hold the samples or figures on them").arg(QString::fromStdString(file))),
            qPrintable(text));
        QTest::keyClick(s.find<QMessageBox>("purgeQuestion"), Qt::Key_Escape);
        QTRY_VERIFY(!s.find<QMessageBox>("purgeQuestion"));
    }

    /// For G_full - G_retain is G_forget, of whatever request comes.
    void spectrumBeforeAnyRunIsOfEveryRequest()
    {
        const StoreFolder folder;
        ShownWindow s(QSize(1280, 800), servicesOf(folder.file()));
        QVERIFY(s.openActive());
        auto* plot = showSpectrum(s);
        QTRY_VERIFY(plot->isVisible());
        const std::string file = folder.path("spectrum.png");
        QVERIFY(savePicture(*plot, file));
        QTRY_VERIFY(isThere(file));
        const RunStore log(folder.file(), RunStore::Mode::ReadOnly);
        QCOMPARE(log.notedFiles(SampleSource{.dataHash = "fake-hash", .forgetHash = "any"}),
                 std::set<std::filesystem::path>{file});
        QVERIFY(log.notedFiles(SampleSource{.dataHash = "other", .forgetHash = "any"}).empty());
    }

    void trainingIsOfTheDataThatItBeganWith()
    {
        ShownWindow s(QSize(1280, 800));
        QVERIFY(s.openActive());
        TrainingSettings settings;
        settings.architecture = "mlp";
        settings.out = "/fake/model.safetensors";
        s.window.session().train(settings);
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().training()->dataHash, std::string("fake-hash"));
        s.find<QAction>("trainAction")->trigger();
        QTRY_VERIFY(s.find<QWidget>("trainingPlot"));
        auto* plot = s.find<QWidget>("trainingPlot");
        QTRY_VERIFY(plot->isVisible());
        const StoreFolder folder;
        const std::string file = folder.path("training.csv");
        plot->findChild<QAction*>(QStringLiteral("saveFiguresAction"))->trigger();
        QTRY_VERIFY(exportDialogOf(*plot));
        exportDialogOf(*plot)->selectFile(QString::fromStdString(file));
        QMetaObject::invokeMethod(exportDialogOf(*plot), "accept");
        QTRY_VERIFY(isThere(file));
        QCOMPARE(s.lab->notedFile, std::filesystem::path(file));
        QCOMPARE(s.lab->notedDataHash, std::string("fake-hash"));
    }

    /// Another program may hold the log: the window goes on, and the file comes after its note, with what was seen when
    /// it was chosen.
    void windowDoesNotWaitForTheLog()
    {
        const auto isHeld = std::make_shared<std::atomic<bool>>(true);
        ShownWindow s(QSize(1280, 800), [isHeld](const std::shared_ptr<FakeLab>& lab) {
            ExperimentServices services = fakeServices(lab);
            services.noteFile = [isHeld, note = services.noteFile](const SampleSource& samples,
                                                                   const std::filesystem::path& noted,
                                                                   const JobContext& context) {
                while (*isHeld) {
                    context.checkpoint(); // the test may have failed
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                note(samples, noted, context);
            };
            return services;
        });
        QVERIFY(s.openActive());
        auto* plot = showSpectrum(s);
        QTRY_VERIFY(plot->isVisible());
        const StoreFolder folder;
        const std::string file = folder.path("spectrum.png");
        const auto* canvas = plot->findChild<QWidget*>(QStringLiteral("spectrumCanvas"));
        QVERIFY(canvas);
        const QSize seen = canvas->size();
        QVERIFY(savePicture(*plot, file)); // in the event loop, which goes on
        QVERIFY(!isThere(file));
        s.window.resize(s.window.size() + QSize(80, 40));
        QTRY_VERIFY(canvas->size() != seen);
        *isHeld = false;
        QTRY_VERIFY(isThere(file));
        QCOMPARE(QImage(QString::fromStdString(file)).size(), 2 * seen);
        QVERIFY(s.lab->isNotedFirst);
    }

    void whatCanNotBeNotedIsWrittenAllTheSame()
    {
        const StoreFolder folder;
        const QString lock = QString::fromStdString(folder.file()) + QStringLiteral("-lock");
        addRun(folder.file());
        QVERIFY(QFile::remove(lock) && QDir().mkdir(lock)); // no program can write to the log
        ShownWindow s(QSize(1280, 800), [log = folder.file()](const std::shared_ptr<FakeLab>& lab) {
            ExperimentServices services = fakeServices(lab);
            services.noteFile = coreServices(log).noteFile;
            return services;
        });
        QVERIFY(s.openActive());
        auto* plot = showSpectrum(s);
        QTRY_VERIFY(plot->isVisible());
        const std::string file = folder.path("spectrum.png");
        QVERIFY(savePicture(*plot, file));
        QTRY_VERIFY(isThere(file));
        QTRY_VERIFY(s.isSaid(QStringLiteral("A purge will not name the file %1").arg(QString::fromStdString(file))));
    }
};

QTEST_MAIN(TestNotedExports)
#include "test_noted_exports.moc"
