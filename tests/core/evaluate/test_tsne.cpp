// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/principal_components.h"
#include "core/evaluate/tsne.h"
#include "core/runtime.h"
#include "planted_clusters.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace unlearn;
using namespace unlearn::test;

namespace {

TsneOptions quick(double perplexity = 10.0)
{
    return {.perplexity = perplexity, .iterations = 300, .exaggeratedIterations = 100, .seed = 3};
}

/// Share of points whose nearest neighbour in the picture is of their cluster.
double neighboursOfOneKind(const Eigen::MatrixX2d& points, const std::vector<std::int64_t>& labels)
{
    int same = 0;
    for (Eigen::Index i = 0; i < points.rows(); ++i) {
        Eigen::VectorXd distances = (points.rowwise() - points.row(i)).rowwise().squaredNorm();
        distances[i] = std::numeric_limits<double>::infinity();
        Eigen::Index nearest = 0;
        distances.minCoeff(&nearest);
        same += labels[static_cast<std::size_t>(nearest)] == labels[static_cast<std::size_t>(i)] ? 1 : 0;
    }
    return same / static_cast<double>(points.rows());
}

} // namespace

class TestTsne : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// With all samples equally far from each other, every pair is as likely.
    void equalDistancesGiveEqualProbabilities()
    {
        const Eigen::MatrixXd corners = Eigen::MatrixXd::Identity(6, 6);
        const Eigen::MatrixXd p = neighbourProbabilities(corners, 5.0, {});
        for (Eigen::Index i = 0; i < 6; ++i) {
            for (Eigen::Index j = 0; j < 6; ++j)
                QVERIFY(std::abs(p(i, j) - (i == j ? 0.0 : 1.0 / 30.0)) < 1e-12);
        }
    }

    void probabilitiesAreSymmetricAndSumToOne()
    {
        const PlantedClusters planted(60, 5, 3, 3.0, 1);
        const Eigen::MatrixXd p = neighbourProbabilities(planted.samples, 10.0, {});
        QVERIFY(std::abs(p.sum() - 1.0) < 1e-9);
        QVERIFY((p - p.transpose()).cwiseAbs().maxCoeff() < 1e-18);
        // A move and a turn of all samples changes nothing.
        const Eigen::MatrixXd moved = (planted.samples.rowwise().reverse().array() + 100.0).matrix();
        QVERIFY((p - neighbourProbabilities(moved, 10.0, {})).cwiseAbs().maxCoeff() < 1e-9);
    }

    void gradientIsThatOfTheDivergence()
    {
        const PlantedClusters planted(20, 4, 2, 2.0, 2);
        const Eigen::MatrixXd p = neighbourProbabilities(planted.samples, 5.0, {});
        const Eigen::MatrixX2d points = PlantedClusters(20, 2, 1, 0.0, 3).samples;
        const Eigen::MatrixX2d gradient = neighbourGradient(p, points);
        constexpr double h = 1e-5;
        for (const auto& [i, k] : std::vector<std::pair<int, int>>{{0, 0}, {7, 1}, {19, 0}}) {
            Eigen::MatrixX2d up = points, down = points;
            up(i, k) += h;
            down(i, k) -= h;
            const double slope = (neighbourDivergence(p, up) - neighbourDivergence(p, down)) / (2.0 * h);
            QVERIFY2(std::abs(slope - gradient(i, k)) < 1e-8, qPrintable(QString::number(slope - gradient(i, k))));
        }
    }

    void separatesPlantedClusters()
    {
        const PlantedClusters planted(150, 10, 3, 8.0, 4);
        const Tsne embedded = tsne(planted.samples, quick());
        QVERIFY(neighboursOfOneKind(embedded.points, planted.labels) > 0.99);
        QVERIFY(embedded.points.colwise().mean().cwiseAbs().maxCoeff() < 1e-9);
        for (std::size_t i = 1; i < embedded.divergencesNats.size(); ++i)
            QVERIFY(embedded.divergencesNats[i] <= embedded.divergencesNats[i - 1] + 1e-3);
        QVERIFY(embedded.divergencesNats.back() < 0.9 * embedded.divergencesNats.front());
    }

    void isTheSameForASeedAndAnyNumberOfThreads()
    {
        const PlantedClusters planted(80, 6, 3, 4.0, 5);
        setThreads(1);
        const Tsne one = tsne(planted.samples, quick());
        setThreads(2);
        const Tsne two = tsne(planted.samples, quick());
        QVERIFY(one.points == two.points);
        TsneOptions other = quick();
        other.seed = 4;
        QVERIFY(tsne(planted.samples, other).points != one.points);
    }

    void samplesThatAreTheSameAreParted()
    {
        PlantedClusters planted(40, 5, 2, 4.0, 6);
        planted.samples.row(1) = planted.samples.row(0);
        const Tsne embedded = tsne(planted.samples, quick(5.0));
        QVERIFY(embedded.points.allFinite());
        const Tsne constant = tsne(Eigen::MatrixXd::Ones(20, 3), quick(5.0));
        QVERIFY(constant.points.allFinite());
    }

    /// Another model's picture starts where the first one's ended: for the same features it is the same arrangement,
    /// but for a turn, which is taken back.
    void startsFromAnotherPicture()
    {
        const PlantedClusters planted(90, 6, 3, 6.0, 7);
        const Tsne first = tsne(planted.samples, quick());
        TsneOptions options = quick();
        options.start = first.points;
        Tsne second = tsne(planted.samples, options);
        second.points = turnedTowards(second.points, first.points);
        const auto centre = [&](const Tsne& embedded, std::int64_t label) {
            Eigen::RowVector2d sum = Eigen::RowVector2d::Zero();
            for (std::size_t i = 0; i < planted.labels.size(); ++i) {
                if (planted.labels[i] == label)
                    sum += embedded.points.row(static_cast<Eigen::Index>(i));
            }
            return Eigen::RowVector2d(sum / 30.0);
        };
        for (std::int64_t label = 0; label < 3; ++label) {
            const Eigen::RowVector2d a = centre(first, label), b = centre(second, label);
            QVERIFY(a.dot(b) > 0.9 * a.norm() * b.norm());
        }
    }

    void stops()
    {
        const PlantedClusters planted(50, 4, 2, 2.0, 8);
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        int reports = 0;
        context.progress = [&](const Progress&) {
            if (++reports == 5)
                stop.request_stop();
        };
        QCOMPARE(errorNameOf([&] { tsne(planted.samples, quick(), context); }), "cancelled");
        QCOMPARE(reports, 5);
    }

    void badInputIsNamed()
    {
        PlantedClusters planted(30, 4, 2, 2.0, 9);
        QCOMPARE(thrownBy([&] { tsne(planted.samples.topRows(3)); }).context().expected, "4..2000");
        QCOMPARE(errorNameOf([&] { tsne(Eigen::MatrixXd::Zero(2001, 2)); }), "value-out-of-range");
        QCOMPARE(thrownBy([&] { tsne(planted.samples, {.perplexity = 30.0}); }).context().field, "perplexity");
        QCOMPARE(errorNameOf([&] { tsne(planted.samples, {.perplexity = 5.0, .iterations = 100}); }),
                 "value-out-of-range");
        QCOMPARE(
            errorNameOf([&] { tsne(planted.samples, {.perplexity = 5.0, .start = Eigen::MatrixX2d::Zero(29, 2)}); }),
            "shape-mismatch");
        planted.samples(3, 3) = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(thrownBy([&] { tsne(planted.samples, {.perplexity = 5.0}); }).context().field, "sample 3");
    }
};

QTEST_APPLESS_MAIN(TestTsne)
#include "test_tsne.moc"
