// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/method.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace unlearn {

/// -ln(1 - (p_y - offset)) + entropyWeight * sum_c p_c ln p_c, mean over the batch; nats. Its second term is another
/// one under PguEntropy::OtherClasses. logits [N, classes], labels [N]. arXiv 2312.04095, section 3.1, with the
/// constants of the published code. The entropy term is taken from the log-softmax, where that code adds 1e-15 inside
/// the logarithm; the difference is below 1e-13.
torch::Tensor unlearningLoss(const torch::Tensor& logits, const torch::Tensor& labels, const PguOptions& options);

/// What a method does to a layer's gradient, [out, ...], before the step; shape and device stay.
using GradientFilter = std::function<torch::Tensor(const torch::Tensor& gradient)>;

/// What methods have in common that step on the weights of convolutions and linear layers with a filtered gradient:
/// W <- W - lr filter(g), plain SGD on unlearningLoss(). Biases, norm parameters and norm statistics are frozen;
/// dropout stays active, as in the published code of arXiv 2312.04095. The learning rate of epoch e is
/// learningRateAt(options, e); the published code spends one decay more on epoch 0. Layers with gamma = 1 are not
/// updated; under PguLayers::Last no layer but the last one is.
///
/// A batch whose graph would be too large (samplesAtOnce) is taken in parts, whose gradients are weighted by their
/// shares: nothing but dropout, which draws its masks for each part, couples samples here, so that the step is the same
/// to rounding. A batch that fits is one pass.
class GradientSteps : public Method {
public:
    std::vector<RunLayer> layers() const override { return m_layers; }
    int epochs() const override { return m_task.plan.pgu.epochs; }
    double learningRate(int epoch) const override { return learningRateAt(m_task.plan.pgu, epoch); }
    /// Settles k of each layer and how many samples one pass takes, and makes the eigenvectors that the steps need,
    /// side by side.
    void prepare(const JobContext& context) override;
    double runEpoch(int epoch, const JobContext& context) override;

protected:
    /// Throws Error (ShapeMismatch) when the spectrum is of another network.
    explicit GradientSteps(const UnlearnTask& task);

    const UnlearnTask& task() const { return m_task; }

    // Of a layer, by its position, with gamma below 1:
    /// k of each group.
    virtual std::vector<std::int64_t> directions(std::size_t layer, double gamma) const = 0;
    /// The eigenvectors that filter() asks the bases for.
    virtual std::vector<DirectionRange> needed(std::size_t layer, const std::vector<std::int64_t>& k) const = 0;
    virtual GradientFilter filter(std::size_t layer, const std::vector<std::int64_t>& k,
                                  torch::Device device) const = 0;

private:
    struct Target {
        std::string name;
        WeightedLayer* layer; ///< of the network, which outlives the method
        GradientFilter filter;
    };

    /// On the forget samples at positions [n]; gives their loss. energies: filled where somebody looks on, else null.
    double step(const torch::Tensor& positions, double learningRate, std::vector<StepEnergy>* energies,
                const JobContext& context);

    UnlearnTask m_task;
    std::vector<RunLayer> m_layers;
    std::vector<Target> m_targets;    ///< layers with gamma below 1; made by prepare()
    std::int64_t m_samplesAtOnce = 1; ///< of one pass; settled by prepare()
};

} // namespace unlearn
