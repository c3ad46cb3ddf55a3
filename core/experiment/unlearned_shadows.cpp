// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/unlearned_shadows.h"

#include "core/compute_device.h"
#include "core/content_hash.h"
#include "core/error.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/stopwatch.h"
#include "core/unlearn/method.h"
#include "core/unlearn/method_catalogue.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace unlearn {
namespace {

constexpr const char* keyField = "shadow_key";
constexpr const char* weightsField = "weights_hash";

/// What is left of a plan that unlearning depends on.
Plan settingsOf(const Plan& plan)
{
    Plan settings = plan;
    settings.name.clear();
    settings.data = "shadow";
    settings.dataHash.clear();
    settings.model = {.file = "shadow", .architecture = {}, .hash = {}};
    settings.retrained.clear();
    settings.forget.clear();
    settings.requests.clear();
    settings.momentsFile.clear();
    settings.stop = {};
    settings.stop.kind = StopRuleKind::Epochs;
    settings.live = {};
    settings.membership = {};
    settings.attacks.clear();
    settings.folder.clear();
    return settings;
}

template <typename Value>
void appendSample(const std::vector<Value>& from, std::int64_t index, std::int64_t size, std::vector<Value>& to)
{
    if (!from.empty())
        to.insert(to.end(), from.begin() + index * size, from.begin() + (index + 1) * size);
}

/// Some training samples as a data set of their own, without test samples.
std::shared_ptr<const Dataset> part(const Dataset& whole, const std::vector<std::int64_t>& indices)
{
    auto samples = std::make_shared<Dataset>();
    samples->name = whole.name;
    samples->source = whole.source;
    samples->shape = whole.shape;
    samples->classNames = whole.classNames;
    samples->normalisation = whole.normalisation;
    ContentHash hash;
    hash.add("a part of").add(whole.hash);
    for (const std::int64_t index : indices) {
        appendSample(whole.train.pixels, index, whole.shape.numel(), samples->train.pixels);
        appendSample(whole.train.features, index, whole.shape.numel(), samples->train.features);
        appendSample(whole.train.tokens, index, whole.shape.numel(), samples->train.tokens);
        samples->train.labels.push_back(whole.train.labels[static_cast<std::size_t>(index)]);
        hash.add(std::to_string(index));
    }
    samples->hash = hash.hex();
    return samples;
}

/// Places of some elements in a sorted list.
std::vector<std::int64_t> positionsIn(const std::vector<std::int64_t>& all, const std::vector<std::int64_t>& some)
{
    std::vector<std::int64_t> positions;
    positions.reserve(some.size());
    for (const std::int64_t value : some)
        positions.push_back(std::ranges::lower_bound(all, value) - all.begin());
    return positions;
}

} // namespace

UnlearnedShadows::UnlearnedShadows(const Experiment& experiment, const ShadowPool& pool, int epochs,
                                   std::filesystem::path folder)
    : m_experiment(experiment), m_pool(pool), m_epochs(epochs), m_folder(std::move(folder)),
      m_plan(settingsOf(experiment.plan))
{
    if (epochs < 1)
        throw Error(ErrorCode::ValueOutOfRange, "U-LiRA needs shadow models that were unlearned",
                    {.field = "epochs of the attacked model's unlearning",
                     .expected = "1 or more",
                     .found = std::to_string(epochs)});
    const AttackedSamples samples = attackedSamples(experiment);
    m_attacked = samples.positives;
    m_attacked.insert(m_attacked.end(), samples.negatives.begin(), samples.negatives.end());
    std::ranges::sort(m_attacked);
    const std::string settings = planToJson(m_plan);
    for (int model = 0; model < models(); ++model) {
        ContentHash hash;
        hash.add("unlearned shadow model").add(m_pool.fileOf(model).stem().string()).add(settings);
        hash.add(std::to_string(epochs));
        for (const std::int64_t index : forgottenBy(model))
            hash.add(std::to_string(index));
        m_keys.push_back(hash.hex());
    }
}

std::vector<std::int64_t> UnlearnedShadows::forgottenBy(int model) const
{
    const std::vector<std::int64_t> trainedOn = m_pool.indicesOf(model);
    std::vector<std::int64_t> forgotten;
    std::ranges::set_intersection(trainedOn, m_attacked, std::back_inserter(forgotten));
    return forgotten;
}

std::filesystem::path UnlearnedShadows::fileOf(int model) const
{
    return m_folder / (m_keys.at(static_cast<std::size_t>(model)) + ".safetensors");
}

Model UnlearnedShadows::load(int model) const
{
    const std::filesystem::path path = fileOf(model);
    Model loaded = Model::load(path, m_experiment.model->spec());
    const auto require = [&](const char* field, const std::string& expected) {
        const auto said = loaded.metadata().find(field);
        const std::string found = said == loaded.metadata().end() ? "nothing" : said->second;
        if (found != expected)
            throw Error(ErrorCode::ShapeMismatch, "The file is not the shadow model that its name says",
                        {path.string(), field, expected.substr(0, 12), found.substr(0, 12)});
    };
    require(keyField, m_keys.at(static_cast<std::size_t>(model)));
    require(weightsField, loaded.hash());
    return loaded;
}

std::vector<int> UnlearnedShadows::missingModels(const JobContext& context) const
{
    std::vector<int> missing;
    for (int model = 0; model < models(); ++model) {
        context.checkpoint();
        try {
            load(model);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::FileMissing)
                context.tell({translatable("Core", "%1; shadow model %2 is unlearned again"),
                              {error.what(), std::to_string(model + 1)}});
            missing.push_back(model);
        }
    }
    return missing;
}

double UnlearnedShadows::complete(const JobContext& context,
                                  const std::function<void(const ShadowProgress&)>& modelUnlearned) const
{
    const std::vector<int> missing = missingModels(context);
    const Stopwatch stopwatch;
    JobContext quiet = context;
    quiet.progress = nullptr;
    ShadowProgress progress{.missing = static_cast<int>(missing.size())};
    for (const int model : missing) {
        context.report("shadows", static_cast<double>(progress.trained) / progress.missing);
        try {
            const Model made = unlearned(model, quiet);
            made.save(fileOf(model),
                      {{keyField, m_keys.at(static_cast<std::size_t>(model))},
                       {weightsField, made.hash()},
                       {"data_hash", m_experiment.dataset->hash},
                       {"data", m_experiment.dataset->name}});
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NonFinite)
                throw;
            ErrorContext where = error.context();
            where.field = "shadow model " + std::to_string(model + 1) + ", " + where.field;
            throw Error(error.code(), error.message(), where);
        }
        ++progress.trained;
        progress.secondsLeft = stopwatch.seconds() / progress.trained * (progress.missing - progress.trained);
        if (modelUnlearned)
            modelUnlearned(progress);
    }
    return missing.empty() ? 0.0 : stopwatch.seconds();
}

Model UnlearnedShadows::unlearned(int model, const JobContext& context) const
{
    const std::vector<std::int64_t> trainedOn = m_pool.indicesOf(model);
    Experiment own;
    own.plan = m_plan;
    own.dataset = part(m_pool.samples(), trainedOn);
    own.model = std::make_shared<const Model>(m_pool.load(model));
    own.request = ForgetSet(positionsIn(trainedOn, forgottenBy(model)), own.dataset->train.count());
    own.request.requireProperSubset();
    own.forget = own.request;

    const LabelledImages& samples = own.dataset->train;
    const MethodKind& kind = methodKind(m_plan.method);
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(*own.model, device);
    const ImageBatches forget(*own.dataset, samples, own.request.indices(), device);
    std::optional<ImageBatches> retained;
    if (kind.usesRetained)
        retained.emplace(*own.dataset, samples, own.request.retainIndices(), device);
    std::shared_ptr<const Spectrum> spectrum;
    if (kind.usesSpectrum)
        spectrum = stepSpectrum(own, {}, context,
                                m_plan.pgu.moment == PguMoment::Full ? SpectrumOf::AllSamples : SpectrumOf::Retained);
    const auto method =
        makeMethod({own.plan, *network, forget, spectrum.get(), retained ? &*retained : nullptr, own.model.get()});
    method->prepare(context);
    const int epochs = std::min(m_epochs, method->epochs());
    for (int epoch = 1; epoch <= epochs; ++epoch)
        method->runEpoch(epoch, context);
    Model result = own.model->clone();
    storeWeights(*network, result);
    return result;
}

} // namespace unlearn
