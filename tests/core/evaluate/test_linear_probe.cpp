// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/linear_probe.h"
#include "planted_clusters.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace unlearn;
using namespace unlearn::test;

namespace {

double share(const std::vector<bool>& hits)
{
    return static_cast<double>(std::ranges::count(hits, true)) / static_cast<double>(hits.size());
}

} // namespace

class TestLinearProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One feature, x = -1 and 1 with labels 0 and 1: centred targets -1/2 and 1/2, weight 1 / (2 + ridge).
    void solvesItsEquation()
    {
        Eigen::MatrixXd x(2, 1);
        x << -1.0, 1.0;
        const LinearProbe probe(x, std::vector<std::int64_t>{0, 1}, 2, 0.5);
        const Eigen::MatrixXd outputs = probe.outputs(x);
        QVERIFY(std::abs(outputs(1, 1) - (0.5 + 1.0 / 2.5)) < 1e-14);
        QVERIFY(std::abs(outputs(1, 0) - (0.5 - 1.0 / 2.5)) < 1e-14);
        QVERIFY(std::abs(outputs(0, 0) - outputs(1, 1)) < 1e-14);
    }

    /// More features than samples take the other form of the same equations.
    void bothFormsAgree()
    {
        const PlantedClusters wide(20, 30, 3, 2.0, 1);
        Eigen::MatrixXd doubled(40, 30); // each sample twice, and so the ridge
        doubled << wide.samples, wide.samples;
        std::vector<std::int64_t> labels = wide.labels;
        labels.insert(labels.end(), wide.labels.begin(), wide.labels.end());
        const LinearProbe bySamples(wide.samples, wide.labels, 3, 1.0), byFeatures(doubled, labels, 3, 2.0);
        QVERIFY((bySamples.outputs(wide.samples) - byFeatures.outputs(wide.samples)).cwiseAbs().maxCoeff() < 1e-10);
    }

    void readsPlantedClassesAndNoOthers()
    {
        const PlantedClusters planted(200, 8, 4, 6.0, 2);
        QVERIFY(share(crossFittedHits(planted.samples, planted.labels, 4, 0)) > 0.97);
        const PlantedClusters noise(400, 8, 4, 0.0, 3);
        const double byChance = share(crossFittedHits(noise.samples, noise.labels, 4, 0));
        QVERIFY2(byChance > 0.15 && byChance < 0.35, qPrintable(QString::number(byChance)));
    }

    /// Scale and offset of a feature, and one that is always the same, change nothing.
    void isBlindToScaleAndConstants()
    {
        const PlantedClusters planted(60, 4, 3, 1.5, 4);
        Eigen::MatrixXd other(60, 5);
        other << planted.samples * 1000.0, Eigen::VectorXd::Constant(60, 3.7);
        other.col(1).array() += 5.0;
        const LinearProbe one(planted.samples, planted.labels, 3), same(other, planted.labels, 3);
        QVERIFY((one.outputs(planted.samples) - same.outputs(other)).cwiseAbs().maxCoeff() < 1e-9);
    }

    void isTheSameForASeed()
    {
        const PlantedClusters planted(60, 4, 3, 1.0, 5);
        QCOMPARE(crossFittedHits(planted.samples, planted.labels, 3, 7),
                 crossFittedHits(planted.samples, planted.labels, 3, 7));
    }

    void badInputIsNamed()
    {
        PlantedClusters planted(12, 3, 3, 1.0, 6);
        const std::vector<std::int64_t> oneClass(12, 1), tooFew(3, 0);
        const Error single = thrownBy([&] { LinearProbe(planted.samples, oneClass, 3); });
        QCOMPARE(single.code(), ErrorCode::ValueOutOfRange);
        QCOMPARE(single.context().found, "1");
        QCOMPARE(errorNameOf([&] { LinearProbe(planted.samples, tooFew, 3); }), "shape-mismatch");
        QCOMPARE(errorNameOf([&] { LinearProbe(planted.samples, planted.labels, 2); }), "value-out-of-range");
        QCOMPARE(errorNameOf([&] { LinearProbe(planted.samples, planted.labels, 3, 0.0); }), "value-out-of-range");
        QCOMPARE(errorNameOf([&] { LinearProbe(planted.samples, planted.labels, 3).outputs(Eigen::MatrixXd(1, 2)); }),
                 "shape-mismatch");
        QCOMPARE(errorNameOf([&] {
                     crossFittedHits(planted.samples.topRows(3), std::vector<std::int64_t>{0, 1, 2}, 3, 0);
                 }),
                 "value-out-of-range");
        planted.samples(7, 1) = std::numeric_limits<double>::quiet_NaN();
        const Error nan = thrownBy([&] { LinearProbe(planted.samples, planted.labels, 3); });
        QCOMPARE(nan.code(), ErrorCode::NonFinite);
        QCOMPARE(nan.context().field, "sample 7");
    }
};

QTEST_APPLESS_MAIN(TestLinearProbe)
#include "test_linear_probe.moc"
