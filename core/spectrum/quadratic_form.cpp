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

std::vector<double> squaredProjections(const Spectrum& spectrum, std::size_t layer, std::size_t group,
                                       const torch::Tensor& matrix, const std::stop_token& stop)
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor rows = rowsByGroup(spectrum, layer, matrix)[static_cast<std::int64_t>(group)];
    const torch::Tensor sums = spectrum.bases->coordinates(layer, group, rows, stop).square().sum(0);
    const auto* data = sums.data_ptr<double>();
    return {data, data + sums.numel()};
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

std::optional<double> quadraticFormOfMean(const Spectrum& spectrum, std::size_t layer, const torch::Tensor& matrix)
{
    const std::vector<std::vector<double>>& sums = spectrum.layers[layer].inputSums;
    if (sums.empty())
        return std::nullopt;
    const torch::NoGradGuard noGrad;
    const torch::Tensor rows = rowsByGroup(spectrum, layer, matrix).to(torch::kCPU, torch::kFloat64);
    double ofMean = 0.0;
    for (std::size_t group = 0; group < sums.size(); ++group) {
        const torch::Tensor sum = torch::tensor(sums[group], torch::kFloat64);
        const std::int64_t d = sum.size(0) - 1;
        const torch::Tensor output = torch::mv(rows[static_cast<std::int64_t>(group)], sum.narrow(0, 0, d));
        ofMean += output.square().sum().item<double>() / sums[group].back();
    }
    return ofMean;
}

} // namespace unlearn
