// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/boosted_trees.h"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace unlearn {

/// What shadow models answer to the same samples, whole: softmax probabilities.
struct ShadowOutputs {
    std::vector<Eigen::ArrayXXf> shadows;                           ///< of each model, [samples, classes]
    Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic> memberships; ///< [models, samples]: trained on the sample
    std::vector<std::int32_t> labels;                               ///< [samples]
};

/// The attack of arXiv 2312.04095: a classifier of softmax outputs beside the one-hot label, fitted to the answers of
/// shadow models that were trained on a sample and of those that were not. It is asked about samples whose answers by
/// other models it has seen, as in the paper.
///
/// Deviations from the published notebook, which trains 50 models on everything and 50 on the retained samples: each
/// pair of shadow models has complementary halves, so that every sample is with one of them and without the other;
/// the trees are BoostedTrees with its standards. At most 20,000 answers, drawn by the seed, are learned from.
class ShadowClassifier {
public:
    /// Throws Error (ShapeMismatch) for sizes that do not agree, (ValueOutOfRange) where no shadow model was trained on
    /// any of the samples or all of them on all, (NonFinite), (Cancelled).
    ShadowClassifier(const ShadowOutputs& outputs, std::uint64_t seed, const JobContext& context = {});

    /// Log-odds of having been trained on each sample, [samples]; higher means "more like a training sample".
    /// softmax: of the attacked model, [samples, classes]. Throws Error (ShapeMismatch, NonFinite).
    std::vector<double> scores(const Eigen::ArrayXXf& softmax, const std::vector<std::int32_t>& labels) const;

private:
    BoostedTrees m_trees;
};

} // namespace unlearn
