// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_scores.h"

#include "core/error.h"

#include <string>

namespace unlearn {
namespace {

std::string sizes(Eigen::Index rows, Eigen::Index columns)
{
    return std::to_string(rows) + " x " + std::to_string(columns);
}

} // namespace

void requireUsable(const ShadowScores& scores)
{
    const Eigen::Index samples = scores.samples();
    const Eigen::Index models = scores.models();
    if (scores.shadows.cols() != samples)
        throw Error(ErrorCode::ShapeMismatch, "Shadow models and target were not asked about the same samples",
                    {.field = "scores of the shadow models",
                     .expected = sizes(models, samples),
                     .found = sizes(models, scores.shadows.cols())});
    if (scores.memberships.rows() != models || scores.memberships.cols() != samples)
        throw Error(ErrorCode::ShapeMismatch, "Membership must be known of each shadow model and sample",
                    {.field = "memberships",
                     .expected = sizes(models, samples),
                     .found = sizes(scores.memberships.rows(), scores.memberships.cols())});
    if (samples < 2)
        throw Error(ErrorCode::ValueOutOfRange, "There are too few samples to attack",
                    {.field = "samples", .expected = "2 or more", .found = std::to_string(samples)});
    for (Eigen::Index i = 0; i < samples; ++i) {
        if (!scores.target.isFinite()[i] || !scores.shadows.col(i).isFinite().all())
            throw Error(ErrorCode::NonFinite, "A score is not a finite number",
                        {.field = "sample " + std::to_string(i), .found = "NaN or infinity"});
    }
    if ((scores.target == scores.target[0]).all())
        throw Error(ErrorCode::ValueOutOfRange, "The target scores all samples the same, so nothing can be inferred",
                    {.field = "scores of the target", .found = std::to_string(scores.target[0]) + " throughout"});
}

void requireModels(const ShadowScores& scores, std::int64_t leastIn, std::int64_t leastOut)
{
    for (Eigen::Index i = 0; i < scores.samples(); ++i) {
        const Eigen::Index in = scores.memberships.col(i).count();
        const Eigen::Index out = scores.models() - in;
        if (in < leastIn || out < leastOut)
            throw Error(ErrorCode::ValueOutOfRange, "There are too few shadow models for this attack",
                        {.field = "sample " + std::to_string(i),
                         .expected = "at least " + std::to_string(leastIn) + " models trained on it and "
                             + std::to_string(leastOut) + " not",
                         .found = std::to_string(in) + " and " + std::to_string(out)});
    }
}

} // namespace unlearn
