// SPDX-License-Identifier: GPL-3.0-or-later
// What the abstract of a report says of what was measured after the runs.
#include "core/evaluate/figure_settings.h"
#include "core/report/measured_sentence.h"
#include "core/report/report_parts.h"
#include "tests/core/report/measured_run.h"

#include <QtTest>

#include <string>
#include <utility>
#include <vector>

using namespace unlearn;
using namespace unlearn::test;

namespace {

void relearn(RunToReport& run, const std::string& subject, double epochs, const std::string& settings)
{
    measure(run, {"relearn-epochs", subject, "", "forget", "", epochs, 500, settings});
}

void attack(RunToReport& run, const std::string& subject, const std::string& name, double auc, int models = 16)
{
    RunShadowAttack& made = run.details.shadowAttacks.emplace_back();
    static_cast<RunAttack&>(made) = attackOf(subject, name, auc);
    made.models = models;
    made.positivesOf = "forget";
    made.negativesOf = "same-classes";
}

/// How often the abstract has a sentence on it.
qsizetype sentencesIn(const std::vector<RunToReport>& runs)
{
    qsizetype count = 0;
    for (const std::string& paragraph : reportAbstract(runs, {}))
        count += QString::fromStdString(paragraph).count(QStringLiteral("Measured after the run"));
    return count;
}

} // namespace

class TestMeasuredSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidWhereNothingWasMeasured()
    {
        QCOMPARE(measuredSentence({finishedRun()}, {}), std::string());
        QCOMPARE(measuredSentence({finishedRun(2, 1), finishedRun(2, 2)}, {}), std::string());
        QCOMPARE(sentencesIn({finishedRun()}), 0);
        RunToReport ofLayers = finishedRun();
        measureLayers(ofLayers);
        QCOMPARE(measuredSentence({ofLayers}, {}), std::string());
        RunToReport ofOthers = finishedRun(); // not of the unlearned model
        relearn(ofOthers, "retrained-0", 4.0, relearnSettings({}));
        attack(ofOthers, "original", "lira", 0.9);
        QCOMPARE(measuredSentence({ofOthers}, {}), std::string());
    }

    void relearningStandsBesideTheRetrained_data()
    {
        QTest::addColumn<double>("epochs");
        QTest::addColumn<std::vector<double>>("retrained");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << 1.0 << std::vector{1.0} << "took 1 epoch (1 epoch for 1 retrained model).";
        QTest::newRow("several") << 3.0 << std::vector{4.0, 7.0, 5.0}
                                 << "took 3 epochs (4 to 7 epochs for 3 retrained models).";
        QTest::newRow("none") << 3.0 << std::vector<double>{} << "took 3 epochs (not measured for retrained models).";
        QTest::newRow("did not come back") << notThere << std::vector{notThere, notThere}
                                           << "took more than 20 epochs (more than 20 epochs for 2 retrained models).";
        QTest::newRow("some did") << 3.0 << std::vector{6.0, notThere}
                                  << "took 3 epochs (6 epochs or more than 20 epochs for 2 retrained models).";
    }

    void relearningStandsBesideTheRetrained()
    {
        QFETCH(const double, epochs);
        QFETCH(const std::vector<double>, retrained);
        QFETCH(const QString, said);
        RunToReport run = finishedRun(3);
        relearn(run, "unlearned", epochs, relearnSettings({}));
        for (std::size_t i = 0; i < retrained.size(); ++i)
            relearn(run, "retrained-" + std::to_string(i), retrained[i], relearnSettings({}));
        relearn(run, "retrained-0", 11.0, relearnSettings({.mostEpochs = 30})); // is not the same
        QCOMPARE(QString::fromStdString(measuredSentence({run}, {})),
                 "Measured after the run: relearning the forget samples, to the original model's loss plus 0.05 nats, "
                     + said);
        QCOMPARE(sentencesIn({run}), 1);
    }

    void theHighestAttackStandsBesideTheRetrained()
    {
        RunToReport run = finishedRun();
        attack(run, "unlearned", "lira", 0.62);
        QCOMPARE(
            measuredSentence({run}, {}),
            std::string("Measured after the run: the attack LiRA with 16 shadow models tells forgotten from unseen "
                        "samples with an AUC of 0.620 (95 % interval 0.600 to 0.640) (not made on retrained "
                        "models)."));
        attack(run, "retrained-0", "lira", 0.5);
        attack(run, "retrained-0", "lira", 0.9, 32); // is not the same
        const std::string ofOne = measuredSentence({run}, {});
        QVERIFY2(ofOne.ends_with("to 0.640), and 0.500 on 1 retrained model."), ofOne.c_str());
        attack(run, "retrained-1", "lira", 0.52);
        attack(run, "unlearned", "rmia", 0.61, 1);
        attack(run, "original", "lira", 0.95);
        attack(run, "unlearned", "u-lira", 0.99);
        run.details.shadowAttacks.back().negativesOf = "retained"; // of samples that were seen
        QCOMPARE(measuredSentence({run}, {}),
                 std::string("Measured after the run: of 2 attacks with shadow models, LiRA with 16 of them has the "
                             "highest AUC of telling forgotten from unseen samples, 0.620 (95 % interval 0.600 to "
                             "0.640), and 0.510 \u00b1 0.014 on 2 retrained models."));
        attack(run, "unlearned", "rmia", 0.7, 2);
        QVERIFY(contains(measuredSentence({run}, {}), "of 3 attacks with shadow models, RMIA with 2 of them has"));
    }

    void bothAreOneSentence()
    {
        RunToReport run = finishedRun();
        attack(run, "unlearned", "lira", 0.62, 1);
        relearn(run, "unlearned", 2.0, relearnSettings({.alphaNats = 0.25}));
        const std::string sentence = measuredSentence({run}, {});
        QVERIFY2(contains(sentence,
                          "plus 0.25 nats, took 2 epochs (not measured for retrained models); the attack LiRA with 1 "
                          "shadow model tells"),
                 sentence.c_str());
        const std::vector<std::string> abstract = reportAbstract({run}, {});
        QCOMPARE(abstract.size(), std::size_t{1});
        QVERIFY2(abstract[0].ends_with(". " + sentence), abstract[0].c_str());
    }

    /// Whether the runs are told of one by one or not.
    void severalRunsHaveOneSentence()
    {
        for (const int count : {3, 7}) {
            std::vector<RunToReport> runs;
            for (int i = 1; i <= count; ++i)
                runs.push_back(finishedRun(2, i));
            for (const int i : {0, 2}) {                                          // the second one was not measured
                runs[static_cast<std::size_t>(i)].plan = planOf({.hashes = 'a'}); // the same retrained models
                relearn(runs[static_cast<std::size_t>(i)], "unlearned", 2.0 + i, relearnSettings({}));
                relearn(runs[static_cast<std::size_t>(i)], "retrained-0", 5.0 + i, relearnSettings({}));
                relearn(runs[static_cast<std::size_t>(i)], "retrained-1", 6.0, relearnSettings({}));
                attack(runs[static_cast<std::size_t>(i)], "unlearned", "lira", 0.6 + 0.01 * i);
                attack(runs[static_cast<std::size_t>(i)], "retrained-1", "lira", 0.5);
            }
            QCOMPARE(sentencesIn(runs), 1);
            QCOMPARE(measuredSentence(runs, {}),
                     std::string("Measured after the runs: relearning the forget samples, to the original model's loss "
                                 "plus 0.05 nats, took 2 to 4 epochs in 2 runs (5 to 7 epochs for 2 retrained models); "
                                 "of 2 attacks with shadow models, LiRA with 16 of them has the highest AUC of telling "
                                 "forgotten from unseen samples, 0.620 (95 % interval 0.600 to 0.640), on the model of "
                                 "Run 3, and 0.500 on 1 retrained model."));
            QVERIFY(contains(reportAbstract(runs, {}).front(), "Measured after the runs: "));
        }
    }

    void oneOfSeveralRunsIsCounted()
    {
        std::vector<RunToReport> runs{finishedRun(2, 1), finishedRun(2, 2)};
        relearn(runs[1], "unlearned", 1.0, relearnSettings({}));
        const std::string sentence = measuredSentence(runs, {});
        QVERIFY2(sentence.ends_with("took 1 epoch in 1 run (not measured for retrained models)."), sentence.c_str());
    }

    void otherSettingsAreNotToldOf()
    {
        const auto isSaid = [](const std::string& first, const std::string& second) {
            std::vector<RunToReport> runs{finishedRun(2, 1), finishedRun(2, 2)};
            relearn(runs[0], "unlearned", 2.0, first);
            relearn(runs[1], "unlearned", 2.0, second);
            return !measuredSentence(runs, {}).empty();
        };
        const std::string usual = relearnSettings({});
        QVERIFY(isSaid(usual, usual));
        QVERIFY(!isSaid(usual, relearnSettings({.mostEpochs = 3})));
        QVERIFY(!isSaid(usual, {})); // of an older log
        QVERIFY(!isSaid({}, {}));
        const std::string ofLater = R"({"colour":"red"})";
        QVERIFY(!isSaid(ofLater, ofLater));
        RunToReport twice = finishedRun();
        relearn(twice, "unlearned", 2.0, usual);
        relearn(twice, "unlearned", 3.0, relearnSettings({.learningRate = 0.5}));
        QCOMPARE(measuredSentence({twice}, {}), std::string());
        attack(twice, "unlearned", "lira", 0.6); // is told of all the same
        QVERIFY(contains(measuredSentence({twice}, {}), "Measured after the run: the attack LiRA"));
    }

    void otherAttacksAreNotComparedBetweenRuns()
    {
        std::vector<RunToReport> runs{finishedRun(2, 1), finishedRun(2, 2)};
        attack(runs[0], "unlearned", "lira", 0.6);
        attack(runs[1], "unlearned", "lira", 0.7, 32);
        QCOMPARE(measuredSentence(runs, {}), std::string());
        attack(runs[0], "unlearned", "lira", 0.6, 32);
        QCOMPARE(measuredSentence(runs, {}), std::string()); // the second run lacks one
        attack(runs[1], "unlearned", "lira", 0.6);
        QVERIFY(contains(measuredSentence(runs, {}), "of 4 attacks"));
    }

    void otherModelsAndForgetSetsAreNotToldOfTogether()
    {
        for (const auto hash : {&RunHeader::modelHash, &RunHeader::dataHash, &RunHeader::forgetHash}) {
            std::vector<RunToReport> runs{finishedRun(2, 1), finishedRun(2, 2)};
            for (RunToReport& run : runs) {
                relearn(run, "unlearned", 2.0, relearnSettings({}));
                attack(run, "unlearned", "lira", 0.6);
            }
            QVERIFY(!measuredSentence(runs, {}).empty());
            runs[1].details.summary.header.*hash = "another";
            QCOMPARE(measuredSentence(runs, {}), std::string());
        }
    }

    void isToldInTheReportsLanguage()
    {
        std::vector<RunToReport> runs{finishedRun(2, 1), finishedRun(2, 2)};
        for (RunToReport& run : runs) {
            for (const char* subject : {"unlearned", "retrained-0", "retrained-1"}) {
                relearn(run, subject, run.id() == 1 ? 2.0 : notThere, relearnSettings({}));
                attack(run, subject, "rmia-offline", 0.6);
            }
        }
        for (const std::vector<RunToReport>& told : {runs, {runs[0]}, {runs[1]}}) {
            const std::string sentence = measuredSentence(told, bracketed());
            QVERIFY(contains(sentence, "0,600") && contains(sentence, "0,05"));
            QVERIFY2(isTranslated(QString::fromStdString(sentence)), sentence.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestMeasuredSentence)
#include "test_measured_sentence.moc"
