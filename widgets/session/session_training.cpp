// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that trains models, and baselines for the plan.
#include "core/content_hash.h"
#include "widgets/session/experiment_session.h"

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : " ") + part;
    return text;
}

/// The same for what would make the same model, so that a training that was stopped is found again.
std::string fileName(const TrainingSettings& settings, const Experiment& experiment)
{
    constexpr std::size_t digits = 12;
    const std::string hash = ContentHash()
                                 .add(experiment.dataset->hash)
                                 .add(experiment.forget.hash())
                                 .add(recipeToJson(settings.recipe))
                                 .hex();
    return "retrained-" + settings.architecture + "-seed" + std::to_string(settings.recipe.seed) + '-'
        + hash.substr(0, digits) + ".safetensors";
}

int wholePercents(const TrainProgress& progress)
{
    return static_cast<int>(100.0 * progress.share);
}

} // namespace

std::optional<TrainRecipe> ExperimentSession::modelRecipe() const
{
    if (!m_experiment)
        return std::nullopt;
    const auto said = m_experiment->model->metadata().find("recipe");
    if (said == m_experiment->model->metadata().end())
        return std::nullopt;
    try {
        return recipeFromJson(said->second);
    } catch (const Error&) { // made by another program, or by a later version
        return std::nullopt;
    }
}

bool ExperimentSession::canTrainBaseline() const
{
    if (!canStart() || m_experiment->forget.count() == 0 || m_experiment->dataset->origin)
        return false;
    const auto& known = architectures();
    return std::ranges::any_of(
        known, [this](const ArchitectureKind& kind) { return kind.name == m_experiment->model->spec().architecture; });
}

TrainingSettings ExperimentSession::baselineSettings(const std::filesystem::path& folder) const
{
    TrainingSettings settings;
    settings.architecture = m_experiment->model->spec().architecture;
    settings.recipe = modelRecipe().value_or(TrainRecipe{.stages = {TrainStage{}}});
    settings.recipe.seed += m_plan.retrained.size(); // each baseline is another draw
    settings.withoutForgetSet = true;
    settings.thenBaseline = true;
    const auto isBaseline = [this](const std::filesystem::path& file) {
        return std::ranges::any_of(m_plan.retrained,
                                   [&file](const ModelSource& source) { return source.file == file.string(); });
    };
    for (;; ++settings.recipe.seed) {
        settings.out = folder / fileName(settings, *m_experiment);
        if (!isBaseline(settings.out))
            return settings;
    }
}

void ExperimentSession::train(const TrainingSettings& settings)
{
    const bool ofExperiment = settings.data.empty();
    if (m_status.activity != Activity::Idle && m_status.activity != Activity::Evaluating)
        return;
    if ((ofExperiment || settings.withoutForgetSet) && !m_experiment)
        return;
    Training training;
    training.architecture = settings.architecture;
    training.recipe = settings.recipe;
    training.out = settings.out;
    training.startOver = settings.startOver;
    if (ofExperiment)
        training.dataset = m_experiment->dataset;
    if (settings.withoutForgetSet)
        training.leftOut = LeftOut{m_experiment->forget, joined(m_plan.currentRequest())};
    const auto feed = std::make_shared<TrainingFeed>();
    begin<TrainingOutcome>(
        Activity::Training,
        [services = m_services, training, data = settings.data, feed](const JobContext& context) mutable {
            if (!training.dataset)
                training.dataset = services.openData(data, context);
            return services.train(training, context, feed->sinks());
        },
        [this](const TrainingOutcome&) { trained(); });
    m_feed = feed;
    m_training =
        TrainingRecord{.settings = settings, .state = TrainingRecord::State::Running, .epochs = {}, .failure = {}};
    Q_EMIT trainingChanged();
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

void ExperimentSession::trained()
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
    changePlan(std::move(plan));
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
