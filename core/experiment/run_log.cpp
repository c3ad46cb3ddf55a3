// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_log.h"

#include "core/error.h"
#include "core/experiment/live_sets.h"
#include "core/experiment/subsampling.h"
#include "core/runtime.h"
#include "core/stopwatch.h"
#include "core/train/training_note.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>

namespace unlearn {
namespace {

constexpr std::size_t mostPoints = 64;          ///< of the spectrum of one group
constexpr std::size_t mostPointsOfALayer = 512; ///< of all of its groups: a depthwise convolution has hundreds
constexpr std::size_t fewestPoints = 4;

std::vector<ForgetClass> forgetClasses(const Experiment& experiment)
{
    const std::vector<std::int64_t> histogram = experiment.request.classHistogram(*experiment.dataset);
    std::vector<ForgetClass> classes;
    for (std::size_t i = 0; i < histogram.size(); ++i) {
        if (histogram[i] > 0)
            classes.push_back({.number = static_cast<std::int64_t>(i),
                               .name = experiment.dataset->classNames[i],
                               .samples = histogram[i]});
    }
    return classes;
}

} // namespace

std::string defaultRunName(const Experiment& experiment)
{
    return experiment.plan.method + ", " + std::to_string(experiment.request.count()) + " of "
        + std::to_string(experiment.request.trainCount())
        + (experiment.chain ? ", request " + std::to_string(experiment.chain->number) : "");
}

RunHeader headerOf(const Experiment& experiment, const RunOptions& options, const JobContext& context)
{
    RunHeader header;
    header.name = !options.name.empty() ? options.name
        : !experiment.plan.name.empty() ? experiment.plan.name
                                        : defaultRunName(experiment);
    header.method = experiment.plan.method;
    header.modelHash = experiment.model->hash();
    Plan plan = withAbsolutePaths(experiment.plan);
    plan.live = settledLive(experiment);
    for (std::size_t i = 0; i < plan.retrained.size(); ++i) // so that a resumed run aims at the same baselines
        plan.retrained[i].hash = experiment.baselines[i]->hash();
    const MethodKind& kind = methodKind(plan.method);
    if (!kind.settings.empty()) // all of them: a later version may have other standards
        plan.methodSettings[kind.name] = completeSettings(kind, plan.settingsOf(kind.name));
    header.plan = planToJson(plan);
    header.dataHash = experiment.dataset->hash;
    header.forgetHash = experiment.request.hash();
    header.forgetClasses = forgetClasses(experiment);
    if (experiment.chain) {
        header.previousRun = experiment.chain->previous;
        header.requestNumber = experiment.chain->number;
    }
    header.seed = experiment.plan.seed;
    header.device = context.device;
    header.threads = threads();
    header.versions = versions();
    return header;
}

namespace {

RunErrors errorsOf(const Evaluation& evaluation)
{
    RunErrors errors;
    errors.subject = evaluation.subject;
    errors.testErrorPercent = evaluation.test.percent();
    errors.forgetErrorPercent = evaluation.forget.percent();
    errors.retainErrorPercent = evaluation.retain.percent();
    errors.testCount = evaluation.test.count();
    errors.forgetCount = evaluation.forget.count();
    errors.retainCount = evaluation.retain.count();
    return errors;
}

} // namespace

RunAttack runAttackOf(const std::string& subject, const std::string& attack, const AttackFigures& figures)
{
    RunAttack logged;
    logged.subject = subject;
    logged.attack = attack;
    logged.auc = figures.auc();
    logged.low = figures.interval.low;
    logged.high = figures.interval.high;
    logged.positives = static_cast<std::int64_t>(figures.positiveScores.size());
    logged.negatives = static_cast<std::int64_t>(figures.negativeScores.size());
    logged.tprAt1Percent = figures.tprAt1Percent;
    logged.tprAt01Percent = figures.tprAt01Percent;
    return logged;
}

RunShadowAttack shadowAttackOf(const ShadowAttackResult& result, int models, const MembershipOptions& membership)
{
    RunShadowAttack attack;
    static_cast<RunAttack&>(attack) = runAttackOf(result.subject, shadowAttackKind(result.attack).name, result);
    attack.models = models;
    attack.positivesOf = attackPositivesName(membership.positives);
    attack.negativesOf = attackNegativesName(membership.negatives);
    attack.precisionBesideRetrained = result.precisionBesideRetrained;
    return attack;
}

void requireNotPurged(const RunStore& store, RunId run)
{
    const std::string purgedAt = store.run(run).summary.purgedAt;
    if (!purgedAt.empty())
        throw Error(ErrorCode::ValueOutOfRange, "The run was purged",
                    {.field = "run " + std::to_string(run.value),
                     .expected = "one whose samples are known",
                     .found = "purged at " + purgedAt});
}

namespace {

void logSubsampling(const Experiment& experiment, const Spectrum& spectrum, const RunOutcome& run, RunStore& store,
                    PhaseClock& clock, const JobContext& context)
{
    if (!isSubsampled(experiment) || !store.run(run.id).subsampling.empty())
        return;
    const Stopwatch watch;
    DirectionsOfLayers directions;
    for (const LayerSpectrum& layer : spectrum.layers) {
        const auto found = std::ranges::find(run.layers, layer.layer.name, &RunLayer::name);
        std::vector<std::int64_t>& k = directions.emplace_back();
        if (found != run.layers.end())
            k = found->k;
        k.resize(layer.effective().size());
    }
    const std::vector<SubsamplingError> errors = subsamplingErrors(experiment, spectrum, directions, context);
    clock.add("subsampling", watch.seconds());
    if (errors.empty())
        return;
    std::vector<RunSubsampling> layers;
    for (std::size_t i = 0; i < run.layers.size(); ++i) {
        for (const SubsamplingError& error : errors) {
            if (error.layer.name == run.layers[i].name)
                layers.push_back({.layer = static_cast<std::int64_t>(i),
                                  .images = spectrum.images,
                                  .largestAngle = error.largestAngle,
                                  .energyError = error.energyError});
        }
    }
    store.setSubsampling(run.id, layers);
    context.tell(subsamplingSentence(spectrum.images, errors));
}

} // namespace

void logSpectra(const Experiment& experiment, const Spectrum& spectrum, const RunOutcome& run, RunStore& store,
                PhaseClock& clock, const JobContext& context)
{
    std::vector<RunSpectrum> spectra;
    for (std::size_t i = 0; i < run.layers.size(); ++i) {
        const RunLayer& layer = run.layers[i];
        const auto found = std::ranges::find_if(
            spectrum.layers, [&layer](const LayerSpectrum& one) { return one.layer.name == layer.name; });
        if (found == spectrum.layers.end())
            continue;
        const std::vector<std::vector<double>>& groups = found->effective();
        const std::size_t most =
            std::clamp(mostPointsOfALayer / std::max<std::size_t>(groups.size(), 1), fewestPoints, mostPoints);
        for (std::size_t group = 0; group < groups.size(); ++group) {
            const std::int64_t k = group < layer.k.size() ? layer.k[group] : 0;
            const auto d = static_cast<std::int64_t>(groups[group].size());
            const std::int64_t computed = group < found->computed.size() ? found->computed[group] : d;
            spectra.push_back(
                {.layer = static_cast<std::int64_t>(i),
                 .group = static_cast<std::int64_t>(group),
                 .points = thinnedSpectrum(groups[group], experiment.plan.threshold.measure, k, most, computed)});
        }
    }
    store.setSpectra(run.id, spectra);
    logSubsampling(experiment, spectrum, run, store, clock, context);
}

namespace {

/// Of the parts that both have, but for the retained samples: there a model is to do what it did before.
void addPredictions(std::vector<RunPredictionMatrix>& predictions, const Evaluation& model, const Evaluation& versus)
{
    for (const PartAnswers& answers : model.answers) {
        const auto reference = std::ranges::find(versus.answers, answers.part, &PartAnswers::part);
        if (answers.part == "retain" || reference == versus.answers.end())
            continue;
        predictions.push_back({.subject = model.subject,
                               .versus = versus.subject,
                               .part = answers.part,
                               .cells = predictionCells(reference->classes, answers.classes)});
    }
}

} // namespace

void logEvaluation(const Evaluation& evaluation, RunId run, RunStore& store)
{
    store.setErrors(run, errorsOf(evaluation));
    for (const AttackResult& attack : evaluation.attacks)
        store.setAttack(run, runAttackOf(evaluation.subject, scoreAttackName(attack.attack), attack),
                        thinnedRoc(attack.roc), scoreHistogram(attack));
}

void logComparison(const RunOutcome& run, RunStore& store)
{
    const auto unlearned = std::ranges::find(run.evaluations, "unlearned", &Evaluation::subject);
    std::vector<RunEntropyHistogram> entropies;
    std::vector<RunPredictionMatrix> predictions;
    for (const Evaluation& evaluation : run.evaluations) {
        for (const PartAnswers& answers : evaluation.answers)
            entropies.push_back({.subject = evaluation.subject, .part = answers.part, .histogram = answers.entropy});
        if (unlearned != run.evaluations.end() && &evaluation != &*unlearned)
            addPredictions(predictions, *unlearned, evaluation);
    }
    store.setFigures(run.id, run.figures);
    store.setEntropies(run.id, entropies);
    store.setPredictions(run.id, predictions);
}

void logTrainings(const Experiment& experiment, RunId run, RunStore& store)
{
    const auto log = [&](const std::string& subject, const Model& model) {
        if (const std::optional<TrainingNote> note = trainingNote(model))
            store.setTraining(
                run, {.subject = subject, .seconds = note->seconds, .device = note->device, .epochs = note->epochs});
    };
    log("original", *experiment.model);
    for (const RetrainedModel& retrained : experiment.retrained)
        log(retrained.subject(), *retrained.model);
}

RunWeights keepWeights(const Model& model, const RunStore& store)
{
    RunWeights weights;
    weights.file = model.hash() + ".safetensors";
    const std::filesystem::path path = store.weightsFolder() / weights.file;
    weights.write = [&model, path] {
        std::error_code ignored;
        if (!std::filesystem::exists(path, ignored))
            model.save(path);
    };
    weights.write(); // outside the log's lock: it may take long
    std::error_code ignored;
    const std::uintmax_t bytes = std::filesystem::file_size(path, ignored);
    weights.bytes = ignored ? 0 : static_cast<std::int64_t>(bytes); // gone again already: written with the epoch
    return weights;
}

Heartbeat::Heartbeat(RunStore& store, RunId run, std::chrono::milliseconds interval)
    : m_store(store), m_run(run), m_interval(interval)
{
}

void Heartbeat::beat()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < m_interval || std::this_thread::get_id() != m_thread)
        return;
    m_last = now;
    try {
        m_store.heartbeat(m_run);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DatabaseLocked)
            throw;
    }
}

void PhaseClock::add(const std::string& phase, double seconds)
{
    m_seconds[phase] += seconds;
    m_store.addSeconds(m_run, phase, seconds);
}

} // namespace unlearn
