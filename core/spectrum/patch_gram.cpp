// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/patch_gram.h"

#include "core/error.h"
#include "core/spectrum/symmetric_product.h"

#include <algorithm>
#include <utility>

namespace unlearn {
namespace {

constexpr std::int64_t patchBytes = std::int64_t{64} << 20;
constexpr std::int64_t gatheredRows = 2048;

torch::Tensor zeros(std::initializer_list<std::int64_t> sizes, const torch::Tensor& like)
{
    return torch::zeros(sizes, torch::TensorOptions(torch::kFloat64).device(like.device()));
}

void requireMoment(const torch::Tensor& total)
{
    if (!total.defined())
        throw Error(ErrorCode::Internal, "A second moment was asked for before any input was seen");
}

} // namespace

void LinearGram::add(const torch::Tensor& input)
{
    const torch::Tensor rows = input.reshape({-1, input.size(-1)});
    const std::int64_t count = rows.size(0), d = rows.size(1);
    if (!m_total.defined()) {
        const auto type = input.dim() == 2 ? torch::kFloat64 : torch::kFloat32;
        const std::int64_t rowBytes = d * static_cast<std::int64_t>(torch::elementSize(type));
        m_rows = torch::empty({std::clamp<std::int64_t>(patchBytes / rowBytes, 1, gatheredRows), d},
                              rows.options().dtype(type));
        m_total = zeros({1, d, d}, rows);
    }
    for (std::int64_t done = 0; done < count;) {
        const std::int64_t taken = std::min(count - done, m_rows.size(0) - m_waiting);
        m_rows.narrow(0, m_waiting, taken).copy_(rows.narrow(0, done, taken));
        done += taken;
        m_waiting += taken;
        if (m_waiting == m_rows.size(0)) {
            addSymmetricProduct(m_rows.unsqueeze(0), m_total);
            m_waiting = 0;
        }
    }
}

torch::Tensor LinearGram::moment() const
{
    requireMoment(m_total);
    return finished(m_total.clone());
}

torch::Tensor LinearGram::takeMoment()
{
    requireMoment(m_total);
    return finished(std::exchange(m_total, {}));
}

torch::Tensor LinearGram::finished(torch::Tensor total) const
{
    if (m_waiting > 0)
        addSymmetricProduct(m_rows.narrow(0, 0, m_waiting).unsqueeze(0), total);
    mirrorUpper(total);
    return total;
}

void PatchGram::add(const torch::Tensor& input)
{
    const std::int64_t positions = m_geometry.outputSize(0, input.size(2)) * m_geometry.outputSize(1, input.size(3));
    const std::int64_t width = input.size(1) * m_geometry.kernel[0] * m_geometry.kernel[1];
    const std::int64_t images = std::max<std::int64_t>(1, patchBytes / (positions * width * 4));
    for (std::int64_t start = 0; start < input.size(0); start += images)
        addImages(input.narrow(0, start, std::min(images, input.size(0) - start)));
}

void PatchGram::addImages(const torch::Tensor& images)
{
    const std::int64_t n = images.size(0), channels = images.size(1), groups = m_geometry.groups;
    const std::int64_t height = m_geometry.outputSize(0, images.size(2)),
                       width = m_geometry.outputSize(1, images.size(3));
    const auto [kernelHeight, kernelWidth] = m_geometry.kernel;
    const std::int64_t taps = kernelHeight * kernelWidth, perGroup = channels / groups, d = taps * perGroup;

    // Channels last and kernel position first: each tap then copies runs of whole pixels.
    const torch::Tensor padded = torch::constant_pad_nd(
        images.permute({0, 2, 3, 1}),
        {0, 0, m_geometry.padding[1], m_geometry.padding[1], m_geometry.padding[0], m_geometry.padding[0]});
    torch::Tensor patches = torch::empty({groups, n, height, width, taps, perGroup}, images.options());
    for (std::int64_t tap = 0; tap < taps; ++tap) {
        const std::int64_t y = tap / kernelWidth * m_geometry.dilation[0],
                           x = tap % kernelWidth * m_geometry.dilation[1];
        const torch::Tensor view = padded.slice(1, y, y + (height - 1) * m_geometry.stride[0] + 1, m_geometry.stride[0])
                                       .slice(2, x, x + (width - 1) * m_geometry.stride[1] + 1, m_geometry.stride[1]);
        patches.select(4, tap).copy_(view.reshape({n, height, width, groups, perGroup}).permute({3, 0, 1, 2, 4}));
    }
    const torch::Tensor rows = patches.view({groups, n * height * width, d});
    if (!m_total.defined())
        m_total = zeros({groups, d, d}, images);
    addSymmetricProduct(rows, m_total);
}

torch::Tensor PatchGram::moment() const
{
    requireMoment(m_total);
    return finished(m_total.clone());
}

torch::Tensor PatchGram::takeMoment()
{
    requireMoment(m_total);
    return finished(std::exchange(m_total, {}));
}

torch::Tensor PatchGram::finished(torch::Tensor total) const
{
    mirrorUpper(total);
    const std::int64_t groups = total.size(0), d = total.size(1), taps = m_geometry.kernel[0] * m_geometry.kernel[1];
    return total.view({groups, taps, d / taps, taps, d / taps}).permute({0, 2, 1, 4, 3}).reshape({groups, d, d});
}

} // namespace unlearn
