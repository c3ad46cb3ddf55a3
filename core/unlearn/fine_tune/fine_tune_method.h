// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/fine_tune/fine_tune_options.h"
#include "core/unlearn/sgd_method.h"

namespace unlearn {

/// Fine-tuning: plain training on the retained samples alone, by cross-entropy and SGD with a constant learning rate
/// (the baseline "fine-tune" of arXiv 1911.04933; defaults of baseline FT of arXiv 2310.12508). Deviation: no
/// augmentation, so that the method sees the samples that all others see.
class FineTuneMethod : public SgdMethod<FineTuneOptions> {
public:
    explicit FineTuneMethod(const UnlearnTask& task);
    double runEpoch(int epoch, const JobContext& context) override;
};

} // namespace unlearn
