// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compared_figures.h"

#include "core/error.h"
#include "core/evaluate/figure_settings.h"
#include "core/evaluate/roc.h"
#include "core/evaluate/share_interval.h"
#include "core/evaluate/subject_name.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace unlearn {
namespace {

/// What makes a figure the same figure of another run.
struct Key {
    std::string name, part, layer, versus, settings;
    std::int64_t samples = 0;
    std::optional<std::size_t> place; ///< of the run, whose figure alone it is where the settings are not known
    bool operator<(const Key& other) const
    {
        return std::tie(name, part, layer, versus, settings, samples, place)
            < std::tie(other.name, other.part, other.layer, other.versus, other.settings, other.samples, other.place);
    }
};

Key keyOf(std::size_t place, const FigureOfMerit& figure)
{
    return {.name = figure.name,
            .part = figure.part,
            .layer = figure.layer,
            .versus = isRetrained(figure.versus) ? std::string("retrained") : figure.versus,
            .settings = figure.settings,
            .samples = figure.samples,
            .place = lacksSettings(figure.name, figure.settings) ? std::optional(place) : std::nullopt};
}

/// One figure as it comes together: of each run, and of the retrained models.
struct Gathered {
    std::map<std::size_t, std::map<std::string, FigureOfMerit>> unlearned; ///< by run's place, by versus
    std::map<std::string, double> reference; ///< by what it is of, so that a model that two runs name counts once
};

/// Keys in the order in which they first come.
class Gathering {
public:
    void add(std::size_t place, const RunToReport& run, const FigureOfMerit& figure)
    {
        Gathered& gathered = at(keyOf(place, figure));
        if (figure.subject == unlearnedSubject) {
            gathered.unlearned[place][figure.versus] = figure;
        } else if (isRetrained(figure.subject) && !lacksSettings(figure.name, figure.settings)) {
            std::string of = run.identityOf(figure.subject);
            if (isRetrained(figure.versus)) {
                std::string other = run.identityOf(figure.versus);
                if (other == of)
                    return;     // a file that the plan names twice
                if (other < of) // a pair is one whatever its order
                    std::swap(of, other);
                of += '\n' + other;
            }
            gathered.reference[of] = figure.value;
        }
    }

    std::vector<ComparedFigure> figures(const std::vector<RunToReport>& runs) const
    {
        std::vector<ComparedFigure> all;
        for (const Key& key : m_order) {
            const Gathered& gathered = m_gathered.at(key);
            if (gathered.unlearned.empty())
                continue;
            ComparedFigure figure{.name = key.name,
                                  .part = key.part,
                                  .layer = key.layer,
                                  .versus = key.versus,
                                  .settings = key.settings,
                                  .samples = key.samples,
                                  .reference = {},
                                  .values = {}};
            std::vector<double> references;
            for (const auto& [of, value] : gathered.reference)
                references.push_back(value);
            figure.reference = spreadOf(references);
            for (const auto& [place, byVersus] : gathered.unlearned)
                figure.values.push_back(valueOf(runs[place], byVersus, figure.reference));
            all.push_back(std::move(figure));
        }
        return all;
    }

private:
    Gathered& at(const Key& key)
    {
        const auto [found, isNew] = m_gathered.try_emplace(key);
        if (isNew)
            m_order.push_back(key);
        return found->second;
    }

    static ComparedValue valueOf(const RunToReport& run, const std::map<std::string, FigureOfMerit>& byVersus,
                                 const Spread& reference)
    {
        ComparedValue value{.run = run.id(), .value = 0.0, .distance = {}};
        std::vector<double> values;
        values.reserve(byVersus.size());
        for (const auto& [versus, figure] : byVersus)
            values.push_back(figure.value);
        value.value = spreadOf(values).mean;
        value.distance = distanceFrom(reference, value.value);
        if (byVersus.size() == 1)
            value.interval = figureInterval(byVersus.begin()->second);
        return value;
    }

    std::map<Key, Gathered> m_gathered;
    std::vector<Key> m_order;
};

std::string referenceKey(const RunToReport& run)
{
    const RunHeader& header = run.header();
    if (!run.plan)
        return "run " + run.number();
    std::string key = header.dataHash + header.forgetHash + run.plan->model.architecture;
    // After other requests, what is forgotten is all of them; another split has other test samples.
    if (header.previousRun)
        key += "\nafter " + std::to_string(header.previousRun->value);
    key += "\nsplit " + std::to_string(run.plan->splitSeed);
    for (const RunLayer& layer : run.details.layers) // a plan may leave the architecture to the model's file
        key += '\n' + layer.name + ' ' + std::to_string(layer.d);
    return key;
}

/// Places of runs with the same key, in their order.
std::vector<std::vector<std::size_t>> groupedBy(std::size_t runs, auto keyAt)
{
    std::vector<std::vector<std::size_t>> groups;
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < runs; ++i) {
        const auto [found, isNew] = places.try_emplace(keyAt(i), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[found->second].push_back(i);
    }
    return groups;
}

SeedGroup seedGroup(std::vector<std::int64_t> runs, const std::vector<ReferenceGroup>& references)
{
    SeedGroup group;
    std::map<Key, std::map<std::int64_t, ComparedValue>> values; // by run
    std::vector<Key> order;
    for (const ReferenceGroup& reference : references) {
        for (const ComparedFigure& figure : reference.figures) {
            if (lacksSettings(figure.name, figure.settings))
                continue;
            const Key key{.name = figure.name,
                          .part = figure.part,
                          .layer = figure.layer,
                          .versus = figure.versus,
                          .settings = figure.settings,
                          .samples = 0, // however many a seed draws
                          .place = {}};
            for (const ComparedValue& value : figure.values) {
                if (std::ranges::find(runs, value.run) == runs.end())
                    continue;
                const auto [found, isNew] = values.try_emplace(key);
                if (isNew)
                    order.push_back(key);
                found->second.insert_or_assign(value.run, value);
            }
        }
    }
    for (const Key& key : order) {
        std::vector<double> all;
        std::vector<double> distances;
        for (const auto& [run, value] : values.at(key)) {
            all.push_back(value.value);
            if (value.distance)
                distances.push_back(*value.distance);
        }
        group.figures.push_back(
            {key.name, key.part, key.layer, key.versus, key.settings, spreadOf(all), spreadOf(distances)});
    }
    group.runs = std::move(runs);
    return group;
}

bool isOfUsualSamples(const RunShadowAttack& attack)
{
    return attack.positivesOf == attackPositivesName(comparedSamples.positives)
        && attack.negativesOf == attackNegativesName(comparedSamples.negatives);
}

} // namespace

std::vector<FigureOfMerit> evaluatedFigures(const RunToReport& run)
{
    std::vector<FigureOfMerit> figures;
    const auto add = [&figures](const std::string& name, const std::string& subject, const std::string& versus,
                                const std::string& part, double value, std::int64_t samples,
                                const std::string& settings = {}, const std::optional<Interval>& interval = {}) {
        if (samples > 0)
            figures.push_back({.name = name,
                               .subject = subject,
                               .versus = versus,
                               .part = part,
                               .layer = {},
                               .value = value,
                               .samples = samples,
                               .settings = settings,
                               .interval = interval});
    };
    for (const RunErrors& errors : run.details.errors) {
        add("error", errors.subject, {}, "test", errors.testErrorPercent, errors.testCount);
        add("error", errors.subject, {}, "forget", errors.forgetErrorPercent, errors.forgetCount);
        add("error", errors.subject, {}, "retain", errors.retainErrorPercent, errors.retainCount);
    }
    // Of other samples they are other figures; the table of attacks has them.
    const bool isUsual = !run.plan || run.plan->membership == comparedSamples;
    const auto addAttack = [&add](const RunAttack& attack, const std::string& settings) {
        const std::int64_t samples = attack.positives + attack.negatives;
        const Interval interval{attack.low, attack.high};
        const TwoSidedAuc twoSides = twoSided(attack.auc, interval);
        add("auc-" + attack.attack, attack.subject, {}, "forget", attack.auc, samples, settings, interval);
        add("two-sided-auc-" + attack.attack, attack.subject, {}, "forget", twoSides.value, samples, settings,
            twoSides.interval);
        if (attack.tprAt1Percent)
            add("tpr1-" + attack.attack, attack.subject, {}, "forget", *attack.tprAt1Percent, samples, settings);
        if (attack.tprAt01Percent)
            add("tpr01-" + attack.attack, attack.subject, {}, "forget", *attack.tprAt01Percent, samples, settings);
    };
    for (const RunAttack& attack : isUsual ? run.details.attacks : std::vector<RunAttack>())
        addAttack(attack, {});
    for (const RunShadowAttack& attack : run.details.shadowAttacks) {
        if (isOfUsualSamples(attack))
            addAttack(attack, shadowSettings(attack.models));
    }
    const std::vector<std::string> retrained = run.retrainedSubjects();
    for (const std::string& one : retrained) {
        for (const std::string& other : retrained) {
            const RunErrors& a = *run.errorsOf(one);
            const RunErrors& b = *run.errorsOf(other);
            if (one >= other || a.testCount == 0 || a.forgetCount == 0 || a.retainCount == 0)
                continue;
            add("tow", one, other, {},
                tugOfWar({a.retainErrorPercent, a.forgetErrorPercent, a.testErrorPercent},
                         {b.retainErrorPercent, b.forgetErrorPercent, b.testErrorPercent}),
                a.testCount + a.forgetCount + a.retainCount);
        }
    }
    figures.insert(figures.end(), run.details.figures.begin(), run.details.figures.end());
    return figures;
}

std::vector<FigureOfMerit> loggedFigures(const RunToReport& run)
{
    std::vector<FigureOfMerit> figures = evaluatedFigures(run);
    std::ranges::transform(run.details.measured, std::back_inserter(figures), &RunMeasuredFigure::figure);
    return figures;
}

RunComparison compareRuns(const std::vector<RunToReport>& runs, const std::vector<std::vector<FigureOfMerit>>& figures)
{
    RunComparison comparison;
    const auto reference = [&](std::size_t place) { return referenceKey(runs[place]); };
    for (const std::vector<std::size_t>& places : groupedBy(runs.size(), reference)) {
        ReferenceGroup group{.runs = numbersOf(runs, places), .retrained = {}, .figures = {}};
        std::set<std::string> retrained;
        Gathering gathering;
        for (const std::size_t place : places) {
            for (const std::string& subject : runs[place].retrainedSubjects())
                retrained.insert(runs[place].identityOf(subject));
            for (const FigureOfMerit& figure : figures[place])
                gathering.add(place, runs[place], figure);
        }
        group.retrained.assign(retrained.begin(), retrained.end());
        group.figures = gathering.figures(runs);
        comparison.references.push_back(std::move(group));
    }
    for (const std::vector<std::size_t>& places : groupedBySeed(seededRuns(runs, VariedSeeds::All))) {
        if (places.size() > 1)
            comparison.seeds.push_back(seedGroup(numbersOf(runs, places), comparison.references));
    }
    return comparison;
}

std::vector<ComparedQuality> compareQuality(const std::vector<RunToReport>& runs,
                                            const std::vector<ForgetScores>& forgetScores)
{
    const auto asArray = [](const std::vector<std::vector<double>>& models) {
        Eigen::ArrayXXd scores(static_cast<Eigen::Index>(models.size()),
                               models.empty() ? 0 : static_cast<Eigen::Index>(models.front().size()));
        for (Eigen::Index i = 0; i < scores.rows(); ++i)
            scores.row(i) =
                Eigen::Map<const Eigen::ArrayXd>(models[static_cast<std::size_t>(i)].data(), scores.cols()).transpose();
        return scores;
    };
    const std::vector<SeededRun> seeded = seededRuns(runs, VariedSeeds::All);
    const auto referenceAndSettings = [&](std::size_t place) {
        return referenceKey(runs[place]) + seeded[place].settings.value_or("run " + runs[place].number());
    };
    std::vector<ComparedQuality> qualities;
    for (const std::vector<std::size_t>& places : groupedBy(runs.size(), referenceAndSettings)) {
        ComparedQuality quality{.method = runs[places.front()].header().method,
                                .runs = numbersOf(runs, places),
                                .quality = {},
                                .reason = {}};
        std::map<std::string, std::size_t> newest; // places, by seeds: a model that was made again is one
        std::map<std::string, std::vector<double>> retrained;
        for (const std::size_t place : places) {
            for (const auto& [subject, scores] : forgetScores[place]) {
                if (subject == unlearnedSubject) {
                    std::size_t& known = newest.try_emplace(seeded[place].seeds, place).first->second;
                    known = runs[place].id() > runs[known].id() ? place : known;
                } else if (isRetrained(subject)) {
                    retrained[runs[place].identityOf(subject)] = scores;
                }
            }
        }
        std::set<std::vector<double>> unlearned; // and so is one that other seeds made
        for (const auto& [seeds, place] : newest)
            unlearned.insert(forgetScores[place].at(unlearnedSubject));
        std::vector<std::vector<double>> references;
        references.reserve(retrained.size());
        for (const auto& [of, scores] : retrained)
            references.push_back(scores);
        try {
            const std::size_t samples = unlearned.empty() ? 0 : unlearned.begin()->size();
            const auto isOther = [samples](const std::vector<double>& scores) { return scores.size() != samples; };
            if (std::ranges::any_of(unlearned, isOther) || std::ranges::any_of(references, isOther))
                throw Error(ErrorCode::ShapeMismatch, "The models' scores are of different forget samples",
                            {.field = "forget scores",
                             .expected = std::to_string(samples) + " of each model",
                             .found = "other numbers of them"});
            if (unlearned.empty() || references.empty())
                throw Error(ErrorCode::ValueOutOfRange, "Forgetting quality compares many models and has too few",
                            {.field = unlearned.empty() ? "unlearned models" : "retrained models",
                             .expected = "at least " + std::to_string(fewestModelsForQuality) + " of different seeds",
                             .found = "0"});
            quality.quality = forgettingQuality(asArray({unlearned.begin(), unlearned.end()}), asArray(references));
        } catch (const Error& error) {
            quality.reason = std::make_shared<const Error>(error);
        }
        qualities.push_back(std::move(quality));
    }
    return qualities;
}

} // namespace unlearn
