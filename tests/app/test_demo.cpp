// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTest>

#include <cmath>

using namespace unlearn::test;

/// The example by the command line: what the README promises of it, with both cores.
class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgetsAsRetrainingDoes();
};

void TestDemo::forgetsAsRetrainingDoes()
{
    if (!QFile::exists("/usr/share/datasets/fashion-mnist"))
        QSKIP("Fashion-MNIST is not installed");
    const CommandLine line;
    QElapsedTimer timer;
    timer.start();
    const CommandOutcome outcome = line.run({"run", "--demo", "--db", "log.sqlite", "--threads", "2", "--json"});
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    QMap<QString, QJsonObject> models;
    const QJsonArray listed = outcome.document()["models"].toArray();
    for (const QJsonValue& model : listed)
        models[model["subject"].toString()] = model.toObject();
    const auto error = [&models](const char* model, const char* of) {
        const double value = models[model][of].toDouble(NAN);
        qInfo("%s, %s: %.2f %%", model, of, value);
        return value;
    };
    const double retrained = error("retrained-0", "forget_error");
    const double original = error("original", "test_error");
    QVERIFY(retrained - error("original", "forget_error") >= 10.0); // so that doing nothing fails here
    QVERIFY(std::abs(error("unlearned", "forget_error") - retrained) <= 3.0);
    QVERIFY(std::abs(error("unlearned", "test_error") - original) <= 1.0);
    qInfo("%.1f s", seconds);
    QVERIFY(seconds < 60.0);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
