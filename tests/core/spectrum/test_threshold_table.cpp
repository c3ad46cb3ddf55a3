// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/spectrum/threshold_table.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace unlearn;

Q_DECLARE_METATYPE(unlearn::EnergyMeasure)
Q_DECLARE_METATYPE(unlearn::ThresholdRule)

namespace {

/// Falling eigenvalues over many orders, with a run of equal ones, and zeros at the end.
std::vector<double> spectrumOf(std::size_t d, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> values;
    double value = 1e6;
    for (std::size_t i = 0; i < d; ++i) {
        values.push_back(i + 3 > d ? 0.0 : value);
        if (i % 5 != 1) // else the next one is its equal
            value *= 0.5 + 0.4 * static_cast<double>(random() % 1000) / 1000.0;
    }
    return values;
}

} // namespace

class TestThresholdTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gammaLeadsBackToK_data()
    {
        QTest::addColumn<EnergyMeasure>("measure");
        QTest::addColumn<ThresholdRule>("rule");
        QTest::addColumn<double>("floor");
        for (const EnergyMeasure measure : {EnergyMeasure::Energy, EnergyMeasure::Singular}) {
            for (const ThresholdRule rule :
                 {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne, ThresholdRule::Null}) {
                for (const double floor : {0.0, 0.2})
                    QTest::addRow("%s %s %g", measureName(measure), ruleName(rule), floor) << measure << rule << floor;
            }
        }
    }

    /// Each choice gives its k through the function that a run asks, no k twice, and none that a gamma can have is
    /// missing.
    void gammaLeadsBackToK()
    {
        QFETCH(EnergyMeasure, measure);
        QFETCH(ThresholdRule, rule);
        QFETCH(double, floor);
        const ThresholdOptions options{measure, rule, floor};
        const std::vector<std::vector<double>> groups{spectrumOf(40, 7)};
        const ThresholdTable table(groups, options);
        const std::vector<double> gammas = table.choices();
        QCOMPARE(gammas.front(), 0.0);
        QCOMPARE(gammas.back(), 1.0);
        std::set<std::int64_t> found;
        for (const double gamma : gammas) {
            const std::int64_t k = directionsKept(groups[0], gamma, options);
            QCOMPARE(table.directions(gamma), std::vector<std::int64_t>{k});
            QVERIFY2(found.insert(k).second || gamma == 1.0, qPrintable(QString::number(k)));
        }
        for (int i = 0; i <= 20000; ++i) {
            const double gamma = 1.0 - std::pow(1.0 - i / 20000.0, 3); // denser where shares crowd
            QVERIFY(found.contains(directionsKept(groups[0], gamma, options)));
        }
        for (const double share : cumulativeShares(groups[0], measure))
            QVERIFY(found.contains(directionsKept(groups[0], share, options)));
    }

    void everyDirectionCanBeHadWhereSharesDiffer()
    {
        std::vector<double> values;
        for (int i = 0; i < 500; ++i)
            values.push_back(std::pow(0.97, i));
        const std::vector<std::vector<double>> groups{values};
        for (const ThresholdRule rule : {ThresholdRule::Covering, ThresholdRule::Below, ThresholdRule::BelowPlusOne}) {
            const ThresholdTable table(groups, {EnergyMeasure::Singular, rule, 0.0});
            QVERIFY(table.choices().size() >= 500);
        }
    }

    void groupsShareOneGamma()
    {
        const std::vector<std::vector<double>> groups{spectrumOf(12, 1), spectrumOf(12, 2), spectrumOf(12, 3)};
        const ThresholdOptions options;
        const ThresholdTable table(groups, options);
        std::set<std::vector<std::int64_t>> outcomes;
        for (const double gamma : table.choices())
            outcomes.insert(table.directions(gamma));
        QVERIFY(outcomes.size() > 20);
        for (int i = 0; i <= 10000; ++i)
            QVERIFY(outcomes.contains(table.directions(i / 10000.0)));
    }

    void decimalsAreFew()
    {
        const std::vector<std::vector<double>> groups{{16.0, 4.0, 1.0, 1.0}}; // singular: 0.5, 0.75, 0.875, 1
        const ThresholdTable table(groups, {EnergyMeasure::Singular, ThresholdRule::Below, 0.0});
        QCOMPARE(table.choices(), (std::vector{0.0, 0.6, 0.8, 0.9, 1.0}));
    }

    void emptyAndZeroSpectraHaveNothingToKeep()
    {
        const std::vector<std::vector<double>> zero{{0.0, 0.0, 0.0}};
        const ThresholdTable table(zero, {});
        QCOMPARE(table.choices(), (std::vector{0.0, 1.0}));
        QCOMPARE(table.directions(0.5), std::vector<std::int64_t>{0});
        QVERIFY_EXCEPTION_THROWN(table.directions(1.5), Error);
    }
};

QTEST_APPLESS_MAIN(TestThresholdTable)
#include "test_threshold_table.moc"
