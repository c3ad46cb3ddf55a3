// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/comparison.h"

#include "core/compute_device.h"
#include "core/evaluate/output_distance.h"
#include "core/evaluate/predictions.h"
#include "core/evaluate/similarity.h"
#include "core/evaluate/worst_case_privacy.h"
#include "core/experiment/compared_samples.h"
#include "core/experiment/split_predictions.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

constexpr std::int64_t mostAligned = 200; // their products with each other are held, and many layers' inputs

/// Some samples, and those of them whose layers are looked at.
struct Part {
    std::string name;
    const LabelledImages* split;
    std::vector<std::int64_t> indices;
    std::optional<ImageBatches> aligned; ///< nothing: layers are not looked at
};

/// What one model makes of a part.
struct Seen {
    Predictions predictions;
    std::vector<LayerView> layers;
};

std::vector<double> errorsOf(const Evaluation& one)
{
    return {one.retain.percent(), one.forget.percent(), one.test.percent()};
}

} // namespace

struct ModelComparison::State {
    State(const Experiment& chosen, SplitPredictions& chosenModel, const Evaluation& itsEvaluation,
          const std::filesystem::path& cache, const JobContext& jobContext)
        : experiment(chosen), model(chosenModel), evaluation(itsEvaluation), cacheFolder(cache), context(jobContext),
          device(computeDevice(jobContext.device))
    {
        const Dataset& data = *chosen.dataset;
        const std::uint64_t seed = chosen.plan.seed;
        const auto add = [&](const char* name, const LabelledImages& split, const std::vector<std::int64_t>& indices,
                             bool withLayers) {
            if (indices.empty())
                return;
            Part part{name, &split, indices, std::nullopt};
            if (withLayers)
                part.aligned.emplace(data, split, drawnFrom(indices, mostAligned, seed), device);
            parts.push_back(std::move(part));
        };
        add("forget", data.train, chosen.forget.indices(), true);
        add("retain", data.train, comparedRetained(chosen), true);
        add("test", data.test, chosen.split.test, false);
    }

    std::vector<Seen> look(SplitPredictions& at) const
    {
        const auto network = copyNetwork(at.model(), device);
        std::vector<Seen> seen;
        for (const Part& part : parts) {
            Seen one{at.of(*part.split, part.indices), {}};
            if (part.aligned)
                one.layers = layerViews(*network, *part.aligned, context);
            seen.push_back(std::move(one));
        }
        return seen;
    }

    const Experiment& experiment;
    SplitPredictions& model;
    const Evaluation& evaluation;
    std::filesystem::path cacheFolder;
    const JobContext& context;
    torch::Device device;
    std::vector<Part> parts;
    std::vector<Seen> byModel; ///< empty before the first comparison
};

ModelComparison::ModelComparison(const Experiment& experiment, SplitPredictions& model, const Evaluation& evaluation,
                                 const std::filesystem::path& cacheFolder, const JobContext& context)
    : m_state(std::make_unique<State>(experiment, model, evaluation, cacheFolder, context))
{
}

ModelComparison::~ModelComparison() = default;

std::vector<FigureOfMerit> ModelComparison::beside(const Model& reference, const Evaluation& referenceEvaluation)
{
    if (m_state->byModel.empty())
        m_state->byModel = m_state->look(m_state->model);
    const Evaluation& evaluation = m_state->evaluation;
    std::vector<FigureOfMerit> figures;
    const auto add = [&](const char* name, const std::string& part, double value, std::int64_t samples,
                         const std::string& layer = {}) {
        figures.push_back({.name = name,
                           .subject = evaluation.subject,
                           .versus = referenceEvaluation.subject,
                           .part = part,
                           .layer = layer,
                           .value = value,
                           .samples = samples});
    };
    if (evaluation.retain.count() > 0 && evaluation.forget.count() > 0 && evaluation.test.count() > 0)
        add("tow", {}, tugOfWar(errorsOf(evaluation), errorsOf(referenceEvaluation)),
            evaluation.retain.count() + evaluation.forget.count() + evaluation.test.count());
    SplitPredictions said(m_state->experiment, reference, m_state->cacheFolder, m_state->context,
                          PredictionUse::Take); // what it was evaluated by is kept
    const std::vector<Seen> others = m_state->look(said);
    for (std::size_t i = 0; i < others.size(); ++i) {
        m_state->context.checkpoint();
        const Part& part = m_state->parts[i];
        const Seen& one = m_state->byModel[i];
        const OutputDistance distance = outputDistance(one.predictions, others[i].predictions);
        const auto count = static_cast<std::int64_t>(part.indices.size());
        add("total-variation", part.name, distance.totalVariation, count);
        add("divergence", part.name, distance.divergence, count);
        add("agreement", part.name, distance.agreement, count);
        if (part.name == "forget")
            add("privacy-score", part.name, worstCasePrivacy(one.predictions, others[i].predictions), count);
        if (!part.aligned || !haveSameLayers(one.layers, others[i].layers))
            continue;
        for (const LayerSimilarity& layer : layerSimilarity(one.layers, others[i].layers))
            add("cka", part.name, layer.cka, part.aligned->count(), layer.layer);
    }
    return figures;
}

} // namespace unlearn
