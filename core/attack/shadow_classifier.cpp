// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_classifier.h"

#include "core/data/split.h"
#include "core/error.h"

#include <string>

namespace unlearn {
namespace {

constexpr std::int64_t mostRows = 20000;

void requireLabels(const Eigen::ArrayXXf& softmax, const std::vector<std::int32_t>& labels)
{
    if (softmax.rows() != static_cast<Eigen::Index>(labels.size()))
        throw Error(
            ErrorCode::ShapeMismatch, "Each answer needs the label of its sample",
            {.field = "answers", .expected = std::to_string(labels.size()), .found = std::to_string(softmax.rows())});
}

/// Softmax and one-hot label of a sample, into a row of [N, 2 classes].
void setRow(Eigen::ArrayXXf& rows, Eigen::Index row, const Eigen::ArrayXXf& softmax, Eigen::Index sample,
            std::int32_t label)
{
    const Eigen::Index classes = softmax.cols();
    rows.row(row).head(classes) = softmax.row(sample);
    rows.row(row).tail(classes).setZero();
    rows(row, classes + label) = 1.0F;
}

BoostedTrees fitted(const ShadowOutputs& outputs, std::uint64_t seed, const JobContext& context)
{
    const auto models = static_cast<Eigen::Index>(outputs.shadows.size());
    const auto samples = static_cast<Eigen::Index>(outputs.labels.size());
    if (outputs.memberships.rows() != models || outputs.memberships.cols() != samples)
        throw Error(
            ErrorCode::ShapeMismatch, "Membership must be known of each shadow model and sample",
            {.field = "memberships",
             .expected = std::to_string(models) + " x " + std::to_string(samples),
             .found = std::to_string(outputs.memberships.rows()) + " x " + std::to_string(outputs.memberships.cols())});
    for (const Eigen::ArrayXXf& answers : outputs.shadows)
        requireLabels(answers, outputs.labels);
    if (models * samples == 0)
        throw Error(ErrorCode::ValueOutOfRange, "There are too few samples to attack",
                    {.field = "answers of shadow models", .expected = "at least 2", .found = "0"});
    const std::vector<std::int64_t> chosen = drawIndices(models * samples, mostRows, seed);
    Eigen::ArrayXXf rows(static_cast<Eigen::Index>(chosen.size()), 2 * outputs.shadows.front().cols());
    std::vector<bool> members;
    members.reserve(chosen.size());
    for (const std::int64_t place : chosen) {
        const Eigen::Index model = place / samples;
        const Eigen::Index sample = place % samples;
        setRow(rows, static_cast<Eigen::Index>(members.size()), outputs.shadows[static_cast<std::size_t>(model)],
               sample, outputs.labels[static_cast<std::size_t>(sample)]);
        members.push_back(outputs.memberships(model, sample));
    }
    return BoostedTrees::fit(rows, members, {}, context);
}

} // namespace

ShadowClassifier::ShadowClassifier(const ShadowOutputs& outputs, std::uint64_t seed, const JobContext& context)
    : m_trees(fitted(outputs, seed, context))
{
}

std::vector<double> ShadowClassifier::scores(const Eigen::ArrayXXf& softmax,
                                             const std::vector<std::int32_t>& labels) const
{
    requireLabels(softmax, labels);
    if (!softmax.isFinite().all())
        throw Error(ErrorCode::NonFinite, "A score is not a finite number",
                    {.field = "answers of the attacked model", .found = "NaN or infinity"});
    Eigen::ArrayXXf rows(softmax.rows(), 2 * softmax.cols());
    for (Eigen::Index i = 0; i < softmax.rows(); ++i)
        setRow(rows, i, softmax, i, labels[static_cast<std::size_t>(i)]);
    return m_trees.logOdds(rows);
}

} // namespace unlearn
