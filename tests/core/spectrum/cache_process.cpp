// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own for the test of the cache: cache_process TASK FOLDER ROUNDS. Whatever is told of a bad file, or
// found wrong, goes to standard output.
#include <torch/torch.h>

#include "core/error.h"
#include "core/spectrum/cache_contents.h"
#include "core/spectrum/spectrum_cache.h"

#include <iostream>
#include <string>

using namespace unlearn;

namespace {

/// The same for a number in every process.
SecondMoments momentsOf(int number)
{
    SecondMoments moments;
    LayerInfo layer;
    layer.name = "layer";
    layer.d = 40;
    layer.groups = 1;
    moments.layers = {layer};
    moments.moments = {torch::full({1, 40, 40}, number, torch::kFloat64)};
    moments.images = number;
    return moments;
}

void storeAndFind(const SpectrumCache& cache, int number)
{
    JobContext context;
    context.notice = [](const Sentence& sentence) { std::cout << sentence.text() << std::endl; };
    const SecondMoments moments = momentsOf(number);
    const std::string key = "key" + std::to_string(number);
    cache.store(key, moments, {"model", "data"});
    const auto found = cache.find(key, moments.layers, context);
    if (found && (found->images != number || !torch::equal(found->moments[0], moments.moments[0])))
        std::cout << "wrong content under " << key << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const std::string task = argv[1];
    const SpectrumCache cache(argv[2]);
    const int rounds = std::stoi(argv[3]);
    try {
        for (int round = 0; round < rounds; ++round) {
            if (task == "store")
                storeAndFind(cache, round % 5);
            else
                pruneCache(argv[2], {});
        }
    } catch (const Error& error) {
        std::cout << error.what() << std::endl;
        return 1;
    }
    return 0;
}
