// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/data/image_batches.h"
#include "core/experiment/class_readings.h"
#include "core/experiment/forget_reading.h"
#include "core/model/network.h"
#include "tests/core/experiment/experiment_in_memory.h"
#include "tests/core/experiment/stopped_run.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <stop_token>
#include <string>

using namespace unlearn;
using namespace unlearn::test;

namespace {

bool areClose(double found, double wanted, double tolerance)
{
    return std::abs(found - wanted) <= tolerance;
}

/// Of 240 samples a class has every fourth; the first 40 of class 0 are forgotten.
std::vector<std::int64_t> retainedOf(const Experiment& experiment, std::int32_t label)
{
    std::vector<std::int64_t> indices;
    for (const std::int64_t index : experiment.forget.retainIndices()) {
        if (experiment.dataset->train.labels[static_cast<std::size_t>(index)] == label)
            indices.push_back(index);
    }
    return indices;
}

/// Summed squared outputs of the first two layers of the multilayer perceptron, without their biases.
std::vector<double> outputEnergies(const Experiment& experiment, const Model& model,
                                   const std::vector<std::int64_t>& indices)
{
    const torch::NoGradGuard noGrad;
    const auto network = copyNetwork(model, torch::kCPU);
    const auto parameters = network->named_parameters();
    const auto parameter = [&](const char* name) { return parameters[name].to(torch::kFloat64); };
    const ImageBatches samples(*experiment.dataset, experiment.dataset->train, indices, torch::kCPU);
    const torch::Tensor inputs = samples.images(0, samples.count()).contiguous().flatten(1).to(torch::kFloat64);
    const torch::Tensor hidden =
        torch::relu(torch::linear(inputs, parameter("layers.0.weight"), parameter("layers.0.bias")));
    return {torch::linear(inputs, parameter("layers.0.weight")).square().sum().item<double>(),
            torch::linear(hidden, parameter("layers.2.weight")).square().sum().item<double>()};
}

std::vector<ClassReading> classesOf(const Experiment& experiment, const Spectrum& spectrum, std::int64_t samplesOfEach,
                                    const std::shared_ptr<const Model>& at = nullptr)
{
    return readClasses(experiment, spectrum, *experimentGradient(experiment, {}, at), samplesOfEach, {}, at);
}

} // namespace

class TestClassReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_experiment = experimentInMemory();
        m_spectrum = computeSpectrum(m_experiment, {});
    }

    void classesAddUpToTheWhole()
    {
        const std::shared_ptr<const Reading> whole =
            readForgetting(m_experiment, *m_spectrum, *experimentGradient(m_experiment), {}, false);
        const std::vector<ClassReading> classes = classesOf(m_experiment, *m_spectrum, 0);
        QCOMPARE(classes.size(), std::size_t{4});
        for (std::size_t label = 0; label < classes.size(); ++label) {
            QCOMPARE(classes[label].label, static_cast<std::int64_t>(label));
            QCOMPARE(classes[label].name, "class " + std::to_string(label));
            QCOMPARE(classes[label].images, label == 0 ? std::int64_t{20} : std::int64_t{60});
            QCOMPARE(classes[label].layers.size(), whole->layers.size());
        }
        for (std::size_t i = 0; i < whole->layers.size(); ++i) {
            const GroupReading& wanted = whole->layers[i].groups.at(0);
            QVERIFY(wanted.interference.front() > 0.0);
            double energy = 0.0;
            std::vector<double> sums(wanted.interference.size(), 0.0);
            for (const ClassReading& one : classes) {
                QCOMPARE(one.layers[i].layer.name, whole->layers[i].layer.name);
                QCOMPARE(one.layers[i].groups.size(), std::size_t{1});
                const std::vector<double>& ofClass = one.layers[i].groups[0].interference;
                QCOMPARE(ofClass.size(), sums.size());
                QCOMPARE(ofClass.back(), 0.0);
                for (std::size_t k = 0; k < sums.size(); ++k)
                    sums[k] += ofClass[k];
                energy += one.layers[i].outputEnergy();
            }
            for (std::size_t k = 0; k < sums.size(); ++k)
                QVERIFY2(areClose(sums[k], wanted.interference[k], 1e-5 * wanted.interference[0]),
                         qPrintable(QStringLiteral("layer %1, k = %2: %3, %4")
                                        .arg(i)
                                        .arg(k)
                                        .arg(sums[k])
                                        .arg(wanted.interference[k])));
            QVERIFY(areClose(energy, wanted.outputEnergy, 1e-5 * wanted.outputEnergy));
        }
    }

    void relativeFiguresAreOfTheClass()
    {
        ClassLayerReading layer;
        layer.groups = {{.interference = {6.0, 2.0, 0.0}, .outputEnergy = 30.0},
                        {.interference = {1.0, 4.0, 0.0}, .outputEnergy = 10.0}};
        QCOMPARE(layer.outputEnergy(), 40.0);
        QCOMPARE(layer.relativeInterference({0, 1}), 0.25);
        QCOMPARE(layer.relativeInterference({2, 2}), 0.0);
        for (ClassGroupReading& group : layer.groups)
            group.outputEnergy = 0.0;
        QCOMPARE(layer.relativeInterference({0, 1}), std::numeric_limits<double>::infinity());
        QCOMPARE(layer.relativeInterference({2, 2}), 0.0);
    }

    void samplesAreDrawnByTheSeed()
    {
        Experiment experiment = m_experiment;
        std::vector<double> found;
        for (const std::uint64_t seed : {std::uint64_t{1}, std::uint64_t{2}}) {
            experiment.plan.seed = seed;
            const std::vector<ClassReading> classes = classesOf(experiment, *m_spectrum, 7);
            QCOMPARE(classes.size(), std::size_t{4});
            for (const ClassReading& one : classes)
                QCOMPARE(one.images, std::int64_t{7});
            const std::vector<std::int64_t> retained = retainedOf(experiment, 2);
            std::vector<std::int64_t> drawn = drawIndices(static_cast<std::int64_t>(retained.size()), 7, seed);
            for (std::int64_t& index : drawn)
                index = retained[static_cast<std::size_t>(index)];
            const std::vector<double> wanted = outputEnergies(experiment, *experiment.model, drawn);
            for (std::size_t i = 0; i < wanted.size(); ++i)
                QVERIFY(areClose(classes[2].layers[i].outputEnergy(), wanted[i], 1e-5 * wanted[i]));
            const std::vector<ClassReading> again = classesOf(experiment, *m_spectrum, 7);
            QCOMPARE(again[2].layers[0].groups[0].interference, classes[2].layers[0].groups[0].interference);
            found.push_back(classes[2].layers[0].outputEnergy());
        }
        QVERIFY(found[0] != found[1]);
        // No more than there are.
        QCOMPARE(classesOf(experiment, *m_spectrum, 30).front().images, std::int64_t{20});
    }

    /// Their outputs on the inputs that their layers have.
    void otherWeightsAreRead()
    {
        const auto other = std::make_shared<const Model>(
            Model::create({"mlp", m_experiment.dataset->shape, m_experiment.dataset->classes()}, 5));
        const std::vector<ClassReading> classes = classesOf(m_experiment, *m_spectrum, 0, other);
        const std::vector<double> wanted = outputEnergies(m_experiment, *other, retainedOf(m_experiment, 1));
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const double found = classes[1].layers[i].outputEnergy();
            QVERIFY2(areClose(found, wanted[i], 1e-5 * wanted[i]),
                     qPrintable(QStringLiteral("layer %1: %2, %3").arg(i).arg(found).arg(wanted[i])));
        }
    }

    void forgottenClassesAreLeftOut()
    {
        Experiment experiment = m_experiment;
        experiment.request = selectForgetSet(*experiment.dataset, std::vector<std::string>{"class:0"}, 0);
        experiment.forget = experiment.request;
        const std::vector<ClassReading> classes = classesOf(experiment, *computeSpectrum(experiment, {}), 5);
        QCOMPARE(classes.size(), std::size_t{3});
        QCOMPARE(classes.front().label, std::int64_t{1});
        QCOMPARE(classes.front().name, std::string("class 1"));
    }

    void withoutTheRetainedDataItIsRefused()
    {
        Dataset data = *m_experiment.dataset;
        data.origin = TrainOrigin{data.train.count(), {}};
        Experiment alone = m_experiment;
        alone.dataset = std::make_shared<const Dataset>(std::move(data));
        const Error gone = thrownBy([&] { classesOf(alone, *m_spectrum, 5); });
        QCOMPARE(gone.code(), ErrorCode::ValueOutOfRange);
        QVERIFY2(gone.message().find("retained data, which are not here") != std::string::npos, gone.what());
        QCOMPARE(thrownBy([&] { requireReadableClasses(alone); }).message(), gone.message());

        Experiment later = m_experiment;
        RequestChain chain;
        chain.previous = RunId{3};
        chain.start = later.model;
        later.chain = chain;
        const Error unknown = thrownBy([&] { classesOf(later, *m_spectrum, 5); });
        QCOMPARE(unknown.code(), ErrorCode::ValueOutOfRange);
        QVERIFY2(unknown.message().find("which samples are retained") != std::string::npos, unknown.what());
        QCOMPARE(thrownBy([&] { requireReadableClasses(later); }).message(), unknown.message());
        requireReadableClasses(m_experiment); // does not throw
    }

    void otherExperimentsAreRefused()
    {
        Experiment other = m_experiment;
        other.request = selectForgetSet(*other.dataset, std::vector<std::string>{"1:40"}, 0);
        other.forget = other.request;
        QCOMPARE(errorNameOf([&] { classesOf(other, *m_spectrum, 5); }), "shape-mismatch");
        other.request = ForgetSet({}, other.dataset->train.count());
        other.forget = other.request;
        QCOMPARE(errorNameOf([&] { classesOf(other, *m_spectrum, 5); }), "value-out-of-range");
    }

    void stopIsHeard()
    {
        const auto gradient = experimentGradient(m_experiment);
        QCOMPARE(errorNameOf(
                     [&] { readClasses(m_experiment, *m_spectrum, *gradient, 5, stoppedInPhase("class-readings")); }),
                 "cancelled");
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        QCOMPARE(errorNameOf([&] { experimentGradient(m_experiment, context); }), "cancelled");
    }

    /// And of nothing else: the gradient is there.
    void progressIsOfAllClasses()
    {
        const auto gradient = experimentGradient(m_experiment);
        std::vector<double> shares;
        std::set<std::string> phases;
        JobContext context;
        context.progress = [&](const Progress& progress) {
            phases.insert(progress.phase);
            shares.push_back(progress.share);
        };
        readClasses(m_experiment, *m_spectrum, *gradient, 5, context);
        QCOMPARE(phases, std::set<std::string>{"class-readings"});
        QVERIFY(shares.size() >= 8); // of each class its samples and its layers
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY2(shares.front() < 0.25 && shares.back() >= 0.875 && shares.back() <= 1.0,
                 qPrintable(QStringLiteral("%1 to %2").arg(shares.front()).arg(shares.back())));
    }

private:
    Experiment m_experiment;
    std::shared_ptr<const Spectrum> m_spectrum;
};

QTEST_GUILESS_MAIN(TestClassReadings)
#include "test_class_readings.moc"
