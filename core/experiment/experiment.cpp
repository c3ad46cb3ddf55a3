// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include "core/compute_device.h"
#include "core/content_hash.h"
#include "core/data/dataset_catalogue.h"
#include "core/error.h"
#include "core/file_fingerprint.h"
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

/// Takes from an earlier opening what has not changed since: neither in the plan nor on disk.
class PartLoader {
public:
    PartLoader(Experiment& experiment, const Plan& plan, const std::shared_ptr<const Experiment>& previous)
        : m_experiment(experiment), m_plan(plan), m_previous(previous)
    {
    }

    void loadDataset(const JobContext& context)
    {
        const bool unchanged = isUnchanged(datasetLocation(m_plan.data, m_plan.folder)) && m_previous->dataset
            && m_previous->plan.data == m_plan.data;
        m_experiment.dataset = unchanged ? m_previous->dataset : openDataset(m_plan.data, context, m_plan.folder);
        requireHash(m_plan.dataHash, m_experiment.dataset->hash, m_plan.data, "data hash");
        m_sameData = unchanged;
    }

    /// known: the model that the earlier opening had in the same place, and what it was read from.
    std::shared_ptr<const Model> loadModel(const ModelSource& source, std::shared_ptr<const Model> known,
                                           const ModelSource& knownSource)
    {
        const std::filesystem::path path = resolved(m_plan, source.file);
        const bool unchanged = isUnchanged(path) && m_sameData && known && source == knownSource
            && path == resolved(m_previous->plan, knownSource.file);
        const Dataset& dataset = *m_experiment.dataset;
        auto model = unchanged
            ? std::move(known)
            : std::make_shared<const Model>(Model::load(path, {source.architecture, dataset.shape, dataset.classes()}));
        requireHash(source.hash, model->hash(), path.string(), "model hash");
        return model;
    }

private:
    bool isUnchanged(const std::filesystem::path& path)
    {
        const std::string now = m_experiment.fingerprints[path.string()] = fileFingerprint(path);
        if (!m_previous)
            return false;
        const auto before = m_previous->fingerprints.find(path.string());
        return before != m_previous->fingerprints.end() && !now.empty() && before->second == now;
    }

    Experiment& m_experiment;
    const Plan& m_plan;
    const std::shared_ptr<const Experiment>& m_previous;
    bool m_sameData = false;
};

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
    PartLoader loader(*experiment, plan, previous);
    loader.loadDataset(context);
    const Dataset& dataset = *experiment->dataset;

    context.checkpoint();
    const Experiment nothing;
    const Experiment& before = previous ? *previous : nothing;
    experiment->model = loader.loadModel(plan.model, before.model, before.plan.model);
    requireLayers(plan, *experiment->model);
    for (std::size_t i = 0; i < plan.retrained.size(); ++i) {
        context.checkpoint();
        const bool known = i < before.retrained.size();
        experiment->retrained.push_back(loader.loadModel(plan.retrained[i], known ? before.retrained[i] : nullptr,
                                                         known ? before.plan.retrained[i] : ModelSource()));
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
