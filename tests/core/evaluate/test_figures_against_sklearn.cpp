// SPDX-License-Identifier: GPL-3.0-or-later
// Probe, principal components, prediction matrix and t-SNE, against scikit-learn.
#include "core/evaluate/linear_probe.h"
#include "core/evaluate/prediction_matrix.h"
#include "core/evaluate/principal_components.h"
#include "core/evaluate/tsne.h"
#include "planted_clusters.h"
#include "tests/sklearn_answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unlearn;
using namespace unlearn::test;

namespace {

constexpr Eigen::Index count = 150;
constexpr std::int64_t classes = 4;
constexpr double ridge = 2.5, perplexity = 12.0;

QJsonArray asJson(const Eigen::MatrixXd& matrix)
{
    QJsonArray rows;
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        QJsonArray row;
        for (Eigen::Index k = 0; k < matrix.cols(); ++k)
            row.append(matrix(i, k));
        rows.append(row);
    }
    return rows;
}

QJsonArray asJson(const std::vector<std::int64_t>& values)
{
    QJsonArray array;
    for (const std::int64_t value : values)
        array.append(static_cast<qint64>(value));
    return array;
}

Eigen::MatrixXd asMatrix(const QJsonArray& rows)
{
    Eigen::MatrixXd matrix(rows.size(), rows[0].toArray().size());
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        for (Eigen::Index k = 0; k < matrix.cols(); ++k)
            matrix(i, k) = rows[i].toArray()[k].toDouble(std::nan(""));
    }
    return matrix;
}

double largest(const Eigen::MatrixXd& matrix)
{
    return matrix.cwiseAbs().maxCoeff();
}

} // namespace

class TestFiguresAgainstSklearn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (std::size_t i = 0; i < m_planted.labels.size(); ++i)
            m_others.push_back(i % 3 == 0 ? static_cast<std::int64_t>(i % 4) : m_planted.labels[i]);
        const QJsonObject input{{"samples", asJson(m_planted.samples)},
                                {"labels", asJson(m_planted.labels)},
                                {"others", asJson(m_others)},
                                {"ridge", ridge},
                                {"perplexity", perplexity},
                                {"points", asJson(m_points)}};
        const test::SklearnAnswer answer = test::askSklearn("evaluate/check_figures.py", QJsonDocument(input));
        m_bySklearn = answer.document.object();
        QVERIFY2(!answer.isInstalled || !m_bySklearn.isEmpty(),
                 answer.errors); // else each test says that it is skipped
    }

    void init()
    {
        if (m_bySklearn.isEmpty())
            QSKIP("python3-sklearn is not installed");
    }

    /// scikit-learn's targets are -1 and 1 where the probe's are 0 and 1.
    void probe()
    {
        const LinearProbe probe(m_planted.samples, m_planted.labels, classes, ridge);
        const Eigen::MatrixXd decisions = (2.0 * probe.outputs(m_planted.samples).array() - 1.0).matrix();
        QVERIFY(largest(decisions - asMatrix(m_bySklearn["decisions"].toArray())) < 1e-9);
        QCOMPARE(asJson(probe.classesOf(m_planted.samples)), m_bySklearn["classes"].toArray());
    }

    void components()
    {
        const PrincipalComponents components = principalComponents(m_planted.samples, 3);
        const Eigen::MatrixXd scores = asMatrix(m_bySklearn["scores"].toArray());
        for (Eigen::Index k = 0; k < 3; ++k) {
            const double same = largest(components.scores.col(k) - scores.col(k));
            QVERIFY(std::min(same, largest(components.scores.col(k) + scores.col(k))) < 1e-9);
            QVERIFY(std::abs(components.varianceShare[k] - m_bySklearn["shares"].toArray()[k].toDouble()) < 1e-12);
        }
    }

    void matrix()
    {
        const PredictionMatrix matrix = predictionMatrix(m_planted.labels, m_others, classes);
        const Eigen::MatrixXd wanted = asMatrix(m_bySklearn["confusion"].toArray());
        for (std::int64_t row = 0; row < classes; ++row) {
            for (std::int64_t column = 0; column < classes; ++column)
                QCOMPARE(static_cast<double>(matrix.at(row, column)), wanted(row, column));
        }
    }

    /// scikit-learn's perplexity is met to 1e-5 nats, from distances in float32.
    void divergenceAndGradientOfNeighbours()
    {
        const Eigen::MatrixXd p = neighbourProbabilities(m_planted.samples, perplexity, {});
        QVERIFY(std::abs(neighbourDivergence(p, m_points) - m_bySklearn["divergence"].toDouble()) < 1e-4);
        QVERIFY(largest(neighbourGradient(p, m_points) - asMatrix(m_bySklearn["gradient"].toArray())) < 1e-5);
    }

    /// The course of both is not the same to the last digit, but the picture must be as good.
    void pictureIsAsGood()
    {
        const double divergence = tsne(m_planted.samples, {.perplexity = perplexity, .seed = 1}).divergencesNats.back();
        const double wanted = m_bySklearn["end_divergence"].toDouble();
        QVERIFY2(divergence < 1.05 * wanted, qPrintable(QString("%1, scikit-learn %2").arg(divergence).arg(wanted)));
    }

private:
    PlantedClusters m_planted{count, 7, classes, 2.0, 11};
    Eigen::MatrixX2d m_points = PlantedClusters(count, 2, 1, 0.0, 12).samples;
    std::vector<std::int64_t> m_others;
    QJsonObject m_bySklearn; ///< empty where there is no scikit-learn
};

QTEST_APPLESS_MAIN(TestFiguresAgainstSklearn)
#include "test_figures_against_sklearn.moc"
