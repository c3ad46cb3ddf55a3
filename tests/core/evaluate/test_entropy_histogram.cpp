// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/entropy_histogram.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace unlearn;

class TestEntropyHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgesAreEvenOnALogarithmicAxis()
    {
        const EntropyHistogram histogram = entropyHistogram({}, 10, 5);
        QCOMPARE(histogram.edgesNats.size(), std::size_t{6});
        QCOMPARE(histogram.edgesNats.front(), 0.0);
        QVERIFY(std::abs(histogram.edgesNats[1] - lowestEdgeNats) < 1e-18);
        QVERIFY(std::abs(histogram.edgesNats.back() - std::log(10.0)) < 1e-12);
        const double factor = histogram.edgesNats[2] / histogram.edgesNats[1];
        for (std::size_t i = 2; i < 5; ++i)
            QVERIFY(std::abs(histogram.edgesNats[i + 1] / histogram.edgesNats[i] - factor) < 1e-9 * factor);
        QVERIFY(std::isnan(histogram.meanNats) && std::isnan(histogram.medianNats));
    }

    void everySampleIsInItsBin()
    {
        // Edges 0, 1e-6, sqrt(1e-6 ln 2), ln 2.
        const double most = std::log(2.0);
        const double middle = std::sqrt(lowestEdgeNats * most);
        const std::vector<double> values{0.0, 1e-9, 2e-6, middle * 1.001, 0.5, most, most + 1e-9, -1e-9};
        const EntropyHistogram histogram = entropyHistogram(values, 2, 3);
        QCOMPARE(histogram.counts, (std::vector<std::int64_t>{3, 1, 4}));
        QCOMPARE(histogram.count(), std::int64_t{8});
    }

    void meanAndMedian()
    {
        const EntropyHistogram odd = entropyHistogram(std::vector<double>{0.3, 0.1, 0.5}, 4);
        QVERIFY(std::abs(odd.meanNats - 0.3) < 1e-15);
        QCOMPARE(odd.medianNats, 0.3);
        QVERIFY(std::abs(entropyHistogram(std::vector<double>{0.4, 0.1, 0.2, 0.9}, 4).medianNats - 0.3) < 1e-15);
    }

    void badInputIsNamed()
    {
        const auto nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(errorNameOf([&] { entropyHistogram(std::vector<double>{0.1, nan}, 4); }), "non-finite");
        QCOMPARE(thrownBy([] { entropyHistogram(std::vector<double>{0.1, 0.8}, 2); }).context().field, "sample 1");
        QCOMPARE(errorNameOf([] { entropyHistogram(std::vector<double>{-0.1}, 2); }), "value-out-of-range");
        QCOMPARE(errorNameOf([] { entropyHistogram({}, 1); }), "value-out-of-range");
        QCOMPARE(errorNameOf([] { entropyHistogram({}, 2, 1); }), "value-out-of-range");
    }
};

QTEST_APPLESS_MAIN(TestEntropyHistogram)
#include "test_entropy_histogram.moc"
