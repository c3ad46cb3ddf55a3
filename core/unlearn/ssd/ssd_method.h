// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/ssd/ssd_options.h"
#include "core/unlearn/whole_model_steps.h"

namespace unlearn {

/// Selective synaptic dampening (arXiv 2308.07707): one epoch without training. The importance of each parameter (see
/// fisherDiagonal()) to the forget samples is set against its importance to all training samples, forget and retained
/// ones together in an order drawn by the plan's seed; where it is above alpha times that, the parameter shrinks (see
/// dampen()). Its loss is the number of parameters that were selected, over all of them: there is no other.
///
/// All parameters are looked at, norms and biases included, as in the published code. In a sequence of requests,
/// samples that were forgotten before are not among "all".
///
/// Deviations: the published code goes through all training samples in the order in which they are joined, retained
/// ones and then those to be forgotten, so that a batch is of one kind but for the one between them; here the drawn
/// order mixes both kinds in the batches. It matters, since mean gradients are squared, unless a batch is one sample.
/// Batches are of 64 samples, as there for a class; where any samples are forgotten, that code has 128. Both look at
/// every sample, and augment none.
class SsdMethod : public WholeModelSteps {
public:
    explicit SsdMethod(const UnlearnTask& task);
    int epochs() const override { return 1; }
    double learningRate(int) const override { return 0.0; }
    double runEpoch(int epoch, const JobContext& context) override;
    bool hasState() const override { return false; }
    MethodState state() override { return {}; }

private:
    SsdOptions m_options;
};

} // namespace unlearn
