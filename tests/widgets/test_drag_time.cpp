// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/deep_model.h"
#include "tests/session/fake_services.h"
#include "widgets/gamma_editor.h"
#include "widgets/layers_page.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/spectrum_plot.h"
#include "widgets/trade_off_plot.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <set>

using namespace unlearn;

namespace {

constexpr int layerCount = 60;

/// Sixty layers of up to 4,608 directions: those of ResNet-18, and further ones.
ExperimentServices largeServices(const std::shared_ptr<FakeLab>& lab)
{
    ExperimentServices services = fakeServices(lab);
    services.open = [open = services.open](Plan plan, const JobContext& context,
                                           const ExperimentServices::ExperimentPointer& previous) {
        auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
        experiment->model = std::make_shared<Model>(deepModel({"resnet18", {3, 32, 32}, 10}, layerCount));
        experiment->retrained.clear();
        return experiment;
    };
    services.spectrum = [](const Experiment& experiment, const JobContext&) {
        auto spectrum = fakeSpectrum(experiment);
        for (LayerSpectrum& layer : spectrum.layers) {
            for (auto* groups : {&layer.full, &layer.retained}) {
                for (std::size_t i = 0; i < groups->front().size(); ++i)
                    groups->front()[i] = std::pow(static_cast<double>(i + 1), -1.5);
            }
        }
        return std::make_shared<const Spectrum>(std::move(spectrum));
    };
    return services;
}

struct Times {
    std::vector<double> milliseconds;

    double share(double part) const
    {
        auto sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
    }
};

} // namespace

/// From the pointer's move to the repaint of table and plots there is a frame of 16 ms: of the page alone, and in the
/// window, whose title, undo texts and recovery follow the thresholds, too.
class TestDragTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_drag_time"));
        QSettings().clear();
        m_page.resize(1000, 900);
        m_page.show();
        m_window = std::make_unique<MainWindow>(largeServices(m_lab), QStringLiteral("/fake/runs.sqlite"),
                                                std::filesystem::path());
        m_window->guard(m_home.path().toStdString());
        m_window->resize(1440, 1000);
        m_window->show();
        for (ExperimentSession* session : {&m_session, &m_window->session()}) {
            session->openPlan("/fake/folder/fake.unlearn.json");
            QTRY_VERIFY_WITH_TIMEOUT(session->experiment() && session->status().activity == Activity::Idle, 30000);
            session->computeSpectrum();
            QTRY_VERIFY(session->reading());
        }
        QCOMPARE(m_model.rowCount(), layerCount);
        int widest = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            widest = std::max(widest, static_cast<int>(m_model.shares(row)->cumulative(0).size()));
        qInfo("%d layers, up to %d directions", m_model.rowCount(), widest);
        QVERIFY(widest >= 2000);
        QVERIFY(QTest::qWaitForWindowExposed(&m_page));
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()) && page(true).isVisible());
    }
    void cleanupTestCase() { m_window.reset(); }

    void thresholdLine_data()
    {
        QTest::addColumn<bool>("inWindow");
        QTest::addColumn<bool>("dataTable");
        QTest::newRow("plots alone") << false << false;
        QTest::newRow("with data table") << false << true;
        QTest::newRow("in the window") << true << false;
        QTest::newRow("in the window, with data table") << true << true;
    }

    void thresholdLine()
    {
        QFETCH(const bool, inWindow);
        QFETCH(const bool, dataTable);
        const LayersPage& page = this->page(inWindow);
        page.dataTableButton()->setChecked(dataTable);
        auto* canvas = page.findChild<QWidget*>(QStringLiteral("spectrumCanvas"));
        auto* plot = page.spectrumPlot();
        select(page, 20);
        QTest::mousePress(canvas, Qt::LeftButton, {}, plot->thresholdPosition(plot->threshold()));
        const Times times =
            measure([&](int move) { QTest::mouseMove(canvas, plot->thresholdPosition(40 + 2 * (move % 200))); });
        QTest::mouseRelease(canvas, Qt::LeftButton);
        page.dataTableButton()->setChecked(false);
        report("threshold line", times);
        checkThatTheWindowFollowed(inWindow);
    }

    void tradeOffMark_data() { addPlaces(); }

    void tradeOffMark()
    {
        QFETCH(const bool, inWindow);
        const LayersPage& page = this->page(inWindow);
        auto* canvas = page.findChild<QWidget*>(QStringLiteral("tradeOffCanvas"));
        const auto* plot = page.tradeOffPlot();
        select(page, 20);
        QTest::mousePress(canvas, Qt::LeftButton, {}, plot->pointPosition(plot->current()));
        std::set<std::size_t> points;
        const Times times = measure([&](int move) {
            QTest::mouseMove(canvas, plot->pointPosition(static_cast<std::size_t>(40 + 2 * (move % 200))));
            points.insert(plot->current());
        });
        QTest::mouseRelease(canvas, Qt::LeftButton);
        QVERIFY(points.size() > 50); // the mark went with the pointer
        report("trade-off mark", times);
        checkThatTheWindowFollowed(inWindow);
    }

    void allLayersTogether_data() { addPlaces(); }

    void allLayersTogether()
    {
        QFETCH(const bool, inWindow);
        auto* slider = page(inWindow).findChild<GammaEditor*>(QStringLiteral("allLayersEditor"))->slider();
        const Times times = measure([&](int move) { slider->setValue(300 + 3 * (move % 200)); });
        if (!inWindow)
            QCOMPARE(m_model.gamma(0), m_model.gamma(layerCount - 1));
        report("master slider", times);
        checkThatTheWindowFollowed(inWindow);
    }

private:
    static void addPlaces()
    {
        QTest::addColumn<bool>("inWindow");
        QTest::newRow("page") << false;
        QTest::newRow("in the window") << true;
    }

    const LayersPage& page(bool inWindow) const { return inWindow ? *m_window->findChild<LayersPage*>() : m_page; }

    void checkThatTheWindowFollowed(bool inWindow) const
    {
        if (inWindow)
            QVERIFY(m_window->isWindowModified());
    }

    static void select(const LayersPage& page, int row)
    {
        auto* editor = page.findChild<GammaEditor*>(QStringLiteral("gammaEditor%1").arg(row));
        QVERIFY(editor);
        QTest::keyClick(editor->slider(), Qt::Key_Left);
        QCoreApplication::processEvents();
    }

    template <typename Move> static Times measure(Move move)
    {
        Times times;
        constexpr int warm = 20;
        for (int i = 0; i < warm + 400; ++i) {
            QElapsedTimer timer;
            timer.start();
            move(i);
            QCoreApplication::processEvents(); // the repaints that were asked for
            if (i >= warm)
                times.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return times;
    }

    static void report(const char* what, const Times& times)
    {
        qInfo("%s: median %.2f ms, p95 %.2f ms, p99 %.2f ms", what, times.share(0.5), times.share(0.95),
              times.share(0.99));
        QVERIFY2(times.share(0.95) < 16.0, qPrintable(QString::number(times.share(0.95)) + " ms"));
    }

    std::shared_ptr<FakeLab> m_lab = std::make_shared<FakeLab>();
    ExperimentSession m_session{largeServices(m_lab)};
    LayersModel m_model{m_session};
    LayersPage m_page{m_session, m_model};
    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window; ///< with a session of its own
};

QTEST_MAIN(TestDragTime)
#include "test_drag_time.moc"
