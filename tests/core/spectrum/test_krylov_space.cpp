// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/krylov_space.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <vector>

using namespace unlearn;

namespace {

/// With these eigenvalues along random directions.
torch::Tensor momentWith(const torch::Tensor& eigenvalues)
{
    torch::manual_seed(11);
    const std::int64_t d = eigenvalues.size(0);
    const torch::Tensor u = std::get<0>(torch::linalg_qr(torch::randn({d, d}, torch::kFloat64)));
    const torch::Tensor g = torch::mm(u * eigenvalues, u.t());
    return (g + g.t()) / 2;
}

torch::Tensor steep(std::int64_t d, double decades)
{
    return torch::pow(10.0, torch::linspace(0.0, -decades, d, torch::kFloat64));
}

QList<double> listOf(const torch::Tensor& values)
{
    return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

double largest(const torch::Tensor& values)
{
    return values.abs().max().item<double>();
}

torch::Tensor basisOf(const KrylovSpace& space)
{
    return space.vectors(torch::eye(space.columns(), torch::kFloat64));
}

} // namespace

class TestKrylovSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsInvariants_data();
    void keepsItsInvariants();
    void fullCapacityLeavesItAsItWas();
    void vectorsOfTheFirstColumns();
};

void TestKrylovSpace::keepsItsInvariants_data()
{
    QTest::addColumn<QList<double>>("eigenvalues");
    QTest::newRow("gentle") << listOf(torch::arange(1, 301, torch::kFloat64).pow(-0.7));
    QTest::newRow("over 16 decades") << listOf(steep(300, 16.0)); // directions down to rounding
    QTest::newRow("over 40 decades") << listOf(steep(300, 40.0));
    QTest::newRow("of rank 20") << listOf(torch::cat({steep(20, 1.0), torch::zeros({280}, torch::kFloat64)}));
    QTest::newRow("of equal values") << listOf(torch::full({300}, 2.0, torch::kFloat64));
    QTest::newRow("one far above the rest")
        << listOf(torch::cat({torch::full({1}, 1e6, torch::kFloat64), steep(299, 3.0)}));
    QTest::newRow("zero") << listOf(torch::zeros({300}, torch::kFloat64));
}

/// After every block, with random vectors in the middle, until it holds all dimensions (the last block is narrower): an
/// orthonormal basis, and Q^T G Q with the blocks that were not computed, but are zero.
void TestKrylovSpace::keepsItsInvariants()
{
    QFETCH(const QList<double>, eigenvalues);
    const torch::Tensor g =
        momentWith(torch::tensor(std::vector<double>(eigenvalues.begin(), eigenvalues.end()), torch::kFloat64));
    const double norm = g.norm().item<double>();
    KrylovSpace space(g, g.size(0));
    for (int blocks = 1; !space.isComplete(); ++blocks) {
        const std::int64_t before = space.columns(), fresh = blocks == 3 ? 32 : 0, width = space.nextWidth(fresh);
        QVERIFY(space.grow(fresh));
        QCOMPARE(space.columns(), std::min(before + width, space.dimension()));
        const torch::Tensor q = basisOf(space);
        QVERIFY(largest(torch::mm(q.t(), q) - torch::eye(space.columns(), torch::kFloat64)) < 1e-13);
        QVERIFY(largest(torch::mm(q.t(), torch::mm(g, q)) - space.projected()) <= 1e-12 * norm);
        QVERIFY(std::abs(space.energy() - space.projected().trace().item<double>()) <= 1e-12 * norm);
        const torch::Tensor y = std::get<1>(torch::linalg_eigh(space.projected()));
        const torch::Tensor product = torch::mm(g, torch::mm(q, y));
        const torch::Tensor rest = product - torch::mm(q, torch::mm(q.t(), product));
        QVERIFY(largest(rest.square().sum(0).sqrt() - space.distances(y)) <= 1e-12 * norm);
    }
    QVERIFY(std::abs(space.energy() - std::accumulate(eigenvalues.begin(), eigenvalues.end(), 0.0)) <= 1e-11 * norm);
    QVERIFY(!space.grow());
}

void TestKrylovSpace::fullCapacityLeavesItAsItWas()
{
    const torch::Tensor g = momentWith(steep(300, 2.0));
    KrylovSpace space(g, 100);
    for (int i = 0; i < 3; ++i)
        QVERIFY(space.grow());
    QCOMPARE(space.columns(), std::int64_t{96});
    const torch::Tensor before = basisOf(space), projected = space.projected().clone();
    QVERIFY(!space.grow());
    QCOMPARE(space.columns(), std::int64_t{96});
    QVERIFY(torch::equal(basisOf(space), before));
    QVERIFY(torch::equal(space.projected(), projected));
}

void TestKrylovSpace::vectorsOfTheFirstColumns()
{
    KrylovSpace space(momentWith(steep(100, 2.0)), 100);
    QVERIFY(space.grow() && space.grow());
    const torch::Tensor coefficients = torch::randn({32, 3}, torch::kFloat64);
    const torch::Tensor all = torch::cat({coefficients, torch::zeros({32, 3}, torch::kFloat64)});
    QVERIFY(largest(space.vectors(coefficients) - space.vectors(all)) < 1e-14);
}

QTEST_GUILESS_MAIN(TestKrylovSpace)
#include "test_krylov_space.moc"
