// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/shadow_evaluation.h"

#include "core/attack/logit_scaled_confidence.h"
#include "core/attack/memorisation.h"
#include "core/attack/shadow_classifier.h"
#include "core/compute_device.h"
#include "core/error.h"
#include "core/evaluate/average_precision.h"
#include "core/evaluate/subject_name.h"
#include "core/experiment/attack_caution.h"
#include "core/experiment/membership_samples.h"
#include "core/experiment/unlearned_shadows.h"
#include "core/experiment/whole_classes.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <utility>
#include <variant>

namespace unlearn {
namespace {

Eigen::ArrayXd asArray(const std::vector<double>& values)
{
    return Eigen::Map<const Eigen::ArrayXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// A shadow model by its number.
using ShadowLoader = std::function<Model(int)>;

/// What models say of the attacked samples, which stand in one list: positives, negatives, population.
class Scoring {
public:
    /// withOutputs: of so many samples from the first, whole outputs are kept; 0: none.
    Scoring(const ShadowPool& pool, const ShadowLoader& shadow, std::vector<std::int64_t> samples,
            Eigen::Index withOutputs, const JobContext& context)
        : m_samples(std::move(samples)), m_withOutputs(withOutputs), m_device(computeDevice(context.device)),
          m_context(context), m_batches(pool.samples(), pool.samples().train, m_samples, m_device)
    {
        const auto count = static_cast<Eigen::Index>(m_samples.size());
        m_shadows.resize(pool.models(), count);
        m_memberships.resize(pool.models(), count);
        for (int model = 0; model < pool.models(); ++model) {
            Said said = saidBy("shadow model " + std::to_string(model + 1), shadow(model));
            m_shadows.row(model) = said.scores.transpose();
            if (m_withOutputs > 0)
                m_outputs.shadows.push_back(std::move(said.outputs));
            const std::vector<std::int64_t> trainedOn = pool.indicesOf(model);
            for (Eigen::Index i = 0; i < count; ++i)
                m_memberships(model, i) = std::ranges::binary_search(trainedOn, m_samples[static_cast<std::size_t>(i)]);
        }
        m_outputs.memberships = m_memberships.leftCols(m_withOutputs);
        for (Eigen::Index i = 0; i < m_withOutputs; ++i)
            m_outputs.labels.push_back(
                pool.samples().train.labels[static_cast<std::size_t>(m_samples[static_cast<std::size_t>(i)])]);
    }

    /// What one model says.
    struct Said {
        Eigen::ArrayXd scores;   ///< ln(p_y / (1 - p_y)) of all samples
        Eigen::ArrayXXf outputs; ///< softmax, [withOutputs, classes]
    };

    /// who: by which an error names the model.
    Said saidBy(const std::string& who, const Model& model) const
    {
        const auto network = copyNetwork(model, m_device);
        const Predictions predictions = answersOf(who, *network);
        Said said{asArray(logitScaledConfidences(predictions)), {}};
        if (m_withOutputs > 0) {
            const torch::Tensor softmax = predictions.logits.narrow(0, 0, m_withOutputs).softmax(1).contiguous();
            using Rows = Eigen::Array<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
            said.outputs = Eigen::Map<const Rows>(softmax.data_ptr<float>(), softmax.size(0), softmax.size(1));
        }
        return said;
    }

    /// Of count samples from the first.
    ShadowScores part(const Eigen::ArrayXd& target, Eigen::Index first, Eigen::Index count) const
    {
        return {target.segment(first, count), m_shadows.middleCols(first, count),
                m_memberships.middleCols(first, count)};
    }

    const ShadowOutputs& outputs() const { return m_outputs; }

private:
    Predictions answersOf(const std::string& who, Network& network) const
    {
        try {
            return predict(network, m_batches, m_context, "attack");
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NonFinite)
                throw;
            ErrorContext where = error.context();
            where.field = who + ", " + where.field;
            throw Error(error.code(), error.message(), where);
        }
    }

    std::vector<std::int64_t> m_samples;
    Eigen::Index m_withOutputs;
    torch::Device m_device;
    const JobContext& m_context;
    ImageBatches m_batches;
    Eigen::ArrayXXd m_shadows;
    Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic> m_memberships;
    ShadowOutputs m_outputs; ///< of the first withOutputs samples
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
    const Scoring scoring(
        pool, [&pool](int model) { return pool.load(model); }, samples, 0, context);
    return memorisationScores(scoring.part(scoring.saidBy("model original", *experiment.model).scores, 0,
                                           static_cast<Eigen::Index>(samples.size())));
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
                      const std::filesystem::path& folder, const JobContext& context)
{
    requireFreshWeights(*experiment.model);
    return {*experiment.dataset,
            {.spec = experiment.model->spec(),
             .recipe = recipe,
             .models = models,
             .seed = experiment.plan.seed,
             .folder = folder},
            context};
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
    const std::int64_t afterTraining = experiment.dataset->train.count();
    MembershipSamples chosen = membershipSamples(experiment);
    AttackedSamples samples;
    samples.positives = std::move(chosen.positives);
    samples.negatives = std::move(chosen.trainNegatives);
    for (const std::int64_t position : chosen.testNegatives)
        samples.negatives.push_back(afterTraining + experiment.split.test[static_cast<std::size_t>(position)]);
    for (const std::int64_t index : experiment.split.validation)
        samples.population.push_back(afterTraining + index);
    return samples;
}

namespace {

/// Attacks on subjects, by the shadow models that they ask for.
class ShadowAttacks {
public:
    ShadowAttacks(const Experiment& experiment, const ShadowPool& pool, const std::vector<AttackSubject>& subjects,
                  const JobContext& context)
        : m_experiment(experiment), m_pool(pool), m_subjects(subjects), m_context(context),
          m_samples(attackedSamples(experiment)), m_positives(static_cast<Eigen::Index>(m_samples.positives.size())),
          m_attacked(m_positives + static_cast<Eigen::Index>(m_samples.negatives.size()))
    {
    }

    /// Has every shadow model and every subject say what it makes of the samples.
    void ask(const ShadowLoader& shadow, bool wantsOutputs)
    {
        m_scoring.emplace(m_pool, shadow, joined(m_samples), wantsOutputs ? m_attacked : 0, m_context);
        m_said.clear();
        for (const AttackSubject& subject : m_subjects) {
            try {
                requireFit(subject, *m_experiment.dataset);
                m_said.emplace_back(m_scoring->saidBy("model " + subject.name, *subject.model));
            } catch (const Error& error) {
                if (!isOfOneModel(error))
                    throw;
                m_said.emplace_back(error);
            }
        }
    }

    /// A subject that an attack can not be made on is told and left out, lest the other figures be lost.
    void add(ShadowAttack attack, std::vector<ShadowAttackResult>& results)
    {
        std::optional<ShadowClassifier> classifier;
        if (attack == ShadowAttack::Classifier)
            classifier.emplace(m_scoring->outputs(), m_experiment.plan.seed, m_context);
        std::vector<std::vector<double>> scores(m_subjects.size()); // of none where a subject is left out
        for (std::size_t i = 0; i < m_subjects.size(); ++i)
            attempt(i, attack, [&] {
                scores[i] = classifier ? classifier->scores(saidBy(i).outputs, m_scoring->outputs().labels)
                                       : scoresOf(i, attack);
            });
        for (std::size_t i = 0; i < m_subjects.size(); ++i) {
            if (scores[i].empty())
                continue;
            attempt(i, attack, [&] {
                ShadowAttackResult result = resultOf(i, attack, scores[i]);
                if (classifier)
                    result.precisionBesideRetrained = besideRetrained(i, scores);
                results.push_back(std::move(result));
            });
        }
    }

    const std::vector<FailedAttack>& failed() const { return m_failed; }

private:
    template <typename Make> void attempt(std::size_t subject, ShadowAttack attack, Make&& make)
    {
        m_context.checkpoint();
        try {
            make();
        } catch (const Error& error) {
            if (!isOfOneModel(error))
                throw;
            m_failed.push_back({{m_subjects[subject].name, error}, shadowAttackKind(attack).name});
            m_context.tell(m_failed.back().sentence());
        }
    }

    const Scoring::Said& saidBy(std::size_t subject) const
    {
        if (const auto* failure = std::get_if<Error>(&m_said[subject]))
            throw Error(*failure);
        return std::get<Scoring::Said>(m_said[subject]);
    }

    std::vector<double> scoresOf(std::size_t subject, ShadowAttack attack) const
    {
        const Eigen::ArrayXd& said = saidBy(subject).scores;
        return shadowAttackScores(
            attack, m_scoring->part(said, 0, m_attacked),
            m_scoring->part(said, m_attacked, static_cast<Eigen::Index>(m_samples.population.size())));
    }

    ShadowAttackResult resultOf(std::size_t subject, ShadowAttack attack, const std::vector<double>& scores) const
    {
        const auto middle = scores.begin() + m_positives;
        ShadowAttackResult result{
            attackFigures({scores.begin(), middle}, {middle, scores.end()}, m_experiment.plan.seed, m_context),
            m_subjects[subject].name, attack};
        if (const auto caution = attackCaution(shadowAttackKind(attack).name, result.subject, result))
            m_context.tell(*caution);
        return result;
    }

    /// Mean average precision of telling a subject's answers to the positives from those of each retrained model.
    std::optional<double> besideRetrained(std::size_t subject, const std::vector<std::vector<double>>& scores) const
    {
        if (m_experiment.plan.membership.positives != AttackPositives::Forget)
            return std::nullopt;
        const auto ofPositives = [&](std::size_t i) {
            return std::span(scores[i]).first(static_cast<std::size_t>(m_positives));
        };
        double sum = 0.0;
        int retrained = 0;
        for (std::size_t i = 0; i < m_subjects.size(); ++i) {
            if (i == subject || scores[i].empty() || !isRetrained(m_subjects[i].name))
                continue;
            sum += averagePrecision(ofPositives(subject), ofPositives(i));
            ++retrained;
        }
        return retrained > 0 ? std::optional(sum / retrained) : std::nullopt;
    }

    const Experiment& m_experiment;
    const ShadowPool& m_pool;
    const std::vector<AttackSubject>& m_subjects;
    const JobContext& m_context;
    AttackedSamples m_samples;
    Eigen::Index m_positives;
    Eigen::Index m_attacked; ///< positives and negatives
    std::optional<Scoring> m_scoring;
    std::vector<std::variant<Scoring::Said, Error>> m_said; ///< by subject; or why it says nothing
    std::vector<FailedAttack> m_failed;
};

} // namespace

std::vector<ShadowAttackResult> attackWithShadows(const Experiment& experiment, const ShadowPool& pool,
                                                  const std::vector<AttackSubject>& subjects,
                                                  const std::vector<ShadowAttack>& attacks, const JobContext& context,
                                                  const UnlearnedShadows* unlearned, std::vector<FailedAttack>* failed)
{
    const auto isOfUnlearned = [](ShadowAttack attack) { return shadowAttackKind(attack).ofUnlearned; };
    if (!unlearned && std::ranges::any_of(attacks, isOfUnlearned))
        throw Error(ErrorCode::ValueOutOfRange, "U-LiRA needs shadow models that were unlearned",
                    {.field = "shadow models", .expected = "those of UnlearnedShadows", .found = "none"});
    ShadowAttacks made(experiment, pool, subjects, context);
    std::vector<ShadowAttackResult> results;
    if (!std::ranges::all_of(attacks, isOfUnlearned)) {
        if (const auto caution = wholeClassCaution(*experiment.dataset, experiment.forget))
            context.tell(*caution);
        made.ask([&pool](int model) { return pool.load(model); },
                 std::ranges::find(attacks, ShadowAttack::Classifier) != attacks.end());
        for (const ShadowAttack attack : attacks) {
            if (!isOfUnlearned(attack))
                made.add(attack, results);
        }
    }
    if (std::ranges::any_of(attacks, isOfUnlearned)) {
        made.ask([unlearned](int model) { return unlearned->load(model); }, false);
        for (const ShadowAttack attack : attacks) {
            if (isOfUnlearned(attack))
                made.add(attack, results);
        }
    }
    if (failed)
        *failed = made.failed();
    else if (results.empty() && !made.failed().empty())
        throw Error(made.failed().back().reason);
    return results;
}

ShadowPool memorisationPool(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                            const JobContext& context)
{
    return shadowPool(experiment, recipeOfModel(*experiment.model), memorisationModels, shadowFolder(cacheFolder),
                      context);
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
