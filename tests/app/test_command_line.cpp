// SPDX-License-Identifier: GPL-3.0-or-later
// What every command owes a script: help, exactly one JSON document, exit codes.
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QtTest>

using namespace unlearn::test;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = m_line.trainedModel(); }
    void helpHasExamples_data();
    void helpHasExamples();
    void listsAreDocuments();
    void aTrainedModelIsDescribed();
    void aSpectrumIsADocument();
    void anEvaluationIsADocument();
    void aRunIsADocument();
    void optionsOverrideThePlan();
    void aGammaForAllLayersReplacesThePlans();
    void driftStopsASoftProjection();
    void methodsAreListedAndDescribed();
    void methodsRunWithTheirSettings();
    void methodsBringTheirStopRule();
    void controlsAreOptions();
    void weightsKeepToTheirBudget();
    void filesSayWhatTheProgramSaysOfMethods_data();
    void filesSayWhatTheProgramSaysOfMethods();
    void refusedRunsLeaveNoTrace();
    void missingArgumentsAreUsage();
    void theSystemsLanguageChangesNothing_data();
    void theSystemsLanguageChangesNothing();

private:
    void write(const QString& name, const QByteArray& content) const;

    CommandLine m_line;
    QString m_model;
};

void TestCommandLine::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_line.path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestCommandLine::helpHasExamples_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char* command : {"train",     "spectrum",   "advise",      "run",        "evaluate",       "runs",
                                "runs list", "runs show",  "runs export", "runs save",  "runs merge",     "datasets",
                                "models",    "methods",    "sweep",       "samples",    "export-request", "purge",
                                "cache",     "cache list", "cache size",  "cache prune"})
        QTest::newRow(command) << QString(command).split(' ');
}

void TestCommandLine::helpHasExamples()
{
    QFETCH(QStringList, command);
    const CommandOutcome outcome = m_line.run(command + QStringList{"--help"});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.standardOutput.contains("Examples:\n  unlearn " + command.join(' ').toUtf8()),
             outcome.standardOutput);
    QVERIFY(outcome.standardError.isEmpty());
}

void TestCommandLine::listsAreDocuments()
{
    QCOMPARE(m_line.run({"datasets", "--json"}).document()["datasets"].toArray().size(), 10);
    QVERIFY(m_line.run({"models", "--json"}).document()["models"].toArray().size() >= 6);
    const QJsonObject data = m_line.run({"datasets", m_line.data(), "--json"}).document();
    QCOMPARE(data["train"].toInt(), 400);
    QCOMPARE(data["test"].toInt(), 400);
    QCOMPARE(data["shape"].toArray(), (QJsonArray{1, 8, 8}));
    QCOMPARE(data["classes"].toArray().at(3).toObject()["train"].toInt(), 100);
    const CommandOutcome table = m_line.run({"datasets", "idx:data"}); // relative to the current folder
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.standardOutput.contains("400 training"));
}

void TestCommandLine::aTrainedModelIsDescribed()
{
    const CommandOutcome trained =
        m_line.run({"train", "--arch", "mlp", "--data", m_line.data(), "--out", "without.safetensors", "--epochs", "2",
                    "--without-forget", "--forget", "0:40", "--forget", "class:1", "--json"});
    QCOMPARE(trained.exitCode, 0);
    const QJsonObject document = trained.document();
    QCOMPARE(document["train_images"].toInt(), 260);
    QCOMPARE(document["epochs"].toArray().size(), 2);
    QVERIFY(document["threads"].toInt() > 0);
    QVERIFY(!QFile::exists(m_line.path("without.safetensors.checkpoint")));
    const QJsonObject model = m_line.run({"models", "without.safetensors", "--json"}).document();
    QCOMPARE(model["architecture"].toString(), QString("mlp"));
    QCOMPARE(model["hash"], document["hash"]);
    QCOMPARE(model["layers"].toArray().at(0).toObject()["d"].toInt(), 64);
    QCOMPARE(model["metadata"].toObject()["without_forget"].toString(), QString("0:40 class:1"));
    QCOMPARE(model["metadata"].toObject()["without_forget_hash"].toString().size(), 64);
}

void TestCommandLine::aSpectrumIsADocument()
{
    const CommandOutcome outcome = m_line.run({"spectrum", "--model", m_model, "--data", m_line.data(), "--images",
                                               "100", "--out", "spectrum.json", "--no-cache", "--json"});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject document = outcome.document();
    QCOMPARE(document["images"].toInt(), 100);
    QVERIFY(document["seconds"].toObject().contains("gram"));
    QVERIFY(document["seconds"].toObject().contains("eigen"));
    QVERIFY(document["images_per_second"].toDouble() > 0.0);
    const QJsonObject layer = document["layers"].toArray().at(0).toObject();
    QCOMPARE(layer["kind"].toString(), QString("linear"));
    QCOMPARE(layer["d"].toInt(), 64);
    QCOMPARE(layer["groups"].toInt(), 1);
    const QJsonArray eigenvalues = layer["eigenvalues"].toArray();
    QCOMPARE(eigenvalues.size(), 64);
    double sum = 0.0;
    for (const QJsonValue& value : eigenvalues)
        sum += value.toDouble();
    QVERIFY(std::abs(sum - layer["trace"].toDouble()) < 1e-6 * sum);
    // 100 of 400 images: two halves tell how far to trust them.
    const QJsonObject halves = layer["subsampling"].toObject();
    QVERIFY(halves["largest_angle"].toDouble(-1) >= 0.0 && halves["largest_angle"].toDouble() < 1.6);
    QVERIFY(halves["energy_error"].toDouble(-1) > 0.0 && halves["energy_error"].toDouble() < 1.0);
    QCOMPARE(halves["k"].toArray().size(), 1);
    const CommandOutcome people =
        m_line.run({"spectrum", "--model", m_model, "--data", m_line.data(), "--images", "100", "--gamma", "0.5"});
    QVERIFY2(people.standardOutput.contains("two halves of them"), people.standardOutput);
    const QJsonObject unestimated = m_line
                                        .run({"spectrum", "--model", m_model, "--data", m_line.data(), "--images",
                                              "100", "--no-estimate", "--json"})
                                        .document();
    QVERIFY(!unestimated["layers"].toArray().at(0).toObject().contains("subsampling"));
    QVERIFY(!layer.contains("most_negative")); // nothing was subtracted
    const QJsonObject subtracted =
        m_line
            .run({"spectrum", "--model", m_model, "--data", m_line.data(), "--forget", "0:40", "--no-cache", "--json"})
            .document()["layers"]
            .toArray()
            .at(0)
            .toObject();
    QVERIFY(subtracted["most_negative"].isDouble() && subtracted["most_negative"].toDouble() <= 0.0);
    QFile out(m_line.path("spectrum.json"));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(out.readAll()).object(), document);
    const QJsonObject uncached =
        m_line.run({"spectrum", "--model", m_model, "--data", m_line.data(), "--images", "100", "--no-cache", "--json"})
            .document();
    QVERIFY(!uncached["from_cache"].toBool(true));
    // The cache of another log is another cache, so that a purge of that log reaches it.
    const QStringList elsewhere{"spectrum", "--model", m_model,        "--data",        m_line.data(), "--images",
                                "100",      "--db",    "other.sqlite", "--no-estimate", "--json"};
    QVERIFY(!m_line.run(elsewhere).document()["from_cache"].toBool(true));
    QVERIFY(m_line.run(elsewhere).document()["from_cache"].toBool());
    QVERIFY(QFileInfo::exists(m_line.path("other-cache")));

    const QJsonObject retained =
        m_line.run({"spectrum", "--model", m_model, "--data", m_line.data(), "--forget", "0:50", "--json"}).document();
    QCOMPARE(retained["images"].toInt(), 400);
    QCOMPARE(retained["forget_images"].toInt(), 50);
    QVERIFY(!retained["layers"].toArray().at(0).toObject().contains("subsampling"));
    QVERIFY(!retained["from_cache"].toBool());
    const QJsonObject again =
        m_line.run({"spectrum", "--model", m_model, "--data", m_line.data(), "--forget", "0:50", "--json"}).document();
    QVERIFY(again["from_cache"].toBool());
    QCOMPARE(again["layers"], retained["layers"]);
}

void TestCommandLine::anEvaluationIsADocument()
{
    const QJsonObject document = m_line
                                     .run({"evaluate", "--model", m_model, "--data", m_line.data(), "--forget", "0:50",
                                           "--retrained", m_model, "--json"})
                                     .document();
    QCOMPARE(document["test_count"].toInt(), 200);
    QCOMPARE(document["forget_count"].toInt(), 50);
    QCOMPARE(document["retain_count"].toInt(), 350);
    QCOMPARE(document["auc"].toArray().size(), 7);
    QCOMPARE(document["auc"].toArray().at(0).toObject()["positives_of"].toString(), QString("forget"));
    QCOMPARE(document["auc"].toArray().at(0).toObject()["negatives_of"].toString(), QString("same-classes"));
    QCOMPARE(document["classes"].toArray().size(), 4);
    QVERIFY(document["classes"].toArray().at(1).toObject()["forget_error"].isNull());
    const QJsonObject retrained = document["retrained"].toArray().at(0).toObject();
    QCOMPARE(retrained["forget_error"], document["forget_error"]);
    const QJsonObject whole =
        m_line.run({"evaluate", "--model", m_model, "--data", m_line.data(), "--whole-test", "--json"}).document();
    QCOMPARE(whole["test_count"].toInt(), 400);
    QVERIFY(whole["forget_error"].isNull());
    QVERIFY(whole["auc"].toArray().isEmpty());
}

void TestCommandLine::aRunIsADocument()
{
    const CommandOutcome outcome = m_line.run({"run",
                                               "--model",
                                               "model.safetensors",
                                               "--data",
                                               "idx:data",
                                               "--forget",
                                               "0:50",
                                               "--epochs",
                                               "4",
                                               "--stop",
                                               "epochs",
                                               "--gamma",
                                               "0.8",
                                               "--gamma",
                                               "layers.2=0.5",
                                               "--save",
                                               "out/unlearned.safetensors",
                                               "--db",
                                               "log.sqlite",
                                               "--name",
                                               "mein Lauf ü",
                                               "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject document = outcome.document();
    QCOMPARE(document["state"].toString(), QString("finished"));
    QCOMPARE(document["name"].toString(), QString("mein Lauf ü"));
    const QJsonArray epochs = document["epochs"].toArray();
    QCOMPARE(epochs.size(), 5);
    for (int i = 0; i < epochs.size(); ++i) {
        const QJsonObject epoch = epochs.at(i).toObject();
        QCOMPARE(epoch["epoch"].toInt(), i);
        for (const char* key : {"test_error", "forget_error", "retain_error"})
            QVERIFY(epoch[key].toDouble(-1) >= 0.0 && epoch[key].toDouble() <= 100.0);
    }
    QCOMPARE(document["selected_epoch"].toInt(), 4);
    const QJsonObject layer = document["layers"].toArray().at(1).toObject();
    QCOMPARE(layer["name"].toString(), QString("layers.2"));
    QCOMPARE(layer["gamma"].toDouble(), 0.5);
    QCOMPARE(layer["k"].toArray().size(), 1);
    QVERIFY(layer["retain_drift"].toDouble(-1) > 0.0);
    QVERIFY(layer["retain_drift_centred"].toDouble(-1) > layer["retain_drift"].toDouble());
    QVERIFY(document["retain_drift"].toDouble(-1) >= layer["retain_drift"].toDouble());
    QCOMPARE(document["output_change"], epochs.at(4).toObject()["output_change"]);
    QVERIFY(document["output_change"].toDouble(-1) > 0.0);
    QVERIFY(epochs.at(4).toObject()["retain_drift"].isNull()); // the stop rule does not ask for it
    QVERIFY(layer["k"].toArray().at(0).toInt() < layer["d"].toInt());
    QVERIFY(!document["seconds"].toObject().isEmpty());
    const QJsonObject attack = document["auc"].toArray().at(0).toObject();
    for (const char* key : {"attack", "value", "low", "high", "positives", "negatives"})
        QVERIFY2(attack.contains(key), key);
    QVERIFY(document["threads"].toInt() > 0);
    QCOMPARE(document["device"].toString(), QString("cpu"));
    QVERIFY(QFile::exists(m_line.path("out/unlearned.safetensors")));
    QVERIFY2(outcome.standardError.contains("epoch 4:"), outcome.standardError);

    const QString run = QString::number(document["run_id"].toInt());
    QJsonObject shown = m_line.run({"runs", "show", run, "--db", "log.sqlite", "--json"}).document();
    for (const char* key : {"layers", "epochs", "selected_epoch", "seconds", "auc", "models", "plan", "run_id"})
        QCOMPARE(shown[key], document[key]);
    const QJsonObject list = m_line.run({"runs", "list", "--db", "log.sqlite", "--json"}).document();
    QCOMPARE(list["runs"].toArray().at(0).toObject()["run_id"], document["run_id"]);
    const CommandOutcome csv = m_line.run({"runs", "export", "last", "--db", "log.sqlite", "--format", "csv"});
    QCOMPARE(csv.standardOutput.count('\n'), 6);
    QVERIFY(csv.standardOutput.startsWith("epoch,test_error,forget_error,retain_error,"));
    QCOMPARE(m_line.run({"runs", "export", run, "--db", "log.sqlite", "--out", "run.json"}).exitCode, 0);
    QFile exported(m_line.path("run.json"));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(exported.readAll()).object()["epochs"], document["epochs"]);
}

void TestCommandLine::optionsOverrideThePlan()
{
    QDir().mkpath(m_line.path("elsewhere"));
    write("elsewhere/plan.unlearn.json", R"({"version": 1, "data": {"source": "idx:../data"},
        "model": {"file": "../model.safetensors"}, "forget": ["class:2"], "seed": 9,
        "pgu": {"epochs": 50}, "stop": {"rule": "epochs"}})");
    const CommandOutcome outcome =
        m_line.run({"run", "elsewhere/plan.unlearn.json", "--epochs", "2", "--forget", "1:30", "--start-lr", "0.02",
                    "--entropy-weight", "0.1", "--probability-offset", "0.3", "--db", "plan.sqlite", "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject plan = outcome.document()["plan"].toObject();
    QCOMPARE(outcome.document()["epochs"].toArray().size(), 3);
    QCOMPARE(plan["forget"].toArray(), QJsonArray{"1:30"});
    QCOMPARE(plan["seed"].toInt(), 9);
    QCOMPARE(plan["pgu"].toObject()["start_learning_rate"].toDouble(), 0.02);
    QCOMPARE(plan["pgu"].toObject()["entropy_weight"].toDouble(), 0.1);
    QCOMPARE(plan["pgu"].toObject()["probability_offset"].toDouble(), 0.3);
}

void TestCommandLine::aGammaForAllLayersReplacesThePlans()
{
    write("layers.unlearn.json", R"({"version": 1, "data": {"source": "idx:data"}, "forget": ["class:2"],
        "model": {"file": "model.safetensors"}, "gamma": {"layers": {"layers.0": 0.95, "layers.2": 0.3}},
        "pgu": {"epochs": 1}, "stop": {"rule": "epochs"}})");
    const auto gammas = [this](const QStringList& more) {
        const CommandOutcome outcome =
            m_line.run(QStringList{"run", "layers.unlearn.json", "--db", "layers.sqlite", "--json"} + more);
        return outcome.document()["plan"].toObject()["gamma"].toObject();
    };
    QCOMPARE(gammas({"--gamma", "0.8"}), (QJsonObject{{"default", 0.8}, {"layers", QJsonObject()}}));
    QCOMPARE(gammas({"--gamma", "layers.2=0.5", "--gamma", "0.8"}),
             (QJsonObject{{"default", 0.8}, {"layers", QJsonObject{{"layers.2", 0.5}}}}));
    QCOMPARE(gammas({"--gamma", "layers.2=0.5"}),
             (QJsonObject{{"default", 0.9}, {"layers", QJsonObject{{"layers.0", 0.95}, {"layers.2", 0.5}}}}));
}

void TestCommandLine::driftStopsASoftProjection()
{
    const QStringList soft{"run",  "--model",  "model.safetensors", "--data", m_line.data(), "--forget",
                           "0:50", "--method", "soft-projection",   "--mu",   "0.05",        "--epochs",
                           "6",    "--db",     "soft.sqlite"};
    const QJsonObject document = m_line.run(soft + QStringList{"--stop", "drift:1e-12", "--json"}).document();
    QCOMPARE(document["method"].toString(), QString("soft-projection"));
    QCOMPARE(document["selected_epoch"].toInt(-1), 0);
    QCOMPARE(document["epochs"].toArray().size(), 2);
    const QJsonObject plan = document["plan"].toObject();
    QCOMPARE(plan["stop"].toObject()["drift_budget"].toDouble(), 1e-12);
    QCOMPARE(plan["soft_projection"].toObject()["mu"].toDouble(), 0.05);
    const CommandOutcome people = m_line.run(soft + QStringList{"--stop", "drift:1e6"});
    QCOMPARE(people.exitCode, 0);
    QVERIFY2(people.standardOutput.contains("Retain drift, uncentred, summed: "), people.standardOutput);
    QVERIFY2(people.standardOutput.contains("logits on retained images: "), people.standardOutput);
    QCOMPARE(m_line.run(soft + QStringList{"--stop", "drift:much", "--json"}).exitCode, 2);
    QCOMPARE(m_line.run(soft + QStringList{"--stop", "drift:0", "--json"}).exitCode, 2);
}

void TestCommandLine::refusedRunsLeaveNoTrace()
{
    const CommandOutcome failed = m_line.run({"run", "--model", "model.safetensors", "--data", m_line.data(),
                                              "--forget", "1:30", "--stop", "match", "--db", "failed.sqlite"});
    QVERIFY(failed.exitCode != 0);
    const CommandOutcome shown = m_line.run({"runs", "show", "last", "--db", "failed.sqlite", "--json"});
    QVERIFY(shown.exitCode != 0);
}

void TestCommandLine::missingArgumentsAreUsage()
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{"nonsense"}, QStringList{"train"}, QStringList{"runs"},
          QStringList{"train", "--epochs", "many"}, QStringList{"runs", "export", "1", "--format", "xml"},
          QStringList{"models", "--nonsense"}}) {
        const CommandOutcome text = m_line.run(arguments);
        QCOMPARE(text.exitCode, 2);
        QVERIFY(text.standardOutput.isEmpty());
        QCOMPARE(text.standardError.trimmed().count('\n'), 0);
        const CommandOutcome json = m_line.run(arguments + QStringList{"--json"});
        QCOMPARE(json.exitCode, 2);
        QCOMPARE(json.error()["code"].toString(), QString("usage"));
    }
}

void TestCommandLine::theSystemsLanguageChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("fails");
    QTest::newRow("list of methods") << QStringList{"methods"} << false;
    QTest::newRow("data") << QStringList{"datasets", m_line.data()} << false;
    QTest::newRow("missing file") << QStringList{"models", "missing.safetensors"} << true;
    QTest::newRow("wrong option") << QStringList{"methods", "--no-such-option"} << true;
}

/// Scripts read what it says: words and numbers are those of English everywhere.
void TestCommandLine::theSystemsLanguageChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, fails);
    const auto outcomeIn = [&](const QString& locale, const QString& language) {
        const auto process = m_line.prepare(arguments);
        QProcessEnvironment environment = process->processEnvironment();
        for (const char* name : {"LANG", "LC_ALL"})
            environment.insert(QLatin1String(name), locale);
        environment.insert(QStringLiteral("LANGUAGE"), language);
        process->setProcessEnvironment(environment);
        process->start();
        return CommandLine::finish(*process);
    };
    const CommandOutcome english = outcomeIn(QStringLiteral("C"), QString());
    const CommandOutcome german = outcomeIn(QStringLiteral("de_DE.UTF-8"), QStringLiteral("de"));
    QCOMPARE(english.exitCode != 0, fails);
    QVERIFY(!(fails ? english.standardError : english.standardOutput).isEmpty());
    QCOMPARE(german.exitCode, english.exitCode);
    QCOMPARE(german.standardOutput, english.standardOutput);
    QCOMPARE(german.standardError, english.standardError);
}

void TestCommandLine::methodsAreListedAndDescribed()
{
    const QJsonArray methods = m_line.run({"methods", "--json"}).document()["methods"].toArray();
    QCOMPARE(methods.at(0).toObject()["name"].toString(), QString("pgu"));
    QVERIFY(methods.size() >= 10);
    for (const QJsonValue& method : methods) {
        const CommandOutcome one = m_line.run({"methods", method.toObject()["name"].toString(), "--json"});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.document(), method.toObject());
    }
    const CommandOutcome scrub = m_line.run({"methods", "scrub"});
    QVERIFY2(scrub.standardOutput.contains("temperature") && scrub.standardOutput.contains("2302.09880"),
             scrub.standardOutput);
    QVERIFY2(scrub.standardOutput.contains("names another, is epochs."), scrub.standardOutput);
    QCOMPARE(methods.at(0).toObject()["default_stop_rule"].toString(), QString("crossing"));
    const CommandOutcome unknown = m_line.run({"methods", "forgetting", "--json"});
    QVERIFY(unknown.exitCode != 0);
    QVERIFY(unknown.error()["message"].toString().contains("bad-teacher"));
}

void TestCommandLine::methodsRunWithTheirSettings()
{
    const CommandOutcome outcome =
        m_line.run({"run",      "--model", m_model, "--data",     m_line.data(), "--forget", "0:50",
                    "--method", "scrub",   "--set", "alpha=0.25", "--epochs",    "2",        "--start-lr",
                    "0.001",    "--batch", "50",    "--stop",     "epochs",      "--json"});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject document = outcome.document();
    QCOMPARE(document["method"].toString(), QString("scrub"));
    const QJsonArray figures = document["figures"].toArray();
    QVERIFY(!figures.isEmpty());
    for (const QJsonValue& figure : figures) {
        QCOMPARE(figure.toObject()["versus"].toString(), QString("original")); // there is no retrained model
        QVERIFY(figure.toObject()["samples"].toInt() > 0 && !figure.toObject()["formula"].toString().isEmpty());
    }
    bool svc = false;
    for (const QJsonValue& attack : document["auc"].toArray()) {
        svc = svc || attack.toObject()["attack"].toString() == "svc";
        const QJsonObject twoSided = attack.toObject()["two_sided"].toObject();
        QVERIFY(twoSided["value"].toDouble() >= 0.5 && twoSided["low"].toDouble() <= twoSided["high"].toDouble());
        QCOMPARE(attack.toObject()["positives_of"].toString(), QString("forget"));
        QCOMPARE(attack.toObject()["negatives_of"].toString(), QString("same-classes"));
        // Without a retrained model beside it, guessing is the measure.
        QVERIFY(attack.toObject()["over_forgotten"].isBool());
        QCOMPARE(attack.toObject()["over_forgotten"].toBool(), attack.toObject()["high"].toDouble() < 0.5);
        QCOMPARE(attack.toObject()["over_forgotten_below"].toDouble(), 0.5);
    }
    QVERIFY(svc);
    QCOMPARE(document["epochs"].toArray().size(), 3);
    QCOMPARE(document["epochs"].toArray().at(1).toObject()["learning_rate"].toDouble(), 0.001);
    const QJsonObject settings = document["plan"].toObject()["methods"].toObject()["scrub"].toObject();
    QCOMPARE(settings["alpha"].toDouble(), 0.25);
    QCOMPARE(settings["batch_size"].toInt(), 50);
    QCOMPARE(settings["temperature"].toDouble(), 4.0);
    const QStringList run{"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:50", "--json"};
    const auto refusal = [&](const QStringList& more) {
        const CommandOutcome refused = m_line.run(run + more);
        return refused.exitCode == 0 ? QString() : refused.error()["message"].toString();
    };
    QVERIFY(refusal({"--method", "scrub", "--set", "alpha"}).contains("NAME=VALUE"));
    QVERIFY(refusal({"--method", "scrub", "--set", "beta=1"}).contains("forget_batch_size"));
    QVERIFY(refusal({"--method", "scrub", "--set", "alpha=-1"}).contains("alpha"));
    QVERIFY(refusal({"--method", "ssd", "--epochs", "3"}).contains("ssd"));
    QVERIFY(refusal({"--method", "scrub", "--entropy-weight", "0.1"}).contains("--entropy-weight"));
    QVERIFY(refusal({"--method", "forgetting"}).contains("gradient-ascent"));
}

void TestCommandLine::methodsBringTheirStopRule()
{
    write("dropped.unlearn.json", R"({"version": 1, "data": {"source": "idx:data"}, "forget": ["1:30"],
        "model": {"file": "model.safetensors"}, "stop": {"rule": "retain-drop", "drop_points": 90}})");
    const auto ran = [this](const QStringList& inputs) {
        const QStringList method{"--method", "gradient-ascent", "--epochs", "2", "--db", "rules.sqlite", "--json"};
        const QJsonObject document = m_line.run(QStringList{"run"} + inputs + method).document();
        return std::pair(document["plan"].toObject()["stop"].toObject()["rule"].toString(),
                         document["epochs"].toArray().size());
    };
    const QStringList options{"--model", m_model, "--data", m_line.data(), "--forget", "1:30"};
    QCOMPARE(ran(options), std::pair(QString("epochs"), qsizetype{3}));
    QCOMPARE(ran(options + QStringList{"--stop", "crossing"}).first, QString("crossing"));
    QCOMPARE(ran({"dropped.unlearn.json"}), std::pair(QString("retain-drop"), qsizetype{3})); // the plan's own
}

void TestCommandLine::controlsAreOptions()
{
    const CommandOutcome outcome =
        m_line.run({"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:50", "--epochs", "2",
                    "--subspace", "random", "--moment", "full", "--layers", "last", "--stop", "epochs", "--json"});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject pgu = outcome.document()["plan"].toObject()["pgu"].toObject();
    QCOMPARE(pgu["subspace"].toString(), QString("random"));
    QCOMPARE(pgu["moment"].toString(), QString("full"));
    QCOMPARE(pgu["layers"].toString(), QString("last"));
    QCOMPARE(outcome.document()["layers"].toArray().at(0).toObject()["gamma"].toDouble(), 1.0);
    QVERIFY(m_line.run({"run", "--demo", "--subspace", "middle", "--json"})
                .error()["message"]
                .toString()
                .contains("bottom"));
}

/// A budget of nothing leaves the weights of the last and of the selected epoch; epoch 0 is the model itself.
void TestCommandLine::weightsKeepToTheirBudget()
{
    const auto filesKept = [this](const QString& db, const QStringList& more) {
        const CommandOutcome outcome =
            m_line.run(QStringList{"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:50", "--epochs",
                                   "6", "--stop", "epochs", "--db", db + ".sqlite", "--json"}
                       + more);
        return outcome.exitCode == 0 ? QDir(m_line.path(db + "-weights")).entryList(QDir::Files).size() : -1;
    };
    QCOMPARE(filesKept("ample", {}), 6);
    QCOMPARE(filesKept("scarce", {"--weights-budget", "0"}), 1);
    QCOMPARE(m_line.run({"run", "--demo", "--weights-budget", "-1", "--json"}).exitCode, 2);
}

/// What a new method changes besides its folder and its registration is written by scripts.
void TestCommandLine::filesSayWhatTheProgramSaysOfMethods_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("the plan's schema") << "method_schema.py";
    QTest::newRow("the translators' list") << "method_texts.py";
}

void TestCommandLine::filesSayWhatTheProgramSaysOfMethods()
{
    QFETCH(QString, script);
    QProcess checker;
    checker.start("python3", {UNLEARN_SOURCE_DIR "/packaging/" + script, "--check", UNLEARN_EXECUTABLE});
    if (!checker.waitForStarted())
        QSKIP("python3 is not installed");
    QVERIFY(checker.waitForFinished());
    QVERIFY2(checker.exitCode() == 0, checker.readAllStandardOutput() + checker.readAllStandardError());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
