// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/forgetting_quality.h"
#include "core/evaluate/strata.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace unlearn;

namespace {

/// Models x samples of noise around a mean.
Eigen::ArrayXXd noise(Eigen::Index models, Eigen::Index samples, double mean, std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
    Eigen::ArrayXXd values(models, samples);
    for (double& value : values.reshaped())
        value = mean + static_cast<double>(generator() >> 11U) * 0x1p-53;
    return values;
}

} // namespace

class TestForgettingQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Five models each: u = 1 2 3 4 10, r = 5 6 7 8 9. "Below 4.5 means unlearned" errs on 1 of 5 unlearned and no
    /// retrained model, which does not count; "at or below 5": 1 of 5 each, eps = ln((1 - d - 0.2) / 0.2).
    void epsilonByHand()
    {
        Eigen::ArrayXXd unlearned(5, 1), retrained(5, 1);
        unlearned << 1, 2, 3, 4, 10;
        retrained << 5, 6, 7, 8, 9;
        const ForgettingQuality quality = forgettingQuality(unlearned, retrained, 1e-5);
        const double wanted = std::log((1.0 - 1e-5 - 0.2) / 0.2); // 1.386
        QVERIFY(std::abs(quality.epsilons.front() - wanted) < 1e-12);
        QCOMPARE(quality.value, 2.0 / 8.0); // bin 3: 1 to 1.5
        QCOMPARE(quality.unlearnedModels, std::int64_t{5});
    }

    void whatIsPartedWithoutAnErrorIsWorst()
    {
        const ForgettingQuality quality = forgettingQuality(noise(6, 20, 2.0, 1), noise(6, 20, 0.0, 2));
        for (const double epsilon : quality.epsilons)
            QCOMPARE(epsilon, std::numeric_limits<double>::infinity());
        QCOMPARE(quality.value, std::exp2(-12.0));
    }

    void modelsOfOneKindGetWhatChanceGives()
    {
        const ForgettingQuality quality = forgettingQuality(noise(8, 3000, 0.0, 3), noise(8, 3000, 0.0, 4));
        QVERIFY2(std::abs(quality.value - quality.chance) < 0.02,
                 qPrintable(QString("%1 %2").arg(quality.value).arg(quality.chance)));
        QVERIFY(quality.chance < 0.9); // which is why it is said
    }

    void isBlindToSidesAndToMonotoneChanges()
    {
        const Eigen::ArrayXXd one = noise(7, 50, 0.2, 5), other = noise(9, 50, 0.0, 6);
        const ForgettingQuality quality = forgettingQuality(one, other);
        QCOMPARE(forgettingQuality(other, one).value, quality.value);
        QCOMPARE(forgettingQuality(one.exp(), other.exp()).value, quality.value);
        QCOMPARE(forgettingQuality(-one, -other).value, quality.value);
    }

    void fewModelsAreRefused()
    {
        const Error error = thrownBy([] { forgettingQuality(noise(5, 3, 0.0, 1), noise(4, 3, 0.0, 2)); });
        QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
        QCOMPARE(error.context().field, "retrained models");
        QCOMPARE(error.context().found, "4");
        QCOMPARE(errorNameOf([] { forgettingQuality(noise(5, 3, 0.0, 1), noise(5, 2, 0.0, 2)); }), "shape-mismatch");
        QCOMPARE(errorNameOf([] { forgettingQuality(noise(5, 0, 0.0, 1), noise(5, 0, 0.0, 2)); }),
                 "value-out-of-range");
        Eigen::ArrayXXd bad = noise(5, 3, 0.0, 1);
        bad(4, 1) = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(thrownBy([&] { forgettingQuality(bad, noise(5, 3, 0.0, 2)); }).context().field,
                 "unlearned models, model 4, sample 1");
    }

    void strataAreOfTheSameSize()
    {
        const std::vector<double> scores{5.0, 1.0, 3.0, 3.0, 9.0, 0.0, 3.0};
        const auto strata = strataOf(scores, 3);
        QCOMPARE(strata.size(), std::size_t{3});
        QCOMPARE(strata[0], (std::vector<std::size_t>{5, 1, 2}));
        QCOMPARE(strata[1], (std::vector<std::size_t>{3, 6}));
        QCOMPARE(strata[2], (std::vector<std::size_t>{0, 4}));
        QCOMPARE(errorNameOf([&] { strataOf(scores, 8); }), "value-out-of-range");
        QCOMPARE(errorNameOf([&] { strataOf(scores, 0); }), "value-out-of-range");
        QCOMPARE(errorNameOf([] { strataOf(std::vector<double>{1.0, std::nan("")}, 2); }), "non-finite");
    }
};

QTEST_APPLESS_MAIN(TestForgettingQuality)
#include "test_forgetting_quality.moc"
