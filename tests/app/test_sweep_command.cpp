// SPDX-License-Identifier: GPL-3.0-or-later
// unlearn sweep, from outside: its table, its document, and that it goes on after kill -9.
#include "tests/app/command_line.h"

#include <QJsonArray>
#include <QtTest>

using namespace unlearn::test;

class TestSweepCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = m_line.trainedModel(); }
    void documentHoldsEveryPoint();
    void peopleGetATable();
    void killedSweepGoesOn();
    void wrongAnswersAreRefused();

private:
    QStringList asked(const QString& db, const QStringList& more) const
    {
        return QStringList{"sweep",   "--model", m_model,  "--data", m_line.data(), "--forget", "0:60",
                           "--batch", "8",       "--stop", "epochs", "--db",        db}
        + more;
    }

    CommandLine m_line;
    QString m_model;
};

void TestSweepCommand::documentHoldsEveryPoint()
{
    const QStringList grid{"--epochs", "2", "--gammas", "0.3,0.8", "--seeds", "2", "--json"};
    const CommandOutcome outcome = m_line.run(asked("grid.sqlite", grid));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject document = outcome.document();
    const QJsonArray points = document["points"].toArray();
    QCOMPARE(points.size(), 4);
    QCOMPARE(document["sweep"].toObject()["gammas"].toArray().size(), 2);
    const double gammas[]{0.3, 0.8, 0.3, 0.8};
    for (int i = 0; i < 4; ++i) {
        const QJsonObject point = points.at(i).toObject();
        QCOMPARE(point["point"].toInt(), i + 1);
        QCOMPARE(point["gamma"].toDouble(), gammas[i]);
        QCOMPARE(point["seed"].toInt(), i / 2);
        QCOMPARE(point["state"].toString(), QString("finished"));
        QVERIFY(!point["taken"].toBool() && !point.contains("forget_distance")); // nothing was retrained
        const QJsonObject run =
            m_line.run({"runs", "show", QString::number(point["run_id"].toInt()), "--db", "grid.sqlite", "--json"})
                .document();
        QCOMPARE(run["tags"], document["tag"]);
        for (const QJsonValue& model : run["models"].toArray()) {
            if (model["subject"].toString() == "unlearned")
                QCOMPARE(point["forget_error"], model["forget_error"]);
        }
        QVERIFY(point["auc"].toDouble() > 0.0 && point.contains("test_error") && point.contains("retain_error"));
    }
    const QJsonArray again = m_line.run(asked("grid.sqlite", grid)).document()["points"].toArray();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(again.at(i)["taken"].toBool());
        QCOMPARE(again.at(i)["run_id"], points.at(i)["run_id"]);
    }
}

void TestSweepCommand::peopleGetATable()
{
    const CommandOutcome random = m_line.run(
        asked("table.sqlite",
              {"--epochs", "1", "--random", "2", "--range", "0.5-0.6", "--seed", "3", "--retrained", m_model}));
    QVERIFY2(random.exitCode == 0, random.standardError);
    const QList<QByteArray> lines = random.standardOutput.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains("gamma") && lines[0].contains("distance"));
    QVERIFY2(lines[1].contains("0.5") && lines[1].contains(".."), lines[1]);
    QVERIFY(lines[2].contains("finished"));
}

void TestSweepCommand::killedSweepGoesOn()
{
    const QStringList grid{"--epochs", "40", "--gammas", "0.3,0.8,0.9", "--json"};
    const QJsonArray expected = m_line.run(asked("whole.sqlite", grid)).document()["points"].toArray();
    QCOMPARE(expected.size(), 3);
    const auto process = m_line.start(asked("killed.sqlite", grid));
    process->setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains("Point 2 of 3") || !seen.mid(seen.indexOf("Point 2 of 3")).contains("epoch 3:")) {
        QVERIFY(process->waitForReadyRead(60000));
        seen += process->readAllStandardError();
    }
    process->kill();
    CommandLine::finish(*process);

    const CommandOutcome outcome = m_line.run(asked("killed.sqlite", grid));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonArray points = outcome.document()["points"].toArray();
    QCOMPARE(points.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(points.at(i)["taken"].toBool(), i == 0);
        QCOMPARE(points.at(i)["run_id"].toInt(), i + 1); // the killed run was gone on with
        for (const char* key : {"test_error", "forget_error", "retain_error", "auc", "selected_epoch"})
            QCOMPARE(points.at(i)[QLatin1String(key)], expected.at(i)[QLatin1String(key)]);
    }
}

void TestSweepCommand::wrongAnswersAreRefused()
{
    const auto field = [this](const QStringList& more) {
        return m_line.run(asked("refused.sqlite", more + QStringList{"--json"})).error()["field"].toString();
    };
    QCOMPARE(field({}), QString("gammas"));
    QCOMPARE(field({"--gammas", "0.5,2"}), QString("gammas"));
    QCOMPARE(field({"--random", "3", "--range", "0.9"}), QString("--range"));
    QCOMPARE(field({"--random", "3", "--range", "0.9-0.2"}), QString("range"));
    QCOMPARE(field({"--gammas", "0.5", "--method", "fine-tune"}), QString("method"));
    QCOMPARE(field({"--gammas", "0.5", "--layer", "nowhere"}), QString("layer"));
    const CommandOutcome both = m_line.run(asked("refused.sqlite", {"--gammas", "0.5", "--random", "3"}));
    QCOMPARE(both.exitCode, 2);
}

QTEST_GUILESS_MAIN(TestSweepCommand)
#include "test_sweep_command.moc"
