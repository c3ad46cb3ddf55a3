// SPDX-License-Identifier: GPL-3.0-or-later
// ROC and AUC of exported scores, against scikit-learn.
#include "core/evaluate/roc.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace unlearn;

namespace {

constexpr double tolerance = 1e-9;

std::vector<double> scores(std::size_t count, double shift, int levels, std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
    std::normal_distribution<double> normal(shift, 1.0);
    std::vector<double> values(count);
    for (double& value : values) {
        value = normal(generator);
        if (levels > 0) // ties, within the sides and between them
            value = std::round(value * levels) / levels;
    }
    return values;
}

QJsonArray asJson(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

} // namespace

class TestRocAgainstSklearn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<int>("positives");
        QTest::addColumn<int>("negatives");
        QTest::addColumn<double>("shift");
        QTest::addColumn<int>("levels");
        QTest::newRow("apart") << 500 << 1000 << 2.0 << 0;
        QTest::newRow("alike") << 500 << 1000 << 0.0 << 0;
        QTest::newRow("the wrong way round") << 70 << 900 << -0.7 << 0;
        QTest::newRow("many ties") << 500 << 1000 << 0.5 << 2;
        QTest::newRow("few ties") << 500 << 400 << 0.5 << 50;
        QTest::newRow("one of each") << 1 << 1 << 1.0 << 0;
    }

    void agrees()
    {
        QFETCH(int, positives);
        QFETCH(int, negatives);
        QFETCH(double, shift);
        QFETCH(int, levels);
        const auto members = scores(static_cast<std::size_t>(positives), shift, levels, 31);
        const auto others = scores(static_cast<std::size_t>(negatives), 0.0, levels, 32);
        const QJsonObject wanted = rocBySklearn(members, others);
        if (QTest::currentTestFailed())
            return;
        if (wanted.isEmpty())
            QSKIP("python3-sklearn is not installed");
        const RocCurve roc = rocCurve(members, others);
        QVERIFY(std::abs(roc.auc - wanted["auc"].toDouble(-1.0)) < tolerance);
        compare(roc.falsePositiveRate, wanted["false_positive_rate"].toArray());
        compare(roc.truePositiveRate, wanted["true_positive_rate"].toArray());
        compare({roc.threshold.begin() + 1, roc.threshold.end()}, wanted["thresholds"].toArray());
    }

private:
    static void compare(const std::vector<double>& found, const QJsonArray& wanted)
    {
        QCOMPARE(static_cast<qsizetype>(found.size()), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QVERIFY(std::abs(found[static_cast<std::size_t>(i)] - wanted[i].toDouble(-1e9)) < tolerance);
    }

    /// Nothing at all where there is no scikit-learn; any other failure fails the test.
    static QJsonObject rocBySklearn(const std::vector<double>& members, const std::vector<double>& others)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("scores.json"));
        if (!file.open(QIODevice::WriteOnly)) {
            QTest::qFail("The scores can not be exported", __FILE__, __LINE__);
            return {};
        }
        file.write(QJsonDocument(QJsonObject{{"positives", asJson(members)}, {"negatives", asJson(others)}}).toJson());
        file.close();
        QProcess python; // Debian's own, which its packages are for
        python.start("/usr/bin/python3", {UNLEARN_SOURCE_DIR "/tests/core/evaluate/check_roc.py", file.fileName()});
        if (!python.waitForStarted() || (python.waitForFinished(90000) && python.exitCode() == 77))
            return {};
        const QJsonObject answer = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        if (answer.isEmpty())
            QTest::qFail(python.readAllStandardError().constData(), __FILE__, __LINE__);
        return answer;
    }
};

QTEST_APPLESS_MAIN(TestRocAgainstSklearn)
#include "test_roc_against_sklearn.moc"
