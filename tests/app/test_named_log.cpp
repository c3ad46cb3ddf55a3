// SPDX-License-Identifier: GPL-3.0-or-later
// A log of runs among the files that the window program is started with is the log of its window.
#include "core/store/process_lock.h"
#include "core/store/run_store.h"
#include "core/store/schema/migrations.h"
#include "core/store/sqlite_connection.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

class TestNamedLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsTheWindows();
    void aSecondOneIsRefused_data();
    void aSecondOneIsRefused();

private:
    static std::span<const Migration> olderSchema() { return migrations().first(migrations().size() - 1); }
    /// Of the version before this one: a window that watches it brings it up to date.
    QString olderLog(const char* name) const;
    void start(QProcess& process, const QStringList& arguments) const;

    StoreFolder m_folder;
};

QString TestNamedLog::olderLog(const char* name) const
{
    const std::string file = m_folder.path(name);
    ProcessLock lock(file);
    SqliteConnection log(file, SqliteConnection::Access::ReadWriteCreate);
    migrate(log, lock, olderSchema());
    return QString::fromStdString(file);
}

void TestNamedLog::start(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QString::fromStdString(m_folder.path("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QString::fromStdString(m_folder.path("data")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WORKBENCH_EXECUTABLE), arguments);
}

void TestNamedLog::itIsTheWindows()
{
    const QString log = olderLog("named.pt"); // by its content, not by its name
    const QString backup = QStringLiteral("%1.v%2-backup").arg(log).arg(olderSchema().back().version);
    QVERIFY(!QFile::exists(backup));
    QProcess process;
    const auto stop = qScopeGuard([&process] {
        process.kill();
        process.waitForFinished();
    });
    start(process, {log});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(backup) || process.state() == QProcess::NotRunning, 60000);
    QVERIFY2(QFile::exists(backup), process.readAllStandardError());
}

void TestNamedLog::aSecondOneIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString one = olderLog("one.sqlite"), other = olderLog("other.sqlite");
    QTest::newRow("two files") << QStringList{one, other};
    QTest::newRow("beside --db") << QStringList{"--db", one, other};
}

void TestNamedLog::aSecondOneIsRefused()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    start(process, arguments);
    const bool ended = process.waitForFinished(60000);
    if (!ended)
        process.kill();
    process.waitForFinished();
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(ended, said);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    for (const char* part : {"one.sqlite", "one log of runs", "other.sqlite besides"})
        QVERIFY2(said.contains(part), said);
}

QTEST_GUILESS_MAIN(TestNamedLog)
#include "test_named_log.moc"
