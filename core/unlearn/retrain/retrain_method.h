// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/epoch_runner.h"
#include "core/unlearn/method.h"
#include "core/unlearn/retrain/retrain_options.h"

namespace unlearn {

/// Retraining from scratch on the retained samples (exact unlearning, the baseline of arXiv 1912.03817, without its
/// shards): fresh weights by the plan's seed, then the recipe that the model was trained by, epoch by epoch. With the
/// seed of the original training, it is what "unlearn train --without-forget" makes. Epoch 0 is the original model, as
/// for every method; it leaves no trace in what follows.
class RetrainMethod : public Method {
public:
    explicit RetrainMethod(const UnlearnTask& task);
    std::vector<RunLayer> layers() const override;
    int epochs() const override { return m_recipe.epochs(); }
    double learningRate(int epoch) const override;
    double runEpoch(int epoch, const JobContext& context) override;
    bool hasState() const override { return m_recipe.momentum > 0.0; }
    MethodState state() override;
    void restore(const MethodState& state) override;

private:
    /// The stage that an epoch belongs to, and its number in there, from 0.
    std::pair<const TrainStage*, int> stageOf(int epoch) const;

    UnlearnTask m_task;
    TrainRecipe m_recipe;
    torch::optim::SGD m_optimizer;
};

} // namespace unlearn
