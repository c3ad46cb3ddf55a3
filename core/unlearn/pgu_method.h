// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/core_gradient_space.h"
#include "core/unlearn/method.h"

#include <torch/torch.h>

namespace unlearn {

/// -ln(1 - (p_y - offset)) + entropyWeight * sum_c p_c ln p_c, mean over the batch; nats. logits [N, classes], labels
/// [N]. arXiv 2312.04095, section 3.1, with the constants of the published code. The entropy term is taken from the
/// log-softmax, where that code adds 1e-15 inside the logarithm; the difference is below 1e-13.
torch::Tensor unlearningLoss(const torch::Tensor& logits, const torch::Tensor& labels, const PguOptions& options);

/// Projected-gradient unlearning (arXiv 2312.04095): W <- W - lr (g - (g M) M^T), plain SGD on the weights of
/// convolutions and linear layers. Biases, norm parameters and norm statistics are frozen; dropout stays active, as in
/// the published code. The learning rate of epoch e is learningRateAt(options, e); the published code spends one decay
/// more on epoch 0.
class PguMethod : public Method {
public:
    explicit PguMethod(const UnlearnTask& task);

    std::vector<RunLayer> layers() const override { return m_layers; }
    double runEpoch(int epoch, const JobContext& context) override;

private:
    struct Target {
        torch::Tensor weight;
        CoreGradientSpace space;
    };

    double step(const torch::Tensor& images, const torch::Tensor& labels, double learningRate);
    [[noreturn]] void failNonFinite(int epoch, std::int64_t step, double loss) const;

    UnlearnTask m_task;
    std::vector<RunLayer> m_layers;
    std::vector<Target> m_targets; ///< layers with gamma below 1
};

} // namespace unlearn
