// SPDX-License-Identifier: GPL-3.0-or-later
// The same samples in data of another hash, and in other logs: a purge leaves these but for predictions, and says so.
#include <torch/torch.h>

#include "core/experiment/purge.h"
#include "core/spectrum/cache_contents.h"
#include "short_request.h"
#include "tests/core/test_device.h"

#include <algorithm>
#include <memory>
#include <string>

using namespace unlearn;
using namespace unlearn::test;

namespace {

bool leaves(const PurgeReport& report, const std::string& text)
{
    return std::ranges::any_of(report.left, [&text](const Sentence& sentence) { return sentence.text() == text; });
}

std::string otherVersions(const std::string& runs)
{
    return "Other versions of the same data, by options or by changed files, may hold the samples; their moments and "
           "shadow models go when a request of their runs is purged: runs "
        + runs;
}

/// A run like another, but for its data.
RunId addRunOn(const std::string& data, RunHeader header, RunStore& store)
{
    Plan plan = planFromJson(header.plan);
    plan.data = data;
    header.plan = planToJson(plan);
    const RunId run = store.beginRun(header);
    store.endRun(run, RunState::Finished, 0);
    return run;
}

bool isCached(const RunStore& store, const std::string& dataHash)
{
    return std::ranges::any_of(cacheContents(store.cacheFolder()), [&dataHash](const CacheEntry& entry) {
        return entry.dataHash == dataHash && !entry.retained && !entry.predictions;
    });
}

bool keepsPredictions(const RunStore& store)
{
    return std::ranges::any_of(cacheContents(store.cacheFolder()), &CacheEntry::predictions);
}

} // namespace

class TestPurgedVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<Laboratory>();
        m_plan = shortRequest(*m_lab);
    }

    /// Until they are purged themselves. What lies elsewhere is not known to be the same.
    void thoseFromTheSamePlaceAreNamed()
    {
        RunStore store(m_lab->path("runs.sqlite"));
        const RunId whole = runExperiment(*openExperiment(m_plan), store, {}, testContext()).id;
        const std::string place = m_lab->folder.path().toStdString();
        m_plan.data = "idx:" + place + "/?first=200";
        const RunId part = runExperiment(*openExperiment(m_plan), store, {}, testContext()).id;
        const RunHeader header = store.run(part).summary.header;
        QVERIFY(header.dataHash != store.run(whole).summary.header.dataHash);
        const RunId withoutSlash = addRunOn("idx:" + place + "?first=200", header, store);
        addRunOn("idx:/elsewhere?first=200", header, store);

        QVERIFY(keepsPredictions(store));
        const std::string named = otherVersions(std::to_string(part.value) + ", " + std::to_string(withoutSlash.value));
        for (const bool dryRun : {true, false, false}) // a later purge names them again
            QVERIFY(leaves(purgeRequest(whole, store, {.dryRun = dryRun}), named));
        QVERIFY(isCached(store, header.dataHash));
        QVERIFY(!keepsPredictions(store)); // can be made again, and may be of the samples

        purgeRequest(part, store);
        QVERIFY(!isCached(store, header.dataHash));
        const PurgeReport last = purgeRequest(whole, store);
        QVERIFY(std::ranges::none_of(
            last.left, [](const Sentence& sentence) { return sentence.text().starts_with("Other versions"); }));
    }

    void otherLogsAreSpokenOf()
    {
        RunStore store(m_lab->path("alone.sqlite"));
        m_plan.method = "gradient-ascent";
        const RunId run = runExperiment(*openExperiment(m_plan), store, {}, testContext()).id;
        QVERIFY(leaves(purgeRequest(run, store),
                       "Other logs of runs, with their caches and weights, are not looked into; the request is to be "
                       "purged in each of them"));
    }

private:
    std::unique_ptr<Laboratory> m_lab;
    Plan m_plan;
};

QTEST_GUILESS_MAIN(TestPurgedVersions)
#include "test_purged_versions.moc"
