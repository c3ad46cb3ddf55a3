// SPDX-License-Identifier: GPL-3.0-or-later
// Deletion requests from the command line: without the training data, in sequence, and purged afterwards.
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <memory>

using namespace unlearn::test;

class TestRequestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = m_line.trainedModel(); }
    void unlearnsWhenTheDataAreGone();
    void ordinaryRunIsFollowedWhenTheDataAreGone();
    void requestsInSequence();
    void theLastRunIsLookedUpOnce_data();
    void theLastRunIsLookedUpOnce();
    void cacheIsListedAndPruned();
    void purge();
    void mergeLeavesOutWhatWasPurged();

private:
    QStringList runArguments(const QString& data) const
    {
        return {"run", "--model", m_model, "--data", data, "--stop", "epochs", "--epochs", "4", "--json"};
    }
    static void requireSuccess(const CommandOutcome& outcome)
    {
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    }

    /// Starts a command, and halts it where it opens a file.
    std::unique_ptr<QProcess> haltedAtOpening(const QString& file, const QStringList& arguments) const;

    CommandLine m_line;
    QString m_model;
};

std::unique_ptr<QProcess> TestRequestCommands::haltedAtOpening(const QString& file, const QStringList& arguments) const
{
    const int events = ::inotify_init1(IN_CLOEXEC);
    const int watch = ::inotify_add_watch(events, m_line.path(file).toLocal8Bit().constData(), IN_OPEN);
    auto process = m_line.prepare(arguments);
    // Halted, it would outlive a test that is killed.
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start();
    pollfd waiting{events, POLLIN, 0};
    const bool opened = watch >= 0 && process->waitForStarted() && ::poll(&waiting, 1, 60'000) == 1;
    if (opened)
        ::kill(static_cast<pid_t>(process->processId()), SIGSTOP);
    ::close(events);
    return opened ? std::move(process) : nullptr;
}

void TestRequestCommands::unlearnsWhenTheDataAreGone()
{
    const CommandOutcome reference =
        m_line.run(runArguments(m_line.data()) + QStringList{"--forget", "0:30", "--db", "whole.sqlite"});
    requireSuccess(reference);
    requireSuccess(m_line.run({"spectrum", "--model", m_model, "--data", m_line.data(), "--moments", "m.safetensors"}));
    const CommandOutcome exported =
        m_line.run({"export-request", "--data", m_line.data(), "--forget", "0:30", "--out", "r.safetensors", "--json"});
    requireSuccess(exported);
    QCOMPARE(exported.document()["samples"].toInt(), 30);

    QVERIFY(QDir().rename(m_line.path("data"), m_line.path("gone")));
    const CommandOutcome outcome = m_line.run(runArguments("request:r.safetensors")
                                              + QStringList{"--moments", "m.safetensors", "--db", "gone.sqlite"});
    const CommandOutcome refused = m_line.run({"run", "--model", m_model, "--data", "request:r.safetensors",
                                               "--moments", "m.safetensors", "--db", "gone.sqlite", "--json"});
    const CommandOutcome noMoments =
        m_line.run(runArguments("request:r.safetensors") + QStringList{"--db", "empty.sqlite"});
    const CommandOutcome advised =
        m_line.run({"advise", "--model", m_model, "--data", "request:r.safetensors", "--json"});
    QVERIFY(QDir().rename(m_line.path("gone"), m_line.path("data")));
    requireSuccess(outcome);
    requireSuccess(advised);
    QCOMPARE(advised.document()["rule"].toString(), QString("tau")); // though there are no retained samples
    const QJsonArray epochs = outcome.document()["epochs"].toArray();
    const QJsonArray wanted = reference.document()["epochs"].toArray();
    QCOMPARE(epochs.size(), wanted.size());
    for (int i = 0; i < epochs.size(); ++i) {
        for (const char* same : {"loss", "forget_error", "learning_rate"})
            QCOMPARE(epochs[i].toObject()[same], wanted[i].toObject()[same]);
        for (const char* absent : {"retain_error", "test_error", "validation_error"})
            QVERIFY2(!epochs[i].toObject().contains(absent), absent);
    }
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.error()["message"].toString().contains("validation data")); // crossing, the usual rule
    QCOMPARE(noMoments.exitCode, 2);
    QVERIFY(noMoments.error()["message"].toString().contains("moments"));
    const CommandOutcome shown = m_line.run({"runs", "export", "last", "--format", "csv", "--db", "gone.sqlite"});
    QVERIFY2(!shown.standardOutput.contains("nan"), shown.standardOutput);
}

void TestRequestCommands::ordinaryRunIsFollowedWhenTheDataAreGone()
{
    const QStringList log{"--db", "ordinary.sqlite", "--json"};
    requireSuccess(
        m_line.run(runArguments(m_line.data()) + QStringList{"--forget", "0:30", "--db", "ordinary.sqlite"}));
    const CommandOutcome exported = m_line.run(
        QStringList{"export-request", "--after", "last", "--forget", "0:40", "--out", "n.safetensors"} + log);
    requireSuccess(exported);
    QCOMPARE(exported.document()["samples"].toInt(), 10); // the others were forgotten before
    QCOMPARE(exported.document()["previous_run"].toInt(), 1);

    QVERIFY(QDir().rename(m_line.path("data"), m_line.path("gone")));
    const CommandOutcome pruned = m_line.run(QStringList{"cache", "prune"} + log);
    const CommandOutcome next =
        m_line.run(QStringList{"run", "--after", "1", "--data", "request:n.safetensors", "--stop", "epochs"} + log);
    const CommandOutcome all = m_line.run(QStringList{"cache", "prune", "--retained"} + log);
    QVERIFY(QDir().rename(m_line.path("gone"), m_line.path("data")));
    const QJsonArray removed = pruned.document()["removed"].toArray();
    QCOMPARE(removed.size(), 2); // of training and test samples
    for (const QJsonValue& one : removed)
        QCOMPARE(one.toObject()["kind"].toString(), QString("predictions"));
    const QJsonArray kept = pruned.document()["irreplaceable"].toArray();
    QCOMPARE(kept.size(), 2); // what the run retained, and the full one of data that are gone
    QVERIFY(kept[0].toObject()["data_gone"].toBool() != kept[1].toObject()["data_gone"].toBool());
    requireSuccess(next);
    QCOMPARE(next.document()["request_number"].toInt(), 2);
    QCOMPARE(next.document()["previous_run"].toInt(), 1);
    QCOMPARE(all.document()["removed"].toArray().size(), 3); // the next run retained one, too
}

void TestRequestCommands::requestsInSequence()
{
    QFile plan(m_line.path("chain.json"));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write(QString(R"({"version": 1, "data": {"source": "%1"}, "model": {"file": "%2"},
        "requests": [["0:10"], ["1:10"]], "stop": {"rule": "epochs"}, "pgu": {"epochs": 3}})")
                   .arg(m_line.data(), m_model)
                   .toUtf8());
    plan.close();
    const CommandOutcome chain =
        m_line.run({"run", "chain.json", "--db", "chain.sqlite", "--spectrum-drift", "--json"});
    requireSuccess(chain);
    const QJsonObject document = chain.document();
    QCOMPARE(document["request_number"].toInt(), 2);
    QCOMPARE(document["previous_run"].toInt(), 1);
    QCOMPARE(document["requests"].toArray().size(), 2);
    QCOMPARE(document["models"].toArray()[0].toObject()["forget_count"].toInt(), 20);
    const QJsonArray drift = document["spectrum_drift"].toArray();
    QCOMPARE(drift.size(), document["layers"].toArray().size());
    QVERIFY(drift[0].toObject()["relative_difference"].toDouble() < 1e-6);

    const CommandOutcome third =
        m_line.run({"run", "--after", "last", "--forget", "2:5", "--db", "chain.sqlite", "--json"});
    requireSuccess(third);
    QCOMPARE(third.document()["request_number"].toInt(), 3);
    QCOMPARE(third.document()["previous_run"].toInt(), 2);
    QCOMPARE(third.document()["models"].toArray()[0].toObject()["forget_count"].toInt(), 25);
    const CommandOutcome none =
        m_line.run({"run", "--after", "7", "--forget", "2:5", "--db", "chain.sqlite", "--json"});
    QCOMPARE(none.exitCode, 2);
}

void TestRequestCommands::theLastRunIsLookedUpOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("ofRun"); ///< what the document calls the run; empty: nothing
    QTest::newRow("export") << QStringList{"export-request", "--after", "last",         "--forget",
                                           "0:40",           "--out",   "l.safetensors"}
                            << "previous_run";
    QTest::newRow("after") << QStringList{"run", "--after", "last", "--forget", "0:40"} << "previous_run";
    QTest::newRow("branch") << QStringList{"run", "--branch", "last", "--epoch", "1", "--gamma", "0.5"} << "parent";
    QTest::newRow("attack") << QStringList{"attack", "--run", "last", "--attack", "loss"} << QString();
}

/// Another run ends while the data are read.
void TestRequestCommands::theLastRunIsLookedUpOnce()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, ofRun);
    const QStringList log{"--db", QStringLiteral("last-%1.sqlite").arg(QTest::currentDataTag())};
    requireSuccess(m_line.run(runArguments(m_line.data()) + QStringList{"--forget", "0:30"} + log));
    const auto process = haltedAtOpening("data/train-images-idx3-ubyte", arguments + log + QStringList{"--json"});
    QVERIFY(process);
    const CommandOutcome another = m_line.run(runArguments(m_line.data()) + QStringList{"--forget", "1:20"} + log);
    ::kill(static_cast<pid_t>(process->processId()), SIGCONT);
    const CommandOutcome outcome = CommandLine::finish(*process);
    requireSuccess(another);
    QCOMPARE(another.document()["run_id"].toInt(), 2); // the last one by then
    requireSuccess(outcome);
    if (!ofRun.isEmpty())
        QCOMPARE(outcome.document()[ofRun].toInt(), 1);
}

void TestRequestCommands::cacheIsListedAndPruned()
{
    const QJsonObject before = m_line.run({"cache", "size", "--db", "chain.sqlite", "--json"}).document();
    QVERIFY(before["bytes"].toInt() > 0);
    const QJsonObject listed = m_line.run({"cache", "list", "--db", "chain.sqlite", "--json"}).document();
    QCOMPARE(listed["predictions"].toArray().size(), 2); // of the original alone
    QCOMPARE(listed["moments"].toArray().size() + 2, before["files"].toInt());
    const CommandOutcome limited =
        m_line.run({"cache", "prune", "--older-than", "1", "--db", "chain.sqlite", "--json"});
    QVERIFY(limited.document()["removed"].toArray().isEmpty());
    const QJsonObject pruned = m_line.run({"cache", "prune", "--db", "chain.sqlite", "--json"}).document();
    // The full one and the predictions; those that requests retained stay.
    QCOMPARE(pruned["removed"].toArray().size(), 3);
    QCOMPARE(pruned["bytes"].toInt() + pruned["removed_bytes"].toInt(), before["bytes"].toInt());
}

void TestRequestCommands::purge()
{
    requireSuccess(m_line.run(runArguments(m_line.data()) + QStringList{"--forget", "3:7", "--db", "purge.sqlite"}));
    // As a window that crashed leaves it.
    const QString unsaved = "home/unlearning-workbench/unlearning-workbench/recovery-1.json";
    QVERIFY(QDir().mkpath(QFileInfo(m_line.path(unsaved)).path()));
    m_line.write(unsaved,
                 R"({"plan_file": "", "plan": "{\"version\": 1, \"data\": {\"source\": \"idx:data\"}, )"
                 R"(\"model\": {\"file\": \"m.safetensors\"}, \"forget\": [\"3:7\"]}"})");
    const auto holdsSelector = [&] {
        QFile file(m_line.path(unsaved));
        return !file.open(QIODevice::ReadOnly) || file.readAll().contains("3:7");
    };
    const CommandOutcome planned = m_line.run({"purge", "last", "--dry-run", "--db", "purge.sqlite", "--json"});
    requireSuccess(planned);
    QVERIFY(planned.document()["dry_run"].toBool());
    QVERIFY(m_line.run({"runs", "show", "last", "--db", "purge.sqlite"}).standardOutput.contains("<- selected"));
    QVERIFY(holdsSelector());
    const CommandOutcome purged = m_line.run({"purge", "last", "--db", "purge.sqlite", "--json"});
    requireSuccess(purged);
    QVERIFY(!holdsSelector());
    QVERIFY(purged.document()["retained_moment"].toString().startsWith("retained-"));
    QVERIFY(!purged.document()["left"].toArray().isEmpty());
    const QJsonObject run = m_line.run({"runs", "show", "last", "--db", "purge.sqlite", "--json"}).document();
    QVERIFY(!run["purged_at"].isNull());
    QVERIFY(run["plan"].toObject()["forget"].toArray().isEmpty());
    QVERIFY(!run["epochs"].toArray()[1].toObject().contains("forget_error"));
    const CommandOutcome absent = m_line.run({"purge", "last", "--db", "absent.sqlite", "--json"});
    QCOMPARE(absent.exitCode, 2);
    QVERIFY(!QFile::exists(m_line.path("absent.sqlite")));
}

void TestRequestCommands::mergeLeavesOutWhatWasPurged()
{
    const auto run = [this](const char* forget, const char* log) {
        return m_line.run(runArguments(m_line.data())
                          + QStringList{"--method", "gradient-ascent", "--forget", forget, "--db", log});
    };
    requireSuccess(run("3:7", "mine.sqlite"));
    requireSuccess(m_line.run({"runs", "save", "theirs.sqlite", "--db", "mine.sqlite"}));
    requireSuccess(run("3:7", "theirs.sqlite"));
    requireSuccess(run("2:5", "theirs.sqlite"));
    requireSuccess(m_line.run({"purge", "last", "--without-moment", "--db", "mine.sqlite"}));
    const CommandOutcome merged = m_line.run({"runs", "merge", "theirs.sqlite", "--db", "mine.sqlite", "--json"});
    requireSuccess(merged);
    QCOMPARE(merged.document()["added"].toArray(), QJsonArray{2});
    QCOMPARE(merged.document()["known"].toInt(), 1);
    QCOMPARE(merged.document()["purged"].toInt(), 1);
    const CommandOutcome again = m_line.run({"runs", "merge", "theirs.sqlite", "--db", "mine.sqlite"});
    QVERIFY2(again.standardOutput.contains("1 were left out since their request"), again.standardOutput);
    const QByteArray shown = m_line.run({"runs", "show", "2", "--db", "mine.sqlite", "--json"}).standardOutput;
    QVERIFY2(shown.contains("2:5") && !shown.contains("3:7"), shown);
}

QTEST_GUILESS_MAIN(TestRequestCommands)
#include "test_request_commands.moc"
