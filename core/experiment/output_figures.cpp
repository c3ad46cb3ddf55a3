// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/output_figures.h"

#include "core/attack/logit_scaled_confidence.h"
#include "core/error.h"
#include "core/evaluate/figure_settings.h"
#include "core/evaluate/output_distance.h"
#include "core/evaluate/predictions.h"
#include "core/evaluate/strata.h"
#include "core/evaluate/worst_case_privacy.h"
#include "core/experiment/attack_caution.h"
#include "core/experiment/compared_samples.h"
#include "core/experiment/split_predictions.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace unlearn {
namespace {

constexpr std::size_t mostListed = 20;
constexpr const char* strata[] = {"low", "middle", "high"};

struct Part {
    std::string name;
    const LabelledImages* split;
    std::vector<std::int64_t> indices;
};

/// A model and its predictions on each part.
struct Seen {
    std::string subject;
    std::vector<Predictions> parts;
};

std::vector<double> chosen(const std::vector<double>& values, const std::vector<std::size_t>& positions)
{
    std::vector<double> some;
    for (const std::size_t position : positions)
        some.push_back(values[position]);
    return some;
}

std::vector<double> fall(const std::vector<double>& before, const std::vector<double>& after)
{
    std::vector<double> differences(before.size());
    std::ranges::transform(before, after, differences.begin(), std::minus());
    return differences;
}

/// With the retrained models among the subjects: what they say may be kept, as what the original says.
Experiment withRetrained(const Experiment& experiment, const std::vector<AttackSubject>& subjects)
{
    Experiment with = experiment;
    with.retrained.clear();
    for (const AttackSubject& subject : subjects) {
        if (isRetrained(subject.name))
            with.retrained.push_back({with.retrained.size(), subject.model});
    }
    return with;
}

class Gathering {
public:
    Gathering(const Experiment& experiment, const std::vector<AttackSubject>& subjects, const JobContext& context,
              const std::filesystem::path& cacheFolder)
        : m_experiment(experiment), m_context(context)
    {
        const Dataset& data = *experiment.dataset;
        const std::pair<const char*, const LabelledImages*> splits[] = {
            {"forget", &data.train}, {"retain", &data.train}, {"test", &data.test}};
        const std::vector<std::int64_t> indices[] = {experiment.forget.indices(), comparedRetained(experiment),
                                                     experiment.split.test};
        for (std::size_t i = 0; i < std::size(indices); ++i) {
            if (!indices[i].empty())
                m_parts.push_back({splits[i].first, splits[i].second, indices[i]});
        }
        const Experiment asked = withRetrained(experiment, subjects);
        for (const AttackSubject& subject : subjects) {
            attemptOn(subject.name, m_figures.failed, [&] {
                SplitPredictions predictions(asked, *subject.model, cacheFolder, context, PredictionUse::Take);
                Seen seen{subject.name, {}};
                for (const Part& part : m_parts)
                    seen.parts.push_back(predictions.of(*part.split, part.indices));
                m_seen.push_back(std::move(seen));
            });
        }
        requireAnyLeft(m_figures.failed, subjects.size());
        const auto original = std::ranges::find(m_seen, "original", &Seen::subject);
        m_original = original == m_seen.end() ? nullptr : &*original;
    }

    OutputFigures figures(const ForgetMemorisation& memorisation)
    {
        addOutputs();
        addPredictions();
        addForgetScores();
        if (!memorisation.scores.empty())
            addStrata(memorisation.scores, {.shadowModels = memorisation.shadowModels});
        else if (m_original)
            addStrata(membershipScores(ScoreAttack::LogitGap, m_original->parts.front()), {});
        if (m_original) {
            addDifferences();
            addRisks();
        }
        return std::move(m_figures);
    }

private:
    void add(const std::string& name, const std::string& subject, const std::string& versus, const std::string& part,
             double value, std::int64_t samples, const std::string& settings = {},
             const std::optional<Interval>& interval = std::nullopt)
    {
        m_figures.figures.push_back({.name = name,
                                     .subject = subject,
                                     .versus = versus,
                                     .part = part,
                                     .layer = {},
                                     .value = value,
                                     .samples = samples,
                                     .settings = settings,
                                     .interval = interval});
    }

    void addOutputs()
    {
        for (const Seen& seen : m_seen) {
            for (std::size_t i = 0; i < m_parts.size(); ++i) {
                m_context.checkpoint();
                PartOutputs outputs{seen.subject, m_parts[i].name, errorFigures(seen.parts[i]),
                                    entropyHistogram(seen.parts[i])};
                add("mean-entropy", seen.subject, {}, m_parts[i].name, outputs.entropy.meanNats,
                    outputs.entropy.count());
                m_figures.outputs.push_back(std::move(outputs));
            }
        }
    }

    /// Of retrained models beside each other, the distances too: how far apart two models are that both never saw the
    /// forget set.
    void addPredictions()
    {
        for (const Seen& seen : m_seen) {
            for (const Seen& reference : m_seen) {
                const bool isReference = isRetrained(reference.subject) || &reference == m_original;
                const bool isSecondOfPair = isRetrained(seen.subject) && isRetrained(reference.subject)
                    && &seen < &reference; // the same two the other way round
                if (&seen == &reference || !isReference || isSecondOfPair)
                    continue;
                for (std::size_t i = 0; i < m_parts.size(); ++i) {
                    m_context.checkpoint();
                    PredictionMatrix matrix =
                        predictionMatrix(predictedClasses(reference.parts[i]), predictedClasses(seen.parts[i]),
                                         seen.parts[i].logits.size(1));
                    add("agreement", seen.subject, reference.subject, m_parts[i].name, matrix.agreement(),
                        matrix.count());
                    const OutputDistance distance = outputDistance(seen.parts[i], reference.parts[i]);
                    add("total-variation", seen.subject, reference.subject, m_parts[i].name, distance.totalVariation,
                        matrix.count());
                    add("divergence", seen.subject, reference.subject, m_parts[i].name, distance.divergence,
                        matrix.count());
                    if (i == 0 && isRetrained(reference.subject))
                        add("privacy-score", seen.subject, reference.subject, m_parts[i].name,
                            worstCasePrivacy(seen.parts[i], reference.parts[i]), matrix.count());
                    m_figures.predictions.push_back(
                        {seen.subject, reference.subject, m_parts[i].name, std::move(matrix)});
                }
            }
        }
    }

    void addForgetScores()
    {
        for (const Seen& seen : m_seen) {
            m_context.checkpoint();
            m_figures.forgetScores[seen.subject] = logitScaledConfidences(seen.parts.front());
        }
    }

    void addStrata(const std::vector<double>& scores, const StrataOptions& by)
    {
        if (scores.size() < std::size(strata))
            return;
        const auto groups = strataOf(scores, std::size(strata));
        for (const Seen& seen : m_seen) {
            m_context.checkpoint();
            const std::vector<double> right = membershipScores(ScoreAttack::Correctness, seen.parts.front());
            for (std::size_t i = 0; i < groups.size(); ++i) {
                const std::vector<double> some = chosen(right, groups[i]);
                const auto count = static_cast<double>(some.size());
                add("stratum-error", seen.subject, {}, std::string("forget-") + strata[i],
                    100.0 * (1.0 - std::accumulate(some.begin(), some.end(), 0.0) / count),
                    static_cast<std::int64_t>(some.size()), strataSettings(by));
            }
        }
    }

    /// Positions within a part of samples of the forgotten classes.
    std::vector<std::size_t> positionsOfForgottenClasses(const Part& part) const
    {
        const std::vector<std::int64_t> forgotten = m_experiment.forget.classHistogram(*m_experiment.dataset);
        std::vector<std::size_t> positions;
        for (std::size_t i = 0; i < part.indices.size(); ++i) {
            const std::int32_t label = part.split->labels[static_cast<std::size_t>(part.indices[i])];
            if (forgotten[static_cast<std::size_t>(label)] > 0)
                positions.push_back(i);
        }
        return positions;
    }

    void addDifferences()
    {
        for (std::size_t i = 1; i < m_parts.size(); ++i) {
            const std::vector<std::size_t> negatives = positionsOfForgottenClasses(m_parts[i]);
            if (negatives.empty() || m_seen.size() < 2)
                continue;
            const std::optional<Sentence> caution =
                attackCaution(m_parts.front().indices.size(), negatives.size(), m_parts[i].name);
            if (caution)
                m_context.tell(*caution);
            for (const Seen& seen : m_seen) {
                if (&seen == m_original)
                    continue;
                for (const ScoreAttack attack : changeAttacks()) {
                    m_context.checkpoint();
                    addDifference(seen, i, negatives, attack, caution);
                }
            }
        }
    }

    /// caution: of the samples, which has been told.
    void addDifference(const Seen& seen, std::size_t part, const std::vector<std::size_t>& negatives,
                       ScoreAttack attack, std::optional<Sentence> caution)
    {
        const auto change = [&](std::size_t of) {
            return fall(membershipScores(attack, m_original->parts[of]), membershipScores(attack, seen.parts[of]));
        };
        const std::string name = std::string("difference-auc-") + scoreAttackName(attack);
        AttackFigures figures =
            attackFigures(change(0), chosen(change(part), negatives), m_experiment.plan.seed, m_context);
        add(name, seen.subject, "original", "forget and " + m_parts[part].name, figures.auc(),
            static_cast<std::int64_t>(figures.positiveScores.size() + figures.negativeScores.size()), {},
            figures.interval);
        if (!caution) {
            caution = attackCaution(name + " (" + m_parts[part].name + ')', seen.subject, figures);
            if (caution)
                m_context.tell(*caution);
        }
        m_figures.differences.push_back(
            {seen.subject, m_parts[part].name, attack, std::move(figures), std::move(caution)});
    }

    void addRisks()
    {
        const auto retain = std::ranges::find(m_parts, "retain", &Part::name);
        if (retain == m_parts.end())
            return;
        const auto part = static_cast<std::size_t>(retain - m_parts.begin());
        const std::vector<double> before = logitScaledConfidences(m_original->parts[part]);
        for (const Seen& seen : m_seen) {
            if (&seen == m_original)
                continue;
            m_context.checkpoint();
            const std::vector<double> rises = fall(logitScaledConfidences(seen.parts[part]), before);
            RetainedRisk risk;
            risk.subject = seen.subject;
            risk.samples = static_cast<std::int64_t>(rises.size());
            risk.risenShare = static_cast<double>(std::ranges::count_if(rises, [](double rise) { return rise > 0.0; }))
                / static_cast<double>(rises.size());
            for (std::size_t i = 0; i < rises.size(); ++i)
                risk.most.push_back({retain->indices[i], rises[i]});
            std::ranges::stable_sort(risk.most, std::greater(), &RetainedRisk::Sample::rise);
            risk.most.resize(std::min(risk.most.size(), mostListed));
            add("risen-share", seen.subject, "original", "retain", risk.risenShare, risk.samples);
            m_figures.risks.push_back(std::move(risk));
        }
    }

    const Experiment& m_experiment;
    const JobContext& m_context;
    std::vector<Part> m_parts; ///< the forget set first
    std::vector<Seen> m_seen;
    const Seen* m_original = nullptr;
    OutputFigures m_figures;
};

} // namespace

OutputFigures outputFigures(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                            const JobContext& context, const ForgetMemorisation& memorisation,
                            const std::filesystem::path& cacheFolder)
{
    if (experiment.forget.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "There is nothing to compare models on",
                    {.field = "forget set", .expected = "at least 1 sample", .found = "0"});
    const std::vector<double>& scores = memorisation.scores;
    if (!scores.empty() && static_cast<std::int64_t>(scores.size()) != experiment.forget.count())
        throw Error(ErrorCode::ShapeMismatch, "Memorisation is of each forget sample",
                    {.field = "memorisation scores",
                     .expected = std::to_string(experiment.forget.count()),
                     .found = std::to_string(scores.size())});
    if (!scores.empty() && memorisation.shadowModels < 1)
        throw Error(
            ErrorCode::ValueOutOfRange, "Memorisation is told by shadow models",
            {.field = "shadow models", .expected = "at least 1", .found = std::to_string(memorisation.shadowModels)});
    return Gathering(experiment, subjects, context, cacheFolder).figures(memorisation);
}

} // namespace unlearn
