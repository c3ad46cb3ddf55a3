// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/class_reading.h"

#include "core/error.h"

#include <algorithm>
#include <cstdint>

namespace unlearn {
namespace {

void hear(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "Stopped on request");
}

/// (B^T B)_ij (U^T G_c U)_ij, [d, d].
torch::Tensor products(const torch::Tensor& basis, const torch::Tensor& gradient, const torch::Tensor& moment,
                       const std::stop_token& stop)
{
    hear(stop);
    torch::Tensor terms = torch::mm(moment, basis);
    hear(stop);
    terms = torch::mm(basis.t(), terms);
    hear(stop);
    const torch::Tensor coordinates = torch::mm(gradient, basis);
    return terms.mul_(torch::mm(coordinates.t(), coordinates));
}

} // namespace

std::vector<double> classInterference(const torch::Tensor& eigenvectors, const torch::Tensor& gradient,
                                      const torch::Tensor& classMoment, double learningRate,
                                      const std::stop_token& stop)
{
    const torch::NoGradGuard noGrad;
    const std::int64_t d = eigenvectors.size(0);
    const torch::Tensor terms = products(eigenvectors, gradient, classMoment, stop);
    // What row and column k add to the block of those after them.
    const torch::Tensor added = terms.triu(1).sum(1).mul_(2.0).add_(terms.diagonal()).contiguous();
    const auto* data = added.data_ptr<double>();
    std::vector<double> interference(static_cast<std::size_t>(d) + 1, 0.0);
    double sum = 0.0;
    for (std::int64_t k = d; k-- > 0;) {
        sum += data[k];
        // A sum of squares; where they are next to nothing, rounding may say otherwise.
        interference[static_cast<std::size_t>(k)] = learningRate * learningRate * std::max(0.0, sum);
    }
    return interference;
}

} // namespace unlearn
