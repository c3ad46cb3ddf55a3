// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/experiment/forget_reading.h"
#include "core/experiment/subsampling.h"
#include "core/spectrum/advice.h"
#include "tests/core/experiment/experiment_in_memory.h"

#include <QTest>

#include <algorithm>

using namespace unlearn;

namespace {

std::shared_ptr<const Reading> readingOf(const Experiment& experiment, const Spectrum& spectrum,
                                         bool withSensitivity = true)
{
    return readForgetting(experiment, spectrum, *experimentGradient(experiment), {}, withSensitivity);
}

} // namespace

/// What is known of an experiment before it is run: readings, suggestions, and how far a sample can be trusted.
class TestBeforeRunning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_experiment = test::experimentInMemory(); }

    void readingCoversEveryLayer()
    {
        const auto spectrum = computeSpectrum(m_experiment, {});
        const auto reading = readingOf(m_experiment, *spectrum);
        QCOMPARE(reading->layers.size(), std::size_t{3});
        QCOMPARE(reading->forgetImages, std::int64_t{40});
        QCOMPARE(reading->retainedImages, std::int64_t{200});
        QCOMPARE(reading->learningRate, m_experiment.plan.pgu.startLearningRate);
        QCOMPARE(reading->outputSensitivity.size(), std::size_t{3});
        QVERIFY(readingOf(m_experiment, *spectrum, false)->outputSensitivity.empty());
        const OutlookTable table(reading, *spectrum, m_experiment.plan.threshold);
        for (const AdviceRule rule : {AdviceRule::Budget, AdviceRule::ParameterFree, AdviceRule::Tau})
            QCOMPARE(advise(table, *spectrum, {.rule = rule}).size(), std::size_t{3});
    }

    /// A deletion request has no retained images: those that it holds tell the sensitivity.
    void requestsAreReadByTheirOwnImages()
    {
        const auto spectrum = computeSpectrum(m_experiment, {});
        const auto ofRetained = readingOf(m_experiment, *spectrum)->outputSensitivity;
        Dataset data = *m_experiment.dataset;
        data.origin = TrainOrigin{data.train.count(), {}};
        Experiment alone = m_experiment;
        alone.dataset = std::make_shared<const Dataset>(std::move(data));
        const auto ofForgotten = readingOf(alone, *spectrum)->outputSensitivity;
        QCOMPARE(ofForgotten.size(), ofRetained.size());
        for (std::size_t i = 0; i < ofForgotten.size(); ++i) {
            QVERIFY(ofForgotten[i] != ofRetained[i]);
            QVERIFY2(ofForgotten[i] > 0.2 * ofRetained[i] && ofForgotten[i] < 5.0 * ofRetained[i],
                     qPrintable(QString::number(ofForgotten[i] / ofRetained[i])));
        }
    }

    void readingOfAnotherSpectrumIsRefused()
    {
        const auto spectrum = computeSpectrum(m_experiment, {});
        Experiment other = m_experiment;
        other.request = selectForgetSet(*other.dataset, std::vector<std::string>{"1:40"}, 0);
        other.forget = other.request;
        QVERIFY_EXCEPTION_THROWN(readingOf(other, *spectrum), Error);
        QVERIFY_EXCEPTION_THROWN(estimateSubsampling(other, *spectrum), Error);
        other.request = ForgetSet({}, other.dataset->train.count());
        other.forget = other.request;
        QVERIFY_EXCEPTION_THROWN(readingOf(other, *spectrum), Error);
    }

    void largerSamplesAgreeBetter()
    {
        Experiment experiment = m_experiment;
        QVERIFY(!isSubsampled(experiment));
        double last = 1.0;
        for (const std::int64_t images : {12, 60, 220}) {
            experiment.plan.spectrumImages = images;
            QVERIFY(isSubsampled(experiment));
            const auto spectrum = computeSpectrum(experiment, {});
            const std::vector<SubsamplingError> errors = estimateSubsampling(experiment, *spectrum);
            QCOMPARE(errors.size(), std::size_t{3});
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(errors[i].largestAngle >= 0.0 && errors[i].largestAngle <= 1.5707964);
                QVERIFY(errors[i].energyError >= 0.0 && errors[i].energyError <= 1.0);
                // A half has a row of each of its images, of which the spectrum counts those of both.
                const std::int64_t wanted = directionsKept(spectrum->layers[i].effective()[0], 0.7, {});
                const std::int64_t half = (spectrum->images - spectrum->forgetImages) / 2;
                QCOMPARE(errors[i].directions, std::vector<std::int64_t>{std::min(wanted, half)});
            }
            QVERIFY2(errors[0].energyError < last, qPrintable(QString::number(errors[0].energyError)));
            last = errors[0].energyError;
            const QString sentence = QString::fromStdString(subsamplingSentence(images, errors).text());
            QVERIFY2(sentence.contains(QString::number(images) + " images"), qPrintable(sentence));
        }
    }

    /// Twelve images have more directions than six: what the other six would protect beyond theirs can not be told.
    void noMoreDirectionsAreComparedThanAHalfHas()
    {
        Experiment experiment = m_experiment;
        experiment.plan.spectrumImages = 12;
        experiment.plan.threshold = {EnergyMeasure::Energy, ThresholdRule::Covering, 0.0};
        experiment.plan.gamma = 0.999999;
        const auto spectrum = computeSpectrum(experiment, {});
        const std::int64_t half = (spectrum->images - spectrum->forgetImages) / 2;
        QVERIFY(plannedDirections(experiment.plan, *spectrum).front().front() > half);
        const std::vector<SubsamplingError> errors = estimateSubsampling(experiment, *spectrum);
        QCOMPARE(errors.front().directions, std::vector<std::int64_t>{half});
        const std::string sentence = subsamplingSentence(12, errors).text();
        QVERIFY2(sentence.find("where a half has fewer, at as many as both have") != std::string::npos,
                 sentence.c_str());
    }

    /// Two images alone, in equal numbers in any large sample: halves span the same plane.
    void plantedSpacesAreTheSameInBothHalves()
    {
        Experiment experiment = m_experiment;
        auto data = std::make_shared<Dataset>(*experiment.dataset);
        const auto numel = static_cast<std::size_t>(data->shape.numel());
        for (std::size_t i = 2; i < data->train.labels.size(); ++i)
            std::copy_n(data->train.pixels.begin() + static_cast<std::ptrdiff_t>(i % 2 * numel), numel,
                        data->train.pixels.begin() + static_cast<std::ptrdiff_t>(i * numel));
        data->hash = datasetHash(*data);
        experiment.dataset = data;
        experiment.plan.spectrumImages = 100;
        experiment.plan.threshold = {EnergyMeasure::Energy, ThresholdRule::Covering, 0.0};
        experiment.plan.gamma = 0.999999;
        const auto spectrum = computeSpectrum(experiment, {});
        const std::vector<SubsamplingError> errors = estimateSubsampling(experiment, *spectrum);
        QCOMPARE(errors[0].directions, std::vector<std::int64_t>{2});
        QVERIFY2(errors[0].largestAngle < 1e-4, qPrintable(QString::number(errors[0].largestAngle)));
        QVERIFY(errors[0].energyError < 1e-6);
    }

    void aSampleOfOneHasNoHalves()
    {
        Experiment experiment = m_experiment;
        experiment.plan.spectrumImages = 1;
        const auto spectrum = computeSpectrum(experiment, {});
        QVERIFY_EXCEPTION_THROWN(estimateSubsampling(experiment, *spectrum), Error);
        // What goes on without the estimate says why.
        std::vector<std::string> told;
        JobContext context;
        context.notice = [&told](const Sentence& sentence) { told.push_back(sentence.text()); };
        const DirectionsOfLayers directions = plannedDirections(experiment.plan, *spectrum);
        QVERIFY(subsamplingErrors(experiment, *spectrum, directions, context).empty());
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY2(told[0].find("too small to be parted") != std::string::npos, told[0].c_str());
        QVERIFY(subsamplingErrors(m_experiment, *spectrum, directions, context).empty()); // all images: nothing to say
        QCOMPARE(told.size(), std::size_t{1});
    }

private:
    Experiment m_experiment;
};

QTEST_GUILESS_MAIN(TestBeforeRunning)
#include "test_before_running.moc"
