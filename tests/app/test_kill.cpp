// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 during a run, 20 times at random moments: the log is intact, every reported epoch is in it, and the run goes
// on to the curve of an undisturbed one.
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

#include <sqlite3.h>

#include <random>
#include <set>

using namespace unlearn::test;

namespace {

QByteArray integrityOf(const QString& path)
{
    sqlite3* connection = nullptr;
    sqlite3_stmt* statement = nullptr;
    QByteArray verdict = "can not be opened";
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(connection, "PRAGMA integrity_check", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        verdict = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return verdict;
}

std::set<int> reportedEpochs(const QByteArray& standardError)
{
    std::set<int> epochs;
    static const QRegularExpression line("^epoch (\\d+): .* s$", QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(QString::fromUtf8(standardError)); matches.hasNext();)
        epochs.insert(matches.next().captured(1).toInt());
    return epochs;
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedRunsGoOn_data();
    void killedRunsGoOn();

private:
    QStringList runArguments() const;

    CommandLine m_line;
    QString m_model;
    QJsonObject m_undisturbed;
    qint64 m_milliseconds = 0; ///< from the first line to the end
    std::mt19937 m_random{7};
};

QStringList TestKill::runArguments() const
{
    return {"run", "--model",  m_model, "--data", m_line.data(), "--forget", "0:80",       "--batch",
            "8",   "--epochs", "60",    "--stop", "epochs",      "--db",     "log.sqlite", "--json"};
}

void TestKill::initTestCase()
{
    m_model = m_line.trainedModel();
    const auto process = m_line.start(runArguments());
    process->setReadChannel(QProcess::StandardError);
    QVERIFY(process->waitForReadyRead(60000));
    QElapsedTimer timer;
    timer.start();
    const CommandOutcome outcome = CommandLine::finish(*process);
    m_milliseconds = timer.elapsed();
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    m_undisturbed = outcome.document();
    QCOMPARE(m_undisturbed["epochs"].toArray().size(), 61);
}

void TestKill::killedRunsGoOn_data()
{
    QTest::addColumn<double>("moment");
    for (int round = 0; round < 20; ++round)
        QTest::addRow("round %d", round) << static_cast<double>(m_random() % 1000) / 1000.0;
}

void TestKill::killedRunsGoOn()
{
    QFETCH(double, moment);
    QByteArray standardError;
    QJsonObject found;
    do { // until the moment fell into the run
        const auto process = m_line.start(runArguments());
        process->setReadChannel(QProcess::StandardError);
        QVERIFY(process->waitForReadyRead(60000)); // the run has begun
        // The random moment is the test's point; nothing could be waited for instead.
        QTest::qSleep(static_cast<int>(moment * static_cast<double>(m_milliseconds)));
        process->kill();
        standardError = CommandLine::finish(*process).standardError;
        QCOMPARE(integrityOf(m_line.path("log.sqlite")), QByteArray("ok"));
        found = m_line.run({"runs", "show", "last", "--db", "log.sqlite", "--json"}).document();
        moment *= 0.7;
    } while (found["state"] == "finished");
    const std::set<int> reported = reportedEpochs(standardError);
    const QJsonArray logged = found["epochs"].toArray();
    qInfo("killed with %zu epochs reported, %lld logged, run %s", reported.size(),
          static_cast<long long>(logged.size()), qPrintable(found["state"].toString()));
    for (int i = 0; i < logged.size(); ++i)
        QCOMPARE(logged.at(i).toObject()["epoch"].toInt(), i);
    for (const int epoch : reported)
        QVERIFY2(epoch < logged.size(), qPrintable(QString::number(epoch)));
    QCOMPARE(found["state"].toString(), QString("interrupted"));

    const CommandOutcome resumed = m_line.run({"run", "--resume", "last", "--db", "log.sqlite", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    const QJsonObject document = resumed.document();
    QCOMPARE(document["run_id"], found["run_id"]);
    const QJsonArray expected = m_undisturbed["epochs"].toArray();
    const QJsonArray curve = document["epochs"].toArray();
    QCOMPARE(curve.size(), expected.size());
    for (int i = 0; i < curve.size(); ++i) {
        for (const char* key : {"epoch", "test_error", "forget_error", "retain_error", "validation_error", "loss"})
            QCOMPARE(curve.at(i).toObject()[key], expected.at(i).toObject()[key]);
    }
    QCOMPARE(document["models"], m_undisturbed["models"]);
    QCOMPARE(document["selected_epoch"], m_undisturbed["selected_epoch"]);
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
