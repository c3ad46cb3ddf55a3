// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/pgu_method.h"

#include "core/spectrum/core_gradient_space.h"
#include "core/spectrum/eigenbasis.h"

#include <memory>

namespace unlearn {

PguMethod::PguMethod(const UnlearnTask& task)
    : GradientSteps(task, [&task](std::size_t layer, RunLayer& choice, torch::Device device) -> GradientFilter {
          for (const std::vector<double>& values : task.spectrum.layers[layer].effective())
              choice.k.push_back(directionsKept(values, choice.gamma, task.plan.threshold));
          if (isSkipped(choice.gamma))
              return {};
          const auto space =
              std::make_shared<const CoreGradientSpace>(task.spectrum.bases->vectors[layer], choice.k, device);
          return [space](const torch::Tensor& gradient) { return space->project(gradient); };
      })
{
}

} // namespace unlearn
