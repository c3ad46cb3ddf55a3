// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>

namespace unlearn {

/// Fine-tuning by plain SGD with momentum at a constant rate, without weight decay and augmentation.
struct RelearnOptions {
    double learningRate = 0.01;
    double momentum = 0.9;
    int batchSize = 64;
    int mostEpochs = 20;
    double alphaNats = 0.05; ///< how near the original's loss is near enough
    std::uint64_t seed = 0;  ///< of the order of samples, and of dropout
    bool operator==(const RelearnOptions&) const = default;
};

// The least and the most that command line and window take. A learning rate is any number above 0.
inline constexpr std::pair relearnEpochRange{1, 1000};
inline constexpr std::pair relearnBatchRange{1, 1'000'000};
inline constexpr std::pair relearnMomentumRange{0.0, 1.0};
inline constexpr std::pair relearnAlphaRangeNats{0.0, 100.0};

} // namespace unlearn
