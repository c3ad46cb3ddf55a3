// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/gradient_steps.h"

namespace unlearn {

/// Projected-gradient unlearning (arXiv 2312.04095): W <- W - lr (g - (g M) M^T), M the first k eigenvectors of the
/// layer's retained moment, k by the plan's threshold. Controls take other directions, or another moment: see
/// PguOptions.
///
/// Deviations from the published code: moments are made of the patches that a layer sees, with its own stride, where
/// the code takes those of stride 1; in evaluation mode and without augmentation, so that the forget samples' moment
/// can be subtracted exactly; negative eigenvalues become 0, where the code takes singular values of the difference,
/// which turns their sign. Those of loss and learning rate: see GradientSteps; of stop rules: StopRuleKind.
class PguMethod : public GradientSteps {
public:
    explicit PguMethod(const UnlearnTask& task) : GradientSteps(task) { }

protected:
    std::vector<std::int64_t> directions(std::size_t layer, double gamma) const override;
    std::vector<DirectionRange> needed(std::size_t layer, const std::vector<std::int64_t>& k) const override;
    GradientFilter filter(std::size_t layer, const std::vector<std::int64_t>& k, torch::Device device) const override;
};

} // namespace unlearn
