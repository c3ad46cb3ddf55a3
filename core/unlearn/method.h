// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/job_context.h"
#include "core/model/network.h"
#include "core/plan/plan.h"
#include "core/spectrum/spectrum.h"
#include "core/unlearn/figures.h"
#include "core/unlearn/step_watch.h"

#include <torch/torch.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// What a method works on. Everything outlives the method; network and samples lie on one device.
struct UnlearnTask {
    const Plan& plan;
    Network& network; ///< changed in place; when a method is made, what its steps begin with
    const ImageBatches& forget;
    const Spectrum* spectrum = nullptr;   ///< for methods that use it (MethodKind::usesSpectrum)
    const ImageBatches* retain = nullptr; ///< for methods that use it (MethodKind::usesRetained)
    const Model* original = nullptr;      ///< of network's kind: its file's metadata, and how to build another network
    StepWatch steps = {};                 ///< of methods that go batch by batch
};

/// What a method carries from one epoch to the next besides the network's weights, by name.
using MethodState = std::map<std::string, torch::Tensor>;

/// A way of unlearning, epoch by epoch.
class Method {
public:
    virtual ~Method() = default;
    /// What was settled for each layer before the first step; after prepare().
    virtual std::vector<RunLayer> layers() const = 0;
    virtual int epochs() const = 0;                   ///< planned; a stop rule may end earlier
    virtual double learningRate(int epoch) const = 0; ///< in epoch 1..epochs(); 0 for a method without

    /// Once, before the first epoch of this object, while the network is still what the steps begin with, also where a
    /// run is resumed: what the method needs to know of it. Throws Error (Cancelled; NonFinite).
    virtual void prepare(const JobContext&) { }

    /// Epoch 1, 2, ...: one pass over what the method looks at; returns the mean loss, in nats. Depends on the weights,
    /// the state, the plan's seed and the epoch only, so that a resumed run repeats it. Throws Error (Cancelled;
    /// NonFinite naming epoch, step and layer).
    virtual double runEpoch(int epoch, const JobContext& context) = 0;

    /// After an epoch, and given back before the next one where a run is resumed. hasState(): whether there is any.
    virtual bool hasState() const { return false; }
    virtual MethodState state() { return {}; }
    virtual void restore(const MethodState&) { }
};

/// Throws Error (UnknownName; ShapeMismatch when the spectrum is of another network; Internal when something is missing
/// in the task that the method's kind asks for).
std::unique_ptr<Method> makeMethod(const UnlearnTask& task);

} // namespace unlearn
