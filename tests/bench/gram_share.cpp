// SPDX-License-Identifier: GPL-3.0-or-later
// How near the second moments of the heaviest layers come to what the machine's float32 matrix product can do: of each
// network that bench.py measures the three whose moments take the most multiply-adds an image, by the way that is
// taken. For each layer two shares of that peak: of the multiply-adds that the way taken performs, and of those of the
// plain way, a symmetric product of patches, which passes 100 % where patches are spared. What holds a layer back is
// measured besides: its products by themselves, in matrices of the same sizes, and so the time that goes to anything
// else. Run by bench.sh --share. Of 200 images at once and with 2 threads, as the published times, unless others are
// given.
//   gram_share [IMAGES [THREADS]]
#include <torch/torch.h>

#include "core/model/network.h"
#include "core/runtime.h"
#include "core/spectrum/axis_taps.h"
#include "core/spectrum/frequency_gram.h"
#include "core/spectrum/gram.h"
#include "core/spectrum/layer_tap.h"
#include "core/spectrum/symmetric_product.h"
#include "core/stopwatch.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

using namespace unlearn;

namespace {

/// What bench.py measures, on square images of three channels.
struct Subject {
    const char* architecture;
    std::int64_t side;
};
constexpr Subject subjects[] = {{"allcnn", 32}, {"smallvgg", 32}, {"resnet18", 64}};
constexpr std::size_t heaviest = 3; ///< layers of each

/// One kernel, stride and padding along both axes, and one group.
struct Layer {
    const char* architecture = "";
    std::string name;
    bool isLinear = false;
    std::int64_t channels = 0, size = 1; ///< of the input, square; of a linear layer one pixel
    PatchGeometry geometry;
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

/// Multiply-adds a second of a wide matrix product.
double peak(torch::Dtype type)
{
    constexpr std::int64_t n = 2048;
    const torch::Tensor a = torch::randn({n, n}, type), b = torch::randn({n, n}, type);
    torch::Tensor c = torch::empty({n, n}, type);
    return static_cast<double>(n * n * n) / bestOfThree([&] { torch::mm_out(c, a, b); });
}

/// How the layer's moment is made, as makeConvolutionGram chooses.
enum class Way { Rows, Patches, Frequencies };

Way wayOf(const Layer& layer)
{
    if (layer.isLinear)
        return Way::Rows;
    return FrequencyGram::suits(layer.geometry, {1, layer.channels, layer.size, layer.size}) ? Way::Frequencies
                                                                                             : Way::Patches;
}

const char* nameOf(Way way)
{
    switch (way) {
    case Way::Rows: return "rows";
    case Way::Patches: return "patches";
    case Way::Frequencies: return "frequencies";
    }
    return "";
}

/// Where the time goes that is not spent in products.
const char* besideProducts(Way way)
{
    switch (way) {
    case Way::Rows: return "gathering rows";
    case Way::Patches: return "gathering patches";
    case Way::Frequencies: return "transforms, lags and borders";
    }
    return "";
}

std::int64_t inputs(const Layer& layer)
{
    return layer.channels * layer.geometry.kernel[0] * layer.geometry.kernel[1];
}

std::int64_t outputs(const Layer& layer)
{
    const std::int64_t side = layer.geometry.outputSize(0, layer.size);
    return side * side;
}

/// Of the transforms: an image is split into phases by its stride, which are further channels.
struct Frequencies {
    std::int64_t period, channels;
};

Frequencies frequencies(const Layer& layer)
{
    const AxisTaps axis(layer.geometry, 0, layer.size);
    const auto phases = static_cast<std::int64_t>(axis.phases.size());
    return {axis.period(), layer.channels * phases * phases};
}

/// Multiply-adds of a symmetric product of patches, for one image.
double plainWork(const Layer& layer)
{
    const auto d = static_cast<double>(inputs(layer));
    return static_cast<double>(outputs(layer)) * d * d / 2;
}

/// Of the way that is taken, for one image; without transforms and borders.
double takenWork(const Layer& layer)
{
    if (wayOf(layer) != Way::Frequencies)
        return plainWork(layer);
    const Frequencies of = frequencies(layer);
    const auto side = static_cast<double>(of.period), channels = static_cast<double>(of.channels);
    return side * side * channels * channels;
}

bool areOfOneShape(const Layer& a, const Layer& b)
{
    const auto shape = [](const Layer& layer) {
        return std::tie(layer.isLinear, layer.channels, layer.size, layer.geometry.kernel, layer.geometry.stride,
                        layer.geometry.padding);
    };
    return shape(a) == shape(b);
}

/// Of all layers of a network, as a forward pass meets them; the first stands for others of its shape.
std::vector<Layer> heaviestLayers(const Subject& subject)
{
    const auto network = makeNetwork({subject.architecture, {3, subject.side, subject.side}, 10}, 0);
    network->setMode(NetworkMode::Evaluate);
    const std::vector<NamedLayer> named = network->layers();
    std::vector<Layer> layers;
    {
        const LayerTap tap(named, [&](std::size_t i, const torch::Tensor& input) {
            Layer layer;
            layer.architecture = subject.architecture;
            layer.name = named[i].info.name;
            layer.channels = input.size(1);
            if (const auto convolution = named[i].layer->convolution()) {
                layer.size = input.size(2);
                layer.geometry = {convolution->kernel, convolution->stride, convolution->padding, convolution->dilation,
                                  convolution->groups};
            } else {
                layer.isLinear = true;
            }
            layers.push_back(layer);
        });
        network->forward(torch::zeros({1, 3, subject.side, subject.side}));
    }
    std::ranges::stable_sort(layers, [](const Layer& a, const Layer& b) { return takenWork(a) > takenWork(b); });
    std::vector<Layer> chosen;
    for (const Layer& layer : layers) {
        const bool isThere =
            std::ranges::any_of(chosen, [&layer](const Layer& other) { return areOfOneShape(layer, other); });
        if (!isThere && chosen.size() < heaviest)
            chosen.push_back(layer);
    }
    return chosen;
}

/// Seconds an image of the products alone: of random numbers, in matrices of the sizes that the way multiplies.
double productSeconds(const Layer& layer, std::int64_t images)
{
    const std::int64_t d = inputs(layer);
    if (wayOf(layer) != Way::Frequencies) {
        // One row an image is multiplied in float64, 64 MiB at a time; patches are in float32.
        const bool rowsOnly = wayOf(layer) == Way::Rows;
        const auto type = rowsOnly ? torch::kFloat64 : torch::kFloat32;
        const std::int64_t most = (std::int64_t{64} << 20) / (d * (rowsOnly ? 8 : 4));
        const std::int64_t together = std::clamp<std::int64_t>(most / outputs(layer), 1, images);
        const torch::Tensor rows = torch::randn({1, together * outputs(layer), d}, type);
        torch::Tensor total = torch::zeros({1, d, d}, torch::kFloat64);
        return bestOfThree([&] { addSymmetricProduct(rows, total); }) / static_cast<double>(together);
    }
    // A column of frequencies at a time, each thread its own; those of frequency 0 and of half the period are half as
    // long.
    const Frequencies of = frequencies(layer);
    const std::int64_t side = of.period;
    const torch::Tensor column = torch::randn({side, 2 * images, of.channels});
    const auto multiply = [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard noGrad;
        for (std::int64_t frequency = begin; frequency < end; ++frequency) {
            const torch::Tensor parts = column.narrow(0, 0, 2 * frequency % side == 0 ? side / 2 + 1 : side);
            symmetricProducts(parts);
            torch::bmm(parts.narrow(1, 0, images).transpose(1, 2), parts.narrow(1, images, images));
        }
    };
    return bestOfThree([&] { at::parallel_for(0, side / 2 + 1, 1, multiply); }) / static_cast<double>(images);
}

/// Prints a line. most: multiply-adds a second.
void measure(const Layer& layer, std::int64_t images, double most)
{
    const Way way = wayOf(layer);
    // Rows are gathered before they are multiplied: so many that all of them are.
    const std::int64_t batch = way == Way::Rows ? 4096 : images;
    const torch::Tensor input = way == Way::Rows ? torch::randn({batch, layer.channels})
                                                 : torch::randn({batch, layer.channels, layer.size, layer.size});
    const auto gram = way == Way::Rows ? makeLinearGram() : makeConvolutionGram(layer.geometry);
    gram->add(input); // plans its transforms
    const double seconds = bestOfThree([&] { gram->add(input); }) / static_cast<double>(batch);
    const double products = std::min(productSeconds(layer, batch), seconds);
    const double taken = takenWork(layer), plain = plainWork(layer);
    std::printf("%-10s%-16s%6ld %-12s%10.2f%10.2f%10.3f%11.0f%%%13.0f%%%13.0f%%%11.0f%% %s\n", layer.architecture,
                layer.name.c_str(), static_cast<long>(inputs(layer)), nameOf(way), 1e-6 * taken, 1e-6 * plain,
                1e3 * seconds, 100 * taken / seconds / most, 100 * plain / seconds / most,
                100 * taken / products / most, 100 * (1 - products / seconds), besideProducts(way));
}

} // namespace

int main(int count, char** arguments)
{
    setThreads(count > 2 ? std::atoi(arguments[2]) : 2);
    const std::int64_t images = count > 1 ? std::atol(arguments[1]) : 200;
    keepFreedMemory();
    const torch::NoGradGuard noGrad;
    const double most = peak(torch::kFloat32);
    std::printf("float32 matrix product, %d threads: %.1f GFLOP/s; float64: %.1f GFLOP/s\n\n", at::get_num_threads(),
                2e-9 * most, 2e-9 * peak(torch::kFloat64));
    std::printf("%-10s%-16s%6s %-12s%10s%10s%10s%12s%14s%14s%16s\n", "network", "layer", "d", "way", "millions",
                "plainly", "ms/image", "of its own", "of plain way", "products at", "beside products");
    for (const Subject& subject : subjects) {
        for (const Layer& layer : heaviestLayers(subject))
            measure(layer, images, most);
    }
    std::printf(
        "\nMillions of multiply-adds that a moment takes an image, by the way taken (the three layers with the most "
        "are chosen;\nlayers of one shape stand for each other) and by the plain one, a symmetric product of "
        "patches.\nShares of the float32 product's peak: of the multiply-adds that the way taken needs, of those "
        "of the plain way,\nand what its products reach by themselves; then the share of the time that is not "
        "products. Rows of linear layers\nare multiplied in float64, whose peak bounds them.\n");
    return 0;
}
