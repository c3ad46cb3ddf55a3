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
/// not of samples that were trained on and kept; and what they forget is of the classes that the run forgot of.
void requireForgottenAndUnseen(const MembershipOptions& samples)
{
    if (samples.positives != AttackPositives::Forget || samples.negatives != AttackNegatives::SameClasses)
        throw Error(ErrorCode::ValueOutOfRange,
                    "U-LiRA tells forgotten samples from unseen ones of the same classes alone",
                    {.field = "membership",
                     .expected = "forget samples and test samples of the same classes",
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
    const std::vector<bool> whole = wholeClasses(*experiment.dataset, experiment.forget);
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

struct UnlearnedShadows::Duration {
    double preparing = 0.0; ///< spectrum and all else before the first epoch
    double epochs = 0.0;    ///< of all of them
    int run = 0;            ///< epochs
    int planned = 0;        ///< epochs of a whole unlearning
};

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
    requireRoomForShadows(m_folder, bytesOf(missing.size()));
    const Stopwatch stopwatch;
    JobContext quiet = context;
    quiet.progress = nullptr;
    ShadowProgress progress{.missing = static_cast<int>(missing.size())};
    for (const int model : missing) {
        context.report("shadows", static_cast<double>(progress.trained) / progress.missing);
        try {
            saveShadow(
                unlearned(m_pool.load(model), model, m_pool.indicesOf(model), forgottenBy(model), m_epochs, quiet),
                fileOf(model), m_keys.at(static_cast<std::size_t>(model)),
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

std::int64_t UnlearnedShadows::bytesOf(std::size_t models) const
{
    return m_experiment.model->parameterCount() * static_cast<std::int64_t>(sizeof(float))
        * static_cast<std::int64_t>(models);
}

ShadowOutlook UnlearnedShadows::outlook(const JobContext& context) const
{
    ShadowOutlook outlook;
    for (int model = 0; model < models(); ++model)
        ++(shadowKeyOf(fileOf(model)) == m_keys.at(static_cast<std::size_t>(model)) ? outlook.cached : outlook.missing);
    outlook.samplesEach = m_pool.samples().train.count() / 2;
    outlook.bytes = bytesOf(static_cast<std::size_t>(outlook.missing));
    outlook.bytesAvailable = bytesAvailableAt(m_folder);
    if (outlook.missing > 0)
        outlook.seconds = outlook.missing * secondsOfOne(context);
    return outlook;
}

/// Of what a model was trained on, about so many, forgotten and kept ones as in the whole: two or more of each, unless
/// there are fewer.
std::vector<std::int64_t> UnlearnedShadows::someOf(int model, std::int64_t count,
                                                   std::vector<std::int64_t>& forgotten) const
{
    const std::vector<std::int64_t> trainedOn = m_pool.indicesOf(model);
    forgotten = forgottenBy(model);
    std::vector<std::int64_t> some;
    std::ranges::set_difference(trainedOn, forgotten, std::back_inserter(some));
    const auto shorten = [&](std::vector<std::int64_t>& samples) {
        const std::int64_t share = count * std::ssize(samples) / std::ssize(trainedOn);
        samples.resize(std::min(samples.size(), static_cast<std::size_t>(std::max<std::int64_t>(share, 2))));
    };
    shorten(some);
    shorten(forgotten);
    some.insert(some.end(), forgotten.begin(), forgotten.end());
    std::ranges::sort(some);
    return some;
}

/// A line through what few and more samples take before the first epoch, and what the epoch of more takes, by samples.
double UnlearnedShadows::secondsOfOne(const JobContext& context) const
{
    constexpr std::int64_t few = 64;
    constexpr std::int64_t more = 256;
    JobContext quiet = context;
    quiet.progress = nullptr;
    const auto measured = [&](std::int64_t count, std::int64_t& samples) {
        std::vector<std::int64_t> forgotten;
        const std::vector<std::int64_t> some = someOf(0, count, forgotten);
        samples = std::ssize(some);
        Duration duration;
        unlearned(*m_experiment.model, 0, some, forgotten, 1, quiet, &duration);
        return duration;
    };
    std::int64_t fewSamples = 0;
    std::int64_t moreSamples = 0;
    measured(few, fewSamples); // warms up
    const Duration ofFew = measured(few, fewSamples);
    const Duration ofMore = measured(more, moreSamples);
    const auto whole = static_cast<double>(m_pool.samples().train.count() / 2);
    const double perSample = moreSamples > fewSamples
        ? std::max(0.0, ofMore.preparing - ofFew.preparing) / static_cast<double>(moreSamples - fewSamples)
        : 0.0;
    const double prepared =
        m_plan.spectrumImages > 0 ? std::min(whole, static_cast<double>(m_plan.spectrumImages)) : whole;
    const double preparing = ofMore.preparing + perSample * std::max(0.0, prepared - static_cast<double>(moreSamples));
    const int epochs = std::min(m_epochs, ofMore.planned);
    return preparing + epochs * ofMore.epochs / std::max(ofMore.run, 1) * whole / static_cast<double>(moreSamples);
}

/// start: what its steps begin with. The samples are indices into those of the pool, sorted, the forgotten among those
/// trained on; epochs: at most so many.
Model UnlearnedShadows::unlearned(const Model& start, int model, const std::vector<std::int64_t>& trainedOn,
                                  const std::vector<std::int64_t>& forgotten, int epochs, const JobContext& context,
                                  Duration* duration) const
{
    const Stopwatch stopwatch;
    Experiment own;
    own.plan = m_plan;
    own.plan.seed = seedOf(model);
    own.dataset = part(m_pool.samples(), trainedOn);
    own.model = std::make_shared<const Model>(start.clone());
    own.request = ForgetSet(positionsIn(trainedOn, forgotten), own.dataset->train.count());
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
    const double preparing = stopwatch.seconds();
    const int run = std::min(epochs, method->epochs());
    for (int epoch = 1; epoch <= run; ++epoch)
        method->runEpoch(epoch, context);
    if (duration)
        *duration = {preparing, stopwatch.seconds() - preparing, run, method->epochs()};
    Model result = own.model->clone();
    storeWeights(*network, result);
    return result;
}

} // namespace unlearn
