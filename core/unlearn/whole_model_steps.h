// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/mean_gradient.h"
#include "core/unlearn/method.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace unlearn {

/// The optimizer of a method that steps on the whole model.
struct OptimizerSettings {
    enum class Kind { Sgd, Adam } kind = Kind::Sgd; ///< Adam with PyTorch's betas and epsilon
    double momentum = 0.9;                          ///< Sgd only
    double weightDecay = 5e-4;                      ///< added to the gradient
};

/// What methods have in common that step on all parameters of a network, norms and biases included, with norms in
/// training mode (they follow the batches; with a single sample, which has no variance, they keep their statistics).
/// Their thresholds are all 0: no gradient is projected. The optimizer's state goes with the run.
///
/// A batch whose graph would be too large (samplesAtOnce) is taken in parts whose gradients add up to its own, to
/// rounding; dropout draws its masks for each part. Batch norms mix the samples of a batch: with them, and in a program
/// (ScriptNetwork), which may hold any, a batch is one pass, however large.
class WholeModelSteps : public Method {
public:
    std::vector<RunLayer> layers() const override;
    bool hasState() const override { return m_hasState; }
    MethodState state() override;
    void restore(const MethodState& state) override;

protected:
    WholeModelSteps(const UnlearnTask& task, const OptimizerSettings& optimizer);

    /// Steps over `count` samples in an order drawn for this epoch and pass.
    struct Pass {
        std::int64_t count;
        int batchSize;
        MeanLoss loss; ///< at positions of what the pass goes through; the network is in training mode
    };
    /// The passes of an epoch, one after the other. Batches have batchSize samples, but a last one of a single sample
    /// joins the one before it. Returns the mean loss of the last pass.
    double runPasses(int epoch, const std::vector<Pass>& passes, const JobContext& context);

    /// After each step, without gradients: what a method puts back.
    virtual void stepDone() { }

    const UnlearnTask& task() const { return m_task; }
    /// Fresh for each epoch, so that it can be repeated.
    torch::Generator& random() { return m_random; }

private:
    double step(const MeanLoss& lossAt, const torch::Tensor& positions, std::int64_t atOnce, const JobContext& context);

    UnlearnTask m_task;
    std::vector<torch::Tensor> m_parameters;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
    bool m_hasState;
    torch::Generator m_random = torch::make_generator<torch::CPUGeneratorImpl>();
};

/// The network's layers as a method settles them that projects no gradient: gamma 0, k 0.
std::vector<RunLayer> unprojectedLayers(Network& network);

/// Mean cross-entropy of the network on samples at these positions, nats.
torch::Tensor crossEntropy(Network& network, const ImageBatches& samples, const torch::Tensor& positions);

} // namespace unlearn
