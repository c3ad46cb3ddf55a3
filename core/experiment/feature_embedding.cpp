// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/feature_embedding.h"

#include "core/compute_device.h"
#include "core/evaluate/eigen_matrix.h"
#include "core/evaluate/layer_views.h"
#include "core/evaluate/principal_components.h"
#include "core/evaluate/tsne.h"
#include "core/experiment/compared_samples.h"

#include <algorithm>

namespace unlearn {
namespace {

/// Samples of one part, and where they are.
struct Part {
    const char* name;
    const LabelledImages* split;
    std::vector<std::int64_t> indices;
};

std::vector<Part> partsOf(const Experiment& experiment, const EmbeddingOptions& options)
{
    const Dataset& data = *experiment.dataset;
    const auto drawn = [&](const std::vector<std::int64_t>& from, std::int64_t n) {
        return n > 0 ? drawnFrom(from, n, experiment.plan.seed) : std::vector<std::int64_t>();
    };
    return {{"forget", &data.train, drawn(experiment.forget.indices(), options.forgetSamples)},
            {"retain", &data.train, drawn(experiment.forget.retainIndices(), options.retainSamples)},
            {"test", &data.test, drawn(experiment.split.test, options.testSamples)}};
}

Eigen::MatrixXd featuresOf(const Model& model, const Dataset& data, const std::vector<Part>& parts,
                           const JobContext& context)
{
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(model, device);
    std::vector<torch::Tensor> features;
    for (const Part& part : parts) {
        if (!part.indices.empty())
            features.push_back(
                penultimateFeatures(*network, ImageBatches(data, *part.split, part.indices, device), context));
    }
    return features.empty() ? Eigen::MatrixXd(0, 0) : toEigen(torch::cat(features));
}

EmbeddingPicture pictureOf(const Eigen::MatrixXd& features, const EmbeddingOptions& options, std::uint64_t seed,
                           const EmbeddingPicture* first, const JobContext& context)
{
    EmbeddingPicture picture;
    if (options.method == EmbeddingMethod::PrincipalComponents) {
        const PrincipalComponents components = principalComponents(features, 2);
        picture.points = components.scores;
        picture.shares = {components.varianceShare[0], components.varianceShare[1]};
    } else {
        TsneOptions tsneOptions{.perplexity = std::min(options.perplexity, static_cast<double>(features.rows()) / 3.0),
                                .iterations = options.iterations,
                                .exaggeratedIterations = std::min(250, options.iterations / 4),
                                .seed = seed};
        if (first)
            tsneOptions.start = first->points;
        Tsne embedded = tsne(features, tsneOptions, context);
        picture.points = std::move(embedded.points);
        picture.divergencesNats = std::move(embedded.divergencesNats);
        picture.perplexity = tsneOptions.perplexity;
        picture.iterations = tsneOptions.iterations;
    }
    if (first)
        picture.points = turnedTowards(picture.points, first->points);
    return picture;
}

} // namespace

const char* embeddingMethodName(EmbeddingMethod method)
{
    return method == EmbeddingMethod::PrincipalComponents ? "pca" : "tsne";
}

FeatureEmbedding embedFeatures(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                               const EmbeddingOptions& options, const JobContext& context)
{
    const std::vector<Part> parts = partsOf(experiment, options);
    FeatureEmbedding embedding;
    for (const Part& part : parts) {
        for (const std::int64_t index : part.indices)
            embedding.samples.push_back({part.name, index, part.split->labels[static_cast<std::size_t>(index)]});
    }
    for (const AttackSubject& subject : subjects) {
        attemptOn(subject.name, embedding.failed, [&] {
            const Eigen::MatrixXd features = featuresOf(*subject.model, *experiment.dataset, parts, context);
            context.checkpoint();
            EmbeddingPicture picture =
                pictureOf(features, options, experiment.plan.seed,
                          embedding.pictures.empty() ? nullptr : &embedding.pictures.front(), context);
            picture.subject = subject.name;
            embedding.pictures.push_back(std::move(picture));
        });
    }
    requireAnyLeft(embedding.failed, subjects.size());
    return embedding;
}

} // namespace unlearn
