// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/forget_reading.h"

#include "core/compute_device.h"
#include "core/error.h"
#include "core/unlearn/forget_gradient.h"

namespace unlearn {

std::shared_ptr<const ForgetGradient> experimentGradient(const Experiment& experiment, const JobContext& context,
                                                         const std::shared_ptr<const Model>& at)
{
    experiment.request.requireProperSubset();
    const Dataset& data = *experiment.dataset;
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(at ? *at : *experiment.start(), device);
    return std::make_shared<const ForgetGradient>(forgetGradient(
        *network, ImageBatches(data, data.train, experiment.request.indices(), device), experiment.plan.pgu, context));
}

std::shared_ptr<const Reading> readForgetting(const Experiment& experiment, const Spectrum& spectrum,
                                              const ForgetGradient& gradient, const JobContext& context,
                                              bool withSensitivity, const std::shared_ptr<const Model>& at)
{
    if (spectrum.key != spectrumKey(experiment))
        throw Error(ErrorCode::ShapeMismatch, "The spectrum was made from another model, data or forget set");
    const Dataset& data = *experiment.dataset;
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(at ? *at : *experiment.start(), device);
    Reading reading = makeReading(spectrum, *network, gradient, experiment.plan.pgu.startLearningRate,
                                  experiment.request.count(), context);
    if (withSensitivity) {
        // A deletion request has no retained images.
        const std::vector<std::int64_t> seen =
            data.origin ? experiment.request.indices() : experiment.forget.retainIndices();
        std::vector<std::int64_t> drawn =
            drawIndices(static_cast<std::int64_t>(seen.size()), sensitivityImages, experiment.plan.seed);
        for (std::int64_t& index : drawn)
            index = seen[static_cast<std::size_t>(index)];
        reading.outputSensitivity = outputSensitivity(*network, ImageBatches(data, data.train, drawn, device), spectrum,
                                                      experiment.plan.seed, context);
    }
    return std::make_shared<const Reading>(std::move(reading));
}

} // namespace unlearn
