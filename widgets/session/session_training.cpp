// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that trains models, and baselines for the plan.
#include "core/content_hash.h"
#include "core/error.h"
#include "core/evaluate/subject_name.h"
#include "core/experiment/references.h"
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

/// Selectors of a request and of those before it.
std::string selectorsUpTo(const Plan& plan, std::size_t request)
{
    std::string text;
    const auto append = [&text](const std::vector<std::string>& selectors) {
        for (const std::string& selector : selectors)
            text += (text.empty() ? "" : " ") + selector;
    };
    append(plan.currentRequest());
    for (std::size_t later = 1; later <= request; ++later)
        append(plan.requests[later]);
    return text;
}

/// The same for what would make the same model, so that a training that was stopped is found again.
std::string fileName(const TrainingSettings& settings, const Experiment& experiment, const ForgetSet& leftOut)
{
    constexpr std::size_t digits = 12;
    const std::string hash =
        ContentHash().add(experiment.dataset->hash).add(leftOut.hash()).add(recipeToJson(settings.recipe)).hex();
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

std::vector<TrainingSettings> ExperimentSession::nextBaselines(const std::filesystem::path& folder)
{
    std::vector<TrainingSettings> baselines;
    try {
        const std::vector<ForgetSet> judged = judgedSamples(*m_experiment);
        const std::vector<std::size_t> counts = referenceCounts(*m_experiment, judged);
        const std::size_t fewest = *std::ranges::min_element(counts);
        for (std::size_t request = 0; request < judged.size(); ++request) {
            if (counts[request] == fewest)
                baselines.push_back(baselineSettings(folder, request, judged[request], fewest));
        }
    } catch (const Error& error) {
        baselines.clear();
        Q_EMIT failed(errorText(error), error.code());
    }
    return baselines;
}

/// known: baselines that the request has, each of another draw.
TrainingSettings ExperimentSession::baselineSettings(const std::filesystem::path& folder, std::size_t request,
                                                     const ForgetSet& leftOut, std::size_t known) const
{
    TrainingSettings settings;
    settings.architecture = m_experiment->model->spec().architecture;
    settings.recipe = modelRecipe().value_or(TrainRecipe{.stages = {TrainStage{}}});
    settings.recipe.seed += known;
    settings.withoutForgetSet = true;
    settings.request = request;
    settings.thenBaseline = true;
    const auto isBaseline = [this](const std::filesystem::path& file) {
        return std::ranges::any_of(m_plan.retrained,
                                   [&file](const ModelSource& source) { return source.file == file.string(); });
    };
    for (;; ++settings.recipe.seed) {
        settings.out = folder / fileName(settings, *m_experiment, leftOut);
        if (!isBaseline(settings.out))
            return settings;
    }
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
    if (m_status.activity != Activity::Idle && m_status.activity != Activity::Evaluating)
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
    if (settings.withoutForgetSet) {
        try {
            training.leftOut = LeftOut{judgedSamples(*m_experiment).at(settings.request),
                                       selectorsUpTo(m_experiment->plan, settings.request)};
        } catch (const Error& error) { // a later request's list may have gone
            Q_EMIT failed(errorText(error), error.code());
            return;
        }
        if (const std::size_t requests = m_experiment->plan.requests.size(); requests > 1)
            Q_EMIT noticed(tr("The retrained baseline of request %1 of %2 is trained, without all samples that are "
                              "forgotten by its end")
                               .arg(QLocale().toString(settings.request + 1), QLocale().toString(requests)));
    }
    const auto feed = std::make_shared<TrainingFeed>();
    begin<TrainingOutcome>(
        Activity::Training,
        [services = m_services, training, data = settings.data, feed](const JobContext& context) mutable {
            if (!training.dataset)
                training.dataset = services.openData(data, context);
void ExperimentSession::forgetLastRun()
{
    if (judgedOn() != m_experiment->forget)
        std::erase_if(m_evaluations, [](const auto& known) { return isRetrained(known.first); });
    m_lastRun.reset();
    m_evaluations.erase("unlearned");
}

            return services.train(training, context, feed->sinks());
        },
        [this, afterwards](const TrainingOutcome&) { trained(afterwards); });
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

/// A run that was judged on other samples than the experiment's has other references, and of a plan's requests each has
/// other ones than the one before it. kept: figures of those that it has.
void ExperimentSession::forgetOtherReferences(const std::vector<Evaluation>& kept)
{
    if (!isRunOfExperiment())
        return;
    const bool hasOthers = m_lastRun ? m_lastRun->forget != m_experiment->forget
                                     : (m_resumed ? m_resumed->plan : m_plan).requests.size() > 1;
    if (!hasOthers)
        return;
    std::erase_if(m_evaluations, [&kept](const auto& known) {
        return isRetrained(known.first) && std::ranges::count(kept, known.first, &Evaluation::subject) == 0;
    });
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
