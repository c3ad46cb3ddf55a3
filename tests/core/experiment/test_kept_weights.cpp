// SPDX-License-Identifier: GPL-3.0-or-later
// Weights that are kept while runs may be branched from, and what becomes of them whatever ends that.
#include "core/experiment/kept_weights.h"
#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

constexpr int lastEpoch = 8;
constexpr std::int64_t bytesOfEach = 10;

/// With weights of all of its epochs; each run has files of its own.
RunId runWithWeights(RunStore& store, const std::string& name)
{
    const RunId run = store.beginRun(fullHeader());
    for (int epoch = 0; epoch <= lastEpoch; ++epoch) {
        const RunWeights weights{.epoch = epoch, .file = name + std::to_string(epoch), .bytes = bytesOfEach};
        std::ofstream(store.weightsFolder() / weights.file) << std::string(bytesOfEach, 'x');
        store.appendEpoch(run, figuresOf(epoch), &weights);
    }
    return run;
}

std::ptrdiff_t filesIn(const std::filesystem::path& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

} // namespace

class TestKeptWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyKeepToTheBudgetAfterwards();
    void theyKeepToItAfterAFailure();
    void whatStaysIsTold();
};

void TestKeptWeights::theyKeepToTheBudgetAfterwards()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId kept = runWithWeights(store, "kept");
    const RunId other = runWithWeights(store, "other");
    store.endRun(kept, RunState::Finished, 3);
    {
        KeptWeights weights(store, 4 * bytesOfEach, {});
        weights.add(kept);
        QCOMPARE(store.keptEpochs(kept).size(), std::size_t{lastEpoch + 1});
    }
    QCOMPARE(store.keptEpochs(kept), (std::vector<int>{0, 3, 4, lastEpoch}));
    QCOMPARE(store.keptEpochs(other).size(), std::size_t{lastEpoch + 1}); // no run that was named
    QCOMPARE(filesIn(store.weightsFolder()), std::ptrdiff_t{4 + lastEpoch + 1});
}

/// Of a later run, or of the run itself.
void TestKeptWeights::theyKeepToItAfterAFailure()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId kept = runWithWeights(store, "kept");
    store.endRun(kept, RunState::Finished, lastEpoch);
    const RunId failed = runWithWeights(store, "failed");
    bool hasFailed = false;
    try {
        KeptWeights weights(store, 0, {});
        weights.add(kept);
        weights.add(failed);
        store.endRun(failed, RunState::Failed, std::nullopt, "for a test");
        throw std::runtime_error("for a test");
    } catch (const std::runtime_error&) {
        hasFailed = true;
    }
    QVERIFY(hasFailed);
    QCOMPARE(store.keptEpochs(kept), (std::vector<int>{0, lastEpoch}));
    QCOMPARE(store.keptEpochs(failed), (std::vector<int>{0, lastEpoch})); // from where it can be gone on with
}

void TestKeptWeights::whatStaysIsTold()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId first = runWithWeights(store, "first");
    const RunId second = runWithWeights(store, "second");
    std::vector<std::string> told;
    JobContext context;
    context.notice = [&told](const Sentence& sentence) { told.push_back(sentence.text()); };
    {
        RunStore reader(folder.file(), RunStore::Mode::ReadOnly);
        KeptWeights weights(reader, 0, context);
        weights.add(first);
        weights.add(second);
    }
    QCOMPARE(told.size(), std::size_t{2}); // of each
    QVERIFY2(told[0].starts_with("Weights of epochs of run " + std::to_string(first.value) + ','), told[0].c_str());
    QVERIFY2(told[1].starts_with("Weights of epochs of run " + std::to_string(second.value) + ','), told[1].c_str());
    QCOMPARE(store.keptEpochs(first).size(), std::size_t{lastEpoch + 1});
}

QTEST_APPLESS_MAIN(TestKeptWeights)
#include "test_kept_weights.moc"
