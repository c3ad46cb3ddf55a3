// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that trains models, and baselines for the plan.
#include "widgets/session/experiment_session.h"
#include "widgets/session/next_baselines.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

int wholePercents(const TrainProgress& progress)
{
    return static_cast<int>(100.0 * progress.share);
}

} // namespace

std::optional<TrainRecipe> ExperimentSession::modelRecipe() const
{
    return m_experiment ? recipeIn(*m_experiment->model) : std::nullopt;
}

bool ExperimentSession::canTrainBaseline() const
{
    if (!canStart() || m_experiment->forget.count() == 0 || m_experiment->dataset->origin)
        return false;
    const auto& known = architectures();
    return std::ranges::any_of(
        known, [this](const ArchitectureKind& kind) { return kind.name == m_experiment->model->spec().architecture; });
}

void ExperimentSession::findBaselines(const std::filesystem::path& folder)
{
    if (!canTrainBaseline())
        return;
    dropBaselineSearch();
    Job<std::vector<TrainingSettings>> job;
    job.work = [experiment = m_experiment, folder](const JobContext& context) {
        return nextBaselines(*experiment, folder, context);
    };
    const auto isWanted = [this, experiment = m_experiment] {
        return experiment == m_experiment && canTrainBaseline();
    };
    job.finished = [this, isWanted](const std::vector<TrainingSettings>& baselines) {
        if (isWanted())
            Q_EMIT baselinesFound(baselines);
    };
    job.ended = [this, isWanted](const JobEnd& jobEnd) {
        m_baselineSearch.reset();
        Q_EMIT baselineSearchChanged();
        if (jobEnd.outcome == JobOutcome::Failed && isWanted())
            Q_EMIT failed(jobEnd.sentence, jobEnd.code);
    };
    m_baselineSearch = m_fileThread.post(std::move(job));
    Q_EMIT baselineSearchChanged();
}

void ExperimentSession::dropBaselineSearch()
{
    if (!m_baselineSearch)
        return;
    m_fileThread.drop(*m_baselineSearch);
    m_baselineSearch.reset();
    Q_EMIT baselineSearchChanged();
}

void ExperimentSession::train(const TrainingSettings& settings)
{
    train(settings, {});
}

void ExperimentSession::trainBaselines(const std::vector<TrainingSettings>& baselines)
{
    if (!baselines.empty())
        train(baselines.front(), {baselines.begin() + 1, baselines.end()});
}

void ExperimentSession::train(const TrainingSettings& settings, const std::vector<TrainingSettings>& afterwards)
{
    const bool ofExperiment = settings.data.empty();
    if (!m_status.isFree())
        return;
    if ((ofExperiment || settings.withoutForgetSet) && !m_experiment)
        return;
    if (settings.request > 0 && settings.request >= m_plan.requests.size()) // of another plan
        return;
    Training training;
    training.architecture = settings.architecture;
    training.recipe = settings.recipe;
    training.out = settings.out;
    training.startOver = settings.startOver;
    if (ofExperiment)
        training.dataset = m_experiment->dataset;
    if (const std::size_t requests = m_plan.requests.size(); settings.withoutForgetSet && requests > 1)
        Q_EMIT noticed(tr("The retrained baseline of request %1 of %2 is trained, without all samples that are "
                          "forgotten by its end")
                           .arg(QLocale().toString(settings.request + 1), QLocale().toString(requests)));
    const auto feed = std::make_shared<TrainingFeed>();
    begin<TrainingOutcome>(
        Activity::Training,
        [services = m_services, training, settings, experiment = m_experiment,
         feed](const JobContext& context) mutable {
            if (!training.dataset)
                training.dataset = services.openData(settings.data, context);
            if (settings.withoutForgetSet)
                training.leftOut = leftOutBy(*experiment, settings.request, context);
            return services.train(training, context, feed->sinks());
        },
        [this, afterwards](const TrainingOutcome&) { trained(afterwards); });
    m_feed = feed;
    m_training = TrainingRecord{.settings = settings,
                                .state = TrainingRecord::State::Running,
                                .epochs = {},
                                .failure = {},
                                .dataHash = ofExperiment ? m_experiment->dataset->hash : std::string()};
    Q_EMIT trainingChanged();
}

ExportSubject ExperimentSession::ofTrainedData() const
{
    if (!m_training || m_training->dataHash.empty())
        return {};
    return {.samples = SampleSource{.dataHash = m_training->dataHash}};
}

void ExperimentSession::takeEpochs()
{
    const auto [epochs, underWay] = m_feed->take();
    if (!epochs.empty()) {
        m_training->epochs.insert(m_training->epochs.end(), epochs.begin(), epochs.end());
        m_training->underWay.reset();
    }
    const bool isFurther =
        underWay && (!m_training->underWay || wholePercents(*underWay) != wholePercents(*m_training->underWay));
    if (underWay)
        m_training->underWay = underWay;
    if (!epochs.empty())
        Q_EMIT trainingChanged();
    else if (isFurther)
        Q_EMIT trainingProgressed();
}

void ExperimentSession::trained(const std::vector<TrainingSettings>& afterwards)
{
    takeEpochs();
    closeTraining(TrainingRecord::State::Finished, {});
    Q_EMIT modelTrained(QString::fromStdString(m_training->settings.out.string()));
    if (!m_training->settings.thenBaseline)
        return;
    Plan plan = m_plan;
    const std::string file = m_training->settings.out.string();
    std::erase_if(plan.retrained, [&file](const ModelSource& source) { return source.file == file; });
    plan.retrained.push_back({.file = file, .architecture = {}, .hash = {}});
    if (afterwards.empty())
        changePlan(std::move(plan));
    else // another file than any that the plan names, so that it is opened in any case
        open(std::move(plan), m_planFile, false,
             [this, afterwards] { follow(Activity::Training, [this, afterwards] { trainBaselines(afterwards); }); });
}

void ExperimentSession::closeTraining(TrainingRecord::State state, const QString& failure)
{
    if (!m_training || m_training->state != TrainingRecord::State::Running)
        return;
    m_feed.reset();
    m_training->state = state;
    m_training->underWay.reset();
    m_training->failure = failure;
    Q_EMIT trainingChanged();
}

} // namespace unlearn
