// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes and one log; processes that die.
#include "core/store/process_identity.h"
#include "core/store/run_store.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"

#include <QProcess>
#include <QtTest>

#include <memory>
#include <random>

using namespace unlearn;
using namespace unlearn::test;

namespace {

std::unique_ptr<QProcess> startProcess(const char* task, const std::string& file)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(STORE_PROCESS), {QString::fromUtf8(task), QString::fromStdString(file)});
    return process;
}

std::string integrityOf(const std::string& file)
{
    const SqliteConnection connection(file, SqliteConnection::Access::ReadOnly);
    SqliteStatement row = connection.query("PRAGMA integrity_check");
    return row.next() ? row.text(0) : "no answer";
}

} // namespace

class TestStoreProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writersTakeTurns();
    void killedWritersLoseNothingReported();
    void runOfADeadProcessIsInterrupted();
    void runOfALivingProcessIsNot();
    void usedAgainProcessNumberIsNotMistaken();
    void processesKnowEachOther();
    void whatAPurgeTookIsNotBegunWith();
};

/// By one who read a run's epochs before another process purged.
void TestStoreProcesses::whatAPurgeTookIsNotBegunWith()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    RunStore other(folder.file());
    RunHeader header = fullHeader();
    const RunId first = store.beginRun(header);
    store.endRun(first, RunState::Finished, 0);
    header.previousRun = first;
    const RunId later = store.beginRun(header);
    store.appendEpoch(later, figuresOf(0));
    store.endRun(later, RunState::Cancelled, {});
    QTest::qSleep(3);                           // what began before the purge is told by the time
    for (const RunId parent : {later, first}) { // one that lost figures, and the purged one itself
        header.parent = parent;
        header.previousRun = store.run(parent).summary.header.previousRun;
        const RunDetails read = store.run(parent);
        other.scrub({{.run = first, .plan = "{}", .isOfTheRequest = true, .keepResult = true}});
        const std::size_t runs = store.runs(true).size();
        const QByteArray sentence =
            sentenceOf([&] { store.beginRun(header, read.epochs, {}, read.summary.planScrubs); });
        QVERIFY2(sentence.contains("since it was read"), sentence);
        QCOMPARE(store.runs(true).size(), runs);
    }
    const RunDetails now = store.run(first);
    const RunId branch = store.beginRun(header, now.epochs, {}, now.summary.planScrubs);
    QCOMPARE(store.run(branch).summary.header.parent, std::optional(first));
}

void TestStoreProcesses::writersTakeTurns()
{
    const StoreFolder folder;
    const auto first = startProcess("append-50", folder.file());
    const auto second = startProcess("append-50", folder.file());
    {
        // A reader that is open all the while sees whole epochs only.
        QVERIFY(first->waitForReadyRead());
        const RunStore reader(folder.file(), RunStore::Mode::ReadOnly);
        while (first->state() != QProcess::NotRunning || second->state() != QProcess::NotRunning) {
            for (const RunSummary& summary : reader.runs()) {
                const std::vector<EpochFigures> epochs = reader.run(summary.id).epochs;
                for (std::size_t i = 0; i < epochs.size(); ++i) {
                    QCOMPARE(epochs[i].epoch, static_cast<int>(i));
                    QCOMPARE(epochs[i].forgetErrorPercent, static_cast<double>(i) / 4.0);
                }
            }
            QCoreApplication::processEvents();
        }
    }
    QCOMPARE(first->exitCode(), 0);
    QCOMPARE(second->exitCode(), 0);
    const RunStore store(folder.file());
    QCOMPARE(store.runs().size(), std::size_t{2});
    for (const RunSummary& summary : store.runs()) {
        QCOMPARE(store.run(summary.id).epochs.size(), std::size_t{50});
        QCOMPARE(summary.state, RunState::Finished);
    }
    QCOMPARE(integrityOf(folder.file()), std::string("ok"));
}

void TestStoreProcesses::killedWritersLoseNothingReported()
{
    const StoreFolder folder;
    std::mt19937 random(20);
    for (int round = 0; round < 20; ++round) {
        const auto child = startProcess("append-forever", folder.file());
        QVERIFY(child->waitForStarted());
        QVERIFY(child->waitForReadyRead(10000));
        QTest::qWait(static_cast<int>(random() % 150));
        child->kill(); // SIGKILL
        QVERIFY(child->waitForFinished());
        const QList<QByteArray> lines = child->readAllStandardOutput().split('\n');
        QCOMPARE(integrityOf(folder.file()), std::string("ok"));
        // The last piece is empty or a line cut short; all others were reported.
        std::size_t reported = 0;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            reported += lines[i].startsWith("epoch ") ? 1 : 0;
        const RunStore store(folder.file());
        const RunDetails details = store.run(store.newestRun().value());
        QCOMPARE(lines[0], "run " + QByteArray::number(qlonglong{details.summary.id.value}));
        QVERIFY2(details.epochs.size() >= reported,
                 qPrintable(QString("%1 of %2").arg(details.epochs.size()).arg(reported)));
        for (std::size_t i = 0; i < details.epochs.size(); ++i) {
            QCOMPARE(details.epochs[i].epoch, static_cast<int>(i));
            QCOMPARE(details.epochs[i].testErrorPercent, static_cast<double>(i) / 8.0);
        }
        QCOMPARE(details.summary.state, RunState::Interrupted);
    }
    const RunStore store(folder.file());
    QCOMPARE(store.runs().size(), std::size_t{20});
}

void TestStoreProcesses::runOfADeadProcessIsInterrupted()
{
    const StoreFolder folder;
    const auto child = startProcess("hold", folder.file());
    QVERIFY(child->waitForReadyRead());
    child->kill();
    QVERIFY(child->waitForFinished());
    const RunStore reader(folder.file(), RunStore::Mode::ReadOnly);
    QCOMPARE(reader.runs().at(0).state, RunState::Interrupted); // seen, though not yet written down
    RunStore store(folder.file());
    const RunId run = store.newestRun().value();
    const RunSummary summary = store.run(run).summary;
    QCOMPARE(summary.state, RunState::Interrupted);
    QVERIFY(!summary.endedAt.empty());
    QCOMPARE(errorOf([&] { store.appendEpoch(run, figuresOf(0)); }), ErrorCode::ValueOutOfRange);
    store.claimForResume(run);
    store.appendEpoch(run, figuresOf(0));
    store.endRun(run, RunState::Finished, 0);
    QCOMPARE(store.run(run).summary.state, RunState::Finished);
}

void TestStoreProcesses::runOfALivingProcessIsNot()
{
    const StoreFolder folder;
    const auto child = startProcess("hold", folder.file());
    QVERIFY(child->waitForReadyRead());
    RunStore store(folder.file());
    const RunId run = store.newestRun().value();
    QCOMPARE(store.run(run).summary.state, RunState::Running);
    QCOMPARE(errorOf([&] { store.claimForResume(run); }), ErrorCode::ValueOutOfRange);
    QCOMPARE(errorOf([&] { store.appendEpoch(run, figuresOf(0)); }), ErrorCode::ValueOutOfRange);
    QCOMPARE(errorOf([&] { store.endRun(run, RunState::Finished, 0); }), ErrorCode::ValueOutOfRange);
    store.setNotes(run, "watched"); // what may change, anyone may change
    child->kill();
    QVERIFY(child->waitForFinished());
    store.claimForResume(run); // without opening the log anew
    QCOMPARE(store.run(run).summary.state, RunState::Running);
}

void TestStoreProcesses::usedAgainProcessNumberIsNotMistaken()
{
    const StoreFolder folder;
    RunId run;
    {
        RunStore store(folder.file());
        run = store.beginRun(fullHeader());
    }
    QCOMPARE(RunStore(folder.file()).run(run).summary.state, RunState::Running); // this process lives
    // As if an earlier process had had this one's number.
    SqliteConnection(folder.file(), SqliteConnection::Access::ReadWriteCreate)
        .execute("UPDATE run SET owner_start = owner_start - 1");
    QCOMPARE(RunStore(folder.file()).run(run).summary.state, RunState::Interrupted);
}

void TestStoreProcesses::processesKnowEachOther()
{
    ProcessIdentity self = currentProcess();
    QVERIFY(self.startTicks > 0);
    QVERIFY(!self.boot.empty());
    QCOMPARE(livenessOf(self), Liveness::Alive);
    ProcessIdentity otherBoot = self;
    otherBoot.boot = "another";
    QCOMPARE(livenessOf(otherBoot), Liveness::Dead);
    ProcessIdentity container = self;
    container.pidNamespace = "pid:[1]";
    QCOMPARE(livenessOf(container), Liveness::Unknown);
}

QTEST_GUILESS_MAIN(TestStoreProcesses)
#include "test_store_processes.moc"
