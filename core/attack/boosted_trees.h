// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace unlearn {

struct BoostingOptions {
    int trees = 100;           ///< 1 or more
    int depth = 3;             ///< of each tree: splits from its root to a leaf, 1 or more
    double learningRate = 0.1; ///< more than 0
};

/// Gradient-boosted regression trees that tell two kinds of rows apart by their log-odds (Friedman, Annals of
/// Statistics 29, 2001, algorithm 5, binary logistic loss; constants as in scikit-learn's GradientBoostingClassifier).
/// Each tree is fitted to the residuals y - p by the largest fall of their squared error, over every threshold half way
/// between two values of a feature; a leaf takes one Newton step, sum(r) / sum(p (1 - p)). Of equal splits the first
/// feature's at its lowest threshold is taken: deterministic, without a seed.
class BoostedTrees {
public:
    /// rows: [N, F], finite; positive: [N]. Costs trees * depth * N * F steps. Throws Error (ValueOutOfRange) for an
    /// option outside its range or where one kind has no rows, (ShapeMismatch), (NonFinite), (Cancelled).
    static BoostedTrees fit(const Eigen::ArrayXXf& rows, const std::vector<bool>& positive,
                            const BoostingOptions& options = {}, const JobContext& context = {});

    /// Log-odds of each row of [N, F] to be positive, [N]. Throws Error (ShapeMismatch) for other features.
    std::vector<double> logOdds(const Eigen::ArrayXXf& rows) const;

private:
    /// A split, or a leaf where feature is negative.
    struct Node {
        Eigen::Index feature = -1;
        double threshold = 0.0; ///< rows at or below it go to the left
        std::size_t left = 0;   ///< place in the tree; the right child follows it
        double value = 0.0;     ///< of a leaf
    };
    using Tree = std::vector<Node>; ///< the root first
    class Fit;

    static double valueOf(const Tree& tree, const Eigen::ArrayXXf& rows, Eigen::Index row);

    Eigen::Index m_features = 0;
    double m_start = 0.0; ///< log-odds before the first tree
    double m_learningRate = 0.1;
    std::vector<Tree> m_trees;
};

} // namespace unlearn
