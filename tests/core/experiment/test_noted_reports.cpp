// SPDX-License-Identifier: GPL-3.0-or-later
// The log notes where reports are written, and whoever writes one changes nothing else.
#include "core/experiment/noted_file.h"
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include <unistd.h>

using namespace unlearn;
using namespace unlearn::test;
namespace fs = std::filesystem;

namespace {

using Folders = std::set<fs::path>;

void write(const fs::path& log, const std::vector<RunId>& runs, const fs::path& folder, const JobContext& context = {})
{
    Report report;
    ReportFiles files{{"report.html", "a page"}};
    for (const RunId run : runs) {
        report.runs.push_back({run.value, "{}", "[]"});
        files[planPath(run.value)] = "{}";
        files[rowsPath(run.value)] = "[]";
    }
    writeReport(log, folder, report, files, context);
}

std::set<std::string> namesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

/// As logs of anybody may hold it.
void addRun(const fs::path& log, int id)
{
    const SqliteConnection connection(log, SqliteConnection::Access::ReadWrite);
    connection.run("INSERT INTO run (id, name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
                   "threads, owner_pid, owner_start, owner_boot, owner_namespace) VALUES (?, 'odd', 'pgu', '{}', 'm', "
                   "'d', 'f', 1, 'cpu', 'float32', 1, 1, 1, 'another boot', 'n')",
                   id);
}

} // namespace

class TestNotedReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_store = std::make_unique<RunStore>(m_folder->file());
        m_run = endedRun(*m_store);
        m_told.clear();
        m_context.notice = [this](const Sentence& sentence) { m_told.push_back(sentence.text()); };
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void eachRunHasItsReports();
    void numbersMayBeAny();
    void namesNeedNotBeText();
    void noteIsInTheOneFile();
    void nothingElseIsMadeOrChanged();
    void logsThatAreGoneStayGone();
    void logsThatCanNotBeWrittenLoseNoReport();
    void reportsAreNotedBeforeTheyAppear();
    void cancelledReportsAreNotNoted();
    void mergedLogsBringTheirNotes();
    void exportedLogsTellNoPlaces();
    void filesAreNotedToo();
    void leftoversAreNotTakenOver();

private:
    static RunId endedRun(RunStore& store, const char* name = "run")
    {
        RunHeader header = fullHeader();
        header.modelHash = name; // runs of different logs are told apart by it
        const RunId run = store.beginRun(header);
        store.endRun(run, RunState::Finished, 0);
        return run;
    }
    fs::path log() const { return m_folder->file(); }
    fs::path path(const char* name) const { return m_folder->path(name); }

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<RunStore> m_store;
    RunId m_run;
    JobContext m_context;
    std::vector<std::string> m_told;
};

void TestNotedReports::eachRunHasItsReports()
{
    const RunId other = endedRun(*m_store);
    write(log(), {m_run}, path("of-it"), m_context);
    write(log(), {m_run, other}, path("of-both/"), m_context);
    fs::remove_all(path("of-it"));
    write(log(), {m_run}, path("of-it"), m_context); // in the same place again
    QCOMPARE(m_store->notedReports(m_run), (Folders{path("of-both"), path("of-it")}));
    QCOMPARE(m_store->notedReports(other), Folders{path("of-both")});
    QVERIFY(m_told.empty());
}

void TestNotedReports::numbersMayBeAny()
{
    for (const int id : {-1, 0}) {
        addRun(log(), id);
        RunStore::noteReport(log(), {RunId{id}}, "/reports/" + std::to_string(id));
        QCOMPARE(m_store->notedReports(RunId{id}), Folders{"/reports/" + std::to_string(id)});
    }
    QVERIFY(m_store->notedReports(m_run).empty());
    QCOMPARE(errorOf([&] {
                 RunStore::noteReport(log(), {m_run, RunId{99}}, "/reports/both");
             }),
             std::optional(ErrorCode::ValueOutOfRange));
    QVERIFY(m_store->notedReports(m_run).empty()); // all or nothing
}

void TestNotedReports::namesNeedNotBeText()
{
    const fs::path noText = log().parent_path() / "report-\xff\xfe";
    write(log(), {m_run}, noText);
    QCOMPARE(m_store->notedReports(m_run), Folders{noText});
}

void TestNotedReports::noteIsInTheOneFile()
{
    m_store.reset();
    write(log(), {m_run}, path("report"), m_context);
    QVERIFY(!fs::exists(log().string() + "-wal"));
    fs::copy_file(log(), path("copy.sqlite"));
    const RunStore copy(path("copy.sqlite"), RunStore::Mode::ReadOnly);
    QCOMPARE(copy.notedReports(m_run), Folders{path("report")});
}

void TestNotedReports::nothingElseIsMadeOrChanged()
{
    addRun(log(), 7); // of a process that is gone
    m_store.reset();
    fs::remove(log().string() + "-lock");
    fs::remove(path("runs-weights"));
    fs::remove(path("runs-cache"));
    write(log(), {m_run}, path("report"), m_context);
    QVERIFY(m_told.empty());
    QCOMPARE(namesIn(log().parent_path()), (std::set<std::string>{"report", "runs.sqlite"}));
    const SqliteConnection connection(log(), SqliteConnection::Access::ReadOnly);
    QCOMPARE(connection.integer("SELECT COUNT(*) FROM run WHERE state = 'running'"), std::int64_t{1});
    QCOMPARE(connection.integer("SELECT COUNT(*) FROM report_run"), std::int64_t{1});
}

void TestNotedReports::logsThatAreGoneStayGone()
{
    m_store.reset();
    for (const std::string& name : namesIn(log().parent_path()))
        fs::remove(log().parent_path() / name);
    write(log(), {m_run}, path("report"), m_context);
    QCOMPARE(namesIn(log().parent_path()), std::set<std::string>{"report"});
    QVERIFY(verifyReport(path("report")).isIntact());
    QCOMPARE(m_told.size(), std::size_t{1});
}

void TestNotedReports::logsThatCanNotBeWrittenLoseNoReport()
{
    fs::remove(log().string() + "-lock");
    fs::create_directory(log().string() + "-lock");
    write(log(), {m_run}, path("report"), m_context);
    QVERIFY(verifyReport(path("report")).isIntact());
    QVERIFY(m_store->notedReports(m_run).empty());
    QCOMPARE(m_told.size(), std::size_t{1});
    QVERIFY(
        m_told.front().starts_with("A purge will not name the report " + path("report").string() + ": The lock file"));
}

void TestNotedReports::reportsAreNotedBeforeTheyAppear()
{
    fs::create_symlink("nowhere", path("report")); // no folder can be moved there
    QVERIFY(errorOf([&] { write(log(), {m_run}, path("report")); }).has_value());
    QCOMPARE(m_store->notedReports(m_run), Folders{path("report")});
}

void TestNotedReports::cancelledReportsAreNotNoted()
{
    std::stop_source stop;
    JobContext context;
    context.stop = stop.get_token();
    int checkpointsLeft = 4; // of its three files, and before the note
    context.alive = [&] {
        if (--checkpointsLeft == 0)
            stop.request_stop();
    };
    QCOMPARE(errorOf([&] { write(log(), {m_run}, path("report"), context); }), ErrorCode::Cancelled);
    QCOMPARE(checkpointsLeft, 0);
    QVERIFY(m_store->notedReports(m_run).empty());
    for (const std::string& name : namesIn(log().parent_path()))
        QVERIFY2(!name.starts_with("report"), name.c_str());
}

void TestNotedReports::mergedLogsBringTheirNotes()
{
    RunStore theirs(path("other.sqlite"));
    const RunId run = endedRun(theirs, "theirs");
    QCOMPARE(run, m_run); // of the same number there
    write(theirs.file(), {run}, path("first"));
    QCOMPARE(m_store->merge(theirs.file()).added, std::vector<RunId>{{2}});
    write(theirs.file(), {run}, path("second"));
    QCOMPARE(m_store->merge(theirs.file()).known, std::int64_t{1});
    QCOMPARE(m_store->notedReports(RunId{2}), (Folders{path("first"), path("second")}));
    QVERIFY(m_store->notedReports(m_run).empty());
}

void TestNotedReports::exportedLogsTellNoPlaces()
{
    write(log(), {m_run}, path("report-of-somebody"));
    noteFile(log(), std::vector{m_run}, path("scores-of-somebody.json"), m_context);
    noteFile(log(), SampleSource{"data", "samples-of-somebody"}, path("scores-of-somebody.json"), m_context);
    m_store->exportTo(path("given-away.sqlite"));
    QVERIFY(RunStore(path("given-away.sqlite"), RunStore::Mode::ReadOnly).notedReports(m_run).empty());
    std::ifstream stream(path("given-away.sqlite"), std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    for (const char* told : {"report-of-somebody", "scores-of-somebody", "samples-of-somebody"})
        QVERIFY2(content.find(told) == std::string::npos, told);
    QCOMPARE(m_store->notedReports(m_run).size(), std::size_t{1});
}

/// Of runs, all or none, in a log that is there; of samples that somebody may ask to be forgotten later, in any.
void TestNotedReports::filesAreNotedToo()
{
    const RunId other = endedRun(*m_store);
    noteFile(log(), std::vector{m_run, other}, path("all.sqlite"), m_context);
    noteFile(log(), std::vector{other}, {}, m_context); // nothing is written
    QVERIFY(m_told.empty());
    QCOMPARE(m_store->notedFiles(m_run), Folders{path("all.sqlite")});
    noteFile(log(), std::vector{m_run, RunId{99}}, path("odd.json"), m_context);
    noteFile(path("none.sqlite"), std::vector{m_run}, path("odd.json"), m_context);
    QCOMPARE(m_told.size(), std::size_t{2});
    for (const std::string& told : m_told)
        QVERIFY2(told.starts_with("A purge will not name the file " + path("odd.json").string() + ": "), told.c_str());
    QVERIFY(!fs::exists(path("none.sqlite")));
    QCOMPARE(m_store->notedFiles(m_run), Folders{path("all.sqlite")});

    noteFile(path("new.sqlite"), SampleSource{"d", "f"}, path("request.safetensors"), m_context);
    noteFile(path("new.sqlite"), SampleSource{"d"}, path("moments.safetensors"), m_context);
    QCOMPARE(m_told.size(), std::size_t{2});
    const RunStore made(path("new.sqlite"), RunStore::Mode::ReadOnly);
    QCOMPARE(made.notedFiles(SampleSource{"d", "f"}),
             (Folders{path("moments.safetensors"), path("request.safetensors")}));
    QCOMPARE(made.notedFiles(SampleSource{"d", "g"}), Folders{path("moments.safetensors")});
    QVERIFY(made.notedFiles(SampleSource{"e", "f"}).empty());
}

void TestNotedReports::leftoversAreNotTakenOver()
{
    const std::string making = path("report").string() + ".making-" + std::to_string(::getpid());
    fs::create_directory(making);
    std::ofstream(making + "/somebodys.txt") << "text";
    std::ofstream(making + ".2") << "a file";
    write(log(), {m_run}, path("report"));
    QVERIFY(verifyReport(path("report")).isIntact());
    QVERIFY(fs::exists(making + "/somebodys.txt") && fs::is_regular_file(making + ".2"));
    QVERIFY(!fs::exists(making + ".3"));
}

QTEST_GUILESS_MAIN(TestNotedReports)
#include "test_noted_reports.moc"
