// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/compare_document.h"
#include "app/cli/console.h"
#include "app/cli/recipe_file.h"
#include "app/cli/run_document.h"
#include "app/cli/run_log.h"
#include "app/cli/settings_document.h"
#include "core/error.h"
#include "core/evaluate/figure_settings.h"
#include "core/experiment/logged_models.h"
#include "core/experiment/measurement_log.h"
#include "core/report/report_names.h"
#include "core/runtime.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>

namespace unlearn {
namespace {

struct Options {
    std::vector<std::string> runs;
    std::string db;
    std::vector<std::string> with{"outputs"};
    bool logOnly = false;
    RelearnOptions relearning;
    EmbeddingOptions embedding;
    std::optional<int> shadows;
    std::string recipeFile;
    std::string embeddingMethod = "tsne";

    bool wants(const char* figures) const
    {
        return !logOnly
            && std::ranges::any_of(with, [figures](const std::string& one) { return one == figures || one == "all"; });
    }
};

std::vector<RunToReport> chosenRuns(const Options& options, const RunStore& store)
{
    std::vector<RunToReport> runs;
    for (const std::string& text : options.runs) {
        const RunId id = runFromText(text, store);
        if (std::ranges::find(runs, id.value, &RunToReport::id) != runs.end())
            continue;
        runs.push_back(runToReport(store.run(id)));
    }
    return runs;
}

/// What can not be had, a sentence each.
struct Missing {
    std::vector<std::string> sentences = {};
    bool hasFailures = false; ///< models that are there, but that figures could not be made of

    void add(std::int64_t run, const std::string& what, const Error& reason)
    {
        sentences.push_back("run " + std::to_string(run) + ", " + what + ": " + reason.what());
        hasFailures = hasFailures || reason.code() == ErrorCode::NonFinite || reason.code() == ErrorCode::ShapeMismatch;
    }
    void add(std::int64_t run, const std::string& what, const std::vector<FailedModel>& failed)
    {
        for (const FailedModel& one : failed) {
            add(run, what + " of " + one.subject, one.reason);
            hasFailures = true;
        }
    }
};

/// Calls it; what can not be had is a sentence.
template <typename Make> void attempt(std::int64_t run, const char* what, Missing& missing, Make&& make)
{
    try {
        make();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::OutOfMemory)
            throw;
        missing.add(run, what, error);
    }
}

/// Of one run's models, as far as they are there.
ModelFigures modelFigures(const Options& options, std::int64_t run, const LoggedModels& models,
                          const std::filesystem::path& cacheFolder, const JobContext& context, Missing& missing)
{
    ModelFigures figures;
    const Experiment& experiment = *models.experiment;
    const std::vector<AttackSubject>& subjects = models.subjects;
    ForgetMemorisation memorisation;
    if (options.wants("outputs") && options.shadows)
        attempt(run, "memorisation by shadow models", missing, [&] {
            const TrainRecipe recipe = shadowRecipe(options.recipeFile, *experiment.model);
            const ShadowPool pool =
                shadowPool(experiment, recipe, *options.shadows, shadowFolder(cacheFolder), context);
            memorisation = {.scores = forgetMemorisation(experiment, pool, context), .shadowModels = *options.shadows};
        });
    if (options.wants("outputs"))
        attempt(run, "outputs", missing, [&] {
            figures.outputs = outputFigures(experiment, subjects, context, memorisation, cacheFolder);
            missing.add(run, "outputs", figures.outputs->failed);
        });
    if (options.wants("layers"))
        attempt(run, "layers", missing, [&] {
            figures.layers = layerFigures(experiment, subjects, context);
            missing.add(run, "layers", figures.layers->failed);
        });
    if (options.wants("relearning"))
        attempt(run, "relearning", missing, [&] {
            figures.relearning = relearnSubjects(experiment, subjects, options.relearning, context);
            for (const SubjectRelearning& one : figures.relearning) {
                if (one.failure)
                    missing.add(run, "relearning of " + one.subject + " from " + one.trainedOn + " samples",
                                *one.failure);
            }
        });
    if (options.wants("embedding"))
        attempt(run, "embedding", missing, [&] {
            figures.embedding = embedFeatures(experiment, subjects, options.embedding, context);
            missing.add(run, "embedding", figures.embedding->failed);
        });
    return figures;
}

/// With the run; planScrubs: as its models were opened. Returns whether there was anything, and the log has all of it.
bool logMeasured(const std::filesystem::path& log, RunId run, std::int64_t planScrubs, const Options& options,
                 const ModelFigures& measured, const JobContext& context)
{
    const std::vector<FigureOfMerit> figures = measured.figures();
    const bool hasFigures = logMeasuredFigures(log, run, planScrubs, figures, context);
    const bool hasEmbedding =
        measured.embedding && logEmbedding(log, run, options.embedding.method, *measured.embedding, context);
    return (hasFigures || hasEmbedding) && hasFigures == !figures.empty()
        && hasEmbedding == measured.embedding.has_value();
}

/// A sentence for each figure that only a later version knows: a log of one may have been merged into this one.
std::vector<std::string> laterFigures(const std::vector<std::vector<FigureOfMerit>>& figures)
{
    std::set<std::string> names;
    for (const std::vector<FigureOfMerit>& ofRun : figures) {
        for (const FigureOfMerit& figure : ofRun) {
            if (figureKind(figure.name).formula.text().empty())
                names.insert(figure.name);
        }
    }
    std::vector<std::string> sentences;
    sentences.reserve(names.size());
    for (const std::string& name : names)
        sentences.push_back("formula of " + name + ", a figure of a later version");
    return sentences;
}

CommandResult compare(Options options, Console& console, const JobContext& context)
{
    const std::unique_ptr<RunStore> store = openLogOfRun(options.db, "RUN", options.runs.front());
    if (!options.recipeFile.empty())
        readRecipeFile(options.recipeFile); // a bad one is told before anything is made
    options.embedding.method =
        options.embeddingMethod == "pca" ? EmbeddingMethod::PrincipalComponents : EmbeddingMethod::Tsne;
    const std::vector<RunToReport> runs = chosenRuns(options, *store);

    std::vector<std::vector<FigureOfMerit>> figures;
    std::vector<ForgetScores> forgetScores;
    Missing missing;
    std::string changeSamples;
    std::string worstOff;
    Json documents = Json::array();
    std::shared_ptr<const Experiment> previous;
    for (const RunToReport& run : runs) {
        figures.push_back(loggedFigures(run));
        forgetScores.emplace_back();
        documents.push_back(runSummaryDocument(run.details.summary));
        if (options.logOnly)
            continue;
        console.say(runLabel(run.id(), {}));
        const LoggedModels models = loggedModels(run.details.summary.id, *store, context, previous);
        for (const Sentence& sentence : models.missing)
            missing.sentences.push_back(sentence.text());
        if (!models.experiment)
            continue;
        previous = models.experiment;
        const ModelFigures more = modelFigures(options, run.id(), models, store->cacheFolder(), context, missing);
        const bool isLogged =
            logMeasured(store->file(), run.details.summary.id, models.planScrubs, options, more, context);
        for (FigureOfMerit& figure : more.figures())
            figures.back().push_back(std::move(figure));
        if (more.outputs) {
            forgetScores.back() = more.outputs->forgetScores;
            changeSamples += changeSamplesText(run.id(), *more.outputs);
            worstOff += worstOffText(run.id(), *more.outputs);
        }
        documents.back().update(modelFiguresDocument(more));
        documents.back()["logged"] = isLogged;
    }

    std::ranges::move(laterFigures(figures), std::back_inserter(missing.sentences));
    const RunComparison comparison = compareRuns(runs, figures);
    const std::vector<ComparedQuality> qualities =
        options.wants("outputs") ? compareQuality(runs, forgetScores) : std::vector<ComparedQuality>();
    CommandResult result;
    result.document = {{"database", store->file().string()}, {"runs", std::move(documents)}};
    result.document.update(comparisonDocument(comparison, qualities));
    result.document["missing"] = missing.sentences;
    result.document["relearning_options"] =
        options.wants("relearning") ? settingsDocument(relearnSettings(options.relearning)) : Json(nullptr);
    result.document["threads"] = threads();
    result.document["device"] = context.device;
    result.code = missing.hasFailures ? ExitCode::Failure : ExitCode::Success;
    result.text = comparisonText(comparison, qualities) + changeSamples;
    if (!worstOff.empty())
        result.text += worstOff + worstOffFormula();
    for (const std::string& sentence : missing.sentences)
        result.text += "Missing: " + sentence + "\n";
    return result;
}

} // namespace

void addCompareCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "compare", "Compare runs with each other and with their retrained models",
        "  unlearn compare 3 4 5\n"
        "  unlearn compare 3 4 --with layers --with relearning --relearn-epochs 10 --json\n"
        "  unlearn compare 3 4 5 6 7 --log-only --json\n"
        "Figures that the log does not hold are worked out of the models that its runs name, and logged with them;\n"
        "what is gone is said.\n");
    const auto options = std::make_shared<Options>();
    command->add_option("RUN", options->runs, "Numbers of runs, or last")->required();
    command->add_option("--db", options->db, "The log of runs; else the user's own");
    CLI::Option* with =
        command
            ->add_option("--with", options->with,
                         "outputs (prediction matrices, entropies, changes; the default), layers (probes and "
                         "alignment by depth), relearning, embedding, or all; may be repeated")
            ->allow_extra_args(false) // what follows names runs
            ->check(CLI::IsMember({"outputs", "layers", "relearning", "embedding", "all"}));
    command->add_flag("--log-only", options->logOnly, "Only what the log holds; no model is opened")->excludes(with);
    command->add_option("--relearn-epochs", options->relearning.mostEpochs, "Epochs of relearning, at most")
        ->check(CLI::Range(relearnEpochRange.first, relearnEpochRange.second))
        ->capture_default_str();
    command
        ->add_option("--relearn-alpha", options->relearning.alphaNats,
                     "How near the original's forget loss ends relearning, in nats")
        ->check(CLI::Range(relearnAlphaRangeNats.first, relearnAlphaRangeNats.second))
        ->capture_default_str();
    command->add_option("--relearn-rate", options->relearning.learningRate, "Learning rate of relearning")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--relearn-batch", options->relearning.batchSize, "Samples a batch of relearning")
        ->check(CLI::Range(relearnBatchRange.first, relearnBatchRange.second))
        ->capture_default_str();
    command->add_option("--relearn-momentum", options->relearning.momentum, "Momentum of relearning")
        ->check(CLI::Range(relearnMomentumRange.first, relearnMomentumRange.second))
        ->capture_default_str();
    CLI::Option* shadows =
        command
            ->add_option("--shadows", options->shadows,
                         "Part the forget set by memorisation, by so many shadow models, which unlearn attack has "
                         "trained")
            ->check(CLI::Range(2, 100000));
    command
        ->add_option(
            "--recipe", options->recipeFile,
            "Recipe of these shadow models as JSON, as unlearn attack had it; else that of the original model, "
            "where its file says")
        ->needs(shadows);
    command->add_option("--embedding", options->embeddingMethod, "pca or tsne")
        ->check(CLI::IsMember({"pca", "tsne"}))
        ->capture_default_str();
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console& console, const JobContext& context) {
            return compare(*options, console, context);
        };
    });
}

} // namespace unlearn
