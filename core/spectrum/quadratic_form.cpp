// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/quadratic_form.h"

#include "core/error.h"
#include "core/spectrum/spectrum_bases.h"

#include <algorithm>

namespace unlearn {

namespace {

/// [groups, out / groups, d].
torch::Tensor rowsByGroup(const Spectrum& spectrum, std::size_t layer, const torch::Tensor& matrix)
{
    const auto groups = static_cast<std::int64_t>(spectrum.bases->groups(layer));
    const torch::Tensor rows = matrix.detach().reshape({groups, matrix.size(0) / groups, -1});
    const std::int64_t d = spectrum.bases->size(layer, 0);
    if (rows.size(2) != d)
        throw Error(ErrorCode::ShapeMismatch, "The spectrum is of another layer",
                    {.field = spectrum.layers[layer].layer.name,
                     .expected = "d = " + std::to_string(d),
                     .found = "d = " + std::to_string(rows.size(2))});
    return rows;
}

} // namespace

std::vector<std::vector<double>> squaredProjections(const Spectrum& spectrum, std::size_t layer,
                                                    const torch::Tensor& matrix)
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor rows = rowsByGroup(spectrum, layer, matrix).to(torch::kFloat32);
    std::vector<std::vector<double>> squares;
    for (std::int64_t group = 0; group < rows.size(0); ++group) {
        const torch::Tensor basis = spectrum.bases->vectors(layer, static_cast<std::size_t>(group));
        const torch::Tensor sums = torch::mm(rows[group], basis.to(rows.device()))
                                       .to(torch::kFloat64)
                                       .square()
                                       .sum(0)
                                       .to(torch::kCPU)
                                       .contiguous();
        const auto* data = sums.data_ptr<double>();
        squares.emplace_back(data, data + sums.numel());
    }
    return squares;
}

double quadraticForm(const Spectrum& spectrum, std::size_t layer, const torch::Tensor& matrix)
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor rows = rowsByGroup(spectrum, layer, matrix);
    double sum = 0.0;
    for (std::int64_t group = 0; group < rows.size(0); ++group)
        sum += spectrum.bases->quadraticForm(layer, static_cast<std::size_t>(group), rows[group]);
    return std::max(sum, 0.0); // rounding, where it is next to nothing
}

} // namespace unlearn
