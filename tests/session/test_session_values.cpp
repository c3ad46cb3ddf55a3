// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/event_loop_probe.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/forget_selector.h"
#include "widgets/session/layer_threshold.h"
#include "widgets/session/layers_model.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/plan_relocation.h"
#include "widgets/session/process_memory.h"
#include "widgets/session/remaining_time.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace unlearn;

class TestSessionValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests")); }

    /// Whatever the rule and the measure: asking for k directions gives a gamma that keeps k directions.
    void gammaForKeepsK_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<int>("rule");
        for (const auto measure : {EnergyMeasure::Energy, EnergyMeasure::Singular}) {
            for (const auto rule : {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne})
                QTest::addRow("%s %s", measureName(measure), ruleName(rule))
                    << static_cast<int>(measure) << static_cast<int>(rule);
        }
    }

    void gammaForKeepsK()
    {
        QFETCH(int, measure);
        QFETCH(int, rule);
        LayerSpectrum spectrum;
        std::vector<double> values;
        for (int i = 0; i < 40; ++i)
            values.push_back(100.0 / ((i + 1.0) * (i + 1.0)));
        spectrum.full = {values};
        const LayerShares shares(spectrum,
                                 {static_cast<EnergyMeasure>(measure), static_cast<ThresholdRule>(rule), 0.0});
        QCOMPARE(shares.gammaFor(0, 0), 0.0);
        for (std::int64_t k = 1; k < 40; ++k) {
            const double gamma = shares.gammaFor(0, k);
            QCOMPARE(shares.at(gamma).directions.front(), k);
        }
        QVERIFY(shares.gammaFor(0, 40) <= 1.0);
    }

    void energyKeptIsWeightedByGroups()
    {
        LayerSpectrum spectrum;
        spectrum.full = {{3.0, 1.0}, {12.0, 0.0}};
        const LayerShares shares(spectrum, {EnergyMeasure::Energy, ThresholdRule::Covering, 0.0});
        const auto threshold = shares.at(0.75);
        QCOMPARE(threshold.directions, (std::vector<std::int64_t>{1, 1}));
        QCOMPARE(threshold.energyKeptPercent, 100.0 * 15.0 / 16.0);
        QCOMPARE(shares.at(0.0).energyKeptPercent, 0.0);
    }

    void gammaIsShownAsFineAsItIs()
    {
        QCOMPARE(gammaDecimals(0.9), 3);
        QCOMPARE(gammaDecimals(0.9375), 4);
        QCOMPARE(gammaDecimals(0.99998), 5);
        QCOMPARE(gammaDecimals(1.0 / 3.0), 7);
    }

    void selectorsGoRound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("class") << "class:1"
                               << "All of Square";
        QTest::newRow("first") << "0:500"
                               << "First 500 of Circle";
        QTest::newRow("unnamed class") << "7:2"
                                       << "First 2 of class 7";
        QTest::newRow("random") << "random:30"
                                << "30 at random";
        QTest::newRow("range") << "0:500-999"
                               << "Samples 500 to 999 of Circle";
        QTest::newRow("samples") << "samples:3,10-19"
                                 << "11 chosen one by one";
        QTest::newRow("file") << "@lists/mine.txt"
                              << "Indices in mine.txt";
    }

    void selectorsGoRound()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto selector = ForgetSelector::parse(text.toStdString());
        QVERIFY(selector.has_value());
        QCOMPARE(QString::fromStdString(selector->text()), text);
        QCOMPARE(selector->description({QStringLiteral("Circle"), QStringLiteral("Square")}), words);
    }

    void strangeSelectorsAreLeftToCore()
    {
        for (const char* text : {"", "class", "class:x", "a:b:c", "x:3", "samples:", "samples:x", "0:1-2,3", "x:1-2"})
            QVERIFY2(!ForgetSelector::parse(text).has_value(), text);
    }

    void relativePathsMoveWithThePlan()
    {
        Plan plan;
        plan.folder = "/a/b";
        plan.model.file = "m.safetensors";
        plan.retrained = {{"/abs/r.safetensors", {}, {}}};
        plan.forget = {"@list.txt", "class:1"};
        plan.data = "cifar10:data";
        const Plan moved = relocated(plan, "/a/c");
        QCOMPARE(moved.model.file, std::string("../b/m.safetensors"));
        QCOMPARE(moved.retrained[0].file, std::string("/abs/r.safetensors"));
        QCOMPARE(moved.forget, (std::vector<std::string>{"@../b/list.txt", "class:1"}));
        QCOMPARE(moved.data, std::string("cifar10:../b/data"));
        QVERIFY(relocated(moved, "/a/b") == plan);
        plan.data = "csv:t.csv?label=x/../y&test=../other.csv"; // options say nothing of where the plan is
        QCOMPARE(relocated(plan, "/a/c").data, std::string("csv:../b/t.csv?label=x/../y&test=../other.csv"));
    }

    void durations()
    {
        QCOMPARE(durationText(0.2), QStringLiteral("0:01"));
        QCOMPARE(durationText(46.0), QStringLiteral("0:46"));
        QCOMPARE(durationText(3723.0), QStringLiteral("1:02:03"));
    }

    void statusSaysWhatHappens()
    {
        JobStatus status{.activity = Activity::Running, .phase = QStringLiteral("steps")};
        QCOMPARE(statusTitle(status), QStringLiteral("Unlearning"));
        status.epoch = 3;
        status.plannedEpochs = 100;
        QCOMPARE(statusTitle(status), QStringLiteral("Unlearning, epoch 3 of 100"));
        status.epoch = 0;
        status.paused = true;
        QCOMPARE(statusTitle(status), QStringLiteral("Paused: Unlearning"));
        status.stopping = true;
        QCOMPARE(statusTitle(status), QStringLiteral("Stopping…"));
        QCOMPARE(statusTitle({}), QStringLiteral("Ready"));
    }

    void remainingTimeNeedsProgress()
    {
        RemainingTime time;
        QVERIFY(!time.seconds().has_value());
        time.update(QStringLiteral("steps"), 0.0);
        QVERIFY(!time.seconds().has_value());
        QTest::qWait(20);
        time.update(QStringLiteral("steps"), 0.5);
        QVERIFY(time.seconds().has_value());
        QVERIFY(*time.seconds() > 0.0);
        time.update(QStringLiteral("attack"), 0.5);
        QVERIFY2(!time.seconds().has_value(), "another phase begins anew");
    }

    void probeMeasuresABlockedLoop()
    {
        EventLoopProbe probe;
        probe.setMeasuring(true);
        QTest::qWait(100);
        QTest::qSleep(80);
        QTest::qWait(50);
        probe.setMeasuring(false);
        QTest::qSleep(300);
        probe.setMeasuring(true);
        const auto report = QJsonDocument::fromJson(probe.report()).object();
        QVERIFY(report.value(QStringLiteral("ticks")).toInt() > 5);
        QVERIFY(report.value(QStringLiteral("max_ms")).toDouble() >= 70.0);
        QVERIFY2(report.value(QStringLiteral("max_ms")).toDouble() < 300.0, "while off, nothing is measured");
        QVERIFY(report.value(QStringLiteral("p50_ms")).toDouble() < 70.0);
    }

    void probeMeasuresALoopThatIsBlockedToTheEnd()
    {
        EventLoopProbe probe;
        probe.setMeasuring(true);
        QTest::qWait(30);
        QTest::qSleep(80);
        probe.setMeasuring(false);
        const auto report = QJsonDocument::fromJson(probe.report()).object();
        QVERIFY2(report.value(QStringLiteral("max_ms")).toDouble() >= 70.0, probe.report().constData());
    }

    void memoryIsKnown() { QVERIFY(processMemoryBytes() > 1 << 20); }
};

QTEST_GUILESS_MAIN(TestSessionValues)
#include "test_session_values.moc"
