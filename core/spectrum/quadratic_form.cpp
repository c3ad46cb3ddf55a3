// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/quadratic_form.h"

#include "core/error.h"
#include "core/spectrum/eigenbasis.h"

#include <numeric>

namespace unlearn {

std::vector<std::vector<double>> squaredProjections(const Spectrum& spectrum, std::size_t layer,
                                                    const torch::Tensor& matrix)
{
    const torch::NoGradGuard noGrad;
    const std::vector<torch::Tensor>& bases = spectrum.bases->vectors.at(layer);
    const auto groups = static_cast<std::int64_t>(bases.size());
    const torch::Tensor rows = matrix.detach().to(torch::kFloat32).reshape({groups, matrix.size(0) / groups, -1});
    std::vector<std::vector<double>> squares;
    for (std::int64_t group = 0; group < groups; ++group) {
        const torch::Tensor& basis = bases[static_cast<std::size_t>(group)];
        if (rows.size(2) != basis.size(0))
            throw Error(ErrorCode::ShapeMismatch, "The spectrum is of another layer",
                        {.field = spectrum.layers[layer].layer.name,
                         .expected = "d = " + std::to_string(basis.size(0)),
                         .found = "d = " + std::to_string(rows.size(2))});
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
    const std::vector<std::vector<double>> squares = squaredProjections(spectrum, layer, matrix);
    double sum = 0.0;
    for (std::size_t group = 0; group < squares.size(); ++group)
        sum = std::inner_product(squares[group].begin(), squares[group].end(),
                                 spectrum.layers[layer].effective()[group].begin(), sum);
    return sum;
}

} // namespace unlearn
