// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/input_sum.h"

namespace unlearn {

void InputSum::addRows(const torch::Tensor& input)
{
    const torch::Tensor rows = input.reshape({-1, input.size(-1)});
    add(rows.sum(0).to(torch::kFloat64).unsqueeze(0), rows.size(0));
}

/// Patches of a sum of images are the sum of their patches.
void InputSum::addPatches(const torch::Tensor& input, const PatchGeometry& geometry)
{
    const torch::Tensor image = input.sum(0, /*keepdim=*/true).to(torch::kFloat64);
    const torch::Tensor patches =
        at::im2col(image, geometry.kernel, geometry.dilation, geometry.padding, geometry.stride);
    add(patches.sum(2).reshape({geometry.groups, -1}), input.size(0) * patches.size(2));
}

/// rows: [groups, d], summed over count of them.
void InputSum::add(const torch::Tensor& rows, std::int64_t count)
{
    const torch::Tensor counts = torch::full({rows.size(0), 1}, static_cast<double>(count), rows.options());
    const torch::Tensor sum = torch::cat({rows, counts}, 1);
    m_sum = m_sum.defined() ? m_sum + sum : sum;
}

} // namespace unlearn
