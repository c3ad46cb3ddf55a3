// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include "core/content_hash.h"
#include "core/error.h"
#include "core/experiment/moments.h"
#include "core/experiment/references.h"
#include "core/experiment/request_file.h"
#include "core/experiment/step_goals.h"
#include "core/file_fingerprint.h"
#include "core/spectrum/eigenbasis.h"
#include "core/spectrum/sample_halves.h"
#include "core/spectrum/spectrum_cache.h"
#include "core/train/training_note.h"

#include <algorithm>
#include <map>
#include <utility>

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
        bool unchanged = m_previous && m_previous->dataset && m_previous->plan.data == m_plan.data;
        for (const std::filesystem::path& path : planDataLocations(m_plan.data, m_plan.folder))
            unchanged = isUnchanged(path) && unchanged; // each is looked at, for the next time
        m_experiment.dataset = unchanged ? m_previous->dataset : openPlanData(m_plan.data, context, m_plan.folder);
        requireHash(m_plan.dataHash, m_experiment.dataset->hash, m_plan.data, "data hash");
        m_sameData = unchanged;
    }

    std::shared_ptr<const Model> loadOriginal()
    {
        return (m_previous ? load(m_plan.model, m_previous->model, m_previous->plan.model)
                           : load(m_plan.model, nullptr, {}))
            .model;
    }

    /// A model that was loaded already, of another file or the same one, is that object.
    std::shared_ptr<const Model> loadBaseline(const ModelSource& source)
    {
        const Loaded loaded = loadAnew(source);
        return m_baselines.try_emplace({loaded.hash, leftOutHash(*loaded.model)}, loaded.model).first->second;
    }

private:
    struct Loaded {
        std::shared_ptr<const Model> model;
        std::string hash;
    };

    /// But for what the earlier plan had, wherever in its list.
    Loaded loadAnew(const ModelSource& source)
    {
        if (!m_previous)
            return load(source, nullptr, {});
        const std::vector<ModelSource>& sources = m_previous->plan.retrained;
        const auto place = static_cast<std::size_t>(std::ranges::find(sources, source) - sources.begin());
        return place < m_previous->baselines.size() ? load(source, m_previous->baselines[place], source)
                                                    : load(source, nullptr, {});
    }

    /// known: the model that the earlier opening had of knownSource.
    Loaded load(const ModelSource& source, std::shared_ptr<const Model> known, const ModelSource& knownSource)
    {
        const std::filesystem::path path = resolved(m_plan, source.file);
        const bool unchanged = isUnchanged(path) && m_sameData && known && source == knownSource
            && path == resolved(m_previous->plan, knownSource.file);
        const Dataset& dataset = *m_experiment.dataset;
        auto model = unchanged
            ? std::move(known)
            : std::make_shared<const Model>(Model::load(path, {source.architecture, dataset.shape, dataset.classes()}));
        std::string hash = model->hash();
        requireHash(source.hash, hash, path.string(), "model hash");
        return {.model = std::move(model), .hash = std::move(hash)};
    }

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
    std::map<std::pair<std::string, std::string>, std::shared_ptr<const Model>>
        m_baselines; ///< by hash and leftOutHash()
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
    experiment->model = loader.loadOriginal();
    requireLayers(plan, *experiment->model);
    for (const ModelSource& source : plan.retrained) {
        context.checkpoint();
        experiment->baselines.push_back(loader.loadBaseline(source));
    }
    experiment->request = selectForgetSet(dataset, plan.currentRequest(), plan.seed, plan.folder);
    experiment->forget = experiment->request;
    chooseReferences(*experiment);
    if (!dataset.origin || dataset.test.count() > 0)
        experiment->split = splitTest(dataset.test.count(), plan.validationShare, plan.splitSeed);
    experiment->plan = std::move(plan);
    return experiment;
}

std::string spectrumKey(const Experiment& experiment)
{
    return ContentHash()
        .add(momentKey(*experiment.model, *experiment.dataset, spectrumNumbers(experiment)))
        .add(experiment.forget.hash())
        .add(experiment.request.hash())
        .add(experiment.chain ? experiment.chain->retainedMoment : std::string())
        .hex();
}

namespace {

std::shared_ptr<const Spectrum> spectrumOf(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                           const JobContext& context, bool withFull, SpectrumOf samples,
                                           const std::vector<std::optional<LeadingGoal>>& goals)
{
    ExperimentMoments moments = experimentMoments(experiment, cacheFolder, context);
    const std::int64_t images = moments.base.images;
    const double forwardSeconds = moments.base.forwardSeconds;
    if (samples == SpectrumOf::AllSamples)
        moments.request.reset(); // nothing is subtracted
    auto spectrum = std::make_shared<Spectrum>(
        makeSpectrum(std::move(moments.base), std::move(moments.request), withFull, context, goals));
    spectrum->fromCache = moments.fromCache;
    spectrum->halves = std::make_shared<SampleHalves>();
    if (samples == SpectrumOf::Retained)
        spectrum->key = spectrumKey(experiment);
    spectrum->gramSeconds = moments.baseSeconds + moments.requestSeconds;
    spectrum->forwardSeconds = moments.fromCache ? 0.0 : forwardSeconds;
    spectrum->imagesPerSecond = moments.baseSeconds > 0.0 ? static_cast<double>(images) / moments.baseSeconds : 0.0;
    return spectrum;
}

} // namespace

std::shared_ptr<const Spectrum> computeSpectrum(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                                const JobContext& context, bool withFull)
{
    return spectrumOf(experiment, cacheFolder, context, withFull, SpectrumOf::Retained, {});
}

std::shared_ptr<const Spectrum> stepSpectrum(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                             const JobContext& context, SpectrumOf samples)
{
    return spectrumOf(experiment, cacheFolder, context, false, samples,
                      stepGoals(experiment.plan, experiment.model->layers()));
}

} // namespace unlearn
