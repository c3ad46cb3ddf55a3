// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/merit_services.h"

#include "core/error.h"
#include "core/experiment/layer_figures.h"
#include "core/experiment/logged_models.h"
#include "core/experiment/measurement_log.h"
#include "core/experiment/relearning_figures.h"
#include "core/store/run_store.h"

#include <algorithm>
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

/// How well the forget samples are remembered, as the shadow models tell that the page Samples asks for; without scores
/// where these were never trained, or can not be: the model's file names no recipe, or its architecture is unknown.
ForgetMemorisation knownMemorisation(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                     const JobContext& context)
{
    try {
        const ShadowPool pool = shadowPool(experiment, recipeOfModel(*experiment.model), memorisationModels,
                                           shadowFolder(cacheFolder), context);
        return {.scores = forgetMemorisation(experiment, pool, context), .shadowModels = pool.models()};
    } catch (const Error& error) {
        const ErrorCode code = error.code();
        if (code != ErrorCode::FileMissing && code != ErrorCode::ValueOutOfRange
            && code != ErrorCode::FormatUnsupported)
            throw;
        return {};
    }
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
        std::vector<ForgetScores> forgetScores;
        std::shared_ptr<const Experiment> previous;
        for (const RunId run : runs) {
            const LoggedModels models = loggedModels(run, store, context, previous);
            MeasuredRun measured;
            measured.run = run;
            forgetScores.emplace_back();
            measured.missing = models.missing;
            if (models.experiment) {
                const Experiment& experiment = *models.experiment;
                previous = models.experiment;
                ForgetMemorisation memorisation;
                if (wishes.outputs)
                    attempt(translatable("Core", "run %2, memorisation by shadow models: %1"), measured, [&] {
                        memorisation = knownMemorisation(experiment, store.cacheFolder(), context);
                        return std::vector<FigureOfMerit>();
                    });
                if (wishes.outputs)
                    attempt(translatable("Core", "run %2, outputs: %1"), measured, [&] {
                        OutputFigures outputs =
                            outputFigures(experiment, models.subjects, context, memorisation, store.cacheFolder());
                        measured.outputs = std::move(outputs.outputs);
                        measured.predictions = std::move(outputs.predictions);
                        measured.classNames = experiment.dataset->classNames;
                        forgetScores.back() = std::move(outputs.forgetScores);
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
            measured.isLogged = logMeasuredFigures(database, run, models.planScrubs, measured.figures, context);
            all.push_back(std::move(measured));
        }
        if (wishes.outputs)
            addQualities(store, forgetScores, all);
        return all;
    };
}

} // namespace unlearn
