// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/evaluate/predictions.h"
#include "core/experiment/experiment.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace unlearn;

namespace {

/// Percentage points that another BLAS or processor may differ by: 5 of 10,000 test images, 1 of 500 forgotten ones.
constexpr double testTolerance = 0.05, forgetTolerance = 0.2;

double errorPercent(const Model& model, const Experiment& experiment, const LabelledImages& split,
                    const std::vector<std::int64_t>& indices)
{
    const auto network = copyNetwork(model, torch::kCPU);
    const ImageBatches batches(*experiment.dataset, split, indices, torch::kCPU);
    return errorFigures(predict(*network, batches, {}, "evaluation")).percent();
}

} // namespace

/// What ships in resources/example loads, and errs as often as its errors.json says.
class TestExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void errorsAreTheStoredOnes();
    void bothEffectsShow();
    void fitsIntoThreeMegabytes();

private:
    const QString m_folder = QStringLiteral(UNLEARN_SOURCE_DIR "/resources/example/");
    std::shared_ptr<const Experiment> m_experiment;
    QJsonObject m_original, m_retrained; ///< on all test images
};

void TestExample::initTestCase()
{
    m_experiment = openExperiment(readPlan((m_folder + "fashion-shirts.unlearn.json").toStdString()));
    QFile file(m_folder + "errors.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    m_original = document;
    m_retrained = document["retrained"].toArray().at(0).toObject();
    QVERIFY(m_original.contains("test_error") && m_retrained.contains("test_error"));
}

void TestExample::errorsAreTheStoredOnes()
{
    const std::pair<const Model*, QJsonObject> models[] = {{m_experiment->model.get(), m_original},
                                                           {m_experiment->retrained.at(0).model.get(), m_retrained}};
    const Dataset& data = *m_experiment->dataset;
    for (const auto& [model, wanted] : models) {
        const double test = errorPercent(*model, *m_experiment, data.test, drawIndices(data.test.count(), 0, 0));
        const double forget = errorPercent(*model, *m_experiment, data.train, m_experiment->forget.indices());
        QVERIFY2(std::abs(test - wanted["test_error"].toDouble()) <= testTolerance, qPrintable(QString::number(test)));
        QVERIFY2(std::abs(forget - wanted["forget_error"].toDouble()) <= forgetTolerance,
                 qPrintable(QString::number(forget)));
    }
}

void TestExample::bothEffectsShow()
{
    const double gap = m_retrained["forget_error"].toDouble() - m_original["forget_error"].toDouble();
    QVERIFY2(gap >= 10.0, qPrintable(QString::number(gap)));
}

void TestExample::fitsIntoThreeMegabytes()
{
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files))
        bytes += file.size();
    QVERIFY2(bytes < 3'000'000, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestExample)
#include "test_example.moc"
