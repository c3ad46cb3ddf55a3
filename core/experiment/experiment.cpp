// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include "core/compute_device.h"
#include "core/content_hash.h"
#include "core/data/dataset_catalogue.h"
#include "core/error.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/spectrum_cache.h"

#include <algorithm>
#include <chrono>

namespace unlearn {
namespace {

std::filesystem::path resolved(const Plan& plan, const std::string& file)
{
    const std::filesystem::path path(file);
    return path.is_absolute() ? path : plan.folder / path;
}

void requireHash(const std::string& wanted, const std::string& found, const std::string& file, const char* field)
{
    if (!wanted.empty() && wanted != found)
        throw Error(ErrorCode::ShapeMismatch, "The content is not what the plan was made with",
                    {file, field, wanted, found});
}

std::shared_ptr<const Model> loadModel(const Plan& plan, const ModelSource& source, const Dataset& dataset)
{
    const std::filesystem::path path = resolved(plan, source.file);
    auto model =
        std::make_shared<const Model>(Model::load(path, {source.architecture, dataset.shape, dataset.classes()}));
    requireHash(source.hash, model->hash(), path.string(), "model hash");
    return model;
}

/// The model of an earlier opening, where the plan names the same file and the file is still the same.
bool sameSource(const Plan& a, const ModelSource& left, const Plan& b, const ModelSource& right)
{
    return left == right && resolved(a, left.file) == resolved(b, right.file) && a.data == b.data;
}

/// A threshold for a layer that is not there would have no effect, and nobody would notice.
void requireLayers(const Plan& plan, const Model& model)
{
    const std::vector<LayerInfo> layers = model.layers();
    for (const auto& [name, gamma] : plan.layerGamma) {
        if (std::ranges::find(layers, name, &LayerInfo::name) != layers.end())
            continue;
        std::string names;
        for (const LayerInfo& layer : layers)
            names += (names.empty() ? "" : ", ") + layer.name;
        throw Error(ErrorCode::UnknownName, "The model has no layer of that name",
                    {.field = "/gamma/layers/" + name, .expected = "one of " + names, .found = name});
    }
}

/// Training images that the full moment is made from.
std::vector<std::int64_t> spectrumIndices(const Experiment& experiment)
{
    return drawIndices(experiment.dataset->train.count(), experiment.plan.spectrumImages, experiment.plan.seed);
}

std::vector<std::int64_t> intersection(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b)
{
    std::vector<std::int64_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

} // namespace

std::shared_ptr<const Experiment> openExperiment(Plan plan, const JobContext& context,
                                                 const std::shared_ptr<const Experiment>& previous)
{
    validatePlan(plan);
    auto experiment = std::make_shared<Experiment>();
    const bool sameData = previous && previous->plan.data == plan.data && previous->plan.folder == plan.folder;
    experiment->dataset = sameData ? previous->dataset : openDataset(plan.data, context, plan.folder);
    const Dataset& dataset = *experiment->dataset;
    requireHash(plan.dataHash, dataset.hash, plan.data, "data hash");

    context.checkpoint();
    const bool sameModel = sameData && sameSource(previous->plan, previous->plan.model, plan, plan.model);
    experiment->model = sameModel ? previous->model : loadModel(plan, plan.model, dataset);
    requireLayers(plan, *experiment->model);
    for (std::size_t i = 0; i < plan.retrained.size(); ++i) {
        context.checkpoint();
        const bool same = sameData && i < previous->retrained.size()
            && sameSource(previous->plan, previous->plan.retrained[i], plan, plan.retrained[i]);
        experiment->retrained.push_back(same ? previous->retrained[i] : loadModel(plan, plan.retrained[i], dataset));
    }
    experiment->forget = selectForgetSet(dataset, plan.forget, plan.seed, plan.folder);
    experiment->split = splitTest(dataset.test.count(), plan.validationShare, plan.splitSeed);
    experiment->plan = std::move(plan);
    return experiment;
}

std::string spectrumKey(const Experiment& experiment)
{
    return ContentHash()
        .add(momentKey(*experiment.model, *experiment.dataset, spectrumIndices(experiment)))
        .add(experiment.forget.hash())
        .hex();
}

std::shared_ptr<const Spectrum> computeSpectrum(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                                const JobContext& context, bool withFull)
{
    const Dataset& data = *experiment.dataset;
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(*experiment.model, device);
    const std::vector<std::int64_t> indices = spectrumIndices(experiment);
    const std::string key = momentKey(*experiment.model, data, indices);
    const SpectrumCache cache(cacheFolder);

    const auto seconds = [](std::chrono::steady_clock::time_point begin) {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const auto begin = std::chrono::steady_clock::now();
    std::optional<SecondMoments> full = cache.find(key, experiment.model->layers(), context);
    const bool cached = full.has_value();
    double fullSeconds = 0.0;
    if (!full) {
        full = computeMoments(*network, ImageBatches(data, data.train, indices, device), context, "gram");
        fullSeconds = seconds(begin);
        try {
            cache.store(key, *full);
        } catch (const Error& error) { // hours of work are worth more than their copy
            context.tell(std::string(error.what()) + "; the spectrum is not kept for the next time");
        }
    }
    const auto forgetBegin = std::chrono::steady_clock::now();
    const std::vector<std::int64_t> forgetIndices = intersection(indices, experiment.forget.indices());
    std::optional<SecondMoments> forget;
    if (!forgetIndices.empty())
        forget =
            computeMoments(*network, ImageBatches(data, data.train, forgetIndices, device), context, "gram-forget");
    const double forgetSeconds = forget ? seconds(forgetBegin) : 0.0;

    auto spectrum = std::make_shared<Spectrum>(makeSpectrum(*full, forget ? &*forget : nullptr, withFull, context));
    spectrum->fromCache = cached;
    spectrum->key = spectrumKey(experiment);
    spectrum->gramSeconds = fullSeconds + forgetSeconds;
    spectrum->forwardSeconds = full->forwardSeconds;
    spectrum->imagesPerSecond = fullSeconds > 0.0 ? static_cast<double>(full->images) / fullSeconds : 0.0;
    return spectrum;
}

} // namespace unlearn
