// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/whole_model_steps.h"

#include "core/model/pass_size.h"
#include "core/model/stoppable_passes.h"
#include "core/train/optimizer_state.h"
#include "core/unlearn/divergence.h"

#include <algorithm>
#include <limits>

namespace unlearn {
namespace {

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const std::vector<torch::Tensor>& parameters,
                                                       const OptimizerSettings& settings)
{
    constexpr double setBeforeEachEpoch = 1.0;
    if (settings.kind == OptimizerSettings::Kind::Adam)
        return std::make_unique<torch::optim::Adam>(
            parameters, torch::optim::AdamOptions(setBeforeEachEpoch).weight_decay(settings.weightDecay));
    return std::make_unique<torch::optim::SGD>(
        parameters,
        torch::optim::SGDOptions(setBeforeEachEpoch).momentum(settings.momentum).weight_decay(settings.weightDecay));
}

/// Whether logits in training mode may depend on the other samples of the batch. A program may hold anything.
bool mixesSamples(const Network& network)
{
    return !network.program().empty()
        || std::ranges::any_of(network.modules(false), [](const std::shared_ptr<torch::nn::Module>& module) {
               return module->as<torch::nn::BatchNorm1dImpl>() || module->as<torch::nn::BatchNorm2dImpl>()
                   || module->as<torch::nn::BatchNorm3dImpl>();
           });
}

} // namespace

torch::Tensor crossEntropy(Network& network, const ImageBatches& samples, const torch::Tensor& positions)
{
    return torch::nn::functional::cross_entropy(network.forward(samples.images(positions)), samples.labels(positions));
}

WholeModelSteps::WholeModelSteps(const UnlearnTask& task, const OptimizerSettings& optimizer)
    : m_task(task), m_parameters(task.network.parameters()),
      m_hasState(optimizer.kind == OptimizerSettings::Kind::Adam || optimizer.momentum > 0.0)
{
    for (torch::Tensor& parameter : m_parameters)
        parameter.set_requires_grad(true);
    m_optimizer = makeOptimizer(m_parameters, optimizer);
}

std::vector<RunLayer> unprojectedLayers(Network& network)
{
    std::vector<RunLayer> layers;
    for (const NamedLayer& layer : network.layers()) {
        RunLayer row;
        row.name = layer.info.name;
        row.d = layer.info.d;
        row.k.assign(static_cast<std::size_t>(layer.info.groups), 0);
        layers.push_back(std::move(row));
    }
    return layers;
}

std::vector<RunLayer> WholeModelSteps::layers() const
{
    return unprojectedLayers(m_task.network);
}

MethodState WholeModelSteps::state()
{
    return optimizerState(m_task.network, *m_optimizer);
}

void WholeModelSteps::restore(const MethodState& state)
{
    restoreOptimizer(state, m_task.network, *m_optimizer);
}

double WholeModelSteps::runPasses(int epoch, const std::vector<Pass>& passes, const JobContext& context)
{
    const std::int64_t atOnce = mixesSamples(m_task.network)
        ? std::numeric_limits<std::int64_t>::max()
        : samplesAtOnce(m_task.network.layerInputs(m_task.forget.images(0, 1), context).all);
    const auto seed = m_task.plan.seed * 1'000'003 + static_cast<std::uint64_t>(epoch);
    torch::manual_seed(seed); // dropout
    m_random.set_current_seed(seed);
    for (torch::optim::OptimizerParamGroup& group : m_optimizer->param_groups())
        group.options().set_lr(learningRate(epoch));
    std::int64_t all = 0;
    std::int64_t done = 0;
    for (const Pass& pass : passes)
        all += pass.count;
    const StoppablePasses stoppable(m_task.network, context);
    double mean = 0.0;
    std::int64_t index = 0;
    for (const Pass& pass : passes) {
        const torch::Tensor order = torch::randperm(pass.count, m_random, torch::TensorOptions(torch::kInt64));
        m_task.network.setMode(pass.count > 1 ? NetworkMode::Train : NetworkMode::Unlearn);
        double sum = 0.0;
        for (std::int64_t start = 0, size = 0; start < pass.count; start += size) {
            context.checkpoint();
            const std::int64_t left = pass.count - start;
            size = left - pass.batchSize == 1 ? left : std::min<std::int64_t>(pass.batchSize, left);
            const double loss = step(pass.loss, order.narrow(0, start, size), atOnce, context);
            requireFiniteLoss(loss, epoch, ++index, m_task.network);
            sum += loss * static_cast<double>(size);
            done += size;
            context.report("steps", static_cast<double>(done) / static_cast<double>(all));
            if (m_task.steps.isOn())
                m_task.steps.done({.epoch = epoch,
                                   .step = index,
                                   .samplesDone = done,
                                   .samples = all,
                                   .learningRate = learningRate(epoch),
                                   .loss = loss,
                                   .layers = {}});
        }
        mean = sum / static_cast<double>(pass.count);
    }
    return mean;
}

double WholeModelSteps::step(const MeanLoss& lossAt, const torch::Tensor& positions, std::int64_t atOnce,
                             const JobContext& context)
{
    m_optimizer->zero_grad();
    double mean = 0.0;
    for (const torch::Tensor& part : inParts(positions, atOnce)) {
        context.checkpoint();
        const double share = static_cast<double>(part.size(0)) / static_cast<double>(positions.size(0));
        const torch::Tensor loss = lossAt(part);
        (loss * share).backward();
        mean += share * loss.item<double>();
    }
    m_optimizer->step();
    const torch::NoGradGuard noGrad;
    stepDone();
    return mean;
}

} // namespace unlearn
