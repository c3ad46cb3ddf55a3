// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks that the log takes of runs which have ended.
#include "store_fixture.h"

#include <QTest>

using namespace unlearn;
using namespace unlearn::test;

namespace {

RunShadowAttack attackOf(const std::string& subject, double auc)
{
    RunShadowAttack attack;
    attack.subject = subject;
    attack.attack = "lira";
    attack.auc = auc;
    attack.low = auc - 0.1;
    attack.high = auc + 0.1;
    attack.positives = 500;
    attack.negatives = 400;
    attack.tprAt1Percent = 0.25;
    attack.models = 32;
    attack.positivesOf = "forget";
    attack.negativesOf = "same-classes";
    return attack;
}

RunId endedRun(RunStore& store)
{
    const RunId run = store.beginRun(fullHeader());
    store.endRun(run, RunState::Finished, 0);
    return run;
}

} // namespace

class TestRunShadowAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackFromARunThatHasEnded()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        const RunId other = endedRun(store);
        RunShadowAttack second = attackOf("unlearned", 0.7);
        second.attack = "shadow-classifier";
        second.precisionBesideRetrained = 0.61;
        store.addShadowAttacks(run, {attackOf("original", 0.9), second});
        const std::vector<RunShadowAttack> attacks = store.run(run).shadowAttacks;
        QCOMPARE(attacks.size(), std::size_t{2});
        const RunShadowAttack& found = attacks.front().subject == "original" ? attacks.front() : attacks.back();
        QCOMPARE(found.attack, std::string("lira"));
        QCOMPARE(found.auc, 0.9);
        QCOMPARE(found.models, 32);
        QCOMPARE(found.positivesOf, std::string("forget"));
        QCOMPARE(found.negativesOf, std::string("same-classes"));
        QCOMPARE(found.tprAt1Percent.value(), 0.25);
        QVERIFY(!found.tprAt01Percent && !found.precisionBesideRetrained);
        const RunShadowAttack& classifier = &found == &attacks.front() ? attacks.back() : attacks.front();
        QCOMPARE(classifier.precisionBesideRetrained.value(), 0.61);
        QVERIFY(store.run(other).shadowAttacks.empty());
        QVERIFY(store.run(run).attacks.empty()); // those that a run makes itself
    }

    /// The same attack again takes the place of the one before; with more models or other samples it is another one.
    void theSameAgainReplaces()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        store.addShadowAttacks(run, {attackOf("unlearned", 0.7)});
        store.addShadowAttacks(run, {attackOf("unlearned", 0.8)});
        QCOMPARE(store.run(run).shadowAttacks.size(), std::size_t{1});
        QCOMPARE(store.run(run).shadowAttacks.front().auc, 0.8);
        RunShadowAttack more = attackOf("unlearned", 0.6);
        more.models = 64;
        RunShadowAttack others = attackOf("unlearned", 0.5);
        others.negativesOf = "all-classes";
        store.addShadowAttacks(run, {more, others});
        QCOMPARE(store.run(run).shadowAttacks.size(), std::size_t{3});
    }

    /// What was made with the samples of a request before does not come back after their purge.
    void thoseOnPurgedSamplesAreRefused()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId first = endedRun(store);
        RunHeader header = fullHeader();
        header.previousRun = first;
        const RunId second = store.beginRun(header);
        store.endRun(second, RunState::Finished, 0);
        const std::int64_t before = store.run(second).summary.planScrubs;
        QTest::qSleep(3); // what began before the purge is told by the time
        store.scrub({{.run = first, .plan = "{}", .isOfTheRequest = true}});
        QCOMPARE(errorOf([&] { store.addShadowAttacks(second, {attackOf("unlearned", 0.7)}, before); }),
                 ErrorCode::ValueOutOfRange);
        QVERIFY(store.run(second).shadowAttacks.empty());
        store.addShadowAttacks(second, {attackOf("unlearned", 0.7)}, store.run(second).summary.planScrubs);
        QCOMPARE(store.run(second).shadowAttacks.size(), std::size_t{1});
    }

    void purgesTakeThem()
    {
        const StoreFolder folder;
        RunStore store(folder.file());
        const RunId run = endedRun(store);
        store.addShadowAttacks(run, {attackOf("unlearned", 0.7)});
        store.scrub({{.run = run, .plan = "{}", .isOfTheRequest = true}});
        QVERIFY(store.run(run).shadowAttacks.empty());
        QCOMPARE(errorOf([&] { store.addShadowAttacks(run, {attackOf("unlearned", 0.7)}); }),
                 ErrorCode::ValueOutOfRange);
        QCOMPARE(errorOf([&] { store.addShadowAttacks({99}, {attackOf("unlearned", 0.7)}); }),
                 ErrorCode::ValueOutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestRunShadowAttacks)
#include "test_run_shadow_attacks.moc"
