// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/unlearned_shadows.h"

#include "core/atomic_file.h"
#include "core/attack/shadow_file.h"
#include "core/compute_device.h"
#include "core/content_hash.h"
#include "core/error.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/experiment/whole_classes.h"
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

/// Shadow models are made to forget what they were trained on, and so are models of forgotten and of unseen samples,
/// not of samples that were trained on and kept.
void requireForgottenAndUnseen(const MembershipOptions& samples)
{
    if (samples.positives != AttackPositives::Forget || samples.negatives == AttackNegatives::Retained)
        throw Error(ErrorCode::ValueOutOfRange, "U-LiRA tells forgotten samples from unseen ones alone",
                    {.field = "membership",
                     .expected = "forget samples and test samples",
                     .found = std::string(describePositives(samples.positives)) + " and "
                         + describeNegatives(samples.negatives)});
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

/// What is forgotten by the models that were trained on it, sorted: the attacked samples, and all test samples of a
/// class that is forgotten as a whole.
std::vector<std::int64_t> samplesToForget(const Experiment& experiment)
{
    const AttackedSamples attacked = attackedSamples(experiment);
    std::vector<std::int64_t> samples = attacked.positives;
    samples.insert(samples.end(), attacked.negatives.begin(), attacked.negatives.end());
    const std::vector<bool> whole = wholeClasses(experiment);
    const std::vector<std::int32_t>& labels = experiment.dataset->test.labels;
    const std::int64_t afterTraining = experiment.dataset->train.count();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (whole[static_cast<std::size_t>(labels[i])])
            samples.push_back(afterTraining + static_cast<std::int64_t>(i));
    }
    std::ranges::sort(samples);
    const auto repeated = std::ranges::unique(samples);
    samples.erase(repeated.begin(), repeated.end());
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
    requireForgottenAndUnseen(experiment.plan.membership);
    m_toForget = samplesToForget(experiment);
    const std::string settings = planToJson(m_plan);
    for (int model = 0; model < models(); ++model) {
        ContentHash hash;
        hash.add("unlearned shadow model").add(m_pool.fileOf(model).stem().string()).add(settings);
        hash.add(std::to_string(epochs)).add(std::to_string(seedOf(model)));
        for (const std::int64_t index : forgottenBy(model))
            hash.add(std::to_string(index));
        m_keys.push_back(hash.hex());
    }
}

std::vector<std::int64_t> UnlearnedShadows::forgottenBy(int model) const
{
    const std::vector<std::int64_t> trainedOn = m_pool.indicesOf(model);
    std::vector<std::int64_t> forgotten;
    std::ranges::set_intersection(trainedOn, m_toForget, std::back_inserter(forgotten));
    return forgotten;
}

std::uint64_t UnlearnedShadows::seedOf(int model) const
{
    return (m_plan.seed + 1) * 1'000'003 + static_cast<std::uint64_t>(model);
}

std::filesystem::path UnlearnedShadows::fileOf(int model) const
{
    return m_folder / (m_keys.at(static_cast<std::size_t>(model)) + ".safetensors");
}

Model UnlearnedShadows::load(int model) const
{
    return loadShadow(fileOf(model), m_experiment.model->spec(), m_keys.at(static_cast<std::size_t>(model)));
}

std::vector<int> UnlearnedShadows::missingModels(const JobContext& context) const
{
    return missingShadows(
        models(), [this](int model) { load(model); }, translatable("Core", "%1; shadow model %2 is unlearned again"),
        context);
}

double UnlearnedShadows::complete(const JobContext& context,
                                  const std::function<void(const ShadowProgress&)>& modelUnlearned,
                                  const std::function<void()>& requireWanted) const
{
    if (missingModels(context).empty())
        return 0.0;
    const ShadowFolderHold held(m_folder, context);
    if (requireWanted)
        requireWanted();
    const std::vector<int> missing = missingModels(context); // another process may have made some
    if (missing.empty())
        return 0.0;
    removeAbandonedFiles(m_folder);
    const std::int64_t weights = m_experiment.model->parameterCount() * static_cast<std::int64_t>(sizeof(float));
    requireRoomForShadows(m_folder, weights * std::ssize(missing));
    const Stopwatch stopwatch;
    JobContext quiet = context;
    quiet.progress = nullptr;
    ShadowProgress progress{.missing = static_cast<int>(missing.size())};
    for (const int model : missing) {
        context.report("shadows", static_cast<double>(progress.trained) / progress.missing);
        try {
            saveShadow(unlearned(model, quiet), fileOf(model), m_keys.at(static_cast<std::size_t>(model)),
                       {{"data_hash", m_experiment.dataset->hash}, {"data", m_experiment.dataset->name}});
        } catch (const Error& error) {
            throw namingShadow(model, error);
        }
        ++progress.trained;
        progress.secondsLeft = stopwatch.seconds() / progress.trained * (progress.missing - progress.trained);
        if (modelUnlearned)
            modelUnlearned(progress);
    }
    return stopwatch.seconds();
}

Model UnlearnedShadows::unlearned(int model, const JobContext& context) const
{
    const std::vector<std::int64_t> trainedOn = m_pool.indicesOf(model);
    Experiment own;
    own.plan = m_plan;
    own.plan.seed = seedOf(model);
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
