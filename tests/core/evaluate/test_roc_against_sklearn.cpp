// SPDX-License-Identifier: GPL-3.0-or-later
// ROC and AUC of exported scores, against scikit-learn.
#include "core/evaluate/roc.h"
#include "tests/sklearn_answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

using namespace unlearn;

namespace {

constexpr double tolerance = 1e-9;

struct Case {
    const char* name;
    std::size_t positives, negatives;
    double shift; ///< between the means of both sides
    int levels;   ///< scores are rounded to so many a unit, for ties within and between the sides; 0: not at all
};

const std::vector<Case> cases{
    {"apart", 500, 1000, 2.0, 0},     {"alike", 500, 1000, 0.0, 0},    {"the wrong way round", 70, 900, -0.7, 0},
    {"many ties", 500, 1000, 0.5, 2}, {"few ties", 500, 400, 0.5, 50}, {"one of each", 1, 1, 1.0, 0}};

std::vector<double> scores(std::size_t count, double shift, int levels, std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
    std::normal_distribution<double> normal(shift, 1.0);
    std::vector<double> values(count);
    for (double& value : values) {
        value = normal(generator);
        if (levels > 0)
            value = std::round(value * levels) / levels;
    }
    return values;
}

std::vector<double> positivesOf(const Case& one)
{
    return scores(one.positives, one.shift, one.levels, 31);
}

std::vector<double> negativesOf(const Case& one)
{
    return scores(one.negatives, 0.0, one.levels, 32);
}

QJsonArray asJson(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

void compare(const std::vector<double>& found, const QJsonArray& wanted)
{
    QCOMPARE(static_cast<qsizetype>(found.size()), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY(std::abs(found[static_cast<std::size_t>(i)] - wanted[i].toDouble(-1e9)) < tolerance);
}

} // namespace

class TestRocAgainstSklearn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QJsonArray exported;
        for (const Case& one : cases)
            exported.append(
                QJsonObject{{"positives", asJson(positivesOf(one))}, {"negatives", asJson(negativesOf(one))}});
        const test::SklearnAnswer answer = test::askSklearn("evaluate/check_roc.py", QJsonDocument(exported));
        if (!answer.isInstalled)
            return; // each case says that it is skipped
        m_bySklearn = answer.document.array();
        QVERIFY2(static_cast<std::size_t>(m_bySklearn.size()) == cases.size(), answer.errors);
    }

    void agrees_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << static_cast<int>(i);
    }

    void agrees()
    {
        if (m_bySklearn.isEmpty())
            QSKIP("python3-sklearn is not installed");
        QFETCH(int, index);
        const Case& one = cases[static_cast<std::size_t>(index)];
        const QJsonObject wanted = m_bySklearn[index].toObject();
        const RocCurve roc = rocCurve(positivesOf(one), negativesOf(one));
        QVERIFY(std::abs(roc.auc - wanted["auc"].toDouble(-1.0)) < tolerance);
        compare(roc.falsePositiveRate, wanted["false_positive_rate"].toArray());
        compare(roc.truePositiveRate, wanted["true_positive_rate"].toArray());
        compare({roc.threshold.begin() + 1, roc.threshold.end()}, wanted["thresholds"].toArray());
    }

private:
    QJsonArray m_bySklearn; ///< a curve for each case; empty where there is no scikit-learn
};

QTEST_APPLESS_MAIN(TestRocAgainstSklearn)
#include "test_roc_against_sklearn.moc"
