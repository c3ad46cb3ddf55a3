// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/gradient_steps.h"

#include "core/error.h"
#include "core/model/pass_size.h"
#include "core/model/stoppable_passes.h"
#include "core/unlearn/divergence.h"
#include "core/unlearn/mean_gradient.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace unlearn {
namespace {

/// sum_c q_c ln q_c of each row [N], q the softmax over all classes but the label.
torch::Tensor otherClassesNegativeEntropy(const torch::Tensor& logits, const torch::Tensor& labels)
{
    const torch::Tensor own = torch::one_hot(labels, logits.size(1)).to(torch::kBool);
    const torch::Tensor logQ = torch::log_softmax(logits.masked_fill(own, -std::numeric_limits<double>::infinity()), 1);
    const torch::Tensor finite = logQ.masked_fill(own, 0.0); // 0 ln 0 = 0
    return (logQ.exp() * finite).sum(1);
}

} // namespace

torch::Tensor unlearningLoss(const torch::Tensor& logits, const torch::Tensor& labels, const PguOptions& options)
{
    const torch::Tensor logP = torch::log_softmax(logits, 1);
    const torch::Tensor p = logP.exp();
    const torch::Tensor py = p.gather(1, labels.unsqueeze(1)).squeeze(1);
    const torch::Tensor forgetting = -torch::log(1.0 - (py - options.probabilityOffset)).mean();
    if (options.entropy == PguEntropy::OtherClasses)
        return forgetting - options.entropyWeight * otherClassesNegativeEntropy(logits, labels).mean();
    return forgetting + options.entropyWeight * (p * logP).sum(1).mean();
}

namespace {

/// Squared Frobenius norm, summed in float64.
double energyOf(const torch::Tensor& gradient)
{
    return gradient.square().sum(torch::kFloat64).item<double>();
}

/// The threshold that holds for a layer's steps: the plan's, or 1 where PguLayers::Last leaves the layer out.
double steppedGamma(const Plan& plan, const std::string& layer, bool isLast)
{
    return plan.pgu.layers == PguLayers::Last && !isLast ? 1.0 : plan.gammaOf(layer);
}

} // namespace

GradientSteps::GradientSteps(const UnlearnTask& task) : m_task(task)
{
    const std::vector<NamedLayer> layers = task.network.layers();
    const std::vector<LayerSpectrum>& spectra = task.spectrum->layers;
    if (layers.size() != spectra.size())
        throw Error(
            ErrorCode::ShapeMismatch, "The spectrum is of another model",
            {.field = "layers", .expected = std::to_string(layers.size()), .found = std::to_string(spectra.size())});
    for (torch::Tensor& parameter : task.network.parameters())
        parameter.set_requires_grad(false);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const LayerSpectrum& spectrum = spectra[i];
        const LayerInfo& info = layers[i].info;
        if (info.name != spectrum.layer.name || info.d != spectrum.layer.d || info.groups != spectrum.layer.groups)
            throw Error(ErrorCode::ShapeMismatch, "The spectrum is of another model",
                        {.field = info.name,
                         .expected = "d = " + std::to_string(info.d),
                         .found = spectrum.layer.name + ", d = " + std::to_string(spectrum.layer.d)});
        RunLayer choice;
        choice.name = info.name;
        choice.d = info.d;
        choice.gamma = steppedGamma(task.plan, info.name, i + 1 == layers.size());
        choice.k.assign(static_cast<std::size_t>(info.groups), info.d);
        layers[i].layer->weightTensor().set_requires_grad(!isSkipped(choice.gamma));
        m_layers.push_back(std::move(choice));
    }
}

void GradientSteps::prepare(const JobContext& context)
{
    std::vector<DirectionRange> ranges;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (isSkipped(m_layers[i].gamma))
            continue;
        m_layers[i].k = directions(i, m_layers[i].gamma);
        for (const DirectionRange& range : needed(i, m_layers[i].k)) {
            if (range.count > 0)
                ranges.push_back(range);
        }
    }
    m_task.spectrum->bases->prepare(ranges, context);
    const std::vector<NamedLayer> layers = m_task.network.layers();
    m_targets.clear();
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (!isSkipped(m_layers[i].gamma))
            m_targets.push_back({m_layers[i].name, layers[i].layer,
                                 filter(i, m_layers[i].k, layers[i].layer->weightTensor().device())});
    }
    m_samplesAtOnce = samplesAtOnce(m_task.network.layerInputs(m_task.forget.images(0, 1), context).all);
}

double GradientSteps::runEpoch(int epoch, const JobContext& context)
{
    const PguOptions& options = m_task.plan.pgu;
    const auto seed = m_task.plan.seed * 1'000'003 + static_cast<std::uint64_t>(epoch);
    torch::manual_seed(seed); // dropout
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(seed);
    const std::int64_t count = m_task.forget.count();
    const torch::Tensor order = options.shuffle ? torch::randperm(count, random, torch::TensorOptions(torch::kInt64))
                                                : torch::arange(count, torch::kInt64);
    m_task.network.setMode(NetworkMode::Unlearn);
    const StoppablePasses stoppable(m_task.network, context);
    double sum = 0.0;
    for (std::int64_t start = 0, index = 1; start < count; start += options.batchSize, ++index) {
        context.checkpoint();
        const torch::Tensor chosen = order.narrow(0, start, std::min<std::int64_t>(options.batchSize, count - start));
        const double rate = learningRateAt(options, epoch);
        const bool isWatched = m_task.steps.isOn();
        std::vector<StepEnergy> energies;
        const double loss = step(chosen, rate, isWatched ? &energies : nullptr, context);
        requireFiniteLoss(loss, epoch, index, m_task.network);
        sum += loss * static_cast<double>(chosen.size(0));
        const std::int64_t done = start + chosen.size(0);
        context.report("steps", static_cast<double>(done) / static_cast<double>(count));
        if (isWatched)
            m_task.steps.done({.epoch = epoch,
                               .step = index,
                               .samplesDone = done,
                               .samples = count,
                               .learningRate = rate,
                               .loss = loss,
                               .layers = std::move(energies)});
    }
    return sum / static_cast<double>(count);
}

double GradientSteps::step(const torch::Tensor& positions, double learningRate, std::vector<StepEnergy>* energies,
                           const JobContext& context)
{
    const MeanLoss lossAt = [this](const torch::Tensor& at) {
        return unlearningLoss(m_task.network.forward(m_task.forget.images(at)), m_task.forget.labels(at),
                              m_task.plan.pgu);
    };
    std::vector<torch::Tensor> weights; // none where every layer is skipped
    for (const Target& target : m_targets)
        weights.push_back(target.layer->weightTensor());
    const MeanGradient mean = meanGradient(lossAt, positions, m_samplesAtOnce, weights, context);
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const auto& [name, layer, filter] = m_targets[i];
        const torch::Tensor gradient = layer->outputsFirst(mean.gradients[i]);
        const torch::Tensor along = filter(gradient);
        if (energies)
            energies->push_back({.layer = name, .inside = energyOf(gradient - along), .outside = energyOf(along)});
        weights[i].sub_(layer->outputsFirst(along), learningRate);
    }
    return mean.loss;
}

} // namespace unlearn
