// SPDX-License-Identifier: GPL-3.0-or-later
// unlearn experiment, shortened as far as it goes: what it trains, keeps, logs and prints. What comes of the
// experiments at full length is for test_fashion_experiments.
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <signal.h>

using namespace unlearn::test;

class TestExperiment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsWithOneTable();
    void saysSeedsAndHours();
    void takesWhatIsThere();
    void saysWhichHoursAreNotRecorded();
    void goesOnAfterAKill();
    void eachRequestIsWritten();
    void aStopInTrainingSaysWhatGoesOn();
    void takesAGivenModel();
    void takesStepsAndLoss();
    void takesHowManyAreLookedAt();
    void badInputIsRefused_data();
    void badInputIsRefused();

private:
    static QStringList arguments(const QStringList& more)
    {
        return QStringList{"experiment", "fashion",           "--only", "fashion-sample-removal", "--db",
                           "log.sqlite", "--spectrum-images", "1000"}
        + more;
    }
    static QJsonObject requestOf(const QJsonObject& document)
    {
        return document["results"].toArray().at(0)["requests"].toArray().at(0).toObject();
    }
    /// Of the first experiment, a line each.
    static QString differencesOf(const QJsonObject& document)
    {
        QString lines;
        for (const QJsonValue& difference : document["results"].toArray().at(0)["differences"].toArray())
            lines += difference.toString() + '\n';
        return lines;
    }

    CommandLine m_line;
    CommandOutcome m_first;
};

void TestExperiment::initTestCase()
{
    if (!QFile::exists("/usr/share/datasets/fashion-mnist"))
        QSKIP("Fashion-MNIST is not installed");
    m_first = m_line.run(
        arguments({"--epochs", "1", "--seeds", "2", "--checkpoints", "models", "--out", "results", "--json"}));
    QVERIFY2(m_first.exitCode == 0, m_first.standardError);
}

void TestExperiment::endsWithOneTable()
{
    const QJsonObject document = m_first.document();
    QCOMPARE(document["experiment"].toString(), "fashion");
    QCOMPARE(document["results"].toArray().size(), 1);
    QCOMPARE(document["planned_experiments"].toArray(), QJsonArray{"fashion-sample-removal"});
    QVERIFY(document["checkpoints"].toString().endsWith("/models"));
    const QJsonObject request = requestOf(document);
    QCOMPARE(request["forgotten"].toInt(), 200);
    for (const char* model : {"original", "unlearned"}) {
        const QJsonObject row = request[model].toObject();
        for (const char* figure : {"test_error", "forget_error", "retain_error", "seconds"})
            QVERIFY2(row[figure].isDouble(), figure);
        const QJsonObject auc = row["auc"].toObject();
        QVERIFY(auc["low"].toDouble() <= auc["value"].toDouble() && auc["value"].toDouble() <= auc["high"].toDouble());
    }
    const QJsonObject retrained = request["retrained"].toObject();
    QCOMPARE(retrained["seeds"].toInt(), 2);
    const QJsonArray models = request["retrained_models"].toArray();
    QCOMPARE(models.size(), 2);
    const double one = models[0]["test_error"].toDouble(), other = models[1]["test_error"].toDouble();
    const QJsonObject test = retrained["test_error"].toObject();
    QVERIFY(qAbs(test["mean"].toDouble() - (one + other) / 2) < 1e-9);
    QVERIFY(qAbs(test["standard_deviation"].toDouble() - qAbs(one - other) / std::sqrt(2.0)) < 1e-9);
    const QJsonValue confidence = request["attacks"].toArray().at(0);
    QCOMPARE(confidence["attack"].toString(), "confidence");
    QCOMPARE(confidence["unlearned"]["value"], request["unlearned"]["auc"]["value"]);
    QCOMPARE(confidence["retrained"]["mean"], retrained["auc"]["mean"]);
    QVERIFY(request["run"]["layers"].toArray().size() > 0);
    QVERIFY(request["selected_epoch"].isDouble());
    QVERIFY(document["results"].toArray().at(0)["published"].isNull());

    QFile file(m_line.path("results/results.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), document);
    QCOMPARE(QDir(m_line.path("models")).entryList({"*.safetensors"}).size(), 3);
    QVERIFY(QDir(m_line.path("models")).entryList({"*.checkpoint"}).isEmpty());
}

void TestExperiment::saysSeedsAndHours()
{
    const QJsonObject result = m_first.document()["results"].toArray().at(0).toObject();
    const QJsonObject seeds = result["seeds"].toObject();
    QCOMPARE(seeds["training"].toInt(-1), 0);
    QCOMPARE(seeds["retraining"].toArray(), (QJsonArray{1, 2}));
    QCOMPARE(seeds["unlearning"].toInt(-1), 0);

    const QJsonObject request = requestOf(m_first.document());
    double retraining = 0.0, unlearning = 0.0;
    for (const QJsonValue& model : request["retrained_models"].toArray())
        retraining += model["seconds"].toDouble();
    for (const QJsonValue& phase : request["run"]["seconds"].toObject())
        unlearning += phase.toDouble();
    QVERIFY(retraining > 0.0 && unlearning > request["unlearned"]["seconds"].toDouble());
    const QJsonObject hours = result["hours"].toObject();
    QVERIFY(qAbs(hours["training"].toDouble() * 3600 - request["original"]["seconds"].toDouble()) < 1e-9);
    QVERIFY(qAbs(hours["retraining"].toDouble() * 3600 - retraining) < 1e-9);
    QVERIFY(qAbs(hours["unlearning"].toDouble() * 3600 - unlearning) < 1e-9);
}

void TestExperiment::takesWhatIsThere()
{
    const QStringList again =
        arguments({"--epochs", "1", "--seeds", "2", "--checkpoints", "models", "--out", "results"});
    const CommandOutcome json = m_line.run(again + QStringList{"--json"});
    QVERIFY2(json.exitCode == 0, json.standardError);
    QCOMPARE(json.document(), m_first.document());
    QVERIFY(!json.standardError.contains("Trained "));
    QVERIFY(json.standardError.contains("Takes run 1 of the log"));

    const CommandOutcome text = m_line.run(again);
    for (const char* part : {"original", "retrained, 2 seeds", "unlearned", "AUC (confidence)", "AUC by attack",
                             "selected epoch", "gamma"})
        QVERIFY2(text.standardOutput.contains(part), part);
    const QJsonArray attacks = requestOf(m_first.document())["attacks"].toArray();
    QVERIFY(attacks.size() > 1);
    for (const QJsonValue& attack : attacks)
        QVERIFY2(text.standardOutput.contains('\n' + attack["attack"].toString().toUtf8()),
                 qUtf8Printable(attack["attack"].toString()));

    const CommandOutcome anew = m_line.run(again + QStringList{"--rerun", "--json"});
    QCOMPARE(requestOf(anew.document())["run"].toObject()["run_id"].toInt(), 2);
    QCOMPARE(requestOf(anew.document())["unlearned"].toObject()["test_error"],
             requestOf(m_first.document())["unlearned"].toObject()["test_error"]);
}

/// Files of the original and of one of two retrained models, whose times are no numbers any more.
void TestExperiment::saysWhichHoursAreNotRecorded()
{
    const QFileInfoList damaged =
        QDir(m_line.path("models")).entryInfoList({"smallcnn-*.safetensors", "*retrained1-*.safetensors"});
    QCOMPARE(damaged.size(), 2);
    QList<QByteArray> contents;
    for (const QFileInfo& model : damaged) {
        QFile file(model.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents.append(file.readAll());
        const QByteArray before("\"train_seconds\":\"");
        const qsizetype at = contents.last().indexOf(before);
        QVERIFY(at > 0);
        QByteArray bytes = contents.last();
        m_line.write("models/" + model.fileName(), bytes.replace(at + before.size(), 1, "x"));
    }
    const QStringList again = arguments({"--epochs", "1", "--seeds", "2", "--checkpoints", "models"});
    const CommandOutcome json = m_line.run(again + QStringList{"--json"});
    const CommandOutcome text = m_line.run(again);
    for (qsizetype i = 0; i < damaged.size(); ++i)
        m_line.write("models/" + damaged[i].fileName(), contents[i]);

    QVERIFY2(json.exitCode == 0, json.standardError);
    const QJsonObject request = requestOf(json.document());
    QVERIFY(request["original"]["seconds"].isNull());
    const QJsonArray models = request["retrained_models"].toArray();
    QVERIFY(models[0]["seconds"].isNull() && models[1]["seconds"].toDouble() > 0.0);
    QCOMPARE(request["retrained"]["seconds"]["mean"].toDouble(), models[1]["seconds"].toDouble());
    const QJsonObject result = json.document()["results"].toArray().at(0).toObject();
    const QJsonObject hours = result["hours"].toObject();
    QVERIFY(!hours.contains("training") && hours.contains("unlearning"));
    QVERIFY(qAbs(hours["retraining"].toDouble() * 3600 - models[1]["seconds"].toDouble()) < 1e-9);
    const QJsonArray lack{"training: how long the original was trained is not recorded",
                          "retraining: how long models were trained is not recorded for 1 of 2"};
    QCOMPARE(result["hours_lack"].toArray(), lack);
    for (const QJsonValue& sentence : lack)
        QVERIFY2(text.standardOutput.contains(sentence.toString().toUtf8()), qUtf8Printable(sentence.toString()));
    QVERIFY(!m_first.document()["results"].toArray().at(0).toObject().contains("hours_lack"));
}

void TestExperiment::goesOnAfterAKill()
{
    const QStringList command = arguments({"--epochs", "2", "--checkpoints", "killed", "--json"});
    const auto process = m_line.start(command);
    process->setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains("epoch 1 of 2")) {
        QVERIFY2(process->waitForReadyRead(60000), seen);
        seen += process->readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    QVERIFY(seen.contains("state of unfinished trainings: " + m_line.path("killed").toUtf8()));
    QCOMPARE(QDir(m_line.path("killed")).entryList({"*.checkpoint"}).size(), 1);

    const CommandOutcome resumed = m_line.run(command);
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    QVERIFY(!resumed.standardError.contains("smallcnn, epoch 1 of 2"));
    QVERIFY(resumed.standardError.contains("smallcnn, epoch 2 of 2"));
    const CommandOutcome undisturbed =
        m_line.run(arguments({"--epochs", "2", "--checkpoints", "undisturbed", "--rerun", "--json"}));
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.standardError);
    QCOMPARE(requestOf(resumed.document())["run"].toObject()["hashes"],
             requestOf(undisturbed.document())["run"].toObject()["hashes"]);
}

void TestExperiment::eachRequestIsWritten()
{
    const auto process =
        m_line.start({"experiment", "fashion", "--only", "fashion-incremental", "--db", "sequence.sqlite",
                      "--spectrum-images", "1000", "--epochs", "1", "--checkpoints", "sequence", "--out", "sequence"});
    process->setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains("request2-retrained1")) {
        QVERIFY2(process->waitForReadyRead(60000), seen);
        seen += process->readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    QFile file(m_line.path("sequence/results.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject result = QJsonDocument::fromJson(file.readAll()).object()["results"].toArray().at(0).toObject();
    QCOMPARE(result["planned_requests"].toInt(), 4);
    QVERIFY(!result["requests"].toArray().isEmpty());
    QVERIFY(result["requests"].toArray().at(0)["unlearned"]["test_error"].isDouble());
}

void TestExperiment::aStopInTrainingSaysWhatGoesOn()
{
    const auto process = m_line.start(arguments({"--epochs", "100000", "--checkpoints", "endless"}));
    process->setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains("epoch 1 of 100000")) {
        QVERIFY2(process->waitForReadyRead(60000), seen);
        seen += process->readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CommandOutcome outcome = CommandLine::finish(*process);
    QCOMPARE(outcome.exitCode, 130);
    QVERIFY2(outcome.standardError.contains("What was reached is in " + m_line.path("endless").toUtf8()
                                            + "; the same command goes on from there."),
             outcome.standardError);
    QCOMPARE(QDir(m_line.path("endless")).entryList({"*.checkpoint"}).size(), 1);
}

void TestExperiment::takesAGivenModel()
{
    const QString model = QDir(m_line.path("models")).entryInfoList({"smallcnn-*.safetensors"}).value(0).filePath();
    const CommandOutcome outcome = m_line.run(
        arguments({"--epochs", "1", "--checkpoints", "models", "--model", model, "--gamma", "0.5", "--json"}));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject request = requestOf(outcome.document());
    QVERIFY(request["original"]["seconds"].isNull());
    const QJsonObject result = outcome.document()["results"].toArray().at(0).toObject();
    for (const char* figures : {"seeds", "hours"}) { // nothing is guessed of a model that was given
        QVERIFY(!result[figures].toObject().contains("training"));
        QVERIFY(result[figures].toObject().contains("retraining"));
    }
    QCOMPARE(request["original"]["test_error"], requestOf(m_first.document())["original"].toObject()["test_error"]);
    QCOMPARE(request["run"]["layers"].toArray().at(0)["gamma"].toDouble(), 0.5);
}

void TestExperiment::takesStepsAndLoss()
{
    const CommandOutcome outcome = m_line.run(arguments(
        {"--epochs", "1", "--checkpoints", "models", "--unlearn-epochs", "2", "--start-lr", "0.05", "--end-lr", "0.02",
         "--batch", "64", "--entropy-weight", "0.1", "--probability-offset", "0.15", "--json"}));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject pgu = requestOf(outcome.document())["run"].toObject()["plan"].toObject()["pgu"].toObject();
    const QString differences = differencesOf(outcome.document());
    const struct {
        QString field;
        double value;
        QString before;
    } changes[] = {
        {"epochs", 2, "40"},       {"start_learning_rate", 0.05, "0.1"}, {"end_learning_rate", 0.02, "0.01"},
        {"batch_size", 64, "128"}, {"entropy_weight", 0.1, "0.2"},       {"probability_offset", 0.15, "0.05"}};
    for (const auto& change : changes) {
        QCOMPARE(pgu[change.field].toDouble(), change.value);
        const QString told =
            QString("pgu.%1 is %2 instead of %3.").arg(change.field).arg(change.value).arg(change.before);
        QVERIFY2(differences.contains(told), qPrintable(differences));
    }
}

void TestExperiment::takesHowManyAreLookedAt()
{
    const CommandOutcome outcome = m_line.run(arguments({"--epochs", "1", "--checkpoints", "models", "--unlearn-epochs",
                                                         "2", "--live-test", "100", "--live-retain", "60", "--json"}));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject live = requestOf(outcome.document())["run"].toObject()["plan"].toObject()["live"].toObject();
    QCOMPARE(live["test_images"].toInt(), 100);
    QCOMPARE(live["retain_images"].toInt(), 60);
    QVERIFY2(outcome.standardError.contains("of 200 forget, 100 validation, 100 test and 60 retain samples"),
             outcome.standardError);
    const QString differences = differencesOf(outcome.document());
    for (const char* told : {"live.test_images is 100 instead of – (", "live.retain_images is 60 instead of – ("})
        QVERIFY2(differences.contains(told), qPrintable(differences));
    QVERIFY2(!differencesOf(m_first.document()).contains("live."), qPrintable(differencesOf(m_first.document())));
}

void TestExperiment::badInputIsRefused_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("field");
    QTest::newRow("no such experiment") << QStringList{"experiment", "sample"} << "NAME";
    QTest::newRow("no data") << QStringList{"experiment", "sample-removal"} << "--data";
    QTest::newRow("no such part") << QStringList{"experiment", "fashion", "--only", "sample-removal"} << "--only";
    QTest::newRow("one model for several")
        << QStringList{"experiment", "fashion", "--model", "model.safetensors"} << "--model";
    QTest::newRow("a layer that is not there")
        << arguments({"--epochs", "1", "--checkpoints", "models", "--gamma", "conv9=0.5"}) << "/gamma/layers/conv9";
    QTest::newRow("a weight that is refused before anything is trained")
        << arguments({"--epochs", "1", "--checkpoints", "never", "--entropy-weight", "-1"}) << "/pgu/entropy_weight";
    QTest::newRow("a number of samples that is refused likewise")
        << arguments({"--epochs", "1", "--checkpoints", "never", "--live-test", "-1"}) << "/live/test_images";
}

void TestExperiment::badInputIsRefused()
{
    QFETCH(QStringList, command);
    QFETCH(QString, field);
    const CommandOutcome outcome = m_line.run(command + QStringList{"--json"});
    QVERIFY(outcome.exitCode != 0);
    QCOMPARE(outcome.error()["field"].toString(), field);
    QVERIFY(!QDir(m_line.path("never")).exists());
}

QTEST_GUILESS_MAIN(TestExperiment)
#include "test_experiment.moc"
