// SPDX-License-Identifier: GPL-3.0-or-later
// Reports hold figures, selectors and pictures of the forgotten samples: a purge names those that were written.
#include <torch/torch.h>

#include "core/experiment/chain.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/purge.h"
#include "core/experiment/request_file.h"
#include "core/report/gather_report.h"
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "core/report/request_images.h"
#include "short_request.h"
#include "tests/core/test_device.h"

#include <algorithm>
#include <filesystem>
#include <set>
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
        m_plan = shortRequest(*m_lab);
    }
    void reportsOfTheRequestAreNamed();
    void thoseThatAreElsewhereAreNamed();
    void thoseOfEarlierRequestsAreNamed();
    void thoseOfLaterRequestsAreNamed();
    void mergedLogsNameThem();
    void filesAreNamed();
    void retrainedModelsAreNamed();
    void filesThatThePurgeRemovesAreNotNamed();
    void mergedLogsNameFiles();

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
        return timesSaid(
            report, "Report " + folder + " of the run shows the samples and figures on them; it is yours to delete");
    }
    static std::ptrdiff_t timesSaid(const PurgeReport& report, const std::string& text)
    {
        return std::ranges::count_if(report.left,
                                     [&text](const Sentence& sentence) { return sentence.text() == text; });
    }
    static std::ptrdiff_t timesFileNamed(const PurgeReport& report, const fs::path& file)
    {
        return timesSaid(report,
                         "File " + file.string() + " may hold the samples or figures on them; it is yours to delete");
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
        QCOMPARE(timesSaid(report, // its spectra are of all data
                           "Report " + path("of-another-request").string()
                               + " of another request on the same data shows figures that the samples went into; it is "
                                 "yours to delete"),
                 std::ptrdiff_t{1});
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

void TestPurgedReports::thoseOfLaterRequestsAreNamed()
{
    RunStore store(path("runs.sqlite"));
    m_plan.forget.clear();
    m_plan.requests = {{"0:8"}, {"1:12"}};
    const std::vector<RunOutcome> outcomes = runRequests(openExperiment(m_plan), store);
    writeReportOf(store, {outcomes[1].id}, path("of-the-second")); // which was judged on the first one's samples, too
    const PurgeReport report = purgeRequest(outcomes[0].id, store);
    QCOMPARE(timesNamed(report, path("of-the-second").string()), std::ptrdiff_t{1});
}

/// Of the runs, of the request and of all data; not those of another request alone or of other data. A later purge
/// names them again, although the log no longer knows which samples they are of.
void TestPurgedReports::filesAreNamed()
{
    RunStore store(path("runs.sqlite"));
    const RunOutcome one = run(store, m_plan);
    const RunHeader header = store.run(one.id).summary.header;
    m_plan.forget = {"1:12"};
    const RunOutcome other = run(store, m_plan);
    const fs::path log = store.file();
    RunStore::noteFile(log, std::vector{one.id}, path("of-it.json"));
    RunStore::noteFile(log, std::vector{one.id, other.id}, path("all.sqlite"));
    RunStore::noteFile(log, std::vector{other.id}, path("of-the-other.json")); // has spectra of all data
    RunStore::noteFile(log, SampleSource{header.dataHash, header.forgetHash}, path("scores.json"));
    RunStore::noteFile(log, SampleSource{header.dataHash}, path("moments.safetensors"));
    RunStore::noteFile(log, SampleSource{header.dataHash, store.run(other.id).summary.header.forgetHash},
                       path("scores-of-the-other.json"));
    RunStore::noteFile(log, SampleSource{"of other data", header.forgetHash}, path("of-other-data.json"));
    for (const bool dryRun : {true, false, false}) {
        const PurgeReport report = purgeRequest(one.id, store, {.dryRun = dryRun});
        for (const char* named :
             {"of-it.json", "all.sqlite", "of-the-other.json", "scores.json", "moments.safetensors"})
            QVERIFY2(timesFileNamed(report, path(named)) == 1, named);
        for (const char* unnamed : {"scores-of-the-other.json", "of-other-data.json"})
            QVERIFY2(timesFileNamed(report, path(unnamed)) == 0, unnamed);
    }
    const SampleSource source{header.dataHash, header.forgetHash};
    QCOMPARE(store.notedFiles(source), std::set<fs::path>{path("moments.safetensors")});
}

/// Also of a later request, whose baseline is trained without the samples of those before: no run has the hash of both.
void TestPurgedReports::retrainedModelsAreNamed()
{
    const fs::path log = path("runs.sqlite");
    const auto experiment = openExperiment(m_plan);
    Training training;
    training.dataset = experiment->dataset;
    training.out = path("of-both.safetensors");
    noteFile(log, training, testContext()); // trained on all samples
    QVERIFY(!fs::exists(log));
    const ForgetSet other = selectForgetSet(*experiment->dataset, std::vector<std::string>{"1:12"}, 0);
    training.leftOut = LeftOut{experiment->request.unitedWith(other), {}};
    noteFile(log, training, testContext());
    RunStore store(log);
    const PurgeReport report = purgeRequest(run(store, m_plan).id, store);
    for (const fs::path& named : {training.out, trainingCheckpoint(training.out)})
        QCOMPARE(timesFileNamed(report, named), std::ptrdiff_t{1});
}

void TestPurgedReports::filesThatThePurgeRemovesAreNotNamed()
{
    RunStore store(path("runs.sqlite"));
    const auto whole = openExperiment(m_plan);
    const fs::path request = path("request.safetensors");
    writeRequestFile(request, *whole->dataset, whole->request, true);
    RunStore::noteFile(store.file(), SampleSource{whole->dataset->hash, whole->request.hash()}, request);
    RunStore::noteFile(store.file(), SampleSource{whole->dataset->hash, whole->request.hash()},
                       path("copy.safetensors"));
    m_plan.method = "gradient-ascent"; // which needs no moments
    m_plan.data = "request:" + request.string();
    m_plan.forget.clear();
    const RunOutcome outcome = run(store, m_plan);
    for (const bool dryRun : {true, false}) {
        const PurgeReport report = purgeRequest(outcome.id, store, {.dryRun = dryRun});
        QCOMPARE(timesFileNamed(report, request), std::ptrdiff_t{0});
        QCOMPARE(timesFileNamed(report, path("copy.safetensors")), std::ptrdiff_t{1});
    }
    QVERIFY(!fs::exists(request));
}

/// A forget hash that a purge took out here does not come back by what the other log notes.
void TestPurgedReports::mergedLogsNameFiles()
{
    const fs::path theirs = path("theirs.sqlite");
    RunStore store(path("runs.sqlite"));
    SampleSource source;
    {
        RunStore other(theirs);
        const RunOutcome outcome = run(other, m_plan);
        const RunHeader header = other.run(outcome.id).summary.header;
        source = {header.dataHash, header.forgetHash};
    }
    const RunId merged = store.merge(theirs).added.front();
    purgeRequest(merged, store, {.withoutMoment = true});
    RunStore::noteFile(theirs, source, path("scores.json"));
    RunStore::noteFile(theirs, SampleSource{source.dataHash}, path("moments.safetensors"));
    QCOMPARE(store.merge(theirs).known, std::int64_t{1});
    const PurgeReport report = purgeRequest(merged, store, {.withoutMoment = true});
    for (const char* named : {"scores.json", "moments.safetensors"})
        QCOMPARE(timesFileNamed(report, path(named)), std::ptrdiff_t{1});
    QCOMPARE(store.notedFiles(source), std::set<fs::path>{path("moments.safetensors")});
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
