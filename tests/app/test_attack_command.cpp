// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"
#include "tests/sklearn_answer.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <random>

using namespace unlearn::test;

namespace {

QJsonObject shadowsOf(const CommandOutcome& outcome)
{
    return outcome.document()["shadows"].toObject();
}

/// The MiB that are free, where an outlook like this one was told and names so many MiB that it takes; else -1.
double freeOf(const CommandOutcome& outcome, const QString& outlook)
{
    const QRegularExpression sentence(outlook + " MiB of ([0-9]+[.][0-9]) MiB that are free in ");
    const QRegularExpressionMatch match = sentence.match(QString::fromUtf8(outcome.standardError));
    return match.hasMatch() ? match.captured(1).toDouble() : -1.0;
}

} // namespace

class TestAttackCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = m_line.trainedModel(); }
    void attacksAllModels();
    void resultOfARunIsAttacked();
    void shadowAttacksOfARunAreLogged();
    void settingsAreThoseOfTheRun();
    void chosenSamplesAreAttacked();
    void exportedScoresAgreeWithSklearn();
    void shadowModelsAreKept();
    void killedPoolGoesOn();
    void killedUnlearningGoesOn();
    void samplesAreChosenByWhatIsRemembered();
    void samplesAreChosenByWhatTheModelSays();
    void badInputIsNamed_data();
    void badInputIsNamed();

private:
    QStringList arguments(const QStringList& others, const QString& log = "log.sqlite") const
    {
        return QStringList{"attack",   "--model",    m_model, "--data", m_line.data(),
                           "--forget", "random:100", "--db",  log,      "--json"}
        + others;
    }
    int shadowFiles(const QString& log) const
    {
        return static_cast<int>(
            QDir(m_line.path(log + "-cache/shadows")).entryList({"*.safetensors"}, QDir::Files).size());
    }

    /// Without checkpoints of models that are under way.
    int trainedModels(const QString& log) const
    {
        const QDir folder(m_line.path(log + "-cache/shadows"));
        return shadowFiles(log) - static_cast<int>(folder.entryList({"*.checkpoint.safetensors"}, QDir::Files).size());
    }

    CommandLine m_line;
    QString m_model;
};

void TestAttackCommand::attacksAllModels()
{
    const CommandOutcome outcome =
        m_line.run(arguments({"--attack", "rmia", "--attack", "lira", "--attack", "loss", "--shadows", "4",
                              "--unlearned", m_model, "--retrained", m_model}));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QString outlook = "4 shadow models are to be trained, on 400 samples each: about [0-9]+[.][0-9] min and ";
    QVERIFY2(freeOf(outcome, outlook + "1[.]3") > 1.3, outcome.standardError); // of 7 times 50,052 weights
    QVERIFY2(outcome.standardError.contains("shadow model 4 of 4 is trained; about 0.0 min left"),
             outcome.standardError);
    const QJsonObject document = outcome.document();
    const QJsonArray attacks = document["attacks"].toArray();
    QCOMPARE(attacks.size(), 9);
    const QHash<QString, QString> scores{{"rmia", ": share of population samples z with r(x) >= gamma r(z), gamma = 1"},
                                         {"lira", ": ln N(phi; in) - ln N(phi; out)"},
                                         {"loss", " \"loss\": ln p of the label"}};
    QStringList rows;
    for (const QJsonValue& row : attacks) {
        rows << row["attack"].toString() + " " + row["subject"].toString();
        QCOMPARE(row["value"], attacks[rows.size() <= 3 ? 0 : rows.size() <= 6 ? 3 : 6]["value"]); // one model thrice
        QVERIFY(row["low"].toDouble() <= row["value"].toDouble() && row["value"].toDouble() <= row["high"].toDouble());
        QCOMPARE(row["positives"].toInt(), 100);
        QCOMPARE(row["negatives"].toInt(), 200);
        QVERIFY(row["tpr_at_0.1_percent"].isNull());
        QCOMPARE(row["two_sided"]["formula"].toString(), QString("max(AUC, 1 - AUC)"));
        const QString formula = row["formula"].toString();
        QVERIFY2(formula.startsWith("P(positive's score > negative's) + P(they are equal) / 2, score")
                     && formula.contains(scores.value(row["attack"].toString())),
                 qPrintable(formula));
        QVERIFY2(row["interval_formula"].toString().contains("percentile bootstrap")
                     && row["interval_formula"].toString().contains("1,000 resamples"),
                 qPrintable(row["interval_formula"].toString()));
        for (const QString& percent : {QString("1"), QString("0.1")}) {
            const QString rate = row[QString("tpr_at_%1_percent_formula").arg(percent)].toString();
            QVERIFY2(rate.contains("at most " + percent + " % of the negatives")
                         && rate.contains(scores.value(row["attack"].toString())),
                     qPrintable(rate));
        }
        QCOMPARE(row["over_forgotten"].isBool(), row["subject"].toString() == "unlearned");
        QVERIFY(!row["over_forgotten"].toBool());            // it is the retrained model
        QCOMPARE(row["over_forgotten_below"].toDouble(-1.0), // of a single retrained model: the next row
                 row["subject"].toString() == "unlearned" ? attacks[rows.size()]["low"].toDouble() : -1.0);
    }
    QCOMPARE(rows,
             (QStringList{"rmia original", "rmia unlearned", "rmia retrained-0", "lira original", "lira unlearned",
                          "lira retrained-0", "loss original", "loss unlearned", "loss retrained-0"}));
    QCOMPARE(document["positives"]["of"].toString(), QString("forget samples"));
    QCOMPARE(document["negatives"]["count"].toInt(), 200);
    QCOMPARE(document["shadows"]["trained"].toInt(), 4);
    QCOMPARE(document["shadows"]["population"].toInt(), 200);
    QVERIFY(document["minutes"].toDouble() >= document["shadows"]["training_minutes"].toDouble());
    QCOMPARE(shadowFiles("log"), 4);

    QStringList forPeople = arguments({"--shadows", "4"});
    forPeople.removeAll("--json");
    const QByteArray text = m_line.run(forPeople).standardOutput;
    QVERIFY2(text.contains("Positives: 100 forget samples; negatives: 200 test samples of the same classes"), text);
    QVERIFY2(text.contains("too few negatives"), text);
    QVERIFY2(text.contains("AUC, RMIA: P(positive's score > negative's)"), text);
    QVERIFY2(text.contains("two-sided: max(AUC, 1 - AUC)"), text);
    QVERIFY2(text.contains("AUC with its 95 % interval: percentile bootstrap") && text.contains(" 1,000 resamples"),
             text);
    QVERIFY2(!text.contains("precision beside retrained"), text); // of the classifier alone
}

void TestAttackCommand::resultOfARunIsAttacked()
{
    const QStringList common{"--model", m_model, "--data", m_line.data(), "--db", "run.sqlite", "--json"};
    QVERIFY(m_line.run(QStringList{"run", "--forget", "0:40", "--epochs", "2", "--stop", "epochs"} + common).exitCode
            == 0);
    const CommandOutcome outcome =
        m_line.run({"attack", "--run", "last", "--attack", "loss", "--db", "run.sqlite", "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonArray attacks = outcome.document()["attacks"].toArray();
    QCOMPARE(attacks.size(), 2);
    QCOMPARE(attacks[1]["subject"].toString(), QString("unlearned"));
    QVERIFY(attacks[0]["value"] != attacks[1]["value"]);
    QVERIFY(outcome.document()["shadows"].isNull());
    const QJsonObject logged = m_line.run({"runs", "show", "last", "--db", "run.sqlite", "--json"}).document();
    for (const QJsonValue& row : logged["auc"].toArray()) {
        if (row["attack"].toString() == "loss")
            QCOMPARE(attacks[1]["value"], row["value"]);
    }
    const CommandOutcome other =
        m_line.run(QStringList{"attack", "--run", "last", "--attack", "loss", "--forget", "1:40"} + common);
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.error()["message"].toString().contains("another experiment"), other.standardOutput);
}

/// With U-LiRA, whose shadow models forget as the run did.
void TestAttackCommand::shadowAttacksOfARunAreLogged()
{
    const QStringList log{"--db", "logged.sqlite", "--json"};
    QVERIFY(m_line
                .run(QStringList{"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:40", "--retrained",
                                 m_model, "--method", "fine-tune", "--epochs", "2", "--stop", "epochs"}
                     + log)
                .exitCode
            == 0);
    const CommandOutcome outcome = m_line.run(
        QStringList{"attack", "--run", "last", "--attack", "u-lira", "--attack", "shadow-classifier", "--shadows", "4"}
        + log);
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    QVERIFY2(outcome.standardError.contains("shadow model 4 of 4 is unlearned"), outcome.standardError);
    const qsizetype trained = outcome.standardError.indexOf("shadow model 1 of 4 is trained");
    const qsizetype told =
        outcome.standardError.indexOf("4 shadow models are to be unlearned, on 400 samples each: about");
    QVERIFY2(told >= 0 && told < trained, outcome.standardError); // before anything is made
    const QJsonArray attacks = outcome.document()["attacks"].toArray();
    QCOMPARE(attacks.size(), 6); // original, unlearned and retrained, by two attacks
    QCOMPARE(outcome.document()["logged"].toInt(), 1);
    const QJsonArray logged =
        m_line.run(QStringList{"runs", "show", "last"} + log).document()["shadow_attacks"].toArray();
    QCOMPARE(logged.size(), 6);
    for (const QJsonValue& row : logged) {
        QCOMPARE(row["shadow_models"].toInt(), 4);
        QCOMPARE(row["positives_of"].toString(), QString("forget"));
        QCOMPARE(row["negatives_of"].toString(), QString("same-classes"));
        bool found = false;
        for (const QJsonValue& made : attacks) {
            if (made["subject"] != row["subject"] || made["attack"] != row["attack"])
                continue;
            found = true;
            QCOMPARE(row["value"], made["value"]);
            QCOMPARE(row["low"], made["low"]);
            for (const char* key : {"average_precision_beside_retrained", "average_precision_beside_retrained_formula",
                                    "interval_formula", "tpr_at_1_percent_formula", "tpr_at_0.1_percent_formula"})
                QCOMPARE(row[QLatin1String(key)], made[QLatin1String(key)]);
            // A single retrained model has none beside it.
            const bool isBeside =
                row["attack"].toString() == "shadow-classifier" && row["subject"].toString() != "retrained-0";
            QCOMPARE(row["average_precision_beside_retrained"].isDouble(), isBeside);
            QCOMPARE(row["average_precision_beside_retrained_formula"].toString().contains("arXiv 2312.04095"),
                     isBeside);
        }
        QVERIFY(found);
    }
    const QByteArray text = m_line
                                .run({"attack", "--run", "last", "--attack", "shadow-classifier", "--shadows", "4",
                                      "--db", "logged.sqlite"})
                                .standardOutput;
    QVERIFY2(text.contains("at 0.1 %  average precision beside retrained\n"), text);
    QVERIFY2(text.contains("\nAverage precision beside retrained models: mean over the other retrained models"), text);
    const CommandOutcome again =
        m_line.run(QStringList{"attack", "--run", "last", "--attack", "u-lira", "--shadows", "4"} + log);
    QVERIFY(!again.standardError.contains("unlearned; about")); // they are kept as well
    QVERIFY2(!again.standardError.contains("to be unlearned"), again.standardError);
    const CommandOutcome none = m_line.run(arguments({"--attack", "u-lira", "--shadows", "4"}, "logged.sqlite"));
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.error()["message"].toString().contains("--run"), none.standardOutput);
}

/// Whatever a plan beside the run says: what is logged with a run is of its own settings, samples and models.
void TestAttackCommand::settingsAreThoseOfTheRun()
{
    const QStringList log{"--db", "settings.sqlite", "--json"};
    QVERIFY(m_line
                .run(QStringList{"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:40", "--method",
                                 "fine-tune", "--epochs", "1", "--stop", "epochs"}
                     + log)
                .exitCode
            == 0);
    const auto attack = [&](const QStringList& options) {
        return m_line.run(QStringList{"attack", "--run", "last", "--attack", "u-lira", "--shadows", "4"} + options
                          + log);
    };
    const CommandOutcome first = attack({});
    QVERIFY2(first.exitCode == 0, first.standardError);
    QVERIFY2(first.standardError.contains("is unlearned; about"), first.standardError);
    const QJsonObject plan = m_line.run(QStringList{"runs", "show", "last"} + log).document()["plan"].toObject();
    const auto changed = [&](const QString& field, const QJsonValue& value) {
        QJsonObject other = plan;
        other[field] = value;
        const QString path = m_line.path(field + ".unlearn.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(other).toJson()) <= 0)
            qFatal("The test can not write %s", qPrintable(path));
        return path;
    };
    const CommandOutcome settings = attack({changed("method", "pgu")});
    QVERIFY2(settings.exitCode == 0, settings.standardError);
    QVERIFY(!settings.standardError.contains("is unlearned; about")); // they forgot as the run did already
    QCOMPARE(settings.document()["attacks"], first.document()["attacks"]);
    QJsonObject validation = plan["validation"].toObject();
    validation["seed"] = 9;
    const CommandOutcome split = attack({changed("validation", validation)});
    QCOMPARE(split.exitCode, 2);
    QVERIFY2(split.error()["message"].toString().contains("another experiment"), split.standardOutput);
    const CommandOutcome retrained = attack({"--retrained", m_model});
    QVERIFY2(retrained.exitCode == 0, retrained.standardError);
    QVERIFY2(retrained.standardError.contains("not logged with the run"), retrained.standardError);
    QVERIFY(retrained.document()["logged"].isNull());
    for (const char* others : {"retained", "all-classes"}) { // no shadow model is like one that keeps, or forgets, them
        const CommandOutcome refused = attack({"--negatives", others});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.error()["message"].toString().contains("U-LiRA"), refused.standardOutput);
    }
    QCOMPARE(m_line.run(QStringList{"runs", "show", "last"} + log).document()["shadow_attacks"].toArray().size(), 2);
}

void TestAttackCommand::chosenSamplesAreAttacked()
{
    const auto counts = [&](const QStringList& choice) {
        const QJsonObject document = m_line.run(arguments(QStringList{"--attack", "loss"} + choice)).document();
        return QPair(document["positives"]["count"].toInt(), document["negatives"]["count"].toInt());
    };
    QCOMPARE(counts({}), QPair(100, 200));
    // 400 training and 200 test samples of 4 classes; the 100 are of all of them.
    QCOMPARE(counts({"--positives", "retained"}), QPair(300, 200));
    QCOMPARE(counts({"--negatives", "retained"}), QPair(100, 300));
    QCOMPARE(counts({"--negatives", "all-classes"}), QPair(100, 200));
    const QJsonObject retained = m_line.run(arguments({"--attack", "loss", "--positives", "retained"})).document();
    QCOMPARE(retained["positives"].toObject()["of"].toString(), QString("retained samples of the same classes"));
    const QString formula = retained["attacks"][0]["formula"].toString();
    QVERIFY2(formula.startsWith("P(positive's score > negative's)") && !formula.contains("forget"),
             qPrintable(formula));
}

/// Scores of attacks with and without shadow models, as the program writes them.
void TestAttackCommand::exportedScoresAgreeWithSklearn()
{
    const QString file = m_line.path("scores.json");
    const CommandOutcome outcome =
        m_line.run(arguments({"--attack", "rmia", "--attack", "lira-offline", "--attack", "loss", "--attack",
                              "correctness", "--shadows", "4", "--scores", file}));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonArray attacks = outcome.document()["attacks"].toArray();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonDocument exported = QJsonDocument::fromJson(written.readAll());
    const QJsonArray scores = exported.array();
    QCOMPARE(scores.size(), attacks.size());
    for (qsizetype i = 0; i < scores.size(); ++i) {
        QCOMPARE(scores[i]["attack"], attacks[i]["attack"]);
        QCOMPARE(scores[i]["subject"], attacks[i]["subject"]);
        QCOMPARE(scores[i]["positives"].toArray().size(), 100);
        QCOMPARE(scores[i]["negatives"].toArray().size(), 200);
    }
    const SklearnAnswer answer = askSklearn("evaluate/check_roc.py", exported);
    if (!answer.isInstalled)
        QSKIP("python3-sklearn is not installed");
    const QJsonArray curves = answer.document.array();
    QVERIFY2(curves.size() == attacks.size(), answer.errors);
    for (qsizetype i = 0; i < curves.size(); ++i)
        QVERIFY(std::abs(curves[i]["auc"].toDouble(-1.0) - attacks[i]["value"].toDouble()) < 1e-9);
}

void TestAttackCommand::shadowModelsAreKept()
{
    const CommandOutcome first = m_line.run(arguments({"--shadows", "2"}, "kept.sqlite"));
    QVERIFY2(first.exitCode == 0, first.standardError);
    QVERIFY(shadowsOf(first)["caution"].isNull());
    const CommandOutcome second = m_line.run(arguments({"--shadows", "2"}, "kept.sqlite"));
    QCOMPARE(shadowsOf(second)["trained"].toInt(-1), 0);
    QCOMPARE(shadowsOf(second)["cached"].toInt(), 2);
    QCOMPARE(second.document()["attacks"], first.document()["attacks"]);
    QVERIFY(!second.standardError.contains("to be trained"));

    // They serve another forget set, too; of a whole class, what they can not tell is said.
    QStringList ofAClass = arguments({"--shadows", "2"}, "kept.sqlite");
    ofAClass[ofAClass.indexOf("random:100")] = "class:2";
    const CommandOutcome third = m_line.run(ofAClass);
    QCOMPARE(shadowsOf(third)["trained"].toInt(-1), 0);
    QVERIFY2(third.standardError.contains("may tell that the class is gone"), third.standardError);
    QVERIFY(shadowsOf(third)["caution"].toString().contains("All or nearly all training samples of a class"));
}

/// Five times, at moments that are drawn: whatever was whole when the process died is not made again, so that no more
/// than the model in progress is lost, and the figures are those of an undisturbed pool.
void TestAttackCommand::killedPoolGoesOn()
{
    constexpr int models = 10;
    // A model takes long enough for most moments to be within one.
    m_line.write("slow.json", R"({"stages": [{"epochs": 10, "learning_rate": 0.01}], "batch_size": 8})");
    const QStringList pool{"--shadows", QString::number(models), "--attack", "lira-offline", "--recipe", "slow.json"};
    const CommandOutcome undisturbed = m_line.run(arguments(pool, "undisturbed.sqlite"));
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.standardError);
    QCOMPARE(undisturbed.document()["attacks"].toArray().size(), 1);
    const double millisecondsEach = 60000.0 * shadowsOf(undisturbed)["training_minutes"].toDouble() / models;

    std::mt19937 random(9);
    int whole = 0; // models
    for (int kill = 0; kill < 5; ++kill) {
        const int tellings = static_cast<int>(random() % 2); // before it
        const auto process = m_line.start(arguments(pool, "killed.sqlite"));
        process->setReadChannel(QProcess::StandardError);
        QByteArray told;
        while (!told.contains("are to be trained") || told.count("is trained;") < tellings) {
            QVERIFY2(process->waitForReadyRead(120000), told);
            told += process->readAllStandardError();
        }
        // The random moment within a model is the test's point; nothing could be waited for instead.
        QTest::qSleep(static_cast<int>(static_cast<double>(random() % 1000) / 1000.0 * millisecondsEach));
        process->kill();
        process->waitForFinished();
        told += process->readAllStandardError();
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QVERIFY2(told.contains(QByteArray::number(models - whole) + " shadow models are to be trained"), told);
        QVERIFY2(!told.contains("is trained again") && !told.contains("begins anew"), told); // nothing is in pieces
        const int reported = static_cast<int>(told.count("is trained;"));
        const int there = trainedModels("killed");
        qInfo("killed with %d models told of, %d there", whole + reported, there);
        QVERIFY(there >= whole + reported);
        QVERIFY(there <= whole + reported + 1); // it died between the model's file and its telling
        whole = there;
    }

    const CommandOutcome resumed = m_line.run(arguments(pool, "killed.sqlite"));
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    QCOMPARE(shadowsOf(resumed)["trained"].toInt(), models - whole);
    QCOMPARE(resumed.document()["attacks"], undisturbed.document()["attacks"]);
    QCOMPARE(shadowFiles("killed"), models);
}

/// Likewise where shadow models are being unlearned: a model that was told of is whole, and no other is left in pieces.
void TestAttackCommand::killedUnlearningGoesOn()
{
    const auto attacked = [&](const QString& log, bool kill) {
        const QStringList run{"run",       "--model",  m_model, "--data", m_line.data(), "--forget", "0:40", "--method",
                              "fine-tune", "--epochs", "2",     "--stop", "epochs",      "--db",     log,    "--json"};
        if (m_line.run(run).exitCode != 0)
            qFatal("The test has no run");
        const QStringList attack{"attack",    "--run", "last", "--attack", "u-lira",
                                 "--shadows", "4",     "--db", log,        "--json"};
        int reported = 0;
        if (kill) {
            const auto process = m_line.start(attack);
            process->setReadChannel(QProcess::StandardError);
            QByteArray told;
            while (!told.contains("shadow model 2 of 4 is unlearned")) {
                if (!process->waitForReadyRead(120000))
                    qFatal("The attack ended early: %s", told.constData());
                told += process->readAllStandardError();
            }
            process->kill();
            process->waitForFinished();
            reported = static_cast<int>(told.count("is unlearned"));
        }
        return QPair(reported, m_line.run(attack));
    };
    const CommandOutcome undisturbed = attacked("unlearning.sqlite", false).second;
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.standardError);
    const auto [reported, resumed] = attacked("unlearning-killed.sqlite", true);
    QVERIFY2(resumed.exitCode == 0, resumed.standardError);
    QVERIFY(reported >= 2);
    QVERIFY(resumed.standardError.count("is unlearned") <= 4 - reported);
    QVERIFY(!resumed.standardError.contains("is trained"));
    QCOMPARE(resumed.document()["attacks"], undisturbed.document()["attacks"]);
    QCOMPARE(shadowFiles("unlearning-killed"), 8); // trained and unlearned
}

/// By shadow models that attacks share, into a file that a forget set is made of.
void TestAttackCommand::samplesAreChosenByWhatIsRemembered()
{
    const QString file = m_line.path("remembered.txt");
    const auto chosen = [&](const QStringList& options) {
        return m_line.run(QStringList{"samples", "--model", m_model, "--data", m_line.data(), "--by", "memorisation",
                                      "--db", "remembered.sqlite", "--json"}
                          + options);
    };
    const CommandOutcome highest = chosen({"--highest", "30", "--out", file});
    QVERIFY2(highest.exitCode == 0, highest.standardError);
    const QString outlook = "2 shadow models are to be trained, on 400 samples each: about [0-9]+[.][0-9] min and ";
    QVERIFY2(freeOf(highest, outlook + "1[.]0") > 1.0, highest.standardError); // of 5 times 50,052 weights
    QVERIFY2(highest.standardError.indexOf("are to be trained")
                 < highest.standardError.indexOf("shadow model 1 of 2 is trained; about"),
             highest.standardError);
    const QJsonArray samples = highest.document()["samples"].toArray();
    QCOMPARE(samples.size(), 30);
    for (qsizetype i = 1; i < samples.size(); ++i)
        QVERIFY(samples[i - 1]["score"].toDouble() >= samples[i]["score"].toDouble());
    QCOMPARE(highest.document()["shadow_models"].toInt(), 2);
    QCOMPARE(shadowFiles("remembered"), 2);
    const CommandOutcome kept = chosen({"--lowest", "1"});
    QVERIFY2(!kept.standardError.contains("to be trained"), kept.standardError);
    const QJsonArray lowest = kept.document()["samples"].toArray();
    QVERIFY(lowest[0]["score"].toDouble() < samples.last()["score"].toDouble());
    const CommandOutcome attack = m_line.run({"attack", "--model", m_model, "--data", m_line.data(), "--forget",
                                              "@" + file, "--db", "remembered.sqlite", "--shadows", "2", "--json"});
    QVERIFY2(attack.exitCode == 0, attack.standardError);
    QCOMPARE(attack.document()["positives"].toObject()["count"].toInt(), 30);
    QCOMPARE(shadowsOf(attack)["trained"].toInt(-1), 0);
}

void TestAttackCommand::samplesAreChosenByWhatTheModelSays()
{
    const auto chosen = [&](const QStringList& options) {
        return m_line.run(QStringList{"samples", "--model", m_model, "--data", m_line.data(), "--json"} + options);
    };
    const auto samplesOf = [](const CommandOutcome& outcome) {
        QStringList samples;
        for (const QJsonValue& one : outcome.document()["samples"].toArray())
            samples << QString::number(one["sample"].toInt());
        return samples;
    };
    const QStringList sure = samplesOf(chosen({"--by", "confidence", "--highest", "400"}));
    QCOMPARE(sure.size(), 400); // every training sample, once
    QCOMPARE(QSet<QString>(sure.begin(), sure.end()).size(), 400);
    const QJsonArray lost = chosen({"--by", "loss", "--highest", "5", "--class", "1"}).document()["samples"].toArray();
    QCOMPARE(lost.size(), 5);
    for (const QJsonValue& one : lost)
        QCOMPARE(one["class"], lost[0]["class"]);
    const CommandOutcome many = chosen({"--lowest", "401"});
    QCOMPARE(many.exitCode, 2);
    QVERIFY2(many.error()["message"].toString().contains("1..400"), many.standardOutput);
    const auto other = chosen({"--by", "loss", "--highest", "1", "--class", "99"});
    QVERIFY2(other.error()["message"].toString().contains("no such class"), other.standardOutput);
    QCOMPARE(chosen({}).exitCode, 2);
    QCOMPARE(chosen({"--lowest", "1", "--highest", "1"}).exitCode, 2);
}

void TestAttackCommand::badInputIsNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown attack") << QStringList{"--attack", "shibboleth"} << "one of rmia";
    QTest::newRow("too few for LiRA") << QStringList{"--attack", "lira", "--shadows", "2"} << "4 or more";
    QTest::newRow("no such positives") << QStringList{"--positives", "test"} << "one of forget";
    QTest::newRow("no such negatives") << QStringList{"--negatives", "none"} << "one of same-classes";
    QTest::newRow("retained from retained")
        << QStringList{"--positives", "retained", "--negatives", "retained"} << "positives are retained";
    QTest::newRow("odd") << QStringList{"--shadows", "3"} << "an even number";
    QTest::newRow("no recipe file") << QStringList{"--recipe", "none.json"} << "none.json";
    QTest::newRow("no such run") << QStringList{"--run", "last"} << "--run";
    QTest::newRow("no unlearned model") << QStringList{"--unlearned", "none.safetensors"} << "none.safetensors";
}

void TestAttackCommand::badInputIsNamed()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    QStringList all = arguments(options);
    if (options.contains("--run")) { // without a log of its own
        all.removeAt(all.indexOf("--db") + 1);
        all.removeAll("--db");
    }
    const CommandOutcome outcome = m_line.run(all);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error()["message"].toString().contains(says), outcome.standardOutput);
}

QTEST_GUILESS_MAIN(TestAttackCommand)
#include "test_attack_command.moc"
