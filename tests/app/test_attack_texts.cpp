// SPDX-License-Identifier: GPL-3.0-or-later
// What commands tell people of attacks: each figure, what it is made by, and how many samples it is of.
#include "tests/app/command_line.h"
#include "tests/core/report/report_fixture.h"

#include <QJsonArray>
#include <QtTest>

#include <cstdio>

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

QTEST_GUILESS_MAIN(TestAttackTexts)
#include "test_attack_texts.moc"
