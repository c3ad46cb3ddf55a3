// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/memorisation.h"
#include "core/error.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>

using namespace unlearn;

namespace {

double phi(double confidence)
{
    return std::log(confidence / (1.0 - confidence));
}

/// Four models, two samples: the first is known to those alone that saw it, the second to all.
ShadowScores planted()
{
    ShadowScores scores;
    scores.target = Eigen::ArrayXd::LinSpaced(2, 0.0, 1.0);
    scores.shadows.resize(4, 2);
    scores.shadows << phi(0.9), phi(0.8), phi(0.7), phi(0.8), phi(0.2), phi(0.8), phi(0.4), phi(0.8);
    scores.memberships.resize(4, 2);
    scores.memberships << true, false, true, true, false, true, false, false;
    return scores;
}

} // namespace

class TestMemorisation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheDifferenceOfBothMeans()
    {
        const std::vector<double> scores = memorisationScores(planted());
        QVERIFY(std::abs(scores[0] - (0.8 - 0.3)) < 1e-12);
        QVERIFY(std::abs(scores[1]) < 1e-12);
    }

    void badInputIsNamed()
    {
        ShadowScores oneSide = planted();
        oneSide.memberships.col(1).setConstant(true);
        QCOMPARE(thrownBy([&] { memorisationScores(oneSide); }).context().field, "sample 1");
        ShadowScores nan = planted();
        nan.shadows(2, 0) = std::nan("");
        QCOMPARE(errorNameOf([&] { memorisationScores(nan); }), "non-finite");
        ShadowScores sizes = planted();
        sizes.memberships.resize(3, 2);
        QCOMPARE(errorNameOf([&] { memorisationScores(sizes); }), "shape-mismatch");
    }
};

QTEST_APPLESS_MAIN(TestMemorisation)
#include "test_memorisation.moc"
