// SPDX-License-Identifier: GPL-3.0-or-later
// unlearn advise, from outside.
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace unlearn::test;

class TestAdvise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = m_line.trainedModel(); }
    void arraysGoFromAllToNothing();
    void suggestionsAreWhatARunKeeps_data();
    void suggestionsAreWhatARunKeeps();
    void knobsTurnTheRightWay();
    void peopleGetATableAndTheCaveats();
    void aSampleSaysHowFarItCanBeTrusted();
    void laterEpochsAreRead();
    void classesAreRead();
    void allImagesOfClassesAddUp();
    void peopleGetTheClassThatSuffersMost();
    void classesNeedTheRetainedData();
    void theRunIsLookedUpOnce();
    void runsOfOtherDataAreRefused();
    void purgedRunsAreRefused();
    void wrongAnswersAreRefused();

private:
    QStringList asked(const QStringList& more) const
    {
        return QStringList{"advise", "--model", m_model, "--data", m_line.data(), "--forget", "0:50"} + more;
    }
    /// A short run in a log of that name.
    void runIn(const QString& log) const
    {
        const CommandOutcome ran = m_line.run({"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:50",
                                               "--epochs", "1", "--stop", "epochs", "--db", log});
        QVERIFY2(ran.exitCode == 0, ran.standardError);
    }
    /// How often a command opens a file.
    int openings(const QString& file, const QStringList& arguments) const;
    int directions(const QStringList& more) const
    {
        int sum = 0;
        for (const QJsonValue& layer : m_line.run(asked(more + QStringList{"--json"})).document()["layers"].toArray())
            sum += layer.toObject()["k"].toArray().at(0).toInt();
        return sum;
    }

    CommandLine m_line;
    QString m_model;
};

int TestAdvise::openings(const QString& file, const QStringList& arguments) const
{
    const int events = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    // Of events that are alike only the first is told: closings keep openings apart.
    const int watch = ::inotify_add_watch(events, m_line.path(file).toLocal8Bit().constData(), IN_OPEN | IN_CLOSE);
    const CommandOutcome outcome = m_line.run(arguments);
    int count = watch >= 0 && outcome.exitCode == 0 ? 0 : -1;
    inotify_event event; // without a name, as a file was watched
    while (count >= 0 && ::read(events, &event, sizeof event) == static_cast<ssize_t>(sizeof event))
        count += (event.mask & IN_OPEN) != 0 ? 1 : 0;
    ::close(events);
    return count;
}

void TestAdvise::arraysGoFromAllToNothing()
{
    const QJsonObject document = m_line.run(asked({"--start-lr", "0.1", "--json"})).document();
    QCOMPARE(document["rule"].toString(), QString("tau"));
    QCOMPARE(document["epoch"].toInt(-1), 0);
    QCOMPARE(document["learning_rate"].toDouble(), 0.1);
    QCOMPARE(document["forget_images"].toInt(), 50);
    QCOMPARE(document["layers"].toArray().size(), 3);
    // The entropy, which is above 0, is taken off the loss; a larger offset lowers -ln(1 - (p - offset)).
    const double loss = document["forget_loss"].toDouble();
    QVERIFY(m_line.run(asked({"--entropy-weight", "0", "--json"})).document()["forget_loss"].toDouble() > loss);
    QVERIFY(m_line.run(asked({"--probability-offset", "0.2", "--json"})).document()["forget_loss"].toDouble(loss)
            < loss);
    // Interference goes with the square of the learning rate, forgetting power does not.
    const QJsonObject half = m_line.run(asked({"--start-lr", "0.05", "--json"})).document();
    for (int i = 0; i < 3; ++i) {
        const QJsonObject layer = document["layers"].toArray().at(i).toObject();
        const QJsonObject slower = half["layers"].toArray().at(i).toObject();
        const QJsonArray power = layer["forgetting_power"].toArray(), change = layer["interference"].toArray();
        const int d = layer["d"].toInt();
        QCOMPARE(power.size(), d + 1);
        QCOMPARE(change.size(), d + 1);
        QCOMPARE(power.at(0).toDouble(), 1.0);
        QCOMPARE(power.at(d).toDouble(), 0.0);
        QCOMPARE(change.at(d).toDouble(), 0.0);
        for (int k = 0; k < d; ++k) {
            QVERIFY(power.at(k).toDouble() >= power.at(k + 1).toDouble());
            QVERIFY(change.at(k).toDouble() >= change.at(k + 1).toDouble());
        }
        QVERIFY(std::abs(slower["interference"].toArray().at(0).toDouble() / change.at(0).toDouble() - 0.25) < 1e-9);
        QCOMPARE(slower["forgetting_power"], layer["forgetting_power"]);
        const int k = layer["k"].toArray().at(0).toInt();
        QCOMPARE(layer["forgetting_power_left"].toDouble(), power.at(k).toDouble());
        QVERIFY(!layer["reason"].toString().isEmpty());
    }
}

void TestAdvise::suggestionsAreWhatARunKeeps_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("thresholdRule");
    QTest::newRow("budget") << "budget"
                            << "below";
    QTest::newRow("parameter-free") << "parameter-free"
                                    << "covering";
    QTest::newRow("tau") << "tau"
                         << "below-plus-one";
}

/// The written plan, run, protects the directions that were suggested.
void TestAdvise::suggestionsAreWhatARunKeeps()
{
    QFETCH(QString, rule);
    QFETCH(QString, thresholdRule);
    QDir().mkpath(m_line.path("plans"));
    const QString plan = "plans/" + rule + ".unlearn.json";
    const CommandOutcome advised =
        m_line.run(asked({"--rule", rule, "--threshold-rule", thresholdRule, "--out", plan, "--json"}));
    QVERIFY2(advised.exitCode == 0, advised.standardError);
    const QJsonObject document = advised.document();
    QCOMPARE(document["threshold_rule"].toString(), thresholdRule);
    QVERIFY(document["plan"].toString().endsWith(plan));
    const QJsonObject run =
        m_line.run({"run", plan, "--epochs", "1", "--stop", "epochs", "--db", "log.sqlite", "--json"}).document();
    QCOMPARE(run["layers"].toArray().size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QJsonObject kept = run["layers"].toArray().at(i).toObject();
        const QJsonObject suggested = document["layers"].toArray().at(i).toObject();
        QCOMPARE(kept["gamma"], suggested["gamma"]);
        QCOMPARE(kept["k"], suggested["k"]);
    }
    // A plan may be asked again, from another folder.
    const QJsonObject again = m_line.run({"advise", plan, "--rule", rule, "--json"}).document();
    QCOMPARE(again["layers"], document["layers"]);
}

void TestAdvise::knobsTurnTheRightWay()
{
    QVERIFY(directions({"--rule", "budget", "--budget", "1e-7"})
            > directions({"--rule", "budget", "--budget", "1e-2"}));
    QVERIFY(directions({"--rule", "tau", "--tau", "1e-4"}) > directions({"--rule", "tau", "--tau", "10"}));
    QVERIFY(directions({"--floor", "0.05"}) >= directions({"--floor", "0.9"}));
}

void TestAdvise::peopleGetATableAndTheCaveats()
{
    const CommandOutcome outcome = m_line.run(asked({"--rule", "budget"}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.standardOutput.contains("forgetting power (%)"), outcome.standardOutput);
    QVERIFY2(outcome.standardOutput.contains("layers.0: k = "), outcome.standardOutput);
    QVERIFY2(outcome.standardOutput.contains("What these figures are not"), outcome.standardOutput);
}

/// Of the suggested thresholds, and again of what a run keeps of them.
void TestAdvise::aSampleSaysHowFarItCanBeTrusted()
{
    // Halves of more samples than k: the directions are those of both, none of them of no energy.
    const QStringList sampled{"--spectrum-images", "300"};
    const CommandOutcome advised = m_line.run(asked(sampled + QStringList{"--out", "sampled.unlearn.json", "--json"}));
    const QJsonArray layers = advised.document()["layers"].toArray();
    QCOMPARE(layers.size(), 3);
    for (const QJsonValue& layer : layers) {
        const QJsonObject halves = layer["subsampling"].toObject();
        QCOMPARE(halves["k"], layer["k"]);
        QVERIFY(halves["largest_angle"].toDouble(-1) >= 0.0 && halves["energy_error"].toDouble(-1) >= 0.0);
    }
    const CommandOutcome people = m_line.run(asked(sampled));
    QVERIFY2(people.standardOutput.contains("two halves of them"), people.standardOutput);
    QVERIFY(!m_line.run(asked({})).standardOutput.contains("halves"));

    const QStringList run{"run", "sampled.unlearn.json", "--epochs", "1", "--stop", "epochs", "--db", "log.sqlite"};
    const CommandOutcome ran = m_line.run(run);
    QVERIFY2(ran.exitCode == 0 && ran.standardOutput.contains("two halves of them"), ran.standardOutput);
    QVERIFY2(ran.standardError.contains("two halves of them"), ran.standardError);
    const QJsonObject logged = m_line.run({"runs", "show", "last", "--db", "log.sqlite", "--json"}).document();
    for (int i = 0; i < 3; ++i) {
        const QJsonValue layer = logged["layers"].toArray().at(i);
        QCOMPARE(layer["k"], layers.at(i)["k"]);
        const QJsonObject halves = layer["subsampling"].toObject();
        QCOMPARE(halves["images"].toInt(), 300);
        const double angle = halves["largest_angle"].toDouble(-1);
        const double advisedAngle = layers.at(i)["subsampling"]["largest_angle"].toDouble();
        QVERIFY2(std::abs(angle - advisedAngle) < 1e-6,
                 qPrintable(QStringLiteral("layer %1: %2, %3").arg(i).arg(angle).arg(advisedAngle)));
    }
}

/// The gradient there, in the spectra of the original weights.
void TestAdvise::laterEpochsAreRead()
{
    const CommandOutcome ran = m_line.run({"run", "--model", m_model, "--data", m_line.data(), "--forget", "0:50",
                                           "--epochs", "2", "--stop", "epochs", "--db", "epochs.sqlite", "--json"});
    QVERIFY2(ran.exitCode == 0, ran.standardError);
    const auto read = [this](const char* epoch) {
        return m_line.run({"advise", "--run", "last", "--epoch", epoch, "--db", "epochs.sqlite", "--json"}).document();
    };
    const QJsonObject untouched = m_line.run(asked({"--json"})).document();
    const QJsonObject first = read("0"), last = read("2");
    QCOMPARE(first["epoch"].toInt(-1), 0);
    QCOMPARE(last["epoch"].toInt(-1), 2);
    QCOMPARE(first["forget_loss"], untouched["forget_loss"]);
    QVERIFY(last["forget_loss"].toDouble() != first["forget_loss"].toDouble());
    QCOMPARE(last["layers"].toArray().size(), 3);
    QVERIFY(last["caveats"].toArray().at(0).toString().contains("later epoch"));
    QCOMPARE(last["caveats"].toArray().size(), first["caveats"].toArray().size());
    const auto ofClasses = [this](const char* epoch) {
        return m_line
            .run({"advise", "--run", "last", "--epoch", epoch, "--by-class", "20", "--db", "epochs.sqlite", "--json"})
            .document();
    };
    const QJsonObject classesFirst = ofClasses("0"), classesLast = ofClasses("2");
    QCOMPARE(classesLast["classes"].toArray().size(), 4);
    QVERIFY(classesLast["classes"][0]["layers"][0]["output_energy"].toDouble()
            != classesFirst["classes"][0]["layers"][0]["output_energy"].toDouble());
    QCOMPARE(classesLast["caveats"].toArray().size(), classesFirst["caveats"].toArray().size() + 1);
    QVERIFY(classesLast["caveats"].toArray().at(1).toString().contains("inputs that layers have at that epoch"));
    const CommandOutcome never =
        m_line.run({"advise", "--run", "last", "--epoch", "9", "--db", "epochs.sqlite", "--json"});
    QCOMPARE(never.error()["code"].toString(), QString("file-missing"));
}

void TestAdvise::classesAreRead()
{
    m_line.writeData("more", 500); // 125 of each class, more than are read unless somebody says so
    const QStringList command{"advise",   "--model", m_model, "--data", "idx:" + m_line.path("more"),
                              "--forget", "0:50",    "--json"};
    const CommandOutcome outcome = m_line.run(command + QStringList{"--by-class"});
    QVERIFY2(outcome.exitCode == 0, outcome.standardError);
    const QJsonObject document = outcome.document();
    const QJsonArray classes = document["classes"].toArray(), layers = document["layers"].toArray();
    QCOMPARE(classes.size(), 4);
    for (int label = 0; label < 4; ++label) {
        const QJsonObject one = classes.at(label).toObject();
        QCOMPARE(one["class"].toInt(-1), label);
        QVERIFY(!one["name"].toString().isEmpty());
        QCOMPARE(one["images"].toInt(), label == 0 ? 75 : 100); // of class 0 all that are retained
        QCOMPARE(one["layers"].toArray().size(), 3);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject layer = layers.at(i).toObject(), read = one["layers"].toArray().at(i).toObject();
            QCOMPARE(read["layer"], layer["name"]);
            QCOMPARE(read["groups"].toArray().size(), 1);
            const QJsonArray change = read["groups"].toArray().at(0).toObject()["interference"].toArray();
            const int d = layer["d"].toInt(), k = layer["k"].toArray().at(0).toInt();
            QCOMPARE(change.size(), d + 1);
            QVERIFY(change.at(0).toDouble() > 0.0);
            QCOMPARE(change.at(d).toDouble(-1), 0.0);
            const QJsonArray shares = layer["relative_interference_by_class"].toArray();
            QCOMPARE(shares.size(), 4);
            QCOMPARE(shares.at(label).toDouble(-1), change.at(k).toDouble() / read["output_energy"].toDouble());
        }
    }
    // The plain reading is the same, and says nothing of classes.
    const QJsonObject plain = m_line.run(command).document();
    QVERIFY(!plain.contains("classes"));
    for (int i = 0; i < 3; ++i) {
        const QJsonObject layer = plain["layers"].toArray().at(i).toObject();
        QVERIFY(!layer.contains("relative_interference_by_class"));
        QCOMPARE(layer["interference"], layers.at(i).toObject()["interference"]);
    }
}

void TestAdvise::allImagesOfClassesAddUp()
{
    const QJsonObject document = m_line.run(asked({"--by-class", "0", "--json"})).document();
    QCOMPARE(document["classes"].toArray().size(), 4);
    for (int i = 0; i < 3; ++i) {
        const QJsonArray whole = document["layers"].toArray().at(i).toObject()["interference"].toArray();
        QCOMPARE(whole.size(), document["layers"].toArray().at(i).toObject()["d"].toInt() + 1);
        QVERIFY(whole.at(0).toDouble() > 0.0);
        for (int k = 0; k < whole.size(); ++k) {
            double sum = 0.0;
            for (const QJsonValue& one : document["classes"].toArray())
                sum += one["layers"][i]["groups"][0]["interference"][k].toDouble();
            QVERIFY2(
                std::abs(sum - whole.at(k).toDouble()) <= 1e-4 * whole.at(0).toDouble(),
                qPrintable(
                    QStringLiteral("layer %1, k = %2: %3, %4").arg(i).arg(k).arg(sum).arg(whole.at(k).toDouble())));
        }
    }
}

void TestAdvise::peopleGetTheClassThatSuffersMost()
{
    const CommandOutcome outcome = m_line.run(asked({"--by-class", "20"}));
    QCOMPARE(outcome.exitCode, 0);
    for (const char* part : {"most disturbed class", "median of classes", "up to 20 of its images"})
        QVERIFY2(outcome.standardOutput.contains(part), outcome.standardOutput);
    QVERIFY2(!outcome.standardOutput.contains("--by-class"), outcome.standardOutput);
    QStringList rows;
    for (const QByteArray& line : outcome.standardOutput.split('\n'))
        rows.append(QString::fromUtf8(line.simplified()));
    const QJsonObject document = m_line.run(asked({"--by-class", "20", "--json"})).document();
    const QJsonArray classes = document["classes"].toArray();
    QCOMPARE(document["layers"].toArray().size(), 3);
    for (const QJsonValue& layer : document["layers"].toArray()) {
        std::vector<double> shares;
        for (const QJsonValue& share : layer["relative_interference_by_class"].toArray())
            shares.push_back(share.toDouble(-1));
        QCOMPARE(shares.size(), std::size_t{4});
        const auto most = std::ranges::max_element(shares);
        const QJsonValue disturbed = classes.at(static_cast<qsizetype>(most - shares.begin()));
        QStringList row{layer["name"].toString(), disturbed["name"].toString(), QString::number(*most, 'e', 2)};
        std::ranges::sort(shares);
        row.append(QString::number(0.5 * (shares[1] + shares[2]), 'e', 2)); // the median of four
        QVERIFY2(rows.contains(row.join(' ')), qPrintable(row.join(' ') + '\n' + outcome.standardOutput));
    }
    const CommandOutcome plain = m_line.run(asked({}));
    QVERIFY2(!plain.standardOutput.contains("most disturbed class"), plain.standardOutput);
    QVERIFY2(plain.standardOutput.contains("--by-class"), plain.standardOutput);
}

/// Which is said before the moments are asked for, which are not there either.
void TestAdvise::classesNeedTheRetainedData()
{
    const CommandOutcome exported =
        m_line.run({"export-request", "--data", m_line.data(), "--forget", "0:30", "--out", "r.safetensors"});
    QVERIFY2(exported.exitCode == 0, exported.standardError);
    const QStringList command{"advise", "--model",      m_model, "--data", "request:r.safetensors",
                              "--db",   "empty.sqlite", "--json"};
    const CommandOutcome plain = m_line.run(command);
    QCOMPARE(plain.error()["code"].toString(), QString("file-missing"));
    const CommandOutcome refused = m_line.run(command + QStringList{"--by-class"});
    QCOMPARE(refused.error()["code"].toString(), QString("value-out-of-range"));
    QVERIFY2(refused.error()["message"].toString().contains("retained data, which are not here"),
             refused.standardOutput);
}

/// What is the last run may change while the plan is opened: settings and weights are to be of the same one.
void TestAdvise::theRunIsLookedUpOnce()
{
    runIn("once.sqlite");
    const int shown = openings("once.sqlite", {"runs", "show", "last", "--db", "once.sqlite"});
    QVERIFY2(shown > 0, qPrintable(QString::number(shown)));
    QCOMPARE(openings("once.sqlite", {"advise", "--run", "last", "--db", "once.sqlite"}), shown);
}

void TestAdvise::runsOfOtherDataAreRefused()
{
    runIn("data.sqlite");
    m_line.writeData("other", 300);
    const QString data = "idx:" + m_line.path("other");
    const QStringList there{"--model", m_model, "--data", data, "--forget", "0:50"};
    QCOMPARE(m_line.run(QStringList{"advise"} + there).exitCode, 0);
    QCOMPARE(m_line.run(asked({"--run", "last", "--db", "data.sqlite"})).exitCode, 0);
    const CommandOutcome refused =
        m_line.run(QStringList{"advise"} + there + QStringList{"--run", "last", "--db", "data.sqlite", "--json"});
    QCOMPARE(refused.error()["code"].toString(), QString("shape-mismatch"));
    QVERIFY2(refused.error()["message"].toString().contains("other data"), refused.standardOutput);
}

/// By what they are, whether their own settings are asked for or others.
void TestAdvise::purgedRunsAreRefused()
{
    runIn("purged.sqlite");
    const CommandOutcome purged = m_line.run({"purge", "last", "--db", "purged.sqlite"});
    QVERIFY2(purged.exitCode == 0, purged.standardError);
    const QStringList run{"--run", "last", "--db", "purged.sqlite", "--json"};
    for (const QStringList& arguments : {QStringList{"advise"} + run, asked(run)}) {
        const CommandOutcome refused = m_line.run(arguments);
        QCOMPARE(refused.error()["code"].toString(), QString("value-out-of-range"));
        QVERIFY2(refused.error()["message"].toString().contains("was purged"), refused.standardOutput);
    }
}

void TestAdvise::wrongAnswersAreRefused()
{
    for (const QStringList& more :
         {QStringList{"--rule", "best"}, QStringList{"--rule", "budget", "--budget", "-1"}, QStringList{"--floor", "2"},
          QStringList{"--threshold-rule", "above"}, QStringList{"--by-class", "many"}, QStringList{"--by-class=-1"},
          QStringList{"--by-class", "1.5"}}) {
        const CommandOutcome outcome = m_line.run(asked(more + QStringList{"--json"}));
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.error()["message"].toString().isEmpty());
    }
    const CommandOutcome nothing = m_line.run({"advise", "--model", m_model, "--data", m_line.data(), "--json"});
    QCOMPARE(nothing.exitCode, 2);
    QVERIFY2(nothing.error()["message"].toString().contains("forget"), nothing.standardOutput);
    QCOMPARE(m_line.run(asked({"--out", "/proc/x/plan.json", "--json"})).error()["code"].toString(),
             QString("file-unwritable"));
}

QTEST_GUILESS_MAIN(TestAdvise)
#include "test_advise.moc"
