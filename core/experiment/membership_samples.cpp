// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/membership_samples.h"

#include "core/error.h"

namespace unlearn {
namespace {

/// Which classes the forget set has samples of, [classes].
std::vector<bool> forgottenClasses(const Experiment& experiment)
{
    std::vector<bool> classes;
    for (const std::int64_t samples : experiment.forget.classHistogram(*experiment.dataset))
        classes.push_back(samples > 0);
    return classes;
}

std::vector<std::int64_t> retainedOf(const Experiment& experiment, const std::vector<bool>& classes)
{
    std::vector<std::int64_t> indices;
    for (const std::int64_t index : experiment.forget.retainIndices()) {
        if (classes[static_cast<std::size_t>(experiment.dataset->train.labels[static_cast<std::size_t>(index)])])
            indices.push_back(index);
    }
    return indices;
}

std::vector<std::int64_t> testPositions(const Experiment& experiment, const std::vector<bool>& classes)
{
    const LabelledImages& test = experiment.dataset->test;
    std::vector<std::int64_t> positions;
    for (std::size_t i = 0; i < experiment.split.test.size(); ++i) {
        if (classes[static_cast<std::size_t>(test.labels[static_cast<std::size_t>(experiment.split.test[i])])])
            positions.push_back(static_cast<std::int64_t>(i));
    }
    return positions;
}

} // namespace

MembershipSamples membershipSamples(const Experiment& experiment)
{
    const MembershipOptions& options = experiment.plan.membership;
    if (experiment.forget.count() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "Membership inference has no positives",
                    {.field = "forget set", .expected = "at least 1 sample", .found = "0"});
    const std::vector<bool> classes = forgottenClasses(experiment);
    MembershipSamples samples;
    samples.positives =
        options.positives == AttackPositives::Forget ? experiment.forget.indices() : retainedOf(experiment, classes);
    if (samples.positives.empty())
        throw Error(ErrorCode::ValueOutOfRange, "Membership inference has no positives",
                    {.field = describePositives(options.positives), .expected = "at least 1", .found = "0"});
    switch (options.negatives) {
    case AttackNegatives::SameClasses: samples.testNegatives = testPositions(experiment, classes); break;
    case AttackNegatives::AllClasses:
        samples.testNegatives = testPositions(experiment, std::vector<bool>(classes.size(), true));
        break;
    case AttackNegatives::Retained: samples.trainNegatives = retainedOf(experiment, classes); break;
    }
    if (samples.negativeCount() == 0)
        throw Error(ErrorCode::ValueOutOfRange, "Membership inference has no negatives",
                    {.field = describeNegatives(options.negatives), .expected = "at least 1", .found = "0"});
    return samples;
}

} // namespace unlearn
