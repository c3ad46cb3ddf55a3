// SPDX-License-Identifier: GPL-3.0-or-later
// What "unlearn attack" says of attacks that can not be made, and "unlearn evaluate" of models that can not be
// evaluated.
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QtEndian>
#include <QtTest>

using namespace unlearn::test;

class TestLeftOutAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_model = m_line.trainedModel();
        m_overflowing = filledModel("overflowing.safetensors", 3e38F); // these numbers are finite, the outputs are not
        m_collapsed = filledModel("collapsed.safetensors", 0.0F);
    }

    /// It takes nobody else's figures along.
    void oneModelThatFailsIsTold()
    {
        const QStringList attacks{"--attack", "rmia", "--attack", "loss", "--shadows", "2", "--retrained", m_model};
        const CommandOutcome outcome = attack(m_model, attacks + QStringList{"--unlearned", m_overflowing});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray rows = outcome.document()["attacks"].toArray();
        QCOMPARE(rows.size(), 6);
        QJsonArray others;
        for (const QJsonValue& row : rows) {
            if (row["subject"].toString() != "unlearned") {
                others.append(row);
                continue;
            }
            QVERIFY(row["value"].isNull());
            QVERIFY2(row["reason"].toString().startsWith("The model's outputs are not finite"),
                     qPrintable(row["reason"].toString()));
            const QByteArray told = "The attack " + row["attack"].toString().toUtf8()
                + " on model unlearned is left out: The model's outputs are not finite";
            QCOMPARE(outcome.standardError.count(told), 1);
        }
        QCOMPARE(others, attack(m_model, attacks).document()["attacks"].toArray());
    }

    /// No figures, no file of scores, but the last reason.
    void noAttackAtAllIsAnError_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("shadow models") << m_collapsed << QStringList{"--attack", "rmia", "--shadows", "2"} << 2
                                       << "scores all samples the same";
        QTest::newRow("scores") << m_overflowing << QStringList{"--attack", "loss"} << 1 << "outputs are not finite";
        QTest::newRow("both") << m_overflowing << QStringList{"--attack", "rmia", "--shadows", "2", "--attack", "loss"}
                              << 1 << "outputs are not finite";
        QTest::newRow("too few samples") << m_model << QStringList{"--attack", "svc", "--positives", "retained"} << 2
                                         << "too few samples";
    }
    void noAttackAtAllIsAnError()
    {
        QFETCH(QString, model);
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const QString scores = m_line.path("scores.json");
        const CommandOutcome outcome = attack(model, options + QStringList{"--scores", scores});
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY2(outcome.error()["message"].toString().contains(says), outcome.standardOutput);
        QVERIFY(!outcome.document().contains("attacks"));
        QVERIFY(!QFile::exists(scores));
    }

    /// What can be made is told and written all the same.
    void shadowAttackThatFailsLeavesTheOthers()
    {
        const CommandOutcome outcome =
            attack(m_collapsed, {"--attack", "rmia", "--shadows", "2", "--attack", "correctness"});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray rows = outcome.document()["attacks"].toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0]["value"].isNull());
        QVERIFY(rows[1]["value"].isDouble());
    }

    /// Where all retained samples are attacked, none is left for the classifier.
    void attackWithoutSamplesIsTold()
    {
        const CommandOutcome outcome =
            attack(m_model, {"--attack", "svc", "--attack", "loss", "--positives", "retained", "--retrained", m_model});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray rows = outcome.document()["attacks"].toArray();
        QCOMPARE(rows.size(), 4);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const bool isMade = i % 2 == 1;
            QCOMPARE(rows[i]["attack"].toString(), QString(isMade ? "loss" : "svc"));
            QCOMPARE(rows[i]["subject"].toString(), QString(i < 2 ? "original" : "retrained-0"));
            QCOMPARE(rows[i]["value"].isNull(), !isMade);
            QCOMPARE(rows[i]["reason"].toString().contains("unattacked retained samples"), !isMade);
        }
        QCOMPARE(outcome.standardError.count("The attack svc on model retrained-0 is left out: There are too few "), 1);
    }

    /// It takes nobody else's figures along, whichever of the models it is.
    void modelThatIsNotEvaluatedIsTold()
    {
        const CommandOutcome outcome =
            evaluate({m_model, "--retrained", m_overflowing, "--retrained", m_model, "--json"});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject document = outcome.document();
        QVERIFY2(document["test_error"].isDouble(), outcome.standardError);
        QVERIFY(!document.contains("reason"));
        const QJsonArray retrained = document["retrained"].toArray();
        QCOMPARE(retrained.size(), 2);
        QCOMPARE(retrained[0]["subject"].toString(), QString("retrained-0"));
        for (const char* key :
             {"test_error", "forget_error", "retain_error", "test_count", "forget_count", "retain_count"})
            QVERIFY2(retrained[0][QLatin1String(key)].isNull(), key);
        QVERIFY(retrained[0]["auc"].toArray().isEmpty());
        QVERIFY2(retrained[0]["reason"].toString().startsWith("The model's outputs are not finite"),
                 qPrintable(retrained[0]["reason"].toString()));
        // The other one is the model itself.
        for (const char* key : {"test_error", "forget_error", "retain_error", "auc", "reason"})
            QCOMPARE(retrained[1][QLatin1String(key)], document[QLatin1String(key)]);

        const CommandOutcome first = evaluate({m_overflowing, "--retrained", m_model});
        QCOMPARE(first.exitCode, 1);
        QVERIFY2(first.standardOutput.contains("Missing: model: The model's outputs are not finite"),
                 first.standardOutput);
        QVERIFY2(first.standardOutput.contains("confidence"), first.standardOutput); // the attacks on the other one

        const CommandOutcome none = evaluate({m_overflowing, "--json"});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.error()["message"].toString().contains("outputs are not finite"), none.standardOutput);
    }

private:
    CommandOutcome evaluate(const QStringList& modelAndOptions) const
    {
        return m_line.run(QStringList{"evaluate", "--data", m_line.data(), "--forget", "0:50", "--model"}
                          + modelAndOptions);
    }
    CommandOutcome attack(const QString& model, const QStringList& options) const
    {
        return m_line.run(QStringList{"attack", "--model", model, "--data", m_line.data(), "--forget", "random:100",
                                      "--db", "log.sqlite", "--json"}
                          + options);
    }
    /// The path of a copy of the model all of whose numbers are this one.
    QString filledModel(const QString& name, float number) const
    {
        QFile model(m_model);
        if (!model.open(QIODevice::ReadOnly))
            qFatal("The test can not read %s", qPrintable(m_model));
        QByteArray content = model.readAll();
        const auto header = static_cast<qsizetype>(8 + qFromLittleEndian<quint64>(content.constData()));
        for (qsizetype at = header; at + 4 <= content.size(); at += 4)
            qToLittleEndian(number, content.data() + at);
        m_line.write(name, content);
        return m_line.path(name);
    }

    CommandLine m_line;
    QString m_model;
    QString m_overflowing;
    QString m_collapsed;
};

QTEST_GUILESS_MAIN(TestLeftOutAttacks)
#include "test_left_out_attacks.moc"
