// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/input_sum.h"

#include <array>
#include <vector>

namespace unlearn {
namespace {

/// Of all images, [C, H, W]. In the order of memory, which ATen's sum over the first of four dimensions does not take.
torch::Tensor sumOfImages(const torch::Tensor& images)
{
    if (images.is_contiguous())
        return images.flatten(1).sum(0).reshape(images.sizes().slice(1));
    const torch::Tensor pixels = images.permute({0, 2, 3, 1});
    if (pixels.is_contiguous())
        return pixels.flatten(1).sum(0).reshape(pixels.sizes().slice(1)).permute({2, 0, 1});
    return images.sum(0);
}

} // namespace

void InputSum::addRows(const torch::Tensor& input)
{
    const torch::Tensor rows = input.reshape({-1, input.size(-1)});
    add(rows.sum(0).to(torch::kFloat64).unsqueeze(0), rows.size(0));
}

/// Patches of a sum of images are the sum of their patches. What one place of the kernel sees of all patches is every
/// stride-th pixel from there on.
void InputSum::addPatches(const torch::Tensor& input, const PatchGeometry& geometry)
{
    const auto& padding = geometry.padding;
    const std::array<std::int64_t, 2> size{geometry.outputSize(0, input.size(2)),
                                           geometry.outputSize(1, input.size(3))};
    const torch::Tensor image =
        at::constant_pad_nd(sumOfImages(input).to(torch::kFloat64), {padding[1], padding[1], padding[0], padding[0]});
    const auto seenFrom = [&](const torch::Tensor& pixels, std::size_t axis, std::int64_t place) {
        const std::int64_t first = place * geometry.dilation[axis];
        return pixels.slice(static_cast<std::int64_t>(axis) + 1, first,
                            first + (size[axis] - 1) * geometry.stride[axis] + 1, geometry.stride[axis]);
    };
    std::vector<torch::Tensor> sums; // [C] each
    for (std::int64_t row = 0; row < geometry.kernel[0]; ++row) {
        const torch::Tensor rows = seenFrom(image, 0, row).sum(1, /*keepdim=*/true);
        for (std::int64_t column = 0; column < geometry.kernel[1]; ++column)
            sums.push_back(seenFrom(rows, 1, column).sum(2).squeeze(1));
    }
    add(torch::stack(sums, 1).reshape({geometry.groups, -1}), input.size(0) * size[0] * size[1]);
}

/// rows: [groups, d], summed over count of them.
void InputSum::add(const torch::Tensor& rows, std::int64_t count)
{
    const torch::Tensor counts = torch::full({rows.size(0), 1}, static_cast<double>(count), rows.options());
    const torch::Tensor sum = torch::cat({rows, counts}, 1);
    if (m_sum.defined())
        m_sum += sum; // in its place: one that moves with each batch would part the memory that batches come and go in
    else
        m_sum = sum;
}

} // namespace unlearn
