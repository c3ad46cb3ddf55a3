// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/experiment/run.h"
#include "tests/core/experiment/experiment_in_memory.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace unlearn;

/// What a run logs of its request and of the spectra that its thresholds were applied to.
class TestLoggedSpectra : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_experiment = test::experimentInMemory({"0:40", "2:3"}); }

    void classesAreThoseOfTheRequest()
    {
        const RunDetails logged = run(m_experiment);
        const std::vector<std::string>& names = m_experiment.dataset->classNames;
        const std::vector<ForgetClass> wanted{{.number = 0, .name = names[0], .samples = 40},
                                              {.number = 2, .name = names[2], .samples = 3}};
        QVERIFY(logged.summary.header.forgetClasses == wanted);
    }

    void spectraAreWhatGammaIsAppliedTo()
    {
        const auto spectrum = computeSpectrum(m_experiment, {});
        const RunDetails logged = run(m_experiment, spectrum);
        int thresholds = 0;
        QCOMPARE(logged.spectra.size(), logged.layers.size()); // one group a layer
        for (const RunSpectrum& one : logged.spectra) {
            const RunLayer& layer = logged.layers.at(static_cast<std::size_t>(one.layer));
            const auto found = std::ranges::find_if(
                spectrum->layers, [&layer](const LayerSpectrum& other) { return other.layer.name == layer.name; });
            QVERIFY(found != spectrum->layers.end());
            const std::vector<double>& eigenvalues = found->effective().front();
            QVERIFY(one.points.size() <= 64);
            QCOMPARE(one.points.back().direction, layer.d);
            for (const SpectrumPoint& point : one.points)
                QCOMPARE(point.eigenvalue, eigenvalues[static_cast<std::size_t>(point.direction - 1)]);
            const std::int64_t k = layer.k.at(0);
            if (k == 0)
                continue;
            ++thresholds;
            const auto kept = std::ranges::find(one.points, k, &SpectrumPoint::direction);
            QVERIFY(kept != one.points.end());
            QVERIFY(kept->share <= layer.gamma); // the published rule counts the shares that are
        }
        QVERIFY(thresholds > 0);
    }

    void methodsWithoutThresholdsHaveNone()
    {
        Experiment experiment = m_experiment;
        experiment.plan.method = "ssd";
        const RunDetails logged = run(experiment);
        QVERIFY(logged.spectra.empty());
        QCOMPARE(logged.summary.header.forgetClasses.size(), std::size_t{2});
    }

private:
    RunDetails run(const Experiment& experiment, const std::shared_ptr<const Spectrum>& spectrum = {}) const
    {
        RunStore store(m_folder.filePath(QStringLiteral("runs.sqlite")).toStdString());
        RunOptions options;
        options.spectrum = spectrum;
        return store.run(runExperiment(experiment, store, options).id);
    }

    QTemporaryDir m_folder;
    Experiment m_experiment;
};

QTEST_GUILESS_MAIN(TestLoggedSpectra)
#include "test_logged_spectra.moc"
