// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/merit_services.h"

#include "core/error.h"
#include "core/experiment/layer_figures.h"
#include "core/experiment/logged_models.h"
#include "core/experiment/measurement_log.h"
#include "core/experiment/relearning_figures.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/spectrum/cache_contents.h"
#include "core/store/run_store.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <system_error>
#include <utility>

namespace unlearn {

namespace {

/// Calls it and adds its figures; what can not be had is the sentence.
template <typename Make> void attempt(const char* sentence, MeasuredRun& measured, Make&& make)
{
    try {
        for (FigureOfMerit& figure : make())
            measured.figures.push_back(std::move(figure));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::OutOfMemory)
            throw;
        measured.missing.push_back(withReason(sentence, error, {std::to_string(measured.run.value)}));
    }
}

/// sentence: which figures they lack.
void addFailed(const char* sentence, const std::vector<FailedModel>& failed, MeasuredRun& measured)
{
    for (const FailedModel& one : failed) {
        Sentence missing = withReason(sentence, one.reason, {std::to_string(measured.run.value), one.subject});
        if (std::ranges::find(measured.missing, missing) == measured.missing.end()) // relearned from other samples
            measured.missing.push_back(std::move(missing));
    }
}

/// The shadow models that the page Samples asks for. Nothing where they were never trained, or can not be: the model's
/// file names no recipe, say, or it is a TorchScript one.
std::optional<ShadowPool> trainedPool(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                      const JobContext& context)
{
    if (cacheContentsOf(experiment.dataset->hash, shadowFolder(cacheFolder)).empty())
        return std::nullopt; // without a copy of the data, which a pool takes
    std::optional<ShadowPool> pool;
    try {
        pool.emplace(memorisationPool(experiment, cacheFolder, context));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::ValueOutOfRange && error.code() != ErrorCode::FormatUnsupported)
            throw;
        return std::nullopt;
    }
    std::error_code ignored;
    for (int model = 0; model < pool->models(); ++model) {
        if (!std::filesystem::exists(pool->fileOf(model), ignored))
            return std::nullopt;
    }
    return pool;
}

/// How well forget samples are remembered, experiment after experiment: those of the same data, model and seed have the
/// same shadow models.
class KnownMemorisation {
public:
    explicit KnownMemorisation(std::filesystem::path cacheFolder) : m_cacheFolder(std::move(cacheFolder)) { }

    /// Without scores where there is no trainedPool(). Throws Error of forgetMemorisation() and recipeOfModel().
    ForgetMemorisation of(const std::shared_ptr<const Experiment>& experiment, const JobContext& context)
    {
        if (!m_last || m_last->dataset != experiment->dataset || m_last->model != experiment->model
            || m_last->plan.seed != experiment->plan.seed) {
            m_pool = trainedPool(*experiment, m_cacheFolder, context);
            m_last = experiment;
        }
        if (!m_pool)
            return {};
        return {.scores = forgetMemorisation(*experiment, *m_pool, context), .shadowModels = m_pool->models()};
    }

private:
    std::filesystem::path m_cacheFolder;
    std::shared_ptr<const Experiment> m_last; ///< whose pool it is
    std::optional<ShadowPool> m_pool;
};

/// Of each run. Thirds of runs that are measured together are made alike: no run has scores where one of them has none,
/// and that one is told. opened: takes what was opened last.
std::vector<ForgetMemorisation> memorisations(const RunStore& store, const JobContext& context,
                                              std::vector<MeasuredRun>& measured,
                                              std::shared_ptr<const Experiment>& opened)
{
    std::vector<ForgetMemorisation> all(measured.size());
    if (cacheContents(shadowFolder(store.cacheFolder())).empty())
        return all;
    JobContext quiet = context;
    quiet.notice = nullptr; // of opening, which tells it again
    KnownMemorisation known(store.cacheFolder());
    std::vector<MeasuredRun*> untrained;
    std::ptrdiff_t asked = 0;
    for (std::size_t i = 0; i < measured.size(); ++i) {
        const auto experiment = loggedModels(measured[i].run, store, quiet, opened).experiment;
        if (!experiment)
            continue; // nor is anything measured of it
        opened = experiment;
        ++asked;
        attempt(translatable("Core", "run %2, memorisation by shadow models: %1"), measured[i], [&] {
            all[i] = known.of(experiment, context);
            if (all[i].scores.empty())
                untrained.push_back(&measured[i]);
            return std::vector<FigureOfMerit>();
        });
    }
    const auto found = std::ranges::count_if(all, [](const ForgetMemorisation& one) { return !one.scores.empty(); });
    if (found == asked)
        return all;
    if (found > 0) {
        for (MeasuredRun* run : untrained)
            run->missing.push_back({translatable("Core",
                                                 "run %1, memorisation by shadow models: none of its model, data and "
                                                 "seed were trained"),
                                    {std::to_string(run->run.value)}});
    }
    return std::vector<ForgetMemorisation>(measured.size());
}

void addQualities(const RunStore& store, const std::vector<ForgetScores>& scores, std::vector<MeasuredRun>& measured)
{
    std::vector<RunToReport> runs;
    runs.reserve(measured.size());
    for (const MeasuredRun& run : measured)
        runs.push_back(runToReport(store.run(run.run)));
    for (ComparedQuality& quality : compareQuality(runs, scores)) {
        const auto first = std::ranges::find(measured, RunId{quality.runs.front()}, &MeasuredRun::run);
        if (first != measured.end())
            first->quality = std::move(quality);
    }
}

} // namespace

MeasureRuns coreMeasureRuns(const std::filesystem::path& database)
{
    return [database](const std::vector<RunId>& runs, const MeritWishes& wishes, const JobContext& context) {
        const RunStore store(database, RunStore::Mode::ReadOnly);
        std::vector<MeasuredRun> all;
        for (const RunId run : runs)
            all.emplace_back().run = run;
        std::shared_ptr<const Experiment> previous;
        std::vector<ForgetMemorisation> memorised(all.size());
        if (wishes.outputs)
            memorised = memorisations(store, context, all, previous);
        std::vector<ForgetScores> forgetScores(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            MeasuredRun& measured = all[i];
            const LoggedModels models = loggedModels(measured.run, store, context, previous);
            measured.missing.insert(measured.missing.end(), models.missing.begin(), models.missing.end());
            if (models.experiment) {
                const Experiment& experiment = *models.experiment;
                previous = models.experiment;
                if (wishes.outputs)
                    attempt(translatable("Core", "run %2, outputs: %1"), measured, [&] {
                        OutputFigures outputs =
                            outputFigures(experiment, models.subjects, context, memorised[i], store.cacheFolder());
                        measured.outputs = std::move(outputs.outputs);
                        measured.predictions = std::move(outputs.predictions);
                        measured.classNames = experiment.dataset->classNames;
                        forgetScores[i] = std::move(outputs.forgetScores);
                        addFailed(translatable("Core", "run %2, outputs of %3: %1"), outputs.failed, measured);
                        return std::move(outputs.figures);
                    });
                if (wishes.layers)
                    attempt(translatable("Core", "run %2, layers: %1"), measured, [&] {
                        LayerFigures layers = layerFigures(experiment, models.subjects, context);
                        addFailed(translatable("Core", "run %2, layers of %3: %1"), layers.failed, measured);
                        return std::move(layers.figures);
                    });
                if (wishes.relearning)
                    attempt(translatable("Core", "run %2, relearning: %1"), measured, [&] {
                        const std::vector<SubjectRelearning> relearnings =
                            relearnSubjects(experiment, models.subjects, *wishes.relearning, context);
                        for (const SubjectRelearning& one : relearnings) {
                            if (one.failure)
                                addFailed(translatable("Core", "run %2, relearning of %3: %1"),
                                          {{one.subject, *one.failure}}, measured);
                        }
                        return relearnFigures(relearnings);
                    });
            }
            measured.isLogged =
                logMeasuredFigures(database, measured.run, models.planScrubs, measured.figures, context);
        }
        if (wishes.outputs)
            addQualities(store, forgetScores, all);
        return all;
    };
}

} // namespace unlearn
