// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/tridiagonal_form.h"
#include "tests/expect_error.h"

#include <QElapsedTimer>
#include <QTest>

#include <chrono>
#include <numbers>
#include <set>
#include <thread>

using namespace unlearn;

namespace {

/// Of the given rank, with eigenvalues over many orders of magnitude.
torch::Tensor moment(std::int64_t d, std::int64_t rank)
{
    torch::manual_seed(static_cast<std::uint64_t>(d));
    const torch::Tensor rows =
        torch::randn({rank, d}, torch::kFloat64) * torch::logspace(1, -3, d, 10.0, torch::kFloat64);
    return torch::mm(rows.t(), rows);
}

} // namespace

class TestTridiagonalForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDenseSolver_data();
    void agreesWithTheDenseSolver();
    void knownEigenvalues();
    void rangesArePartsOfTheWhole();
    void coordinatesAreThoseInTheEigenvectors_data();
    void coordinatesAreThoseInTheEigenvectors();
    void quadraticFormNeedsNoVectors();
    void degenerateMatrices_data();
    void degenerateMatrices();
    void stopIsHeard();
    void stopIsHeardWhileItReduces();
};

void TestTridiagonalForm::agreesWithTheDenseSolver_data()
{
    QTest::addColumn<int>("d");
    QTest::addColumn<int>("rank");
    for (const int d : {1, 2, 3, 33, 64, 65, 97, 127, 128, 129, 130, 258}) // around the width of a block
        QTest::addRow("%d", d) << d << 2 * d;
    QTest::newRow("singular") << 120 << 30;
}

void TestTridiagonalForm::agreesWithTheDenseSolver()
{
    QFETCH(const int, d);
    QFETCH(const int, rank);
    const torch::Tensor g = moment(d, rank), untouched = g.clone();
    const TridiagonalForm form(g);
    QVERIFY(torch::equal(g, untouched));
    const torch::Tensor wanted = torch::linalg_eigvalsh(g).flip(0);
    const torch::Tensor values = torch::tensor(form.eigenvalues(), torch::kFloat64);
    QVERIFY((values - wanted).abs().max().item<double>() < 1e-13 * wanted[0].item<double>());
    const torch::Tensor u = form.eigenvectors(0, d);
    QVERIFY((torch::mm(u.t(), u) - torch::eye(d, torch::kFloat64)).abs().max().item<double>() < 1e-12);
    QVERIFY((torch::mm(g, u) - u * values).norm().item<double>() < 1e-12 * wanted[0].item<double>());
}

/// The second difference: 2 - 2 cos(pi i / (d + 1)).
void TestTridiagonalForm::knownEigenvalues()
{
    constexpr std::int64_t d = 100;
    const torch::Tensor ones = torch::ones({d - 1}, torch::kFloat64);
    const TridiagonalForm form(2 * torch::eye(d, torch::kFloat64) - torch::diag(ones, 1) - torch::diag(ones, -1));
    const std::vector<double> values = form.eigenvalues();
    for (std::int64_t i = 0; i < d; ++i) {
        const double wanted = 2 - 2 * std::cos(std::numbers::pi * static_cast<double>(d - i) / (d + 1));
        QVERIFY(std::abs(values[static_cast<std::size_t>(i)] - wanted) < 1e-13);
    }
}

void TestTridiagonalForm::rangesArePartsOfTheWhole()
{
    constexpr std::int64_t d = 130;
    const TridiagonalForm form(moment(d, 2 * d));
    const torch::Tensor all = form.eigenvectors(0, d);
    for (const auto& [first, count] : {std::pair<std::int64_t, std::int64_t>{0, 7}, {100, 30}, {50, 1}, {129, 1}}) {
        const torch::Tensor part = form.eigenvectors(first, count);
        QVERIFY(part.sizes() == torch::IntArrayRef({d, count}));
        QVERIFY((part - all.narrow(1, first, count)).abs().max().item<double>() < 1e-12);
    }
    QCOMPARE(form.eigenvectors(5, 0).numel(), std::int64_t{0});
}

void TestTridiagonalForm::coordinatesAreThoseInTheEigenvectors_data()
{
    QTest::addColumn<int>("d");
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("n");
    for (const int d : {1, 2, 33, 127, 128, 130}) {
        for (const int n : std::set{1, d / 2, d, d + 3}) // from d on by the vectors themselves
            QTest::addRow("%d rows, d = %d", n, d) << d << 2 * d << n;
    }
    QTest::newRow("singular") << 120 << 30 << 50;
    QTest::newRow("some blocks") << 300 << 310 << 40;
}

void TestTridiagonalForm::coordinatesAreThoseInTheEigenvectors()
{
    QFETCH(const int, d);
    QFETCH(const int, rank);
    QFETCH(const int, n);
    const TridiagonalForm form(moment(d, rank));
    const torch::Tensor m = torch::randn({n, d}, torch::kFloat64), untouched = m.clone();
    const torch::Tensor found = form.coordinates(m), wanted = torch::mm(m, form.eigenvectors(0, d));
    QVERIFY(torch::equal(m, untouched));
    QVERIFY(found.scalar_type() == torch::kFloat64 && found.sizes() == wanted.sizes());
    const double whole = wanted.square().sum().item<double>();
    QVERIFY((found - wanted).square().sum().item<double>() <= 1e-20 * whole);
    QVERIFY((found.square().sum(0) - wanted.square().sum(0)).abs().max().item<double>() <= 1e-10 * whole);
    const torch::Tensor narrow = m.to(torch::kFloat32);
    QVERIFY(torch::equal(form.coordinates(narrow.t().contiguous().t()), form.coordinates(narrow.to(torch::kFloat64))));
}

void TestTridiagonalForm::quadraticFormNeedsNoVectors()
{
    for (const std::int64_t d : {1, 2, 40, 100, 260}) {
        const torch::Tensor g = moment(d, d + 3), m = torch::randn({5, d});
        const torch::Tensor wide = m.to(torch::kFloat64);
        const double wanted = (torch::mm(wide, g) * wide).sum().item<double>();
        QVERIFY(std::abs(TridiagonalForm(g).quadraticForm(m) - wanted) < 1e-12 * wanted);
        QVERIFY(std::abs(TridiagonalForm(g).quadraticForm(m.t().contiguous().t()) - wanted) < 1e-12 * wanted);
    }
}

void TestTridiagonalForm::degenerateMatrices_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("one value") << 3.0;
}

void TestTridiagonalForm::degenerateMatrices()
{
    QFETCH(const double, value);
    constexpr std::int64_t d = 300;
    const TridiagonalForm form(value * torch::eye(d, torch::kFloat64));
    for (const double found : form.eigenvalues())
        QCOMPARE(found, value);
    const torch::Tensor u = form.eigenvectors(0, d);
    QVERIFY((torch::mm(u.t(), u) - torch::eye(d, torch::kFloat64)).abs().max().item<double>() < 1e-12);
}

void TestTridiagonalForm::stopIsHeard()
{
    std::stop_source stop;
    const torch::Tensor g = moment(100, 200);
    const TridiagonalForm form(g);
    stop.request_stop();
    QCOMPARE(thrownBy([&] { TridiagonalForm(g, stop.get_token()); }).code(), ErrorCode::Cancelled);
    QCOMPARE(thrownBy([&] { form.eigenvectors(0, 3, stop.get_token()); }).code(), ErrorCode::Cancelled);
    for (const std::int64_t n : {0, 3, 100}) {
        const torch::Tensor m = torch::ones({n, 100});
        QCOMPARE(thrownBy([&] { form.coordinates(m, stop.get_token()); }).code(), ErrorCode::Cancelled);
    }
}

/// Asked for after a tenth of the time that it takes undisturbed.
void TestTridiagonalForm::stopIsHeardWhileItReduces()
{
    const torch::Tensor g = moment(1200, 1200);
    QElapsedTimer clock;
    clock.start();
    const TridiagonalForm undisturbed(g);
    const std::chrono::microseconds tenth(clock.nsecsElapsed() / 10'000);
    std::stop_source stop;
    const std::jthread asking([&stop, tenth] {
        std::this_thread::sleep_for(tenth);
        stop.request_stop();
    });
    QCOMPARE(thrownBy([&] { TridiagonalForm(g, stop.get_token()); }).code(), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTridiagonalForm)
#include "test_tridiagonal_form.moc"
