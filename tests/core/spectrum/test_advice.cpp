// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/spectrum/advice.h"
#include "tests/core/spectrum/reading_example.h"

#include <QTest>

#include <random>

using namespace unlearn;
using namespace unlearn::test;

Q_DECLARE_METATYPE(unlearn::ThresholdRule)

namespace {

/// Three layers: one of one group, one of two, one without a gradient.
struct Case {
    Case()
    {
        std::mt19937_64 random(5);
        const auto terms = [&random](std::size_t d, double fall) {
            std::vector<double> values;
            for (std::size_t i = 0; i < d; ++i)
                values.push_back(std::pow(fall, static_cast<double>(i))
                                 * (1.0 + static_cast<double>(random() % 100) / 1e4));
            std::ranges::sort(values, std::greater<>());
            return values;
        };
        addLayer(reading, spectrum, "one", {terms(60, 0.8)}, {terms(60, 0.97)});
        addLayer(reading, spectrum, "two", {terms(20, 0.7), terms(20, 0.9)}, {terms(20, 0.95), terms(20, 0.99)});
        addLayer(reading, spectrum, "none", {terms(5, 0.5)}, {std::vector<double>(5, 0.0)});
        reading.outputSensitivity = {2.0, 0.5, 1.0};
        reading.retainedImages = 10;
    }

    std::vector<LayerAdvice> ask(const AdviceOptions& options, ThresholdRule rule = ThresholdRule::Below) const
    {
        const ThresholdOptions threshold{EnergyMeasure::Singular, rule, 0.0};
        return advise(tableOf(reading, spectrum, threshold), spectrum, options);
    }

    Reading reading;
    Spectrum spectrum;
};

double relative(const LayerReading& layer, std::size_t k)
{
    return layer.groups[0].interference[k] / layer.outputEnergy();
}

double cost(const LayerReading& layer, std::size_t k)
{
    const double left = layer.groups[0].gradientLeft[k];
    return layer.groups[0].interference[k] / (left * left);
}

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestionsReproduceTheirK_data()
    {
        QTest::addColumn<ThresholdRule>("rule");
        for (const ThresholdRule rule :
             {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne, ThresholdRule::Null})
            QTest::newRow(ruleName(rule)) << rule;
    }

    void suggestionsReproduceTheirK()
    {
        QFETCH(ThresholdRule, rule);
        const Case given;
        for (const AdviceRule how : {AdviceRule::Budget, AdviceRule::ParameterFree, AdviceRule::Tau}) {
            for (const double bound : {0.0, 1e-6, 1e-4, 1e-2, 0.5}) {
                const auto advice = given.ask({how, bound, bound, bound}, rule);
                QCOMPARE(advice.size(), std::size_t{3});
                for (std::size_t i = 0; i < advice.size(); ++i) {
                    std::vector<std::int64_t> kept;
                    for (const auto& values : given.spectrum.layers[i].effective())
                        kept.push_back(directionsKept(values, advice[i].gamma, {EnergyMeasure::Singular, rule, 0.0}));
                    QCOMPARE(kept, advice[i].outlook.directions);
                    QVERIFY(!advice[i].reason.empty());
                }
                QCOMPARE(advice[2].gamma, 1.0); // nothing to forget in this layer
            }
        }
    }

    void budgetIsKeptWithTheMostPower()
    {
        const Case given;
        const LayerReading& layer = given.reading.layers[0];
        for (const double budget : {1e-8, 1e-5, 1e-3, 1e-2}) {
            const LayerAdvice advice = given.ask({AdviceRule::Budget, budget, 0.0, 0.0})[0];
            const auto k = static_cast<std::size_t>(advice.outlook.directions[0]);
            QVERIFY(relative(layer, k) <= budget);
            QVERIFY(k == 0 || relative(layer, k - 1) > budget);
        }
        QCOMPARE(given.ask({AdviceRule::Budget, 1e3, 0.0, 0.0})[0].gamma, 0.0);
        QCOMPARE(given.ask({AdviceRule::Budget, 0.0, 0.0, 0.0})[0].outlook.interference, 0.0);
    }

    void parameterFreeIsTheMinimum()
    {
        const Case given;
        const LayerReading& layer = given.reading.layers[0];
        for (const double floor : {0.05, 0.3, 0.8, 1.0}) {
            const LayerAdvice advice = given.ask({AdviceRule::ParameterFree, 0.0, floor, 0.0})[0];
            const auto k = static_cast<std::size_t>(advice.outlook.directions[0]);
            QVERIFY(advice.outlook.forgettingPower >= floor);
            const std::vector<double> power = layer.groups[0].forgettingPower();
            for (std::size_t other = 0; other < 60; ++other)
                QVERIFY(power[other] < floor || cost(layer, k) <= cost(layer, other) * (1.0 + 1e-12));
        }
    }

    void oneKnobParts()
    {
        const Case given;
        for (const double tau : {1e-6, 1e-3, 0.1, 100.0}) {
            const auto advice = given.ask({AdviceRule::Tau, 0.0, 0.0, tau});
            for (std::size_t layer = 0; layer < 2; ++layer) {
                for (std::size_t group = 0; group < given.spectrum.layers[layer].retained.size(); ++group) {
                    std::int64_t wanted = 0;
                    for (const double value : given.spectrum.layers[layer].retained[group])
                        wanted += given.reading.outputSensitivity[layer] * value / 10.0 > tau ? 1 : 0;
                    const std::int64_t k = advice[layer].outlook.directions[group];
                    if (layer == 0)
                        QCOMPARE(k, wanted);
                    else
                        QVERIFY(k >= wanted);
                }
            }
        }
        QCOMPARE(given.ask({AdviceRule::Tau, 0.0, 0.0, 100.0})[0].gamma, 0.0);
    }

    void reasonHasTheNumbers()
    {
        const LayerAdvice advice = Case().ask({AdviceRule::Budget, 1e-3, 0.0, 0.0})[0];
        const QString reason = QString::fromStdString(advice.reason);
        QVERIFY2(reason.contains("k = " + QString::number(advice.outlook.directions[0]) + " of 60"),
                 advice.reason.c_str());
        QVERIFY2(reason.contains("budget of 0.001"), advice.reason.c_str());
    }

    void wrongOptionsAreRefused()
    {
        Case given;
        QVERIFY_EXCEPTION_THROWN(given.ask({AdviceRule::Budget, -1.0, 0.0, 0.0}), Error);
        QVERIFY_EXCEPTION_THROWN(given.ask({AdviceRule::ParameterFree, 0.0, 1.1, 0.0}), Error);
        QVERIFY_EXCEPTION_THROWN(given.ask({AdviceRule::Tau, 0.0, 0.0, std::nan("")}), Error);
        given.reading.outputSensitivity.clear();
        QVERIFY_EXCEPTION_THROWN(given.ask({AdviceRule::Tau, 0.0, 0.0, 1.0}), Error);
        QVERIFY_EXCEPTION_THROWN(adviceRuleFromName("gut"), Error);
        QCOMPARE(adviceRuleFromName("parameter-free"), AdviceRule::ParameterFree);
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "test_advice.moc"
