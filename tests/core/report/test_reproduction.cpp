// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs of a report can be run again, and from where.
#include "core/report/reproduction.h"

#include <QtTest>

#include <algorithm>
#include <cstdint>
#include <optional>

using namespace unlearn;

namespace {

/// That can be run again by itself, with so many epochs.
RunToReproduce runWith(std::int64_t id, int epochs = 3)
{
    RunToReproduce run{.id = {id}, .parent = {}, .previousRun = {}, .hasPlan = true, .hasFinalErrors = true};
    for (int epoch = 0; epoch < epochs; ++epoch)
        run.epochs.push_back({epoch, 0.5 * epoch, static_cast<double>(id) / 3.0});
    return run;
}

RunToReproduce after(std::int64_t id, std::int64_t previous)
{
    RunToReproduce run = runWith(id);
    run.previousRun = RunId{previous};
    return run;
}

/// Its epochs up to that one are the parent's.
RunToReproduce branchOf(const RunToReproduce& parent, std::int64_t id, int epoch)
{
    RunToReproduce run = runWith(id);
    run.parent = parent.id;
    run.previousRun = parent.previousRun;
    std::copy_n(parent.epochs.begin(), epoch + 1, run.epochs.begin());
    return run;
}

bool isLeftOut(const Reproduction& reproduction, ReproductionObstacle obstacle, std::optional<RunId> other = {})
{
    return reproduction.obstacle == obstacle && reproduction.other == other;
}

} // namespace

class TestReproduction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOnFromRunsOfTheReportIsRunAgain();
    void whatGoesOnFromOthersIsLeftOut();
    void whatKeepsARunKeepsThoseAfterIt();
    void anEpochIsToldByItsTime();
};

void TestReproduction::whatGoesOnFromRunsOfTheReportIsRunAgain()
{
    const RunToReproduce second = after(2, 1);
    const auto found = reproductions({after(4, 3), branchOf(second, 3, 1), second, runWith(1)}); // in any order
    for (const Reproduction& one : found)
        QVERIFY(!one.obstacle && !one.other);
    QCOMPARE(found[1].branchEpoch, std::optional(1));
    for (const std::size_t other : {0, 2, 3})
        QVERIFY(!found[other].branchEpoch);
}

void TestReproduction::whatGoesOnFromOthersIsLeftOut()
{
    const auto found = reproductions({runWith(1), after(3, 2), branchOf(runWith(2), 4, 0), after(5, 3)});
    QVERIFY(!found[0].obstacle);
    QVERIFY(isLeftOut(found[1], ReproductionObstacle::OtherAbsent, RunId{2}));
    QVERIFY(isLeftOut(found[2], ReproductionObstacle::OtherAbsent, RunId{2}));
    QVERIFY(isLeftOut(found[3], ReproductionObstacle::OtherLeftOut, RunId{3}));
}

void TestReproduction::whatKeepsARunKeepsThoseAfterIt()
{
    RunToReproduce purged = runWith(1);
    purged.isPurged = true;
    RunToReproduce ofAnotherVersion = runWith(2);
    ofAnotherVersion.hasPlan = false;
    RunToReproduce stopped = runWith(3);
    stopped.hasFinalErrors = false;
    const auto found = reproductions(
        {purged, ofAnotherVersion, stopped, after(4, 1), after(5, 2), branchOf(stopped, 6, 1), runWith(7)});
    QVERIFY(isLeftOut(found[0], ReproductionObstacle::Purged));
    QVERIFY(isLeftOut(found[1], ReproductionObstacle::PlanUnreadable));
    QVERIFY(isLeftOut(found[2], ReproductionObstacle::NoFinalErrors));
    for (std::int64_t before = 1; before <= 3; ++before)
        QVERIFY(
            isLeftOut(found[static_cast<std::size_t>(before + 2)], ReproductionObstacle::OtherLeftOut, RunId{before}));
    QVERIFY(!found[6].obstacle);
}

void TestReproduction::anEpochIsToldByItsTime()
{
    const RunToReproduce parent = runWith(1);
    RunToReproduce unlike = branchOf(parent, 2, 2);
    unlike.epochs[0].evaluation += 1e-9;
    const auto found = reproductions({parent, unlike, branchOf(parent, 3, 0), branchOf(parent, 4, 2)});
    QVERIFY(isLeftOut(found[1], ReproductionObstacle::EpochUnknown, RunId{1}));
    QCOMPARE(found[2].branchEpoch, std::optional(0));
    QCOMPARE(found[3].branchEpoch, std::optional(2));
}

QTEST_APPLESS_MAIN(TestReproduction)
#include "test_reproduction.moc"
