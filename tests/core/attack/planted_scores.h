// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_scores.h"
#include "core/evaluate/score_attack.h"

#include <cmath>
#include <random>
#include <vector>

namespace unlearn::test {

/// Of samples, N(mean, deviation).
struct Difficulty {
    double mean = 0.0;
    double deviation = 5.0;
};

/// Scores whose distributions are known: sample i is scored N(difficulty_i, 1) by a model that never saw it and
/// N(difficulty_i + gap, 1) by one that did. Each sample is in half of the shadow models. The first members samples
/// were in the target's training set, if it remembers anything at all.
inline ShadowScores plantedScores(Eigen::Index models, Eigen::Index samples, Eigen::Index members, double gap,
                                  std::uint64_t seed, const Difficulty& of = {})
{
    std::mt19937_64 generator(seed);
    std::normal_distribution<double> normal;
    ShadowScores scores{Eigen::ArrayXd(samples), Eigen::ArrayXXd(models, samples), {}};
    scores.memberships.resize(models, samples);
    for (Eigen::Index i = 0; i < samples; ++i) {
        const double difficulty = of.mean + of.deviation * normal(generator);
        scores.target[i] = difficulty + (i < members ? gap : 0.0) + normal(generator);
        const bool first = generator() % 2 == 0;
        for (Eigen::Index m = 0; m < models; ++m) {
            scores.memberships(m, i) = (m % 2 == 0) == first;
            scores.shadows(m, i) = difficulty + (scores.memberships(m, i) ? gap : 0.0) + normal(generator);
        }
    }
    return scores;
}

/// How well scores tell the first members samples from the others.
inline AttackFigures figuresOf(const std::vector<double>& scores, std::size_t members)
{
    const auto middle = scores.begin() + static_cast<std::ptrdiff_t>(members);
    return attackFigures({scores.begin(), middle}, {middle, scores.end()}, 1);
}

/// AUC of two normal distributions of variance 1 with means so far apart: what knowing them allows.
inline double bestAuc(double gap)
{
    return 0.5 * std::erfc(-gap / 2.0);
}

} // namespace unlearn::test
