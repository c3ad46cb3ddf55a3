// SPDX-License-Identifier: GPL-3.0-or-later
// How near the second moments of the heaviest layers come to what the machine's float32 matrix product can do. For each
// layer two shares of that peak: of the multiply-adds that the way taken performs, which says what holds it back, and
// of those of the plain way, a symmetric product of patches, which passes 100 % where patches are spared. Run by
// bench.sh.
#include <torch/torch.h>

#include "core/runtime.h"
#include "core/spectrum/frequency_gram.h"
#include "core/spectrum/gram.h"
#include "core/stopwatch.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace unlearn;

namespace {

struct Layer {
    const char* architecture;
    const char* name;
    std::int64_t channels, size; ///< of the input, square
    PatchGeometry geometry;
};

PatchGeometry square(std::int64_t kernel, std::int64_t stride, std::int64_t padding)
{
    return {{kernel, kernel}, {stride, stride}, {padding, padding}, {1, 1}, 1};
}

/// The three that take most of the time, of the networks that bench.py measures.
const Layer layers[] = {
    {"allcnn", "features.1.0", 96, 32, square(3, 1, 1)},     {"allcnn", "features.4.0", 192, 16, square(3, 1, 1)},
    {"allcnn", "features.8.0", 192, 8, square(3, 1, 1)},     {"smallvgg", "features.4", 128, 16, square(3, 1, 1)},
    {"smallvgg", "features.8", 256, 8, square(3, 1, 1)},     {"smallvgg", "classifier.1", 8192, 1, square(1, 1, 0)},
    {"resnet18", "layer1.0.conv1", 64, 16, square(3, 1, 1)}, {"resnet18", "layer3.0.conv2", 256, 4, square(3, 1, 1)},
    {"resnet18", "layer4.0.conv2", 512, 2, square(3, 1, 1)},
};

template <typename Work> double bestOfThree(const Work& work)
{
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 3; ++i) {
        const Stopwatch watch;
        work();
        best = std::min(best, watch.seconds());
    }
    return best;
}

/// Multiply-adds a second.
double peak()
{
    constexpr std::int64_t n = 2048;
    const torch::Tensor a = torch::randn({n, n}), b = torch::randn({n, n});
    torch::Tensor c = torch::empty({n, n});
    return static_cast<double>(n * n * n) / bestOfThree([&] { torch::mm_out(c, a, b); });
}

/// Of a symmetric product of patches, for one image.
double plainWork(const Layer& layer)
{
    const auto d = static_cast<double>(layer.channels * layer.geometry.kernel[0] * layer.geometry.kernel[1]);
    const auto side = static_cast<double>(layer.geometry.outputSize(0, layer.size));
    return side * side * d * d / 2;
}

/// Of the way that makeConvolutionGram takes, for one image; without transforms and borders.
double takenWork(const Layer& layer)
{
    if (!FrequencyGram::suits(layer.geometry, {1, layer.channels, layer.size, layer.size}))
        return plainWork(layer);
    const auto period = static_cast<double>(layer.size + layer.geometry.kernel[0] - 1);
    const auto channels = static_cast<double>(layer.channels);
    return period * period * channels * channels;
}

} // namespace

int main(int count, char** arguments)
{
    const std::int64_t images = count > 1 ? std::atol(arguments[1]) : 200;
    keepFreedMemory();
    const torch::NoGradGuard noGrad;
    const double most = peak();
    std::printf("float32 matrix product, %d threads: %.1f GFLOP/s\n\n%-10s%-16s%6s%12s%14s%16s\n",
                at::get_num_threads(), 2e-9 * most, "network", "layer", "d", "ms/image", "of its own", "of plain way");
    for (const Layer& layer : layers) {
        const bool linear = layer.size == 1;
        // Rows are gathered before they are multiplied: so many that all of them are. One row an image is multiplied in
        // float64, whose peak is about half of this one.
        const std::int64_t batch = linear ? 4096 : images;
        const torch::Tensor input = linear ? torch::randn({batch, layer.channels})
                                           : torch::randn({batch, layer.channels, layer.size, layer.size});
        const auto gram = linear ? makeLinearGram() : makeConvolutionGram(layer.geometry);
        gram->add(input); // plans its transforms
        const double seconds = bestOfThree([&] { gram->add(input); }) / static_cast<double>(batch);
        std::printf("%-10s%-16s%6ld%12.3f%13.0f%%%15.0f%%\n", layer.architecture, layer.name,
                    static_cast<long>(layer.channels * layer.geometry.kernel[0] * layer.geometry.kernel[1]),
                    1e3 * seconds, 100 * takenWork(layer) / seconds / most, 100 * plainWork(layer) / seconds / most);
    }
    return 0;
}
