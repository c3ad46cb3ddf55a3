// SPDX-License-Identifier: GPL-3.0-or-later
// Reports hold figures, selectors and pictures of the forgotten samples: a purge finds those that were written.
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
#include <fstream>
#include <iterator>
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
    void reportsOfTheRequestGo();
    void whatTookTheirPlaceStays();
    void thoseOfEarlierRequestsNameIt();

private:
    fs::path path(const char* name) const { return m_lab->path(name); }

    RunOutcome run(RunStore& store, const Plan& plan) const
    {
        return runExperiment(*openExperiment(plan), store, {}, testContext());
    }

    void writeReportOf(const RunStore& store, const std::vector<RunId>& runs, const char* name) const
    {
        const Report report = gatherReport(store, runs, {}, readRequestImages(store, runs));
        writeReport(store, path(name), report, filesOf(report));
    }

    /// Of any file below a folder.
    bool contains(const char* folder, const std::string& text) const
    {
        for (const auto& entry : fs::recursive_directory_iterator(path(folder))) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::string content{std::istreambuf_iterator<char>(stream), {}};
            if (content.find(text) != std::string::npos)
                return true;
        }
        return false;
    }

    static bool tells(const std::vector<Sentence>& sentences, const std::string& wanted)
    {
        return std::ranges::any_of(sentences, [&](const Sentence& sentence) { return sentence.text() == wanted; });
    }

    std::unique_ptr<Laboratory> m_lab;
    Plan m_plan;
};

void TestPurgedReports::reportsOfTheRequestGo()
{
    RunStore store(path("runs.sqlite"));
    const RunOutcome one = run(store, m_plan);
    m_plan.forget = {"1:12"};
    const RunOutcome other = run(store, m_plan);
    writeReportOf(store, {one.id}, "of-it");
    writeReportOf(store, {other.id}, "of-another");
    writeReportOf(store, {one.id, other.id}, "of-both");
    std::ofstream(path("of-both") / "remarks.txt") << "somebody's own";
    const std::string hash = store.run(one.id).summary.header.forgetHash;
    QVERIFY(contains("of-it", hash) && contains("of-both", hash) && contains("of-it", "data:image/png"));
    const std::string removed = "Report " + path("of-it").string() + " removed";

    const PurgeReport planned = purgeRequest(one.id, store, {.dryRun = true});
    QVERIFY(tells(planned.done, removed));
    QVERIFY(fs::exists(path("of-it") / "report.html"));
    const PurgeReport report = purgeRequest(one.id, store);
    QVERIFY(tells(report.done, removed));
    QVERIFY(!fs::exists(path("of-it")));
    QVERIFY(!contains("of-both", hash));
    QCOMPARE(std::distance(fs::directory_iterator(path("of-both")), fs::directory_iterator()), std::ptrdiff_t{1});
    QVERIFY(tells(report.left,
                  "What else lies in the folder of the report " + path("of-both").string() + " is yours to look at"));
    QVERIFY(verifyReport(path("of-another")).isIntact());
    QCOMPARE(store.notedReports().size(), std::size_t{1});
    purgeRequest(one.id, store); // may be repeated
    QVERIFY(verifyReport(path("of-another")).isIntact());
}

void TestPurgedReports::whatTookTheirPlaceStays()
{
    RunStore store(path("runs.sqlite"));
    const RunOutcome outcome = run(store, m_plan);
    writeReportOf(store, {outcome.id}, "changed");
    writeReportOf(store, {outcome.id}, "moved");
    std::ofstream(path("changed") / "manifest.json") << "{}";
    fs::rename(path("moved"), path("elsewhere"));
    const PurgeReport report = purgeRequest(outcome.id, store);
    QVERIFY(fs::exists(path("changed") / "report.html") && fs::exists(path("elsewhere") / "report.html"));
    QVERIFY(tells(report.left,
                  "What lies in " + path("changed").string()
                      + " now is not the report that was written there; it is yours to look at"));
    const std::vector<ReportPlace> noted = store.notedReports();
    QCOMPARE(noted.size(), std::size_t{1});
    QVERIFY(noted.front().folder == path("changed"));
}

void TestPurgedReports::thoseOfEarlierRequestsNameIt()
{
    RunStore store(path("runs.sqlite"));
    m_plan.forget.clear();
    m_plan.requests = {{"0:8"}, {"1:12"}};
    const std::vector<RunOutcome> outcomes = runRequests(openExperiment(m_plan), store);
    writeReportOf(store, {outcomes[0].id}, "of-the-first");
    QVERIFY(contains("of-the-first", "1:12"));
    purgeRequest(outcomes[1].id, store);
    QVERIFY(!fs::exists(path("of-the-first")));
}

QTEST_GUILESS_MAIN(TestPurgedReports)
#include "test_purged_reports.moc"
