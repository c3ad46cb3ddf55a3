// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/evaluate/prediction_matrix.h"
#include "tests/expect_error.h"

#include <QTest>

#include <cmath>

using namespace unlearn;

class TestPredictionMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsPairs()
    {
        const std::vector<std::int64_t> reference{0, 0, 1, 2, 2, 2}, model{0, 1, 1, 2, 0, 2};
        const PredictionMatrix matrix = predictionMatrix(reference, model, 3);
        QCOMPARE(matrix.counts, (std::vector<std::int64_t>{1, 1, 0, 0, 1, 0, 1, 0, 2}));
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
        PredictionMatrix matrix = predictionMatrix(reference, model, 8);
        for (const PredictionCell& cell : cells) {
            QCOMPARE(matrix.at(cell.referenceClass, cell.modelClass), cell.count);
            matrix.counts[static_cast<std::size_t>(cell.referenceClass * 8 + cell.modelClass)] = 0;
        }
        QCOMPARE(matrix.count(), std::int64_t{0});
        QVERIFY(predictionCells({}, {}).empty());
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
