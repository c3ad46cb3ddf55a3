// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/leading_directions.h"
#include "tests/expect_error.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <numeric>
#include <thread>
#include <vector>

using namespace unlearn;

namespace {

constexpr double shares[] = {0.0, 0.5, 0.9, 0.95, 0.999};

/// With these eigenvalues along random directions.
torch::Tensor momentWith(const torch::Tensor& eigenvalues, std::uint64_t seed)
{
    torch::manual_seed(seed);
    const std::int64_t d = eigenvalues.size(0);
    const torch::Tensor u = std::get<0>(torch::linalg_qr(torch::randn({d, d}, torch::kFloat64)));
    const torch::Tensor g = torch::mm(u * eigenvalues, u.t());
    return (g + g.t()) / 2;
}

torch::Tensor powerLaw(std::int64_t d, double exponent)
{
    return torch::arange(1, d + 1, torch::kFloat64).pow(-exponent);
}

torch::Tensor copies(std::int64_t count, double value)
{
    return torch::full({count}, value, torch::kFloat64);
}

QList<double> listOf(const torch::Tensor& values)
{
    const torch::Tensor all = values.contiguous();
    return {all.data_ptr<double>(), all.data_ptr<double>() + all.numel()};
}

/// Of a few levels, each repeated at random, over six orders of magnitude.
torch::Tensor randomLevels(std::uint64_t seed)
{
    torch::manual_seed(seed);
    std::vector<torch::Tensor> levels;
    for (int i = 0; i < 8; ++i) {
        const auto count = torch::randint(1, 50, {1}).item<std::int64_t>();
        const double exponent = -6.0 * torch::rand({1}, torch::kFloat64).item<double>();
        levels.push_back(copies(count, std::pow(10.0, exponent)));
    }
    return torch::cat(levels);
}

/// The sine of the largest angle between the spans of orthonormal columns.
double sineBetween(const torch::Tensor& a, const torch::Tensor& b)
{
    const torch::Tensor outside = b - torch::mm(a, torch::mm(a.t(), b));
    return std::get<1>(torch::linalg_svd(outside, false))[0].item<double>();
}

} // namespace

/// Against the whole decomposition in float64.
class TestLeadingDirections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheWholeDecomposition_data();
    void agreesWithTheWholeDecomposition();
    void findsMoreCopiesThanItsFirstBlockHolds();
    void nothingHoldsNoEnergy();
    void findsAsManyAsAreAskedFor();
    void givesUpWhereAllWouldCostNoMore();
    void findsWhatSettlesWithinWhatPays();
    void isTheSameEachTime();
    void stopIsHeard();
};

void TestLeadingDirections::agreesWithTheWholeDecomposition_data()
{
    QTest::addColumn<QList<double>>("eigenvalues");
    QTest::newRow("1 x 1") << listOf(copies(1, 3.0));
    QTest::newRow("2 x 2") << listOf(powerLaw(2, 1.0));
    QTest::newRow("as wide as a block") << listOf(powerLaw(32, 1.0));
    QTest::newRow("one wider than a block") << listOf(powerLaw(33, 1.0));
    QTest::newRow("steep") << listOf(powerLaw(300, 2.0));
    QTest::newRow("gentle") << listOf(powerLaw(300, 0.7));
    QTest::newRow("one far above the rest") << listOf(torch::cat({copies(1, 1e4), powerLaw(250, 1.0)}));
    QTest::newRow("flat") << listOf(copies(150, 3.0));
    QTest::newRow("of low rank") << listOf(torch::cat({powerLaw(20, 1.0), copies(230, 0.0)}));
    QTest::newRow("of rank 1") << listOf(torch::cat({copies(1, 7.0), copies(99, 0.0)}));
    QTest::newRow("pairs") << listOf(powerLaw(120, 1.5).repeat_interleave(2));
    for (std::uint64_t seed = 1; seed <= 12; ++seed)
        QTest::addRow("random levels %d", static_cast<int>(seed)) << listOf(randomLevels(seed));
}

void TestLeadingDirections::agreesWithTheWholeDecomposition()
{
    QFETCH(const QList<double>, eigenvalues);
    const torch::Tensor g =
        momentWith(torch::tensor(std::vector<double>(eigenvalues.begin(), eigenvalues.end()), torch::kFloat64), 7);
    const std::int64_t d = g.size(0);
    const auto [ascending, columns] = torch::linalg_eigh(g);
    const torch::Tensor values = ascending.flip(0), vectors = columns.flip(1);
    const double largest = values[0].item<double>(), trace = g.diagonal().sum().item<double>();
    for (const double share : shares) {
        const auto found = leadingDirections(g, {share, 0});
        QVERIFY(found);
        const auto m = static_cast<std::int64_t>(found->values.size());
        QVERIFY(m >= 1 && m <= d);
        QVERIFY(found->vectors.sizes() == torch::IntArrayRef({d, m}));
        // The fewest that hold more than the share.
        const double energy = std::accumulate(found->values.begin(), found->values.end(), 0.0);
        QVERIFY(energy > share * trace * (1 - 1e-12));
        QVERIFY(energy - found->values.back() <= share * trace * (1 + 1e-9));
        const torch::Tensor own = torch::tensor(found->values, torch::kFloat64);
        QVERIFY((own - values.narrow(0, 0, m)).abs().max().item<double>() < 1e-8 * largest);
        QVERIFY((own.narrow(0, 0, m - 1) - own.narrow(0, 1, m - 1) >= 0).all().item<bool>());
        const torch::Tensor& u = found->vectors;
        QVERIFY((torch::mm(u.t(), u) - torch::eye(m, torch::kFloat64)).abs().max().item<double>() < 1e-11);
        const double residual = (torch::mm(g, u) - u * own).square().sum(0).max().sqrt().item<double>() / largest;
        QVERIFY2(residual < 1e-8, qPrintable(QString::number(residual)));
        QVERIFY(std::abs(residual - found->residual) < 1e-12);
        const double captured = (torch::mm(g, u) * u).sum().item<double>();
        QVERIFY(std::abs(captured - values.narrow(0, 0, m).sum().item<double>()) < 1e-6 * trace);
        const double gap = m < d ? (values[m - 1] - values[m]).item<double>() / largest : 0.0;
        if (gap > 1e-4)
            QVERIFY(sineBetween(vectors.narrow(1, 0, m), u) < 1e-3);
    }
}

/// A Krylov space from 32 vectors sees 32 copies of an eigenvalue; without random vectors from outside, the lower ones
/// would follow.
void TestLeadingDirections::findsMoreCopiesThanItsFirstBlockHolds()
{
    const torch::Tensor g = momentWith(torch::cat({copies(100, 10.0), copies(100, 1.0)}), 3);
    const auto found = leadingDirections(g, {0.6, 0}); // 660.5 of 1,100
    QVERIFY(found);
    QVERIFY(found->values.size() == 66 || found->values.size() == 67);
    for (const double value : found->values)
        QVERIFY(std::abs(value - 10.0) < 1e-7);
}

void TestLeadingDirections::nothingHoldsNoEnergy()
{
    const torch::Tensor nothing = torch::zeros({70, 70}, torch::kFloat64);
    const auto none = leadingDirections(nothing, {0.95, 0});
    QVERIFY(none && none->values.empty());
    QVERIFY(none->vectors.sizes() == torch::IntArrayRef({70, 0}));
    const auto some = leadingDirections(nothing, {0.95, 3});
    QVERIFY(some);
    QCOMPARE(some->values, std::vector<double>(3, 0.0));
    QVERIFY((torch::mm(some->vectors.t(), some->vectors) - torch::eye(3, torch::kFloat64)).abs().max().item<double>()
            < 1e-12);
}

void TestLeadingDirections::findsAsManyAsAreAskedFor()
{
    const torch::Tensor g = momentWith(powerLaw(200, 2.0), 5);
    QCOMPARE(leadingDirections(g, {0.0, 40})->values.size(), std::size_t{40});
    QCOMPARE(leadingDirections(g, {0.0, 200})->values.size(), std::size_t{200});
    QCOMPARE(leadingDirections(g, {0.0, 1000})->values.size(), std::size_t{200});
    QCOMPARE(leadingDirections(g, {1.0, 0})->values.size(), std::size_t{200});
}

void TestLeadingDirections::givesUpWhereAllWouldCostNoMore()
{
    QVERIFY(!leadingDirections(momentWith(copies(400, 1.0), 1), {0.9, 0}, 100));
    QVERIFY(!leadingDirections(momentWith(powerLaw(1200, 0.3), 1), {0.9, 0}, 600)); // told when the space has 256
    QVERIFY(leadingDirections(momentWith(powerLaw(400, 3.0), 1), {0.9, 0}, 300));
    QVERIFY(leadingDirections(momentWith(powerLaw(1200, 1.0), 1), {0.5, 0}, 600));
}

/// One that needs several looks, and is not found in d / 4 columns.
void TestLeadingDirections::findsWhatSettlesWithinWhatPays()
{
    const std::int64_t d = 2000;
    const torch::Tensor g = momentWith(powerLaw(d, 1.0), 4);
    const LeadingGoal goal{0.6, 0};
    QVERIFY(!leadingDirections(g, goal, d / 4));
    const auto found = leadingDirections(g, goal, columnsThatPay(d));
    QVERIFY(found);
    const torch::Tensor values = powerLaw(d, 1.0);
    const auto m = static_cast<std::int64_t>(found->values.size());
    const auto fewest = (values.cumsum(0) <= goal.energyShare * values.sum()).sum().item<std::int64_t>() + 1;
    QCOMPARE(m, fewest);
    QVERIFY((torch::tensor(found->values, torch::kFloat64) - values.narrow(0, 0, m)).abs().max().item<double>() < 1e-9);
    const torch::Tensor u = found->vectors;
    QVERIFY((torch::mm(u.t(), u) - torch::eye(m, torch::kFloat64)).abs().max().item<double>() < 1e-12);
}

void TestLeadingDirections::isTheSameEachTime()
{
    const torch::Tensor g = momentWith(powerLaw(300, 1.0), 2);
    torch::manual_seed(1);
    const auto one = leadingDirections(g, {0.8, 0});
    torch::manual_seed(2);
    const auto other = leadingDirections(g, {0.8, 0});
    QVERIFY(one && other);
    QCOMPARE(one->values, other->values);
    QVERIFY(torch::equal(one->vectors, other->vectors));
}

void TestLeadingDirections::stopIsHeard()
{
    std::stop_source before;
    before.request_stop();
    const torch::Tensor g = momentWith(powerLaw(1500, 0.3), 2);
    QCOMPARE(thrownBy([&] { leadingDirections(g, {0.99, 0}, 0, before.get_token()); }).code(), ErrorCode::Cancelled);
    std::stop_source meanwhile; // the space would grow to all dimensions
    std::jthread stopper([&meanwhile] {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        meanwhile.request_stop();
    });
    QCOMPARE(thrownBy([&] { leadingDirections(g, {0.99, 0}, 0, meanwhile.get_token()); }).code(), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestLeadingDirections)
#include "test_leading_directions.moc"
