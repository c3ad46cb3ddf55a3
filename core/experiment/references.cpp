// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/references.h"

#include "core/error.h"
#include "core/train/training_note.h"

#include <algorithm>
#include <string>
#include <utility>

namespace unlearn {
namespace {

/// What models are held against each other on: hashed once, however many they are.
class JudgedSamples {
public:
    /// isFirst: no request was met before it.
    JudgedSamples(const ForgetSet& samples, bool isFirst)
        : m_areNone(samples.count() == 0), m_isFirst(isFirst), m_hash(samples.hash())
    {
    }

    bool haveReference(const Model& model) const
    {
        if (m_areNone)
            return true;
        const std::string leftOut = leftOutHash(model);
        return leftOut.empty() ? m_isFirst : leftOut == m_hash;
    }

private:
    bool m_areNone;
    bool m_isFirst;
    std::string m_hash;
};

/// Wherever their files stand.
bool holdsBaseline(const Experiment& experiment, const std::shared_ptr<const Model>& model)
{
    return std::ranges::any_of(experiment.baselines, [&model](const std::shared_ptr<const Model>& one) {
        return one == model || one->hash() == model->hash();
    });
}

JudgedSamples ofRequest(const Experiment& experiment, const std::vector<ForgetSet>& judged, std::size_t request)
{
    return {judged[request], request == 0 && !experiment.chain};
}

} // namespace

std::vector<ForgetSet> judgedSamples(const Experiment& experiment, const JobContext& context)
{
    const Plan& plan = experiment.plan;
    const bool areUnited = !experiment.dataset->origin && (!experiment.chain || experiment.chain->forgottenBefore);
    std::vector<ForgetSet> judged{experiment.forget};
    for (std::size_t request = 1; request < plan.requests.size(); ++request) {
        context.checkpoint();
        ForgetSet samples = selectForgetSet(*experiment.dataset, plan.requests[request], plan.seed, plan.folder);
        judged.push_back(areUnited ? judged.back().unitedWith(samples) : std::move(samples));
    }
    return judged;
}

bool isReference(const Model& model, const Experiment& experiment)
{
    return JudgedSamples(experiment.forget, !experiment.chain).haveReference(model);
}

void chooseReferences(Experiment& experiment, bool isFirst)
{
    experiment.retrained.clear();
    const JudgedSamples judged(experiment.forget, isFirst);
    for (std::size_t place = 0; place < experiment.baselines.size(); ++place) {
        const std::shared_ptr<const Model>& model = experiment.baselines[place];
        const bool isKnown =
            std::ranges::find(experiment.retrained, model, &RetrainedModel::model) != experiment.retrained.end();
        if (!isKnown && judged.haveReference(*model))
            experiment.retrained.push_back({.place = place, .model = model});
    }
}

void chooseReferences(Experiment& experiment)
{
    chooseReferences(experiment, !experiment.chain);
}

std::vector<std::size_t> referenceCounts(const Experiment& experiment, const std::vector<ForgetSet>& judged,
                                         const JobContext& context)
{
    std::vector<std::size_t> counts;
    for (std::size_t request = 0; request < judged.size(); ++request) {
        context.checkpoint();
        const JudgedSamples samples = ofRequest(experiment, judged, request);
        counts.push_back(static_cast<std::size_t>(
            std::ranges::count_if(experiment.baselines, [&samples](const std::shared_ptr<const Model>& model) {
                return samples.haveReference(*model);
            })));
    }
    return counts;
}

void tellUnusedBaselines(const Experiment& experiment, const JobContext& context, const Experiment* before)
{
    if (experiment.retrained.size() == experiment.baselines.size())
        return;
    std::vector<ForgetSet> judged;
    try {
        judged = judgedSamples(experiment);
    } catch (const Error&) { // a slip in a later request, which is told before the first is met
        return;
    }
    std::vector<JudgedSamples> requests;
    for (std::size_t request = 0; request < judged.size(); ++request)
        requests.push_back(ofRequest(experiment, judged, request));
    std::string files;
    for (std::size_t place = 0; place < experiment.baselines.size(); ++place) {
        const std::shared_ptr<const Model>& model = experiment.baselines[place];
        const bool isUsed = std::ranges::any_of(
            requests, [&model](const JudgedSamples& samples) { return samples.haveReference(*model); });
        if (!isUsed && !(before && holdsBaseline(*before, model)))
            files += (files.empty() ? "" : ", ") + experiment.plan.retrained[place].file;
    }
    if (!files.empty())
        context.tell({translatable("Core",
                                   "Retrained models that nothing is compared with, for their files do not say that "
                                   "they were trained without just what a request of the plan is judged on: %1"),
                      {files}});
}

void requireReferences(const Experiment& experiment)
{
    if (stopOf(experiment.plan).kind != StopRuleKind::Match || experiment.plan.requests.size() <= 1)
        return;
    const std::vector<std::size_t> counts = referenceCounts(experiment, judgedSamples(experiment));
    const auto without = std::ranges::find(counts, std::size_t{0});
    if (without == counts.end())
        return;
    const std::ptrdiff_t number = (experiment.chain ? experiment.chain->number : 1) + (without - counts.begin());
    throw Error(ErrorCode::ValueOutOfRange,
                std::string("The stop rule \"") + stopRuleName(StopRuleKind::Match)
                    + "\" needs a retrained baseline of request " + std::to_string(number),
                {.field = "/stop/rule",
                 .expected = "a model trained without all samples that are forgotten by its end, or another rule",
                 .found = "no retrained model"});
}

} // namespace unlearn
