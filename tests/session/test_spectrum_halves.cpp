// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of core about spectra of a part of the images.
#include "tests/core/experiment/laboratory.h"
#include "widgets/session/experiment_services.h"

#include <memory>
#include <string>

using namespace unlearn;
using namespace unlearn::test;

class TestSpectrumHalves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The window holds on to its spectrum: what runs tell of its sample takes no further pass.
    void halvesAreMadeOnceForASpectrum()
    {
        const Laboratory lab;
        const std::string log = lab.path("runs.sqlite");
        const ExperimentServices services = coreServices(log);
        Plan plan = lab.plan;
        plan.spectrumImages = 100;
        plan.pgu.epochs = 1;
        int halves = 0;
        JobContext context = testContext();
        context.progress = [&halves](const Progress& progress) {
            halves += std::string(progress.phase) == "gram-halves" && progress.share == 1.0 ? 1 : 0;
        };
        Experiment experiment = *services.open(plan, context, nullptr);
        RunOptions options;
        options.spectrum = services.spectrum(experiment, context);
        QCOMPARE(halves, 2);
        for (const double gamma : {0.5, 0.9}) {
            experiment.plan.gamma = gamma;
            const RunOutcome outcome = services.run(experiment, options, context, {});
            QCOMPARE(halves, 2);
            QCOMPARE(RunStore(log, RunStore::Mode::ReadOnly).run(outcome.id).subsampling.size(), std::size_t{3});
        }
        // Other samples have halves of their own.
        experiment.plan.seed += 1;
        options.spectrum = services.spectrum(experiment, context);
        QCOMPARE(halves, 4);
    }
};

QTEST_GUILESS_MAIN(TestSpectrumHalves)
#include "test_spectrum_halves.moc"
