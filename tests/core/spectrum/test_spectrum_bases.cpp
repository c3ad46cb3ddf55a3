// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/side_by_side.h"
#include "core/spectrum/spectrum_bases.h"
#include "tests/expect_error.h"

#include <ATen/Parallel.h>

#include <QTest>

#include <atomic>
#include <numeric>
#include <thread>

using namespace unlearn;

namespace {

constexpr std::int64_t d = 70;

TridiagonalForm form(std::uint64_t seed)
{
    torch::manual_seed(seed);
    const torch::Tensor rows =
        torch::randn({2 * d, d}, torch::kFloat64) * torch::logspace(1, -1, d, 10.0, torch::kFloat64);
    return TridiagonalForm(torch::mm(rows.t(), rows));
}

BasisSource source(std::uint64_t seed)
{
    return {form(seed), {}, {}};
}

} // namespace

class TestSpectrumBases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectorsAreThoseAskedFor();
    void preparedOnesAreTheSame();
    void eigenvectorsAreInFullPrecision();
    void stopIsHeard();
    void everythingIsSolvedOnce_data();
    void everythingIsSolvedOnce();
    void failuresOfOtherThreadsArrive();
};

void TestSpectrumBases::vectorsAreThoseAskedFor()
{
    const SpectrumBases bases({{source(1), source(2)}, {source(3)}});
    QCOMPARE(bases.groups(0), std::size_t{2});
    const torch::Tensor wanted = form(2).eigenvectors(0, d).to(torch::kFloat32);
    // In any order: wider than, inside and beside what is kept.
    for (const auto& [first, count] : {std::pair<std::int64_t, std::int64_t>{3, 10}, {4, 2}, {0, 20}, {40, 30}, {0, d}})
        QVERIFY(torch::allclose(bases.vectors({0, 1, first, count}), wanted.narrow(1, first, count), 0, 1e-6));
    QVERIFY(torch::allclose(bases.vectors(0, 1), wanted, 0, 1e-6));
    QVERIFY(torch::allclose(bases.vectors(1, 0), form(3).eigenvectors(0, d).to(torch::kFloat32), 0, 1e-6));
}

void TestSpectrumBases::preparedOnesAreTheSame()
{
    const SpectrumBases ahead({{source(1), source(2)}, {source(3)}}), later({{source(1), source(2)}, {source(3)}});
    const std::vector<DirectionRange> ranges{{0, 0, 0, 12}, {0, 1, 30, 40}, {1, 0, 5, 5}};
    ahead.prepare(ranges);
    for (const DirectionRange& range : ranges) {
        QVERIFY(torch::equal(ahead.vectors(range), later.vectors(range)));
        // made once: the memory is that of the first time
        QCOMPARE(ahead.vectors(range).data_ptr(), ahead.vectors(range).data_ptr());
    }
}

/// Of a form, and of a moment that has none yet.
void TestSpectrumBases::eigenvectorsAreInFullPrecision()
{
    const torch::Tensor moment = torch::diag(torch::arange(1, d + 1, torch::kFloat64)) + 0.1;
    const SpectrumBases bases({{source(1), source(2)}, {BasisSource{{}, moment, {}}}});
    const torch::Tensor kept = bases.vectors({0, 1, 3, 10});
    const torch::Tensor found = bases.eigenvectors(0, 1);
    QVERIFY(found.scalar_type() == torch::kFloat64);
    QVERIFY(torch::allclose(found, form(2).eigenvectors(0, d), 0, 1e-12));
    QVERIFY(torch::allclose(bases.eigenvectors(1, 0), TridiagonalForm(moment).eigenvectors(0, d), 0, 1e-12));
    QCOMPARE(bases.vectors({0, 1, 3, 10}).data_ptr(), kept.data_ptr()); // what is kept stays
}

void TestSpectrumBases::stopIsHeard()
{
    const SpectrumBases bases({{source(1)}, {source(3)}});
    std::stop_source stop;
    stop.request_stop();
    JobContext context;
    context.stop = stop.get_token();
    const std::vector<DirectionRange> ranges{{0, 0, 0, 12}, {1, 0, 5, 5}};
    QCOMPARE(thrownBy([&] { bases.prepare(ranges, context); }).code(), ErrorCode::Cancelled);
    QCOMPARE(thrownBy([&] { bases.eigenvectors(0, 0, stop.get_token()); }).code(), ErrorCode::Cancelled);
}

void TestSpectrumBases::everythingIsSolvedOnce_data()
{
    QTest::addColumn<QList<double>>("work");
    QTest::newRow("none") << QList<double>{};
    QTest::newRow("one") << QList<double>{5};
    QTest::newRow("a large one first") << QList<double>{1, 100, 2, 3};
    QTest::newRow("equal ones") << QList<double>(9, 1.0);
    QTest::newRow("without work") << QList<double>{0, 0, 0};
}

void TestSpectrumBases::everythingIsSolvedOnce()
{
    QFETCH(const QList<double>, work);
    std::vector<std::atomic<int>> solved(static_cast<std::size_t>(work.size()));
    std::vector<double> shares;
    JobContext context;
    context.progress = [&shares](const Progress& progress) { shares.push_back(progress.share); };
    solveSideBySide(
        {work.begin(), work.end()}, [&solved](std::size_t i) { ++solved[i]; }, context);
    for (const std::atomic<int>& times : solved)
        QCOMPARE(times.load(), 1);
    QVERIFY(std::ranges::is_sorted(shares));
    for (const double share : shares)
        QVERIFY(share >= 0.0 && share <= 1.0);
}

void TestSpectrumBases::failuresOfOtherThreadsArrive()
{
    const int before = at::get_num_threads();
    at::set_num_threads(2); // four equal problems: two a thread
    const auto caller = std::this_thread::get_id();
    const auto failing = [caller](std::size_t) {
        if (std::this_thread::get_id() != caller)
            throw Error(ErrorCode::Internal, "no");
    };
    QCOMPARE(thrownBy([&] { solveSideBySide(std::vector<double>(4, 1.0), failing, {}); }).code(), ErrorCode::Internal);
    at::set_num_threads(before);
}

QTEST_GUILESS_MAIN(TestSpectrumBases)
#include "test_spectrum_bases.moc"
