// SPDX-License-Identifier: GPL-3.0-or-later
// unlearn experiment on a preset of one's own, as small as the data set of these tests.
#include "tests/app/command_line.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QtTest>

#include <memory>

using namespace unlearn::test;

namespace {

constexpr int unlearnEpochs = 100; // of each request in sequence: a kill after the third comes in time

QStringList sequenceArguments(const QString& name)
{
    const QString epochs = QString::number(unlearnEpochs);
    return {"sequence",       "--checkpoints",    name + "-models", "--db",
            name + ".sqlite", "--unlearn-epochs", epochs,           "--json"};
}

QJsonArray requestsOf(const CommandOutcome& outcome)
{
    return outcome.document()["results"].toArray().at(0)["requests"].toArray();
}

/// What the table shows of a request, but for times.
QJsonObject figuresOf(const QJsonObject& request)
{
    QJsonObject figures{{"attacks", request["attacks"]},
                        {"selected_epoch", request["selected_epoch"]},
                        {"layers", request["run"]["layers"]}};
    for (const char* model : {"original", "retrained", "unlearned"}) {
        QJsonObject row = request[model].toObject();
        row.remove("seconds");
        figures[model] = row;
    }
    return figures;
}

/// The epochs of a run, but for times.
QJsonArray curveOf(const QJsonObject& run)
{
    QJsonArray curve;
    for (const QJsonValue& epoch : run["epochs"].toArray()) {
        QJsonObject figures = epoch.toObject();
        figures.remove("step_seconds");
        figures.remove("evaluation_seconds");
        curve.append(figures);
    }
    return curve;
}

} // namespace

class TestOwnPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedFiguresStandBeside();
    void weightsKeepToTheirBudget();
    void trainsInBfloat16();
    void tellsHowModelsWereTrained();
    void goesOnAfterAKillInUnlearning_data();
    void goesOnAfterAKillInUnlearning();

private:
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    CommandOutcome run(const QStringList& more) const;

    CommandLine m_line;
};

void TestOwnPreset::initTestCase()
{
    QVERIFY(QDir().mkpath(m_line.path("resources/experiments")));
    m_line.write("resources/experiments/small.json", R"({
        "version": 1, "title": "A small experiment", "experiments": [{
            "plan": {"version": 1, "name": "small", "data": {"source": "idx:data"},
                     "model": {"file": "mlp.safetensors", "architecture": "mlp"}, "forget": ["0:50"],
                     "pgu": {"epochs": 3}, "stop": {"rule": "epochs"}},
            "recipe": {"stages": [{"epochs": 2, "learning_rate": 0.05}], "batch_size": 32},
            "published_data": {"classes": 10, "training_images": 400},
            "published": {"source": "A paper", "test_error": 9.86, "forget_error": 9.92, "auc": 0.534},
            "differences": ["It is small."]}]})");
    m_line.write("resources/experiments/sequence.json", R"({
        "version": 1, "title": "Two requests in sequence", "experiments": [{
            "plan": {"version": 1, "name": "sequence", "data": {"source": "idx:data"},
                     "model": {"file": "mlp.safetensors", "architecture": "mlp"},
                     "requests": [["0:30"], ["1:30"]], "pgu": {"batch_size": 8}, "stop": {"rule": "epochs"}},
            "recipe": {"stages": [{"epochs": 2, "learning_rate": 0.05}], "batch_size": 32}}]})");
}

std::unique_ptr<QProcess> TestOwnPreset::start(const QStringList& arguments) const
{
    auto process = m_line.prepare(QStringList{"experiment", "--data", m_line.data()} + arguments);
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert("UNLEARN_RESOURCES", m_line.path("resources"));
    process->setProcessEnvironment(environment);
    process->start();
    return process;
}

CommandOutcome TestOwnPreset::run(const QStringList& more) const
{
    const auto process = start(QStringList{"small", "--checkpoints", "models"} + more);
    return CommandLine::finish(*process);
}

void TestOwnPreset::publishedFiguresStandBeside()
{
    const CommandOutcome json = run({"--db", "published.sqlite", "--json"});
    QVERIFY2(json.exitCode == 0, json.standardError);
    const QJsonObject document = json.document();
    const QJsonObject expected{{"source", "A paper"},
                               {"model", "unlearned"},
                               {"test_error", 9.86},
                               {"forget_error", 9.92},
                               {"precision_recall_area", 0.534}}; // an AUC of another kind has no column
    QCOMPARE(document["results"].toArray().at(0)["published"].toObject(), expected);

    const CommandOutcome text = run({"--db", "published.sqlite"});
    QVERIFY2(text.exitCode == 0, text.standardError);
    const QString table = QString::fromUtf8(text.standardOutput);
    static const QRegularExpression row("^unlearned, published +9\\.86 +9\\.92 +- +- +-$",
                                        QRegularExpression::MultilineOption);
    QVERIFY2(row.match(table).hasMatch(), text.standardOutput);
    QVERIFY2(table.contains("\nPublished: A paper\n"), text.standardOutput);
    QVERIFY2(table.contains("\n- It is small.\n"), text.standardOutput);
    QVERIFY2(table.contains("\n- The data have 4 classes instead of the published 10;"), text.standardOutput);
    QVERIFY2(!table.contains("training images instead"), text.standardOutput); // as many
    QVERIFY2(table.contains("\n- Unlearning is on cpu; threads: 1, processor: "), text.standardOutput);
}

/// A budget of nothing leaves the weights of the last epoch, which is the selected one; epoch 0 is the model itself.
void TestOwnPreset::weightsKeepToTheirBudget()
{
    const auto filesKept = [this](const QString& db, const QStringList& more) {
        const CommandOutcome outcome = run(QStringList{"--db", db + ".sqlite", "--json"} + more);
        return outcome.exitCode == 0 ? QDir(m_line.path(db + "-weights")).entryList(QDir::Files).size() : -1;
    };
    QCOMPARE(filesKept("ample", {}), 3);
    QCOMPARE(filesKept("scarce", {"--weights-budget", "0"}), 1);
    QCOMPARE(run({"--weights-budget", "-1", "--json"}).exitCode, 2);
}

void TestOwnPreset::trainsInBfloat16()
{
    for (const bool inBfloat16 : {false, true}) {
        const CommandOutcome outcome = run(QStringList{"--db", "bfloat16.sqlite", "--json"}
                                           + (inBfloat16 ? QStringList{"--bf16"} : QStringList()));
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
        const QJsonObject result = outcome.document()["results"].toArray().at(0).toObject();
        QCOMPARE(result["recipe"].toObject().value("bf16"), QJsonValue(inBfloat16));
        QCOMPARE(result["differences"].toArray().contains("Models are trained on cpu in bfloat16."), inBfloat16);
    }
}

/// The second time, models that are there: their files say it.
void TestOwnPreset::tellsHowModelsWereTrained()
{
    for (const char* db : {"trained.sqlite", "taken.sqlite"}) {
        const CommandOutcome outcome = run({"--db", db, "--json"});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
        const QJsonArray models = requestsOf(outcome).at(0)["run"]["models"].toArray();
        QCOMPARE(models.size(), 3);
        for (const QJsonValue& model : models) {
            const bool isTrained = model["subject"].toString() != QLatin1String("unlearned");
            QCOMPARE(model.toObject().contains("epochs"), isTrained);
            const QJsonArray epochs = model["epochs"].toArray();
            QCOMPARE(epochs.size(), isTrained ? 2 : 0);
            for (qsizetype i = 0; i < epochs.size(); ++i) {
                const QJsonObject epoch = epochs.at(i).toObject();
                QCOMPARE(epoch["epoch"].toInt(), static_cast<int>(i) + 1);
                QVERIFY(epoch["loss"].toDouble() > 0.0 && epoch["learning_rate"].toDouble() > 0.0);
                QVERIFY(epoch["train_error"].isDouble() && epoch["seconds"].isDouble());
            }
        }
        const QJsonObject shown = m_line.run({"runs", "show", "last", "--db", db, "--json"}).document();
        QCOMPARE(shown["models"].toArray(), models);
    }
}

void TestOwnPreset::goesOnAfterAKillInUnlearning_data()
{
    QTest::addColumn<int>("request");
    QTest::newRow("in the first request") << 1;
    QTest::newRow("in the last request") << 2;
}

void TestOwnPreset::goesOnAfterAKillInUnlearning()
{
    QFETCH(const int, request);
    const QString name = QString("killed-%1").arg(request);
    const auto killed = start(sequenceArguments(name));
    killed->setReadChannel(QProcess::StandardError);
    const QByteArray begun = "Run " + QByteArray::number(request) + '\n';
    QByteArray seen;
    while (!seen.contains(begun) || !seen.mid(seen.indexOf(begun)).contains("epoch 2:")) { // an epoch said is logged
        QVERIFY2(killed->waitForReadyRead(60000), seen);
        seen += killed->readAllStandardError();
    }
    killed->kill();
    CommandLine::finish(*killed);

    // Reads the log alone: it is the same command that finds the run abandoned.
    const QJsonObject found =
        m_line.run({"runs", "show", QString::number(request), "--db", name + ".sqlite", "--json"}).document();
    QCOMPARE(found["state"].toString(), "interrupted");
    const QJsonArray logged = found["epochs"].toArray();
    QVERIFY2(logged.size() >= 3, qPrintable(QString::number(logged.size())));
    const QFileInfoList models = QDir(m_line.path(name + "-models")).entryInfoList({"*.safetensors"});
    QCOMPARE(models.size(), request + 1); // the original, and a retrained one of each request that was begun
    QList<QDateTime> modified;
    for (const QFileInfo& model : models)
        modified.append(model.lastModified());

    const auto again = start(sequenceArguments(name));
    const CommandOutcome resumed = CommandLine::finish(*again);
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    for (qsizetype i = 0; i < models.size(); ++i) {
        const QByteArray taken = "Takes " + models.at(i).filePath().toUtf8();
        QVERIFY2(resumed.standardError.contains(taken), resumed.standardError);
        QCOMPARE(QFileInfo(models.at(i).filePath()).lastModified(), modified.at(i));
    }
    QCOMPARE(resumed.standardError.count("Trained "), 2 - request); // for the request that was not begun
    QCOMPARE(resumed.standardError.count("Takes run "), request - 1);

    const auto whole = start(sequenceArguments(name + "-undisturbed"));
    const CommandOutcome undisturbed = CommandLine::finish(*whole);
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.standardError);
    const QJsonArray requests = requestsOf(resumed);
    const QJsonArray expected = requestsOf(undisturbed);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(expected.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject reached = requests.at(i)["run"].toObject();
        QCOMPARE(reached["run_id"].toInt(), i + 1);
        QCOMPARE(reached["state"].toString(), "finished");
        const QJsonArray curve = curveOf(reached);
        QCOMPARE(curve.size(), unlearnEpochs + 1);
        for (int epoch = 0; epoch < curve.size(); ++epoch)
            QCOMPARE(curve.at(epoch)["epoch"].toInt(-1), epoch);
        QCOMPARE(curve, curveOf(expected.at(i)["run"].toObject()));
        QCOMPARE(figuresOf(requests.at(i).toObject()), figuresOf(expected.at(i).toObject()));
    }
    const QJsonObject list = m_line.run({"runs", "list", "--db", name + ".sqlite", "--json"}).document();
    QCOMPARE(list["runs"].toArray().size(), 2);
    // What was logged before the kill is there with its own seconds: it was not made again.
    const QJsonArray kept = requests.at(request - 1)["run"]["epochs"].toArray();
    for (qsizetype i = 0; i < logged.size(); ++i)
        QCOMPARE(kept.at(i), logged.at(i));
}

QTEST_GUILESS_MAIN(TestOwnPreset)
#include "test_own_preset.moc"
