// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/job_context.h"
#include "core/model/network.h"
#include "core/plan/plan.h"
#include "core/spectrum/spectrum.h"
#include "core/unlearn/figures.h"

#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// What a method works on. Everything outlives the method; network and forget lie on one device.
struct UnlearnTask {
    const Plan& plan;
    Network& network; ///< changed in place
    const ImageBatches& forget;
    const Spectrum& spectrum;
};

/// A way of unlearning, epoch by epoch.
class Method {
public:
    virtual ~Method() = default;
    /// What was settled for each layer before the first step.
    virtual std::vector<RunLayer> layers() const = 0;
    /// One pass over the forget set; returns the mean loss. Depends on the weights, the plan's seed and the epoch only,
    /// so that a resumed run repeats it. Throws Error (Cancelled; NonFinite naming epoch, step and layer).
    virtual double runEpoch(int epoch, const JobContext& context) = 0;
};

/// Names that makeMethod knows.
std::vector<std::string> methodNames();
/// Throws Error (UnknownName; ShapeMismatch when the spectrum is of another network).
std::unique_ptr<Method> makeMethod(const UnlearnTask& task);

} // namespace unlearn
