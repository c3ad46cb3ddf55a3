// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/compare_axes_model.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/device_model.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/session/messages_model.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/report_writer.h"
#include "widgets/session/run_log.h"
#include "widgets/session/runs_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace unlearn;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString text(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// Runs 1, 2, ... of one setting.
std::vector<RunDetails> runsOfSeeds(const std::vector<std::uint64_t>& seeds)
{
    std::vector<RunDetails> runs(seeds.size());
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        Plan plan = fakePlan();
        plan.seed = seeds[i];
        runs[i].summary = fakeRun(static_cast<std::int64_t>(i) + 1);
        runs[i].summary.header.plan = planToJson(plan);
        runs[i].summary.header.seed = seeds[i];
    }
    return runs;
}

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void layersFollowExperimentSpectrumAndGammas()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel model(session);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 0);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(model.rowCount() > 0 && session.status().activity == Activity::Idle);
        const auto layers = session.experiment()->model->layers();
        QCOMPARE(model.rowCount(), static_cast<int>(layers.size()));
        QCOMPARE(text(model, 0, LayersModel::Name), QString::fromStdString(layers[0].name));
        QCOMPARE(text(model, 0, LayersModel::Directions), QString::number(layers[0].d));
        QCOMPARE(text(model, 0, LayersModel::Kept), QStringLiteral("–"));
        session.computeSpectrum();
        QTRY_VERIFY(session.spectrum());
        const auto& eigenvalues = session.spectrum()->layers[0].effective()[0];
        const auto expected = directionsKept(eigenvalues, 0.9, session.plan().threshold);
        QCOMPARE(text(model, 0, LayersModel::Kept), QString::number(expected));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(0, LayersModel::Gamma), 0.5));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.plan().gammaOf(layers[0].name), 0.5);
        QCOMPARE(text(model, 0, LayersModel::Kept),
                 QString::number(directionsKept(eigenvalues, 0.5, session.plan().threshold)));
        QVERIFY(model.setData(model.index(0, LayersModel::Gamma), 1.0));
        QCOMPARE(text(model, 0, LayersModel::Kept), QStringLiteral("all"));
    }

    void layersForetellAndThenTellWhatHappened()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel model(session);
        const QAbstractItemModelTester tester(&model, strict);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(model.rowCount() > 0 && session.status().activity == Activity::Idle);
        for (const int column : {LayersModel::ForgettingPower, LayersModel::Interference, LayersModel::RetainDrift})
            QCOMPARE(text(model, 0, column), QStringLiteral("–"));
        session.computeSpectrum();
        QTRY_VERIFY(session.reading());
        const auto d = static_cast<int>(session.experiment()->model->layers()[0].d);
        const auto power = [&] { return text(model, 0, LayersModel::ForgettingPower).toDouble(); };
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setData(model.index(0, LayersModel::Gamma), 0.0);
        QCOMPARE(power(), 100.0);
        QCOMPARE(changed.last()[1].toModelIndex().column(), int{LayersModel::Interference});
        model.setData(model.index(0, LayersModel::Gamma), 0.7);
        const int k = text(model, 0, LayersModel::Kept).toInt();
        QVERIFY(k > 0 && std::abs(power() - 100.0 * (d - k) / d) < 0.06);
        model.setData(model.index(0, LayersModel::Gamma), 1.0);
        QCOMPARE(power(), 0.0);
        QCOMPARE(text(model, 0, LayersModel::Interference), QStringLiteral("0"));
        // Half the learning rate is a quarter of the interference, at once.
        model.setData(model.index(0, LayersModel::Gamma), 0.5);
        const double before = text(model, 0, LayersModel::Interference).toDouble();
        Plan plan = session.plan();
        plan.pgu.startLearningRate /= 2.0;
        session.changePlan(plan);
        const double after = text(model, 0, LayersModel::Interference).toDouble();
        QVERIFY2(std::abs(after / before - 0.25) < 0.05, qPrintable(QString::number(after / before)));
        // Another loss is another gradient, which nobody has read.
        plan.pgu.entropyWeight = 0.5;
        session.changePlan(plan);
        QVERIFY(!session.reading() && session.spectrum());
        QCOMPARE(text(model, 0, LayersModel::Interference), QStringLiteral("–"));
        QCOMPARE(model.outputChangeText(), QString());
        session.startRun();
        QTRY_VERIFY(session.lastRun());
        const auto driftTip = [&model] {
            return model.index(0, LayersModel::RetainDrift).data(Qt::ToolTipRole).toString();
        };
        QTRY_COMPARE(text(model, 0, LayersModel::RetainDrift), QLocale().toString(0.00125, 'e', 1));
        QVERIFY2(driftTip().endsWith(QLocale().toString(0.0025, 'e', 1)), qPrintable(driftTip()));
        const auto scientific = [](double value) { return QLocale().toString(value, 'e', 1); };
        const QString spoken = model.index(0, LayersModel::RetainDrift).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.endsWith(QStringLiteral("%1, centred %2").arg(scientific(0.00125), scientific(0.0025))),
                 qPrintable(spoken));
        const int selected = session.lastRun()->selectedEpoch;
        QVERIFY(selected > 0);
        double drift = 0.0;
        for (int row = 0; row < model.rowCount(); ++row)
            drift += 0.00125;
        const QString change = model.outputChangeText();
        QVERIFY2(change.contains(QStringLiteral("epoch %1 ").arg(selected))
                     && change.contains(QStringLiteral("by %1 ").arg(scientific(0.125 * selected)))
                     && change.endsWith(QStringLiteral("to %1.").arg(scientific(drift))),
                 qPrintable(change));
        QVERIFY(!model.hasSpectrumDrift());
        QCOMPARE(text(model, 0, LayersModel::SpectrumDrift), QStringLiteral("–"));
        session.setMeasuresSpectrumDrift(true);
        QTRY_COMPARE(session.status().activity, Activity::Idle);
        session.startRun();
        QTRY_COMPARE(text(model, 0, LayersModel::SpectrumDrift), QLocale().toString(2.5, 'f', 2));
        QVERIFY(model.hasSpectrumDrift());
    }

    void suggestionsAreOneStep()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel model(session);
        const QAbstractItemModelTester tester(&model, strict);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(model.rowCount() > 0 && session.status().activity == Activity::Idle);
        QVERIFY(!session.canSuggest());
        session.suggestGammas({}); // nothing to go by yet
        session.computeSpectrum();
        QTRY_VERIFY(session.canSuggest());
        QSignalSpy suggested(&session, &ExperimentSession::gammasSuggested);
        const AdviceOptions options{AdviceRule::Budget, 1e-3, 0.1, 0.01};
        session.suggestGammas(options);
        QTRY_COMPARE(suggested.count(), 1);
        const OutlookTable table(session.reading(), *session.spectrum(), session.plan().threshold);
        const auto advice = advise(table, *session.spectrum(), options);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.gamma(row), advice[static_cast<std::size_t>(row)].gamma);
            QVERIFY(model.index(row, LayersModel::Gamma).data(Qt::ToolTipRole).toString().contains("Suggested"));
        }
        QCOMPARE(session.undoStack()->count(), 1);
        session.undoStack()->undo();
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.gamma(row), fakePlan().gamma);
            QVERIFY(!model.index(row, LayersModel::Gamma).data(Qt::ToolTipRole).toString().contains("Suggested"));
        }
        QSignalSpy failed(&session, &ExperimentSession::failed);
        session.suggestGammas({AdviceRule::Budget, -1.0, 0.1, 0.01});
        QTRY_COMPARE(failed.count(), 1);
    }

    void allLayersAreToldOfOnce()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel model(session);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(model.rowCount() > 1 && session.status().activity == Activity::Idle);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        session.setAllGammas(0.25);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first()[1].toModelIndex().row(), model.rowCount() - 1);
        session.setAllGammas(0.25);
        QCOMPARE(changed.count(), 1);
    }

    void comparisonShowsWhatDiffers()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.columnCount(), 1);
        std::vector<RunDetails> runs(2);
        runs[0].summary = fakeRun(1);
        runs[1].summary = fakeRun(2);
        Plan plan = fakePlan();
        plan.pgu.epochs = 7;
        plan.forget = {"0:3"};
        runs[1].summary.header.plan = planToJson(plan);
        model.setRuns(runs);
        QCOMPARE(model.columnCount(), 3);
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << text(model, row, 0);
        QCOMPARE(text(model, 1, 1), QStringLiteral("11.00")); // forget errors
        QCOMPARE(text(model, 1, 2), QStringLiteral("12.00"));
        const auto epochs = titles.indexOf(QStringLiteral("pgu.epochs"));
        QVERIFY(epochs > 0);
        QCOMPARE(text(model, static_cast<int>(epochs), 2), QStringLiteral("7"));
        QVERIFY(titles.contains(QStringLiteral("forget")));
        QVERIFY(!titles.contains(QStringLiteral("pgu.batch_size")) && !titles.contains(QStringLiteral("name")));
        model.setRuns({runs[0], runs[0]});
        QCOMPARE(model.rowCount(), 6); // results alone: nothing differs
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void runsOfOtherSeedsShareAColumn()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(&model, strict);
        std::vector<RunDetails> runs = runsOfSeeds({0, 1, 2, 3});
        const double errors[]{8.0, 9.0, 10.0, 20.0};
        for (std::size_t i = 0; i < 4; ++i)
            runs[i].summary.unlearned->testErrorPercent = errors[i];
        Plan other = fakePlan();
        other.seed = 3;
        other.gamma = 0.5;
        runs[3].summary.header.plan = planToJson(other);
        model.setRuns(runs);
        QCOMPARE(model.columnCount(), 5);
        model.setGroupedBySeed(true);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("3 seeds: run 1"));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("4: run 4"));
        QCOMPARE(text(model, 0, 1), QStringLiteral("9.00 ± 1.00"));
        QCOMPARE(text(model, 0, 2), QStringLiteral("20.00"));
        QCOMPARE(model.runsOf(1), (std::set<RunId>{{1}, {2}, {3}}));
        for (int row = 0; row < model.rowCount(); ++row) {
            if (text(model, row, 0) == QLatin1String("seed"))
                QCOMPARE(text(model, row, 1), QStringLiteral("0; 1; 2"));
        }
        model.setHighlighted({{2}});
        QVERIFY(model.index(0, 1).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model.index(0, 2).data(Qt::FontRole).value<QFont>().bold());
        QSignalSpy hovered(&model, &CompareModel::hoverChanged);
        model.setHovered({{4}});
        model.setHovered({{4}});
        QCOMPARE(hovered.count(), 1);
        QVERIFY(model.standsOut({4}) && model.standsOut({2}) && model.isFaded({1}) && !model.isFaded({4}));
        QVERIFY(model.index(0, 2).data(Qt::BackgroundRole).isValid());
        model.setGroupedBySeed(false);
        QCOMPARE(model.columnCount(), 5);
    }

    void meansAreOfFinishedRunsOfDifferentSeeds()
    {
        CompareModel model;
        std::vector<RunDetails> runs = runsOfSeeds({0, 0, 1, 1, 2});
        runs[1].summary.state = RunState::Failed; // of the first one's seed
        model.setGroupedBySeed(true);
        model.setRuns(runs); // runs 3 and 4 have a seed in common
        QCOMPARE(model.columns(), (std::vector<std::vector<std::size_t>>{{0, 3, 4}, {1}, {2}}));
        std::swap(runs[2], runs[3]);
        model.setRuns(runs);
        QCOMPARE(model.columns(), (std::vector<std::vector<std::size_t>>{{0, 2, 4}, {1}, {3}}));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("3 seeds: run 1"));
    }

    void branchesHaveColumnsOfTheirOwn()
    {
        CompareModel model;
        std::vector<RunDetails> runs = runsOfSeeds({0, 1, 2, 3});
        runs[1].summary.header.parent = RunId{9}; // with whatever settings that began
        model.setGroupedBySeed(true);
        model.setRuns(runs);
        QCOMPARE(model.columns(), (std::vector<std::vector<std::size_t>>{{0, 2, 3}, {1}}));
        runs[3].summary.header.previousRun = RunId{8}; // which forgot something before
        model.setRuns(runs);
        QCOMPARE(model.columns(), (std::vector<std::vector<std::size_t>>{{0, 2}, {1}, {3}}));
    }

    void axesAreWhatDiffersAndWhatCameOfIt()
    {
        CompareModel compare;
        CompareAxesModel model(compare);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 0);
        std::vector<RunDetails> runs(3);
        for (std::size_t i = 0; i < 3; ++i) {
            Plan plan = fakePlan();
            plan.pgu.startLearningRate = i == 2 ? 0.05 : 0.1;
            runs[i].summary = fakeRun(static_cast<std::int64_t>(i) + 1);
            runs[i].summary.header.plan = planToJson(plan);
            runs[i].layers = {{.name = "a", .d = 1, .k = {}, .gamma = 0.7 + 0.1 * static_cast<double>(i)},
                              {.name = "b", .d = 1, .k = {}, .gamma = 0.5}};
        }
        runs[0].errors = {{"retrained-0", 9.5, 12.0, 1.5, 100, 5, 25}};
        runs[1].summary.confidence.reset();
        const auto titles = [&] {
            QStringList all;
            for (int column = 0; column < model.columnCount(); ++column)
                all << model.headerData(column, Qt::Horizontal).toString();
            return all.join(QLatin1Char('|'));
        };
        compare.setRuns(runs);
        QCOMPARE(titles(),
                 QStringLiteral("Run|γ of a|Learning rate|Selected epoch|Test error (%)|Forget error (%)|Retain error "
                                "(%)|AUC|Distance to retrained (points)"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 2, 1), QStringLiteral("0.9"));
        QCOMPARE(text(model, 2, 2), QStringLiteral("0.05"));
        QCOMPARE(text(model, 0, 8), QStringLiteral("1.00")); // 11 where 12 was retrained
        QCOMPARE(text(model, 1, 8), QStringLiteral("–"));
        QCOMPARE(text(model, 1, 7), QStringLiteral("–"));
        QCOMPARE(model.axes()[0].least(), 0.7);

        // Several layers: their mean, or one value where they have the same.
        for (std::size_t i = 0; i < 3; ++i)
            runs[i].layers[1].gamma = 0.1 * static_cast<double>(i);
        compare.setRuns(runs);
        QVERIFY(titles().startsWith(QStringLiteral("Run|Mean γ|")));
        QCOMPARE(text(model, 2, 1), QStringLiteral("0.55"));
        for (std::size_t i = 0; i < 3; ++i)
            runs[i].layers[1].gamma = runs[i].layers[0].gamma;
        compare.setRuns(runs);
        QVERIFY(titles().startsWith(QStringLiteral("Run|γ|")));

        // A method without thresholds has none, whatever its plan says.
        Plan plan = fakePlan();
        plan.method = "fine-tune";
        runs[1].summary.header.method = plan.method;
        runs[1].summary.header.plan = planToJson(plan);
        compare.setRuns(runs);
        QVERIFY(titles().startsWith(QStringLiteral("Run|Method|γ|")));
        QCOMPARE(text(model, 1, 1), QStringLiteral("Fine-tune on retained"));
        QCOMPARE(text(model, 1, 2), QStringLiteral("–"));
        RunsModel list;
        list.setRuns({runs[1].summary, runs[0].summary});
        QCOMPARE(text(list, 0, RunsModel::Gamma), QStringLiteral("–"));
        QCOMPARE(text(list, 1, RunsModel::Gamma), QStringLiteral("0.9"));
        compare.setHighlighted({{3}});
        QVERIFY(model.index(2, 0).data(Qt::FontRole).value<QFont>().bold());
        compare.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void layersRefuseWhatIsNoGamma()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel model(session);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(model.rowCount() > 0);
        for (const QVariant& wrong : {QVariant(-0.1), QVariant(1.1), QVariant(QStringLiteral("much")),
                                      QVariant(std::numeric_limits<double>::quiet_NaN())})
            QVERIFY(!model.setData(model.index(0, LayersModel::Gamma), wrong));
        QVERIFY(!model.setData(model.index(0, LayersModel::Kept), 0.5));
        QVERIFY(!(model.flags(model.index(0, LayersModel::Kept)) & Qt::ItemIsEditable));
        QCOMPARE(session.undoStack()->count(), 0);
    }

    void severalLayersAreOneStep()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel model(session);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(model.rowCount() > 1);
        model.setGammas({0, 1}, 0.25);
        QCOMPARE(model.gamma(0), 0.25);
        QCOMPARE(model.gamma(1), 0.25);
        QCOMPARE(session.undoStack()->count(), 1);
    }

    void privacyShowsOneAttack()
    {
        PrivacyModel model;
        const QAbstractItemModelTester tester(&model, strict);
        std::map<std::string, Evaluation> evaluations;
        for (const char* subject : {"retrained-0", "unlearned", "original"})
            evaluations[subject] = fakeEvaluation(subject, 1);
        evaluations["without-attacks"].subject = "without-attacks";
        model.setEvaluations(evaluations);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, PrivacyModel::Subject), QStringLiteral("Original"));
        QCOMPARE(text(model, 1, PrivacyModel::Subject), QStringLiteral("Unlearned"));
        QCOMPARE(text(model, 2, PrivacyModel::Subject), QStringLiteral("Retrained"));
        QCOMPARE(text(model, 0, PrivacyModel::Auc), QStringLiteral("0.520"));
        QVERIFY(model.index(0, PrivacyModel::Auc).data(Qt::ToolTipRole).toString().startsWith("Formula: P(positive"));
        QCOMPARE(text(model, 0, PrivacyModel::TwoSided), QStringLiteral("0.520"));
        QCOMPARE(text(model, 0, PrivacyModel::TprAt1), QStringLiteral("12.50"));
        QCOMPARE(text(model, 0, PrivacyModel::TprAt01), QStringLiteral("too few negatives"));
        for (const auto& [column, says] :
             {std::pair{PrivacyModel::Low, "percentile bootstrap"}, std::pair{PrivacyModel::High, "1,000 resamples"},
              std::pair{PrivacyModel::TprAt1, "at most 1 % of the negatives"},
              std::pair{PrivacyModel::TprAt01, "at most 0.1 % of the negatives"}}) {
            const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(tip.startsWith("Formula: ") && tip.contains(QLatin1String(says)), qPrintable(tip));
        }
        AttackResult& errs = evaluations["original"].attacks.front(); // more often than not
        errs.roc.auc = 0.3;
        errs.interval = {0.2, 0.4};
        model.setEvaluations(evaluations);
        QCOMPARE(text(model, 0, PrivacyModel::TwoSided), QStringLiteral("0.700"));
        QCOMPARE(model.index(0, PrivacyModel::TwoSided).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Formula: max(AUC, 1 - AUC), 95 % interval 0.600 to 0.800"));
        model.setAttack(ScoreAttack::Entropy);
        QCOMPARE(model.rowCount(), 0);
    }

    void privacyShowsTheDistanceFromRetrainedModels()
    {
        PrivacyModel model;
        const QAbstractItemModelTester tester(&model, strict);
        std::map<std::string, Evaluation> evaluations{{"original", fakeEvaluation("original", 5)},
                                                      {"retrained-0", fakeEvaluation("retrained-0", 1)}};
        model.setEvaluations(evaluations);
        QVERIFY(!model.hasDistance()); // one model has no spread
        QCOMPARE(text(model, 0, PrivacyModel::Distance), QStringLiteral("–"));
        evaluations["retrained-1"] = fakeEvaluation("retrained-1", 1);
        model.setEvaluations(evaluations);
        QVERIFY(!model.hasDistance()); // nor have two that do not differ
        evaluations["retrained-1"] = fakeEvaluation("retrained-1", 2);
        model.setEvaluations(evaluations);
        QVERIFY(model.hasDistance());
        QCOMPARE(text(model, 0, PrivacyModel::Distance), QStringLiteral("4.95")); // (0.6 - 0.53) / (0.02 / sqrt(2))
        QCOMPARE(text(model, 1, PrivacyModel::Distance), QStringLiteral("–"));
        QCOMPARE(model.index(0, PrivacyModel::Distance).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("AUC of the retrained models: 0.530 ± 0.014 (n = 2)"));
        QCOMPARE(model.idealArea(), 0.53);
        QVERIFY(model.headerData(PrivacyModel::Distance, Qt::Horizontal, Qt::ToolTipRole).toString().contains("noise"));
    }

    void privacyShowsThePrecisionOfTheClassifier()
    {
        PrivacyModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setEvaluations(
            {{"unlearned", fakeEvaluation("unlearned", 1)}, {"retrained-0", fakeEvaluation("retrained-0", 1)}});
        std::vector<ShadowAttackResult> results(2);
        for (ShadowAttackResult& result : results)
            result.attack = ShadowAttack::Classifier;
        results[0].subject = "unlearned";
        results[0].precisionBesideRetrained = 0.625;
        results[1].subject = "retrained-0"; // beside which there is no other
        model.setShadowAttacks(results);
        QVERIFY(!model.hasPrecisionBesideRetrained()); // another attack is shown
        model.setAttack("shadow-classifier");
        QVERIFY(model.hasPrecisionBesideRetrained());
        QCOMPARE(text(model, 0, PrivacyModel::PrecisionBesideRetrained), QStringLiteral("0.625"));
        QCOMPARE(text(model, 1, PrivacyModel::PrecisionBesideRetrained), QStringLiteral("–"));
        const QString tip = model.index(0, PrivacyModel::PrecisionBesideRetrained).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith("Formula: ") && tip.contains("arXiv 2312.04095"), qPrintable(tip));
        const auto head = [&model](int role) {
            return model.headerData(PrivacyModel::PrecisionBesideRetrained, Qt::Horizontal, role).toString();
        };
        QCOMPARE(head(Qt::DisplayRole), QStringLiteral("AP beside retrained"));
        QVERIFY(head(Qt::ToolTipRole).startsWith("Average precision of telling"));
    }

    void runsKeepRowsThatAreKnown()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setRuns({fakeRun(2), fakeRun(1)});
        QPersistentModelIndex one = model.index(1, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRuns({fakeRun(3), fakeRun(2), fakeRun(1)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(one.row(), 2);
        QCOMPARE(text(model, 0, RunsModel::Name), QStringLiteral("run 3"));
        QCOMPARE(text(model, 0, RunsModel::Gamma), QStringLiteral("0.9–0.95"));
        QCOMPARE(text(model, 0, RunsModel::ForgetSet), QStringLiteral("1:5"));
        QCOMPARE(text(model, 0, RunsModel::ForgetError), QStringLiteral("13.00"));
        QCOMPARE(model.index(0, RunsModel::ForgetError).data(RunsModel::SortRole).toDouble(), 13.0);
        RunSummary strange = fakeRun(4);
        strange.header.plan = "{";
        model.setRuns({strange, fakeRun(3), fakeRun(2), fakeRun(1)});
        QCOMPARE(text(model, 0, RunsModel::Gamma), QStringLiteral("unknown"));
        model.setRuns({fakeRun(3), fakeRun(1)});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 2);
    }

    void messagesAreAppended()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.add(MessageKind::Warning, QStringLiteral("first"));
        model.add(MessageKind::Error, QStringLiteral("second"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, MessagesModel::Kind), QStringLiteral("Error"));
        QCOMPARE(text(model, 1, MessagesModel::Text), QStringLiteral("second"));
    }

    void devicesAreListed()
    {
        DeviceModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setDevices({{"cpu", "CPU"}, {"cuda:0", "GPU"}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(DeviceModel::NameRole).toString(), QStringLiteral("cuda:0"));
    }

    void runLogTellsNewsOnce()
    {
        const auto lab = std::make_shared<FakeLab>();
        RunLog log(fakeServices(lab));
        QSignalSpy changed(&log, &RunLog::runsChanged);
        QSignalSpy read(&log, &RunLog::runRead);
        log.startWatching();
        QTRY_COMPARE(changed.count(), 1);
        log.read({2});
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(read[0][0].value<RunDetails>().epochs.size(), std::size_t{3});
        QCOMPARE(changed.count(), 1);
    }

    void comparedRunsAreReadAgain()
    {
        const auto lab = std::make_shared<FakeLab>();
        RunLog log(fakeServices(lab));
        QSignalSpy read(&log, &RunLog::runsRead);
        log.readAllAgain(); // nothing was asked for
        log.readAll({{3}, {2}});
        QTRY_COMPARE(read.count(), 1);
        log.readAllAgain();
        QTRY_COMPARE(read.count(), 2);
        QCOMPARE(read[1][0].value<std::vector<RunDetails>>().at(1).summary.id.value, std::int64_t{2});
    }

    void reportsTellTheirNotices()
    {
        const auto lab = std::make_shared<FakeLab>();
        ReportWriter writer(fakeServices(lab));
        QSignalSpy noticed(&writer, &ReportWriter::noticed);
        QSignalSpy reported(&writer, &ReportWriter::reported);
        writer.write({{2}}, "folder", RequestPictures::LeftOut);
        QTRY_COMPARE(reported.count(), 1);
        lab->reportNotice = "A purge will not name it";
        writer.write({{2}}, "folder", RequestPictures::LeftOut);
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(noticed[0][0].toString(), QStringLiteral("A purge will not name it"));
        QTRY_COMPARE(reported.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestItemModels)
#include "test_item_models.moc"
