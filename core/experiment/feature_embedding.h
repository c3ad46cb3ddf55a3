// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/failed_model.h"
#include "core/experiment/shadow_evaluation.h"

#include <Eigen/Core>

#include <cstdint>
#include <string>
#include <vector>

namespace unlearn {

enum class EmbeddingMethod { PrincipalComponents, Tsne };

const char* embeddingMethodName(EmbeddingMethod method); ///< "pca", "tsne"

struct EmbeddingOptions {
    EmbeddingMethod method = EmbeddingMethod::Tsne;
    std::int64_t forgetSamples = 500; ///< at most; with the retained and test ones at most mostTsneSamples together
    std::int64_t retainSamples = 500;
    std::int64_t testSamples = 500;
    double perplexity = 30.0; ///< of t-SNE; a third of the samples where these are fewer than three times as many
    int iterations = 1000;    ///< of t-SNE
};

/// One sample of all pictures: its place in them is its place in the list.
struct EmbeddedSample {
    std::string part;       ///< "forget", "retain", "test"
    std::int64_t index = 0; ///< into Dataset::train, or into Dataset::test
    std::int32_t label = 0;
};

/// What one model makes of them.
struct EmbeddingPicture {
    std::string subject;
    Eigen::MatrixX2d points;             ///< [N, 2], no unit
    std::vector<double> shares;          ///< PCA: of the variance, by axis
    std::vector<double> divergencesNats; ///< t-SNE: in its course (Tsne)
    double perplexity = 0.0;             ///< t-SNE: that it was made with
    int iterations = 0;                  ///< t-SNE: likewise
};

/// The features that a model's last layer is given, in the plane; the same samples for every model.
struct FeatureEmbedding {
    std::vector<EmbeddedSample> samples;
    std::vector<EmbeddingPicture> pictures; ///< in the order of the subjects
    std::vector<FailedModel> failed;        ///< whose features are not finite, as a rule
};

/// Models whose picture can not be made are left out. The first picture is made by itself, the others are linked to it:
/// t-SNE starts from it, and each is turned towards it (turnedTowards), so that a sample which has moved among the
/// others is seen to have moved. Samples are drawn by the plan's seed, which is also t-SNE's. Deterministic for a
/// device and thread count. Throws Error (Cancelled, Device), and of penultimateFeatures(), principalComponents() and
/// tsne() where every model is left out.
FeatureEmbedding embedFeatures(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                               const EmbeddingOptions& options, const JobContext& context = {});

} // namespace unlearn
