// SPDX-License-Identifier: GPL-3.0-or-later
// What commands tell people of attacks: each figure, what it is made by, and how many samples it is of.
#include "tests/app/command_line.h"
#include "tests/core/report/report_fixture.h"

#include <QJsonArray>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Of the row of an attack on a model; empty where there is none.
QByteArrayList cellsOf(const QByteArray& text, const QByteArray& model, const QByteArray& attack)
{
    for (const QByteArray& line : text.split('\n')) {
        QByteArrayList cells = line.simplified().split(' ');
        if (cells.size() > 2 && cells[0] == model && cells[1] == attack)
            return cells;
    }
    return {};
}

QByteArray decimals(const QJsonValue& value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value.toDouble());
    return text;
}

} // namespace

class TestAttackTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = m_line.trainedModel(); }
    void evaluationsSayWhatTheirFiguresAre();
    void runsShowAllScoreAttacks();
    void logsOfRunsShowAllScoreAttacks();
    void areasAreReadAgainstRetrainedModels();

private:
    CommandLine m_line;
    QString m_model;
};

void TestAttackTexts::evaluationsSayWhatTheirFiguresAre()
{
    QStringList arguments{"evaluate", "--model", m_model, "--data", m_line.data(), "--forget", "0:50"};
    const QByteArray text = m_line.run(arguments).standardOutput;
    const QJsonArray attacks = m_line.run(arguments + QStringList{"--json"}).document()["auc"].toArray();
    QCOMPARE(attacks.size(), 7);
    QVERIFY2(text.contains("TPR % at 1 % FPR  at 0.1 %"), text);
    QVERIFY2(text.contains("\"-\": there are too few negatives"), text);
    for (const QJsonValue& attack : attacks) {
        const QByteArray name = attack["attack"].toString().toUtf8();
        const QByteArrayList cells = cellsOf(text, "model", name);
        QCOMPARE(cells.size(), 10);
        QCOMPARE(cells[2], decimals(attack["value"]));
        QCOMPARE(cells[6], decimals(attack["two_sided"]["low"]));
        QCOMPARE(cells[9], QByteArray("-"));
        QVERIFY2(text.contains("\nAUC, " + name + ": " + attack["formula"].toString().toUtf8() + '\n'), text);
    }
    const QByteArray samples =
        "Positives: 50 forget samples; negatives: " + QByteArray::number(attacks[0]["negatives"].toInt())
        + " test samples of the same classes, from the part of the test split that no stop rule reads.\n";
    QVERIFY2(text.contains(samples), text);
    QVERIFY2(text.contains("AUC with its 95 % interval: percentile bootstrap"), text);
    QVERIFY2(text.contains(" 1,000 resamples") && text.contains("two-sided: max(AUC, 1 - AUC)"), text);

    const QByteArray whole = m_line.run(arguments << "--whole-test").standardOutput;
    QVERIFY2(whole.contains("Positives: 50 forget samples") && !whole.contains("no stop rule reads"), whole);
}

void TestAttackTexts::runsShowAllScoreAttacks()
{
    const QStringList log{"--db", "log.sqlite"};
    const QByteArray text = m_line
                                .run(QStringList{"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:50",
                                                 "--retrained", m_model, "--epochs", "1", "--stop", "epochs"}
                                     + log)
                                .standardOutput;
    const QJsonArray models =
        m_line.run(QStringList{"runs", "show", "last", "--json"} + log).document()["models"].toArray();
    QCOMPARE(models.size(), 3);
    for (const QJsonValue& one : models) {
        const QJsonArray attacks = one["auc"].toArray();
        QCOMPARE(attacks.size(), 7);
        for (const QJsonValue& attack : attacks) {
            const QByteArray name = attack["attack"].toString().toUtf8();
            const QByteArrayList cells = cellsOf(text, one["subject"].toString().toUtf8(), name);
            QVERIFY2(cells.size() == 10, text);
            QCOMPARE(cells[7], decimals(attack["two_sided"]["high"]));
            QVERIFY2(attack["interval_formula"].toString().contains("1,000 resamples"), name);
            QVERIFY2(attack["tpr_at_0.1_percent_formula"].toString().contains("at most 0.1 %"), name);
            QCOMPARE(text.count("\nAUC, " + name + ": "), 1);
        }
    }
    QVERIFY2(text.contains("Positives: 50 forget samples; negatives: "), text);
    QVERIFY2(m_line.run(QStringList{"runs", "show", "last"} + log).standardOutput.contains("Positives: 50 "), text);
}

/// Of a run with negatives enough for a rate.
void TestAttackTexts::logsOfRunsShowAllScoreAttacks()
{
    {
        RunStore store(m_line.path("filled.sqlite").toStdString());
        logRun(store, {});
    }
    const QByteArray text = m_line.run({"runs", "show", "last", "--db", "filled.sqlite"}).standardOutput;
    for (const char* attack : {"confidence", "entropy"}) {
        const QByteArrayList cells = cellsOf(text, "unlearned", attack);
        QVERIFY2(cells.size() == 10, text);
        QCOMPARE(cells[8], QByteArray("1.5"));
        QCOMPARE(cells[9], QByteArray("-"));
        QCOMPARE(text.count(QByteArray("\nTPR at 1 % FPR, ") + attack + ": largest share of positives"), 1);
    }
    QVERIFY2(!text.contains("TPR at 0.1 % FPR, "), text); // which there is none of
    QCOMPARE(text.count("Positives: 500 forget samples; negatives: 1000 test samples of the same classes"), 1);
}

/// By JSON and by text, in units of the spread that two of them have, however often each is named.
void TestAttackTexts::areasAreReadAgainstRetrainedModels()
{
    const QStringList common{"--model", m_model, "--data", m_line.data(), "--forget", "0:40"};
    QStringList retrained;
    for (const char* seed : {"11", "12"}) {
        const QString file = m_line.path(QString("retrained-%1.safetensors").arg(seed));
        const CommandOutcome outcome =
            m_line.run({"train", "--data", m_line.data(), "--arch", "mlp", "--epochs", "1", "--seed", seed,
                        "--without-forget", "--forget", "0:40", "--out", file});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
        retrained << "--retrained" << file;
    }
    const QStringList first = retrained.first(2);
    const QStringList attack = QStringList{"attack", "--attack", "loss", "--attack", "entropy"} + common;
    const CommandOutcome outcome = m_line.run(attack + first + retrained + QStringList{"--json"});
    const QJsonArray rows = outcome.document()["attacks"].toArray();
    QCOMPARE(rows.size(), 6); // of the first model once
    QHash<QString, double> distances;
    for (const char* name : {"loss", "entropy"}) {
        QList<QJsonValue> of;
        std::ranges::copy_if(rows, std::back_inserter(of),
                             [name](const QJsonValue& row) { return row["attack"] == name; });
        QCOMPARE(of.size(), 3);
        const double a = of[1]["value"].toDouble();
        const double b = of[2]["value"].toDouble();
        QVERIFY(a != b);
        const double distance = (of[0]["value"].toDouble() - (a + b) / 2.0) / (std::abs(a - b) / std::sqrt(2.0));
        QVERIFY(std::abs(of[0]["distance"].toDouble() - distance) < 1e-9 * std::abs(distance));
        QVERIFY(of[1].toObject().contains("distance") && of[1]["distance"].isNull());
        distances[name] = distance;
    }
    QVERIFY(distances["loss"] != distances["entropy"]);
    for (const QJsonValue& row : rows) {
        const QJsonArray roc = row["roc"].toArray();
        QVERIFY(roc.size() >= 2 && roc.size() <= 100);
        QCOMPARE(roc.first(), QJsonValue(QJsonArray{0, 0}));
        QCOMPARE(roc.last(), QJsonValue(QJsonArray{1, 1}));
        double area = 0.0;
        for (qsizetype i = 1; i < roc.size(); ++i)
            area += (roc[i][0].toDouble() - roc[i - 1][0].toDouble())
                * (roc[i][1].toDouble() + roc[i - 1][1].toDouble()) / 2.0;
        QVERIFY(std::abs(area - row["value"].toDouble()) < 1e-9); // too few samples for more points
    }

    const QByteArray text = m_line.run(attack + retrained).standardOutput;
    QVERIFY2(text.simplified().contains("AUC low high distance two-sided low high"), text);
    QVERIFY2(text.contains("\nDistance: of the AUC from the retrained models' mean"), text);
    for (auto one = distances.cbegin(); one != distances.cend(); ++one) {
        const QByteArrayList cells = cellsOf(text, "original", one.key().toUtf8());
        QCOMPARE(cells.size(), 11);
        const double shown = std::round(10.0 * *one) / 10.0;
        QCOMPARE(cells[5], shown == 0.0 ? "0.0" : (shown > 0.0 ? "+" : "") + QByteArray::number(shown, 'f', 1));
        QCOMPARE(cellsOf(text, "retrained-0", one.key().toUtf8()).size(), 10); // it has none itself
    }

    // Two names of one model are no spread.
    const QByteArray ofOne = m_line.run(attack + first + first).standardOutput;
    QVERIFY2(ofOne.simplified().contains("AUC low high two-sided low high"), ofOne);
    QVERIFY2(!ofOne.contains("Distance: ") && !ofOne.contains("retrained-1"), ofOne);

    const QStringList evaluate = QStringList{"evaluate"} + common + retrained;
    const QByteArray evaluated = m_line.run(evaluate).standardOutput;
    for (const QJsonValue& row : m_line.run(evaluate + QStringList{"--json"}).document()["auc"].toArray()) {
        if (distances.contains(row["attack"].toString()))
            QVERIFY(std::abs(row["distance"].toDouble() - distances[row["attack"].toString()]) < 1e-9);
    }
    QCOMPARE(cellsOf(evaluated, "model", "loss")[5], cellsOf(text, "original", "loss")[5]);

    const QStringList log{"--db", "beside.sqlite"};
    const QStringList run = QStringList{"run", "--epochs", "1", "--stop", "epochs"} + common + retrained + log;
    QCOMPARE(cellsOf(m_line.run(run).standardOutput, "original", "loss").value(5),
             cellsOf(text, "original", "loss")[5]);
    const QJsonObject shown = m_line.run(QStringList{"runs", "show", "last", "--json"} + log).document();
    int found = 0;
    for (const QJsonValue& model : shown["models"].toArray()) {
        for (const QJsonValue& row : model["auc"].toArray()) {
            if (model["subject"] != "original" || row["attack"] != "loss")
                continue;
            QVERIFY(std::abs(row["distance"].toDouble() - distances["loss"]) < 1e-9);
            ++found;
        }
    }
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestAttackTexts)
#include "test_attack_texts.moc"
