// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/boosted_trees.h"
#include "core/attack/shadow_classifier.h"
#include "core/evaluate/average_precision.h"
#include "core/evaluate/roc.h"
#include "tests/expect_error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace unlearn;

namespace {

constexpr double tolerance = 1e-12;

/// Rows of two features in [0, 1), positive where exactly one of them is above 0.3: no sum of single splits tells.
struct OneOfTwo {
    explicit OneOfTwo(Eigen::Index count, std::uint64_t seed = 1) : rows(count, 2)
    {
        std::mt19937_64 random(seed);
        for (Eigen::Index i = 0; i < count; ++i) {
            for (Eigen::Index j = 0; j < 2; ++j)
                rows(i, j) = static_cast<float>(random() % 100000) / 100000.0F;
            positive.push_back((rows(i, 0) > 0.3F) != (rows(i, 1) > 0.3F));
        }
    }
    double auc(const BoostedTrees& trees) const
    {
        std::vector<double> members, others;
        const std::vector<double> odds = trees.logOdds(rows);
        for (std::size_t i = 0; i < odds.size(); ++i)
            (positive[i] ? members : others).push_back(odds[i]);
        return rocCurve(members, others).auc;
    }

    Eigen::ArrayXXf rows;
    std::vector<bool> positive;
};

/// Softmax of two classes.
Eigen::ArrayXXf sureOf(const std::vector<float>& ofLabel, const std::vector<std::int32_t>& labels)
{
    Eigen::ArrayXXf softmax(static_cast<Eigen::Index>(labels.size()), 2);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        softmax(static_cast<Eigen::Index>(i), labels[i]) = ofLabel[i];
        softmax(static_cast<Eigen::Index>(i), 1 - labels[i]) = 1.0F - ofLabel[i];
    }
    return softmax;
}

/// Two shadow models with complementary halves of so many samples, of whose own they are surer.
ShadowOutputs pairOfShadows(std::size_t samples)
{
    std::mt19937_64 random(4);
    ShadowOutputs outputs;
    outputs.memberships.resize(2, static_cast<Eigen::Index>(samples));
    std::vector<float> first, second;
    for (std::size_t i = 0; i < samples; ++i) {
        outputs.labels.push_back(static_cast<std::int32_t>(i % 2));
        const bool isOfFirst = i % 4 < 2;
        outputs.memberships.col(static_cast<Eigen::Index>(i)) << isOfFirst, !isOfFirst;
        const auto sure = [&](bool member) {
            return (member ? 0.8F : 0.3F) + 0.1F * static_cast<float>(random() % 1000) / 1000.0F;
        };
        first.push_back(sure(isOfFirst));
        second.push_back(sure(!isOfFirst));
    }
    outputs.shadows = {sureOf(first, outputs.labels), sureOf(second, outputs.labels)};
    return outputs;
}

} // namespace

class TestBoostedTrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Four rows, one split: start ln(3), p = 3/4; the right leaf holds the three positives.
    void oneStepByHand()
    {
        Eigen::ArrayXXf rows(4, 1);
        rows << 0.0F, 1.0F, 2.0F, 3.0F;
        const std::vector<bool> positive{false, true, true, true};
        const BoostedTrees trees = BoostedTrees::fit(rows, positive, {.trees = 1, .depth = 1, .learningRate = 0.1});
        const std::vector<double> odds = trees.logOdds(rows);
        const double left = -0.75 / 0.1875;       // one residual of -3/4
        const double right = 0.75 / (3 * 0.1875); // three of 1/4
        QVERIFY(std::abs(odds[0] - (std::log(3.0) + 0.1 * left)) < tolerance);
        for (std::size_t i = 1; i < 4; ++i)
            QVERIFY(std::abs(odds[i] - (std::log(3.0) + 0.1 * right)) < tolerance);
        Eigen::ArrayXXf between(2, 1);
        between << 0.5F, 0.6F; // at the threshold, which goes to the left, and above
        QCOMPARE(trees.logOdds(between), (std::vector{odds[0], odds[1]}));
    }

    /// Log-odds of GradientBoostingClassifier with the same settings: stumps and deeper trees, one and many, with and
    /// without ties among the values (tests/golden/make_boosted_trees.py).
    void equalsSklearn()
    {
        QFile file(QStringLiteral(UNLEARN_SOURCE_DIR "/tests/golden/boosted_trees.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray values = golden["rows"].toArray();
        Eigen::ArrayXXf rows(values.size(), 3);
        for (Eigen::Index i = 0; i < rows.rows(); ++i) {
            for (Eigen::Index j = 0; j < rows.cols(); ++j)
                rows(i, j) =
                    static_cast<float>(values[static_cast<qsizetype>(i)][static_cast<qsizetype>(j)].toDouble());
        }
        const auto fitted = static_cast<Eigen::Index>(golden["fitted"].toInt());
        std::vector<bool> positive;
        for (Eigen::Index i = 0; i < fitted; ++i)
            positive.push_back(golden["positive"][static_cast<qsizetype>(i)].toInt() == 1);
        const QJsonArray fits = golden["fits"].toArray();
        QCOMPARE(fits.size(), qsizetype{4});
        for (const QJsonValue fit : fits) {
            const BoostedTrees trees = BoostedTrees::fit(rows.topRows(fitted), positive,
                                                         {.trees = fit["trees"].toInt(),
                                                          .depth = fit["depth"].toInt(),
                                                          .learningRate = fit["learning_rate"].toDouble()});
            const QJsonArray wanted = fit["log_odds"].toArray();
            QVERIFY(wanted.size() >= static_cast<qsizetype>(fitted));
            const std::vector<double> odds = trees.logOdds(rows);
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                const double apart = odds[static_cast<std::size_t>(i)] - wanted[i].toDouble(1e9);
                QVERIFY2(std::abs(apart) < 1e-9,
                         qPrintable(QString("row %1 of %2 trees: %3").arg(i).arg(fit["trees"].toInt()).arg(apart)));
            }
        }
    }

    void twoSplitsTellWhatOneCanNot()
    {
        const OneOfTwo data(2000);
        QVERIFY(data.auc(BoostedTrees::fit(data.rows, data.positive, {.trees = 30, .depth = 1})) < 0.9);
        const BoostedTrees deep = BoostedTrees::fit(data.rows, data.positive, {.trees = 30, .depth = 3});
        QVERIFY(data.auc(deep) > 0.99);
        QVERIFY(OneOfTwo(1000, 2).auc(deep) > 0.95); // others than it was fitted to
    }

    /// Only the order of a feature's values matters.
    void scaleDoesNotMatter()
    {
        const OneOfTwo data(400);
        const Eigen::ArrayXXf scaled = 8.0F * data.rows; // exactly
        QCOMPARE(BoostedTrees::fit(scaled, data.positive).logOdds(scaled),
                 BoostedTrees::fit(data.rows, data.positive).logOdds(data.rows));
    }

    void equalRowsAreNotTold()
    {
        const Eigen::ArrayXXf same = Eigen::ArrayXXf::Constant(4, 3, 0.5F);
        const std::vector<double> odds = BoostedTrees::fit(same, {true, false, true, false}).logOdds(same);
        QCOMPARE(odds, std::vector<double>(4, 0.0));
    }

    void refusesWhatCanNotBeLearned()
    {
        const OneOfTwo data(10);
        Eigen::ArrayXXf bad = data.rows;
        bad(3, 1) = std::numeric_limits<float>::quiet_NaN();
        const auto nameOf = [&](const Eigen::ArrayXXf& rows, const std::vector<bool>& positive,
                                const BoostingOptions& options = {}) {
            return errorNameOf([&] { BoostedTrees::fit(rows, positive, options); });
        };
        QCOMPARE(nameOf(bad, data.positive), std::string("non-finite"));
        QCOMPARE(nameOf(data.rows, std::vector<bool>(9)), std::string("shape-mismatch"));
        QCOMPARE(nameOf(data.rows, std::vector<bool>(10, true)), std::string("value-out-of-range"));
        QCOMPARE(nameOf(data.rows, data.positive, {.trees = 0}), std::string("value-out-of-range"));
        QCOMPARE(nameOf(data.rows, data.positive, {.depth = 0}), std::string("value-out-of-range"));
        QCOMPARE(nameOf(data.rows, data.positive, {.learningRate = 0.0}), std::string("value-out-of-range"));
        const BoostedTrees trees = BoostedTrees::fit(data.rows, data.positive);
        QCOMPARE(errorNameOf([&] { trees.logOdds(data.rows.leftCols(1)); }), std::string("shape-mismatch"));
        std::stop_source stop;
        stop.request_stop();
        JobContext context;
        context.stop = stop.get_token();
        QCOMPARE(errorNameOf([&] { BoostedTrees::fit(data.rows, data.positive, {}, context); }),
                 std::string("cancelled"));
    }

    void classifierFindsWhatItsShadowsRemember()
    {
        const ShadowOutputs outputs = pairOfShadows(400);
        const ShadowClassifier classifier(outputs, 0);
        const std::vector<double> scores = classifier.scores(outputs.shadows[0], outputs.labels);
        std::vector<double> members, others;
        for (std::size_t i = 0; i < scores.size(); ++i)
            (outputs.memberships(0, static_cast<Eigen::Index>(i)) ? members : others).push_back(scores[i]);
        QVERIFY(rocCurve(members, others).auc > 0.99);
    }

    void classifierRefusesWhatDoesNotFit()
    {
        const ShadowOutputs good = pairOfShadows(8);
        ShadowOutputs bad = good;
        bad.memberships.setConstant(true);
        QCOMPARE(errorNameOf([&] { ShadowClassifier(bad, 0); }), std::string("value-out-of-range"));
        bad = good;
        bad.labels.pop_back();
        QCOMPARE(errorNameOf([&] { ShadowClassifier(bad, 0); }), std::string("shape-mismatch"));
        QCOMPARE(errorNameOf([] { ShadowClassifier(ShadowOutputs(), 0); }), std::string("value-out-of-range"));
        bad = good;
        bad.shadows[1](0, 0) = std::numeric_limits<float>::infinity();
        QCOMPARE(errorNameOf([&] { ShadowClassifier(bad, 0); }), std::string("non-finite"));
        QCOMPARE(errorNameOf([&] { ShadowClassifier(good, 0).scores(bad.shadows[1], good.labels); }),
                 std::string("non-finite"));
    }

    /// The example of scikit-learn's documentation of average_precision_score, and cases worked out by hand.
    void averagePrecisionByHand()
    {
        QVERIFY(std::abs(averagePrecision(std::vector{0.35, 0.8}, std::vector{0.1, 0.4}) - (0.5 + 1.0 / 3.0))
                < tolerance);
        QCOMPARE(averagePrecision(std::vector{2.0, 3.0}, std::vector{1.0}), 1.0);
        QCOMPARE(averagePrecision(std::vector{1.0}, std::vector{1.0, 1.0, 1.0}), 0.25); // the share of positives
        QCOMPARE(errorNameOf([] { averagePrecision({}, std::vector{1.0}); }), std::string("value-out-of-range"));
        QCOMPARE(errorNameOf([] { averagePrecision(std::vector{std::nan("")}, std::vector{1.0}); }),
                 std::string("non-finite"));
    }
};

QTEST_APPLESS_MAIN(TestBoostedTrees)
#include "test_boosted_trees.moc"
