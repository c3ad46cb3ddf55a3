// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/core_gradient_space.h"
#include "core/spectrum/eigenbasis.h"
#include "tests/core/test_device.h"

#include <QTest>

using namespace unlearn;

namespace {

constexpr std::int64_t d = 24;

torch::Tensor orthonormal(std::uint64_t seed)
{
    torch::manual_seed(seed);
    return std::get<0>(torch::linalg_qr(torch::randn({d, d}, torch::kFloat64)));
}

/// A layer of groups with these second moments.
SpectrumBases basesOf(const std::vector<torch::Tensor>& moments)
{
    std::vector<std::vector<BasisSource>> sources(1);
    for (const torch::Tensor& moment : moments)
        sources[0].push_back({TridiagonalForm(moment), {}, {}});
    return SpectrumBases(std::move(sources));
}

/// With these eigenvectors, in this order.
torch::Tensor momentWith(const torch::Tensor& vectors)
{
    return torch::mm(vectors * torch::arange(d, 0, -1, torch::kFloat64), vectors.t());
}

} // namespace

class TestCoreGradientSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectionRemovesWhatLiesInside_data();
    void projectionRemovesWhatLiesInside();
    void theFewerDirectionsAreAskedFor_data();
    void theFewerDirectionsAreAskedFor();
    void outputsOnInputsInsideStayTheSame();
    void groupsHaveTheirOwnSpaces();
    void eigensystemRebuildsTheMoment();
    void eigenvaluesAreThoseOfTheSystem();
    void interferenceIsBoundedByTheFirstEigenvalueLeftOut();
};

void TestCoreGradientSpace::projectionRemovesWhatLiesInside_data()
{
    QTest::addColumn<int>("k");
    for (const int k : {0, 1, 5, 12, 13, 20, 23, 24})
        QTest::newRow(qPrintable(QString::number(k))) << k;
}

void TestCoreGradientSpace::projectionRemovesWhatLiesInside()
{
    QFETCH(const int, k);
    const torch::Tensor basis = orthonormal(1);
    const CoreGradientSpace space(basesOf({momentWith(basis)}), 0, {k}, test::testDevice());
    const torch::Tensor gradient = torch::randn({7, 4, 3, 2}).to(test::testDevice());
    const torch::Tensor projected = space.project(gradient);
    QVERIFY(projected.sizes() == gradient.sizes());
    const torch::Tensor rows = projected.reshape({7, d}).to(torch::kCPU, torch::kFloat64);
    // Against the definition g - (g M) M^T in float64.
    const torch::Tensor m = basis.narrow(1, 0, k);
    const torch::Tensor g = gradient.reshape({7, d}).to(torch::kCPU, torch::kFloat64);
    const torch::Tensor wanted = g - torch::mm(torch::mm(g, m), m.t());
    QVERIFY((rows - wanted).abs().max().item<double>() < 1e-5);
    // Projecting twice changes nothing.
    QVERIFY((space.project(projected) - projected).abs().max().item<double>() < 1e-5);
}

void TestCoreGradientSpace::theFewerDirectionsAreAskedFor_data()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, int k, int first, int count) { QTest::newRow(name) << k << first << count; };
    row("none", 0, 0, 0);
    row("one", 1, 0, 1);
    row("less than half", 11, 0, 11);
    row("half", 12, 0, 12);
    row("more than half", 13, 13, 11); // the others
    row("all but one", 23, 23, 1);
    row("all", 24, 0, 0);
}

/// M or its complement, whichever is narrower: what is multiplied by is never wider than half of d.
void TestCoreGradientSpace::theFewerDirectionsAreAskedFor()
{
    QFETCH(const int, k);
    QFETCH(const int, first);
    QFETCH(const int, count);
    const SpectrumBases bases = basesOf({momentWith(orthonormal(1)), momentWith(orthonormal(2))});
    const DirectionRange range = CoreGradientSpace::needed(bases, 0, 1, k);
    QCOMPARE(range.layer, std::size_t{0});
    QCOMPARE(range.group, std::size_t{1});
    QCOMPARE(range.count, std::int64_t{count});
    if (count > 0)
        QCOMPARE(range.first, std::int64_t{first});
}

/// The reason for the method: W <- W - lr * projected gradient leaves W r as it was for every r inside the space.
void TestCoreGradientSpace::outputsOnInputsInsideStayTheSame()
{
    torch::manual_seed(4);
    const torch::Tensor inputs = torch::mm(torch::randn({500, 6}), torch::randn({6, d})); // 6 of 24 dimensions
    const torch::Tensor moment = torch::mm(inputs.t(), inputs).to(torch::kFloat64);
    const CoreGradientSpace space(basesOf({moment}), 0, {6}, test::testDevice());
    const torch::Tensor weight = torch::randn({10, d}), gradient = torch::randn({10, d});
    const torch::Tensor moved = weight - 100.0 * space.project(gradient.to(test::testDevice())).cpu(); // any step size
    const torch::Tensor before = torch::mm(inputs, weight.t()), after = torch::mm(inputs, moved.t());
    const double change = ((after - before).norm() / before.norm()).item<double>();
    QVERIFY2(change < 1e-3, qPrintable(QString::number(change)));
    // and that the unprojected step does change them, so that the check above can fail
    const torch::Tensor unprojected = torch::mm(inputs, (weight - 100.0 * gradient).t());
    QVERIFY(((unprojected - before).norm() / before.norm()).item<double>() > 10.0);
}

void TestCoreGradientSpace::groupsHaveTheirOwnSpaces()
{
    const torch::Tensor first = momentWith(orthonormal(1)), second = momentWith(orthonormal(2));
    const CoreGradientSpace space(basesOf({first, second}), 0, {5, 20}, test::testDevice());
    const torch::Tensor gradient = torch::randn({8, d}).to(test::testDevice());
    const torch::Tensor projected = space.project(gradient);
    const CoreGradientSpace firstAlone(basesOf({first}), 0, {5}, test::testDevice());
    const CoreGradientSpace secondAlone(basesOf({second}), 0, {20}, test::testDevice());
    QVERIFY(torch::allclose(projected.narrow(0, 0, 4), firstAlone.project(gradient.narrow(0, 0, 4))));
    QVERIFY(torch::allclose(projected.narrow(0, 4, 4), secondAlone.project(gradient.narrow(0, 4, 4))));
}

void TestCoreGradientSpace::eigensystemRebuildsTheMoment()
{
    torch::manual_seed(9);
    const torch::Tensor rows = torch::randn({40, d}, torch::kFloat64);
    const torch::Tensor moment = torch::mm(rows.t(), rows);
    const Eigensystem system = eigensystem(moment);
    const torch::Tensor values = torch::tensor(system.values, torch::kFloat64);
    QVERIFY(std::is_sorted(system.values.rbegin(), system.values.rend()));
    const torch::Tensor rebuilt = torch::mm(system.vectors * values, system.vectors.t());
    QVERIFY(((rebuilt - moment).norm() / moment.norm()).item<double>() < 1e-12);
    QCOMPARE(system.mostNegative, 0.0);

    // A subtraction that went wrong shows: the negative part is clamped and reported.
    const Eigensystem clamped = eigensystem(
        moment - 0.5 * values[0] * torch::outer(system.vectors.select(1, d - 1), system.vectors.select(1, d - 1)));
    QCOMPARE(clamped.values.back(), 0.0);
    QVERIFY(clamped.mostNegative < -0.3 && clamped.mostNegative > -0.5);
}

void TestCoreGradientSpace::eigenvaluesAreThoseOfTheSystem()
{
    torch::manual_seed(10);
    const torch::Tensor rows = torch::randn({30, d}, torch::kFloat64);
    const torch::Tensor moment = torch::mm(rows.t(), rows);
    const std::vector<double> alone = eigenvalues(moment), together = eigensystem(moment).values;
    for (std::size_t i = 0; i < alone.size(); ++i)
        QVERIFY(std::abs(alone[i] - together[i]) < 1e-9 * together[0]);
}

/// sum ||dW r||^2 <= lambda_{k+1} ||dW||_F^2 for a projected dW.
void TestCoreGradientSpace::interferenceIsBoundedByTheFirstEigenvalueLeftOut()
{
    torch::manual_seed(11);
    const torch::Tensor inputs = torch::randn({200, d}) * torch::logspace(1, -2, d);
    const torch::Tensor moment = torch::mm(inputs.t(), inputs).to(torch::kFloat64);
    const std::vector<double> values = eigenvalues(moment);
    for (const std::int64_t k : {2, 8, 16}) {
        const CoreGradientSpace space(basesOf({moment}), 0, {k}, test::testDevice());
        const torch::Tensor change = space.project(torch::randn({10, d}).to(test::testDevice())).cpu();
        const double interference = torch::mm(inputs, change.t()).square().sum().item<double>();
        const double bound = values[static_cast<std::size_t>(k)] * change.square().sum().item<double>();
        QVERIFY(interference <= bound * (1 + 1e-4));
    }
}

QTEST_GUILESS_MAIN(TestCoreGradientSpace)
#include "test_core_gradient_space.moc"
