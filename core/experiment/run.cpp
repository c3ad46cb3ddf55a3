// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run.h"

#include "core/compute_device.h"
#include "core/current_error.h"
#include "core/error.h"
#include "core/experiment/continued_run.h"
#include "core/experiment/live_evaluation.h"
#include "core/experiment/method_state.h"
#include "core/experiment/moments.h"
#include "core/experiment/retrained_models.h"
#include "core/experiment/run_figures.h"
#include "core/experiment/run_log.h"
#include "core/experiment/split_predictions.h"
#include "core/runtime.h"
#include "core/spectrum/spectrum_cache.h"
#include "core/stopwatch.h"
#include "core/unlearn/method.h"
#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/retain_drift.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace unlearn {
namespace {

constexpr int epochsBetweenThinnings = 10;

/// One run from its first or a later epoch to its end. Everything it does goes to log, outcome and events alike.
class RunInProgress {
public:
    RunInProgress(const Experiment& experiment, RunStore& store, const RunOptions& options, const JobContext& context,
                  const RunEvents& events, RunId id)
        : m_experiment(experiment), m_store(store), m_options(options), m_context(context), m_events(events),
          m_clock(store, id, m_outcome.seconds), m_heartbeat(store, id, options.heartbeatInterval),
          m_kind(methodKind(experiment.plan.method)), m_stop(stopOf(experiment.plan)), m_stateFiles(store, id),
          m_current(experiment.start()->clone())
    {
        m_context.alive = [this] { m_heartbeat.beat(); };
        m_outcome.id = id;
        m_outcome.threads = threads();
        m_outcome.device = context.device;
        m_outcome.forget = experiment.forget;
    }

    /// logged: what an earlier process left of this run; empty for a new one.
    RunOutcome run(const RunDetails& logged)
    {
        m_claimed = logged.summary.id == m_outcome.id ? &logged : nullptr;
        if (m_events.started)
            m_events.started(m_outcome.id);
        if (m_events.judgedOn)
            m_events.judgedOn(m_outcome.forget);
        try {
            try {
                prepare(logged);
                iterate();
                finish();
            } catch (const Error& error) {
                if (error.code() != ErrorCode::Cancelled)
                    throw;
                cancel();
            }
        } catch (...) { // whatever it was: no run may be left open in the log
            fail(currentError());
        }
        return std::move(m_outcome);
    }

private:
    void prepare(const RunDetails& logged)
    {
        m_selectedBefore = logged.summary.selectedEpoch;
        if (m_stop.kind != m_experiment.plan.stop.kind)
            m_context.tell({translatable("Core", "The method %1 runs all of its epochs; no stop rule ends it earlier"),
                            {m_kind.name}});
        prepareSpectrum();
        const torch::Device device = computeDevice(m_context.device);
        m_network = copyNetwork(*m_experiment.start(), device);
        prepareEvaluation(logged);
        if (m_kind.usesRetained)
            m_retained.emplace(*m_experiment.dataset, m_experiment.dataset->train, m_experiment.forget.retainIndices(),
                               device);
        if (m_spectrum)
            m_drift.emplace(*m_spectrum, *m_network); // the network is still what the steps begin with
        m_method = makeMethod({m_experiment.plan, *m_network, m_live->sets().request,
                               m_methodSpectrum ? m_methodSpectrum.get() : m_spectrum.get(),
                               m_retained ? &*m_retained : nullptr, m_experiment.model.get(), m_events.steps});
        const Stopwatch watch;
        m_method->prepare(m_context);
        // Of the directions that the steps need; of other methods, what they learn of the weights: SalUn's mask.
        m_clock.add(m_kind.usesSpectrum ? "eigen" : "prepare", watch.seconds());
        m_outcome.layers = m_method->layers();
        m_store.setLayers(m_outcome.id, m_outcome.layers);
        if (m_kind.usesSpectrum)
            logSpectra(m_experiment, m_methodSpectrum ? *m_methodSpectrum : *m_spectrum, m_outcome, m_store, m_clock,
                       m_context);
        if (m_events.layersChosen)
            m_events.layersChosen(m_outcome.layers);
        evaluateReferences();
        restore(logged);
    }

    void prepareEvaluation(const RunDetails& logged)
    {
        m_live.emplace(m_experiment, m_context, m_options.mostBfloat16Points);
        if (hasLeftBfloat16(readablePlan(logged.summary.header), logged.live))
            m_live->useFloat32();
        if (m_live->sets().bfloat16) {
            const Stopwatch watch;
            m_live->comparePrecisions(logged.epochs.empty() ? 0 : logged.epochs.back().epoch + 1);
            m_clock.add("evaluation", watch.seconds());
        }
        m_store.setLiveCounts(m_outcome.id, m_live->sets().counts());
        if (m_events.liveSetsDrawn && m_live->sets().differFromFinal(m_experiment))
            m_events.liveSetsDrawn(m_live->sets().counts());
    }

    /// Methods that do without take only what is there already, for the drift of their layers, or what the stop rule
    /// asks for.
    void prepareSpectrum()
    {
        if (m_options.spectrum && m_options.spectrum->key == spectrumKey(m_experiment))
            m_spectrum = m_options.spectrum;
        if (!m_spectrum && (m_kind.usesSpectrum || m_stop.kind == StopRuleKind::Drift))
            m_spectrum = timed(stepSpectrum(m_experiment, m_store.cacheFolder(), m_context));
        if (m_kind.usesSpectrum && m_experiment.plan.pgu.moment == PguMoment::Full)
            m_methodSpectrum = spectrumOfAll();
    }

    /// With the halves of the spectrum that it stands beside: runs may share these, where it is made for each.
    std::shared_ptr<const Spectrum> spectrumOfAll()
    {
        auto spectrum = std::make_shared<Spectrum>(
            *timed(stepSpectrum(m_experiment, m_store.cacheFolder(), m_context, SpectrumOf::AllSamples)));
        spectrum->halves = m_spectrum->halves;
        return spectrum;
    }

    std::shared_ptr<const Spectrum> timed(std::shared_ptr<const Spectrum> spectrum)
    {
        m_clock.add("gram", spectrum->gramSeconds);
        m_clock.add("eigen", spectrum->eigenSeconds);
        return spectrum;
    }

    /// Live figures of the retrained baselines: the curves' dashed lines, and what Match aims at. In the precision of
    /// the epochs to come, and so anew where bfloat16 is left.
    void evaluateReferences()
    {
        const Stopwatch watch;
        m_referenceForgetError.reset();
        for (const RetrainedModel& retrained : m_experiment.retrained) {
            const Evaluation evaluation = m_live->reference(retrained);
            m_referenceForgetError = m_referenceForgetError.value_or(0.0)
                + evaluation.forget.percent() / static_cast<double>(m_experiment.retrained.size());
            if (m_events.evaluated)
                m_events.evaluated(evaluation);
        }
        if (!m_experiment.retrained.empty())
            m_clock.add("evaluation", watch.seconds());
    }

    void restore(const RunDetails& logged)
    {
        for (const EpochFigures& figures : logged.epochs) {
            m_outcome.epochs.push_back(figures);
            if (m_events.epochDone)
                m_events.epochDone(figures);
        }
        if (m_outcome.epochs.empty()) {
            record(measure({}));
            return;
        }
        const int last = m_outcome.epochs.back().epoch;
        m_weights = logged.weights; // with the verdict before anything that may be stopped: a stop keeps what it chose
        m_verdict = judge(m_stop, m_outcome.epochs, m_referenceForgetError);
        m_live->setOriginal(*m_network);
        if (last > 0) {
            setWeights(last);
            if (m_method->hasState())
                restoreState(last, logged.summary);
        }
    }

    /// The state of each epoch but a run's last is gone: a branch does without, also where it ended before its first
    /// epoch and goes on now.
    void restoreState(int epoch, const RunSummary& logged)
    {
        const bool beginsBranch = logged.id != m_outcome.id || (logged.header.parent && !m_stateFiles.has(epoch));
        if (beginsBranch)
            m_context.tell({translatable("Core",
                                         "The method %1 begins anew with its optimizer, whose state at epoch %2 was "
                                         "not kept"),
                            {m_kind.name, std::to_string(epoch)}});
        else
            m_method->restore(m_stateFiles.read(epoch));
    }

    void iterate()
    {
        for (int epoch = m_outcome.epochs.back().epoch + 1; epoch <= m_method->epochs() && !m_verdict.stop; ++epoch) {
            EpochFigures figures;
            figures.epoch = epoch;
            figures.learningRate = m_method->learningRate(epoch);
            const Stopwatch watch;
            figures.loss = m_method->runEpoch(epoch, m_context);
            figures.stepSeconds = watch.seconds();
            m_clock.add("steps", figures.stepSeconds);
            record(measure(figures));
            if (epoch % epochsBetweenThinnings == 0)
                thin();
        }
    }

    EpochFigures measure(EpochFigures figures)
    {
        const Stopwatch watch;
        const bool wasBfloat16 = m_live->sets().bfloat16;
        if (m_stop.kind == StopRuleKind::Drift) {
            figures.retainDrift = 0.0;
            for (const LayerDrift& drift : m_drift->of(*m_network))
                *figures.retainDrift += drift.uncentred;
        }
        figures = m_live->measure(*m_network, figures);
        if (m_live->sets().bfloat16 && isLast(figures))
            figures = m_live->confirm(*m_network, figures);
        figures.evaluationSeconds = watch.seconds();
        m_clock.add("evaluation", figures.evaluationSeconds);
        if (wasBfloat16 && !m_live->sets().bfloat16)
            bfloat16Left();
        return figures;
    }

    /// Whether the run would end with an epoch that has these figures.
    bool isLast(const EpochFigures& figures) const
    {
        std::vector<EpochFigures> epochs = m_outcome.epochs;
        epochs.push_back(figures);
        return figures.epoch >= m_method->epochs() || judge(m_stop, epochs, m_referenceForgetError).stop;
    }

    void bfloat16Left()
    {
        const LiveCounts counts = m_live->sets().counts();
        m_store.setLiveCounts(m_outcome.id, counts);
        if (m_events.liveSetsDrawn)
            m_events.liveSetsDrawn(counts);
        evaluateReferences();
    }

    void record(const EpochFigures& figures)
    {
        if (figures.epoch == 0) { // the original model, which is stored already
            m_store.appendEpoch(m_outcome.id, figures);
        } else {
            storeWeights(*m_network, m_current);
            if (m_method->hasState())
                m_stateFiles.write(figures.epoch, m_method->state());
            RunWeights weights = keepWeights(m_current, m_store);
            weights.epoch = figures.epoch;
            m_store.appendEpoch(m_outcome.id, figures, &weights);
            m_stateFiles.keepOnly(figures.epoch);
            weights.write = {}; // the next epoch overwrites what it would write
            m_weights.push_back(std::move(weights));
        }
        m_outcome.epochs.push_back(figures);
        m_verdict = judge(m_stop, m_outcome.epochs, m_referenceForgetError);
        if (m_events.epochDone)
            m_events.epochDone(figures);
    }

    void finish()
    {
        adoptSelected();
        const Stopwatch watch;
        SplitPredictions unlearned(m_experiment, *m_outcome.unlearned, m_store.cacheFolder(), m_context);
        log(evaluateModel(m_experiment, unlearned, "unlearned", m_context));
        RunSubjects others{{"original", m_experiment.model.get()}};
        for (const RetrainedModel& retrained : m_experiment.retrained)
            others.emplace_back(retrained.subject(), retrained.model.get());
        for (const auto& [subject, model] : others)
            log(evaluateModel(m_experiment, *model, subject, m_context, m_store.cacheFolder()));
        logTrainings(m_experiment, m_outcome.id, m_store);
        compare(unlearned, others);
        m_clock.add("final-evaluation", watch.seconds());
        keepRetainedMoment();
        thin();
        m_store.endRun(m_outcome.id, RunState::Finished, m_outcome.selectedEpoch);
        m_stateFiles.remove();
        m_outcome.state = RunState::Finished;
    }

    /// Where another request may follow, or these samples may be gone afterwards. Elsewhere it can be made when it is
    /// wanted, and would only take room. The run itself is done by now: it does not fail for want of this.
    void keepRetainedMoment()
    {
        if (!m_spectrum) // the method did without, and so may the next request's; else it is made from the data
            return;
        if (!m_experiment.chain && !m_experiment.dataset->origin && m_experiment.plan.requests.size() <= 1)
            return;
        try {
            const SecondMoments retained = experimentMoments(m_experiment, m_store.cacheFolder(), m_context).retained();
            m_store.setRetainedMoment(
                m_outcome.id, SpectrumCache(m_store.cacheFolder()).storeRetained(retained, momentSource(m_experiment)));
        } catch (...) {
            const Error error = currentError();
            if (error.code() == ErrorCode::Cancelled)
                throw;
            m_context.tell(withReason(
                translatable("Core", "The retained moment is not kept for requests that follow: %1"), error));
        }
    }

    void compare(SplitPredictions& unlearned, const RunSubjects& others)
    {
        m_outcome.figures =
            runFigures(m_experiment, unlearned, others, m_outcome.evaluations, m_store.cacheFolder(), m_context);
        if (m_options.spectrumDrift)
            std::ranges::move(
                spectrumDriftFigures(m_experiment, *m_outcome.unlearned, m_store.cacheFolder(), m_context),
                std::back_inserter(m_outcome.figures));
        logComparison(m_outcome, m_store);
    }

    void log(Evaluation evaluation)
    {
        logEvaluation(evaluation, m_outcome.id, m_store);
        if (m_events.evaluated)
            m_events.evaluated(evaluation);
        m_outcome.evaluations.push_back(std::move(evaluation));
    }

    void cancel()
    {
        // A resumed run that is stopped before its first new epoch keeps what was selected before.
        std::optional<int> selected = m_selectedBefore;
        if (!m_outcome.epochs.empty()) {
            adoptSelected();
            selected = m_outcome.selectedEpoch;
        }
        m_store.endRun(m_outcome.id, RunState::Cancelled, selected);
        m_outcome.state = RunState::Cancelled;
    }

    /// Logs the run as failed and throws the reason on. What goes on with a run and comes no further leaves it as it
    /// was.
    [[noreturn]] void fail(const Error& reason)
    {
        try {
            if (m_claimed && m_outcome.epochs.size() <= m_claimed->epochs.size())
                m_store.releaseClaim(*m_claimed);
            else
                m_store.endRun(m_outcome.id, RunState::Failed, std::nullopt, reason.what());
        } catch (const Error& error) { // the log itself may be what failed
            m_context.tell(withReason(translatable("Core", "The run could not be closed in the log: %1"), error));
        }
        throw Error(reason);
    }

    /// The model at the epoch that the stop rule chose.
    void adoptSelected()
    {
        m_outcome.selectedEpoch = m_verdict.selectedEpoch;
        if (m_outcome.selectedEpoch == 0) {
            m_outcome.unlearned = m_experiment.start();
            copyWeights(*m_experiment.start(), *m_network);
        } else {
            setWeights(m_outcome.selectedEpoch);
            m_outcome.unlearned = std::make_shared<const Model>(m_current.clone());
        }
        if (m_drift) {
            const std::vector<LayerDrift> drift = m_drift->of(*m_network);
            for (std::size_t i = 0; i < drift.size(); ++i) {
                m_outcome.layers[i].retainDrift = drift[i].uncentred;
                m_outcome.layers[i].centredRetainDrift = drift[i].centred;
            }
            m_store.setLayers(m_outcome.id, m_outcome.layers);
        }
        if (m_options.saveTo.empty())
            return;
        m_outcome.unlearned->save(m_options.saveTo,
                                  {{"unlearned_from", m_experiment.model->hash()},
                                   {"epoch", std::to_string(m_outcome.selectedEpoch)},
                                   {"method", m_experiment.plan.method}});
        m_outcome.savedTo = m_options.saveTo;
    }

    void setWeights(int epoch)
    {
        for (const RunWeights& weights : m_weights) {
            if (weights.epoch != epoch)
                continue;
            m_current = m_experiment.model->withWeights(m_store.weightsFolder() / weights.file);
            copyWeights(m_current, *m_network);
            return;
        }
        throw Error(ErrorCode::FileMissing, "The log does not hold the weights of an epoch",
                    {m_store.weightsFolder().string(), "epoch", std::to_string(epoch), "other epochs only"});
    }

    void thin() { m_store.thinWeights(m_outcome.id, m_options.weightsBudgetBytes, m_verdict.selectedEpoch); }

    const Experiment& m_experiment;
    RunStore& m_store;
    const RunOptions& m_options;
    JobContext m_context; ///< the caller's, with a sign of life for the log
    const RunEvents& m_events;
    RunOutcome m_outcome;
    PhaseClock m_clock;
    Heartbeat m_heartbeat;
    const MethodKind& m_kind;
    StopOptions m_stop; ///< the rule that holds
    MethodStateFiles m_stateFiles;
    Model m_current;                                  ///< CPU copy of the network's weights at an epoch's end
    std::shared_ptr<const Spectrum> m_spectrum;       ///< of what is retained
    std::shared_ptr<const Spectrum> m_methodSpectrum; ///< where the method takes another one
    std::shared_ptr<Network> m_network;
    std::optional<LiveEvaluation> m_live;
    std::optional<ImageBatches> m_retained; ///< all of them, for methods that step on them, too
    std::unique_ptr<Method> m_method;
    std::optional<RetainDrift> m_drift;
    std::optional<double> m_referenceForgetError;
    std::vector<RunWeights> m_weights;
    StopVerdict m_verdict;
    std::optional<int> m_selectedBefore;
    const RunDetails* m_claimed = nullptr; ///< what a run was that is gone on with
};

} // namespace

RunOutcome runExperiment(const Experiment& experiment, RunStore& store, const RunOptions& options,
                         const JobContext& context, const RunEvents& events)
{
    requireRunnable(experiment);
    const RunId id = store.beginRun(headerOf(experiment, options, context));
    return RunInProgress(experiment, store, options, context, events, id).run({});
}

RunOutcome resumeRun(RunId run, RunStore& store, const RunOptions& options, const JobContext& context,
                     const RunEvents& events)
{
    // Claimed before anything is read or loaded: of two that want to go on with it, the second is refused at once, and
    // what the first goes on from is what the log holds now.
    const RunDetails logged = store.claimForResume(run);
    std::shared_ptr<const Experiment> experiment;
    try {
        requireFiguresOfEpochs(logged);
        experiment = reopenExperiment(logged.summary.header, store, context);
    } catch (...) {
        store.releaseClaim(logged);
        throw;
    }
    return RunInProgress(*experiment, store, options, context, events, run).run(logged);
}

RunOutcome branchRun(const Experiment& experiment, RunId from, int epoch, RunStore& store, const RunOptions& options,
                     const JobContext& context, const RunEvents& events)
{
    requireRunnable(experiment);
    const RunDetails logged = upToEpoch(store.run(from), epoch, store.weightsFolder());
    requireFiguresOfEpochs(logged);
    const RunHeader& before = logged.summary.header;
    const char* const refusal = "The run can not be gone on from: it is of something else";
    requireSameInputs(before, experiment, refusal);
    RunHeader header = headerOf(experiment, options, context);
    if (header.previousRun != before.previousRun)
        throw Error(ErrorCode::ShapeMismatch, refusal,
                    {.field = "request before", .expected = "that of the run", .found = "another one"});
    header.parent = from;
    // Another process may have purged meanwhile: the epochs are those that were looked at, or nothing begins.
    const RunId id = store.beginRun(header, logged.epochs, logged.weights, logged.summary.planScrubs);
    return RunInProgress(experiment, store, options, context, events, id).run(logged);
}

} // namespace unlearn
