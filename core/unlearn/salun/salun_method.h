// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/random_labels/random_labels_method.h"
#include "core/unlearn/salun/salun_options.h"

namespace unlearn {

/// Saliency unlearning (arXiv 2310.12508): training on random labels in which only the salient parameters
/// move, w = m (w0 + dw) + (1 - m) w0. The mask m (see saliencyMask()) is made once, of the gradient of the forget
/// samples' mean cross-entropy at the weights that the steps begin with, in evaluation mode.
///
/// Deviations: the published code steps while it gathers that gradient, and ranks the parameters, where the paper
/// thresholds their gradients at the median, as is done here. Parameters outside the mask stay exactly as they are,
/// weight decay and momentum notwithstanding (the paper's formula above; earlier published code masks gradients alone).
/// Running statistics of norms are no parameters: they follow the batches. No augmentation.
class SalUnMethod : public RandomLabelsMethod {
public:
    explicit SalUnMethod(const UnlearnTask& task);
    void prepare(const JobContext& context) override;

protected:
    void stepDone() override;

private:
    SalUnMethod(const UnlearnTask& task, const SalUnOptions& options);

    double m_share;
    std::vector<torch::Tensor> m_parameters;
    std::vector<torch::Tensor> m_original;
    std::vector<torch::Tensor> m_masks;
};

} // namespace unlearn
