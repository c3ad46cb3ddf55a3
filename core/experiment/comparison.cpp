// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/comparison.h"

#include "core/compute_device.h"
#include "core/evaluate/output_distance.h"
#include "core/evaluate/predictions.h"
#include "core/evaluate/privacy_score.h"
#include "core/evaluate/similarity.h"
#include "core/experiment/live_sets.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr std::int64_t mostAligned = 200; // their products with each other are held, and all of a layer's inputs

/// Compares two models, part by part.
class Comparison {
public:
    Comparison(const Experiment& experiment, const Model& model, const Model& reference, const JobContext& context)
        : m_experiment(experiment), m_context(context), m_device(computeDevice(context.device)),
          m_network(copyNetwork(model, m_device)), m_reference(copyNetwork(reference, m_device))
    {
    }

    std::vector<FigureOfMerit> figures(const std::string& subject, const std::string& versus)
    {
        m_template.subject = subject;
        m_template.versus = versus;
        const Dataset& data = *m_experiment.dataset;
        addPart("forget", data.train, m_experiment.forget.indices(), true);
        addPart("retain", data.train,
                drawn(m_experiment.forget.retainIndices(), settledLive(m_experiment).retainImages.value_or(0)), true);
        addPart("test", data.test, m_experiment.split.test, false);
        return std::move(m_figures);
    }

private:
    std::vector<std::int64_t> drawn(const std::vector<std::int64_t>& from, std::int64_t n) const
    {
        std::vector<std::int64_t> chosen =
            drawIndices(static_cast<std::int64_t>(from.size()), n, m_experiment.plan.seed);
        for (std::int64_t& index : chosen)
            index = from[static_cast<std::size_t>(index)];
        return chosen;
    }

    ImageBatches batches(const LabelledImages& split, const std::vector<std::int64_t>& indices) const
    {
        return {*m_experiment.dataset, split, indices, m_device};
    }

    void add(const std::string& name, double value, std::int64_t samples, const std::string& layer = {})
    {
        FigureOfMerit figure = m_template;
        figure.name = name;
        figure.value = value;
        figure.samples = samples;
        figure.layer = layer;
        m_figures.push_back(std::move(figure));
    }

    void addPart(const std::string& part, const LabelledImages& split, const std::vector<std::int64_t>& indices,
                 bool withLayers)
    {
        if (indices.empty())
            return;
        m_template.part = part;
        const ImageBatches samples = batches(split, indices);
        const Predictions model = predict(*m_network, samples, m_context, "evaluation");
        const Predictions reference = predict(*m_reference, samples, m_context, "evaluation");
        const OutputDistance distance = outputDistance(model, reference);
        add("total-variation", distance.totalVariation, samples.count());
        add("divergence", distance.divergence, samples.count());
        add("agreement", distance.agreement, samples.count());
        if (part == "forget")
            add("worst-case-privacy", worstCase(model, reference), samples.count());
        if (!withLayers)
            return;
        const ImageBatches aligned = batches(split, drawn(indices, mostAligned));
        for (const LayerSimilarity& layer : layerSimilarity(*m_network, *m_reference, aligned, m_context))
            add("cka", layer.cka, aligned.count(), layer.layer);
    }

    static double worstCase(const Predictions& model, const Predictions& reference)
    {
        double most = 0.0;
        for (const ScoreAttack score : {ScoreAttack::Entropy, ScoreAttack::LogitGap})
            most = std::max(most, privacyLossBits(membershipScores(score, model), membershipScores(score, reference)));
        return privacyScore(most);
    }

    const Experiment& m_experiment;
    const JobContext& m_context;
    torch::Device m_device;
    std::shared_ptr<Network> m_network, m_reference;
    FigureOfMerit m_template;
    std::vector<FigureOfMerit> m_figures;
};

} // namespace

std::vector<FigureOfMerit> compareModels(const Experiment& experiment, const Model& model, const Evaluation& evaluation,
                                         const Model& reference, const Evaluation& referenceEvaluation,
                                         const JobContext& context)
{
    std::vector<FigureOfMerit> figures =
        Comparison(experiment, model, reference, context).figures(evaluation.subject, referenceEvaluation.subject);
    const auto errors = [](const Evaluation& one) {
        return std::vector{one.retain.percent(), one.forget.percent(), one.test.percent()};
    };
    const std::int64_t samples = evaluation.retain.count() + evaluation.forget.count() + evaluation.test.count();
    if (evaluation.retain.count() > 0 && evaluation.forget.count() > 0 && evaluation.test.count() > 0)
        figures.insert(figures.begin(),
                       {.name = "tow",
                        .subject = evaluation.subject,
                        .versus = referenceEvaluation.subject,
                        .value = tugOfWar(errors(evaluation), errors(referenceEvaluation)),
                        .samples = samples});
    return figures;
}

} // namespace unlearn
