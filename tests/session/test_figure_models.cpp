// SPDX-License-Identifier: GPL-3.0-or-later
// The tables behind plots.
#include "tests/session/fake_services.h"
#include "widgets/session/compare_epochs_model.h"
#include "widgets/session/compare_model.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/directions_model.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/roc_points_model.h"
#include "widgets/session/score_histogram_model.h"
#include "widgets/session/smoothed_curves_model.h"
#include "widgets/session/trade_off_model.h"
#include "widgets/session/worst_off_model.h"

#include "core/experiment/evaluation.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

using namespace unlearn;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString text(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString title(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

/// Attacked by confidence alone, without an error.
Evaluation givenAway(const std::string& subject)
{
    Evaluation evaluation;
    evaluation.subject = subject;
    evaluation.attacks = {attackFromScores(ScoreAttack::Confidence, {2.0, 3.0}, {0.0, 1.0}, 1)};
    return evaluation;
}

RunDetails runOf(std::int64_t id, int epochs, double slope)
{
    RunDetails run;
    run.summary = fakeRun(id);
    for (int epoch = 0; epoch < epochs; ++epoch)
        run.epochs.push_back({.epoch = epoch, .loss = 0.25, .forgetErrorPercent = slope * epoch});
    run.errors = {{"original", 9.0, 0.5, 0.0, 100, 5, 25},
                  {"retrained-0", 9.0, 10.0 + slope, 0.0, 100, 5, 25},
                  {"unlearned", 9.0, 11.0, 0.0, 100, 5, 25}};
    return run;
}

} // namespace

class TestFigureModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void directionsAgreeWithLayers()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel layers(session);
        DirectionsModel model;
        const QAbstractItemModelTester tester(&model, strict);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(layers.rowCount() > 0 && session.status().activity == Activity::Idle);
        session.computeSpectrum();
        QTRY_VERIFY(session.reading());
        model.setLayer(layers.shares(0), 0);
        QCOMPARE(model.rowCount(), static_cast<int>(session.experiment()->model->layers()[0].d));
        // Whatever row is taken: its gamma keeps as many directions.
        for (const int row : {0, 2, 6}) {
            layers.setGamma(0, text(model, row, DirectionsModel::Gamma).toDouble(), 0);
            QCOMPARE(text(layers, 0, LayersModel::Kept), text(model, row, DirectionsModel::Number));
        }
        QCOMPARE(text(model, 0, DirectionsModel::Full), QStringLiteral("1"));
        QCOMPARE(text(model, 0, DirectionsModel::Retained), QStringLiteral("0.8"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setKept(3);
        model.setKept(3);
        QCOMPARE(changed.count(), 1);
        model.setLayer(nullptr, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void pointsOfTheTradeOffAgreeWithLayers()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentSession session(fakeServices(lab));
        LayersModel layers(session);
        TradeOffModel model;
        const QAbstractItemModelTester tester(&model, strict);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(layers.rowCount() > 0 && session.status().activity == Activity::Idle);
        session.computeSpectrum();
        QTRY_VERIFY(session.reading());
        model.setCurve(layers.shares(0), layers.tradeOff(0));
        const auto d = static_cast<int>(session.experiment()->model->layers()[0].d);
        QCOMPARE(model.rowCount(), d + 1); // with that of no direction, the right end of the curve
        for (const int row : {0, 1, 3, d}) {
            layers.setGamma(0, text(model, row, TradeOffModel::Gamma).toDouble(), 0);
            QCOMPARE(text(layers, 0, LayersModel::Kept), row < d ? QString::number(row) : QStringLiteral("all"));
            QCOMPARE(text(model, row, TradeOffModel::Kept), QString::number(row));
            const double power = text(model, row, TradeOffModel::ForgettingPower).toDouble();
            QVERIFY(std::abs(text(layers, 0, LayersModel::ForgettingPower).toDouble() - power) < 0.06);
        }
        QCOMPARE(text(model, 0, TradeOffModel::ForgettingPower), QStringLiteral("100.00"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCurrent(3);
        model.setCurrent(3);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(3, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model.index(2, 0).data(Qt::FontRole).isValid());
        model.setCurve(nullptr, layers.tradeOff(0));
        QCOMPARE(model.rowCount(), 0);
    }

    void curvesGrow()
    {
        CurvesModel model;
        const QAbstractItemModelTester tester(&model, strict);
        QSignalSpy changed(&model, &CurvesModel::changed);
        EpochFigures first;
        EpochFigures second;
        second.epoch = 1;
        second.testErrorPercent = 12.345;
        second.loss = 0.5;
        second.outputChange = 0.25;
        model.append({first, second});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(model, 0, CurvesModel::OutputChange), QStringLiteral("–")); // of a log that is older
        QCOMPARE(text(model, 1, CurvesModel::OutputChange), QStringLiteral("0.25"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, CurvesModel::TestError), QStringLiteral("12.35"));
        QCOMPARE(text(model, 0, CurvesModel::Loss), QStringLiteral("–"));
        model.setSelectedEpoch(1);
        QCOMPARE(text(model, 1, CurvesModel::Epoch), QStringLiteral("1")); // a number that every program reads
        QCOMPARE(text(model, 0, CurvesModel::Selected), QString());
        QCOMPARE(text(model, 1, CurvesModel::Selected), QStringLiteral("yes"));
        model.setReferences({{"original", fakeEvaluation("original", 0)}});
        model.setReferences(
            {{"original", fakeEvaluation("original", 5)}, {"unlearned", fakeEvaluation("unlearned", 5)}});
        QCOMPARE(model.references().size(), std::size_t{1});
        QCOMPARE(model.references()[0].forget, 50.0);
        QCOMPARE(model.rowCount(), 3); // it stands above the epochs
        QCOMPARE(text(model, 0, CurvesModel::Epoch), QStringLiteral("Original"));
        QCOMPARE(text(model, 0, CurvesModel::ForgetError), QStringLiteral("50.00"));
        QCOMPARE(text(model, 0, CurvesModel::Loss), QStringLiteral("–"));
        QCOMPARE(text(model, 0, CurvesModel::Selected), QString());
        QCOMPARE(text(model, 2, CurvesModel::Selected), QStringLiteral("yes"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.append({first, second});
        QCOMPARE(model.rowCount(), 3);
        EpochFigures third;
        third.epoch = 2;
        model.append({third});
        QCOMPARE(text(model, 3, CurvesModel::Epoch), QStringLiteral("2"));
        model.startOver(true);
        model.append({first});
        QCOMPARE(model.rowCount(), 1);
    }

    /// A model measured on the samples of a run's epochs stands beside one measured on whole sets.
    void sampledReferencesSaySo()
    {
        CurvesModel model;
        Evaluation sampled = fakeEvaluation("retrained-0", 3);
        sampled.sampled = true;
        model.setReferences({{"original", fakeEvaluation("original", 0)},
                             {"retrained-0", sampled},
                             {"retrained-1", fakeEvaluation("retrained-1", 3)}});
        model.append({EpochFigures()});
        QCOMPARE(text(model, 0, CurvesModel::Epoch), QStringLiteral("Original"));
        QCOMPARE(text(model, 1, CurvesModel::Epoch), QStringLiteral("Retrained (sampled)"));
        QCOMPARE(text(model, 2, CurvesModel::Epoch), QStringLiteral("Retrained 2"));
    }

    /// What is exported has the means that are drawn beside the figures.
    void meansOfCurvesStandBesideThem()
    {
        CurvesModel curves;
        SmoothedCurvesModel model(curves);
        const QAbstractItemModelTester tester(&model, strict);
        std::vector<EpochFigures> epochs(4);
        for (int epoch = 0; epoch < 4; ++epoch) {
            epochs[static_cast<std::size_t>(epoch)].epoch = epoch;
            epochs[static_cast<std::size_t>(epoch)].testErrorPercent = epoch == 2 ? 9.0 : 0.0;
            epochs[static_cast<std::size_t>(epoch)].loss = epoch == 2 ? 3.0 : 0.0;
        }
        curves.append(epochs);
        QCOMPARE(model.columnCount(), curves.columnCount());
        QCOMPARE(text(model, 2, CurvesModel::TestError), QStringLiteral("9.00"));
        model.setSmoothing(3);
        QCOMPARE(model.columnCount(), curves.columnCount() + 4);
        QCOMPARE(title(model, 3), QStringLiteral("Test error (%): mean of 3 epochs"));
        QCOMPARE(text(model, 2, 2), QStringLiteral("9.00"));
        QCOMPARE(text(model, 2, 3), QStringLiteral("3.00"));
        QCOMPARE(text(model, 0, 3), QStringLiteral("0.00"));
        const int loss = model.columnCount() - 4; // in front of its mean, the learning rate and the output change
        QCOMPARE(title(model, loss), QStringLiteral("Loss"));
        QCOMPARE(text(model, 0, loss + 1), QStringLiteral("–"));
        QCOMPARE(text(model, 2, loss + 1), QStringLiteral("1"));
        curves.setReferences({{"original", fakeEvaluation("original", 5)}});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, 0), QStringLiteral("Original"));
        QCOMPARE(text(model, 0, 3), QStringLiteral("–")); // it is drawn as it is
        QCOMPARE(text(model, 3, 3), QStringLiteral("3.00"));
        QCOMPARE(text(model, 3, loss + 1), QStringLiteral("1"));
        curves.clear();
        QCOMPARE(model.rowCount(), 0);
        model.setSmoothing(1);
        QCOMPARE(model.columnCount(), curves.columnCount());
    }

    void rocPointsAreThoseOfTheCurves()
    {
        PrivacyModel attacks;
        RocPointsModel model(attacks);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 0);
        attacks.setEvaluations(
            {{"original", fakeEvaluation("original", 0)}, {"retrained-0", fakeEvaluation("retrained-0", 5)}});
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.columnCount(), int{RocPointsModel::Lowest});
        QCOMPARE(text(model, 1, RocPointsModel::Subject), QStringLiteral("Original"));
        QCOMPARE(text(model, 1, RocPointsModel::Threshold), QStringLiteral("0.8"));
        QCOMPARE(text(model, 1, RocPointsModel::FalsePositives), QStringLiteral("10.0000"));
        QCOMPARE(text(model, 1, RocPointsModel::TruePositives), QStringLiteral("30.0000"));
        QCOMPARE(text(model, 4, RocPointsModel::Subject), QStringLiteral("Retrained"));
        QCOMPARE(text(model, 7, RocPointsModel::TruePositives), QStringLiteral("100.0000"));
    }

    void severalRetrainedModelsHaveABandOfPoints()
    {
        PrivacyModel attacks;
        RocPointsModel model(attacks);
        const QAbstractItemModelTester tester(&model, strict);
        attacks.setEvaluations(
            {{"retrained-0", fakeEvaluation("retrained-0", 5)}, {"retrained-1", givenAway("retrained-1")}});
        QVERIFY(attacks.retrainedBand().has_value());
        const int points = 4 + 5; // of the two curves: four scores and the point above them
        QCOMPARE(model.rowCount(), points + static_cast<int>(falsePositiveGrid().size()));
        QCOMPARE(model.columnCount(), int{RocPointsModel::ColumnCount});
        QCOMPARE(text(model, 0, RocPointsModel::Highest), QStringLiteral("–"));
        QCOMPARE(text(model, points, RocPointsModel::Subject), QStringLiteral("Retrained, mean of 2"));
        int row = points;
        while (row < model.rowCount() && text(model, row, RocPointsModel::FalsePositives) != QLatin1String("10.0000"))
            ++row;
        QVERIFY(row < model.rowCount());
        QCOMPARE(text(model, row, RocPointsModel::Lowest), QStringLiteral("30.0000"));
        QCOMPARE(text(model, row, RocPointsModel::TruePositives), QStringLiteral("65.0000"));
        QCOMPARE(text(model, row, RocPointsModel::Highest), QStringLiteral("100.0000"));
        attacks.setAttack(ScoreAttack::Loss); // which the second was not attacked by
        QVERIFY(!attacks.retrainedBand());
        QCOMPARE(model.columnCount(), int{RocPointsModel::Lowest});
        QCOMPARE(model.rowCount(), 4);
    }

    void binsHoldAllScores()
    {
        PrivacyModel attacks;
        ScoreHistogramModel model(attacks);
        const QAbstractItemModelTester tester(&model, strict);
        model.setAttacked(0);
        QCOMPARE(model.rowCount(), 0);
        attacks.setEvaluations({{"original", fakeEvaluation("original", 0)}}); // scores 0, 0.02, ... 0.98
        model.setAttacked(0);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(text(model, 0, ScoreHistogramModel::From), QStringLiteral("0"));
        QCOMPARE(text(model, 29, ScoreHistogramModel::To), QStringLiteral("0.98"));
        QCOMPARE(text(model, 3, ScoreHistogramModel::To), text(model, 4, ScoreHistogramModel::From));
        const auto& shares = model.forgetPercent();
        QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 100.0) < 1e-9);
        QCOMPARE(text(model, 0, ScoreHistogramModel::Forget), percentText(shares.front()));
        model.setAttacked(-1);
        QCOMPARE(model.rowCount(), 0);
    }

    void samplesOfOnesOwnChoiceAreCalledByTheirName()
    {
        PrivacyModel attacks;
        const RocPointsModel points(attacks);
        ScoreHistogramModel bins(attacks);
        const WorstOffModel worst(attacks);
        const auto tip = [](const QAbstractItemModel& model, int column) {
            return model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        };
        attacks.setEvaluations({{"original", fakeEvaluation("original", 0)}});
        QCOMPARE(title(bins, ScoreHistogramModel::Forget), QStringLiteral("Forget (%)"));
        QCOMPARE(title(bins, ScoreHistogramModel::Test), QStringLiteral("Test (%)"));
        QCOMPARE(title(worst, WorstOffModel::TestShare), QStringLiteral("Test as high (%)"));
        QVERIFY(tip(points, RocPointsModel::FalsePositives).contains("Test samples of the same classes"));
        attacks.setEvaluations({{"original", fakeEvaluation("original", 0)}}, {.negatives = AttackNegatives::Retained});
        QCOMPARE(title(bins, ScoreHistogramModel::Forget), QStringLiteral("Forget (%)"));
        QCOMPARE(title(bins, ScoreHistogramModel::Test), QStringLiteral("Retained (%)"));
        QCOMPARE(title(worst, WorstOffModel::TestShare), QStringLiteral("Retained as high (%)"));
        for (const QString& text : {tip(points, RocPointsModel::FalsePositives), tip(bins, ScoreHistogramModel::Test),
                                    tip(worst, WorstOffModel::TestShare)})
            QVERIFY2(text.contains("Retained samples of the same classes") && !text.contains("est samples"),
                     qPrintable(text));
        attacks.setEvaluations({{"original", fakeEvaluation("original", 0)}}, {.positives = AttackPositives::Retained});
        QCOMPARE(title(bins, ScoreHistogramModel::Forget), QStringLiteral("Retained (%)"));
        QVERIFY(tip(points, RocPointsModel::TruePositives).contains("Retained samples of the same classes"));
    }

    void attacksWithShadowModelsGoWithTheirSamples()
    {
        const std::map<std::string, Evaluation> evaluations{{"original", fakeEvaluation("original", 0)}};
        const ForgetSet first({3, 4}, 30);
        ShadowAttackResult result;
        result.subject = "original";
        result.attack = ShadowAttack::Rmia;
        PrivacyModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setAttack("rmia");
        model.setEvaluations(evaluations, {}, first);
        model.setShadowAttacks({result});
        model.setEvaluations(evaluations, {}, first); // of the same samples
        QCOMPARE(model.rowCount(), 1);
        model.setEvaluations(evaluations, {}, first.unitedWith(ForgetSet({5}, 30))); // of a later request, too
        QCOMPARE(model.rowCount(), 0);
    }

    void infiniteScoresHaveAnOrder()
    {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        const auto experiment = fakeServices(std::make_shared<FakeLab>()).open(fakePlan(), {}, nullptr);
        const std::vector<std::int64_t> retained = experiment->forget.retainIndices();
        std::vector<double> before(retained.size(), infinite);
        std::vector<double> after(retained.size(), infinite); // which have not risen
        before[3] = 0.25;
        after[3] = 0.5;
        before[5] = 0.25; // to the highest of all
        after[1] = std::nan("");
        PrivacyModel attacks;
        WorstOffModel worst(attacks);
        worst.setSamples(experiment->dataset, experiment->forget);
        worst.setOf(WorstOffModel::Of::Retained);
        std::map<std::string, Evaluation> evaluations{{"original", givenAway("original")},
                                                      {"unlearned", givenAway("unlearned")}};
        evaluations.at("original").attacks.front().retainScores = before;
        evaluations.at("unlearned").attacks.front().retainScores = after;
        attacks.setEvaluations(evaluations);
        worst.setAttacked(1);
        QCOMPARE(worst.rowCount(), static_cast<int>(retained.size()));
        const auto sampleAt = [&worst](int row) { return text(worst, row, WorstOffModel::Sample).toLongLong(); };
        QCOMPARE(sampleAt(0), static_cast<qlonglong>(retained[5]));
        QCOMPARE(sampleAt(1), static_cast<qlonglong>(retained[3]));
        QCOMPARE(sampleAt(2), static_cast<qlonglong>(retained[0])); // the others in their order
        QCOMPARE(sampleAt(3), static_cast<qlonglong>(retained[2]));
        QCOMPARE(sampleAt(worst.rowCount() - 1), static_cast<qlonglong>(retained[1])); // unknown
    }

    void samplesThatAreTheSameAreNotListedAnew()
    {
        const auto experiment = fakeServices(std::make_shared<FakeLab>()).open(fakePlan(), {}, nullptr);
        PrivacyModel attacks;
        WorstOffModel worst(attacks);
        worst.setSamples(experiment->dataset, experiment->forget);
        const QSignalSpy listed(&worst, &QAbstractItemModel::modelReset);
        worst.setSamples(experiment->dataset, experiment->forget);
        QCOMPARE(listed.count(), 0);
        const auto last = static_cast<std::int64_t>(experiment->dataset->train.labels.size()) - 1;
        worst.setSamples(experiment->dataset, experiment->forget.unitedWith(ForgetSet({last}, last + 1)));
        QCOMPARE(listed.count(), 1);
        worst.setSamples(nullptr, experiment->forget);
        QCOMPARE(listed.count(), 2);
    }

    void comparedEpochsStandSideBySide()
    {
        CompareModel compare;
        CompareEpochsModel model(compare);
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 0);
        compare.setRuns({runOf(1, 3, 2.0), runOf(2, 4, 3.0)});
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.rowCount(), 1 + 4); // all agree on the original model, none on the retrained one
        QCOMPARE(text(model, 0, 0), QStringLiteral("Original"));
        QCOMPARE(text(model, 0, 2), QStringLiteral("0.50"));
        QCOMPARE(text(model, 3, 0), QStringLiteral("2"));
        QCOMPARE(text(model, 3, 1), QStringLiteral("4.00"));
        QCOMPARE(text(model, 3, 2), QStringLiteral("6.00"));
        QCOMPARE(text(model, 4, 1), QStringLiteral("–")); // the first has no epoch 3
        QCOMPARE(title(model, 0), QStringLiteral("Epoch"));
        QCOMPARE(title(model, 2), QStringLiteral("2: run 2, Forget error (%)"));
        model.setFigure(CompareFigure::TestError);
        QCOMPARE(model.references().size(), std::size_t{2}); // all agree on both
        QCOMPARE(text(model, 1, 0), QStringLiteral("Retrained"));
        model.setFigure(CompareFigure::Loss);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(model, 0, 1), QStringLiteral("–")); // nothing was trained at epoch 0
        QCOMPARE(text(model, 1, 1), QStringLiteral("0.25"));
        QCOMPARE(title(model, 1), QStringLiteral("1: run 1, Loss"));
        compare.setRuns({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 1);
    }

    void modelsThatCouldNotBeMeasuredAreNotShared()
    {
        auto first = runOf(1, 1, 0.0);
        auto second = runOf(2, 1, 0.0);
        QCOMPARE(sharedReferences({first, second}, CompareFigure::ForgetError).size(), std::size_t{2});
        first.errors[0].forgetErrorPercent = std::nan("");
        second.errors[0].forgetErrorPercent = std::nan("");
        const auto shared = sharedReferences({first, second}, CompareFigure::ForgetError);
        QCOMPARE(shared.size(), std::size_t{1});
        QCOMPARE(shared.front().subject, std::string("retrained-0"));
        second.errors.clear();
        QVERIFY(sharedReferences({first, second}, CompareFigure::ForgetError).empty());
        QVERIFY(sharedReferences({}, CompareFigure::ForgetError).empty());
    }
};

QTEST_MAIN(TestFigureModels)
#include "test_figure_models.moc"
