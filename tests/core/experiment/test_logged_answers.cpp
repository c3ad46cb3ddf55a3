// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/experiment/output_figures.h"
#include "core/experiment/run.h"
#include "tests/core/experiment/experiment_in_memory.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

using namespace unlearn;
using namespace unlearn::test;

/// What a run logs of the outputs that it evaluates its models by, beside what outputFigures() makes of new ones.
class TestLoggedAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_experiment = experimentInMemory({"0:20", "1:20"});
        const Dataset& data = *m_experiment.dataset;
        for (const std::size_t place : {0U, 1U}) // as far from the original as models can be
            m_experiment.retrained.push_back(
                {place, std::make_shared<const Model>(Model::create({"mlp", data.shape, data.classes()}, 11 + place))});
        const StoreFolder folder;
        RunStore store(folder.file());
        m_outcome = runExperiment(m_experiment, store);
        m_logged = store.run(m_outcome.id);
        m_figures = outputFigures(m_experiment,
                                  {{"original", m_experiment.model},
                                   {"unlearned", m_outcome.unlearned},
                                   {"retrained-0", m_experiment.retrained[0].model},
                                   {"retrained-1", m_experiment.retrained[1].model}});
    }

    void entropiesAreThoseOfTheOutputs()
    {
        QCOMPARE(m_logged.entropies.size(), std::size_t{4 * 3});
        QCOMPARE(m_figures.outputs.size(), m_logged.entropies.size());
        for (const PartOutputs& wanted : m_figures.outputs) {
            const auto found = std::ranges::find_if(m_logged.entropies, [&wanted](const RunEntropyHistogram& one) {
                return one.subject == wanted.subject && one.part == wanted.part;
            });
            QVERIFY2(found != m_logged.entropies.end(), (wanted.subject + ", " + wanted.part).c_str());
            if (wanted.subject == "unlearned") {
                QVERIFY2(found->histogram == wanted.entropy, (wanted.subject + ", " + wanted.part).c_str());
                continue;
            }
            // Of models that stay as they are the run works them out among whole splits: in other batches.
            QCOMPARE(found->histogram.count(), wanted.entropy.count());
            QCOMPARE(found->histogram.edgesNats, wanted.entropy.edgesNats);
            QVERIFY(std::abs(found->histogram.meanNats - wanted.entropy.meanNats) < 1e-5);
            std::int64_t moved = 0;
            for (std::size_t bin = 0; bin < wanted.entropy.counts.size(); ++bin)
                moved += std::abs(found->histogram.counts[bin] - wanted.entropy.counts[bin]);
            QVERIFY(moved <= 2);
        }
    }

    void predictionsAreThoseOfTheOutputs()
    {
        QCOMPARE(m_logged.predictions.size(), std::size_t{3 * 2}); // beside three models, on two parts
        for (const RunPredictionMatrix& logged : m_logged.predictions) {
            QCOMPARE(logged.subject, std::string("unlearned"));
            const auto wanted = std::ranges::find_if(m_figures.predictions, [&logged](const PartPredictions& one) {
                return one.subject == logged.subject && one.versus == logged.versus && one.part == logged.part;
            });
            QVERIFY2(wanted != m_figures.predictions.end(), (logged.versus + ", " + logged.part).c_str());
            std::int64_t samples = 0;
            for (const PredictionCell& cell : logged.cells) {
                QVERIFY(cell.count > 0);
                QCOMPARE(cell.count, wanted->matrix.at(cell.referenceClass, cell.modelClass));
                samples += cell.count;
            }
            QCOMPARE(samples, wanted->matrix.count()); // so that no other cell holds any
            QCOMPARE(samples, logged.part == "forget" ? std::int64_t{40} : std::int64_t{60});
        }
    }

    /// What a run logs as agreement is the diagonal of its matrix.
    void agreementIsTheDiagonal()
    {
        int compared = 0;
        for (const FigureOfMerit& figure : m_logged.figures) {
            if (figure.name != "agreement" || figure.part == "retain")
                continue;
            const auto matrix = std::ranges::find_if(m_logged.predictions, [&figure](const RunPredictionMatrix& one) {
                return one.versus == figure.versus && one.part == figure.part;
            });
            QVERIFY(matrix != m_logged.predictions.end());
            double same = 0.0;
            for (const PredictionCell& cell : matrix->cells)
                same += cell.referenceClass == cell.modelClass ? static_cast<double>(cell.count) : 0.0;
            QVERIFY(std::abs(same / static_cast<double>(figure.samples) - figure.value) < 1e-12);
            ++compared;
        }
        QCOMPARE(compared, 2 * 2); // beside each retrained model
    }

    void evaluationsWithoutForgetSamplesHaveTheOtherParts()
    {
        Experiment nothing = m_experiment;
        nothing.forget = ForgetSet({}, 240);
        const Evaluation evaluation = evaluateModel(nothing, *nothing.model, "model");
        QCOMPARE(evaluation.answers.size(), std::size_t{2});
        for (const PartAnswers& answers : evaluation.answers) {
            QVERIFY(answers.part == "test" || answers.part == "retain");
            QCOMPARE(answers.classes.size(), std::size_t{answers.part == "test" ? 60U : 0U});
            QCOMPARE(answers.entropy.count(), std::int64_t{answers.part == "test" ? 60 : 240});
        }
    }

private:
    Experiment m_experiment;
    RunOutcome m_outcome;
    RunDetails m_logged;
    OutputFigures m_figures;
};

QTEST_GUILESS_MAIN(TestLoggedAnswers)
#include "test_logged_answers.moc"
