// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/sample_grid.h"
#include "widgets/samples_page.h"
#include "widgets/session/experiment_session.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace unlearn;

namespace {

constexpr int samples = 60000;

ExperimentServices largeServices(const std::shared_ptr<FakeLab>& lab)
{
    ExperimentServices services = fakeServices(lab);
    services.open = [open = services.open](Plan plan, const JobContext& context,
                                           const ExperimentServices::ExperimentPointer& previous) {
        auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
        auto dataset = std::make_shared<Dataset>(*experiment->dataset);
        dataset->shape = {3, 32, 32};
        dataset->train.labels.resize(samples);
        for (int i = 0; i < samples; ++i)
            dataset->train.labels[static_cast<std::size_t>(i)] = i % 3;
        dataset->train.pixels.resize(std::size_t{samples} * 3 * 32 * 32);
        for (std::size_t i = 0; i < dataset->train.pixels.size(); ++i)
            dataset->train.pixels[i] = static_cast<std::uint8_t>(i * 37);
        experiment->dataset = dataset;
        return experiment;
    };
    return services;
}

} // namespace

/// 60,000 images scroll without stutter: from a turn of the wheel to the repaint, pictures still on their way included.
class TestScrollTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wheelAndJumps()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(largeServices(lab));
        SamplesPage page(session);
        page.resize(1400, 900);
        page.show();
        session.openPlan("/fake/folder/fake.unlearn.json");
        auto* grid = page.grid();
        QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), samples, 20000);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* bar = grid->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100000);
        std::vector<double> times;
        for (int i = 0; i < 600; ++i) {
            QElapsedTimer timer;
            timer.start();
            // Mostly by lines, now and then from one end to the other.
            bar->setValue(i % 50 == 49 ? (bar->value() + bar->maximum() / 3) % bar->maximum()
                                       : bar->value() + bar->singleStep());
            QCoreApplication::processEvents();
            if (i >= 20)
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        const auto at = [&times](double share) {
            return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
        };
        qInfo("median %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f ms", at(0.5), at(0.95), at(0.99), at(1.0));
        QVERIFY2(at(0.95) < 16.0, qPrintable(QString::number(at(0.95)) + " ms"));
        QVERIFY2(at(0.99) < 33.0, qPrintable(QString::number(at(0.99)) + " ms"));

        QElapsedTimer timer;
        timer.start();
        grid->selectAll();
        QCoreApplication::processEvents();
        qInfo("selecting all: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(grid->selectedSamples().size(), std::size_t{samples});
        timer.restart();
        page.resize(1100, 900);
        QCoreApplication::processEvents();
        qInfo("laid out anew: %lld ms", static_cast<long long>(timer.elapsed()));
    }
};

QTEST_MAIN(TestScrollTime)
#include "test_scroll_time.moc"
