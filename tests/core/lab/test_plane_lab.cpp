// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/plane_reading.h"
#include "core/lab/plane_training.h"
#include "tests/core/lab/plane_examples.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace unlearn;

namespace {

double squareOf(const std::array<PlaneVector, 2>& rows)
{
    double sum = 0.0;
    for (const PlaneVector& row : rows)
        sum += row[0] * row[0] + row[1] * row[1];
    return sum;
}

/// Takes so many steps from the trained model on.
PlaneModel stepped(const std::vector<PlanePoint>& points, const PlaneOptions& options, int steps)
{
    const PlaneModel original = trainPlane(points);
    PlaneModel now = original;
    for (int step = 0; step < steps; ++step)
        now = readPlane(points, original, now, options).next;
    return now;
}

/// Mean cross-entropy plus half of the decay times all squares, by the definition.
double trainingLoss(const PlaneModel& model, const std::vector<PlanePoint>& points, double weightDecay)
{
    double loss = 0.0;
    for (const PlanePoint& point : points) {
        PlaneVector logits{};
        for (std::size_t row = 0; row < 2; ++row)
            logits[row] =
                model.weight[row][0] * point.position[0] + model.weight[row][1] * point.position[1] + model.bias[row];
        const auto own = static_cast<std::size_t>(point.label);
        loss += std::log(std::exp(logits[0]) + std::exp(logits[1])) - logits[own];
    }
    const double squares = squareOf(model.weight) + model.bias[0] * model.bias[0] + model.bias[1] * model.bias[1];
    return loss / static_cast<double>(points.size()) + 0.5 * weightDecay * squares;
}

} // namespace

class TestPlaneLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// G of (3, 0), (0, 2), (0, 1) is diag(9, 5): singular values 3 and sqrt(5), shares 3 / (3 + sqrt(5)) and 1.
    void spectrumAndKByHand()
    {
        const std::vector<PlanePoint> points{
            {{3.0, 0.0}, 0, false}, {{0.0, 2.0}, 1, false}, {{0.0, 1.0}, 1, false}, {{4.0, 4.0}, 1, true}};
        const PlaneModel model = trainPlane(points);
        PlaneOptions options;
        const auto read = [&](double gamma) {
            options.gamma = gamma;
            return readPlane(points, model, model, options);
        };
        const PlaneReading reading = read(0.5);
        QVERIFY(std::abs(reading.eigenvalues[0] - 9.0) < 1e-12);
        QVERIFY(std::abs(reading.eigenvalues[1] - 5.0) < 1e-12);
        const double first = 3.0 / (3.0 + std::sqrt(5.0));
        QVERIFY(std::abs(reading.cumulativeShares[0] - first) < 1e-12);
        QCOMPARE(reading.cumulativeShares[1], 1.0);
        QCOMPARE(std::abs(reading.directions[0][0]), 1.0);
        QCOMPARE(std::abs(reading.directions[1][1]), 1.0);
        QCOMPARE(read(0.0).kept, 0);
        QCOMPARE(read(0.5).kept, 1);
        QCOMPARE(read(first - 1e-6).kept, 1);
        QCOMPARE(read(first + 1e-6).kept, 2);
        QCOMPARE(read(1.0).kept, 2);
        options.threshold.rule = ThresholdRule::Below;
        QCOMPARE(read(0.5).kept, 0);
        QCOMPARE(read(first + 1e-6).kept, 1);
        options.threshold = {EnergyMeasure::Energy, ThresholdRule::Covering};
        QCOMPARE(read(9.0 / 14.0 - 1e-6).kept, 1);
        QCOMPARE(read(9.0 / 14.0 + 1e-6).kept, 2);
    }

    void projectionIsTheFormula()
    {
        const auto points = test::overlappingPoints();
        const PlaneModel model = trainPlane(points);
        const PlaneOptions options{.gamma = 0.5};
        const PlaneReading reading = readPlane(points, model, model, options);
        QCOMPARE(reading.kept, 1);
        const PlaneVector& u = reading.directions[0];
        double inside = 0.0;
        for (std::size_t row = 0; row < 2; ++row) {
            const double along = reading.gradient[row][0] * u[0] + reading.gradient[row][1] * u[1];
            inside += along * along;
            for (std::size_t column = 0; column < 2; ++column) {
                QVERIFY(std::abs(reading.projected[row][column] - (reading.gradient[row][column] - along * u[column]))
                        < 1e-6);
                QVERIFY(std::abs(reading.next.weight[row][column]
                                 - (model.weight[row][column] - 0.2 * reading.projected[row][column]))
                        < 1e-6);
                QVERIFY(std::abs(reading.plainNext.weight[row][column]
                                 - (model.weight[row][column] - 0.2 * reading.gradient[row][column]))
                        < 1e-6);
            }
        }
        const double all = squareOf(reading.gradient);
        QVERIFY(inside > 0.01 * all && inside < 0.99 * all); // neither case is the whole of it
        QVERIFY(std::abs(reading.forgettingPower - (1.0 - inside / all)) < 1e-5);
        QCOMPARE(reading.next.bias, model.bias);
    }

    /// The gradient lowers the loss that it is the gradient of, by finite differences of the step.
    void stepLowersTheForgetLoss()
    {
        const auto points = test::overlappingPoints();
        const PlaneModel model = trainPlane(points);
        const PlaneOptions options{.gamma = 0.0, .learningRate = 1e-3};
        const PlaneReading before = readPlane(points, model, model, options);
        const PlaneReading after = readPlane(points, model, before.next, options);
        const double slope = (after.loss - before.loss) / 1e-3;
        QVERIFY2(std::abs(slope + squareOf(before.gradient)) < 0.05 * squareOf(before.gradient),
                 qPrintable(QString::number(slope)));
    }

    void orthogonalDataAreForgottenAtNoCost()
    {
        const auto points = test::orthogonalPoints();
        const auto retained = retainedOf(points);
        const PlaneModel original = trainPlane(points);
        const PlaneModel now = stepped(points, {.gamma = 0.9}, 30);
        const auto before = planeOutputs(original, retained), after = planeOutputs(now, retained);
        for (std::size_t i = 0; i < retained.size(); ++i)
            QCOMPARE(after[i].logits, before[i].logits); // to the last bit
        const auto forgotten = planeOutputs(now, points);
        QVERIFY(forgotten[4].probability < 0.2);
        QVERIFY(planeOutputs(original, points)[4].probability > 0.9);
        const PlaneReading reading = readPlane(points, original, now, {.gamma = 0.9});
        QCOMPARE(reading.forgettingPower, 1.0);
        QVERIFY(reading.interference < 1e-12);
        QVERIFY(reading.retainDrift < 1e-12);
    }

    /// Turned by any angle, to the precision of float32.
    void orthogonalDataMayLieAnyhow()
    {
        for (const double angle : {0.3, 1.0, 2.2}) {
            auto points = test::orthogonalPoints();
            for (PlanePoint& point : points)
                point.position = {std::cos(angle) * point.position[0] - std::sin(angle) * point.position[1],
                                  std::sin(angle) * point.position[0] + std::cos(angle) * point.position[1]};
            const auto retained = retainedOf(points);
            const auto before = planeOutputs(trainPlane(points), retained);
            const auto after = planeOutputs(stepped(points, {.gamma = 0.9}, 30), retained);
            for (std::size_t i = 0; i < retained.size(); ++i)
                QVERIFY(std::abs(after[i].logits[0] - before[i].logits[0]) < 1e-5);
        }
    }

    void gammaOneMovesNothing()
    {
        const auto points = test::overlappingPoints();
        const PlaneModel original = trainPlane(points);
        const PlaneReading reading = readPlane(points, original, original, {.gamma = 1.0});
        QCOMPARE(reading.kept, 2);
        QCOMPARE(squareOf(reading.projected), 0.0);
        QVERIFY(squareOf(reading.gradient) > 0.0);
        QCOMPARE(reading.next, original);
        QCOMPARE(reading.forgettingPower, 0.0);
    }

    void gammaZeroLeavesTheGradient()
    {
        const auto points = test::overlappingPoints();
        const PlaneModel original = trainPlane(points);
        const PlaneReading reading = readPlane(points, original, original, {.gamma = 0.0});
        QCOMPARE(reading.kept, 0);
        QCOMPARE(reading.projected, reading.gradient);
        QCOMPARE(reading.next, reading.plainNext);
        QCOMPARE(reading.forgettingPower, 1.0);
    }

    /// The first step's summed squared change of retained logits is what was predicted, and drift is its share.
    void interferenceIsWhatHappens()
    {
        const auto points = test::overlappingPoints();
        const auto retained = retainedOf(points);
        const PlaneModel original = trainPlane(points);
        const PlaneOptions options{.gamma = 0.5};
        const PlaneReading reading = readPlane(points, original, original, options);
        const auto before = planeOutputs(original, retained), after = planeOutputs(reading.next, retained);
        double change = 0.0, all = 0.0;
        for (std::size_t i = 0; i < retained.size(); ++i) {
            for (std::size_t row = 0; row < 2; ++row) {
                change += std::pow(after[i].logits[row] - before[i].logits[row], 2);
                all += std::pow(before[i].logits[row] - original.bias[row], 2);
            }
        }
        QVERIFY(change > 0.0);
        QVERIFY(std::abs(reading.interference - change) < 1e-4 * change);
        QCOMPARE(reading.retainDrift, 0.0);
        const double drift = readPlane(points, original, reading.next, options).retainDrift;
        QVERIFY(std::abs(drift - change / all) < 1e-4 * drift);
    }

    void outlineIsTheMomentsEllipse()
    {
        const auto points = test::overlappingPoints();
        const PlaneModel model = trainPlane(points);
        const PlaneReading reading = readPlane(points, model, model, {});
        const double n = 4.0;
        QCOMPARE(reading.outline.front(), reading.outline.back());
        for (const PlaneVector& corner : reading.outline) {
            double form = 0.0;
            for (std::size_t i = 0; i < 2; ++i) {
                const double along = corner[0] * reading.directions[i][0] + corner[1] * reading.directions[i][1];
                form += along * along * n / reading.eigenvalues[i];
            }
            QVERIFY(std::abs(form - 1.0) < 1e-5);
        }
    }

    /// No neighbour has a lower training loss, so that it is the least of a convex function.
    void trainingEndsAtTheLeastLoss()
    {
        for (const auto& points : {test::orthogonalPoints(), test::overlappingPoints()}) {
            const PlaneModel model = trainPlane(points, 0.01);
            const double least = trainingLoss(model, points, 0.01);
            for (const double shift : {-1e-3, 1e-3}) {
                for (std::size_t i = 0; i < 6; ++i) {
                    PlaneModel other = model;
                    if (i < 4)
                        other.weight[i / 2][i % 2] += shift;
                    else
                        other.bias[i - 4] += shift;
                    QVERIFY(trainingLoss(other, points, 0.01) > least);
                }
            }
        }
        QCOMPARE(trainPlane({}), PlaneModel());
    }

    /// All of one class, far away or in one place: training ends and says what it must.
    void trainingIsSteady()
    {
        const std::vector<PlanePoint> oneClass{{{1.0, 1.0}, 1, false}, {{1e3, -1e3}, 1, true}};
        for (const PlaneOutput& output : planeOutputs(trainPlane(oneClass), oneClass))
            QVERIFY(output.correct && output.probability > 0.9);
        const std::vector<PlanePoint> onePlace{{{1.0, 1.0}, 1, false}, {{1.0, 1.0}, 0, true}};
        for (const PlaneOutput& output : planeOutputs(trainPlane(onePlace), onePlace))
            QVERIFY(std::abs(output.probability - 0.5) < 1e-6);
        const std::vector<PlanePoint> mislabelled{
            {{1e3, 0.0}, 0, false}, {{1e-3, 0.0}, 1, false}, {{-1e3, 0.0}, 1, true}};
        QVERIFY(planeOutputs(trainPlane(mislabelled, 1e-6), mislabelled)[0].correct);
    }

    void boundaryIsWhereLogitsAreEqual()
    {
        const auto points = test::overlappingPoints();
        const PlaneModel model = trainPlane(points);
        const auto line = decisionBoundary(model);
        QVERIFY(line);
        const double apart = std::hypot((*line)[1][0] - (*line)[0][0], (*line)[1][1] - (*line)[0][1]);
        QVERIFY(std::abs(apart - 1.0) < 1e-12);
        for (const PlaneVector& place : *line) {
            const std::vector<PlanePoint> probe{{place, 0, false}};
            QVERIFY(std::abs(planeOutputs(model, probe)[0].probability - 0.5) < 1e-5);
        }
        QVERIFY(!decisionBoundary(PlaneModel{}));
    }

    void retainedInputsAtTheOriginProtectNothing()
    {
        const std::vector<PlanePoint> points{{{0.0, 0.0}, 0, false}, {{1.0, 1.0}, 1, true}};
        const PlaneModel model = trainPlane(points);
        const PlaneReading reading = readPlane(points, model, model, {.gamma = 0.9});
        QCOMPARE(reading.eigenvalues[0], 0.0);
        QCOMPARE(reading.kept, 0);
    }

    void badPointsAreNamed()
    {
        const std::vector<PlanePoint> nowhere{{{0.0, 0.0}, 0, false},
                                              {{std::numeric_limits<double>::quiet_NaN(), 0.0}, 0, true}};
        const Error noNumber = thrownBy([&] { trainPlane(nowhere); });
        QCOMPARE(noNumber.code(), ErrorCode::NonFinite);
        QCOMPARE(noNumber.context().field, std::string("point 1"));
        const std::vector<PlanePoint> classless{{{0.0, 0.0}, 2, false}};
        QCOMPARE(thrownBy([&] { planeOutputs({}, classless); }).context().field, std::string("point 0"));
        const std::vector<PlanePoint> nothingToForget{{{1.0, 0.0}, 0, false}};
        QCOMPARE(thrownBy([&] { readPlane(nothingToForget, {}, {}, {}); }).context().found,
                 std::string("0 of 1 to forget"));
        const auto points = test::orthogonalPoints();
        QCOMPARE(thrownBy([&] { readPlane(points, {}, {}, {.gamma = 1.5}); }).context().field, std::string("gamma"));
        QCOMPARE(thrownBy([&] { trainPlane(points, 0.0); }).context().field, std::string("weight_decay"));
    }
};

QTEST_APPLESS_MAIN(TestPlaneLab)
#include "test_plane_lab.moc"
