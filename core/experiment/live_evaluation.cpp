// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/live_evaluation.h"

#include "core/compute_device.h"
#include "core/number_text.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace unlearn {
namespace {

/// After these it is compared whether the run ends with them or not.
bool isCompared(int epoch)
{
    return epoch > 0 && std::has_single_bit(static_cast<unsigned>(epoch));
}

} // namespace

void PrecisionGap::add(const Predictions& exact, const Predictions& quick)
{
    if (exact.labels.size(0) == 0)
        return;
    samples += exact.labels.size(0);
    changed += exact.logits.argmax(1).ne(quick.logits.argmax(1)).sum().item<std::int64_t>();
    errorPoints = std::max(errorPoints, std::abs(errorFigures(exact).percent() - errorFigures(quick).percent()));
}

LiveEvaluation::LiveEvaluation(const Experiment& experiment, const JobContext& context, double mostErrorPoints)
    : m_experiment(experiment), m_context(context), m_mostErrorPoints(mostErrorPoints),
      m_device(computeDevice(context.device)), m_sets(experiment, m_device)
{
}

void LiveEvaluation::comparePrecisions(int firstEpoch)
{
    if (!m_sets.bfloat16)
        return;
    PrecisionGap gap;
    compare(*copyNetwork(*m_experiment.start(), m_device), gap);
    for (const RetrainedModel& retrained : m_experiment.retrained)
        compare(*copyNetwork(*retrained.model, m_device), gap);
    judge(gap, firstEpoch);
    if (m_sets.bfloat16)
        m_context.tell({translatable("Core",
                                     "Errors after each epoch are measured in bfloat16: %1 of %2 predictions are of "
                                     "another class than in float32, and no error differs by more than %3 percentage "
                                     "points"),
                        {std::to_string(gap.changed), std::to_string(gap.samples), fixedText(gap.errorPoints, 2)}});
}

void LiveEvaluation::compare(Network& network, PrecisionGap& gap) const
{
    for (const ImageBatches* set : {&m_sets.forget, &m_sets.validation, &m_sets.test, &m_sets.retain})
        gap.add(predict(network, *set, m_context, "evaluation"),
                predict(network, *set, m_context, "evaluation", Precision::Bfloat16));
}

void LiveEvaluation::compareAfter(int epoch, Network& network)
{
    PrecisionGap gap;
    compare(network, gap);
    judge(gap, epoch);
    if (!m_sets.bfloat16)
        setOriginal(*copyNetwork(*m_experiment.start(), m_device));
}

void LiveEvaluation::judge(const PrecisionGap& gap, int epoch)
{
    if (gap.errorPoints <= m_mostErrorPoints)
        return;
    m_sets.bfloat16 = false;
    m_context.tell({translatable("Core",
                                 "Errors after each epoch are measured in float32 from epoch %5 on: in bfloat16 %1 of "
                                 "%2 predictions are of another class, and an error differs by %3 percentage points, "
                                 "more than %4"),
                    {std::to_string(gap.changed), std::to_string(gap.samples), fixedText(gap.errorPoints, 2),
                     fixedText(m_mostErrorPoints, 2), std::to_string(epoch)}});
}

Evaluation LiveEvaluation::reference(const RetrainedModel& retrained) const
{
    const auto network = copyNetwork(*retrained.model, m_device);
    Evaluation evaluation;
    evaluation.subject = retrained.subject();
    evaluation.sampled = true;
    evaluation.test = errorsOn(*network, m_sets.test);
    evaluation.forget = errorsOn(*network, m_sets.forget);
    evaluation.retain = errorsOn(*network, m_sets.retain);
    return evaluation;
}

void LiveEvaluation::setOriginal(Network& network)
{
    m_originalLogits = predictionsOn(network, m_sets.retain).logits;
}

EpochFigures LiveEvaluation::measure(Network& network, EpochFigures figures)
{
    if (m_sets.bfloat16 && isCompared(figures.epoch))
        compareAfter(figures.epoch, network);
    return measured(network, figures);
}

EpochFigures LiveEvaluation::confirm(Network& network, const EpochFigures& figures)
{
    if (!m_sets.bfloat16 || figures.epoch == 0 || isCompared(figures.epoch))
        return figures;
    compareAfter(figures.epoch, network);
    return m_sets.bfloat16 ? figures : measured(network, figures);
}

EpochFigures LiveEvaluation::measured(Network& network, EpochFigures figures)
{
    figures.validationErrorPercent = errorsOn(network, m_sets.validation).percent();
    figures.testErrorPercent = errorsOn(network, m_sets.test).percent();
    figures.forgetErrorPercent = errorsOn(network, m_sets.forget).percent();
    const Predictions retained = predictionsOn(network, m_sets.retain);
    figures.retainErrorPercent = errorFigures(retained).percent();
    if (figures.epoch == 0)
        m_originalLogits = retained.logits;
    if (retained.logits.size(0) > 0)
        figures.outputChange = (retained.logits - m_originalLogits).square().sum(1).mean().item<double>();
    return figures;
}

Predictions LiveEvaluation::predictionsOn(Network& network, const ImageBatches& set) const
{
    return predict(network, set, m_context, "evaluation", m_sets.bfloat16 ? Precision::Bfloat16 : Precision::Float32);
}

ErrorFigures LiveEvaluation::errorsOn(Network& network, const ImageBatches& set) const
{
    return errorFigures(predictionsOn(network, set));
}

} // namespace unlearn
