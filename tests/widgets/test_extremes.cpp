// SPDX-License-Identifier: GPL-3.0-or-later
// With next to nothing and with very much, every page still says something sensible, and soon.
#include "tests/session/deep_model.h"
#include "tests/session/fake_services.h"
#include "tests/widgets/clipped_texts.h"
#include "widgets/main_window.h"
#include "widgets/session/curves_model.h"
#include "widgets/window_style.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <iterator>

using namespace unlearn;

namespace {

constexpr qint64 mostMilliseconds = 2000; ///< until a page is there to be looked at
constexpr int manyClasses = 1000;
constexpr int manyLayers = 150;
constexpr int manyEpochs = 1000;

using Change = void (*)(Experiment&);

/// Images of 4 x 4 pixels, as those of the fake data set.
LabelledImages imagesOf(int count, int classes)
{
    LabelledImages images;
    for (int i = 0; i < count; ++i)
        images.labels.push_back(i % classes);
    images.pixels.assign(images.labels.size() * 16, 128);
    return images;
}

void forgetFirst(Experiment& experiment, const char* selector)
{
    experiment.plan.forget = {selector};
    experiment.forget = selectForgetSet(*experiment.dataset, experiment.plan.forget, experiment.plan.seed);
    experiment.request = experiment.forget;
}

void takeOneSample(Experiment& experiment)
{
    auto dataset = std::make_shared<Dataset>(*experiment.dataset);
    dataset->train = imagesOf(1, 1);
    dataset->test = imagesOf(2, 1); // less can not be parted
    experiment.dataset = dataset;
    experiment.split = splitTest(2, 0.5, 0);
    forgetFirst(experiment, "samples:0");
}

void takeManyClasses(Experiment& experiment)
{
    auto dataset = std::make_shared<Dataset>(*experiment.dataset);
    dataset->classNames.clear();
    for (int label = 0; label < manyClasses; ++label)
        dataset->classNames.push_back("class number " + std::to_string(label));
    dataset->train = imagesOf(5 * manyClasses, manyClasses);
    dataset->test = imagesOf(manyClasses, manyClasses);
    experiment.dataset = dataset;
    experiment.model = std::make_shared<Model>(Model::create({"mlp", dataset->shape, manyClasses}, 1));
    experiment.retrained.clear();
    experiment.split = splitTest(manyClasses, 0.5, 0);
    forgetFirst(experiment, "class:999");
}

void takeManyLayers(Experiment& experiment)
{
    experiment.model = std::make_shared<Model>(
        deepModel({"mlp", experiment.dataset->shape, experiment.dataset->classes()}, manyLayers));
    experiment.retrained.clear();
}

void takeNothingElse(Experiment&) { }

struct Extreme {
    const char* name;
    Change change;
    int epochs;
};

constexpr Extreme extremes[] = {{"one sample", takeOneSample, 3},
                                {"1,000 classes", takeManyClasses, 3},
                                {"150 layers", takeManyLayers, 3},
                                {"1,000 epochs", takeNothingElse, manyEpochs}};

ExperimentServices changedServices(const std::shared_ptr<FakeLab>& lab, Change change)
{
    ExperimentServices services = fakeServices(lab);
    services.open = [open = services.open, change](Plan plan, const JobContext& context,
                                                   const ExperimentServices::ExperimentPointer& previous) {
        auto experiment = std::make_shared<Experiment>(*open(fakePlan(), context, previous));
        experiment->plan.folder = plan.folder;
        change(*experiment);
        return experiment;
    };
    services.spectrum = [](const Experiment& experiment, const JobContext&) {
        Spectrum spectrum = fakeSpectrum(experiment);
        for (LayerSpectrum& layer : spectrum.layers) {
            for (auto* groups : {&layer.full, &layer.retained}) { // of many directions, none is lost to rounding
                for (std::size_t i = 0; i < groups->front().size(); ++i)
                    groups->front()[i] = std::pow(static_cast<double>(i + 1), -1.5);
            }
        }
        return std::make_shared<const Spectrum>(std::move(spectrum));
    };
    services.runDetails = [runDetails = services.runDetails, lab](RunId run) {
        RunDetails details = runDetails(run);
        details.epochs.clear();
        for (int epoch = 0; epoch <= lab->epochs; ++epoch)
            details.epochs.push_back({.epoch = epoch, .testErrorPercent = 9.0, .forgetErrorPercent = 0.01 * epoch});
        return details;
    };
    return services;
}

bool isHintShown(const QLabel& hint)
{
    return hint.isVisible() && !hint.text().trimmed().isEmpty();
}

/// Rows, a hint where there are none, or a plot that has no need of its hint.
bool saysSomething(const QDockWidget& page)
{
    const QRegularExpression hintName(QStringLiteral("Hint$"));
    const auto views = page.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return true;
    }
    const auto hints = page.findChildren<QLabel*>(hintName);
    for (const QLabel* hint : hints) {
        if (isHintShown(*hint))
            return true;
    }
    const auto canvases = page.findChildren<QWidget*>(QRegularExpression(QStringLiteral("Canvas$")));
    for (const QWidget* canvas : canvases) {
        const auto own = canvas->findChildren<QLabel*>(hintName);
        if (canvas->isVisible() && !own.isEmpty() && !own.first()->isVisible())
            return true;
    }
    return false;
}

} // namespace

class TestExtremes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_extremes"));
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(new WindowStyle);
    }
    void init() { QSettings().clear(); }

    void nothingLoaded()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        show(window);
        lookAtPages(window);
        for (const char* name : {"startAction", "computeSpectrumAction", "saveAction", "trainAction"})
            QVERIFY2(!window.findChild<QAction*>(QLatin1String(name))->isEnabled(), name);
    }

    void muchOrLittleIsLoaded_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < static_cast<int>(std::size(extremes)); ++i)
            QTest::newRow(extremes[i].name) << i;
    }

    void muchOrLittleIsLoaded()
    {
        QFETCH(const int, number);
        const Change change = extremes[number].change;
        const int epochs = extremes[number].epochs;
        const auto lab = std::make_shared<FakeLab>();
        lab->epochs = epochs;
        MainWindow window(changedServices(lab, change), QStringLiteral("/fake/runs.sqlite"), {});
        ExperimentSession& session = window.session();
        const QSignalSpy failures(&session, &ExperimentSession::failed);
        show(window);
        QElapsedTimer watch;
        watch.start();
        window.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY_WITH_TIMEOUT(session.experiment() && session.status().activity == Activity::Idle, 20000);
        QVERIFY2(watch.elapsed() < mostMilliseconds, qPrintable(QString::number(watch.elapsed()) + " ms to open"));
        QCOMPARE(rowsIn(window, "layersTable"), static_cast<int>(session.experiment()->model->layers().size()));
        lookAtPages(window);
        if (QTest::currentTestFailed())
            return;

        watch.restart();
        window.findChild<QAction*>(QStringLiteral("startAction"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(session.lastRun() && session.status().activity == Activity::Idle, 20000);
        QVERIFY2(watch.elapsed() < 2 * mostMilliseconds, qPrintable(QString::number(watch.elapsed()) + " ms to run"));
        QCOMPARE(session.lastRun()->state, RunState::Finished);
        const auto* curves =
            qobject_cast<CurvesModel*>(window.findChild<QTableView*>(QStringLiteral("curvesTable"))->model());
        QCOMPARE(curves->epochs().size(), static_cast<std::size_t>(epochs) + 1);
        QVERIFY(session.spectrum());
        lookAtPages(window);
        if (QTest::currentTestFailed())
            return;

        auto* runs = window.findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        runs->selectAll();
        watch.restart();
        window.findChild<QAction*>(QStringLiteral("compareRunsAction"))->trigger();
        QTRY_VERIFY(rowsIn(window, "compareEpochsTable") > epochs); // those of fixed models come on top
        QVERIFY2(watch.elapsed() < mostMilliseconds, qPrintable(QString::number(watch.elapsed()) + " ms to compare"));
        lookAtPages(window);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(failures.isEmpty(), qPrintable(failures.value(0).value(0).toString()));
    }

private:
    static void show(MainWindow& window)
    {
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    static int rowsIn(const MainWindow& window, const char* table)
    {
        return window.findChild<QTableView*>(QLatin1String(table))->model()->rowCount();
    }

    static void lookAtPages(MainWindow& window)
    {
        const auto actions = window.findChildren<QAction*>(QRegularExpression(QStringLiteral("DockAction$")));
        QCOMPARE(actions.size(), 6);
        QStringList clipped;
        for (QAction* action : actions) {
            const QString name = action->objectName().chopped(QStringLiteral("Action").size());
            const auto* page = window.findChild<QDockWidget*>(name);
            QElapsedTimer watch;
            watch.start();
            action->trigger();
            QTRY_VERIFY(!page->visibleRegion().isEmpty());
            window.grab(); // all that can be seen is drawn
            QVERIFY2(watch.elapsed() < mostMilliseconds,
                     qPrintable(QStringLiteral("%1: %2 ms").arg(name).arg(watch.elapsed())));
            QVERIFY2(saysSomething(*page), qPrintable(name));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of texts that have just changed
            clipped += clippedIn(window);
        }
        clipped.removeDuplicates();
        QVERIFY2(clipped.isEmpty(), qUtf8Printable(clipped.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestExtremes)
#include "test_extremes.moc"
