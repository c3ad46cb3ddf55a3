// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"

#include "core/error.h"
#include "core/experiment/chain.h"
#include "core/experiment/references.h"
#include "tests/session/fake_parts.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <thread>
#include <utility>

namespace unlearn {

void behave(Behaviour wanted, const std::atomic<Behaviour>& now, FakeLab& lab, const JobContext& context)
{
    if (wanted == Behaviour::Fail)
        throw Error(lab.failureCode, FakeLab::failure, {.file = "fake.bin", .expected = "1", .found = "2"});
    while (now == Behaviour::Hold) {
        context.checkpoint();
        ++lab.checkpoints;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

EpochFigures fakeEpoch(int epoch)
{
    EpochFigures figures;
    figures.epoch = epoch;
    figures.learningRate = 0.1;
    figures.loss = 1.0 / (epoch + 1);
    figures.testErrorPercent = 9.0 + 0.1 * epoch;
    figures.validationErrorPercent = figures.testErrorPercent;
    figures.forgetErrorPercent = 2.0 * epoch;
    figures.retainErrorPercent = 1.0 + 0.05 * epoch;
    figures.outputChange = 0.125 * epoch;
    return figures;
}

namespace {

std::shared_ptr<const Dataset> fakeDataset()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "Fake";
    dataset->source = "fake";
    dataset->shape = {1, 4, 4};
    dataset->classNames = {"Circle", "Square", "Star"};
    dataset->normalisation = {{0.5F}, {0.5F}};
    for (auto* split : {&dataset->train, &dataset->test}) {
        for (std::int32_t i = 0; i < 30; ++i)
            split->labels.push_back(i % 3);
        split->pixels.assign(split->labels.size() * 16, 0);
    }
    dataset->hash = "fake-hash";
    return dataset;
}

void requireTrust(const FakeLab& lab)
{
    if (!lab.untrusted.empty())
        throw Error(ErrorCode::Untrusted, "Not trusted", {.file = "/fake/program.pt", .found = lab.untrusted});
}

/// What a run of the fakes is judged on, and beside which retrained models.
struct FakeJudgement {
    ForgetSet samples;
    std::vector<std::string> references;
};

/// Of a plan's last request: on what all of them forget.
FakeJudgement fakeJudgement(const Experiment& experiment)
{
    Experiment last = experiment;
    last.forget = allRequests(experiment);
    if (last.forget != experiment.forget)
        chooseReferences(last, false);
    FakeJudgement judgement{.samples = last.forget, .references = {}};
    for (const RetrainedModel& retrained : last.retrained)
        judgement.references.push_back(retrained.subject());
    return judgement;
}

/// States what core's run states, and when: sampled references at the start, whole figures of all models at the end.
/// unlearned: what it makes, and what is there when it is stopped; null: nobody asks for it.
RunOutcome fakeOutcome(FakeLab& lab, RunId id, const FakeJudgement& judgement, std::shared_ptr<const Model> unlearned,
                       const RunOptions& options, const JobContext& context, const RunEvents& events)
{
    ++lab.runsBegun;
    lab.lastDevice = context.device;
    lab.lastWeightsBudget = options.weightsBudgetBytes;
    RunOutcome outcome;
    outcome.id = id;
    outcome.forget = judgement.samples;
    events.started(outcome.id);
    if (events.judgedOn)
        events.judgedOn(outcome.forget);
    for (const std::string& subject : judgement.references) {
        Evaluation reference = fakeEvaluation(subject, 3);
        reference.sampled = true;
        reference.attacks.clear();
        events.evaluated(reference);
    }
    if (events.liveSetsDrawn)
        events.liveSetsDrawn({5, 15, 15, 25000, false});
    const int epochs = lab.epochs;
    try {
        for (int epoch = 0; epoch <= epochs; ++epoch) {
            context.checkpoint();
            context.report("steps", static_cast<double>(epoch) / epochs);
            outcome.epochs.push_back(fakeEpoch(epoch));
            events.epochDone(outcome.epochs.back());
        }
        behave(lab.run, lab.run, lab, context);
        outcome.evaluations = {fakeEvaluation("unlearned", 3), fakeEvaluation("original", 0)};
        for (const std::string& subject : judgement.references)
            outcome.evaluations.push_back(fakeEvaluation(subject, 3));
        for (const Evaluation& evaluation : outcome.evaluations)
            events.evaluated(evaluation);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
        outcome.state = RunState::Cancelled;
    }
    if (!outcome.epochs.empty())
        outcome.unlearned = std::move(unlearned);
    outcome.selectedEpoch = outcome.epochs.empty() ? 0 : outcome.epochs.back().epoch;
    return outcome;
}

struct FakeLog {
    std::mutex mutex;
    bool changed = true;
    std::vector<RunSummary> runs{fakeRun(2), fakeRun(1)};
};

} // namespace

Plan fakePlan()
{
    Plan plan;
    plan.name = "fake";
    plan.data = "fake";
    plan.model.file = "model.safetensors";
    plan.retrained = {{"retrained.safetensors", {}, {}}};
    plan.forget = {"1:5"};
    plan.folder = "/fake/folder";
    return plan;
}

Spectrum fakeSpectrum(const Experiment& experiment)
{
    Spectrum spectrum;
    spectrum.images = 30;
    spectrum.forgetImages = 5;
    for (const auto& info : experiment.model->layers()) {
        LayerSpectrum layer;
        layer.layer = info;
        std::vector<double> values;
        for (std::int64_t i = 0; i < info.d; ++i)
            values.push_back(std::pow(2.0, -static_cast<double>(i)));
        layer.full = {values};
        for (double& value : values)
            value *= 0.8;
        layer.retained = {values};
        spectrum.layers.push_back(layer);
    }
    return spectrum;
}

Reading fakeReading(const Experiment& experiment, const Spectrum& spectrum)
{
    Reading reading;
    reading.learningRate = experiment.plan.pgu.startLearningRate;
    reading.forgetImages = spectrum.forgetImages;
    reading.retainedImages = spectrum.images - spectrum.forgetImages;
    for (const LayerSpectrum& layer : spectrum.layers) {
        GroupReading group;
        group.gradientLeft.assign(layer.retained[0].size() + 1, 0.0);
        group.interference = group.gradientLeft;
        for (std::size_t k = layer.retained[0].size(); k-- > 0;) {
            group.gradientLeft[k] = group.gradientLeft[k + 1] + 1.0;
            group.interference[k] =
                group.interference[k + 1] + reading.learningRate * reading.learningRate * layer.retained[0][k];
        }
        group.outputEnergy = 1.0;
        reading.layers.push_back({layer.layer, {group}});
        reading.outputSensitivity.push_back(1.0);
    }
    return reading;
}

Evaluation fakeEvaluation(const std::string& subject, int wrongOfTen)
{
    const auto figures = [](std::int64_t wrong) { return ErrorFigures{{10, 0}, {wrong, 0}}; };
    Evaluation evaluation;
    evaluation.subject = subject;
    evaluation.test = figures(1);
    evaluation.forget = figures(wrongOfTen);
    evaluation.retain = figures(0);
    for (const ScoreAttack attack : {ScoreAttack::Confidence, ScoreAttack::Loss}) {
        AttackResult result;
        result.attack = attack;
        for (int i = 0; i < 50; ++i) {
            result.positiveScores.push_back(0.02 * i + 0.05 * wrongOfTen);
            result.negativeScores.push_back(0.02 * i);
        }
        result.roc.falsePositiveRate = {0.0, 0.1, 0.4, 1.0};
        result.roc.truePositiveRate = {0.0, 0.3, 0.7, 1.0};
        result.roc.threshold = {1e9, 0.8, 0.5, 0.0};
        result.roc.auc = 0.5 + 0.02 * wrongOfTen;
        result.interval = {result.roc.auc - 0.03, result.roc.auc + 0.03};
        result.tprAt1Percent = 0.125;
        evaluation.attacks.push_back(result);
    }
    return evaluation;
}

RunSummary fakeRun(std::int64_t id)
{
    RunSummary run;
    run.id = {id};
    run.header.name = "run " + std::to_string(id);
    run.header.method = "pgu";
    Plan plan = fakePlan();
    plan.layerGamma["a"] = 0.95;
    run.header.plan = planToJson(plan);
    run.state = RunState::Finished;
    run.startedAt = "2026-01-02T03:04:0" + std::to_string(id % 10) + "Z";
    run.epochs = static_cast<int>(id);
    run.selectedEpoch = static_cast<int>(id);
    run.unlearned = RunErrors{"unlearned", 9.0, 10.0 + static_cast<double>(id), 1.0, 100, 5, 25};
    run.confidence = RunAttack{"unlearned", "confidence", 0.52, 0.5, 0.54, 5, 100, {}, {}};
    run.seconds = 1.5;
    return run;
}

ExperimentServices fakeServices(const std::shared_ptr<FakeLab>& lab)
{
    ExperimentServices services;
    services.data = fakeDataServices(lab);
    services.presets = fakePresetServices(lab);
    services.readPlan = [](const std::filesystem::path& file) {
        Plan plan = fakePlan();
        plan.folder = file.parent_path();
        return plan;
    };
    services.writePlan = [](const std::filesystem::path&, const Plan&) {};
    services.open = [lab](Plan plan, const JobContext& context, const ExperimentServices::ExperimentPointer& previous) {
        behave(lab->open, lab->open, *lab, context);
        requireTrust(*lab);
        auto experiment = std::make_shared<Experiment>();
        experiment->dataset = fakeDataset();
        const ModelSpec spec{"mlp", experiment->dataset->shape, experiment->dataset->classes()};
        experiment->model = std::make_shared<Model>(Model::create(spec, 1));
        if (previous && lab->reusesParts) {
            experiment->dataset = previous->dataset;
            experiment->model = previous->model;
        }
        for (std::size_t i = 0; i < plan.retrained.size(); ++i)
            experiment->baselines.push_back(std::make_shared<Model>(Model::create(spec, 2 + i)));
        experiment->forget = selectForgetSet(*experiment->dataset, plan.currentRequest(), plan.seed);
        experiment->request = experiment->forget;
        chooseReferences(*experiment);
        experiment->split = splitTest(experiment->dataset->test.count(), plan.validationShare, plan.splitSeed);
        experiment->plan = std::move(plan);
        return experiment;
    };
    services.trust = [lab](const std::string& sha256) {
        if (sha256 == lab->untrusted)
            lab->untrusted.clear();
    };
    services.spectrum = [lab](const Experiment& experiment, const JobContext& context) {
        behave(lab->spectrum, lab->spectrum, *lab, context);
        context.report("gram", 1.0);
        ++lab->spectraMade;
        return std::make_shared<const Spectrum>(fakeSpectrum(experiment));
    };
    services.reading = [](const Experiment& experiment, const Spectrum& spectrum, const JobContext&) {
        return std::make_shared<const Reading>(fakeReading(experiment, spectrum));
    };
    services.run = [lab](const Experiment& experiment, const RunOptions& options, const JobContext& context,
                         const RunEvents& events) {
        RunOutcome outcome =
            fakeOutcome(*lab, {7}, fakeJudgement(experiment), experiment.model, options, context, events);
        for (const LayerInfo& layer : experiment.model->layers())
            outcome.layers.push_back({.name = layer.name,
                                      .d = layer.d,
                                      .k = {1},
                                      .gamma = 0.9,
                                      .retainDrift = 0.00125,
                                      .centredRetainDrift = 0.0025});
        for (const RunLayer& layer : outcome.layers) {
            if (options.spectrumDrift)
                outcome.figures.push_back({"spectrum-drift", "unlearned", {}, "retain", layer.name, 0.025, 100});
        }
        return outcome;
    };
    services.branch = [lab, run = services.run](const Experiment& experiment, const RunBranch& branch,
                                                const RunOptions& options, const JobContext& context,
                                                const RunEvents& events) {
        lab->branchedFrom = branch.from.value;
        lab->branchedAt = branch.epoch;
        return run(experiment, options, context, events);
    };
    services.resume = [lab](RunId run, const RunOptions& options, const JobContext& context, const RunEvents& events) {
        requireTrust(*lab);
        lab->resumed = run.value;
        const FakeJudgement judgement{selectForgetSet(*fakeDataset(), fakePlan().forget, fakePlan().seed),
                                      {"retrained-0"}};
        return fakeOutcome(*lab, run, judgement, nullptr, options, context, events);
    };
    services.sweep = [lab, run = services.run](const ExperimentServices::ExperimentPointer& experiment,
                                               const Sweep& sweep, const RunOptions& options, const JobContext& context,
                                               const SweepEvents& events) {
        std::vector<std::string> layers;
        for (const LayerInfo& layer : experiment->model->layers())
            layers.push_back(layer.name);
        const std::vector<SweepPoint> points = sweepPoints(experiment->plan, sweep, layers);
        SweepOutcome outcome;
        outcome.points = static_cast<int>(points.size());
        for (const SweepPoint& point : points) {
            events.pointBegan(point, outcome.points);
            if (point.number == lab->heldPoint)
                lab->run = Behaviour::Hold;
            const RunOutcome made = run(*experiment, options, context, events.run);
            outcome.runs.push_back({.point = point, .run = {100 + point.number}, .state = made.state});
            events.pointDone(outcome.runs.back());
            outcome.stopped = made.state == RunState::Cancelled;
            if (outcome.stopped)
                break;
        }
        return outcome;
    };
    services.shadows = fakeShadows(lab);
    services.measureRuns = [lab](const std::vector<RunId>& runs, const MeritWishes& wishes, const JobContext& context) {
        behave(lab->shadows, lab->shadows, *lab, context);
        lab->lastWishes = wishes;
        std::vector<MeasuredRun> measured;
        for (const RunId run : runs)
            measured.push_back(
                {run, {{"risen-share", "unlearned", "original", "retain", "", 0.25, 40}}, {Sentence{"gone"}}});
        if (wishes.outputs)
            measured.front().quality = ComparedQuality{
                .method = "pgu",
                .runs = {runs.front().value},
                .quality =
                    ForgettingQuality{
                        .value = 0.25, .chance = 0.75, .epsilons = {}, .unlearnedModels = 5, .retrainedModels = 6},
                .reason = {}};
        return measured;
    };
    services.embedModels = [](const Experiment& experiment, const EmbeddingTask& task, const JobContext& context) {
        return embedFeatures(experiment, task.subjects, task.options, context);
    };
    services.evaluate = [lab](const Experiment& experiment, const Model&, const std::string& subject,
                              const JobContext& context) {
        behave(lab->evaluate, lab->evaluate, *lab, context);
        lab->lastMembership = experiment.plan.membership;
        lab->lastForget = experiment.forget;
        return fakeEvaluation(subject, subject == "original" ? 0 : 3);
    };
    services.scoreSamples = [lab](const Experiment& experiment, const JobContext& context) {
        behave(lab->evaluate, lab->evaluate, *lab, context);
        SampleScores scores;
        const auto count = experiment.dataset->train.labels.size();
        for (std::size_t i = 0; i < count; ++i) { // every fifth is wrong, and the later the surer
            scores.confidence.push_back(static_cast<float>(i + 1) / static_cast<float>(count + 1));
            scores.loss.push_back(-std::log(scores.confidence.back()));
            scores.predicted.push_back((experiment.dataset->train.labels[i] + (i % 5 == 0 ? 1 : 0)) % 3);
        }
        return scores;
    };
    services.memorisation = [lab,
                             estimate = services.shadows.outlook](const Experiment& experiment, MissingShadows missing,
                                                                  const JobContext& context) -> MemorisationAnswer {
        if (missing == MissingShadows::Estimate) {
            context.report("estimate", -1.0);
            const ShadowOutlook outlook = estimate(experiment, {.models = memorisationModels}, context).training;
            if (outlook.missing > 0)
                return outlook;
        }
        context.report(missing == MissingShadows::Train ? "shadows" : "attack", 0.5);
        behave(lab->evaluate, lab->evaluate, *lab, context);
        const auto count = experiment.dataset->train.labels.size();
        std::vector<double> scores;
        for (std::size_t i = 0; i < count; ++i) // the later, the better remembered
            scores.push_back(static_cast<double>(i) / static_cast<double>(count));
        return scores;
    };
    services.openData = [lab](const std::string& specification, const JobContext&) {
        lab->openedData = specification;
        return fakeDataset();
    };
    services.train = [lab](const Training& training, const JobContext& context, const TrainingEvents& events) {
        lab->lastTraining = training;
        TrainingOutcome outcome;
        for (int epoch = 1; epoch <= training.recipe.epochs(); ++epoch) {
            context.checkpoint();
            context.report("train", static_cast<double>(epoch) / training.recipe.epochs());
            outcome.epochs.push_back({epoch, 2.0 / epoch, 50.0 / epoch, 0.1, 0.5});
            events.epochDone(outcome.epochs.back());
            if (epoch < training.recipe.epochs())
                events.stepDone({epoch + 1, 0.25, 1.5, 37.5});
            behave(lab->train, lab->train, *lab, context);
        }
        return outcome;
    };
    services.devices = [] { return std::vector<DeviceEntry>{{"cpu", "CPU, 2 threads"}, {"fake:0", "Fake device"}}; };
    const auto log = std::make_shared<FakeLog>();
    services.changedRuns = [log]() -> std::optional<std::vector<RunSummary>> {
        const std::scoped_lock lock(log->mutex);
        if (!std::exchange(log->changed, false))
            return std::nullopt;
        return log->runs;
    };
    services.note = [log](const std::vector<RunNote>& notes) {
        const std::scoped_lock lock(log->mutex);
        log->changed = true;
        for (const RunNote& note : notes) {
            RunSummary& run =
                *std::ranges::find_if(log->runs, [&](const RunSummary& one) { return one.id == note.run; });
            switch (note.field) {
            case RunField::Name: run.header.name = note.text; break;
            case RunField::Tags: run.tags = note.text; break;
            case RunField::Notes: run.notes = note.text; break;
            case RunField::Deleted: run.deleted = !note.text.empty(); break;
            }
        }
    };
    services.purge = [lab](RunId run, const PurgeOptions& options, const JobContext& context) {
        behave(lab->log, lab->log, *lab, context);
        lab->purgeWaits = !options.refusesWaiting;
        if (!options.dryRun) {
            context.tell({"The fake purge has something to say", {}});
            ++lab->purges;
        }
        return PurgeReport{run,
                           options.dryRun,
                           "retained-0",
                           {{"Something of the fake goes", {}}},
                           {{"Something of the fake is left", {}}},
                           {}};
    };
    services.report = [lab](const std::vector<RunId>& runs, const std::filesystem::path& folder, int,
                            const ReportLanguage&, RequestPictures pictures, const JobContext& context) {
        context.report("draw", 0.5);
        behave(lab->report, lab->report, *lab, context);
        lab->reportedPictures = pictures == RequestPictures::Shown;
        lab->reportedRuns = static_cast<int>(runs.size());
        if (!lab->reportNotice.empty())
            context.tell({"%1", {lab->reportNotice}});
        return ReportOutcome{folder, {}};
    };
    services.noteFile = [lab](const SampleSource& samples, const std::filesystem::path& file, const JobContext&) {
        lab->notedFile = file;
        lab->notedDataHash = samples.dataHash;
        lab->notedForgetHash = samples.forgetHash;
        lab->notedRuns.clear();
        lab->isNotedFirst = !std::filesystem::exists(file);
    };
    services.noteFileOfRuns = [lab](const std::vector<RunId>& runs, const std::filesystem::path& file,
                                    const JobContext&) {
        lab->notedFile = file;
        lab->notedDataHash.clear();
        lab->notedForgetHash.clear();
        lab->notedRuns = runs;
        lab->isNotedFirst = !std::filesystem::exists(file);
    };
    services.exportLog = [lab](const std::filesystem::path& file, const JobContext&) {
        behave(lab->log, lab->log, *lab, {});
        lab->exportedTo = file;
        return std::int64_t{3} << 20;
    };
    services.mergeLog = [lab](const std::filesystem::path& file) {
        behave(lab->log, lab->log, *lab, {});
        lab->mergedFrom = file;
        return RunMerge{.added = {{8}, {9}}, .known = 1, .purged = lab->mergedPurged};
    };
    services.cacheSizes = [lab] {
        behave(lab->cache, lab->cache, *lab, {});
        return CacheSizes{.moments = {lab->cached, lab->cached * 1024},
                          .shadowModels = {lab->cachedShadows, lab->cachedShadows * 1024}};
    };
    services.clearCache = [lab](CachePart part, const JobContext& context) {
        behave(lab->cache, lab->cache, *lab, context);
        return std::int64_t{1024} * (part == CachePart::Moments ? lab->cached : lab->cachedShadows).exchange(0);
    };
    services.keptEpochs = [lab](RunId) {
        std::vector<int> kept;
        for (int epoch = 0; epoch <= lab->epochs; ++epoch) {
            if (!lab->thinned.contains(epoch))
                kept.push_back(epoch);
        }
        return kept;
    };
    services.runDetails = [lab](RunId id) {
        behave(lab->log, lab->log, *lab, {});
        RunDetails details;
        details.summary = fakeRun(id.value);
        for (int epoch = 0; epoch <= details.summary.epochs; ++epoch)
            details.epochs.push_back(fakeEpoch(epoch));
        details.errors = {{"original", 9.0, 0.5, 0.4, 100, 5, 25},
                          *details.summary.unlearned,
                          {"retrained-0", 9.5, 12.0, 1.5, 100, 5, 25}};
        return details;
    };
    return services;
}

} // namespace unlearn
