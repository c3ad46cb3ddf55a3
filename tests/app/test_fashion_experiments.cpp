// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's four experiments in small, from training to table: unlearning has the effect that it is for.
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace unlearn::test;

class TestFashionExperiments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplesAreForgotten();
    void classesAreForgotten();
    void requestsAreForgottenInSequence();
    void wrongLabelsAreForgotten();

private:
    /// The requests of one experiment. All share the folder of models.
    QJsonArray requestsOf(const QString& experiment) const;
    static double error(const QJsonValue& request, const char* model, const char* set)
    {
        const QJsonValue value = request[QLatin1String(model)][QString(set) + "_error"];
        return value.isObject() ? value["mean"].toDouble(-1) : value.toDouble(-1);
    }

    CommandLine m_line;
};

void TestFashionExperiments::initTestCase()
{
    if (!QFile::exists("/usr/share/datasets/fashion-mnist"))
        QSKIP("Fashion-MNIST is not installed");
}

QJsonArray TestFashionExperiments::requestsOf(const QString& experiment) const
{
    const auto process = m_line.start({"experiment", "fashion", "--only", experiment, "--checkpoints", "models", "--db",
                                       "log.sqlite", "--threads", "0", "--json"});
    process->waitForFinished(300000);
    const CommandOutcome outcome = CommandLine::finish(*process);
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.standardError.constData());
    const QJsonArray requests = outcome.document()["results"].toArray().at(0)["requests"].toArray();
    for (const QJsonValue& request : requests) {
        for (const char* model : {"original", "retrained", "unlearned"})
            qInfo("%s: test %.2f, forget %.2f, retain %.2f", model, error(request, model, "test"),
                  error(request, model, "forget"), error(request, model, "retain"));
    }
    return requests;
}

void TestFashionExperiments::samplesAreForgotten()
{
    const QJsonArray requests = requestsOf("fashion-sample-removal");
    QCOMPARE(requests.size(), 1);
    const QJsonValue request = requests[0];
    const double original = error(request, "original", "forget"), retrained = error(request, "retrained", "forget");
    QVERIFY(original < retrained);
    // A model that nothing was done to is not near enough, however small the gap.
    QVERIFY(error(request, "unlearned", "forget") > original + (retrained - original) / 3.0);
    QVERIFY(qAbs(error(request, "unlearned", "forget") - retrained) < 15.0);
    QVERIFY(error(request, "unlearned", "retain") < error(request, "original", "retain") + 3.0);
    QVERIFY(error(request, "unlearned", "test") < error(request, "original", "test") + 2.0);
}

void TestFashionExperiments::classesAreForgotten()
{
    const QJsonArray requests = requestsOf("fashion-class-removal");
    QCOMPARE(requests.size(), 1);
    const QJsonValue request = requests[0];
    QCOMPARE(error(request, "retrained", "forget"), 100.0);
    QVERIFY(error(request, "unlearned", "forget") > 85.0);
    QVERIFY(error(request, "unlearned", "retain") < error(request, "original", "retain") + 6.0);
}

void TestFashionExperiments::requestsAreForgottenInSequence()
{
    const QJsonArray requests = requestsOf("fashion-incremental");
    QCOMPARE(requests.size(), 4);
    for (const QJsonValue& request : requests) {
        QVERIFY(error(request, "retrained", "forget") > error(request, "original", "forget") + 5.0);
        QVERIFY(qAbs(error(request, "unlearned", "forget") - error(request, "retrained", "forget")) < 4.0);
        QVERIFY(error(request, "unlearned", "retain") < error(request, "original", "retain") + 4.0);
        QVERIFY(error(request, "unlearned", "test") < error(request, "original", "test") + 3.0);
    }
}

void TestFashionExperiments::wrongLabelsAreForgotten()
{
    const QJsonArray requests = requestsOf("fashion-label-repair-100");
    QCOMPARE(requests.size(), 1);
    const QJsonValue request = requests[0];
    QCOMPARE(request["forgotten"].toInt(), 1000);
    // Errors on the forget set are of the wrong labels.
    QVERIFY(error(request, "original", "forget") < 30.0);
    QVERIFY(qAbs(error(request, "unlearned", "forget") - error(request, "retrained", "forget")) < 15.0);
    QVERIFY(error(request, "unlearned", "test") < error(request, "original", "test") - 1.0);
    QVERIFY(error(request, "unlearned", "retain") < error(request, "original", "retain") + 3.0);
}

QTEST_GUILESS_MAIN(TestFashionExperiments)
#include "test_fashion_experiments.moc"
