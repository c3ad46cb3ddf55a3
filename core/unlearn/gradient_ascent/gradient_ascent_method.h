// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/gradient_ascent/gradient_ascent_options.h"
#include "core/unlearn/sgd_method.h"

namespace unlearn {

/// Gradient ascent: SGD on the negative cross-entropy of the forget samples, and nothing that holds the retained ones
/// (arXiv 2109.13398, as the baseline GA of arXiv 2310.12508 runs it: momentum and weight decay, constant
/// learning rate). Deviation: no augmentation.
class GradientAscentMethod : public SgdMethod<GradientAscentOptions> {
public:
    explicit GradientAscentMethod(const UnlearnTask& task);
    double runEpoch(int epoch, const JobContext& context) override;
};

} // namespace unlearn
