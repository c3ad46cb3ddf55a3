// SPDX-License-Identifier: GPL-3.0-or-later
// TorchScript models through the command line: trust, what is said of them, runs that are stopped and go on.
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <cmath>

using namespace unlearn::test;

class TestTorchscript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustIsAskedForOnceAContent();
    void modelsAreDescribed();
    void groupsOfAConvolutionHaveFiguresOfTheirOwn();
    void aRunIsSavedStoppedAndGoesOn();
    void refusalsAreSentences();

private:
    static QString golden(const char* name)
    {
        return QStringLiteral(UNLEARN_SOURCE_DIR "/tests/golden/scripts/") + name;
    }
    CommandLine m_line;
};

void TestTorchscript::trustIsAskedForOnceAContent()
{
    const QStringList describe{"models", golden("encoder_scripted.pt"), "--data", m_line.data(), "--json"};
    const CommandOutcome refused = m_line.run(describe);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.error()["code"].toString(), QString("untrusted"));
    QVERIFY(refused.error()["message"].toString().contains("--trust"));
    QCOMPARE(refused.error()["found"].toString().size(), 64);
    QCOMPARE(m_line.run(describe + QStringList{"--trust"}).exitCode, 0);
    QVERIFY(QFile::copy(golden("encoder_scripted.pt"), m_line.path("copy.pt")));
    QCOMPARE(m_line.run({"models", "copy.pt", "--data", m_line.data(), "--json"}).exitCode, 0);
    QCOMPARE(m_line.run({"models", golden("mlp_scripted.pt"), "--data", m_line.data(), "--json"}).exitCode, 2);
}

void TestTorchscript::modelsAreDescribed()
{
    const CommandOutcome outcome =
        m_line.run({"models", golden("projections_scripted.pt"), "--trust", "--data", m_line.data(), "--json"});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject document = outcome.document();
    QCOMPARE(document["architecture"].toString(), QString("torchscript"));
    QCOMPARE(document["classes"].toInt(), 4);
    const QJsonArray layers = document["layers"].toArray();
    QCOMPARE(layers.size(), 8);
    QCOMPARE(layers[1].toObject()["groups"].toInt(), 4);
    QCOMPARE(layers[2].toObject()["name"].toString(), QString("rows"));
    QCOMPARE(layers[2].toObject()["d"].toInt(), 320);
    const CommandOutcome list = m_line.run({"models"});
    QVERIFY(list.standardOutput.contains("vit-b-16"));
    QVERIFY(list.standardOutput.contains("TorchScript"));
}

/// Arrays of arrays in the documents where there are groups, plain arrays where there is one.
void TestTorchscript::groupsOfAConvolutionHaveFiguresOfTheirOwn()
{
    constexpr int depthwise = 1, groups = 4, d = 9;
    const QStringList input{"--model",     golden("projections_scripted.pt"),
                            "--trust",     "--data",
                            m_line.data(), "--json",
                            "--forget",    "0:20",
                            "--db",        "groups.sqlite"};
    const CommandOutcome spectra = m_line.run(QStringList{"spectrum"} + input);
    QVERIFY2(spectra.exitCode == 0, spectra.standardError);
    const QJsonArray layers = spectra.document()["layers"].toArray();
    QCOMPARE(layers.size(), 8);
    for (int i = 0; i < layers.size(); ++i) {
        const QJsonObject layer = layers[i].toObject();
        QCOMPARE(layer["groups"].toInt(), i == depthwise ? groups : 1);
        for (const char* figures : {"eigenvalues", "full_eigenvalues"}) {
            const QJsonArray values = layer[figures].toArray();
            QCOMPARE(values.size(), i == depthwise ? groups : layer["d"].toInt());
            for (const QJsonValue& value : values) {
                QCOMPARE(value.isArray(), i == depthwise);
                QCOMPARE(value.toArray().size(), i == depthwise ? d : 0);
            }
        }
    }
    const QJsonObject grouped = layers[depthwise].toObject();
    double sum = 0.0;
    const QJsonArray spectraOfGroups = grouped["eigenvalues"].toArray();
    for (const QJsonValue& group : spectraOfGroups) {
        double before = INFINITY;
        const QJsonArray values = group.toArray();
        for (const QJsonValue& value : values) {
            QVERIFY(value.toDouble() <= before);
            before = value.toDouble();
            sum += before;
        }
    }
    QVERIFY(sum > 0.0 && std::abs(sum - grouped["trace"].toDouble()) < 1e-6 * sum);

    const CommandOutcome run =
        m_line.run(QStringList{"run"} + input + QStringList{"--gamma", "0.9", "--epochs", "1", "--stop", "epochs"});
    QVERIFY2(run.exitCode == 0, run.standardError);
    const QJsonArray kept = run.document()["layers"].toArray();
    QCOMPARE(kept.size(), 8);
    for (int i = 0; i < kept.size(); ++i) {
        const QJsonArray k = kept[i].toObject()["k"].toArray();
        QCOMPARE(k.size(), i == depthwise ? groups : 1);
        for (const QJsonValue& one : k)
            QVERIFY(one.isDouble() && one.toInt(-1) >= 0 && one.toInt() <= kept[i].toObject()["d"].toInt());
    }
    const CommandOutcome shown = m_line.run({"runs", "show", "1", "--db", "groups.sqlite", "--json"});
    QCOMPARE(shown.document()["layers"].toArray()[depthwise].toObject()["k"],
             kept[depthwise].toObject()["k"]); // as the log holds it

    const CommandOutcome advice = m_line.run(QStringList{"advise"} + input);
    QVERIFY2(advice.exitCode == 0, advice.standardError);
    const QJsonArray advised = advice.document()["layers"].toArray();
    QCOMPARE(advised.size(), 8);
    for (int i = 0; i < advised.size(); ++i) {
        const QJsonObject layer = advised[i].toObject();
        const int ofLayer = i == depthwise ? groups : 1, arrays = layer["d"].toInt() + 1;
        QCOMPARE(layer["k"].toArray().size(), ofLayer);
        for (const char* figures : {"forgetting_power", "interference"}) {
            const QJsonArray values = layer[figures].toArray();
            QCOMPARE(values.size(), i == depthwise ? groups : arrays);
            for (const QJsonValue& value : values) {
                QCOMPARE(value.isArray(), i == depthwise);
                QCOMPARE(value.toArray().size(), i == depthwise ? arrays : 0);
            }
        }
    }
}

void TestTorchscript::aRunIsSavedStoppedAndGoesOn()
{
    const QStringList run{"run",      "--model", golden("encoder_scripted.pt"),
                          "--trust",  "--data",  m_line.data(),
                          "--forget", "0:20",    "--gamma",
                          "0.5",      "--stop",  "epochs",
                          "--batch",  "10",      "--json"};
    const CommandOutcome whole =
        m_line.run(run + QStringList{"--epochs", "20", "--save", "whole.pt", "--db", "whole.sqlite"});
    QVERIFY2(whole.exitCode == 0, whole.standardError);
    QCOMPARE(whole.document()["layers"].toArray().size(), 10);

    // What was saved is another program as far as trust goes, and says itself what data it is for.
    QCOMPARE(m_line.run({"models", "whole.pt", "--json"}).error()["code"].toString(), QString("untrusted"));
    const CommandOutcome saved = m_line.run({"models", "whole.pt", "--trust", "--json"});
    QCOMPARE(saved.exitCode, 0);
    QCOMPARE(saved.document()["input"].toArray(), (QJsonArray{1, 8, 8}));
    QCOMPARE(m_line.run({"evaluate", "--model", "whole.pt", "--data", m_line.data(), "--json"}).exitCode, 0);

    // Killed after its first epoch, it ends where the undisturbed one did.
    const auto process = m_line.start(run + QStringList{"--epochs", "20", "--db", "killed.sqlite"});
    process->setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("epoch 2:") && process->waitForReadyRead(60000))
        said += process->readAllStandardError();
    process->kill();
    process->waitForFinished();
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    const CommandOutcome resumed =
        m_line.run({"run", "--resume", "last", "--save", "resumed.pt", "--db", "killed.sqlite", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    const CommandOutcome again = m_line.run({"models", "resumed.pt", "--trust", "--json"});
    QCOMPARE(again.document()["hash"].toString(), saved.document()["hash"].toString());
}

void TestTorchscript::refusalsAreSentences()
{
    for (const auto& [file, said] :
         {std::pair{"refused_frozen.pt", "torch.jit.freeze"}, {"refused_bmm.pt", "aten::bmm"}}) {
        const CommandOutcome outcome =
            m_line.run({"spectrum", "--model", golden(file), "--trust", "--data", m_line.data(), "--json"});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error()["code"].toString(), QString("format-unsupported"));
        QVERIFY2(outcome.error()["message"].toString().contains(said), outcome.standardOutput);
    }
    const CommandOutcome dataless = m_line.run({"models", golden("encoder_scripted.pt"), "--trust", "--json"});
    QVERIFY(dataless.error()["message"].toString().contains("--data"));
}

QTEST_GUILESS_MAIN(TestTorchscript)
#include "test_torchscript.moc"
