// SPDX-License-Identifier: GPL-3.0-or-later
// A purge while another process makes shadow models of the samples.
#include <torch/torch.h>

#include "core/experiment/purge.h"
#include "core/experiment/shadow_evaluation.h"
#include "laboratory.h"

#include <QProcess>

#include <filesystem>
#include <fstream>
#include <string>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// As a process does that trains shadow models there.
bool isHeldBy(QProcess& trainer, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    trainer.start(QStringLiteral(STORE_PROCESS), {"hold-lock", QString::fromStdString(folder / "training")});
    return trainer.waitForReadyRead();
}

bool saysThatItWaits(const Sentence& sentence)
{
    return sentence.text().find("waiting for it") != std::string::npos;
}

} // namespace

class TestWaitingPurge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// And what it made until then goes, too, as does a run of the request that began and ended meanwhile.
    void itWaitsForWhoTrains()
    {
        const Laboratory lab;
        Plan plan = lab.plan;
        plan.method = "gradient-ascent";
        plan.retrained.clear();
        RunStore store(lab.path("runs.sqlite"));
        const RunId first = runExperiment(*openExperiment(plan), store, {}, testContext()).id;
        const RunHeader header = store.run(first).summary.header;

        const std::filesystem::path folder = shadowFolder(store.cacheFolder());
        QProcess trainer;
        QVERIFY(isHeldBy(trainer, folder));
        RunId second;
        int waits = 0;
        JobContext context = testContext();
        context.notice = [&](const Sentence& sentence) {
            if (!saysThatItWaits(sentence))
                return;
            ++waits;
            QVERIFY(store.run(first).summary.purgedAt.empty()); // nothing is done before
            RunStore other(store.file());
            second = other.beginRun(header);
            other.endRun(second, RunState::Finished, 0);
            std::ofstream(folder / "made-meanwhile.safetensors") << "a model";
            trainer.closeWriteChannel();
            QVERIFY(trainer.waitForFinished());
        };
        purgeRequest(first, store, {.withoutMoment = true}, context);
        QCOMPARE(waits, 1);
        QVERIFY(!std::filesystem::exists(folder / "made-meanwhile.safetensors"));
        for (const RunId run : {first, second}) {
            QVERIFY(!store.run(run).summary.purgedAt.empty());
            QVERIFY(store.run(run).summary.header.forgetHash.empty());
        }
    }

    /// The lock goes with the process.
    void itGoesOnWhereWhoTrainsIsKilled()
    {
        const Laboratory lab;
        RunStore store(lab.path("runs.sqlite"));
        RunHeader header;
        header.plan = planToJson(lab.plan);
        header.method = "gradient-ascent";
        header.dataHash = "data";
        header.forgetHash = "forget";
        const RunId run = store.beginRun(header);
        store.endRun(run, RunState::Finished, 0);
        QProcess trainer;
        QVERIFY(isHeldBy(trainer, shadowFolder(store.cacheFolder())));
        bool waits = false;
        JobContext context = testContext();
        context.notice = [&](const Sentence& sentence) {
            if (!saysThatItWaits(sentence))
                return;
            waits = true;
            trainer.kill();
            QVERIFY(trainer.waitForFinished());
        };
        purgeRequest(run, store, {.withoutMoment = true}, context);
        QVERIFY(waits);
        QVERIFY(!store.run(run).summary.purgedAt.empty());
    }
};

QTEST_GUILESS_MAIN(TestWaitingPurge)
#include "test_waiting_purge.moc"
