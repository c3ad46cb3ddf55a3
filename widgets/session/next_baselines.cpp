// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/next_baselines.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/experiment/references.h"
#include "core/experiment/shadow_evaluation.h"

#include <algorithm>
#include <string>

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

/// The same for what would make the same model, so that a training that was stopped is found again. leftOut:
/// ForgetSet::hash().
std::string fileName(const TrainingSettings& settings, const Experiment& experiment, const std::string& leftOut)
{
    constexpr std::size_t digits = 12;
    const std::string hash =
        ContentHash().add(experiment.dataset->hash).add(leftOut).add(recipeToJson(settings.recipe)).hex();
    return "retrained-" + settings.architecture + "-seed" + std::to_string(settings.recipe.seed) + '-'
        + hash.substr(0, digits) + ".safetensors";
}

/// Its run would be refused, too, but only after hours of training.
void requireOtherSamples(const std::vector<ForgetSet>& judged)
{
    const auto same = std::ranges::adjacent_find(judged);
    if (same != judged.end())
        throw Error(ErrorCode::ValueOutOfRange, "All samples of the request were forgotten before",
                    {.field = "/requests/" + std::to_string(same - judged.begin() + 1),
                     .expected = "at least 1 other sample",
                     .found = "0"});
}

/// known: baselines that the request has, each of another draw.
TrainingSettings baselineSettings(const Experiment& experiment, const std::filesystem::path& folder,
                                  std::size_t request, const ForgetSet& leftOut, std::size_t known)
{
    TrainingSettings settings;
    settings.architecture = experiment.model->spec().architecture;
    settings.recipe = recipeIn(*experiment.model).value_or(TrainRecipe{.stages = {TrainStage{}}});
    settings.recipe.seed += known;
    settings.withoutForgetSet = true;
    settings.request = request;
    settings.thenBaseline = true;
    const std::string leftOutHash = leftOut.hash();
    const auto isBaseline = [&experiment](const std::filesystem::path& file) {
        return std::ranges::any_of(experiment.plan.retrained,
                                   [&file](const ModelSource& source) { return source.file == file.string(); });
    };
    for (;; ++settings.recipe.seed) {
        settings.out = folder / fileName(settings, experiment, leftOutHash);
        if (!isBaseline(settings.out))
            return settings;
    }
}

} // namespace

std::optional<TrainRecipe> recipeIn(const Model& model)
{
    try {
        return recipeOfModel(model);
    } catch (const Error&) { // none, or of another program or a later version
        return std::nullopt;
    }
}

LeftOut leftOutBy(const Experiment& experiment, std::size_t request, const JobContext& context)
{
    return {judgedSamples(experiment, context).at(request), selectorsUpTo(experiment.plan, request)};
}

std::vector<TrainingSettings> nextBaselines(const Experiment& experiment, const std::filesystem::path& folder,
                                            const JobContext& context)
{
    const std::vector<ForgetSet> judged = judgedSamples(experiment, context);
    requireOtherSamples(judged);
    const std::vector<std::size_t> counts = referenceCounts(experiment, judged, context);
    const std::size_t fewest = *std::ranges::min_element(counts);
    std::vector<TrainingSettings> baselines;
    for (std::size_t request = 0; request < judged.size(); ++request) {
        context.checkpoint();
        if (counts[request] == fewest)
            baselines.push_back(baselineSettings(experiment, folder, request, judged[request], fewest));
    }
    return baselines;
}

} // namespace unlearn
