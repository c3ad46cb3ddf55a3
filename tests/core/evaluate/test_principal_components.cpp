// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/principal_components.h"
#include "planted_clusters.h"
#include "tests/expect_error.h"

#include <QTest>

#include <Eigen/QR>

#include <cmath>
#include <limits>

using namespace unlearn;
using namespace unlearn::test;

namespace {

Eigen::MatrixXd rotation(Eigen::Index size, std::uint64_t seed)
{
    return PlantedClusters(size, size, 1, 0.0, seed).samples.householderQr().householderQ();
}

double largest(const Eigen::MatrixXd& matrix)
{
    return matrix.cwiseAbs().maxCoeff();
}

} // namespace

class TestPrincipalComponents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Along (3, 4) / 5 with a little across it.
    void findsTheDirectionOfMostVariance()
    {
        Eigen::MatrixXd samples(4, 2);
        samples << 3.0, 4.0, -3.0, -4.0, -0.4, 0.3, 0.4, -0.3;
        samples.rowwise() += Eigen::RowVector2d(10.0, -7.0);
        const PrincipalComponents components = principalComponents(samples, 2);
        QVERIFY(std::abs(components.axes(0, 0) - 0.6) < 1e-12 && std::abs(components.axes(1, 0) - 0.8) < 1e-12);
        QVERIFY(std::abs(components.scores(0, 0) - 5.0) < 1e-12 && std::abs(components.scores(1, 0) + 5.0) < 1e-12);
        QVERIFY(std::abs(components.varianceShare[0] - 50.0 / 50.5) < 1e-12);
        QVERIFY(std::abs(components.varianceShare.sum() - 1.0) < 1e-12);
    }

    /// Few features and few samples take different forms of the same problem.
    void bothFormsAgree()
    {
        const Eigen::MatrixXd samples = PlantedClusters(30, 12, 3, 3.0, 1).samples;
        Eigen::MatrixXd wide = Eigen::MatrixXd::Zero(30, 40); // features that are always the same say nothing
        wide.leftCols(12) = samples;
        const PrincipalComponents one = principalComponents(samples, 4), other = principalComponents(wide, 4);
        QVERIFY(largest(one.scores - other.scores) < 1e-9);
        QVERIFY(largest(one.varianceShare - other.varianceShare) < 1e-12);
        QVERIFY(largest(other.axes.transpose() * other.axes - Eigen::MatrixXd::Identity(4, 4)) < 1e-10);
    }

    void turnsWithItsSamplesUpToSigns()
    {
        const Eigen::MatrixXd samples = PlantedClusters(40, 6, 3, 3.0, 2).samples;
        const Eigen::MatrixXd turned = samples * rotation(6, 3);
        const PrincipalComponents one = principalComponents(samples, 3), other = principalComponents(turned, 3);
        for (Eigen::Index k = 0; k < 3; ++k) {
            const double same = largest(one.scores.col(k) - other.scores.col(k));
            const double mirrored = largest(one.scores.col(k) + other.scores.col(k));
            QVERIFY(std::min(same, mirrored) < 1e-9);
        }
    }

    void constantSamplesHaveNoVariance()
    {
        const PrincipalComponents components = principalComponents(Eigen::MatrixXd::Ones(5, 3), 2);
        QCOMPARE(largest(components.scores), 0.0);
        QCOMPARE(components.varianceShare.sum(), 0.0);
    }

    void picturesAreTurnedTowardsEachOther()
    {
        const Eigen::MatrixXd picture = PlantedClusters(50, 2, 3, 4.0, 4).samples;
        Eigen::MatrixXd mirrored = (picture * rotation(2, 5)).rowwise() + Eigen::RowVector2d(3.0, 9.0);
        mirrored.col(0) *= -1.0;
        QVERIFY(largest(turnedTowards(mirrored, picture) - picture) < 1e-10);
        // It is not scaled.
        const Eigen::MatrixXd twice = turnedTowards(2.0 * mirrored, picture);
        const auto spread = [](const Eigen::MatrixXd& points) {
            return (points.rowwise() - points.colwise().mean()).norm();
        };
        QVERIFY(std::abs(spread(twice) - 2.0 * spread(picture)) < 1e-9);
        QCOMPARE(errorNameOf([&] { turnedTowards(picture, picture.topRows(3)); }), "shape-mismatch");
    }

    void badInputIsNamed()
    {
        Eigen::MatrixXd samples = PlantedClusters(6, 3, 2, 1.0, 6).samples;
        QCOMPARE(errorNameOf([&] { principalComponents(samples.topRows(1), 1); }), "value-out-of-range");
        QCOMPARE(thrownBy([&] { principalComponents(samples, 4); }).context().expected, "1..3");
        QCOMPARE(errorNameOf([&] { principalComponents(samples, 0); }), "value-out-of-range");
        samples(4, 0) = std::numeric_limits<double>::infinity();
        QCOMPARE(thrownBy([&] { principalComponents(samples, 2); }).context().field, "sample 4");
    }
};

QTEST_APPLESS_MAIN(TestPrincipalComponents)
#include "test_principal_components.moc"
