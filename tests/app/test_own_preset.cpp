// SPDX-License-Identifier: GPL-3.0-or-later
// unlearn experiment on a preset of one's own, as small as the data set of these tests.
#include "tests/app/command_line.h"

#include <QDir>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QtTest>

using namespace unlearn::test;

class TestOwnPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedFiguresStandBeside();
    void weightsKeepToTheirBudget();
    void trainsInBfloat16();

private:
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
}

CommandOutcome TestOwnPreset::run(const QStringList& more) const
{
    const auto process =
        m_line.prepare(QStringList{"experiment", "small", "--data", m_line.data(), "--checkpoints", "models"} + more);
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert("UNLEARN_RESOURCES", m_line.path("resources"));
    process->setProcessEnvironment(environment);
    process->start();
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

QTEST_GUILESS_MAIN(TestOwnPreset)
#include "test_own_preset.moc"
