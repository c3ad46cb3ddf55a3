// SPDX-License-Identifier: GPL-3.0-or-later
// Of a report that the log knows, a purge removes what the report wrote, and nothing else.
#include "core/content_hash.h"
#include "core/experiment/purged_reports.h"
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <sys/fsuid.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;
namespace fs = std::filesystem;

namespace {

RunId endedRun(RunStore& store)
{
    const RunId run = store.beginRun(fullHeader());
    store.endRun(run, RunState::Finished, 0);
    QTest::qSleep(3); // runs of different logs are told apart by their starts
    return run;
}

void write(const RunStore& store, RunId run, const fs::path& folder, const JobContext& context = {})
{
    Report report;
    report.runs.push_back({run.value, "{}", "[]"});
    const ReportFiles files{{"report.html", "a page of " + folder.filename().string()},
                            {"figures/a.svg", "<svg/>"},
                            {"figures/small/b.svg", "<svg/>"},
                            {planPath(run.value), "{}"},
                            {rowsPath(run.value), "[]"}};
    writeReport(store, folder, report, files, context);
}

bool tells(const std::vector<Sentence>& sentences, const std::string& wanted)
{
    return std::ranges::any_of(
        sentences, [&](const Sentence& sentence) { return sentence.text().find(wanted) != std::string::npos; });
}

std::string unremoved(const fs::path& folder)
{
    return "Report " + folder.string() + " can not be removed, and is yours to look at: ";
}

std::string another(const fs::path& folder)
{
    return "What lies in " + folder.string() + " now is not the report that was written there";
}

std::string others(const fs::path& folder)
{
    return "What else lies in the folder of the report " + folder.string() + " is yours to look at";
}

/// Writes to no folder that is not everybody's, even for root.
class AsNobody {
public:
    AsNobody()
    {
        if (::geteuid() == 0)
            ::setfsuid(nobody);
    }
    ~AsNobody() { ::setfsuid(::geteuid()); }
    /// A container may not know that user. Asking for one that can not be tells who it is.
    static bool isRoot() { return ::setfsuid(static_cast<uid_t>(-1)) == 0; }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    static constexpr uid_t nobody = 65534;
};

} // namespace

class TestNotedReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_store = std::make_unique<RunStore>(m_folder->file());
        m_run = endedRun(*m_store);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void reportsGo();
    void foldersThatWereThereStay();
    void whatChangedOrWasAddedStays();
    void linksStay();
    void anotherReportInThePlaceStays();
    void reportsOfAReplacedLogStay();
    void missingReportsAreNamed();
    void unreadableReportsDoNotStopThePurge();
    void unremovableReportsAreNamed();
    void namesNeedNotBeText();
    void manifestsThatLeadOutAreNamed();
    void mergedLogsBringTheirReports();
    void reportsAreNotedBeforeTheyAppear();
    void logsThatCanNotBeWrittenLoseNoReport();

private:
    fs::path path(const char* name) const { return m_folder->path(name); }
    PurgedReports purge(bool dryRun = false) { return purgeReports(*m_store, {m_run}, dryRun); }

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<RunStore> m_store;
    RunId m_run;
};

void TestNotedReports::reportsGo()
{
    const RunId other = endedRun(*m_store);
    write(*m_store, m_run, path("of-it"));
    write(*m_store, other, path("of-another"));
    const std::vector<ReportPlace> noted = m_store->notedReports();
    QCOMPARE(noted.size(), std::size_t{2});
    QVERIFY(noted[0].folder == path("of-it") && !noted[0].folderWasThere);
    QCOMPARE(noted[0].runs, std::vector<RunId>{m_run});
    const PurgedReports planned = purge(true);
    QVERIFY(tells(planned.done, "Report " + path("of-it").string() + " removed") && planned.left.empty());
    QVERIFY(verifyReport(path("of-it")).isIntact());
    QCOMPARE(m_store->notedReports().size(), std::size_t{2});
    const PurgedReports purged = purge();
    QVERIFY(purged.done == planned.done && purged.left.empty());
    QVERIFY(!fs::exists(path("of-it")));
    QVERIFY(verifyReport(path("of-another")).isIntact());
    QCOMPARE(m_store->notedReports().size(), std::size_t{1});
    QVERIFY(purge().done.empty());
}

void TestNotedReports::foldersThatWereThereStay()
{
    const fs::path folder = path("somebodys");
    write(*m_store, m_run, folder);
    fs::remove_all(folder);
    fs::create_directory(folder);
    write(*m_store, m_run, folder); // the same report, but in a folder that was there
    QCOMPARE(m_store->notedReports().size(), std::size_t{1});
    const PurgedReports purged = purge();
    QCOMPARE(purged.done.size(), std::size_t{1});
    QVERIFY(purged.left.empty());
    QVERIFY(fs::is_directory(folder) && fs::is_empty(folder));
}

void TestNotedReports::whatChangedOrWasAddedStays()
{
    const fs::path report = path("report");
    write(*m_store, m_run, report);
    std::ofstream(report / "report.html") << "with somebody's remarks";
    fs::create_directory(report / "more");
    for (const bool dryRun : {true, false}) {
        const PurgedReports purged = purge(dryRun);
        QCOMPARE(purged.done.size(), std::size_t{1});
        QVERIFY(tells(purged.left, others(report)));
        QVERIFY(fs::exists(report / "report.html") && fs::exists(report / "more"));
        QCOMPARE(fs::exists(report / "figures/a.svg"), dryRun);
    }
    QVERIFY(!fs::exists(report / "figures") && !fs::exists(report / "manifest.json"));
}

void TestNotedReports::linksStay()
{
    const fs::path report = path("report");
    write(*m_store, m_run, report);
    fs::rename(report / "figures", path("figures-elsewhere"));
    fs::create_directory_symlink(path("figures-elsewhere"), report / "figures");
    fs::rename(report / "report.html", path("page-elsewhere"));
    fs::create_symlink(path("page-elsewhere"), report / "report.html");
    const PurgedReports purged = purge();
    QVERIFY(tells(purged.left, others(report)));
    QVERIFY(fs::exists(path("figures-elsewhere") / "a.svg") && fs::exists(path("figures-elsewhere/small") / "b.svg"));
    QVERIFY(fs::exists(path("page-elsewhere")));
    QVERIFY(fs::is_symlink(report / "figures") && fs::is_symlink(report / "report.html"));
    QVERIFY(!fs::exists(report / "plans"));

    // Nor is a report removed that a link leads to.
    write(*m_store, m_run, path("linked"));
    fs::rename(path("linked"), path("moved"));
    fs::create_directory_symlink(path("moved"), path("linked"));
    QVERIFY(tells(purge().left, another(path("linked"))));
    QVERIFY(verifyReport(path("moved")).isIntact());
}

void TestNotedReports::anotherReportInThePlaceStays()
{
    const fs::path report = path("report");
    write(*m_store, m_run, report);
    std::ofstream(report / "manifest.json") << "{}";
    QVERIFY(tells(purge().left, another(report)));
    QVERIFY(fs::exists(report / "report.html"));
    QCOMPARE(m_store->notedReports().size(), std::size_t{1});
    // One of another run, which the log knows: nothing is left to tell of the first one.
    fs::remove_all(report);
    write(*m_store, endedRun(*m_store), report);
    QVERIFY(purge().left.empty());
    QVERIFY(verifyReport(report).isIntact());
    QCOMPARE(m_store->notedReports().size(), std::size_t{1});
}

void TestNotedReports::reportsOfAReplacedLogStay()
{
    write(*m_store, m_run, path("report"));
    m_store.reset();
    for (const char* suffix : {"", "-wal", "-shm"})
        fs::remove(m_folder->file() + suffix);
    m_store = std::make_unique<RunStore>(m_folder->file());
    QCOMPARE(endedRun(*m_store), m_run); // another one of that number
    const PurgedReports purged = purge();
    QVERIFY(purged.done.empty() && purged.left.empty());
    QVERIFY(verifyReport(path("report")).isIntact());
}

void TestNotedReports::missingReportsAreNamed()
{
    fs::create_directory(path("study"));
    write(*m_store, m_run, path("study") / "moved");
    write(*m_store, m_run, path("without-manifest"));
    write(*m_store, m_run, path("removed"));
    fs::rename(path("study"), path("old-study"));
    fs::remove(path("without-manifest") / "manifest.json");
    fs::remove_all(path("removed"));
    for (const bool dryRun : {true, false}) {
        const PurgedReports purged = purge(dryRun);
        QVERIFY(purged.done.empty());
        QCOMPARE(purged.left.size(), std::size_t{2});
        QVERIFY(tells(purged.left, unremoved(path("study") / "moved") + "The file does not exist"));
        QVERIFY(tells(purged.left, unremoved(path("without-manifest")) + "The file does not exist"));
        QCOMPARE(m_store->notedReports().size(), dryRun ? std::size_t{3} : std::size_t{2});
    }
    QVERIFY(fs::exists(path("without-manifest") / "report.html"));
    fs::rename(path("old-study"), path("study"));
    QCOMPARE(purge().done.size(), std::size_t{1});
    QVERIFY(!fs::exists(path("study") / "moved"));
}

void TestNotedReports::unreadableReportsDoNotStopThePurge()
{
    write(*m_store, m_run, path("bad"));
    write(*m_store, m_run, path("good"));
    fs::resize_file(path("bad") / "manifest.json", std::uintmax_t{65} << 20); // a file with a hole
    for (const bool dryRun : {true, false}) {
        const PurgedReports purged = purge(dryRun);
        QVERIFY(tells(purged.left, unremoved(path("bad"))));
        QVERIFY(tells(purged.done, "Report " + path("good").string() + " removed"));
    }
    QVERIFY(fs::exists(path("bad") / "report.html") && !fs::exists(path("good")));
    QVERIFY(m_store->notedReports().at(0).folder == path("bad"));
}

void TestNotedReports::unremovableReportsAreNamed()
{
    const fs::path report = path("report");
    write(*m_store, m_run, report);
    fs::permissions(path("."), fs::perms::all);
    fs::permissions(report, fs::perms::all);
    for (const auto& entry : fs::recursive_directory_iterator(report))
        fs::permissions(entry.path(), fs::perms::all);
    const fs::perms readOnly =
        fs::perms::all & ~(fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write);
    fs::permissions(report / "figures", readOnly);
    PurgedReports planned;
    PurgedReports purged;
    {
        const AsNobody nobody;
        if (AsNobody::isRoot())
            QSKIP("Root may remove anything");
        planned = purge(true);
        purged = purge();
    }
    QCOMPARE(planned.done.size(), std::size_t{1});
    QVERIFY(purged.done.empty());
    QVERIFY(tells(purged.left, unremoved(report) + "What the purge is to remove can not be removed"));
    QVERIFY(fs::exists(report / "figures/a.svg") && fs::exists(report / "manifest.json"));
    QVERIFY(!fs::exists(report / "report.html")); // as much as can be
    QCOMPARE(m_store->notedReports().size(), std::size_t{1});
    fs::permissions(report / "figures", fs::perms::all);
    QCOMPARE(purge().done.size(), std::size_t{1});
    QVERIFY(!fs::exists(report) && m_store->notedReports().empty());
}

void TestNotedReports::namesNeedNotBeText()
{
    const fs::path noText = fs::path(m_folder->file()).parent_path() / "report-\xff\xfe";
    write(*m_store, m_run, noText);
    QVERIFY(m_store->notedReports().at(0).folder == noText);
    QCOMPARE(purge().done.size(), std::size_t{1});
    QVERIFY(!fs::exists(noText) && m_store->notedReports().empty());
}

void TestNotedReports::manifestsThatLeadOutAreNamed()
{
    std::ofstream(path("somebodys.txt")) << "text";
    const std::string hash = hashFile(path("somebodys.txt"));
    for (const std::string& file : {std::string("../somebodys.txt"), path("somebodys.txt").string(), std::string()}) {
        const fs::path report = path("report");
        fs::create_directory(report);
        std::ofstream(report / "manifest.json") << R"({"files": {")" << file << R"(": {"sha256": ")" << hash << "\"}}}";
        const ReportPlace place{report, hashFile(report / "manifest.json"), false, {m_run}};
        m_store->noteReport(place);
        QVERIFY(tells(purge().left, unremoved(report) + "The report's manifest names a file outside its folder"));
        QVERIFY(fs::exists(path("somebodys.txt")) && fs::exists(report / "manifest.json"));
        m_store->forgetReport(place);
        QVERIFY(m_store->notedReports().empty());
    }
}

void TestNotedReports::mergedLogsBringTheirReports()
{
    RunStore theirs(m_folder->path("other.sqlite"));
    const RunId run = endedRun(theirs);
    write(theirs, run, path("first"));
    QCOMPARE(m_store->merge(theirs.file()).added, std::vector<RunId>{{2}});
    write(theirs, run, path("second"));
    QCOMPARE(m_store->merge(theirs.file()).known, std::int64_t{1});
    const std::vector<ReportPlace> noted = m_store->notedReports();
    QCOMPARE(noted.size(), std::size_t{2});
    for (const ReportPlace& place : noted)
        QCOMPARE(place.runs, std::vector<RunId>{{2}});
    QVERIFY(purge().done.empty()); // of the run that has their number here
    QCOMPARE(purgeReports(*m_store, {RunId{2}}, false).done.size(), std::size_t{2});
    QVERIFY(!fs::exists(path("first")) && !fs::exists(path("second")));
}

void TestNotedReports::reportsAreNotedBeforeTheyAppear()
{
    fs::create_symlink("nowhere", path("report"));
    QVERIFY(errorOf([&] { write(*m_store, m_run, path("report")); }).has_value());
    QCOMPARE(m_store->notedReports().size(), std::size_t{1});
    fs::remove(path("report"));
    const PurgedReports purged = purge();
    QVERIFY(purged.done.empty() && purged.left.empty());
    QVERIFY(m_store->notedReports().empty());
}

void TestNotedReports::logsThatCanNotBeWrittenLoseNoReport()
{
    fs::remove(m_folder->file() + "-lock");
    fs::create_directory(m_folder->file() + "-lock");
    std::vector<Sentence> told;
    JobContext context;
    context.notice = [&told](const Sentence& sentence) { told.push_back(sentence); };
    write(*m_store, m_run, path("report"), context);
    QVERIFY(verifyReport(path("report")).isIntact());
    QVERIFY(m_store->notedReports().empty());
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY(tells(told, "A purge will not find the report " + path("report").string() + ": The lock file"));
}

QTEST_GUILESS_MAIN(TestNotedReports)
#include "test_noted_reports.moc"
