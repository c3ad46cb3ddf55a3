// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/relearn_options.h"
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace unlearn::test;

namespace {

/// Null where there is none; the first where there are several, which differ by their settings.
QJsonValue figureOf(const QJsonValue& reference, const QString& name, const QString& part, const QString& layer = {})
{
    const QJsonArray figures = reference["figures"].toArray();
    for (const QJsonValue& figure : figures) {
        if (figure["figure"].toString() == name && figure["part"].toString() == part
            && figure["layer"].toString() == layer)
            return figure;
    }
    return {};
}

} // namespace

/// Two runs of different seeds beside two retrained models.
class TestCompareCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesWithTheReference();
    void everyFigureSaysWhatItIs();
    void worksOutWhatIsAskedFor();
    void relearningThatDivergesIsTold();
    void modelsThatDoNotFitAreAFailure();
    void whatIsMeasuredIsLogged();
    void strataByMemorisation();
    void logAloneOpensNoModel();
    void tellsPeople();
    void changesHaveAnInterval();
    void retainedSamplesThatAreWorstOffAreListed();
    void modelsThatAreGoneAreNamed();
    void badInputIsNamed_data();
    void badInputIsNamed();

private:
    QStringList compare(const QStringList& others) const
    {
        return QStringList{"compare", "--db", "log.sqlite"} + others;
    }
    QString retrained(int seed, const char* architecture = "mlp") const;

    CommandLine m_line;
    QString m_model;
};

QString TestCompareCommand::retrained(int seed, const char* architecture) const
{
    const QString file = m_line.path(QString("retrained-%1.safetensors").arg(seed));
    const CommandOutcome outcome =
        m_line.run({"train", "--data", m_line.data(), "--arch", architecture, "--epochs", "3", "--seed",
                    QString::number(seed), "--without-forget", "--forget", "0:40", "--out", file});
    return outcome.exitCode == 0 ? file : QString(outcome.standardError);
}

void TestCompareCommand::initTestCase()
{
    m_model = m_line.trainedModel();
    const QStringList models{retrained(11), retrained(12)};
    for (const QString& model : models)
        QVERIFY2(QFile::exists(model), qPrintable(model));
    for (const char* seed : {"1", "2"}) {
        const CommandOutcome outcome = m_line.run(
            {"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:40", "--seed", seed, "--epochs", "2",
             "--stop", "epochs", "--retrained", models[0], "--retrained", models[1], "--db", "log.sqlite"});
        QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    }
}

void TestCompareCommand::comparesWithTheReference()
{
    const CommandOutcome outcome = m_line.run(compare({"1", "2", "1", "--json"}));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject document = outcome.document();
    QCOMPARE(document["runs"].toArray().size(), 2); // a run that is named twice is one
    QCOMPARE(document["references"].toArray().size(), 1);
    const QJsonValue reference = document["references"][0];
    QCOMPARE(reference["retrained"].toArray().size(), 2);
    const QJsonValue error = figureOf(reference, "error", "forget");
    QCOMPARE(error["reference"]["n"].toInt(), 2);
    QCOMPARE(error["runs"].toArray().size(), 2);
    const double mean = error["reference"]["mean"].toDouble();
    const double deviation = error["reference"]["standard_deviation"].toDouble();
    for (const QJsonValue& run : error["runs"].toArray()) {
        QCOMPARE(run["samples"].toInt(), 40);
        if (deviation > 0.0)
            QVERIFY(std::abs(run["distance"].toDouble() - (run["value"].toDouble() - mean) / deviation) < 1e-9);
        else
            QVERIFY(run["distance"].isNull());
    }
    // A maximum over thresholds has a floor below 1, which the pair of retrained models shows.
    const QJsonValue privacy = figureOf(reference, "privacy-score", "forget");
    QCOMPARE(privacy["reference"]["n"].toInt(), 1);
    QVERIFY(privacy["reference"]["mean"].toDouble() < 1.0);
    QCOMPARE(privacy["runs"].toArray().size(), 2);
    // The two differ by the seed of unlearning.
    QCOMPARE(document["seeds"].toArray().size(), 1);
    QCOMPARE(document["seeds"][0]["runs"], QJsonValue(QJsonArray{1, 2}));
    QCOMPARE(document["missing"].toArray().size(), 0);
    // Two models of each kind are too few for that figure, which says so.
    const QJsonValue quality = document["forgetting_quality"][0];
    QVERIFY(quality["value"].isNull());
    QVERIFY2(quality["reason"].toString().contains("at least 5 of different seeds"),
             qPrintable(quality["reason"].toString()));
}

void TestCompareCommand::everyFigureSaysWhatItIs()
{
    const QJsonObject document = m_line.run(compare({"1", "--json"})).document();
    const QJsonArray figures = document["references"][0]["figures"].toArray();
    QVERIFY(figures.size() > 30);
    for (const QJsonValue& figure : figures) {
        QVERIFY2(!figure["formula"].toString().isEmpty(), qPrintable(figure["figure"].toString()));
        for (const QJsonValue& run : figure["runs"].toArray())
            QVERIFY(run["samples"].toInt() > 0);
    }
    const QJsonObject run = document["runs"][0].toObject();
    QCOMPARE(run["outputs"].toArray().size(), 12); // 4 models, 3 parts
    for (const QJsonValue& outputs : run["outputs"].toArray()) {
        QCOMPARE(outputs["classes"].toArray().size(), 4);
        QVERIFY(outputs["error_formula"].toString().startsWith("100 * share of samples"));
        QVERIFY(!outputs["classes_formula"].toString().isEmpty());
        int counted = 0;
        for (const QJsonValue& count : outputs["entropy"]["counts"].toArray())
            counted += count.toInt();
        QCOMPARE(counted, outputs["samples"].toInt());
    }
    const QJsonArray matrices = run["prediction_matrices"].toArray();
    QCOMPARE(matrices.size(), 24);
    for (const QJsonValue& matrix : matrices) {
        QCOMPARE(matrix["classes"].toInt(), 4);
        int counted = 0, agreed = 0;
        for (const QJsonValue& cell : matrix["cells"].toArray()) {
            counted += cell[2].toInt();
            agreed += cell[0] == cell[1] ? cell[2].toInt() : 0;
        }
        QCOMPARE(counted, matrix["samples"].toInt());
        QCOMPARE(agreed / double(counted), matrix["agreement"].toDouble());
    }
    for (const char* list : {"prediction_matrices", "difference_attacks", "retained_risks"})
        QVERIFY2(!run[QLatin1String(list)][0]["formula"].toString().isEmpty(), list);
    for (const QJsonValue& attack : run["difference_attacks"].toArray()) { // its curve has the area that it says
        const QJsonArray roc = attack["roc"].toArray();
        QCOMPARE(roc.first().toArray(), (QJsonArray{0.0, 0.0}));
        QCOMPARE(roc.last().toArray(), (QJsonArray{1.0, 1.0}));
        QVERIFY(attack["positives"].toInt() > 0 && attack["negatives"].toInt() > 0);
        QVERIFY(attack.toObject().contains("caution"));
        for (const char* key : {"tpr_at_1_percent_formula", "tpr_at_0.1_percent_formula"})
            QVERIFY2(attack[QLatin1String(key)].toString().contains("change"), key);
        double area = 0.0;
        for (qsizetype i = 1; i < roc.size(); ++i)
            area += (roc[i][0].toDouble() - roc[i - 1][0].toDouble())
                * (roc[i][1].toDouble() + roc[i - 1][1].toDouble()) / 2.0;
        QVERIFY(std::abs(area - attack["value"].toDouble()) < 0.01);
    }
    QVERIFY(run["outputs"][0]["entropy"]["formula"].toString().contains("p ln p"));
    QVERIFY(!run["retained_risks"][0]["most"].toArray().isEmpty());
}

void TestCompareCommand::worksOutWhatIsAskedFor()
{
    const CommandOutcome outcome = m_line.run(
        compare({"1", "--with", "layers", "--with", "relearning", "--with", "embedding", "--embedding", "pca",
                 "--relearn-epochs", "2", "--relearn-batch", "16", "--relearn-momentum", "0.5", "--json"}));
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject document = outcome.document();
    QVERIFY2(document["missing"].toArray().isEmpty(), outcome.standardOutput.right(2000));
    const QJsonObject run = document["runs"][0].toObject();
    const QJsonArray depths = run["depths"].toArray();
    QCOMPARE(depths.last()["layer"].toString(), QString("logits"));
    const QJsonValue reference = document["references"][0];
    for (const char* part : {"forget", "retain"}) {
        const QJsonValue probe = figureOf(reference, "probe", part, "logits");
        QCOMPARE(probe["reference"]["n"].toInt(), 2);
        QCOMPARE(figureOf(reference, "cka", part, depths[0]["layer"].toString())["reference"]["n"].toInt(), 1);
    }
    QCOMPARE(run["relearning"].toArray().size(), 6); // unlearned and 2 retrained, on each kind of sample
    QCOMPARE(document["relearning_options"]["most_epochs"].toInt(), 2);
    QCOMPARE(document["relearning_options"]["batch_size"].toInt(), 16);
    QCOMPARE(document["relearning_options"]["momentum"].toDouble(), 0.5);
    QCOMPARE(document["relearning_options"],
             figureOf(document["references"][0], "relearn-epochs", "forget")["settings"]);
    QVERIFY(run["relearning"][0]["forget_loss_nats"].toArray().size() <= 3);
    const QJsonObject embedding = run["embedding"].toObject();
    QCOMPARE(embedding["pictures"].toArray().size(), 4);
    QVERIFY(embedding["pictures"][0]["formula"].toString().contains("principal components"));
    QVERIFY(embedding["pictures"][0].toObject().contains("perplexity")
            && embedding["pictures"][0]["perplexity"].isNull());
    QVERIFY(run["relearning"][0]["formula"].toString().contains("alpha"));
    for (const QJsonValue& picture : embedding["pictures"].toArray())
        QCOMPARE(picture["points"].toArray().size(), embedding["samples"].toArray().size());
    QVERIFY(!run.contains("outputs"));
}

/// Figures that could be made are there, and the reasons of the others in their place.
void TestCompareCommand::relearningThatDivergesIsTold()
{
    const CommandOutcome outcome =
        m_line.run(compare({"1", "--with", "relearning", "--relearn-rate", "1e30", "--relearn-alpha", "0", "--json"}));
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject document = outcome.document();
    const QJsonArray missing = document["missing"].toArray();
    qsizetype reasons = 0;
    for (const QJsonValue& one : document["runs"][0]["relearning"].toArray()) {
        if (one["reason"].isUndefined())
            continue;
        QVERIFY(one["epochs"].isNull());
        QCOMPARE(missing[reasons++].toString(),
                 "run 1, relearning of " + one["subject"].toString() + " from " + one["trained_on"].toString()
                     + " samples: " + one["reason"].toString());
    }
    QVERIFY(reasons > 0);
    QCOMPARE(missing.size(), reasons);
    QVERIFY(!figureOf(document["references"][0], "error", "forget").isNull());
}

/// What is told is the same as where one of them failed; probes need no other model.
void TestCompareCommand::modelsThatDoNotFitAreAFailure()
{
    const QString other = retrained(13, "smallcnn");
    QVERIFY2(QFile::exists(other), qPrintable(other));
    const CommandOutcome run =
        m_line.run({"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:40", "--epochs", "1", "--stop",
                    "epochs", "--retrained", other, "--db", "other.sqlite"});
    QVERIFY2(run.exitCode == 0, run.standardError);
    const CommandOutcome outcome = m_line.run({"compare", "1", "--with", "layers", "--db", "other.sqlite", "--json"});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonArray missing = outcome.document()["missing"].toArray();
    QVERIFY2(missing.size() == 1, outcome.standardError + outcome.standardOutput);
    QVERIFY2(missing[0].toString().startsWith("run 1, layers of retrained-0: Models of different architectures"),
             qPrintable(missing[0].toString()));
    const QJsonValue probe = figureOf(outcome.document()["references"][0], "probe", "forget", "logits");
    QCOMPARE(probe["reference"]["n"].toInt(), 1);
    QCOMPARE(probe["runs"].toArray().size(), 1);
}

/// With the run that it is of; measured again with the same settings, it takes the place of the former figures.
void TestCompareCommand::whatIsMeasuredIsLogged()
{
    const auto show = [this] { return m_line.run({"runs", "show", "2", "--db", "log.sqlite", "--json"}).document(); };
    const auto relearning = [](const QJsonObject& run, int epochs) {
        QMap<QString, QJsonObject> rows;
        for (const QJsonValue& row : run["measured"].toArray()) {
            if (row["figure"].toString() == "relearn-epochs" && row["settings"]["most_epochs"].toInt() == epochs)
                rows[row["subject"].toString() + ", " + row["part"].toString()] = row.toObject();
        }
        return rows;
    };
    const auto measure = [this](const char* epochs) {
        return m_line
            .run(compare({"2", "--with", "relearning", "--with", "embedding", "--embedding", "pca", "--relearn-epochs",
                          epochs, "--json"}))
            .document()["runs"][0]
            .toObject();
    };
    const QJsonObject first = measure("1");
    QVERIFY(first["logged"].toBool());
    const QJsonObject logged = show();
    QCOMPARE(first["relearning"].toArray().size(), 6);
    QCOMPARE(relearning(logged, 1).size(), 6);
    for (const QJsonValue& made : first["relearning"].toArray()) {
        const QJsonObject row =
            relearning(logged, 1)[made["subject"].toString() + ", " + made["trained_on"].toString()];
        QCOMPARE(row["settings"]["alpha_nats"].toDouble(), 0.05);
        QCOMPARE(row["value"], made["epochs"]); // null where the loss did not come back
        QCOMPARE(row["samples"], made["samples"]);
        QVERIFY(row["formula"].toString().contains("alpha"));
    }
    QCOMPARE(logged["embeddings"].toArray().size(), 1);
    const QJsonObject embedding = logged["embeddings"][0].toObject();
    QCOMPARE(embedding["method"].toString(), QString("pca"));
    QCOMPARE(embedding["samples"].toInt(), static_cast<int>(first["embedding"]["samples"].toArray().size()));
    QCOMPARE(embedding["subjects"], QJsonValue(QJsonArray{"original", "unlearned", "retrained-0", "retrained-1"}));

    const QJsonObject second = measure("3");
    const QJsonObject after = show();
    QCOMPARE(after["measured"].toArray().size(), logged["measured"].toArray().size() + 6);
    QCOMPARE(relearning(after, 1), relearning(logged, 1));
    for (const QJsonValue& made : second["relearning"].toArray())
        QCOMPARE(relearning(after, 3)[made["subject"].toString() + ", " + made["trained_on"].toString()]["value"],
                 made["epochs"]);
    QVERIFY(measure("3")["logged"].toBool());
    const QJsonObject again = show();
    QCOMPARE(again["measured"].toArray().size(), after["measured"].toArray().size());
    const QString key = QStringLiteral("unlearned, forget");
    QVERIFY(relearning(again, 3)[key]["measured_at"].toString() > relearning(after, 3)[key]["measured_at"].toString());
    QCOMPARE(after["embeddings"].toArray().size(), 1);
    QVERIFY(after["embeddings"][0]["measured_at"].toString() > embedding["measured_at"].toString());
}

/// By what the shadow models of the cache say; where they are not there, by the margin, and that is said.
void TestCompareCommand::strataByMemorisation()
{
    const QJsonObject without = m_line.run(compare({"1", "--shadows", "2", "--json"})).document();
    QCOMPARE(without["runs"][0]["strata_options"], QJsonValue(QJsonObject{{"strata_by", "confidence-margin"}}));
    QVERIFY(without["missing"][0].toString().startsWith("run 1, memorisation by shadow models: "));
    QVERIFY(m_line.run({"attack", "--run", "1", "--attack", "rmia", "--shadows", "2", "--db", "log.sqlite"}).exitCode
            == 0);
    const QJsonObject with = m_line.run(compare({"1", "--shadows", "2", "--json"})).document();
    QCOMPARE(with["runs"][0]["strata_options"],
             QJsonValue(QJsonObject{{"shadow_models", 2}, {"strata_by", "memorisation"}}));
    QMap<QString, QJsonValue> ways; // by the margin, which the log has from before, and by memorisation
    for (const QJsonValue& figure : with["references"][0]["figures"].toArray()) {
        if (figure["figure"].toString() == "stratum-error" && figure["part"].toString() == "forget-high")
            ways[figure["settings"]["strata_by"].toString()] = figure;
    }
    QCOMPARE(ways.keys(), (QStringList{"confidence-margin", "memorisation"}));
    QVERIFY(with["missing"].toArray().isEmpty());
    QCOMPARE(ways["memorisation"]["runs"][0]["samples"].toInt(), 13);
    for (const QJsonValue& way : ways) {
        const QJsonValue stratum = way["runs"][0];
        QVERIFY(stratum["low"].toDouble(100.0) <= stratum["value"].toDouble());
        QVERIFY(stratum["value"].toDouble() <= stratum["high"].toDouble(0.0));
        QVERIFY(stratum["low"].toDouble() < stratum["high"].toDouble()); // of 13 samples, whatever they are
        QVERIFY(way["interval_formula"].toString().contains("Wilson"));
    }
    QCOMPARE(ways["memorisation"]["settings"]["shadow_models"].toInt(), 2);
    // So is the attack, which says with how many.
    QCOMPARE(figureOf(with["references"][0], "auc-rmia", "forget")["settings"]["shadow_models"].toInt(), 2);

    // By a recipe of one's own, as for a model whose file names none.
    const QJsonObject attack =
        m_line.run({"attack", "--run", "1", "--attack", "rmia", "--db", "log.sqlite", "--json"}).document();
    QJsonObject recipe = attack["shadows"]["recipe"].toObject();
    QVERIFY(!recipe.isEmpty());
    recipe["batch_size"] = recipe["batch_size"].toInt() + 1;
    m_line.write("own-recipe.json", QJsonDocument(recipe).toJson());
    const QString file = m_line.path("own-recipe.json");
    const QStringList own{"1", "--shadows", "2", "--recipe", file, "--json"};
    const QJsonObject untrained = m_line.run(compare(own)).document();
    QVERIFY(untrained["missing"][0].toString().startsWith("run 1, memorisation by shadow models: "));
    QVERIFY(
        m_line
            .run({"attack", "--run", "1", "--attack", "rmia", "--shadows", "2", "--recipe", file, "--db", "log.sqlite"})
            .exitCode
        == 0);
    QVERIFY(m_line.run(compare(own)).document()["missing"].toArray().isEmpty());
    QCOMPARE(m_line.run(compare({"1", "--recipe", file, "--json"})).exitCode, 2); // of which shadow models?
}

void TestCompareCommand::logAloneOpensNoModel()
{
    const QJsonObject document = m_line.run(compare({"1", "2", "--log-only", "--json"})).document();
    QVERIFY(!document["runs"][0].toObject().contains("outputs"));
    const QJsonValue area = figureOf(document["references"][0], "auc-confidence", "forget");
    QCOMPARE(area["negatives_of"].toString(), QString("same-classes"));
    const QJsonValue folded = figureOf(document["references"][0], "two-sided-auc-confidence", "forget");
    QCOMPARE(folded["negatives_of"].toString(), QString("same-classes"));
    QVERIFY(folded["formula"].toString().startsWith("max(AUC, 1 - AUC)"));
    QCOMPARE(folded["reference"]["n"].toInt(), 2);
    for (const QJsonValue& run : folded["runs"].toArray())
        QVERIFY(run["value"].toDouble() >= 0.5);
    QVERIFY(figureOf(document["references"][0], "error", "forget")["negatives_of"].isUndefined());
    QVERIFY(document["forgetting_quality"].toArray().isEmpty());
    QVERIFY(!document["runs"][0].toObject().contains("logged")); // nothing is measured
    // Nor does it show less: what was measured before is there with its settings, each once.
    for (const char* most : {"1", "3"})
        QCOMPARE(m_line.run(compare({"2", "--with", "relearning", "--relearn-epochs", most})).exitCode, 0);
    QSet<int> epochs;
    const QJsonObject later = m_line.run(compare({"1", "2", "--log-only", "--json"})).document();
    for (const QJsonValue& figure : later["references"][0]["figures"].toArray()) {
        if (figure["figure"].toString() != "relearn-epochs" || figure["part"].toString() != "forget")
            continue;
        QVERIFY(!epochs.contains(figure["settings"]["most_epochs"].toInt()));
        epochs.insert(figure["settings"]["most_epochs"].toInt());
    }
    QVERIFY(epochs.contains(1) && epochs.contains(3));
    const QByteArray text = m_line.run(compare({"2", "--log-only"})).standardOutput;
    QVERIFY2(text.contains("at most 3 epochs; learning rate 0.01; momentum 0.9; batches of 64 samples"), text);
    // Figures of layers have no settings, whatever those of the models have.
    QCOMPARE(m_line.run(compare({"2", "--with", "layers"})).exitCode, 0);
    const QByteArray tables = m_line.run(compare({"2", "--log-only"})).standardOutput;
    const QByteArrayList lines = tables.split('\n');
    const auto headWith = [&lines](const char* column) {
        return std::ranges::find_if(
            lines, [column](const QByteArray& one) { return one.startsWith("figure ") && one.contains(column); });
    };
    QVERIFY2(headWith(" settings") != lines.end() && headWith(" layer ") != lines.end(), tables);
    QVERIFY2(!headWith(" layer ")->contains(" settings"), tables);
}

void TestCompareCommand::tellsPeople()
{
    const QByteArray text = m_line.run(compare({"1", "2"})).standardOutput;
    QVERIFY2(text.contains("Error, %"), text);
    QVERIFY2(text.contains("Reference: 2 retrained models. In parentheses: distance from their mean"), text);
    QVERIFY2(text.contains("Forgetting quality, pgu: "), text);
    QVERIFY2(text.contains("\nIn brackets, of \"Error of a stratum\": 95 % interval, (p + z^2 / 2n"), text);
    QCOMPARE(text.count("In brackets, of "), 3);                       // and of AUCs, and of both sides of these
    QVERIFY2(text.contains("Error, %: 100 * share of samples"), text); // each figure's formula
    QVERIFY2(text.contains("Forgetting quality: mean over forget samples"), text);
    QVERIFY2(text.contains("Positives: forget samples; negatives: test samples of the same classes"), text);
    for (const char* run : {"1", "2"}) {
        const QString counts = QString("Attacks on the change, run %1: 40 forget samples and ").arg(run);
        QVERIFY2(text.contains(counts.toUtf8()), text);
    }
}

/// Of attacks on the change, and of others, beside the area, and from the log as well.
void TestCompareCommand::changesHaveAnInterval()
{
    const QJsonObject document = m_line.run(compare({"1", "--json"})).document();
    int attacks = 0;
    for (const QJsonValue& made : document["runs"][0]["difference_attacks"].toArray()) {
        if (made["subject"].toString() != "unlearned")
            continue;
        ++attacks;
        const QJsonValue figure = figureOf(document["references"][0], "difference-auc-" + made["attack"].toString(),
                                           "forget and " + made["negatives_of"].toString());
        const QJsonValue run = figure["runs"][0];
        QCOMPARE(run["value"], made["value"]);
        QCOMPARE(run["low"], made["low"]);
        QCOMPARE(run["high"], made["high"]);
        QVERIFY(run["low"].toDouble(1.0) <= run["value"].toDouble()
                && run["value"].toDouble() <= run["high"].toDouble());
        QVERIFY(figure["interval_formula"].toString().contains("bootstrap"));
    }
    QCOMPARE(attacks, 8); // four scores, two kinds of negatives
    const QJsonObject logged = m_line.run({"runs", "show", "1", "--db", "log.sqlite", "--json"}).document();
    const CommandOutcome saved = m_line.run({"runs", "export", "1", "--db", "log.sqlite", "--format", "json"});
    const QJsonObject exported = QJsonDocument::fromJson(saved.standardOutput).object();
    QCOMPARE(exported["measured"], logged["measured"]);
    int ofChange = 0;
    for (const QJsonValue& figure : logged["measured"].toArray()) {
        const QString name = figure["figure"].toString();
        if (!name.startsWith("difference-auc-") || figure["subject"].toString() != "unlearned") {
            QCOMPARE(figure.toObject().contains("low"),
                     name.startsWith("difference-auc-") || name.startsWith("stratum-error"));
            continue;
        }
        ++ofChange;
        const QJsonValue compared = figureOf(document["references"][0], name, figure["part"].toString());
        QCOMPARE(figure["low"], compared["runs"][0]["low"]);
        QCOMPARE(figure["high"], compared["runs"][0]["high"]);
        QCOMPARE(figure["interval_formula"], compared["interval_formula"]);
    }
    QCOMPARE(ofChange, attacks);
    for (const QJsonValue& attack : logged["auc"].toArray()) {
        const QString name = attack["attack"].toString();
        const QJsonValue area = figureOf(document["references"][0], "auc-" + name, "forget");
        QCOMPARE(area["runs"][0]["low"], attack["low"]);
        QCOMPARE(area["runs"][0]["high"], attack["high"]);
        QCOMPARE(area["interval_formula"], attack["interval_formula"]);
        const QJsonValue folded = figureOf(document["references"][0], "two-sided-auc-" + name, "forget");
        QCOMPARE(folded["runs"][0]["low"], attack["two_sided"]["low"]);
        QCOMPARE(folded["runs"][0]["high"], attack["two_sided"]["high"]);
        QVERIFY(folded["interval_formula"].toString().contains("max(AUC, 1 - AUC)"));
    }
    const QRegularExpression row("\nAUC of the change, loss +forget and test +original +[0-9]+ +"
                                 "[0-9.]+ \\[[0-9.]+, [0-9.]+\\]");
    for (const QStringList& options : {QStringList{"1"}, QStringList{"1", "--log-only"}}) {
        const QByteArray text = m_line.run(compare(options)).standardOutput;
        QVERIFY2(row.match(QString::fromUtf8(text)).hasMatch(), text);
        QVERIFY2(text.contains("\nIn brackets, of \"AUC\", \"AUC of the change\": 95 % interval, percentile bootstrap, "
                               "2.5 % and 97.5 % quantiles of the AUCs of 1,000 resamples"),
                 text);
        QVERIFY2(text.contains("\nIn brackets, of \"Two-sided AUC\": 95 % interval, least and largest"), text);
    }
}

/// The first of the document's, by their numbers.
void TestCompareCommand::retainedSamplesThatAreWorstOffAreListed()
{
    const QJsonObject document = m_line.run(compare({"1", "--json"})).document();
    QStringList worst;
    QString samples;
    for (const QJsonValue& risk : document["runs"][0]["retained_risks"].toArray()) {
        if (risk["subject"].toString() != "unlearned")
            continue;
        samples = QString::number(risk["samples"].toInt());
        const QJsonArray most = risk["most"].toArray();
        for (qsizetype i = 0; i < 5; ++i) {
            const double rise = most[i]["rise"].toDouble();
            worst << QString("%1 (%2%3)").arg(most[i]["index"].toInt()).arg(rise > 0.0 ? "+" : "").arg(rise, 0, 'f', 3);
        }
    }
    QCOMPARE(worst.size(), 5);
    const QString line = "Retained samples that are worst off, run 1: " + worst.join(", ") + " of " + samples + '\n';
    const QByteArray text = m_line.run(compare({"1"})).standardOutput;
    QVERIFY2(text.contains(line.toUtf8()), text);
    QVERIFY2(
        text.contains("in parentheses the rise: ln(p / (1 - p)) of the label by the model less that by the original"),
        text);
    QVERIFY(!m_line.run(compare({"1", "--log-only"})).standardOutput.contains("worst off")); // of models alone
}

void TestCompareCommand::modelsThatAreGoneAreNamed()
{
    const QString file = m_line.path("retrained-12.safetensors");
    QVERIFY(QFile::rename(file, file + ".away"));
    const CommandOutcome partly = m_line.run(compare({"1", "--json"}));
    QVERIFY(QFile::rename(file + ".away", file));
    QVERIFY2(partly.exitCode == 0, partly.standardError);
    const QJsonObject left = partly.document();
    QCOMPARE(left["missing"].toArray().size(), 1);
    const QString sentence = left["missing"][0].toString();
    QVERIFY2(sentence.startsWith("run 1, retrained-1: ") && sentence.contains("retrained-12.safetensors"),
             qPrintable(sentence));
    QCOMPARE(left["runs"][0]["outputs"].toArray().size(), 9);

    QVERIFY(QFile::rename(m_model, m_model + ".away"));
    const CommandOutcome wholly = m_line.run(compare({"1", "--json"}));
    QVERIFY(QFile::rename(m_model + ".away", m_model));
    QVERIFY2(wholly.exitCode == 0, wholly.standardError);
    const QJsonObject document = wholly.document();
    QVERIFY(!document["runs"][0].toObject().contains("logged"));
    QVERIFY(document["missing"][0].toString().startsWith("run 1, data and original model: "));
    QVERIFY(!figureOf(document["references"][0], "error", "forget").isNull());
}

void TestCompareCommand::badInputIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("no run") << QStringList{} << "RUN";
    QTest::newRow("no such run") << QStringList{"77"} << "77";
    QTest::newRow("no number") << QStringList{"first"} << "the number of a run, or last";
    QTest::newRow("no such figures") << QStringList{"1", "--with", "beauty"} << "beauty";
    QTest::newRow("two wishes") << QStringList{"1", "--with", "layers", "--log-only"} << "--log-only";
    QTest::newRow("no batch") << QStringList{"1", "--relearn-batch", "0"} << "relearn-batch";
    QTest::newRow("too much momentum") << QStringList{"1", "--relearn-momentum", "1.5"} << "relearn-momentum";
    QTest::newRow("no epochs") << QStringList{"1", "--relearn-epochs", "0"} << "relearn-epochs";
    const auto above = [](int most) { return QString::number(most + 1); };
    QTest::newRow("too large a batch") << QStringList{"1", "--relearn-batch", above(unlearn::relearnBatchRange.second)}
                                       << "relearn-batch";
    QTest::newRow("too many epochs") << QStringList{"1", "--relearn-epochs", above(unlearn::relearnEpochRange.second)}
                                     << "relearn-epochs";
}

void TestCompareCommand::badInputIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, wanted);
    const CommandOutcome outcome = m_line.run(compare(arguments + QStringList{"--json"}));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error()["message"].toString().contains(wanted), outcome.standardOutput);
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "test_compare_command.moc"
