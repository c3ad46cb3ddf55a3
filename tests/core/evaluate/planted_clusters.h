// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <random>
#include <vector>

namespace unlearn::test {

/// Points around `clusters` centres, one after the other; the same for a seed on every platform.
struct PlantedClusters {
    PlantedClusters(Eigen::Index count, Eigen::Index features, std::int64_t clusters, double distance,
                    std::uint64_t seed)
        : samples(count, features)
    {
        std::mt19937_64 generator(seed);
        const auto noise = [&generator] { // the sum of three uniform draws
            double sum = 0.0;
            for (int i = 0; i < 3; ++i)
                sum += static_cast<double>(generator() >> 11U) * 0x1p-53 - 0.5;
            return sum;
        };
        Eigen::MatrixXd centres(clusters, features);
        for (double& value : centres.reshaped())
            value = distance * noise();
        for (Eigen::Index i = 0; i < count; ++i) {
            labels.push_back(i % clusters);
            for (Eigen::Index f = 0; f < features; ++f)
                samples(i, f) = centres(i % clusters, f) + noise();
        }
    }

    Eigen::MatrixXd samples;
    std::vector<std::int64_t> labels;
};

} // namespace unlearn::test
