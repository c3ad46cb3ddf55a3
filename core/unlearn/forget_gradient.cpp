// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/forget_gradient.h"

#include "core/error.h"
#include "core/model/pass_size.h"
#include "core/spectrum/quadratic_form.h"
#include "core/spectrum/side_by_side.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/gradient_steps.h"

#include <algorithm>
#include <cmath>

namespace unlearn {
namespace {

constexpr std::int64_t largestBatch = 100; ///< samples of one pass
/// Few, because signs of different images only cancel on average.
constexpr std::int64_t signBatch = 4;

std::vector<torch::Tensor> weightsOf(Network& network)
{
    for (torch::Tensor& parameter : network.parameters())
        parameter.set_requires_grad(false);
    std::vector<torch::Tensor> weights;
    for (const NamedLayer& layer : network.layers())
        weights.push_back(layer.layer->weightTensor().set_requires_grad(true));
    network.setMode(NetworkMode::Evaluate);
    return weights;
}

void requireFinite(double value, const char* what)
{
    if (!std::isfinite(value))
        throw Error(ErrorCode::NonFinite, "A gradient is not finite",
                    {.field = what, .expected = "a finite number", .found = std::to_string(value)});
}

/// Sums over i > k of terms, for k = 0..d, from the last term on.
std::vector<double> tailSums(const std::vector<double>& terms)
{
    std::vector<double> sums(terms.size() + 1, 0.0);
    for (std::size_t k = terms.size(); k-- > 0;)
        sums[k] = sums[k + 1] + terms[k];
    return sums;
}

/// What is to be read of a group of a layer.
struct GroupTask {
    std::size_t layer = 0;
    std::size_t group = 0;
    torch::Tensor weights; ///< [out / groups, d]
};

} // namespace

ForgetGradient forgetGradient(Network& network, const ImageBatches& forget, const PguOptions& options,
                              const JobContext& context)
{
    const std::vector<torch::Tensor> weights = weightsOf(network);
    ForgetGradient result;
    for (const torch::Tensor& weight : weights)
        result.layers.push_back(torch::zeros_like(weight, torch::TensorOptions().requires_grad(false)));
    const std::int64_t count = forget.count();
    const LayerInputs inputs = network.layerInputs(forget.images(0, 1), context);
    const std::int64_t batch = std::min(largestBatch, samplesAtOnce(inputs.all));
    for (std::int64_t start = 0; start < count; start += batch) {
        context.checkpoint();
        const std::int64_t n = std::min(batch, count - start);
        const double share = static_cast<double>(n) / static_cast<double>(count);
        const torch::Tensor loss =
            unlearningLoss(network.forward(forget.images(start, n)), forget.labels(start, n), options);
        const std::vector<torch::Tensor> gradients = torch::autograd::grad({loss}, weights);
        const torch::NoGradGuard noGrad;
        for (std::size_t i = 0; i < gradients.size(); ++i)
            result.layers[i].add_(gradients[i], share);
        result.loss += share * loss.item<double>();
        context.report("forget-gradient", static_cast<double>(start + n) / static_cast<double>(count));
    }
    const std::vector<NamedLayer> layers = network.layers();
    for (std::size_t i = 0; i < layers.size(); ++i)
        result.layers[i] = layers[i].layer->outputsFirst(result.layers[i]);
    requireFinite(result.loss, "loss on the forget set");
    return result;
}

Reading makeReading(const Spectrum& spectrum, Network& network, const ForgetGradient& gradient, double learningRate,
                    std::int64_t forgetImages, const JobContext& context)
{
    const std::vector<NamedLayer> layers = network.layers();
    if (layers.size() != spectrum.layers.size() || layers.size() != gradient.layers.size())
        throw Error(ErrorCode::ShapeMismatch, "The spectrum is of another model",
                    {.field = "layers",
                     .expected = std::to_string(layers.size()),
                     .found = std::to_string(spectrum.layers.size())});
    Reading reading;
    reading.learningRate = learningRate;
    reading.loss = gradient.loss;
    reading.forgetImages = forgetImages;
    reading.retainedImages = spectrum.images - spectrum.forgetImages;
    std::vector<GroupTask> tasks;
    std::vector<double> work;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        LayerReading& entry = reading.layers.emplace_back();
        entry.layer = layers[i].info;
        entry.groups.resize(spectrum.bases->groups(i));
        WeightedLayer& layer = *layers[i].layer;
        const torch::Tensor weights = layer.outputsFirst(layer.weightTensor());
        const std::int64_t rows = weights.size(0) / static_cast<std::int64_t>(entry.groups.size());
        const auto d = static_cast<double>(entry.layer.d);
        for (std::size_t group = 0; group < entry.groups.size(); ++group) {
            const torch::Tensor own = weights.narrow(0, static_cast<std::int64_t>(group) * rows, rows);
            tasks.push_back({i, group, own.reshape({rows, -1})});
            work.push_back(d * d * (d + 5.0 * static_cast<double>(rows)));
        }
    }
    const auto solve = [&](std::size_t task) {
        const auto& [i, group, weights] = tasks[task];
        const std::vector<double> energies = squaredProjections(spectrum, i, group, gradient.layers[i], context.stop);
        const std::vector<double>& eigenvalues = spectrum.layers[i].effective()[group];
        std::vector<double> terms(eigenvalues.size());
        for (std::size_t direction = 0; direction < terms.size(); ++direction)
            terms[direction] = learningRate * learningRate * eigenvalues[direction] * energies[direction];
        GroupReading& one = reading.layers[i].groups[group];
        one.gradientLeft = tailSums(energies);
        one.outputEnergy = std::max(0.0, spectrum.bases->quadraticForm(i, group, weights));
        one.interference = tailSums(terms);
        requireFinite(one.gradientLeft.front(), reading.layers[i].layer.name.c_str());
    };
    solveSideBySide(work, solve, context);
    return reading;
}

std::vector<double> outputSensitivity(Network& network, const ImageBatches& retained, const Spectrum& spectrum,
                                      std::uint64_t seed, const JobContext& context)
{
    const std::vector<torch::Tensor> weights = weightsOf(network);
    torch::Generator random = torch::make_generator<torch::CPUGeneratorImpl>(seed);
    std::vector<double> squares(weights.size(), 0.0);
    const std::int64_t count = retained.count();
    for (std::int64_t start = 0; start < count; start += signBatch) {
        context.checkpoint();
        const torch::Tensor logits = network.forward(retained.images(start, std::min(signBatch, count - start)));
        const torch::Tensor signs =
            torch::randint(0, 2, logits.sizes(), random, torch::TensorOptions(torch::kFloat32)).mul_(2).sub_(1);
        const std::vector<torch::Tensor> gradients =
            torch::autograd::grad({(logits * signs.to(logits.device())).sum()}, weights);
        for (std::size_t i = 0; i < gradients.size(); ++i)
            squares[i] += gradients[i].to(torch::kFloat64).square().sum().item<double>();
        context.report("sensitivity",
                       static_cast<double>(std::min(start + signBatch, count)) / static_cast<double>(count));
    }
    const double images = static_cast<double>(std::max<std::int64_t>(1, spectrum.images - spectrum.forgetImages));
    for (std::size_t i = 0; i < squares.size(); ++i) {
        double trace = 0.0;
        for (const std::vector<double>& eigenvalues : spectrum.layers.at(i).effective()) {
            for (const double eigenvalue : eigenvalues)
                trace += eigenvalue;
        }
        // A group's outputs see its own inputs alone: the mean input is a group's.
        const auto groups = static_cast<double>(spectrum.layers[i].effective().size());
        const double inputs = trace / groups / images * static_cast<double>(spectrum.layers[i].layer.outFeatures);
        squares[i] = inputs > 0.0 && count > 0 ? squares[i] / static_cast<double>(count) / inputs : 0.0;
        requireFinite(squares[i], spectrum.layers[i].layer.name.c_str());
    }
    return squares;
}

} // namespace unlearn
