// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/shadow_evaluation.h"

#include "core/attack/logit_scaled_confidence.h"
#include "core/attack/memorisation.h"
#include "core/compute_device.h"
#include "core/error.h"
#include "core/experiment/attack_negatives.h"

#include <algorithm>
#include <numeric>

namespace unlearn {
namespace {

Eigen::ArrayXd asArray(const std::vector<double>& values)
{
    return Eigen::Map<const Eigen::ArrayXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// What models say of the attacked samples, which stand in one list: positives, negatives, population.
class Scoring {
public:
    Scoring(const ShadowPool& pool, std::vector<std::int64_t> samples, const JobContext& context)
        : m_samples(std::move(samples)), m_device(computeDevice(context.device)), m_context(context),
          m_batches(pool.samples(), pool.samples().train, m_samples, m_device)
    {
        const auto count = static_cast<Eigen::Index>(m_samples.size());
        m_shadows.resize(pool.models(), count);
        m_memberships.resize(pool.models(), count);
        for (int model = 0; model < pool.models(); ++model) {
            m_shadows.row(model) = scoresOf(pool.load(model)).transpose();
            const std::vector<std::int64_t> trainedOn = pool.indicesOf(model);
            for (Eigen::Index i = 0; i < count; ++i)
                m_memberships(model, i) = std::ranges::binary_search(trainedOn, m_samples[static_cast<std::size_t>(i)]);
        }
    }

    Eigen::ArrayXd scoresOf(const Model& model) const
    {
        const auto network = copyNetwork(model, m_device);
        return asArray(logitScaledConfidences(predict(*network, m_batches, m_context, "attack")));
    }

    /// Of count samples from the first.
    ShadowScores part(const Eigen::ArrayXd& target, Eigen::Index first, Eigen::Index count) const
    {
        return {target.segment(first, count), m_shadows.middleCols(first, count),
                m_memberships.middleCols(first, count)};
    }

private:
    std::vector<std::int64_t> m_samples;
    torch::Device m_device;
    const JobContext& m_context;
    ImageBatches m_batches;
    Eigen::ArrayXXd m_shadows;
    Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic> m_memberships;
};

std::vector<std::int64_t> joined(const AttackedSamples& samples)
{
    std::vector<std::int64_t> all = samples.positives;
    all.insert(all.end(), samples.negatives.begin(), samples.negatives.end());
    all.insert(all.end(), samples.population.begin(), samples.population.end());
    return all;
}

std::vector<double> memorisationOf(const std::vector<std::int64_t>& samples, const Experiment& experiment,
                                   const ShadowPool& pool, const JobContext& context)
{
    const Scoring scoring(pool, samples, context);
    return memorisationScores(
        scoring.part(scoring.scoresOf(*experiment.model), 0, static_cast<Eigen::Index>(samples.size())));
}

void requireFit(const AttackSubject& subject, const Dataset& data)
{
    const ModelSpec& spec = subject.model->spec();
    if (!(spec.input == data.shape) || spec.classes != data.classes())
        throw Error(ErrorCode::ShapeMismatch, "The model does not fit the data set",
                    {.field = subject.name,
                     .expected = std::to_string(data.classes()) + " classes of " + data.name,
                     .found = std::to_string(spec.classes) + " classes"});
}

} // namespace

ShadowPool shadowPool(const Experiment& experiment, const TrainRecipe& recipe, int models,
                      const std::filesystem::path& folder)
{
    requireFreshWeights(*experiment.model);
    return {*experiment.dataset,
            {.spec = experiment.model->spec(),
             .recipe = recipe,
             .models = models,
             .seed = experiment.plan.seed,
             .folder = folder}};
}

TrainRecipe recipeOfModel(const Model& model)
{
    const auto said = model.metadata().find("recipe");
    if (said == model.metadata().end())
        throw Error(ErrorCode::ValueOutOfRange, "The model's file does not say how it was trained",
                    {.field = "recipe", .expected = "the recipe of its training", .found = "none"});
    return recipeFromJson(said->second);
}

std::filesystem::path shadowFolder(const std::filesystem::path& cacheFolder)
{
    return cacheFolder / "shadows";
}

AttackedSamples attackedSamples(const Experiment& experiment)
{
    if (experiment.forget.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "Membership inference has no positives",
                    {.field = "forget set", .expected = "at least 1 sample", .found = "0"});
    const std::int64_t afterTraining = experiment.dataset->train.count();
    AttackedSamples samples;
    samples.positives = experiment.forget.indices();
    for (const std::int64_t position : negativePositions(experiment))
        samples.negatives.push_back(afterTraining + experiment.split.test[static_cast<std::size_t>(position)]);
    for (const std::int64_t index : experiment.split.validation)
        samples.population.push_back(afterTraining + index);
    return samples;
}

std::vector<ShadowAttackResult> attackWithShadows(const Experiment& experiment, const ShadowPool& pool,
                                                  const std::vector<AttackSubject>& subjects,
                                                  const std::vector<ShadowAttack>& attacks, const JobContext& context)
{
    for (const AttackSubject& subject : subjects)
        requireFit(subject, *experiment.dataset);
    const AttackedSamples samples = attackedSamples(experiment);
    const auto positives = static_cast<Eigen::Index>(samples.positives.size());
    const auto attacked = positives + static_cast<Eigen::Index>(samples.negatives.size());
    const Scoring scoring(pool, joined(samples), context);
    std::vector<Eigen::ArrayXd> targets;
    for (const AttackSubject& subject : subjects)
        targets.push_back(scoring.scoresOf(*subject.model));
    std::vector<ShadowAttackResult> results;
    for (const ShadowAttack attack : attacks) {
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            context.checkpoint();
            const std::vector<double> scores = shadowAttackScores(
                attack, scoring.part(targets[i], 0, attacked),
                scoring.part(targets[i], attacked, static_cast<Eigen::Index>(samples.population.size())));
            const auto middle = scores.begin() + positives;
            results.push_back({attackFigures({scores.begin(), middle}, {middle, scores.end()}, experiment.plan.seed),
                               subjects[i].name, attack});
        }
    }
    return results;
}

std::vector<double> forgetMemorisation(const Experiment& experiment, const ShadowPool& pool, const JobContext& context)
{
    return memorisationOf(experiment.forget.indices(), experiment, pool, context);
}

std::vector<double> trainingMemorisation(const Experiment& experiment, const ShadowPool& pool,
                                         const JobContext& context)
{
    std::vector<std::int64_t> samples(static_cast<std::size_t>(experiment.dataset->train.count()));
    std::iota(samples.begin(), samples.end(), std::int64_t{0});
    return memorisationOf(samples, experiment, pool, context);
}

} // namespace unlearn
