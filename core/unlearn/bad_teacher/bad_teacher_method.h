// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/unlearn/bad_teacher/bad_teacher_options.h"
#include "core/unlearn/sample_union.h"
#include "core/unlearn/whole_model_steps.h"

#include <cstdint>

namespace unlearn {

/// Seed of the incompetent teacher's weights: the complement of the plan's. With the plan's own the original model may
/// have begun, and the teacher would be its initialisation; LibTorch draws by the lower 32 bits, all of which differ.
std::uint64_t incompetentTeacherSeed(const Plan& plan);

/// Unlearning with an incompetent teacher (arXiv 2205.08096, its objective with l_u = 1 on forget and 0 on retained
/// samples): the student, which begins as the original model, learns KL(teacher || student) in shuffled batches of both
/// kinds of samples, from a network with fresh weights (incompetentTeacherSeed()) on those to be forgotten, and from
/// the original model on a part of the retained ones (drawn once, by the plan's seed). Adam, without weight decay.
///
/// Deviations: the divergence is the mean over samples, as in the paper; the published code averages over samples and
/// classes, a factor to which Adam is blind. No augmentation. A TorchScript model can not be given fresh weights.
class BadTeacherMethod : public WholeModelSteps {
public:
    explicit BadTeacherMethod(const UnlearnTask& task);
    /// With other teachers, in evaluation mode, of as many classes as the student. None is asked about no sample at
    /// all: not every network takes an empty batch.
    BadTeacherMethod(const UnlearnTask& task, std::shared_ptr<Network> competent, std::shared_ptr<Network> incompetent);
    int epochs() const override { return m_options.epochs; }
    double learningRate(int) const override { return m_options.learningRate; }
    double runEpoch(int epoch, const JobContext& context) override;

private:
    torch::Tensor teachersShares(const SampleUnion::Batch& batch, const JobContext& context) const;

    BadTeacherOptions m_options;
    std::shared_ptr<Network> m_competent;
    std::shared_ptr<Network> m_incompetent;
    torch::Tensor m_positions; ///< of SampleUnion
};

} // namespace unlearn
