// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/class_reading.h"
#include "core/spectrum/tridiagonal_form.h"
#include "tests/expect_error.h"

#include <QElapsedTimer>
#include <QTest>

#include <chrono>
#include <cmath>
#include <stop_token>
#include <thread>
#include <tuple>

using namespace unlearn;

namespace {

constexpr double learningRate = 0.3;

torch::Tensor momentOf(const torch::Tensor& inputs)
{
    return torch::mm(inputs.t(), inputs);
}

torch::Tensor eigenvectorsOf(const torch::Tensor& moment)
{
    return TridiagonalForm(moment).eigenvectors(0, moment.size(0));
}

/// Inputs of three classes, unlike each other and in different numbers.
class Example {
public:
    static constexpr std::int64_t d = 40;

    Example()
        : classes(inputs()), gradient(torch::randn({6, d}, torch::kFloat64)), moment(momentOf(torch::cat(classes))),
          eigenvectors(eigenvectorsOf(moment))
    {
    }

    std::vector<double> interference(std::size_t label) const
    {
        return classInterference(eigenvectors, gradient, momentOf(classes[label]), learningRate);
    }

    std::vector<torch::Tensor> classes; ///< [n, d] each
    torch::Tensor gradient;             ///< [6, d]
    torch::Tensor moment;               ///< of all of them
    torch::Tensor eigenvectors;         ///< [d, d]

private:
    static std::vector<torch::Tensor> inputs()
    {
        torch::manual_seed(2);
        const torch::Tensor scales = torch::logspace(1, -1, d, 10.0, torch::kFloat64);
        std::vector<torch::Tensor> rows;
        for (const std::int64_t n : {25, 60, 90})
            rows.push_back((torch::randn({n, d}, torch::kFloat64) + torch::randn({d}, torch::kFloat64)) * scales);
        return rows;
    }
};

QString figures(std::size_t k, double found, double wanted)
{
    return QStringLiteral("k = %1: %2, %3").arg(k).arg(found).arg(wanted);
}

} // namespace

class TestClassReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The step itself, taken for every k, changes the outputs on the class by what was predicted.
    void predictionsEqualSteps()
    {
        const Example example;
        const torch::Tensor vectors = std::get<1>(torch::linalg_eigh(example.moment)).flip(1);
        for (std::size_t label = 0; label < example.classes.size(); ++label) {
            const std::vector<double> found = example.interference(label);
            QCOMPARE(found.size(), static_cast<std::size_t>(Example::d) + 1);
            for (std::size_t k = 0; k < found.size(); ++k) {
                const torch::Tensor kept = vectors.narrow(1, 0, static_cast<std::int64_t>(k));
                const torch::Tensor projected =
                    example.gradient - torch::mm(torch::mm(example.gradient, kept), kept.t());
                const torch::Tensor change = torch::mm(example.classes[label], projected.t()).mul(learningRate);
                const double wanted = change.square().sum().item<double>();
                QVERIFY2(std::abs(found[k] - wanted) <= 1e-8 * wanted + 1e-13 * found[0],
                         qPrintable(figures(k, found[k], wanted)));
            }
            QCOMPARE(found.back(), 0.0);
        }
    }

    /// What all retained samples make together has no terms of two directions.
    void classesAddUp()
    {
        const Example example;
        const torch::Tensor coordinates = torch::mm(example.gradient, example.eigenvectors);
        const std::vector<double> eigenvalues = TridiagonalForm(example.moment).eigenvalues();
        const torch::Tensor energies = coordinates.square().sum(0);
        std::vector<double> sums(eigenvalues.size() + 1, 0.0);
        for (std::size_t label = 0; label < example.classes.size(); ++label) {
            const std::vector<double> ofClass = example.interference(label);
            for (std::size_t k = 0; k < sums.size(); ++k)
                sums[k] += ofClass[k];
        }
        double wanted = 0.0;
        for (std::size_t k = eigenvalues.size(); k-- > 0;) {
            wanted +=
                learningRate * learningRate * eigenvalues[k] * energies[static_cast<std::int64_t>(k)].item<double>();
            QVERIFY2(std::abs(sums[k] - wanted) <= 1e-8 * wanted + 1e-13 * sums[0],
                     qPrintable(figures(k, sums[k], wanted)));
        }
    }

    /// By hand: without the first direction, what the second does to the one class is not undone any more.
    void protectionMayDisturbAClass()
    {
        const torch::Tensor one = torch::tensor({2.0, 1.0}, torch::kFloat64).reshape({1, 2});
        const torch::Tensor other = torch::tensor({2.0, -1.0}, torch::kFloat64).reshape({1, 2});
        const torch::Tensor eigenvectors = eigenvectorsOf(momentOf(one) + momentOf(other)); // of diag(8, 2)
        const torch::Tensor gradient = torch::tensor({1.0, -2.0}, torch::kFloat64).reshape({1, 2});
        const auto requireClose = [&](const torch::Tensor& inputs, const std::vector<double>& wanted) {
            const std::vector<double> found = classInterference(eigenvectors, gradient, momentOf(inputs), 0.5);
            QCOMPARE(found.size(), wanted.size());
            for (std::size_t k = 0; k < wanted.size(); ++k)
                QVERIFY2(std::abs(found[k] - wanted[k]) < 1e-12 && found[k] >= 0.0,
                         qPrintable(figures(k, found[k], wanted[k])));
        };
        requireClose(one, {0.0, 1.0, 0.0});
        requireClose(other, {4.0, 1.0, 0.0});
    }

    /// A layer whose columns are taken in three blocks, at the borders of these and between them.
    void wideLayersAreReadInBlocks()
    {
        torch::manual_seed(4);
        constexpr std::int64_t d = 1100;
        const torch::Tensor retained = torch::randn({1500, d}, torch::kFloat64);
        const torch::Tensor ofClass = retained.narrow(0, 0, 60), gradient = torch::randn({6, d}, torch::kFloat64);
        const torch::Tensor eigenvectors = eigenvectorsOf(momentOf(retained));
        const std::vector<double> found = classInterference(eigenvectors, gradient, momentOf(ofClass), learningRate);
        QCOMPARE(found.size(), static_cast<std::size_t>(d) + 1);
        QCOMPARE(found.back(), 0.0);
        for (const std::int64_t k : {0, 75, 76, 77, 300, 587, 588, 589, 1000, 1099}) {
            const torch::Tensor left = eigenvectors.narrow(1, k, d - k);
            const torch::Tensor projected = torch::mm(torch::mm(gradient, left), left.t());
            const double wanted = torch::mm(ofClass, projected.t()).mul(learningRate).square().sum().item<double>();
            const auto at = static_cast<std::size_t>(k);
            QVERIFY2(wanted > 0.0 && std::abs(found[at] - wanted) <= 1e-8 * wanted,
                     qPrintable(figures(at, found[at], wanted)));
        }
    }

    void stopIsHeard()
    {
        const Example example;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(errorNameOf([&] {
                     classInterference(example.eigenvectors, example.gradient, example.moment, learningRate,
                                       stop.get_token());
                 }),
                 "cancelled");
    }

    /// Asked for after a tenth of the time that it takes undisturbed.
    void stopIsHeardBetweenBlocks()
    {
        constexpr std::int64_t d = 1500;
        const torch::Tensor unit = torch::eye(d, torch::kFloat64), gradient = torch::ones({6, d}, torch::kFloat64);
        const auto read = [&](const std::stop_token& stop) {
            classInterference(unit, gradient, unit, learningRate, stop);
        };
        read({}); // its threads wait now
        QElapsedTimer clock;
        clock.start();
        read({});
        const std::chrono::microseconds tenth(clock.nsecsElapsed() / 10'000);
        std::string answer;
        for (int attempt = 0; attempt < 8 && answer != "cancelled"; ++attempt) { // a busy machine may wake it too late
            std::stop_source stop;
            const std::jthread asking([&stop, tenth] {
                std::this_thread::sleep_for(tenth);
                stop.request_stop();
            });
            answer = errorNameOf([&] { read(stop.get_token()); });
        }
        QCOMPARE(answer, "cancelled");
    }

    void whatIsNotFiniteIsRefused()
    {
        const torch::Tensor unit = torch::eye(2, torch::kFloat64);
        const torch::Tensor broken = torch::tensor({1.0, std::nan("")}, torch::kFloat64).reshape({1, 2});
        QCOMPARE(errorNameOf([&] { classInterference(unit, broken, unit, learningRate); }), "non-finite");
    }
};

QTEST_GUILESS_MAIN(TestClassReading)
#include "test_class_reading.moc"
