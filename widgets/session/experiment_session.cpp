// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/experiment_session.h"

#include "core/unlearn/method_catalogue.h"
#include "widgets/session/error_text.h"
#include "widgets/session/plan_relocation.h"
#include "widgets/session/single_steps.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unlearn {

namespace {

using namespace std::chrono_literals;

/// Redraws follow this timer, however often a job reports.
constexpr auto lookInterval = 33ms;
/// An evaluation shorter than this belongs to its epoch.
constexpr std::chrono::milliseconds shortPhase = 1500ms;

bool namesTheSame(const Plan& a, const Plan& b)
{
    return a.data == b.data && a.dataHash == b.dataHash && a.model == b.model && a.retrained == b.retrained
        && a.forget == b.forget && a.requests == b.requests && a.seed == b.seed
        && a.validationShare == b.validationShare && a.splitSeed == b.splitSeed && a.folder == b.folder;
}

bool hasTheSameSpectrum(const Plan& a, const Plan& b)
{
    return a.data == b.data && a.model == b.model && a.currentRequest() == b.currentRequest() && a.seed == b.seed
        && a.momentsFile == b.momentsFile && a.spectrumImages == b.spectrumImages && a.folder == b.folder;
}

bool hasTheSameForgetLoss(const PguOptions& a, const PguOptions& b)
{
    return a.probabilityOffset == b.probabilityOffset && a.entropyWeight == b.entropyWeight && a.entropy == b.entropy;
}

/// A spectrum and what the forget gradient says in it.
struct SpectrumAndReading {
    std::shared_ptr<const Spectrum> spectrum;
    std::shared_ptr<const Reading> reading;
};

SpectrumAndReading computeAndRead(const ExperimentServices& services, const Experiment& experiment,
                                  const JobContext& context)
{
    SpectrumAndReading both{services.spectrum(experiment, context), nullptr};
    if (experiment.forget.count() == 0)
        return both;
    try {
        both.reading = services.reading(experiment, *both.spectrum, context);
    } catch (const Error& error) { // the spectrum is worth keeping without it
        if (error.code() == ErrorCode::Cancelled)
            throw;
        context.tell({"%1", {errorText(error).toStdString()}}); // in the window's language already
    }
    return both;
}

} // namespace

ExperimentSession::ExperimentSession(ExperimentServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services)), m_exportWriter(m_services)
{
    connect(&m_exportWriter, &ExportWriter::noticed, this, &ExperimentSession::noticed);
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &ExperimentSession::look);
}

ExperimentSession::~ExperimentSession() = default;

ExportSubject ExperimentSession::ofItsData() const
{
    if (!m_experiment)
        return {};
    return {.samples = SampleSource{.dataHash = m_experiment->dataset->hash}};
}

bool ExperimentSession::isWorking() const
{
    return m_status.activity == Activity::ComputingSpectrum || m_status.activity == Activity::Running
        || m_status.activity == Activity::Training || m_status.activity == Activity::RunningPreset
        || m_status.activity == Activity::Attacking || m_status.activity == Activity::Measuring || m_status.isLong;
}

bool ExperimentSession::canStart() const
{
    return m_experiment && m_status.isFree();
}

void ExperimentSession::end(const JobEnd& jobEnd)
{
    look();
    // finished() may have begun the next job already.
    const bool replaced = m_job && *m_job != jobEnd.id;
    const Question question = replaced ? Question::None : m_status.question;
    if (!replaced) {
        m_job.reset();
        m_look.stop();
        m_metrics.reset();
        closeTraining(jobEnd.outcome == JobOutcome::Failed ? TrainingRecord::State::Failed
                                                           : TrainingRecord::State::Stopped,
                      jobEnd.sentence);
        closePreset(jobEnd.outcome == JobOutcome::Failed ? PresetRecord::State::Failed : PresetRecord::State::Stopped,
                    jobEnd.sentence);
        closeSweep(jobEnd.outcome == JobOutcome::Failed ? SweepRecord::State::Failed : SweepRecord::State::Stopped);
        const auto next = std::exchange(m_next, {});
        const bool nextBegins = jobEnd.outcome == JobOutcome::Finished
            || (jobEnd.outcome == JobOutcome::Failed && m_status.activity == Activity::Evaluating);
        const bool wasElsewhere = m_status.activity == Activity::Training
            || m_status.activity == Activity::RunningPreset || !isRunOfExperiment();
        const bool leavesNoModel = m_singleSteps && isRunOfExperiment() && !isJudgedByRun();
        if (m_evaluation == jobEnd.id && jobEnd.outcome != JobOutcome::Finished)
            m_mustMeasure = false; // it was tried
        setStatus({});
        bool isChanged = leavesNoModel && m_evaluations.erase("unlearned") > 0; // of the request before
        isChanged = measureOn(judgedOn()) || isChanged;
        if (isChanged)
            Q_EMIT evaluationsChanged();
        if (next && nextBegins)
            next();
        else if (m_experiment && (m_mustMeasure || (wasElsewhere && !isEvaluated()))) // the latter did not wait for it
            evaluate();
    }
    if (jobEnd.outcome != JobOutcome::Failed)
        return;
    if (question != Question::None)
        Q_EMIT questionFailed(question, jobEnd.sentence, jobEnd.code);
    if (jobEnd.code == ErrorCode::Untrusted)
        Q_EMIT trustNeeded(QString::fromStdString(jobEnd.context.file), QString::fromStdString(jobEnd.context.found));
    else
        Q_EMIT failed(jobEnd.sentence, jobEnd.code);
}

void ExperimentSession::setStatus(JobStatus status)
{
    const Activity before = std::exchange(m_status, std::move(status)).activity;
    Q_EMIT statusChanged();
    if (before == Activity::Measuring && m_status.activity != before)
        Q_EMIT measuringEnded();
}

void ExperimentSession::look()
{
    for (const auto& sentence : m_computeThread.takeNotices())
        Q_EMIT noticed(sentence);
    if (const auto progress = m_computeThread.takeProgress(); progress && m_job && progress->id == *m_job)
        showProgress(*progress);
    if (m_metrics)
        absorb(m_metrics->drain());
    if (m_feed)
        takeEpochs();
    if (m_presetFeed)
        takeNews();
    if (m_sweepFeed)
        takePoints();
}

void ExperimentSession::showProgress(const JobProgress& progress)
{
    if (progress.phase != m_status.phase)
        m_inPhase.start();
    JobStatus status = m_status;
    status.phase = progress.phase;
    status.share = progress.share;
    // An epoch is short steps and a short evaluation: together they are one progress. An evaluation that goes on is the
    // final one, over whole sets.
    const bool steps = progress.phase == QLatin1String("steps");
    const bool shortEvaluation =
        progress.phase == QLatin1String("evaluation") && m_status.epoch > 0 && m_inPhase.elapsed() < shortPhase.count();
    if (m_epochsMeasured > 0 && (steps || shortEvaluation)) {
        const double done = m_epochsMeasured - 1 + (steps ? progress.share : 1.0);
        status.epoch = m_epochsMeasured;
        const bool known = m_experiment && m_experiment->model && isRunOfExperiment();
        status.plannedEpochs =
            plannedEpochs(m_resumed ? m_resumed->plan : m_plan,
                          known ? m_experiment->model->metadata() : std::map<std::string, std::string>());
        status.share = std::min(1.0, done / status.plannedEpochs);
        m_remaining.update(QStringLiteral("epochs"), status.share);
    } else {
        status.epoch = 0;
        m_remaining.update(progress.phase, progress.share);
    }
    status.secondsLeft = m_remaining.seconds();
    setStatus(std::move(status));
}

void ExperimentSession::absorb(const RunFacts& facts)
{
    if (facts.started) { // a plan of several requests begins a run for each
        m_epochsMeasured = 0;
        Q_EMIT runBegan(*facts.started);
    }
    if (facts.judgedOn)
        m_runJudgedOn = *facts.judgedOn;
    if (facts.liveCounts)
        Q_EMIT liveSetsDrawn(*facts.liveCounts);
    if (!facts.evaluations.empty() && isRunOfExperiment()) {
        take(facts.evaluations, m_runJudgedOn);
        Q_EMIT evaluationsChanged();
    }
    m_epochsMeasured += static_cast<int>(facts.epochs.size());
    if (!facts.epochs.empty())
        Q_EMIT epochsMeasured(facts.epochs);
    if (!facts.steps.empty())
        takeSteps(facts.steps);
}

void ExperimentSession::findDevices()
{
    Job<std::vector<DeviceEntry>> job;
    job.work = [services = m_services](const JobContext&) { return services.devices(); };
    job.finished = [this](const std::vector<DeviceEntry>& devices) { Q_EMIT devicesFound(devices); };
    job.ended = [this](const JobEnd& jobEnd) {
        if (jobEnd.outcome == JobOutcome::Failed)
            Q_EMIT failed(jobEnd.sentence, jobEnd.code);
    };
    m_fileThread.post(std::move(job));
}

void ExperimentSession::openPlan(const std::filesystem::path& file)
{
    m_openAgain = [this, file] { openPlan(file); };
    begin<Opened>(
        Activity::Opening,
        [services = m_services, file, previous = m_experiment](const JobContext& context) {
            try {
                return services.open(services.readPlan(file), context, previous);
            } catch (const Error& error) {
                throw namingPlan(error, file);
            }
        },
        [this, file](Opened experiment) { opened(std::move(experiment), file, true); });
}

void ExperimentSession::newPlan(Plan plan)
{
    open(std::move(plan), {}, true);
}

void ExperimentSession::changePlan(Plan plan)
{
    if (m_experiment && namesTheSame(plan, m_plan)) {
        const bool sameSpectrum = hasTheSameSpectrum(plan, m_plan);
        const bool sameReading =
            hasTheSameForgetLoss(plan.pgu, m_plan.pgu) && plan.pgu.startLearningRate == m_plan.pgu.startLearningRate;
        if (!sameSpectrum)
            forgetSpectrum();
        else if (!hasTheSameForgetLoss(plan.pgu, m_plan.pgu))
            m_reading.reset();
        else if (m_reading && !sameReading)
            m_reading = std::make_shared<const Reading>(withLearningRate(*m_reading, plan.pgu.startLearningRate));
        m_plan = std::move(plan);
        if (!sameSpectrum || !sameReading)
            Q_EMIT spectrumChanged();
        Q_EMIT planChanged();
        Q_EMIT gammasChanged();
        return;
    }
    open(std::move(plan), m_planFile, false);
}

void ExperimentSession::open(Plan plan, const std::filesystem::path& file, bool isAnother, std::function<void()> then)
{
    m_openAgain = [this, plan, file, isAnother] { open(plan, file, isAnother, std::exchange(m_thenAgain, {})); };
    begin<Opened>(
        Activity::Opening,
        [services = m_services, plan = std::move(plan), previous = m_experiment](const JobContext& context) {
            return services.open(plan, context, previous);
        },
        [this, file, isAnother, then](Opened experiment) {
            opened(std::move(experiment), file, isAnother);
            if (then)
                then();
        });
    m_thenAgain = std::move(then);
}

void ExperimentSession::opened(Opened experiment, const std::filesystem::path& file, bool isAnother)
{
    const bool fromFile = file != m_planFile;
    const bool otherModel = !m_experiment || m_experiment->plan.model != experiment->plan.model;
    // m_plan is what the spectrum is of; a part that was read anew has changed on disk.
    const bool reread =
        !m_experiment || m_experiment->model != experiment->model || m_experiment->dataset != experiment->dataset;
    if (reread || !hasTheSameSpectrum(m_plan, experiment->plan))
        forgetSpectrum();
    else if (!hasTheSameForgetLoss(m_plan.pgu, experiment->plan.pgu)
             || m_plan.pgu.startLearningRate != experiment->plan.pgu.startLearningRate)
        m_reading.reset();
    if (reread)
        m_scores.reset();
    if (reread || m_experiment->plan.seed != experiment->plan.seed) // the halves of shadow models are drawn by it
        m_memorisation.reset();
    if (fromFile || otherModel)
        forgetGammaSteps();
    m_experiment = std::move(experiment);
    m_plan = m_experiment->plan;
    if (fromFile) {
        m_planFile = file;
        m_savedPlan = m_plan;
    }
    if (file.empty()) // a new experiment, which is saved nowhere yet
        m_savedPlan = {};
    m_evaluations.clear();
    m_lastRun.reset();
    dropBaselineSearch();
    Q_EMIT experimentChanged();
    if (isAnother)
        Q_EMIT anotherOpened();
    Q_EMIT planChanged();
    Q_EMIT spectrumChanged();
    Q_EMIT evaluationsChanged();
    Q_EMIT sampleScoresChanged();
    evaluate();
}

void ExperimentSession::savePlan(const std::filesystem::path& file)
{
    Plan plan = relocated(m_plan, file.parent_path());
    Job<Plan> job;
    job.work = [services = m_services, file, plan](const JobContext&) {
        services.writePlan(file, plan);
        return plan;
    };
    job.finished = [this, file, before = m_plan](Plan saved) {
        // Edits made while the file was being written stay edits.
        const bool edited = m_plan != before;
        m_planFile = file;
        if (edited) {
            m_plan = relocated(m_plan, file.parent_path());
        } else {
            m_plan = saved;
        }
        m_savedPlan = std::move(saved);
        Q_EMIT planSaved();
        Q_EMIT planChanged();
    };
    job.ended = [this](const JobEnd& jobEnd) {
        if (jobEnd.outcome == JobOutcome::Failed)
            Q_EMIT failed(jobEnd.sentence, jobEnd.code);
    };
    m_fileThread.post(std::move(job));
}

void ExperimentSession::trust(const std::string& sha256)
{
    Job<bool> job;
    job.work = [services = m_services, sha256](const JobContext&) {
        services.trust(sha256);
        return true;
    };
    // A copy: opening sets what is opened again.
    job.finished = [openAgain = m_openAgain](bool) {
        if (openAgain)
            openAgain();
    };
    job.ended = [this](const JobEnd& jobEnd) {
        if (jobEnd.outcome == JobOutcome::Failed)
            Q_EMIT failed(jobEnd.sentence, jobEnd.code);
    };
    m_fileThread.post(std::move(job));
}

void ExperimentSession::setDevice(const std::string& device)
{
    m_device = device;
}

void ExperimentSession::setWeightsBudget(int gigabytes)
{
    m_weightsBudgetBytes = bytesOfGigabytes(gigabytes);
}

std::shared_ptr<const Experiment> ExperimentSession::snapshot() const
{
    auto copy = std::make_shared<Experiment>(*m_experiment);
    copy->plan = m_plan;
    return copy;
}

void ExperimentSession::computeSpectrum()
{
    if (!canStart())
        return;
    begin<SpectrumAndReading>(
        Activity::ComputingSpectrum,
        [services = m_services, experiment = snapshot()](const JobContext& context) {
            return computeAndRead(services, *experiment, context);
        },
        [this](SpectrumAndReading computed) {
            m_spectrum = std::move(computed.spectrum);
            m_reading = std::move(computed.reading);
            Q_EMIT spectrumChanged();
        });
}

void ExperimentSession::forgetSpectrum()
{
    m_spectrum.reset();
    m_reading.reset();
}

void ExperimentSession::startRun()
{
    startFrom(std::nullopt);
}

void ExperimentSession::branchRun(RunBranch branch)
{
    startFrom(branch);
}

void ExperimentSession::startFrom(std::optional<RunBranch> branch, bool singleSteps)
{
    if (!canStart())
        return;
    if (m_spectrum || !methodKind(m_plan.method).usesSpectrum) {
        run(branch, singleSteps);
    } else {
        computeSpectrum();
        m_next = [this, branch, singleSteps] { run(branch, singleSteps); };
        JobStatus status = m_status;
        status.runFollows = true;
        status.next = Activity::Running;
        setStatus(std::move(status));
    }
}

void ExperimentSession::run(std::optional<RunBranch> branch, bool singleSteps)
{
    beginRun(
        [services = m_services, experiment = snapshot(), branch](const RunOptions& options, const JobContext& context,
                                                                 const RunEvents& events) {
            return branch ? services.branch(*experiment, *branch, options, context, events)
                          : services.run(*experiment, options, context, events);
        },
        std::nullopt, singleSteps);
}

void ExperimentSession::beginRun(RunWork work, std::optional<ResumedRun> resumed, bool singleSteps)
{
    const auto metrics = std::make_shared<MetricBuffer>();
    const auto steps = std::make_shared<SingleSteps>(singleSteps);
    RunOptions options;
    options.spectrum = m_spectrum;
    options.weightsBudgetBytes = m_weightsBudgetBytes;
    options.spectrumDrift = m_measuresSpectrumDrift;
    begin<RunOutcome>(
        Activity::Running,
        [work = std::move(work), options, metrics, steps](const JobContext& context) {
            return work(options, context, steps->sinks(*metrics, context));
        },
        [this](RunOutcome outcome) {
            look();
            const auto ended = std::make_shared<const RunOutcome>(std::move(outcome));
            if (isRunOfExperiment()) {
                m_lastRun = ended;
                m_evaluations.erase("unlearned"); // of the request before, where this one was stopped
                if (isJudgedByRun())
                    take(ended->evaluations, ended->forget);
                Q_EMIT evaluationsChanged();
            }
            Q_EMIT runEnded(ended);
        });
    m_metrics = metrics;
    m_singleSteps = steps;
    m_awaitsStep = singleSteps;
    m_resumed = std::move(resumed);
    if (isRunOfExperiment()) {
        forgetLastRun();
        Q_EMIT evaluationsChanged();
    }
    Q_EMIT runPrepared();
}

void ExperimentSession::stop()
{
    if (!m_job || m_status.stopping)
        return;
    m_next = {};
    m_computeThread.cancel(*m_job);
    JobStatus status = m_status;
    status.stopping = true;
    status.paused = false;
    status.jobFollows = false;
    status.next = Activity::Idle;
    status.secondsLeft.reset();
    setStatus(std::move(status));
}

} // namespace unlearn
