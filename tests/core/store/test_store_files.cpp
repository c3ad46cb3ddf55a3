// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they should be, and folders that are not either.
#include "core/store/process_lock.h"
#include "core/store/run_log_file.h"
#include "core/store/run_store.h"
#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"

#include <QProcess>
#include <QtTest>

#include <fcntl.h>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// A log with enough pages that damage in the middle hits something.
void writeLog(const std::string& file, int epochs = 500)
{
    RunStore store(file);
    RunHeader header = fullHeader();
    header.forgetClasses = {{.number = 6, .name = "Shirt", .samples = 500}};
    const RunId run = store.beginRun(header);
    store.setSpectra(run, {{.layer = 0, .group = 0, .points = {{.direction = 1, .eigenvalue = 2.5, .share = 1.0}}}});
    store.setSubsampling(run, {{.layer = 0, .images = 2000, .largestAngle = 0.25, .energyError = 0.125}});
    store.setAttack(run, {"unlearned", "loss", 0.5, 0.4, 0.6, 10, 20, {}, {}}, {{0.0, 0.0}, {1.0, 1.0}},
                    {{0.0, 1.0}, {10}, {20}});
    addAnswers(store, run);
    store.setTraining(run, {"original", 60.5, "cpu", {{.epoch = 1, .loss = 2.25}}});
    store.setErrors(run, {"unlearned", 10.0, 20.0, 30.0, 100, 200, 300});
    store.setFigures(run, {{"tow", "unlearned", "original", "", "", 0.5, 300}});
    for (int epoch = 0; epoch < epochs; ++epoch)
        store.appendEpoch(run, figuresOf(epoch));
    store.endRun(run, RunState::Finished, 0);
    addMeasurements(store, run);
    RunShadowAttack attack;
    static_cast<RunAttack&>(attack) = {"unlearned", "rmia", 0.625, 0.5, 0.75, 30, 45, {}, {}};
    attack.models = 8;
    store.addShadowAttacks(run, {attack});
    RunStore::noteReport(file, {run}, "/reports/one");
    RunStore::noteFile(file, std::vector{run}, "/exports/one.json");
    RunStore::noteFile(file, SampleSource{.dataHash = "d1", .forgetHash = "f1"}, "/exports/request.safetensors");
}

void change(const std::string& file, const char* sql)
{
    SqliteConnection(file, SqliteConnection::Access::ReadWriteCreate).execute(sql);
}

QByteArray contentOf(const std::string& file)
{
    QFile input(QString::fromStdString(file));
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void overwrite(const std::string& file, const QByteArray& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc).write(content.data(), content.size());
}

/// Whether this process holds a lock on a file, as another one sees it.
bool isLockedHere(const std::string& file)
{
    const pid_t other = fork();
    if (other == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        const bool asked = fcntl(open(file.c_str(), O_RDWR), F_GETLK, &lock) == 0;
        _exit(asked && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return other > 0 && waitpid(other, &status, 0) == other && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

QByteArray outputOf(const char* task, const std::string& file)
{
    QProcess process;
    process.start(QStringLiteral(STORE_PROCESS), {QString::fromUtf8(task), QString::fromStdString(file)});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

const Migration twoSteps[] = {
    {1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1), (2);"},
    {2, "ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 7;"},
};

} // namespace

class TestStoreFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migrationsKeepWhatThereIs();
    void logsOfVersionOneAreReadAndGoOn();
    void failedMigrationChangesNothing();
    void olderLogIsMigratedWhenItIsRead();
    void newerIsRefused();
    void otherDatabasesAreRefused();
    void logsAreToldByTheirContent();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void missingTablesAreCorruption();
    void directSqlCanNotRewriteHistory_data();
    void directSqlCanNotRewriteHistory();
    void failedRunsOfOlderLogsGoOn();
    void lockedByLockFile();
    void lockedBySqlite();
    void readOnlyFolder();
    void fullDisk();
    void emptyFileBecomesALog();
    void defaultFileFollowsTheEnvironment();
};

void TestStoreFiles::migrationsKeepWhatThereIs()
{
    const StoreFolder folder;
    ProcessLock lock(folder.file());
    {
        SqliteConnection connection(folder.file(), SqliteConnection::Access::ReadWriteCreate);
        migrate(connection, lock, std::span(twoSteps, 1));
        QCOMPARE(checkedVersion(connection, twoSteps), 1);
        QVERIFY(!std::filesystem::exists(folder.file() + ".v0-backup")); // nothing to save
        connection.execute("INSERT INTO a VALUES (3)");                  // in the write-ahead log, not yet in the file
        migrate(connection, lock, twoSteps);
        QCOMPARE(checkedVersion(connection, twoSteps), 2);
        QCOMPARE(connection.integer("SELECT SUM(x * y) FROM a"), 42);
        migrate(connection, lock, twoSteps); // nothing left to do
        QCOMPARE(connection.integer("SELECT COUNT(*) FROM a"), 3);
    }
    const SqliteConnection backup(folder.file() + ".v1-backup", SqliteConnection::Access::ReadOnly);
    QCOMPARE(checkedVersion(backup, twoSteps), 1);
    QCOMPARE(backup.integer("SELECT SUM(x) FROM a"), 6);
    QCOMPARE(backup.integer("SELECT COUNT(*) FROM pragma_table_info('a')"), 1);
}

/// A file as the first version of the program left it, with a run that can be resumed.
void TestStoreFiles::logsOfVersionOneAreReadAndGoOn()
{
    const StoreFolder folder;
    {
        ProcessLock lock(folder.file());
        SqliteConnection connection(folder.file(), SqliteConnection::Access::ReadWriteCreate);
        migrate(connection, lock, migrations().first(1));
        QCOMPARE(connection.integer("SELECT COUNT(*) FROM pragma_table_info('run_layer') WHERE name = 'retain_drift'"),
                 0);
        connection.execute(
            "INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, threads, "
            "owner_pid, owner_start, owner_boot, owner_namespace) "
            "VALUES ('old', 'pgu', '{}', 'm', 'd', 'f', 3, 'cpu', 'float32', 2, 1, 1, 'another boot', '');"
            "INSERT INTO run_layer VALUES (1, 0, 'fc', 8, 0.9);"
            "INSERT INTO run_layer_group VALUES (1, 0, 0, 5);"
            "INSERT INTO metric SELECT 1, id, 0, id * 1.5, 0 FROM metric_kind;"
            "UPDATE run SET state = 'interrupted', ended_at = heartbeat_at;");
    }
    const auto read = [&] { RunStore(folder.file(), RunStore::Mode::ReadOnly); };
    QCOMPARE(errorOf(read), ErrorCode::FormatUnsupported);
    RunStore::upgrade(folder.file());
    RunStore::upgrade(folder.file()); // nothing left to do
    RunStore::upgrade(folder.path("none.sqlite"));
    QVERIFY(!std::filesystem::exists(folder.path("none.sqlite")));
    QVERIFY(!errorOf(read));
    QVERIFY(std::filesystem::exists(folder.file() + ".v1-backup"));
    RunStore store(folder.file());
    const RunDetails old = store.run({1});
    QCOMPARE(old.layers.at(0).name, std::string("fc"));
    QCOMPARE(old.layers.at(0).k, std::vector<std::int64_t>{5});
    QVERIFY(!old.layers.at(0).retainDrift && !old.layers[0].centredRetainDrift);
    QCOMPARE(old.epochs.size(), std::size_t{1});
    QCOMPARE(old.epochs[0].evaluationSeconds, 12.0);
    QVERIFY(!old.epochs[0].retainDrift && !old.epochs[0].outputChange);
    // It goes on, and from here on it has what was not measured before.
    store.claimForResume({1});
    store.appendEpoch({1}, figuresOf(1));
    store.setLayers({1},
                    {{.name = "fc", .d = 8, .k = {5}, .gamma = 0.9, .retainDrift = 0.125, .centredRetainDrift = 0.25}});
    store.setSpectra({1}, {{.layer = 0, .group = 0, .points = {{.direction = 8, .eigenvalue = 0.5, .share = 1.0}}}});
    store.setSubsampling({1}, {{.layer = 0, .images = 100, .largestAngle = 0.5, .energyError = 0.25}});
    store.setAttack({1}, {"unlearned", "loss", 0.5, 0.4, 0.6, 10, 20, {}, {}}, {{0.0, 0.0}, {1.0, 1.0}},
                    {{0.0, 1.0}, {10}, {20}});
    addAnswers(store, {1});
    store.setTraining({1}, {"original", 60.5, "cpu", {{.epoch = 1, .loss = 2.25}}});
    store.endRun({1}, RunState::Finished, 1);
    QCOMPARE(store.run({1}).trainings.at(0).seconds, 60.5);
    QCOMPARE(store.run({1}).trainings[0].epochs.at(0).loss, 2.25);
    QCOMPARE(store.run({1}).rocs.at(0).points.size(), std::size_t{2});
    QCOMPARE(store.run({1}).entropies.at(0).histogram.count(), std::int64_t{3});
    QCOMPARE(store.run({1}).predictions.at(0).cells.size(), std::size_t{1});
    QCOMPARE(store.run({1}).scoreHistograms.at(0).scores.negatives.at(0), std::int64_t{20});
    QCOMPARE(store.run({1}).epochs.at(1).outputChange, 0.5);
    QCOMPARE(store.run({1}).layers.at(0).retainDrift, 0.125);
    QCOMPARE(store.run({1}).layers[0].centredRetainDrift, 0.25);
    QCOMPARE(store.run({1}).spectra.at(0).points.at(0).direction, 8);
    QCOMPARE(store.run({1}).subsampling.at(0).images, std::int64_t{100});
}

void TestStoreFiles::failedMigrationChangesNothing()
{
    const StoreFolder folder;
    ProcessLock lock(folder.file());
    SqliteConnection connection(folder.file(), SqliteConnection::Access::ReadWriteCreate);
    migrate(connection, lock, std::span(twoSteps, 1));
    const Migration broken[] = {twoSteps[0], twoSteps[1], {3, "DROP TABLE a; CREATE TABLE b (z NONSENSE) STRICT;"}};
    QVERIFY(errorOf([&] { migrate(connection, lock, broken); }).has_value());
    QCOMPARE(connection.integer("PRAGMA user_version"), 1);
    QCOMPARE(connection.integer("SELECT SUM(x) FROM a"), 3);
    QCOMPARE(connection.integer("SELECT COUNT(*) FROM pragma_table_info('a')"), 1);
}

void TestStoreFiles::olderLogIsMigratedWhenItIsRead()
{
    const StoreFolder folder;
    {
        ProcessLock lock(folder.file());
        SqliteConnection connection(folder.file(), SqliteConnection::Access::ReadWriteCreate);
        migrate(connection, lock, migrations().first(1));
        connection.execute(
            "INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
            "threads, owner_pid, owner_start, owner_boot, owner_namespace, state) VALUES ('old', 'pgu', "
            "'{}', 'm', 'd', 'f', 1, 'cpu', 'float32', 1, 1, 1, 'b', 'n', 'finished')");
    }
    RunStore::upgrade(folder.file());
    const RunStore store(folder.file(), RunStore::Mode::ReadOnly);
    const RunSummary run = store.runs().at(0);
    QCOMPARE(run.header.name, std::string("old"));
    QCOMPARE(run.header.requestNumber, 1);
    QVERIFY(!run.header.previousRun && run.purgedAt.empty() && run.retainedMoment.empty());
    const RunDetails details = store.run(run.id);
    QVERIFY(!details.live && details.spectra.empty() && details.subsampling.empty() && details.rocs.empty()
            && details.scoreHistograms.empty() && details.entropies.empty() && details.trainings.empty()
            && details.predictions.empty() && details.summary.header.forgetClasses.empty());
    QVERIFY(store.notedReports(run.id).empty());
    QVERIFY(std::filesystem::exists(folder.file() + ".v1-backup"));
}

void TestStoreFiles::newerIsRefused()
{
    const StoreFolder folder;
    writeLog(folder.file(), 2);
    change(folder.file(), "PRAGMA user_version = 19");
    const QByteArray before = contentOf(folder.file());
    for (const auto mode : {RunStore::Mode::ReadWrite, RunStore::Mode::ReadOnly}) {
        const auto open = [&] { RunStore(folder.file(), mode); };
        QCOMPARE(errorOf(open), ErrorCode::DatabaseNewer);
        const QByteArray sentence = sentenceOf(open);
        QVERIFY2(sentence.contains("found 19") && sentence.contains("at most 18"), sentence);
        QVERIFY(sentence.contains(folder.file().c_str()));
    }
    QCOMPARE(contentOf(folder.file()), before);
}

void TestStoreFiles::otherDatabasesAreRefused()
{
    const StoreFolder folder;
    change(folder.file(), "CREATE TABLE bookmark (url TEXT)");
    QCOMPARE(errorOf([&] { RunStore(folder.file()); }), ErrorCode::FormatUnsupported);
    change(folder.file(), "PRAGMA application_id = 5; PRAGMA user_version = 1");
    QCOMPARE(errorOf([&] { RunStore(folder.file()); }), ErrorCode::FormatUnsupported);
    change(folder.file(), "SELECT 1 FROM bookmark"); // still there
}

void TestStoreFiles::logsAreToldByTheirContent()
{
    const StoreFolder folder;
    const std::string log = folder.path("notes.txt");
    {
        const RunStore open(log);
        QVERIFY(isLockedHere(log));
        QVERIFY(isRunLog(log));     // what marks it is in the write-ahead log, not yet in the file
        QVERIFY(isLockedHere(log)); // another process that closes it would else take the write-ahead log away
    }
    QVERIFY(isRunLog(log));
    const std::string older = folder.path("older.pt");
    {
        ProcessLock lock(older);
        SqliteConnection connection(older, SqliteConnection::Access::ReadWriteCreate);
        migrate(connection, lock, migrations().first(1));
    }
    QVERIFY(isRunLog(older));
    for (const char* made : {".v1-backup", "-wal", "-shm"}) // it was only looked at
        QVERIFY2(!std::filesystem::exists(older + made), made);
    overwrite(folder.file(), "No database, whatever its name says.");
    QVERIFY(!isRunLog(folder.file()));
    overwrite(folder.file(), "SQLite");
    QVERIFY(!isRunLog(folder.file()));
    const std::string empty = folder.path("empty.sqlite");
    SqliteConnection(empty, SqliteConnection::Access::ReadWriteCreate).execute("VACUUM");
    QVERIFY(!isRunLog(empty));
    QVERIFY(!isRunLog(folder.path("")));
    QVERIFY(!isRunLog(folder.path("absent.sqlite")));
    QVERIFY(!std::filesystem::exists(folder.path("absent.sqlite")));
    const std::string other = folder.path("other.sqlite");
    change(other, "CREATE TABLE bookmark (url TEXT)");
    QCOMPARE(errorOf([&] { isRunLog(other); }), ErrorCode::FormatUnsupported);
    change(log, "PRAGMA user_version = 99");
    QCOMPARE(errorOf([&] { isRunLog(log); }), ErrorCode::DatabaseNewer);
}

void TestStoreFiles::damagedFilesAreRefused_data()
{
    QTest::addColumn<QString>("damage");
    for (const char* damage : {"text", "header", "pages", "truncated", "short"})
        QTest::newRow(damage) << damage;
}

void TestStoreFiles::damagedFilesAreRefused()
{
    QFETCH(QString, damage);
    const StoreFolder folder;
    writeLog(folder.file());
    QByteArray content = contentOf(folder.file());
    QVERIFY(content.size() > 20 * 4096);
    if (damage == "text")
        content = QByteArray("This is not a database at all.\n").repeated(1000);
    else if (damage == "header")
        content.replace(0, 16, "SQLite format 4 ");
    else if (damage == "pages")
        content.replace(5 * 4096, 10 * 4096, QByteArray(10 * 4096, '\x5a'));
    else if (damage == "truncated")
        content.truncate(content.size() / 2);
    else
        content.truncate(60);
    overwrite(folder.file(), content);
    for (const auto mode : {RunStore::Mode::ReadWrite, RunStore::Mode::ReadOnly}) {
        const auto open = [&] { RunStore(folder.file(), mode); };
        QCOMPARE(errorOf(open), ErrorCode::DatabaseCorrupt);
        const QByteArray sentence = sentenceOf(open);
        QVERIFY2(sentence.contains(folder.file().c_str()) && sentence.contains("expected") && sentence.contains("found")
                     && !sentence.contains('\n'),
                 sentence);
    }
    QCOMPARE(contentOf(folder.file()), content); // left for whoever wants to rescue it
}

void TestStoreFiles::missingTablesAreCorruption()
{
    const StoreFolder folder;
    writeLog(folder.file(), 2);
    change(folder.file(), "PRAGMA foreign_keys = OFF; DROP TABLE run_seconds");
    const RunStore store(folder.file());
    QCOMPARE(errorOf([&] { store.runs(); }), ErrorCode::DatabaseCorrupt);
}

void TestStoreFiles::directSqlCanNotRewriteHistory_data()
{
    QTest::addColumn<QString>("sql");
    for (const char* sql :
         {"UPDATE metric SET value = 0",
          "DELETE FROM metric",
          "UPDATE run SET plan = 'x'",
          "UPDATE run SET seed = 1",
          "UPDATE run SET state = 'running'",
          "UPDATE run SET selected_epoch = 3",
          "DELETE FROM run",
          "UPDATE run SET state = 'nonsense'",
          "INSERT INTO metric VALUES (1, 1, 99, 0.5, 0)",
          "UPDATE run_version SET version = 'x'",
          "DELETE FROM run_version",
          "INSERT INTO run_seconds VALUES (1, 'x', 1)",
          "INSERT INTO run_layer VALUES (1, 1, 'x', 1, 1, NULL, NULL)",
          "INSERT INTO run_error VALUES (1, 'x', 1, 1, 1, 1, 1, 1)",
          "INSERT INTO metric VALUES (7, 1, 0, 0.5, 0)",
          "INSERT INTO run_attack VALUES (1, 'x', 'y', 1, 1, 1, 1, 1, 1, 1)",
          "INSERT INTO run_shadow_attack VALUES (1, 'x', 'y', 0, '', '', 1, 1, 1, 1, 1, 1, 1, 1, '')",
          "INSERT INTO run_figure VALUES (1, 'x', 'y', 'tow', '', '', 0, 1, 1)",
          "INSERT INTO run_forget_class VALUES (1, 99, 'x', 1)",
          "UPDATE run_forget_class SET samples = 1",
          "DELETE FROM run_forget_class",
          "INSERT INTO run_spectrum VALUES (1, 0, 0, 99, 1, 1)",
          "UPDATE run_spectrum SET eigenvalue = 0",
          "DELETE FROM run_spectrum",
          "INSERT INTO run_subsampling VALUES (1, 99, 2000, 1, 1)",
          "UPDATE run_subsampling SET energy_error = 0",
          "DELETE FROM run_subsampling",
          "INSERT INTO run_roc VALUES (1, 'x', 'y', 0, 0, 1)",
          "UPDATE run_roc SET true_positive_rate = 0",
          "DELETE FROM run_roc",
          "INSERT INTO run_entropy VALUES (1, 'x', 'y', 0, 0)",
          "UPDATE run_entropy SET mean_nats = 0",
          "DELETE FROM run_entropy",
          "INSERT INTO run_entropy_histogram VALUES (1, 'x', 'y', 0, 0, 1, 1)",
          "UPDATE run_entropy_histogram SET count = 0",
          "DELETE FROM run_entropy_histogram",
          "INSERT INTO run_prediction VALUES (1, 'x', 'y', 'z', 0, 0, 1)",
          "UPDATE run_prediction SET count = 1",
          "DELETE FROM run_prediction",
          "INSERT INTO run_training VALUES (1, 'x', 1, 'cpu')",
          "UPDATE run_training SET seconds = 0",
          "DELETE FROM run_training",
          "INSERT INTO run_training_epoch VALUES (1, 'original', 2, 1, 1, 1, 1)",
          "UPDATE run_training_epoch SET loss = 0",
          "DELETE FROM run_training_epoch",
          "INSERT INTO run_score_histogram VALUES (1, 'x', 'y', 0, 0, 1, 2, 3)",
          "UPDATE run_score_histogram SET positives = 0",
          "DELETE FROM run_score_histogram",
          "UPDATE run_measured_figure SET value = 0",
          "UPDATE run_measured_figure SET at = 'never'",
          "DELETE FROM run_measured_figure",
          "INSERT INTO run_measured_figure VALUES (1, 'x', '', 'probe', '', '', '', 1, 0.5, -1, 'now', NULL, NULL)",
          "INSERT INTO run_measured_figure VALUES (1, 'x', '', 'probe', '', '', '', 1, 0.5, 1, 'now', 0.25, NULL)",
          "INSERT INTO run_measured_figure VALUES (99, 'x', '', 'probe', '', '', '', 1, 0.5, 1, 'now', NULL, NULL)",
          "UPDATE run_embedding SET at = 'never'",
          "DELETE FROM run_embedding",
          "UPDATE run_embedding_sample SET class = 1",
          "DELETE FROM run_embedding_sample",
          "INSERT INTO run_embedding_sample VALUES (1, 'pca', 3, 'test', -1)",
          "UPDATE run_embedding_picture SET share_x = 0.5",
          "DELETE FROM run_embedding_picture",
          "INSERT INTO run_embedding_picture VALUES (1, 'pca', 'x', 2, 0.5, NULL)",
          "UPDATE run_embedding_point SET x = 0",
          "DELETE FROM run_embedding_point",
          "INSERT INTO run_embedding_point VALUES (1, 'none', 'x', 0, 0, 0)",
          "INSERT INTO report_run VALUES (1, x'')",
          "INSERT INTO report_run VALUES (1, 'text')",
          "INSERT INTO report_run VALUES (99, x'2f')",
          "UPDATE report_run SET folder = x'2f'",
          "UPDATE report_run SET run = 1",
          "DELETE FROM run_attack",
          "DELETE FROM run_figure",
          "DELETE FROM run_shadow_attack",
          "UPDATE run_error SET forget_error = NULL",
          "INSERT INTO file_of_run VALUES (1, x'')",
          "INSERT INTO file_of_run VALUES (1, 'text')",
          "INSERT INTO file_of_run VALUES (99, x'2f')",
          "UPDATE file_of_run SET file = x'2f'",
          "INSERT INTO file_of_request VALUES ('', 'f', x'2f')",
          "INSERT INTO file_of_request VALUES ('d', 'f', x'')",
          "UPDATE file_of_request SET file = x'2f'"})
        QTest::newRow(sql) << sql;
}

void TestStoreFiles::directSqlCanNotRewriteHistory()
{
    QFETCH(QString, sql);
    const StoreFolder folder;
    writeLog(folder.file(), 2);
    QCOMPARE(errorOf([&] { change(folder.file(), sql.toUtf8().constData()); }), ErrorCode::ValueOutOfRange);
}

/// A run that failed may be set running again, and nothing else; also in a log that an older version wrote.
void TestStoreFiles::failedRunsOfOlderLogsGoOn()
{
    const StoreFolder folder;
    {
        ProcessLock lock(folder.file());
        SqliteConnection connection(folder.file(), SqliteConnection::Access::ReadWriteCreate);
        migrate(connection, lock, migrations().first(4));
        connection.execute(
            "INSERT INTO run (name, method, plan, model_hash, data_hash, forget_hash, seed, device, dtype, "
            "threads, owner_pid, owner_start, owner_boot, owner_namespace, state, error) VALUES ('old', 'pgu', "
            "'{}', 'm', 'd', 'f', 1, 'cpu', 'float32', 1, 1, 1, 'b', 'n', 'failed', 'the disk is full')");
    }
    RunStore store(folder.file());
    for (const char* sql : {"UPDATE run SET error = ''", "UPDATE run SET state = 'cancelled'"})
        QCOMPARE(errorOf([&] { change(folder.file(), sql); }), ErrorCode::ValueOutOfRange);
    QCOMPARE(store.claimForResume({1}).summary.error, std::string("the disk is full"));
    QCOMPARE(store.run({1}).summary.state, RunState::Running);
}

void TestStoreFiles::lockedByLockFile()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    QProcess holder;
    holder.start(QStringLiteral(STORE_PROCESS), {"hold-lock", QString::fromStdString(folder.file())});
    QVERIFY(holder.waitForReadyRead());
    const auto write = [&] { store.setName(run, "x"); };
    const QByteArray sentence = sentenceOf(write);
    QVERIFY2(sentence.contains("-lock"), sentence);
    QCOMPARE(store.runs().size(), std::size_t{1}); // reading goes on
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    write();
}

void TestStoreFiles::lockedBySqlite()
{
    const StoreFolder folder;
    RunStore store(folder.file());
    const RunId run = store.beginRun(fullHeader());
    const SqliteConnection other(folder.file(), SqliteConnection::Access::ReadWriteCreate);
    other.execute("BEGIN IMMEDIATE");
    QCOMPARE(errorOf([&] { store.setName(run, "x"); }), ErrorCode::DatabaseLocked);
    other.execute("ROLLBACK");
    store.setName(run, "x");
}

void TestStoreFiles::readOnlyFolder()
{
    const StoreFolder folder;
    const QString inside = QString::fromStdString(folder.path("inside"));
    QVERIFY(QDir().mkdir(inside));
    const std::string file = inside.toStdString() + "/runs.sqlite";
    writeLog(file, 2);
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(inside, readOnly));
    QVERIFY(QFile::setPermissions(QString::fromStdString(folder.path(".")), readOnly | QFile::WriteOwner));
    const QByteArray opened = outputOf("open-unprivileged", file);
    QVERIFY2(opened.startsWith("error file-unwritable"), opened);
    QVERIFY2(opened.contains(file.c_str()), opened);
    const QByteArray absent = outputOf("open-unprivileged", inside.toStdString() + "/new/runs.sqlite");
    QVERIFY2(absent.startsWith("error file-unwritable"), absent);
    QCOMPARE(outputOf("read-unprivileged", file), QByteArray("runs 1\n"));
    QVERIFY(QFile::setPermissions(inside, readOnly | QFile::WriteOwner));
}

void TestStoreFiles::fullDisk()
{
    const StoreFolder folder;
    const QList<QByteArray> lines = outputOf("fill-disk", folder.file()).trimmed().split('\n');
    QVERIFY2(lines.last().startsWith("error disk-full"), lines.last());
    const RunStore store(folder.file());
    const RunDetails details = store.run(store.newestRun().value());
    QCOMPARE(details.epochs.size(), static_cast<std::size_t>(lines.size())); // epoch 0, less the error's line
    QCOMPARE(details.summary.state, RunState::Interrupted);
}

void TestStoreFiles::emptyFileBecomesALog()
{
    const StoreFolder folder;
    overwrite(folder.file(), {});
    RunStore store(folder.file());
    store.beginRun(fullHeader());
    QCOMPARE(store.runs().size(), std::size_t{1});
}

void TestStoreFiles::defaultFileFollowsTheEnvironment()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/data/home");
    QCOMPARE(RunStore::defaultFile().string(), std::string("/data/home/unlearning-workbench/runs.sqlite"));
    qputenv("XDG_DATA_HOME", "relative"); // to be ignored, says the specification
    QCOMPARE(RunStore::defaultFile().string(),
             (qgetenv("HOME") + "/.local/share/unlearning-workbench/runs.sqlite").toStdString());
    qputenv("XDG_DATA_HOME", before);
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "test_store_files.moc"
