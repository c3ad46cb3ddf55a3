// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is stopped by a signal keeps what it reached, and goes on to where it would have come undisturbed.
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

#include <signal.h>

using namespace unlearn::test;

class TestInterruption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = m_line.trainedModel(); }
    void aRunIsStoppedAndGoesOn_data();
    void aRunIsStoppedAndGoesOn();
    void chainThatIsStoppedNamesNoModelThatIsNotThere();
    void aStoppedReproductionGoesOnWithItsOwnRequestAlone();
    void trainingIsStoppedAndGoesOn();
    void aFullDiskKeepsWhatWasReachedAndTheRunGoesOn();
    void aTerminalGetsAProgressBar();

private:
    QStringList runArguments(const QString& db) const;
    void writeChain() const;
    static bool waitFor(QProcess& process, const QByteArray& text);
    static bool haveTheSameCurve(const QJsonArray& curve, const QJsonArray& expected);

    CommandLine m_line;
    QString m_model;
};

QStringList TestInterruption::runArguments(const QString& db) const
{
    return {"run", "--model",  m_model, "--data", m_line.data(), "--forget", "0:60", "--batch",
            "8",   "--epochs", "40",    "--stop", "epochs",      "--db",     db,     "--json"};
}

/// The plan "chain.json", of two requests.
void TestInterruption::writeChain() const
{
    m_line.write("chain.json",
                 QString(R"({"version": 1, "data": {"source": "%1"}, "model": {"file": "%2"},
        "requests": [["0:30"], ["1:30"]], "stop": {"rule": "epochs"}, "pgu": {"epochs": 40, "batch_size": 8}})")
                     .arg(m_line.data(), m_model)
                     .toUtf8());
}

/// Reads standard error until the text stands there.
bool TestInterruption::waitFor(QProcess& process, const QByteArray& text)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains(text)) {
        if (!process.waitForReadyRead(60000))
            return false;
        seen += process.readAllStandardError();
    }
    return true;
}

bool TestInterruption::haveTheSameCurve(const QJsonArray& curve, const QJsonArray& expected)
{
    if (curve.isEmpty() || curve.size() != expected.size())
        return false;
    for (int i = 0; i < curve.size(); ++i) {
        for (const char* key : {"epoch", "test_error", "forget_error", "retain_error", "loss", "learning_rate"}) {
            if (curve.at(i).toObject()[key] != expected.at(i).toObject()[key])
                return false;
        }
    }
    return true;
}

void TestInterruption::aRunIsStoppedAndGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestInterruption::aRunIsStoppedAndGoesOn()
{
    QFETCH(int, signal);
    const CommandOutcome undisturbed = m_line.run(runArguments("undisturbed.sqlite"));
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.standardError);

    const QString db = QString("stopped-%1.sqlite").arg(signal);
    const auto process = m_line.start(runArguments(db));
    QVERIFY(waitFor(*process, "epoch 2:"));
    ::kill(static_cast<pid_t>(process->processId()), signal);
    const CommandOutcome stopped = CommandLine::finish(*process);
    QCOMPARE(stopped.exitCode, 130);
    const QJsonObject document = stopped.document();
    QCOMPARE(document["state"].toString(), QString("cancelled"));
    const int reached = static_cast<int>(document["epochs"].toArray().size());
    QVERIFY2(reached >= 3 && reached < 41, qPrintable(QString::number(reached)));

    const CommandOutcome resumed = m_line.run({"run", "--resume", "last", "--db", db, "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    QCOMPARE(resumed.document()["state"].toString(), QString("finished"));
    const QJsonArray expected = undisturbed.document()["epochs"].toArray();
    QVERIFY(haveTheSameCurve(resumed.document()["epochs"].toArray(), expected));
    QCOMPARE(resumed.document()["models"], undisturbed.document()["models"]);

    const CommandOutcome branch =
        m_line.run({"run", "--branch", "last", "--epoch", "2", "--gamma", "0.2", "--db", db, "--json"});
    QVERIFY2(branch.exitCode == 0, branch.standardError);
    QCOMPARE(branch.document()["parent"].toInt(), resumed.document()["run_id"].toInt());
    const QJsonArray parted = branch.document()["epochs"].toArray();
    QCOMPARE(parted.at(2).toObject()["loss"], expected.at(2).toObject()["loss"]);
    QVERIFY(parted.at(3).toObject()["loss"] != expected.at(3).toObject()["loss"]);
}

void TestInterruption::chainThatIsStoppedNamesNoModelThatIsNotThere()
{
    writeChain();
    const auto process =
        m_line.start({"run", "chain.json", "--db", "chain.sqlite", "--save", "chain.safetensors", "--json"});
    QVERIFY(waitFor(*process, "epoch 2:"));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CommandOutcome stopped = CommandLine::finish(*process);
    QCOMPARE(stopped.exitCode, 130);
    QVERIFY(!QFile::exists(m_line.path("chain.safetensors")));
    QVERIFY(!stopped.document().contains("model"));
    const CommandOutcome resumed =
        m_line.run({"run", "--resume", "last", "--db", "chain.sqlite", "--save", "chain.safetensors", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    QVERIFY(QFile::exists(resumed.document()["model"].toString()));
}

/// The requests that follow have runs of their own in the report, which are run again when it is reproduced.
void TestInterruption::aStoppedReproductionGoesOnWithItsOwnRequestAlone()
{
    writeChain();
    const CommandOutcome chain = m_line.run({"run", "chain.json", "--db", "reported.sqlite", "--json"});
    QVERIFY2(chain.exitCode == 0, chain.standardError);
    const CommandOutcome report = m_line.run({"report", "1", "2", "--out", "report", "--db", "reported.sqlite"});
    QVERIFY2(report.exitCode == 0, report.standardError);
    const auto process = m_line.start({"reproduce", "report", "--db", "again.sqlite", "--json"});
    QVERIFY(waitFor(*process, "epoch 2:"));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QCOMPARE(CommandLine::finish(*process).exitCode, 130);

    const CommandOutcome resumed = m_line.run({"run", "--resume", "1", "--db", "again.sqlite", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    const auto logged = [this](const char* log) {
        return m_line.run({"runs", "show", "1", "--db", log, "--json"}).document();
    };
    const QJsonObject first = logged("again.sqlite");
    QCOMPARE(first["state"].toString(), QString("finished"));
    QVERIFY(haveTheSameCurve(first["epochs"].toArray(), logged("reported.sqlite")["epochs"].toArray()));
    const QJsonObject list = m_line.run({"runs", "list", "--db", "again.sqlite", "--json"}).document();
    QCOMPARE(list["runs"].toArray().size(), 1);
}

void TestInterruption::trainingIsStoppedAndGoesOn()
{
    const auto arguments = [this](const char* out) {
        return QStringList{"train", "--arch",  "mlp", "--data", m_line.data(), "--epochs",
                           "30",    "--batch", "8",   "--out",  out,           "--json"};
    };
    const CommandOutcome undisturbed = m_line.run(arguments("undisturbed.safetensors"));
    QCOMPARE(undisturbed.exitCode, 0);

    const auto process = m_line.start(arguments("stopped.safetensors"));
    QVERIFY(waitFor(*process, "epoch 3 of"));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CommandOutcome stopped = CommandLine::finish(*process);
    QCOMPARE(stopped.exitCode, 130);
    QCOMPARE(stopped.error()["code"].toString(), QString("cancelled"));
    QVERIFY(!QFile::exists(m_line.path("stopped.safetensors")));
    QVERIFY(QFile::exists(m_line.path("stopped.safetensors.checkpoint")));

    const CommandOutcome resumed = m_line.run(arguments("stopped.safetensors"));
    QCOMPARE(resumed.exitCode, 0);
    QCOMPARE(resumed.document()["hash"], undisturbed.document()["hash"]);
    QVERIFY2(!resumed.standardError.contains("epoch 2 of"), resumed.standardError);
}

void TestInterruption::aFullDiskKeepsWhatWasReachedAndTheRunGoesOn()
{
    QStringList arguments = runArguments("ample.sqlite");
    const qsizetype epochs = arguments.indexOf("--epochs") + 1;
    arguments.replace(epochs, "100");
    const CommandOutcome undisturbed = m_line.run(arguments);
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.standardError);

    // As on a full disk: no file may grow beyond 1,000 blocks of 1,024 bytes. The weights of an epoch fit, and the log
    // for some epochs.
    arguments.replace(arguments.indexOf("ample.sqlite"), "full.sqlite");
    QProcess shell;
    shell.setWorkingDirectory(m_line.path("."));
    shell.start("bash",
                QStringList{"-c", "ulimit -f 1000; exec \"$@\"", "bash", UNLEARN_EXECUTABLE} + arguments
                    + QStringList{"--threads", "1"});
    const CommandOutcome full = CommandLine::finish(shell);
    QCOMPARE(full.exitCode, 1);
    QCOMPARE(full.error()["code"].toString(), QString("disk-full"));
    const auto reported = full.standardError.count(", retain error");
    const QJsonObject found = m_line.run({"runs", "show", "last", "--db", "full.sqlite", "--json"}).document();
    QVERIFY2(reported > 3 && reported < 101, qPrintable(QString::number(reported)));
    QVERIFY(found["epochs"].toArray().size() >= reported);

    const CommandOutcome resumed = m_line.run({"run", "--resume", "last", "--db", "full.sqlite", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    QVERIFY(haveTheSameCurve(resumed.document()["epochs"].toArray(), undisturbed.document()["epochs"].toArray()));
}

/// On a terminal a line is drawn over: the phase, a bar and how much is done; before other output it is wiped away.
void TestInterruption::aTerminalGetsAProgressBar()
{
    const QStringList arguments = runArguments("terminal.sqlite");
    QProcess terminal;
    terminal.setWorkingDirectory(m_line.path("."));
    terminal.setProcessEnvironment(m_line.prepare(arguments)->processEnvironment());
    terminal.start(
        "script",
        {"--quiet", "--return", "--command",
         '\'' + (QStringList{UNLEARN_EXECUTABLE} + arguments + QStringList{"--threads", "1"}).join("' '") + '\'',
         "/dev/null"});
    QVERIFY(terminal.waitForFinished(60000));
    const QByteArray screen = terminal.readAllStandardOutput();
    QVERIFY2(terminal.exitCode() == 0, screen);
    QVERIFY2(QRegularExpression("\r\x1b\\[Ksteps +\\[#*\\.*\\] +\\d+ %").match(screen).hasMatch(), screen);
    QVERIFY2(QRegularExpression("\r\x1b\\[K[^\r]*epoch 40:").match(screen).hasMatch(), screen);
    QVERIFY(!m_line.run(runArguments("file.sqlite")).standardError.contains('\r'));
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "test_interruption.moc"
