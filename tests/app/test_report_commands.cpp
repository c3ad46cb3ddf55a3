// SPDX-License-Identifier: GPL-3.0-or-later
// Reports from the command line: made, verified, reproduced.
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QtTest>

using namespace unlearn::test;

class TestReportCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QDir(m_line.path("report")).removeRecursively(); }
    void reportOfARun();
    void reportOfSeveralRuns();
    void imagesAreShownOrLeftOut();
    void usageErrors_data();
    void usageErrors();
    void verifyTellsWhatWasTampered();
    void verifyAgainstTheLog();
    void logIsOneFileAfterwards();
    void reproduces();
    void reproducesRunsThatGoOnFromOthers();
    void whatARunGoesOnFromMustBeInTheReport();
    void refusesToReproduce();
    void measuresAgain();

private:
    CommandOutcome onLog(const QStringList& arguments) const
    {
        return m_line.run(arguments + QStringList{"--db", "runs.sqlite", "--json"});
    }
    void makeReport(const QStringList& runs, const QString& log = "runs.sqlite") const
    {
        const CommandOutcome outcome =
            m_line.run(QStringList{"report"} + runs + QStringList{"--out", "report", "--db", log, "--json"});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    }
    void append(const QString& file, const QByteArray& bytes) const
    {
        QFile changed(m_line.path("report/" + file));
        QVERIFY(changed.open(QIODevice::Append));
        changed.write(bytes);
    }

    CommandLine m_line;
    QString m_model;
};

void TestReportCommands::initTestCase()
{
    m_model = m_line.trainedModel();
    for (const char* gamma : {"0.9", "0.5"}) {
        const CommandOutcome outcome =
            onLog({"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:30", "--stop", "epochs",
                   "--epochs", "2", "--gamma", gamma, "--name", "<b>shirts</b> %_$"});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    }
}

void TestReportCommands::reportOfARun()
{
    const CommandOutcome outcome = onLog({"report", "last", "--out", "report"});
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    QCOMPARE(outcome.document()["runs"].toArray(), QJsonArray{2});
    QVERIFY(!outcome.document()["warnings"].toArray().isEmpty()); // no retrained model, a single seed
    QFile html(outcome.document()["report"].toString());
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().contains("&lt;b&gt;shirts&lt;/b&gt; %_$"));
    const CommandOutcome again = onLog({"report", "last", "--out", "report"});
    QCOMPARE(again.exitCode, 2);
    QVERIFY(again.error()["message"].toString().contains("a new or an empty folder"));
}

void TestReportCommands::reportOfSeveralRuns()
{
    makeReport({"1", "2"});
    for (const char* file : {"report.html", "manifest.json", "paper.bib", "tables/runs.csv", "tables/runs.tex",
                             "figures/forget-error.svg", "plans/run-1.unlearn.json", "rows/run-2.json"})
        QVERIFY2(QFile::exists(m_line.path("report/") + file), file);
    const CommandOutcome intact = m_line.run({"report", "verify", "report", "--json"});
    QCOMPARE(intact.exitCode, 0);
    QVERIFY(intact.document()["intact"].toBool());
}

void TestReportCommands::imagesAreShownOrLeftOut()
{
    makeReport({"1", "2"});
    const QString drawing = m_line.path("report/figures/forget-samples-run-1.svg"); // both forget the same
    QVERIFY(QFile::exists(drawing));
    QVERIFY(!QFile::exists(m_line.path("report/figures/forget-samples-run-2.svg")));
    QFile svg(drawing);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QCOMPARE(svg.readAll().count("data:image/png;base64,"), 24); // of 30
    QDir(m_line.path("report")).removeRecursively();
    makeReport({"1", "2", "--no-images"});
    QVERIFY(!QFile::exists(drawing));
    QFile html(m_line.path("report/report.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(!html.readAll().contains("image/png"));
}

void TestReportCommands::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("no run") << QStringList{"report", "--out", "report"} << "RUN";
    QTest::newRow("no folder") << QStringList{"report", "1"} << "--out";
    QTest::newRow("no such run") << QStringList{"report", "7", "--out", "report"} << "7";
    QTest::newRow("no number") << QStringList{"report", "first", "--out", "report"} << "first";
    QTest::newRow("no report") << QStringList{"report", "verify", "nowhere"} << "manifest.json";
    QTest::newRow("nothing to reproduce") << QStringList{"reproduce", "nowhere"} << "manifest.json";
}

void TestReportCommands::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CommandOutcome outcome = onLog(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error()["message"].toString().contains(part), outcome.standardError);
    QVERIFY(!QFile::exists(m_line.path("report")));
}

void TestReportCommands::verifyTellsWhatWasTampered()
{
    makeReport({"1"});
    append("tables/errors.csv", "1,unlearned,0\n");
    append("tables/better.csv", "x\n");
    QVERIFY(QFile::remove(m_line.path("report/paper.bib")));
    const CommandOutcome outcome = m_line.run({"report", "verify", "report"});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.standardOutput,
             QByteArray("tables/errors.csv was changed since the report was made.\npaper.bib is missing.\n"
                        "tables/better.csv does not belong to the report.\n"));
}

void TestReportCommands::verifyAgainstTheLog()
{
    makeReport({"1", "2"});
    QCOMPARE(onLog({"report", "verify", "report"}).exitCode, 0);
    QVERIFY(QFile::copy(m_line.path("runs.sqlite"), m_line.path("purged.sqlite")));
    const CommandOutcome purged = m_line.run({"purge", "2", "--without-moment", "--db", "purged.sqlite", "--json"});
    QVERIFY2(purged.exitCode == 0, purged.standardError);
    QVERIFY(purged.document()["left"].toArray().contains(
        QString("Report %1 of the run shows the samples and figures on them; it is yours to delete")
            .arg(m_line.path("report"))));
    const CommandOutcome outcome = m_line.run({"report", "verify", "report", "--db", "purged.sqlite", "--json"});
    QCOMPARE(outcome.exitCode, 2);
    const QJsonArray findings = outcome.document()["findings"].toArray();
    QCOMPARE(findings.size(), 2); // both runs forgot these samples
    for (int i = 0; i < 2; ++i)
        QVERIFY(findings[i].toString().startsWith(QString("Run %1 of the log is not the one").arg(i + 1)));
}

/// A copy as a file has the note, and may be replaced: nobody seems to use it.
void TestReportCommands::logIsOneFileAfterwards()
{
    makeReport({"1"});
    QVERIFY(QFileInfo(m_line.path("runs.sqlite-wal")).size() == 0); // or there is none
    QVERIFY(QFile::copy(m_line.path("runs.sqlite"), m_line.path("copied.sqlite")));
    const CommandOutcome report = m_line.run({"report", "1", "--out", "second", "--db", "copied.sqlite"});
    QVERIFY2(report.exitCode == 0, report.standardError);
    QDir(m_line.path("second")).removeRecursively();
    const CommandOutcome planned = m_line.run({"purge", "1", "--dry-run", "--without-moment", "--db", "copied.sqlite"});
    QVERIFY2(planned.exitCode == 0, planned.standardError);
    for (const char* folder : {"report", "second"})
        QVERIFY(planned.standardOutput.contains("Report " + m_line.path(folder).toUtf8() + " of the run"));
    const CommandOutcome again = m_line.run({"report", "1", "--out", "second", "--db", "copied.sqlite"});
    QVERIFY2(again.exitCode == 0, again.standardError);
    QDir(m_line.path("second")).removeRecursively();
    const CommandOutcome saved = onLog({"runs", "save", "copied.sqlite"});
    QVERIFY2(saved.exitCode == 0, saved.standardError);
}

void TestReportCommands::reproduces()
{
    makeReport({"1", "2"});
    const CommandOutcome outcome =
        m_line.run({"reproduce", "report", "--db", "again.sqlite", "--tolerance", "0", "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.standardError + outcome.standardOutput);
    QVERIFY(outcome.document()["identical"].toBool());
    const QJsonArray runs = outcome.document()["runs"].toArray();
    QCOMPARE(runs.size(), 2);
    const QJsonArray models = runs[0].toObject()["models"].toArray();
    QCOMPARE(models.size(), 2); // original and unlearned
    for (const QJsonValue& model : models) {
        const QJsonArray attacks = model.toObject()["attacks"].toArray();
        QVERIFY(!attacks.isEmpty());
        for (const QJsonValue& attack : attacks) {
            QVERIFY(attack.toObject()["reported_auc"].isDouble());
            QCOMPARE(attack.toObject()["reproduced_auc"], attack.toObject()["reported_auc"]);
        }
    }
    QVERIFY(outcome.document()["skipped"].toArray().isEmpty());
    const CommandOutcome one = m_line.run({"reproduce", "report", "--run", "2", "--db", "again.sqlite", "--json"});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(one.document()["runs"].toArray().size(), 1);
    QCOMPARE(m_line.run({"reproduce", "report", "--run", "9", "--db", "again.sqlite"}).exitCode, 2);
}

/// Two requests of one plan, a branch of the second and a request after that one.
void TestReportCommands::reproducesRunsThatGoOnFromOthers()
{
    m_line.write("chain.json",
                 QString(R"({"version": 1, "data": {"source": "%1"}, "model": {"file": "%2"},
        "requests": [["0:10"], ["1:10"]], "stop": {"rule": "epochs"},
        "pgu": {"epochs": 2, "start_learning_rate": 2.0, "end_learning_rate": 2.0}})")
                     .arg(m_line.data(), m_model)
                     .toUtf8());
    for (const QStringList& arguments :
         {QStringList{"run", "chain.json"}, QStringList{"run", "--branch", "2", "--epoch", "1", "--gamma", "0.5"},
          QStringList{"run", "--after", "3", "--forget", "2:5"}}) {
        const CommandOutcome outcome = m_line.run(arguments + QStringList{"--db", "chain.sqlite", "--json"});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    }
    makeReport({"4", "3", "2", "1"}, "chain.sqlite");
    const auto reproduce = [this](const QStringList& arguments) {
        return m_line.run(QStringList{"reproduce", "report", "--db", "chain-again.sqlite", "--tolerance", "0", "--json"}
                          + arguments);
    };
    const CommandOutcome first = reproduce({"--run", "1"}); // and other numbers for those that come then
    QVERIFY2(first.exitCode == 0, first.standardError + first.standardOutput);
    QCOMPARE(first.document()["runs"].toArray().size(), 1);
    const CommandOutcome all = reproduce({});
    QVERIFY2(all.exitCode == 0, all.standardError + all.standardOutput);
    QVERIFY(all.document()["identical"].toBool());
    QVERIFY(all.document()["skipped"].toArray().isEmpty());
    const QJsonArray runs = all.document()["runs"].toArray();
    QCOMPARE(runs.size(), 4);
    const auto logged = [this](int run, const char* log) {
        return m_line.run({"runs", "show", QString::number(run), "--db", log, "--json"}).document();
    };
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(runs[i].toObject()["run_id"].toInt(), i + 1);
        QCOMPARE(runs[i].toObject()["reproduced_by"].toInt(), i + 2);
        const QJsonArray epochs = logged(i + 2, "chain-again.sqlite")["epochs"].toArray();
        const QJsonArray wanted = logged(i + 1, "chain.sqlite")["epochs"].toArray();
        QCOMPARE(epochs.size(), 3);
        QCOMPARE(wanted.size(), 3);
        const QJsonObject plan = logged(i + 2, "chain-again.sqlite")["plan"].toObject();
        const QJsonArray requests = plan["requests"].toArray();
        QVERIFY(!plan.isEmpty() && requests.size() <= 1); // those that follow are run again by themselves
        for (int epoch = 0; epoch < 3; ++epoch) {
            for (const char* same : {"loss", "forget_error", "output_change"})
                QCOMPARE(epochs[epoch].toObject()[same], wanted[epoch].toObject()[same]);
        }
    }
    const QJsonObject branch = logged(4, "chain-again.sqlite");
    const auto change = [](const QJsonObject& run, int epoch) {
        return run["epochs"].toArray()[epoch].toObject()["output_change"].toDouble();
    };
    const QJsonObject parent = logged(3, "chain-again.sqlite");
    QCOMPARE(change(branch, 1), change(parent, 1));
    QVERIFY(change(branch, 2) != change(parent, 2));
    QCOMPARE(branch["parent"].toInt(), 3);
    QCOMPARE(branch["previous_run"].toInt(), 2);
    QCOMPARE(logged(5, "chain-again.sqlite")["previous_run"].toInt(), 4);

    const QJsonArray third = reproduce({"--run", "3"}).document()["runs"].toArray();
    QCOMPARE(third.size(), 3); // with what it goes on from, and what that does
    for (int i = 0; i < 3; ++i)
        QCOMPARE(third[i].toObject()["run_id"].toInt(), i + 1);
}

/// Of the runs that the test before logged.
void TestReportCommands::whatARunGoesOnFromMustBeInTheReport()
{
    makeReport({"1", "3", "4"}, "chain.sqlite");
    const CommandOutcome mixed =
        m_line.run({"reproduce", "report", "--db", "chain-again.sqlite", "--tolerance", "0", "--json"});
    QVERIFY2(mixed.exitCode == 0, mixed.standardError + mixed.standardOutput);
    QCOMPARE(mixed.document()["runs"].toArray().size(), 1);
    const QJsonArray skipped = mixed.document()["skipped"].toArray();
    QCOMPARE(skipped.size(), 2);
    QCOMPARE(skipped[0].toObject()["reason"].toString(),
             QString("it was branched from run 2, which is not in the report"));
    QCOMPARE(skipped[1].toObject()["reason"].toString(), QString("it goes on from run 3, which can not be reproduced"));
    QDir(m_line.path("report")).removeRecursively();
    makeReport({"2", "3"}, "chain.sqlite");
    const CommandOutcome refused = m_line.run({"reproduce", "report", "--run", "3", "--db", "none.sqlite", "--json"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.error()["message"].toString().contains("it was branched from run 2, which can not be reproduced"));
    QVERIFY(!QFile::exists(m_line.path("none.sqlite")));
}

void TestReportCommands::refusesToReproduce()
{
    const CommandOutcome next = onLog({"run", "--after", "2", "--forget", "1:10", "--stop", "epochs", "--epochs", "1"});
    QVERIFY2(next.exitCode == 0, next.standardError);
    makeReport({"1", "last"}); // one of them is enough
    const CommandOutcome mixed =
        m_line.run({"reproduce", "report", "--db", "again.sqlite", "--tolerance", "0", "--json"});
    QVERIFY2(mixed.exitCode == 0, mixed.standardError + mixed.standardOutput);
    QCOMPARE(mixed.document()["runs"].toArray().size(), 1);
    const QJsonArray skipped = mixed.document()["skipped"].toArray();
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(skipped[0].toObject()["run_id"].toInt(), 3);
    QVERIFY(mixed.standardError.contains(
        "Run 3 of the report is left out: it goes on from run 2, which is not in the report"));
    const CommandOutcome wanted = m_line.run({"reproduce", "report", "--run", "3", "--db", "again.sqlite", "--json"});
    QCOMPARE(wanted.exitCode, 2);
    QVERIFY(wanted.error()["message"].toString().contains("it goes on from run 2, which is not in the report"));
    QDir(m_line.path("report")).removeRecursively();
    makeReport({"last"});
    const CommandOutcome follows = m_line.run({"reproduce", "report", "--db", "again.sqlite", "--json"});
    QCOMPARE(follows.exitCode, 2);
    QVERIFY(follows.error()["message"].toString().contains("it goes on from run 2, which is not in the report"));
    append("plans/run-3.unlearn.json", " ");
    const CommandOutcome tampered = m_line.run({"reproduce", "report", "--db", "again.sqlite", "--json"});
    QCOMPARE(tampered.exitCode, 2);
    QVERIFY(tampered.error()["message"].toString().contains("plans/run-3.unlearn.json was changed"));
}

/// Each command that the report shows is taken, and gives the log the figures that it has.
void TestReportCommands::measuresAgain()
{
    const QString log = "measured.sqlite";
    const auto onThisLog = [&](const QStringList& arguments) {
        return m_line.run(arguments + QStringList{"--db", log, "--json"});
    };
    for (const QStringList& arguments :
         {QStringList{"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:30", "--stop", "epochs",
                      "--epochs", "1", "--spectrum-drift"},
          QStringList{"attack", "--run", "1", "--attack", "rmia", "--attack", "lira", "--shadows", "4"},
          QStringList{"attack", "--run", "1", "--attack", "rmia", "--shadows", "2", "--negatives", "all-classes"},
          QStringList{"compare", "1", "--with", "all", "--shadows", "4", "--relearn-epochs", "2", "--relearn-alpha",
                      "0.1", "--relearn-rate", "0.02", "--relearn-batch", "16", "--relearn-momentum", "0.5",
                      "--embedding", "pca"}}) {
        const CommandOutcome outcome = onThisLog(arguments);
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    }
    makeReport({"1"}, log);
    QFile html(m_line.path("report/report.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(html.readAll()).replace("<code>", "\n").split('\n');
    QStringList taken;
    for (const QString& line : lines) {
        QStringList words = line.split(' ');
        if (words.takeFirst() != "unlearn")
            continue;
        taken << words[0];
        words.replaceInStrings("FOLDER", "report");
        const bool makesRuns = words[0] == "run" || words[0] == "reproduce";
        const CommandOutcome outcome =
            m_line.run(words + QStringList{"--db", makesRuns ? QString("again.sqlite") : log, "--json"});
        QVERIFY2(outcome.exitCode == 0, qPrintable(line + '\n' + outcome.standardError));
        if (words[0] == "run")
            QVERIFY(words.contains("--spectrum-drift"));
        if (words[0] == "compare")
            QVERIFY2(outcome.document()["missing"].toArray().isEmpty(), outcome.standardOutput);
    }
    QCOMPARE(taken, (QStringList{"reproduce", "run", "attack", "attack", "compare", "compare", "compare", "compare"}));
    const CommandOutcome same = m_line.run({"report", "verify", "report", "--db", log, "--json"});
    QVERIFY2(same.exitCode == 0, same.standardOutput);
}

QTEST_GUILESS_MAIN(TestReportCommands)
#include "test_report_commands.moc"
