// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/advice.h"
#include "widgets/session/experiment_services.h"
#include "widgets/session/export_writer.h"
#include "widgets/session/gamma_settings.h"
#include "widgets/session/job_thread.h"
#include "widgets/session/judged_experiment.h"
#include "widgets/session/metric_buffer.h"
#include "widgets/session/prepared_run.h"
#include "widgets/session/preset_feed.h"
#include "widgets/session/remaining_time.h"
#include "widgets/session/sweep_feed.h"
#include "widgets/session/sweep_record.h"
#include "widgets/session/training_feed.h"
#include "widgets/session/training_record.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

class SingleSteps;

/// What the compute thread is busy with.
enum class Activity {
    Idle,
    Opening,
    Evaluating,
    ComputingSpectrum,
    Running,
    Training,
    RunningPreset,
    Attacking,
    Measuring
};

/// About every training sample, which an evaluation answers when somebody asks.
enum class Question { None, Scores, Memorisation };

/// What a status bar shows of the running job.
struct JobStatus {
    Activity activity = Activity::Idle;
    bool paused = false;
    bool stopping = false;
    QString phase = {};  ///< key of Progress::phase; empty before the first report
    double share = -1.0; ///< of the phase, or of the planned epochs where epoch is given; negative: unknown
    int epoch = 0;       ///< the one under way; 0: none
    int plannedEpochs = 0;
    bool runFollows = false;            ///< once this job is finished
    bool jobFollows = false;            ///< that was asked for and waits for this evaluation: no other one can
    Activity next = Activity::Idle;     ///< of what follows; Idle: nothing does
    Question question = Question::None; ///< that this evaluation answers
    bool isLong = false;                ///< an evaluation that takes as long as training
    int point = 0;                      ///< of a sweep, the one under way; 0: none
    int points = 0;
    std::optional<double> secondsLeft = {};

    /// For a job that is asked for; an evaluation gives way to it.
    bool isFree() const { return activity == Activity::Idle || activity == Activity::Evaluating; }
};

/// An experiment with all that is known of it and is in no file.
struct SessionContent {
    std::shared_ptr<const Experiment> experiment;
    Plan plan;
    Plan savedPlan;
    std::filesystem::path planFile;
    std::shared_ptr<const Spectrum> spectrum;
    std::shared_ptr<const Reading> reading;
    std::map<std::string, Evaluation> evaluations;
    ForgetSet measuredOn; ///< what the evaluations are of
    std::shared_ptr<const RunOutcome> lastRun;
    std::shared_ptr<const SampleScores> scores;
    std::shared_ptr<const std::vector<double>> memorisation;
    bool measuresSpectrumDrift = false;
    std::vector<std::string> purgedSelectors;
};

/// A run with a plan of its own: one of the log that is gone on with, or one that has waited.
struct ResumedRun {
    Plan plan;
    bool isOfExperiment = false; ///< that is open
};

/// The state behind the window: one plan, what it names, its spectrum, and the job that works on them. Lives in the GUI
/// thread and never computes there; signals state what has happened.
class ExperimentSession : public QObject {
    Q_OBJECT

public:
    explicit ExperimentSession(ExperimentServices services, QObject* parent = nullptr);
    ~ExperimentSession() override;

    const Plan& plan() const { return m_plan; }
    const std::filesystem::path& planFile() const { return m_planFile; }
    bool isModified() const { return m_plan != m_savedPlan; }
    std::shared_ptr<const Experiment> experiment() const { return m_experiment; }
    std::shared_ptr<const Spectrum> spectrum() const { return m_spectrum; }
    /// What the forget gradient says in that spectrum, at the plan's learning rate; null where nothing is to be
    /// forgotten.
    std::shared_ptr<const Reading> reading() const { return m_reading; }
    /// Figures known so far, by subject; all of the same samples, and of whole sets unless they are sampled: of
    /// retrained models while a run goes, and after it where it did not finish.
    const std::map<std::string, Evaluation>& evaluations() const { return m_evaluations; }
    /// What the model says of each training sample; null until scoreSamples() was asked and has answered.
    std::shared_ptr<const SampleScores> sampleScores() const { return m_scores; }
    /// How well each training sample is remembered, -1..1; null until askForMemorisation() was answered by it.
    std::shared_ptr<const std::vector<double>> memorisation() const { return m_memorisation; }
    /// After an evaluation that is under way. Answers with sampleScoresChanged; with memorisationEstimated where shadow
    /// models are missing and not to be trained, else with questionFailed. Training them takes as long as training the
    /// model; a run that starts meanwhile comes first, and it goes on where it was when it is asked for again. Whether
    /// it will be done: not while another job is under way, is stopping or waits, nor a second time.
    bool askForMemorisation(MissingShadows missing = MissingShadows::Estimate);
    bool scoreMemorisation() { return askForMemorisation(MissingShadows::Train); }
    std::shared_ptr<const RunOutcome> lastRun() const { return m_lastRun; }
    /// What the models are measured and attacked on: what the last run was judged on, if it has finished, else what the
    /// experiment forgets. After the last of several requests that is what all of them forgot.
    /// Good until lastRun() or experiment() changes.
    const ForgetSet& judgedOn() const;
    /// What evaluations() are of: while a run goes, of what it is judged on. Good until evaluationsChanged().
    const ForgetSet& measuredOn() const { return m_measuredOn; }
    /// The experiment as one that forgets these, with the plan as it is now; only with an experiment.
    JudgedExperiment judged() const;
    /// Forgets the last run, the evaluation of what it made, and these selectors of what was purged. Figures of what
    /// only that run was judged on go, too: the models are measured anew, after the job that is under way.
    void forgetPurged(const std::vector<std::string>& selectors);
    /// Of all purges of this session. Its plan may still name them; what keeps plans leaves them out.
    const std::vector<std::string>& purgedSelectors() const { return m_purgedSelectors; }
    const JobStatus& status() const { return m_status; }
    const std::string& device() const { return m_device; }
    QUndoStack* undoStack() { return &m_undo; }
    /// For files that jobs of others write, from their threads.
    const ExperimentServices& services() const { return m_services; }
    /// For files that pages write; what they have to say is noticed().
    ExportWriter& exportWriter() { return m_exportWriter; }
    /// Of any of the experiment's data; of nothing without one.
    ExportSubject ofItsData() const;
    /// Of any of the data that the last training was on, where these were the experiment's.
    ExportSubject ofTrainedData() const;

    /// Something is under way that should not be lost unasked.
    bool isWorking() const;
    bool canStart() const;
    /// stepOnce() does something, or will once what is under way for a run is done.
    bool canStep() const;
    /// It ended before it was finished, was not purged or deleted, and no job is under way but an evaluation, which
    /// gives way.
    bool canResume(const RunSummary& run) const;
    /// The run that is under way, or was the last, is of the experiment that is open. One that was gone on with may be
    /// of another: its models and their figures are none of this session's then.
    bool isRunOfExperiment() const { return !m_resumed || m_resumed->isOfExperiment; }

    /// What a session that takes the place of this one goes on with, changes that are not saved included; nothing
    /// without an experiment. The undo history stays behind.
    std::optional<SessionContent> content() const;
    /// Of a session that has no experiment yet. Nothing is read: it can not fail.
    void adopt(SessionContent content);

    // --- gammas (undoable)
    /// A number for one drag, so that its changes merge into one undo step.
    int newGesture() { return ++m_lastGesture; }
    void setLayerGammas(const std::map<std::string, double>& gammas, int gesture = 0);
    void setAllGammas(double gamma, int gesture = 0);
    /// All thresholds at once; text names the step in the Edit menu.
    void setGammas(const GammaSettings& gammas, const QString& text);
    /// Back to what the plan's file says.
    void resetGammas();
    void resetLayerGammas(const std::vector<std::string>& layers);
    bool canSuggest() const { return m_reading != nullptr; }
    /// Suggests a gamma for each layer and sets them in one step; answers with gammasSuggested. They are worked out in
    /// another thread, which takes a moment in large networks.
    void suggestGammas(const AdviceOptions& options);

    // --- runs that wait
    /// What startRun() would run now, to be begun later; only with an experiment.
    PreparedRun preparedRun() const;
    /// Begins it, whatever is open by then. Does nothing unless no job is under way.
    void startPrepared(PreparedRun prepared);

    // --- training
    /// The last one that was begun in this session.
    const std::optional<TrainingRecord>& training() const { return m_training; }
    /// How the experiment's model was trained, where its file says so.
    std::optional<TrainRecipe> modelRecipe() const;
    /// There is something to leave out, and the model is of the catalogue.
    bool canTrainBaseline() const;
    /// Looks for the next baselines of the plan (nextBaselines()) beside the job that is under way. Answers what was
    /// asked last, with baselinesFound, or failed() where a request can not be read or names nothing of its own; with
    /// nothing where by then another experiment is open or canTrainBaseline() does not hold any more.
    void findBaselines(const std::filesystem::path& folder);
    bool isFindingBaselines() const { return m_baselineSearch.has_value(); }
    /// Does nothing while another job is under way.
    void train(const TrainingSettings& settings);
    /// Likewise, each once the one before is a baseline of the plan and has been measured. Whatever is begun meanwhile,
    /// and stop(), ends the sequence.
    void trainBaselines(const std::vector<TrainingSettings>& baselines);

    // --- presets
    /// Answers with presetsRead, of those that can be read, and with failed() for each file that can not.
    void readPresets();
    /// The last one that was begun in this session. It does not touch the experiment that is open.
    const std::optional<PresetRecord>& preset() const { return m_preset; }
    /// Trains what is missing and unlearns. Does nothing while another job is under way. One that was stopped goes on
    /// when it is begun again.
    void runPreset(PresetTask task);

    // --- sweeps over gamma
    /// The last one that was begun in this session.
    const std::optional<SweepRecord>& sweep() const { return m_sweep; }
    /// A run could be started, its method has thresholds, and its plan one request.
    bool canSweep() const;
    /// What a sweep of the plan as it is now would run; only with an experiment. Throws Error of
    /// core/experiment/sweep.h.
    std::vector<SweepPoint> sweepPoints(const Sweep& sweep) const;

    // --- attacks
    /// There are samples to attack, and no job is under way but an evaluation, which gives way or comes first.
    bool canAttackWithShadows() const;
    /// On the models that there are now, without attacks as yet.
    ShadowTask shadowTask() const;
    /// Answers with shadowsEstimated; after an evaluation that is under way, once for what was asked last.
    void estimateShadows(const ShadowTask& task);
    /// Trains the shadow models that are missing first; answers with shadowsAttacked. Does nothing unless
    /// canAttackWithShadows(), or while another job waits. What a stopped pool has trained is kept.
    void attackWithShadows(const ShadowTask& task);
    /// Figures of the models of runs, of whatever experiment; answers with runsMeasured, after an evaluation that is
    /// under way. Does nothing unless canStart(), or while another job waits.
    void measureRuns(const std::vector<RunId>& runs, const MeritWishes& wishes);

public Q_SLOTS:
    /// Answers with devicesFound.
    void findDevices();
    void openPlan(const std::filesystem::path& file);
    /// An experiment that is in no file yet. A failure leaves everything as it was.
    void newPlan(unlearn::Plan plan);
    void savePlan(const std::filesystem::path& file);
    /// Takes another plan; where it names other data, models or forget set, they are loaded first, and a failure leaves
    /// everything as it was.
    void changePlan(unlearn::Plan plan);
    /// The answer to trustNeeded: lets the file be run, now and later, and opens again what needed it.
    void trust(const std::string& sha256);
    void setDevice(const std::string& device);
    /// The samples that attacks tell apart; all models are measured again. What attacks found on other samples is
    /// forgotten at once.
    void setMembership(const unlearn::MembershipOptions& membership);
    /// Of the weights that the log keeps of each run, from the next run on. gigabytes: of 2^30 bytes.
    void setWeightsBudget(int gigabytes);
    /// Whether runs from now on measure how far spectra drift (RunOptions::spectrumDrift).
    void setMeasuresSpectrumDrift(bool measures) { m_measuresSpectrumDrift = measures; }
    bool measuresSpectrumDrift() const { return m_measuresSpectrumDrift; }
    void computeSpectrum();
    /// Answers with sampleScoresChanged, or questionFailed; when, and whether it will be done, as askForMemorisation().
    bool scoreSamples();
    /// Computes the spectrum first where there is none.
    void startRun();
    /// Likewise, from an epoch of a run of the log and with the settings as they are now.
    void branchRun(unlearn::RunBranch branch);
    /// Goes on with a run of the log as it began, under its number. Does nothing unless canResume().
    void resumeRun(const unlearn::RunSummary& run);
    /// Runs every point of a sweep that the log does not hold yet, after the spectrum where there is none; answers with
    /// sweepChanged. Does nothing unless canSweep().
    void startSweep(const unlearn::Sweep& sweep);
    /// What is no longer paused goes on by itself, whether it went one batch at a time or not.
    void setPaused(bool paused);
    /// One batch of unlearning, behind which the run pauses; answers with stepsDone. Starts a run where none is under
    /// way, as startRun() does; while a batch is under way, nothing. Methods that know no batches run to their end.
    void stepOnce();
    /// Takes effect at the job's next checkpoint; the status says so at once.
    void stop();

Q_SIGNALS:
    void planChanged();
    void gammasChanged();
    void gammasSuggested(const std::map<std::string, unlearn::LayerAdvice>& advice);
    void experimentChanged();
    /// After experimentChanged: it is not the experiment of before with other parts.
    void anotherOpened();
    void spectrumChanged();
    void evaluationsChanged();
    void sampleScoresChanged();
    /// At least one shadow model is missing.
    void memorisationEstimated(const unlearn::ShadowOutlook& outlook);
    /// Besides failed().
    void questionFailed(unlearn::Question question, const QString& sentence, unlearn::ErrorCode code);
    void shadowsEstimated(const unlearn::ShadowTask& task, const unlearn::ShadowTaskOutlook& outlook);
    void shadowsAttacked(const std::vector<unlearn::ShadowAttackResult>& results);
    void runsMeasured(const std::vector<unlearn::MeasuredRun>& runs);
    /// Finished, stopped, failed or replaced: figures of some of its runs may be in the log in any case.
    void measuringEnded();
    void statusChanged();
    void planSaved();
    /// A training has begun, ended, or done epochs.
    void trainingChanged();
    /// Another whole percent of the epoch under way is done, and nothing else has changed.
    void trainingProgressed();
    void modelTrained(const QString& file);
    /// isFindingBaselines() is another one.
    void baselineSearchChanged();
    /// At least one.
    void baselinesFound(const std::vector<unlearn::TrainingSettings>& baselines);
    void presetsRead(const std::vector<unlearn::Preset>& presets);
    /// A preset has begun, ended, or gone a step.
    void presetChanged();
    /// A sweep has begun, ended, or done points.
    void sweepChanged();
    void runPrepared();
    void runBegan(unlearn::RunId run);
    /// What the run's figures after each epoch are of, where that is less than all.
    void liveSetsDrawn(const unlearn::LiveCounts& counts);
    void epochsMeasured(const std::vector<unlearn::EpochFigures>& epochs);
    /// Of a run that goes one batch at a time, which is paused now.
    void stepsDone(const std::vector<unlearn::StepFigures>& steps);
    void runEnded(const std::shared_ptr<const unlearn::RunOutcome>& outcome);
    void noticed(const QString& sentence);
    void devicesFound(const std::vector<unlearn::DeviceEntry>& devices);
    /// What was to be opened is a program that nobody has trusted yet; everything is as it was.
    void trustNeeded(const QString& file, const QString& sha256);
    void failed(const QString& sentence, unlearn::ErrorCode code);

private:
    using RunWork = std::function<RunOutcome(const RunOptions&, const JobContext&, const RunEvents&)>;

    /// question, isLong: as its status says from the first.
    template <typename Result>
    void begin(Activity activity, std::function<Result(const JobContext&)> work, std::function<void(Result)> finished,
               Question question = Question::None, bool isLong = false);
    void end(const JobEnd& end);
    void setStatus(JobStatus status);
    void follow(Activity activity, std::function<void()> next);
    /// start: begins the evaluation that answers, now or after the one that is under way. Whether it is, or will be.
    bool ask(Question question, bool isLong, const std::function<void()>& start);
    void look();
    void absorb(const RunFacts& facts);
    void showProgress(const JobProgress& progress);
    /// then: called when it is open and being measured.
    void open(Plan plan, const std::filesystem::path& file, bool isAnother, std::function<void()> then = {});
    using Opened = std::shared_ptr<const Experiment>;
    void opened(Opened experiment, const std::filesystem::path& file, bool isAnother);
    void evaluate();
    /// The models are known as they are judged, attacks included where the plan has any that can be made.
    bool isEvaluated() const;
    /// Figures of other samples can not stand beside those that are to come: they go. Whether there were any.
    bool measureOn(const ForgetSet& samples);
    /// samples: what they are of. Sampled ones keep the attacks that are known of the same model and samples.
    void take(std::vector<Evaluation> evaluations, const ForgetSet& samples);
    /// By judgedOn(): the last run has finished.
    bool isJudgedByRun() const;
    void startFrom(std::optional<RunBranch> branch, bool singleSteps = false);
    void run(std::optional<RunBranch> branch, bool singleSteps);
    void beginRun(RunWork work, std::optional<ResumedRun> resumed = std::nullopt, bool singleSteps = false);
    void openGate(bool isOpen);
    void takeSteps(const std::vector<StepFigures>& steps);
    void takeEpochs();
    void dropBaselineSearch();
    /// afterwards: baselines that are to be trained after it.
    void train(const TrainingSettings& settings, const std::vector<TrainingSettings>& afterwards);
    void trained(const std::vector<TrainingSettings>& afterwards);
    /// Before another one: its model, and figures of what only it was judged on.
    void forgetLastRun();
    void closeTraining(TrainingRecord::State state, const QString& failure);
    void takeNews();
    void closePreset(PresetRecord::State state, const QString& failure);
    void runSweep(const Sweep& sweep);
    void takePoints();
    void closeSweep(SweepRecord::State state);
    void forgetSpectrum();
    void pushGammas(const QString& text, GammaSettings after, int gesture);
    void applyGammas(const GammaSettings& gammas);
    /// What was noted of runs is of the log, whatever is open: it can still be undone.
    void forgetGammaSteps();
    std::shared_ptr<const Experiment> snapshot() const;

    ExperimentServices m_services;
    Plan m_plan;
    Plan m_savedPlan;
    std::filesystem::path m_planFile;
    std::shared_ptr<const Experiment> m_experiment;
    std::shared_ptr<const Spectrum> m_spectrum;
    std::shared_ptr<const Reading> m_reading;
    std::map<std::string, Evaluation> m_evaluations;
    ForgetSet m_measuredOn;     ///< what the evaluations are of
    bool m_mustMeasure = false; ///< some were dropped, and the original model is not known on other samples yet
    std::shared_ptr<const SampleScores> m_scores;
    std::shared_ptr<const std::vector<double>> m_memorisation;
    std::shared_ptr<const RunOutcome> m_lastRun;
    std::vector<std::string> m_purgedSelectors;
    std::string m_device = "cpu";
    std::int64_t m_weightsBudgetBytes = RunOptions().weightsBudgetBytes;
    bool m_measuresSpectrumDrift = false;
    QUndoStack m_undo;
    int m_lastGesture = 0;

    std::optional<JobId> m_job;
    std::optional<JobId> m_evaluation; ///< the last job that was to measure all models
    JobStatus m_status;
    RemainingTime m_remaining;
    QElapsedTimer m_inPhase;
    int m_epochsMeasured = 0; ///< of the running run, epoch 0 included
    ForgetSet m_runJudgedOn;  ///< what the evaluations of the run under way are of, or of the last one
    std::shared_ptr<MetricBuffer> m_metrics;
    std::shared_ptr<SingleSteps> m_singleSteps; ///< of the running run; none: a sweep's, or no run
    bool m_awaitsStep = false;                  ///< a batch was asked for and is not done yet
    std::optional<ResumedRun> m_resumed;        ///< by the job that is under way, or was the last
    std::shared_ptr<TrainingFeed> m_feed;       ///< of the running training
    std::optional<TrainingRecord> m_training;
    std::shared_ptr<PresetFeed> m_presetFeed; ///< of the running preset
    std::optional<PresetRecord> m_preset;
    std::shared_ptr<SweepFeed> m_sweepFeed; ///< of the running sweep
    std::optional<SweepRecord> m_sweep;
    std::function<void()> m_openAgain; ///< what trust in a file would let go on: an opening, or a resumed run
    std::function<void()> m_thenAgain; ///< what was to follow that opening; nothing once another job has begun
    std::function<void()> m_next;      ///< what follows the running job if it succeeds, or an evaluation
    std::weak_ptr<const ShadowTask> m_estimateToFollow; ///< is held by what follows, for it holds a model
    std::optional<JobId> m_baselineSearch;
    QTimer m_look;
    ExportWriter m_exportWriter;
    JobThread m_fileThread;
    JobThread m_computeThread; ///< last: ends first
};

template <typename Result>
void ExperimentSession::begin(Activity activity, std::function<Result(const JobContext&)> work,
                              std::function<void(Result)> finished, Question question, bool isLong)
{
    if (m_job)
        m_computeThread.drop(*m_job);
    m_next = {};
    m_thenAgain = {};
    m_metrics.reset();
    m_singleSteps.reset();
    m_awaitsStep = false;
    m_resumed.reset();
    closeTraining(TrainingRecord::State::Stopped, {});
    closePreset(PresetRecord::State::Stopped, {});
    closeSweep(SweepRecord::State::Stopped);
    m_remaining.reset();
    m_epochsMeasured = 0;
    Job<Result> job;
    job.work = std::move(work);
    job.finished = std::move(finished);
    job.ended = [this](const JobEnd& jobEnd) { end(jobEnd); };
    job.device = m_device;
    m_job = m_computeThread.post(std::move(job));
    m_look.start();
    setStatus({.activity = activity, .question = question, .isLong = isLong});
}

} // namespace unlearn
