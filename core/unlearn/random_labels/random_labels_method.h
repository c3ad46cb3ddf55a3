// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/random_labels/random_labels_options.h"
#include "core/unlearn/sgd_method.h"

namespace unlearn {

/// Training on random labels (the baseline "random labels" of arXiv 1911.04933; RL of arXiv 2310.12508, its SalUn
/// without a mask): in each epoch the forget samples by cross-entropy to labels drawn anew, uniformly over all classes,
/// then the retained samples to their own, one after the other as that paper's published code does on CIFAR-10.
/// Deviation: no augmentation.
class RandomLabelsMethod : public SgdMethod<RandomLabelsOptions> {
public:
    explicit RandomLabelsMethod(const UnlearnTask& task);
    double runEpoch(int epoch, const JobContext& context) override;

protected:
    RandomLabelsMethod(const UnlearnTask& task, const RandomLabelsOptions& options) : SgdMethod(task, options) { }
};

/// [n] labels drawn for samples with these; uniform over classes, or over all but the sample's own.
torch::Tensor randomLabels(const torch::Tensor& own, std::int64_t classes, bool excludeOwn, torch::Generator& random);

} // namespace unlearn
