// SPDX-License-Identifier: GPL-3.0-or-later
// The eigenproblem of the widest layer in a file of second moments: leading vectors up to a share of the energy, all
// eigenvalues, and (with --svd) the singular value decomposition that the published code takes. Run by bench.sh
// --eigen. With 2 threads, as the published times.
//   eigen_time MOMENTS [GAMMA] [--svd]
#include <torch/torch.h>

#include "core/error.h"
#include "core/model/tensor_bridge.h"
#include "core/model/tensor_file.h"
#include "core/runtime.h"
#include "core/spectrum/leading_directions.h"
#include "core/spectrum/threshold.h"
#include "core/spectrum/tridiagonal_form.h"
#include "core/stopwatch.h"

#include <ATen/Parallel.h>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

/// Of the process, GB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return 1024e-9 * static_cast<double>(usage.ru_maxrss);
}

/// The first group of the layer with most inputs.
std::pair<std::string, torch::Tensor> widestMoment(const char* path)
{
    TensorFile file = readSafetensors(path);
    const auto widest = std::ranges::max_element(file.tensors, {}, [](const auto& entry) {
        return entry.second.shape.size() == 3 ? entry.second.shape.back() : 0;
    });
    return {widest->first, toTorch(widest->second)[0]};
}

int measure(int count, char** arguments)
{
    const double gamma = count > 2 ? std::atof(arguments[2]) : 0.95;
    const torch::NoGradGuard noGrad;
    const auto [layer, moment] = widestMoment(arguments[1]);
    const std::int64_t d = moment.size(0);
    std::printf("%s, d = %ld, %d threads; %.2f GB when read\n", layer.c_str(), static_cast<long>(d),
                at::get_num_threads(), peakMemory());
    const Stopwatch leadingWatch;
    const auto leading = leadingDirections(moment, {gamma, 0}, columnsThatPay(d));
    if (leading)
        std::printf("leading vectors, %zu that hold %g of the energy, residual %.1e: %.1f s, peak %.2f GB\n",
                    leading->values.size(), gamma, leading->residual, leadingWatch.seconds(), peakMemory());
    else
        std::printf("leading vectors: more are needed than pay (given up after %.1f s)\n", leadingWatch.seconds());

    const Stopwatch allWatch;
    const TridiagonalForm form(moment);
    std::vector<double> values = form.eigenvalues();
    const double seconds = allWatch.seconds();
    for (double& value : values)
        value = std::max(value, 0.0);
    const double rounding = static_cast<double>(d) * std::numeric_limits<double>::epsilon() * values.front();
    std::printf(
        "all eigenvalues: %.1f s, peak %.2f GB; above d times the rounding of float64 %ld of %ld, of float32 %ld\n",
        seconds, peakMemory(),
        static_cast<long>(std::ranges::count_if(values, [rounding](double value) { return value > rounding; })),
        static_cast<long>(d), static_cast<long>(numericalRank(values)));
    const std::int64_t k = directionsKept(values, gamma, {EnergyMeasure::Energy, ThresholdRule::Covering, 0.0});
    if (leading) {
        double difference = 0.0;
        for (std::size_t i = 0; i < leading->values.size(); ++i)
            difference = std::max(difference, std::abs(leading->values[i] - values[i]));
        std::printf("leading eigenvalues differ by %.1e of the largest; %ld directions by all of them\n",
                    difference / values.front(), static_cast<long>(k));
    } else { // what a run does then
        const Stopwatch vectorsWatch;
        form.eigenvectors(0, k);
        std::printf("%ld vectors of all, behind the eigenvalues: %.1f s, peak %.2f GB\n", static_cast<long>(k),
                    vectorsWatch.seconds(), peakMemory());
    }
    if (count > 3 && std::strcmp(arguments[3], "--svd") == 0) {
        const Stopwatch svdWatch;
        torch::linalg_svd(moment);
        std::printf("singular value decomposition: %.1f s\n", svdWatch.seconds());
    }
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::fprintf(stderr, "usage: eigen_time MOMENTS [GAMMA] [--svd]\n");
        return 2;
    }
    keepFreedMemory();
    setThreads(2);
    try {
        return measure(count, arguments);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
