// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/class_reading.h"

#include "core/error.h"
#include "core/job_context.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace unlearn {
namespace {

/// Of U^T G_c U that are made at a time, between two ears for the stop.
constexpr std::int64_t columnsAtOnce = 512;

/// What each of columns begin .. end - 1 adds to the block of those after it, [end - begin]: of the symmetric terms
/// (B^T B)_ij (U^T G_c U)_ij the one on the diagonal and twice those below. coordinates: B, set from column begin on.
torch::Tensor addedByColumns(const torch::Tensor& eigenvectors, const torch::Tensor& coordinates,
                             const torch::Tensor& moment, std::int64_t begin, std::int64_t end,
                             const std::stop_token& stop)
{
    const std::int64_t rest = eigenvectors.size(1) - begin, width = end - begin;
    const torch::Tensor vectors = eigenvectors.narrow(1, begin, rest), steps = coordinates.narrow(1, begin, rest);
    torch::Tensor terms = torch::mm(moment, vectors.narrow(1, 0, width));
    throwIfStopped(stop);
    terms = torch::mm(vectors.t(), terms);
    throwIfStopped(stop);
    terms.mul_(torch::mm(steps.t(), steps.narrow(1, 0, width)));
    return terms.tril(-1).sum(0).mul_(2.0).add_(terms.diagonal());
}

} // namespace

std::vector<double> classInterference(const torch::Tensor& eigenvectors, const torch::Tensor& gradient,
                                      const torch::Tensor& classMoment, double learningRate,
                                      const std::stop_token& stop)
{
    const torch::NoGradGuard noGrad;
    const std::int64_t d = eigenvectors.size(0);
    const torch::Tensor coordinates = torch::empty({gradient.size(0), d}, torch::kFloat64);
    std::vector<double> interference(static_cast<std::size_t>(d) + 1, 0.0);
    double sum = 0.0;
    for (std::int64_t end = d, begin = 0; end > 0; end = begin) {
        begin = std::max<std::int64_t>(0, end - columnsAtOnce);
        throwIfStopped(stop);
        coordinates.narrow(1, begin, end - begin)
            .copy_(torch::mm(gradient, eigenvectors.narrow(1, begin, end - begin)));
        const torch::Tensor added = addedByColumns(eigenvectors, coordinates, classMoment, begin, end, stop);
        const auto* data = added.data_ptr<double>();
        for (std::int64_t k = end; k-- > begin;) {
            sum += data[k - begin];
            if (!std::isfinite(sum))
                throw Error(ErrorCode::NonFinite, "What a step does to a class is not finite",
                            {.field = "direction " + std::to_string(k + 1),
                             .expected = "a finite number",
                             .found = "NaN or infinity"});
            // A sum of squares; where they are next to nothing, rounding may say otherwise.
            interference[static_cast<std::size_t>(k)] = learningRate * learningRate * std::max(0.0, sum);
        }
    }
    return interference;
}

} // namespace unlearn
