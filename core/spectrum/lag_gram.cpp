// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/lag_gram.h"

#include "core/error.h"

namespace unlearn {
namespace {

constexpr std::int64_t wideBytes = std::int64_t{64} << 20;
constexpr std::int64_t fewestChannels = 16;
constexpr std::int64_t allRows = -1;

/// total += left^T right, rows flattened; product in float32, sum in float64.
void addProduct(const torch::Tensor& left, const torch::Tensor& right, torch::Tensor& total)
{
    const torch::Tensor a = left.reshape({-1, left.size(-1)});
    const torch::Tensor b = right.reshape({-1, right.size(-1)});
    total.add_(torch::mm(a.t(), b));
}

} // namespace

bool LagGram::suits(const PatchGeometry& geometry, torch::IntArrayRef inputSizes)
{
    const std::int64_t patches = geometry.outputSize(0, inputSizes[2]) * geometry.outputSize(1, inputSizes[3]);
    return geometry.groups == 1 && geometry.stride == std::array<std::int64_t, 2>{1, 1}
    && geometry.kernel[0] * geometry.kernel[1] > 1 && inputSizes[1] >= fewestChannels
        && 2 * patches >= inputSizes[2] * inputSizes[3];
}

std::int64_t LagGram::lag(std::size_t axis, std::int64_t tapA, std::int64_t tapB) const
{
    return (tapB - tapA) * m_geometry.dilation[axis];
}

std::vector<std::int64_t> LagGram::excluded(std::size_t axis, std::int64_t tapA, std::int64_t lag) const
{
    const std::int64_t size = m_size[axis];
    const std::int64_t first = tapA * m_geometry.dilation[axis] - m_geometry.padding[axis];
    const std::int64_t end = first + m_geometry.outputSize(axis, size);
    std::vector<std::int64_t> places;
    for (std::int64_t i = std::max<std::int64_t>(0, -lag); i < std::min(size, size - lag); ++i) {
        if (i < first || i >= end)
            places.push_back(i);
    }
    return places;
}

void LagGram::plan(const torch::Tensor& input)
{
    m_size = {input.size(2), input.size(3)};
    m_channels = input.size(1);
    const auto zeros = [&](std::int64_t columns) {
        return torch::zeros({m_channels, columns}, torch::TensorOptions(torch::kFloat64).device(input.device()));
    };
    const std::int64_t wide = (2 * m_geometry.kernel[1] - 1) * m_channels;
    for (std::int64_t ay = 0; ay < m_geometry.kernel[0]; ++ay) {
        for (std::int64_t by = ay; by < m_geometry.kernel[0]; ++by) {
            const std::int64_t dy = lag(0, ay, by);
            if (dy >= m_size[0])
                continue;
            m_lags.try_emplace(dy, zeros(wide));
            const std::vector<std::int64_t> rows = excluded(0, ay, dy);
            for (const std::int64_t row : rows)
                m_rows.try_emplace(RowTerm{row, dy}, zeros(wide));
            for (std::int64_t ax = 0; ax < m_geometry.kernel[1]; ++ax) {
                for (std::int64_t bx = by == ay ? ax : 0; bx < m_geometry.kernel[1]; ++bx) {
                    const std::int64_t dx = lag(1, ax, bx);
                    for (const std::int64_t column : excluded(1, ax, dx)) {
                        m_columns.try_emplace(ColumnTerm{allRows, column, dy, dx}, zeros(m_channels));
                        for (const std::int64_t row : rows)
                            m_columns.try_emplace(ColumnTerm{row, column, dy, dx}, zeros(m_channels));
                    }
                }
            }
        }
    }
}

void LagGram::add(const torch::Tensor& input)
{
    if (m_channels == 0)
        plan(input);
    const std::int64_t bytesPerImage = m_size[0] * m_size[1] * m_channels * (2 * m_geometry.kernel[1] - 1) * 4;
    const std::int64_t images = std::max<std::int64_t>(1, wideBytes / bytesPerImage);
    for (std::int64_t start = 0; start < input.size(0); start += images)
        addImages(input.narrow(0, start, std::min(images, input.size(0) - start)));
}

void LagGram::addImages(const torch::Tensor& images)
{
    const std::int64_t height = m_size[0], width = m_size[1], taps = m_geometry.kernel[1], reach = widestLag();
    // Rows outermost, [H, N, W, C]: a vertical lag is then an offset, without gaps between images.
    const torch::Tensor x = images.permute({2, 0, 3, 1}).contiguous();
    const torch::Tensor padded = torch::constant_pad_nd(x, {0, 0, reach, reach});
    torch::Tensor wide = torch::empty({height, images.size(0), width, 2 * taps - 1, m_channels}, x.options());
    for (std::int64_t i = 0; i < 2 * taps - 1; ++i)
        wide.select(3, i).copy_(padded.narrow(2, i * m_geometry.dilation[1], width));
    wide = wide.flatten(3);

    for (auto& [dy, total] : m_lags) {
        if (dy == 0) { // only lags to the right: the others are their transposes
            torch::Tensor right = total.narrow(1, (taps - 1) * m_channels, taps * m_channels);
            addProduct(x, wide.narrow(3, (taps - 1) * m_channels, taps * m_channels), right);
        } else {
            addProduct(x.narrow(0, 0, height - dy), wide.narrow(0, dy, height - dy), total);
        }
    }
    for (auto& [term, total] : m_rows)
        addProduct(x[term.row], wide[term.row + term.dy], total);
    for (auto& [term, total] : m_columns) {
        const torch::Tensor left = x.select(2, term.column), right = x.select(2, term.column + term.dx);
        if (term.row == allRows)
            addProduct(left.narrow(0, 0, height - term.dy), right.narrow(0, term.dy, height - term.dy), total);
        else
            addProduct(left[term.row], right[term.row + term.dy], total);
    }
}

torch::Tensor LagGram::atHorizontalLag(const torch::Tensor& wide, std::int64_t dx) const
{
    return wide.narrow(1, (dx / m_geometry.dilation[1] + m_geometry.kernel[1] - 1) * m_channels, m_channels);
}

torch::Tensor LagGram::block(std::int64_t a, std::int64_t b) const
{
    const std::int64_t kernelWidth = m_geometry.kernel[1];
    const std::int64_t ay = a / kernelWidth, ax = a % kernelWidth;
    const std::int64_t dy = lag(0, ay, b / kernelWidth), dx = lag(1, ax, b % kernelWidth);
    const auto lags = m_lags.find(dy);
    if (lags == m_lags.end() || std::abs(dx) >= m_size[1])
        return torch::zeros({m_channels, m_channels}, m_lags.begin()->second.options());
    torch::Tensor result = atHorizontalLag(lags->second, dx).clone();
    const std::vector<std::int64_t> rows = excluded(0, ay, dy), columns = excluded(1, ax, dx);
    for (const std::int64_t row : rows)
        result.sub_(atHorizontalLag(m_rows.at({row, dy}), dx));
    for (const std::int64_t column : columns) {
        result.sub_(m_columns.at({allRows, column, dy, dx}));
        for (const std::int64_t row : rows)
            result.add_(m_columns.at({row, column, dy, dx}));
    }
    return result;
}

torch::Tensor LagGram::moment() const
{
    if (m_channels == 0)
        throw Error(ErrorCode::Internal, "A second moment was asked for before any input was seen");
    const std::int64_t taps = m_geometry.kernel[0] * m_geometry.kernel[1], d = taps * m_channels;
    torch::Tensor total = torch::empty({m_channels, taps, m_channels, taps}, m_lags.begin()->second.options());
    for (std::int64_t a = 0; a < taps; ++a) {
        for (std::int64_t b = a; b < taps; ++b) {
            torch::Tensor ab = block(a, b);
            if (a == b)
                ab = (ab + ab.t()) / 2.0; // a product's two triangles are rounded apart
            total.select(3, b).select(1, a).copy_(ab);
            total.select(3, a).select(1, b).copy_(ab.t());
        }
    }
    return total.view({1, d, d});
}

} // namespace unlearn
