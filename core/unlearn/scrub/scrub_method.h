// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/scrub/scrub_options.h"
#include "core/unlearn/sgd_method.h"

namespace unlearn {

/// SCRUB (arXiv 2302.09880, its algorithm SCRUB): the original model is the teacher. An epoch is a max step, one
/// pass over the forget samples along which the divergence from the teacher grows (the first maxEpochs epochs only),
/// then a min step, one pass over the retained samples on alpha * divergence + gamma * cross-entropy. SGD, constant
/// learning rate within an epoch.
///
/// The divergence is T^2 KL(softmax(teacher / T) || softmax(student / T)), as in its published code; the paper writes
/// it without a temperature. Rewinding (SCRUB+R) is what a stop rule does: "match" takes the epoch whose forget error
/// is nearest that of a retrained baseline, where the paper takes that of validation data of the same distribution.
///
/// Deviation: batches of 128 retained and 32 forget samples (see ScrubOptions), which the published notebook names,
/// while its loop goes through loaders that it built with 256 and 512. Neither augments.
class ScrubMethod : public SgdMethod<ScrubOptions> {
public:
    explicit ScrubMethod(const UnlearnTask& task);
    double learningRate(int epoch) const override;
    double runEpoch(int epoch, const JobContext& context) override;

private:
    torch::Tensor divergence(const torch::Tensor& images, const torch::Tensor& logits, const JobContext& context);

    std::shared_ptr<Network> m_teacher;
};

} // namespace unlearn
