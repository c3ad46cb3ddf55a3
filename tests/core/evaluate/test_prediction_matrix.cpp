// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/prediction_matrix.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unlearn;

class TestPredictionMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsPairs()
    {
        const std::vector<std::int64_t> reference{0, 0, 1, 2, 2, 2}, model{0, 1, 1, 2, 0, 2};
        const PredictionMatrix matrix = predictionMatrix(reference, model, 3);
        const std::vector<std::int64_t> counts{1, 1, 0, 0, 1, 0, 1, 0, 2};
        for (std::int64_t cell = 0; cell < 9; ++cell)
            QCOMPARE(matrix.at(cell / 3, cell % 3), counts[static_cast<std::size_t>(cell)]);
        QCOMPARE(matrix.at(2, 0), std::int64_t{1});
        QCOMPARE(matrix.count(), std::int64_t{6});
        QVERIFY(std::abs(matrix.agreement() - 4.0 / 6.0) < 1e-15);
    }

    void turnsWithItsSides()
    {
        const std::vector<std::int64_t> one{0, 1, 1, 2, 2}, other{1, 1, 0, 2, 0};
        const PredictionMatrix a = predictionMatrix(one, other, 3), b = predictionMatrix(other, one, 3);
        for (std::int64_t i = 0; i < 3; ++i) {
            for (std::int64_t j = 0; j < 3; ++j)
                QCOMPARE(a.at(i, j), b.at(j, i));
        }
        QCOMPARE(a.agreement(), b.agreement());
    }

    void cellsAreThoseThatAreNotZero()
    {
        const std::vector<std::int64_t> reference{5, 5, 0, 7, 7, 7}, model{5, 0, 0, 7, 5, 7};
        const std::vector<PredictionCell> wanted{{0, 0, 1}, {5, 0, 1}, {5, 5, 1}, {7, 5, 1}, {7, 7, 2}};
        const std::vector<PredictionCell> cells = predictionCells(reference, model);
        QVERIFY(cells == wanted);
        const PredictionMatrix matrix = predictionMatrix(reference, model, 8);
        QVERIFY(matrix.cells == wanted);
        for (std::int64_t row = 0; row < 8; ++row) {
            for (std::int64_t column = 0; column < 8; ++column) {
                const auto cell = std::ranges::find_if(wanted, [row, column](const PredictionCell& one) {
                    return one.referenceClass == row && one.modelClass == column;
                });
                QCOMPARE(matrix.at(row, column), cell == wanted.end() ? std::int64_t{0} : cell->count);
            }
        }
        QVERIFY(predictionCells({}, {}).empty());
    }

    /// With a count for each pair of them it would have 8 million terabytes.
    void classesWithoutSamplesTakeNoMemory()
    {
        constexpr std::int64_t classes = 1'000'000'000;
        const std::vector<std::int64_t> reference{0, classes - 1, classes - 1}, model{classes - 1, classes - 1, 5};
        const PredictionMatrix matrix = predictionMatrix(reference, model, classes);
        QCOMPARE(matrix.at(classes - 1, classes - 1), std::int64_t{1});
        QCOMPARE(matrix.at(classes - 1, 5), std::int64_t{1});
        QCOMPARE(matrix.at(5, classes - 1), std::int64_t{0});
        QCOMPARE(matrix.count(), std::int64_t{3});
        QCOMPARE(matrix.agreement(), 1.0 / 3.0);
    }

    void nothingAgreesOnNothing() { QVERIFY(std::isnan(predictionMatrix({}, {}, 3).agreement())); }

    void badInputIsNamed()
    {
        const std::vector<std::int64_t> two{0, 1}, three{0, 1, 2};
        QCOMPARE(errorNameOf([&] { predictionMatrix(two, three, 3); }), "shape-mismatch");
        QCOMPARE(errorNameOf([&] { predictionCells(two, three); }), "shape-mismatch");
        const Error error = thrownBy([&] { predictionMatrix(three, three, 2); });
        QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
        QCOMPARE(error.context().field, "reference, sample 2");
        QCOMPARE(error.context().expected, "0..1");
    }
};

QTEST_APPLESS_MAIN(TestPredictionMatrix)
#include "test_prediction_matrix.moc"
