// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/soft_projection/soft_projection_method.h"

#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/registered_methods.h"
#include "core/unlearn/soft_projection/soft_projection.h"

#include <memory>

namespace unlearn {

SoftProjectionMethod::SoftProjectionMethod(const UnlearnTask& task)
    : GradientSteps(task, [&task](std::size_t layer, RunLayer& choice, torch::Device device) -> GradientFilter {
          const LayerSpectrum& spectrum = task.spectrum->layers[layer];
          if (isSkipped(choice.gamma)) {
              choice.k.assign(spectrum.effective().size(), choice.d);
              return {};
          }
          std::vector<DirectionRange> all;
          for (std::size_t group = 0; group < spectrum.effective().size(); ++group)
              all.push_back({layer, group, 0, choice.d});
          task.spectrum->bases->prepare(all, task.context);
          std::vector<torch::Tensor> vectors;
          for (std::size_t group = 0; group < spectrum.effective().size(); ++group)
              vectors.push_back(task.spectrum->bases->vectors(layer, group));
          const auto projection = std::make_shared<const SoftProjection>(vectors, spectrum.effective(),
                                                                         task.plan.softProjection.mu, device);
          choice.k = projection->halved();
          return [projection](const torch::Tensor& gradient) { return projection->shrink(gradient); };
      })
{
}

std::unique_ptr<Method> makeSoftProjection(const UnlearnTask& task)
{
    return std::make_unique<SoftProjectionMethod>(task);
}

} // namespace unlearn
