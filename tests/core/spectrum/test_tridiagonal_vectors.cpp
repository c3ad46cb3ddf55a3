// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/tridiagonal_vectors.h"
#include "tests/expect_error.h"

#include <ATen/Parallel.h>

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <thread>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

struct Tridiagonal {
    std::vector<double> diagonal, beside;

    torch::Tensor dense() const
    {
        const torch::Tensor next = torch::diag(torch::tensor(beside, torch::kFloat64), 1);
        return torch::diag(torch::tensor(diagonal, torch::kFloat64)) + next + next.t();
    }
};

Tridiagonal constant(std::size_t d, double diagonal, double beside)
{
    return {std::vector<double>(d, diagonal), std::vector<double>(d - 1, beside)};
}

/// Numbers from -1 to 1, those of row i times decay^i.
Tridiagonal random(std::size_t d, double decay)
{
    std::mt19937_64 generator(d);
    std::uniform_real_distribution<double> number(-1.0, 1.0);
    Tridiagonal t = constant(d, 0.0, 0.0);
    double scale = 1.0;
    for (std::size_t i = 0; i < d; ++i, scale *= decay) {
        t.diagonal[i] = scale * number(generator);
        if (i + 1 < d)
            t.beside[i] = scale * number(generator);
    }
    return t;
}

/// Wilkinson's matrix of order 21, whose values come in pairs that are almost equal, so many times, weakly coupled.
Tridiagonal glued(std::size_t copies, double coupling)
{
    Tridiagonal t = constant(21 * copies, 0.0, 1.0);
    for (std::size_t i = 0; i < t.diagonal.size(); ++i) {
        t.diagonal[i] = std::abs(10.0 - static_cast<double>(i % 21));
        if (i % 21 == 20 && i + 1 < t.diagonal.size())
            t.beside[i] = coupling;
    }
    return t;
}

/// Two halves that nothing but the middle holds together, each with one value.
Tridiagonal twoValues(std::size_t d, double upper, double lower, double coupling)
{
    Tridiagonal t = constant(d, upper, 0.0);
    std::fill(t.diagonal.begin() + static_cast<std::ptrdiff_t>(d / 2), t.diagonal.end(), lower);
    t.beside[d / 2 - 1] = coupling;
    return t;
}

Tridiagonal scaled(Tridiagonal t, double factor)
{
    for (std::vector<double>* numbers : {&t.diagonal, &t.beside}) {
        for (double& number : *numbers)
            number *= factor;
    }
    return t;
}

} // namespace

class TestTridiagonalVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orthonormalWithSmallResiduals_data();
    void orthonormalWithSmallResiduals();
    void secondDifference();
    void anyNumberOfThreads();
    void amongOthers();
    void refusesNonFiniteNumbers();
    void stopIsHeard();
    void stopIsHeardWhileItWorks();
};

void TestTridiagonalVectors::orthonormalWithSmallResiduals_data()
{
    QTest::addColumn<Tridiagonal>("t");
    for (const std::size_t d : {1, 2, 127, 128, 129, 257, 600})
        QTest::addRow("random, d = %zu", d) << random(d, 1.0);
    QTest::newRow("over 40 decades") << random(400, 0.8);
    QTest::newRow("over 40 decades, upwards") << [] {
        Tridiagonal t = random(400, 0.8);
        std::ranges::reverse(t.diagonal);
        std::ranges::reverse(t.beside);
        return t;
    }();
    QTest::newRow("halves alike") << constant(256, 2.0, -1.0);
    QTest::newRow("zero") << constant(200, 0.0, 0.0);
    QTest::newRow("one value") << constant(200, 3.0, 0.0);
    for (const double coupling : {0.0, 1e-15, 1e-8, 1e-4})
        QTest::addRow("pairs, coupled by %g", coupling) << glued(14, coupling);
    QTest::newRow("one root") << twoValues(200, 1.0, 1.0, 0.5);
    QTest::newRow("one root, negative coupling") << twoValues(201, 1.0, 1.0, -0.5);
    QTest::newRow("two roots") << twoValues(200, 1.0, 3.0, 0.5);
    QTest::newRow("three roots") << [] {
        Tridiagonal t = twoValues(200, 1.0, 3.0, 0.5);
        t.beside[98] = 0.25;
        return t;
    }();
    QTest::newRow("tiny numbers") << scaled(random(300, 1.0), 1e-290);
    QTest::newRow("numbers without all their digits") << scaled(random(300, 1.0), 1e-310);
    QTest::newRow("huge numbers") << scaled(random(300, 1.0), 1e290);
}

void TestTridiagonalVectors::orthonormalWithSmallResiduals()
{
    QFETCH(const Tridiagonal, t);
    const auto d = static_cast<std::int64_t>(t.diagonal.size());
    const torch::Tensor dense = t.dense();
    const double norm = dense.abs().max().item<double>(), scale = norm > 0.0 ? norm : 1.0;
    const double rounding = 4e-16 * static_cast<double>(d);
    const torch::Tensor rows = tridiagonalVectors(t.diagonal, t.beside, 0, d);
    QVERIFY(rows.sizes() == torch::IntArrayRef({d, d}) && rows.scalar_type() == torch::kFloat64);
    const torch::Tensor products = torch::mm(rows, rows.t());
    QVERIFY((products - torch::eye(d, torch::kFloat64)).abs().max().item<double>() <= rounding);
    const torch::Tensor images = torch::mm(rows, dense / scale), values = (images * rows).sum(1);
    QVERIFY((images - rows * values.unsqueeze(1)).norm(2, 1).max().item<double>() <= rounding);
    const torch::Tensor wanted = torch::linalg_eigvalsh(dense / scale); // ascending
    QVERIFY((values - wanted).abs().max().item<double>() <= rounding);

    for (const auto& [first, count] :
         {std::pair<std::int64_t, std::int64_t>{0, d / 2}, {d - d / 3, d / 3}, {d / 2, 1}, {d - 1, 1}, {0, 0}}) {
        const torch::Tensor part = tridiagonalVectors(t.diagonal, t.beside, first, count);
        QVERIFY(part.sizes() == torch::IntArrayRef({count, d}));
        QVERIFY(torch::allclose(part, rows.narrow(0, first, count), 0.0, 1e-14));
    }
}

/// sqrt(2 / (d + 1)) sin(pi i j / (d + 1)), up to the sign.
void TestTridiagonalVectors::secondDifference()
{
    constexpr std::int64_t d = 301;
    const Tridiagonal t = constant(d, 2.0, -1.0);
    const torch::Tensor rows = tridiagonalVectors(t.diagonal, t.beside, 0, d);
    const torch::Tensor places = torch::arange(1, d + 1, torch::kFloat64);
    const torch::Tensor wanted =
        std::sqrt(2.0 / (d + 1)) * torch::sin(torch::outer(places, places) * (std::numbers::pi / (d + 1)));
    const torch::Tensor cosines = (rows * wanted).sum(1);
    QVERIFY((cosines.abs() - 1.0).abs().max().item<double>() < 1e-13);
    QVERIFY((rows - wanted * cosines.unsqueeze(1)).abs().max().item<double>() < 1e-11); // gaps of 1e-4
}

void TestTridiagonalVectors::anyNumberOfThreads()
{
    const Tridiagonal t = random(300, 1.0);
    const int before = at::get_num_threads();
    const auto restored = qScopeGuard([before] { at::set_num_threads(before); });
    at::set_num_threads(1);
    const torch::Tensor wanted = tridiagonalVectors(t.diagonal, t.beside, 150, 100);
    for (const int threads : {1, 2, 3}) {
        at::set_num_threads(threads);
        const torch::Tensor found = tridiagonalVectors(t.diagonal, t.beside, 150, 100);
        QVERIFY(torch::allclose(found, wanted, 0.0, 1e-12));
        QVERIFY(torch::equal(tridiagonalVectors(t.diagonal, t.beside, 150, 100), found));
    }
}

void TestTridiagonalVectors::amongOthers()
{
    const Tridiagonal t = random(400, 1.0);
    const torch::Tensor wanted = tridiagonalVectors(t.diagonal, t.beside, 0, 400);
    std::vector<torch::Tensor> found(4);
    at::parallel_for(0, 4, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
            found[static_cast<std::size_t>(i)] = tridiagonalVectors(t.diagonal, t.beside, 0, 400);
    });
    for (const torch::Tensor& rows : found)
        QVERIFY(torch::allclose(rows, wanted, 0.0, 1e-12));
}

void TestTridiagonalVectors::refusesNonFiniteNumbers()
{
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), -std::numeric_limits<double>::infinity()}) {
        for (const std::size_t d : {10, 300}) {
            Tridiagonal diagonal = random(d, 1.0), beside = diagonal;
            diagonal.diagonal[d / 2] = bad;
            beside.beside.back() = bad;
            for (const Tridiagonal& t : {diagonal, beside})
                QCOMPARE(thrownBy([&] { tridiagonalVectors(t.diagonal, t.beside, 0, 1); }).code(),
                         ErrorCode::NonFinite);
        }
    }
}

void TestTridiagonalVectors::stopIsHeard()
{
    std::stop_source stop;
    stop.request_stop();
    for (const std::size_t d : {10, 300}) {
        const Tridiagonal t = random(d, 1.0);
        QCOMPARE(thrownBy([&] { tridiagonalVectors(t.diagonal, t.beside, 0, 3, stop.get_token()); }).code(),
                 ErrorCode::Cancelled);
    }
}

/// Asked for after a part of the time that it takes undisturbed.
void TestTridiagonalVectors::stopIsHeardWhileItWorks()
{
    const Tridiagonal t = random(1500, 1.0);
    for (const int part : {10, 4}) {
        QElapsedTimer clock;
        clock.start();
        tridiagonalVectors(t.diagonal, t.beside, 0, 1500);
        const std::chrono::microseconds delay(clock.nsecsElapsed() / 1000 / part);
        std::stop_source stop;
        const std::jthread asking([&stop, delay] {
            std::this_thread::sleep_for(delay);
            stop.request_stop();
        });
        QCOMPARE(thrownBy([&] { tridiagonalVectors(t.diagonal, t.beside, 0, 1500, stop.get_token()); }).code(),
                 ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestTridiagonalVectors)
#include "test_tridiagonal_vectors.moc"
