// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/spectrum/half_comparison.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <optional>
#include <stop_token>
#include <utility>

using namespace unlearn;

namespace {

const std::vector<double> levels{9.0, 5.0, 4.0, 1.0, 0.5};

/// diag(levels), turned by an angle in the plane of two of its axes.
torch::Tensor turned(std::int64_t axis, std::int64_t other, double angle)
{
    torch::Tensor rotation = torch::eye(5, torch::kFloat64);
    rotation[axis][axis] = std::cos(angle);
    rotation[axis][other] = -std::sin(angle);
    rotation[other][axis] = std::sin(angle);
    rotation[other][other] = std::cos(angle);
    return torch::mm(torch::mm(rotation, torch::diag(torch::tensor(levels, torch::kFloat64))), rotation.t());
}

HalfDifference compared(const torch::Tensor& first, const torch::Tensor& second, std::int64_t k)
{
    return HalfComparison(first, second).at(k);
}

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) < tolerance;
}

/// [1024, 1024], eigenvalues 1, 1/4, 1/9, .. along random directions; in the second, the third is turned towards the
/// 901st.
std::pair<torch::Tensor, torch::Tensor> wideMoments(double angle)
{
    constexpr std::int64_t d = 1024;
    torch::manual_seed(8);
    const torch::Tensor axes = std::get<0>(torch::linalg_qr(torch::randn({d, d}, torch::kFloat64)));
    const torch::Tensor values = torch::arange(1, d + 1, torch::kFloat64).pow(-2.0);
    torch::Tensor turnedAxes = axes.clone();
    turnedAxes.select(1, 2).copy_(std::cos(angle) * axes.select(1, 2) + std::sin(angle) * axes.select(1, 900));
    turnedAxes.select(1, 900).copy_(std::cos(angle) * axes.select(1, 900) - std::sin(angle) * axes.select(1, 2));
    return {torch::mm(axes * values, axes.t()), torch::mm(turnedAxes * values, turnedAxes.t())};
}

} // namespace

class TestHalfComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedAnglesAreFound()
    {
        for (const double angle : {1e-4, 0.01, 0.3, 1.2}) {
            const HalfDifference across = compared(turned(0, 0, 0.0), turned(1, 2, angle), 2);
            QVERIFY2(close(across.angle, angle), qPrintable(QString::number(across.angle)));
            // Of 9 + 5, the turned second axis catches 5 cos^2 + 4 sin^2 where 5 were to be had.
            const double missed = std::sin(angle) * std::sin(angle) * (5.0 - 4.0) / 14.0;
            QVERIFY2(close(across.energyError, missed), qPrintable(QString::number(across.energyError)));
            // Turned inside the space, or outside it, the space is the same.
            QVERIFY(close(compared(turned(0, 0, 0.0), turned(0, 1, angle), 2).angle, 0.0, 1e-7));
            QVERIFY(close(compared(turned(0, 0, 0.0), turned(3, 4, angle), 2).angle, 0.0, 1e-7));
        }
    }

    void orthogonalSpacesAreAQuarterTurnApart()
    {
        const HalfDifference difference = compared(turned(0, 0, 0.0), turned(0, 3, std::numbers::pi / 2.0), 1);
        QVERIFY(close(difference.angle, std::numbers::pi / 2.0, 1e-6));
        QVERIFY(close(difference.energyError, 8.0 / 9.0)); // 1 of 9
    }

    void scaleDoesNotMatter()
    {
        const HalfDifference one = compared(turned(0, 0, 0.0), turned(1, 2, 0.2), 2);
        const HalfDifference other = compared(7.0 * turned(0, 0, 0.0), 0.01 * turned(1, 2, 0.2), 2);
        QVERIFY(close(one.angle, other.angle) && close(one.energyError, other.energyError));
    }

    void nothingAndEverythingAgree()
    {
        for (const std::int64_t k : {0, 5}) {
            const HalfDifference difference = compared(turned(0, 0, 0.0), turned(1, 2, 0.7), k);
            QCOMPARE(difference.directions, k);
            QCOMPARE(difference.angle, 0.0);
            QCOMPARE(difference.energyError, 0.0);
        }
    }

    /// A half of two samples has two directions: further eigenvectors are any, and no angle is of them.
    void noMoreDirectionsAreComparedThanBothHave()
    {
        torch::manual_seed(5);
        constexpr double angle = 0.3, noise = 1e-9; // of products in float32
        const torch::Tensor axes = std::get<0>(torch::linalg_qr(torch::randn({8, 8}, torch::kFloat64)));
        const torch::Tensor values = torch::tensor({4.0, 1.0}, torch::kFloat64);
        torch::Tensor space = axes.narrow(1, 0, 2).clone();
        const torch::Tensor first = torch::mm(space * values, space.t());
        space.select(1, 1).copy_(std::cos(angle) * axes.select(1, 1) + std::sin(angle) * axes.select(1, 2));
        const torch::Tensor rest = axes.narrow(1, 3, 5);
        const torch::Tensor second = torch::mm(space * values, space.t()) + noise * torch::mm(rest, rest.t());
        for (const std::int64_t k : {2, 3, 7}) {
            const HalfDifference difference = compared(first, second, k);
            QCOMPARE(difference.directions, std::int64_t{2});
            QVERIFY2(close(difference.angle, angle, 1e-6), qPrintable(QString::number(difference.angle)));
            // Of 4 + 1, the turned second axis catches cos^2.
            QVERIFY(close(difference.energyError, std::sin(angle) * std::sin(angle) / 5.0, 1e-6));
        }
        QCOMPARE(compared(first, second, 1).directions, std::int64_t{1});
        QCOMPARE(compared(first, torch::zeros({8, 8}, torch::kFloat64), 3).directions, std::int64_t{0});
    }

    /// One decomposition serves every k; what it gives is what one of its own gives.
    void halvesAreTakenApartOnce()
    {
        const torch::Tensor first = turned(0, 0, 0.0), second = turned(1, 3, 0.4);
        HalfComparison comparison(first, second);
        QVERIFY(comparison.knows(0) && comparison.knows(5));
        comparison.at(5);
        QVERIFY(!comparison.knows(1));
        comparison.at(2);
        for (const std::int64_t k : {3, 1, 4, 2}) {
            QVERIFY(comparison.knows(k));
            const HalfDifference again = comparison.at(k), own = compared(first, second, k);
            QCOMPARE(again.angle, own.angle);
            QCOMPARE(again.energyError, own.energyError);
        }
        QVERIFY(close(comparison.at(1).angle, 0.0, 1e-7) && close(comparison.at(2).angle, 0.4));
    }

    /// Where leading directions are found alone: a turn of one of them, in a plane of random directions.
    void wideMomentsAreComparedAlike()
    {
        for (const double angle : {0.0, 0.01, 0.8}) {
            const auto [first, second] = wideMoments(angle);
            const HalfDifference found = compared(first, second, 6);
            QVERIFY2(close(found.angle, angle, 1e-6), qPrintable(QString::number(found.angle)));
        }
    }

    /// First the leading directions alone, then more of them, then all.
    void wideMomentsAreTakenApartAsFarAsIsAsked()
    {
        constexpr double angle = 0.8;
        const auto [first, second] = wideMoments(angle);
        HalfComparison comparison(first, second);
        QVERIFY(close(comparison.at(2).angle, 0.0, 1e-6)); // the third is turned
        QVERIFY(comparison.knows(2) && !comparison.knows(100));
        const HalfDifference few = comparison.at(3);
        QVERIFY(comparison.knows(4) && !comparison.knows(100)); // twice as many as before
        const HalfDifference many = comparison.at(100);
        QVERIFY(comparison.knows(1023));
        QVERIFY2(close(few.angle, angle, 1e-6), qPrintable(QString::number(few.angle)));
        QVERIFY2(close(many.angle, angle, 1e-6), qPrintable(QString::number(many.angle)));
        // Of 1 + 1/4 + 1/9, the turned third axis catches cos^2 / 9 + sin^2 / 901^2 where 1/9 was to be had.
        const double missed =
            std::sin(angle) * std::sin(angle) * (1.0 / 9.0 - 1.0 / (901.0 * 901.0)) / (1.0 + 1.0 / 4.0 + 1.0 / 9.0);
        QVERIFY2(close(few.energyError, missed, 1e-6), qPrintable(QString::number(few.energyError)));
        QVERIFY(close(comparison.at(3).energyError, missed, 1e-6));
        QVERIFY(close(comparison.at(2).angle, 0.0, 1e-6));
    }

    /// Where all directions are taken, and where leading ones alone are.
    void stopIsHeardAndNothingIsLost()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto [first, second] = wideMoments(0.8);
        HalfComparison narrow(turned(0, 0, 0.0), turned(1, 2, 0.3)), wide(first, second);
        for (HalfComparison* const comparison : {&narrow, &wide}) {
            std::optional<ErrorCode> code;
            try {
                comparison->at(3, stop.get_token());
            } catch (const Error& error) {
                code = error.code();
            }
            QCOMPARE(code, std::optional(ErrorCode::Cancelled));
            QVERIFY(!comparison->knows(3));
        }
        QVERIFY(close(narrow.at(2).angle, 0.3));
        QVERIFY(close(wide.at(3).angle, 0.8, 1e-6));
    }

    /// Samples of one distribution: more of them agree better, about as the root of their number.
    void errorsFallWithTheSample()
    {
        torch::manual_seed(3);
        const torch::Tensor scale = torch::tensor({3.0, 2.0, 1.0, 0.5, 0.2}, torch::kFloat64).sqrt();
        double last = 2.0;
        for (const std::int64_t n : {100, 1600, 25600}) {
            double mean = 0.0;
            for (int repeat = 0; repeat < 8; ++repeat) {
                const torch::Tensor a = torch::randn({n, 5}, torch::kFloat64) * scale,
                                    b = torch::randn({n, 5}, torch::kFloat64) * scale;
                mean += compared(torch::mm(a.t(), a), torch::mm(b.t(), b), 2).angle / 8.0;
            }
            QVERIFY2(mean < last / 2.0, qPrintable(QString::number(mean)));
            last = mean;
        }
    }
};

QTEST_APPLESS_MAIN(TestHalfComparison)
#include "test_half_comparison.moc"
