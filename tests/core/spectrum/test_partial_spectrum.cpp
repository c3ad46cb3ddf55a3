// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/quadratic_form.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/spectrum/spectrum_curve.h"
#include "core/spectrum/threshold.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace unlearn;

namespace {

constexpr std::int64_t d = 1000, groups = 2;

/// Two groups of a layer: one falls off quickly, one does not.
SecondMoments moments()
{
    torch::manual_seed(6);
    std::vector<torch::Tensor> parts;
    for (const double exponent : {2.0, 0.1}) {
        const torch::Tensor scales = torch::arange(1, d + 1, torch::kFloat64).pow(-exponent / 2);
        const torch::Tensor rows = torch::randn({2 * d, d}, torch::kFloat64) * scales;
        parts.push_back(torch::mm(rows.t(), rows));
    }
    SecondMoments result;
    LayerInfo info;
    info.name = "wide";
    info.d = d;
    info.outFeatures = 2 * groups;
    info.groups = groups;
    result.layers = {info};
    result.moments = {torch::stack(parts)};
    result.images = 2 * d;
    return result;
}

} // namespace

/// A spectrum of which the leading directions alone are computed, beside the whole one.
class TestPartialSpectrum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = makeSpectrum(moments(), std::nullopt, false, {});
        m_part = makeSpectrum(moments(), std::nullopt, false, {}, {LeadingGoal{gamma, 0}});
    }

    void onlyWhatIsQuickerIsLeftOut()
    {
        QVERIFY(m_whole.layers[0].computed.empty());
        const std::vector<std::int64_t>& computed = m_part.layers[0].computed;
        QCOMPARE(computed.size(), std::size_t{groups});
        QVERIFY(computed[0] > 0 && computed[0] < d / 4);
        QCOMPARE(computed[1], d); // a nearly flat one takes nearly all
    }

    void theSmallestIsNotKnown()
    {
        QVERIFY(m_whole.layers[0].mostNegative && *m_whole.layers[0].mostNegative <= 0.0);
        QVERIFY(!m_part.layers[0].mostNegative);
    }

    void thresholdsAreThoseOfTheWhole_data()
    {
        QTest::addColumn<double>("threshold");
        for (const double threshold : {0.1, 0.5, 0.7, gamma})
            QTest::addRow("%g", threshold) << threshold;
    }

    void thresholdsAreThoseOfTheWhole()
    {
        QFETCH(const double, threshold);
        for (const ThresholdRule rule : {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne}) {
            const ThresholdOptions options{EnergyMeasure::Energy, rule, 0.0};
            for (std::size_t group = 0; group < groups; ++group)
                QCOMPARE(directionsKept(m_part.layers[0].effective()[group], threshold, options),
                         directionsKept(m_whole.layers[0].effective()[group], threshold, options));
        }
    }

    void theRestHasTheEnergyThatIsLeft()
    {
        const std::vector<double>& values = m_part.layers[0].effective()[0];
        QCOMPARE(values.size(), std::size_t{d});
        QVERIFY(std::is_sorted(values.rbegin(), values.rend()));
        const std::vector<double>& wanted = m_whole.layers[0].effective()[0];
        const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
        QVERIFY(std::abs(std::accumulate(values.begin(), values.end(), 0.0) - sum) < 1e-9 * sum);
        for (std::int64_t i = 0; i < m_part.layers[0].computed[0]; ++i)
            QVERIFY(std::abs(values[static_cast<std::size_t>(i)] - wanted[static_cast<std::size_t>(i)])
                    < 1e-8 * wanted[0]);
    }

    void directionsAreThoseOfTheWhole()
    {
        const std::int64_t k = m_part.layers[0].computed[0] / 2;
        const auto difference = [](const torch::Tensor& a, const torch::Tensor& b) {
            return (torch::mm(a, a.t()) - torch::mm(b, b.t())).abs().max().item<double>(); // whatever their signs
        };
        const DirectionRange first{0, 0, 0, k}, last{0, 0, d - 9, 9};
        QVERIFY(difference(m_part.bases->vectors(first), m_whole.bases->vectors(first)) < 1e-4);
        const torch::Tensor rows = torch::randn({3, d});
        const double wanted = m_whole.bases->quadraticForm(0, 0, rows);
        QVERIFY(std::abs(m_part.bases->quadraticForm(0, 0, rows) - wanted) < 1e-9 * wanted);
        // Others than the leading ones are made when they are asked for.
        QVERIFY(difference(m_part.bases->vectors(last), m_whole.bases->vectors(last)) < 1e-4);
        QVERIFY(difference(m_part.bases->vectors(first), m_whole.bases->vectors(first)) < 1e-4);
        QVERIFY(std::abs(m_part.bases->quadraticForm(0, 0, rows) - wanted) < 1e-9 * wanted);
    }

    /// A gradient is read in all directions, also in those that were not computed.
    void gradientsAreReadInAllDirections()
    {
        const torch::Tensor gradient = torch::randn({2 * groups, d});
        for (std::size_t group = 0; group < groups; ++group) {
            const std::vector<double> found = squaredProjections(m_part, 0, group, gradient);
            QCOMPARE(found.size(), std::size_t{d});
            const torch::Tensor rows = gradient.narrow(0, 2 * static_cast<std::int64_t>(group), 2).to(torch::kFloat64);
            for (const std::int64_t k : {std::int64_t{1}, m_part.layers[0].computed[0] / 2}) {
                const torch::Tensor basis = m_whole.bases->vectors({0, group, 0, k}).to(torch::kFloat64);
                const double wanted = torch::mm(rows, basis).square().sum().item<double>();
                const double sum = std::accumulate(found.begin(), found.begin() + k, 0.0);
                QVERIFY2(std::abs(sum - wanted) < 1e-4 * wanted, qPrintable(QString::number(sum / wanted)));
            }
            const double all = std::accumulate(found.begin(), found.end(), 0.0);
            const double whole = rows.square().sum().item<double>();
            QVERIFY(std::abs(all - whole) < 1e-10 * whole);
        }
    }

    void curvesEndWhereTheComputedOnesDo()
    {
        const std::int64_t computed = m_part.layers[0].computed[0];
        const std::vector<SpectrumPoint> points =
            thinnedSpectrum(m_part.layers[0].effective()[0], EnergyMeasure::Energy, 3, 8, computed);
        QCOMPARE(points.back().direction, computed);
        QVERIFY(points.back().share > gamma && points.back().share < 1.0);
        QVERIFY(points.size() <= 8);
    }

private:
    static constexpr double gamma = 0.8;
    Spectrum m_whole, m_part;
};

QTEST_GUILESS_MAIN(TestPartialSpectrum)
#include "test_partial_spectrum.moc"
