// SPDX-License-Identifier: GPL-3.0-or-later
// Reports hold figures, selectors and pictures of the forgotten samples: a purge names those that were written.
#include <torch/torch.h>

#include "core/experiment/chain.h"
#include "core/experiment/purge.h"
#include "core/report/gather_report.h"
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "core/report/request_images.h"
#include "laboratory.h"
#include "tests/core/test_device.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;
namespace fs = std::filesystem;

class TestPurgedReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<Laboratory>();
        m_plan = m_lab->plan;
        m_plan.retrained.clear();
        m_plan.pgu.epochs = 2;
        m_plan.forget = {"0:8"};
    }
    void reportsOfTheRequestAreNamed();
    void thoseThatAreElsewhereAreNamed();
    void thoseOfEarlierRequestsAreNamed();
    void mergedLogsNameThem();

private:
    fs::path path(const char* name) const { return m_lab->path(name); }

    RunOutcome run(RunStore& store, const Plan& plan) const
    {
        return runExperiment(*openExperiment(plan), store, {}, testContext());
    }

    void writeReportOf(const RunStore& store, const std::vector<RunId>& runs, const fs::path& folder) const
    {
        const Report report = gatherReport(store, runs, {}, readRequestImages(store, runs));
        writeReport(store.file(), folder, report, filesOf(report));
    }

    static std::ptrdiff_t timesNamed(const PurgeReport& report, const std::string& folder)
    {
        return std::ranges::count_if(report.left, [&](const Sentence& sentence) {
            return sentence.text()
                == "Report " + folder + " of the run shows the samples and figures on them; it is yours to delete";
        });
    }

    std::unique_ptr<Laboratory> m_lab;
    Plan m_plan;
};

void TestPurgedReports::reportsOfTheRequestAreNamed()
{
    RunStore store(path("runs.sqlite"));
    const RunOutcome one = run(store, m_plan);
    const RunOutcome again = run(store, m_plan); // of the same request
    m_plan.forget = {"1:12"};
    const RunOutcome other = run(store, m_plan);
    writeReportOf(store, {one.id}, path("of-one"));
    writeReportOf(store, {again.id}, path("of-the-other"));
    writeReportOf(store, {one.id, again.id, other.id}, path("of-all"));
    writeReportOf(store, {other.id}, path("of-another-request"));
    for (const bool dryRun : {true, false, false}) { // a later purge names them again
        const PurgeReport report = purgeRequest(one.id, store, {.dryRun = dryRun});
        for (const char* named : {"of-one", "of-the-other", "of-all"})
            QCOMPARE(timesNamed(report, path(named).string()), std::ptrdiff_t{1});
        QCOMPARE(timesNamed(report, path("of-another-request").string()), std::ptrdiff_t{0});
        for (const char* folder : {"of-one", "of-the-other", "of-all", "of-another-request"})
            QVERIFY(verifyReport(path(folder)).isIntact());
    }
}

void TestPurgedReports::thoseThatAreElsewhereAreNamed()
{
    RunStore store(path("runs.sqlite"));
    const RunOutcome outcome = run(store, m_plan);
    const std::string before = path("report-").string();
    const std::string longName(150, 'm');
    writeReportOf(store, {outcome.id}, path("moved"));
    writeReportOf(store, {outcome.id}, before + "\xff\x1b[2J");
    writeReportOf(store, {outcome.id}, before + longName);
    fs::rename(path("moved"), path("elsewhere"));
    const PurgeReport report = purgeRequest(outcome.id, store);
    QCOMPARE(timesNamed(report, path("moved").string()), std::ptrdiff_t{1});
    QCOMPARE(timesNamed(report, before + "??[2J"), std::ptrdiff_t{1});
    QCOMPARE(timesNamed(report, before + longName), std::ptrdiff_t{1});
    QVERIFY(verifyReport(path("elsewhere")).isIntact());
}

void TestPurgedReports::thoseOfEarlierRequestsAreNamed()
{
    RunStore store(path("runs.sqlite"));
    m_plan.forget.clear();
    m_plan.requests = {{"0:8"}, {"1:12"}};
    const std::vector<RunOutcome> outcomes = runRequests(openExperiment(m_plan), store);
    writeReportOf(store, {outcomes[0].id}, path("of-the-first")); // its plan names the second
    const PurgeReport report = purgeRequest(outcomes[1].id, store);
    QCOMPARE(timesNamed(report, path("of-the-first").string()), std::ptrdiff_t{1});
}

void TestPurgedReports::mergedLogsNameThem()
{
    const fs::path theirs = path("theirs.sqlite");
    {
        RunStore store(theirs);
        const RunOutcome outcome = run(store, m_plan);
        writeReportOf(store, {outcome.id}, path("theirs"));
    }
    RunStore store(path("runs.sqlite"));
    m_plan.forget = {"1:12"};
    const RunOutcome ours = run(store, m_plan);
    const RunMerge merged = store.merge(theirs);
    QCOMPARE(merged.added.size(), std::size_t{1});
    QCOMPARE(timesNamed(purgeRequest(ours.id, store), path("theirs").string()), std::ptrdiff_t{0});
    const PurgeReport report = purgeRequest(merged.added.front(), store, {.withoutMoment = true});
    QCOMPARE(timesNamed(report, path("theirs").string()), std::ptrdiff_t{1});
}

QTEST_GUILESS_MAIN(TestPurgedReports)
#include "test_purged_reports.moc"
