// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/svc_attack.h"

#include "core/data/split.h"
#include "core/error.h"

#include <libsvm/svm.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace unlearn {
namespace {

constexpr double cost = 3.0, kernelWidth = 1.0; // gamma "auto" of scikit-learn is 1 over the number of features
constexpr std::int64_t fewest = 2;
constexpr std::size_t decisionsBetweenCheckpoints = 100;

void check(std::span<const double> scores, const char* side, std::int64_t least)
{
    if (static_cast<std::int64_t>(scores.size()) < least)
        throw Error(
            ErrorCode::ValueOutOfRange, "There are too few scores for a support-vector classifier",
            {.field = side, .expected = "at least " + std::to_string(least), .found = std::to_string(scores.size())});
    const auto bad = std::ranges::find_if(scores, [](double score) { return !std::isfinite(score); });
    if (bad != scores.end())
        throw Error(ErrorCode::NonFinite, "A score is not a finite number",
                    {.field = side, .found = "sample " + std::to_string(bad - scores.begin())});
}

/// A score as libsvm wants it: one feature and an end mark.
struct Point {
    explicit Point(double score) : nodes{{1, score}, {-1, 0.0}} { }
    svm_node nodes[2];
};

std::vector<double> drawn(std::span<const double> scores, std::size_t n, std::uint64_t seed)
{
    std::vector<double> chosen;
    for (const std::int64_t index :
         drawIndices(static_cast<std::int64_t>(scores.size()), static_cast<std::int64_t>(n), seed))
        chosen.push_back(scores[static_cast<std::size_t>(index)]);
    return chosen;
}

struct FreeModel {
    void operator()(svm_model* model) const { svm_free_and_destroy_model(&model); }
};

} // namespace

SvcDecisions svcAttack(std::span<const double> knownMembers, std::span<const double> knownOthers,
                       std::span<const double> members, std::span<const double> others, std::uint64_t seed,
                       const JobContext& context)
{
    check(knownMembers, "known members", fewest);
    check(knownOthers, "known others", fewest);
    check(members, "members", 0);
    check(others, "others", 0);
    const std::size_t each = std::min(knownMembers.size(), knownOthers.size());
    std::vector<Point> points;
    std::vector<double> labels;
    for (const auto& [scores, label] : {std::pair{knownMembers, 1.0}, std::pair{knownOthers, -1.0}}) {
        for (const double score : drawn(scores, each, seed)) {
            points.emplace_back(score);
            labels.push_back(label);
        }
    }
    std::vector<svm_node*> rows;
    rows.reserve(points.size());
    for (Point& point : points)
        rows.push_back(point.nodes);
    const svm_problem problem{static_cast<int>(points.size()), labels.data(), rows.data()};
    svm_parameter parameters{};
    parameters.svm_type = C_SVC;
    parameters.kernel_type = RBF;
    parameters.gamma = kernelWidth;
    parameters.C = cost;
    parameters.eps = 1e-3;
    parameters.cache_size = 200.0; // MB
    parameters.shrinking = 1;
    svm_set_print_string_function([](const char*) {});
    context.checkpoint();
    const std::unique_ptr<svm_model, FreeModel> model(svm_train(&problem, &parameters));

    const auto decide = [&model, &context](std::span<const double> scores) {
        std::vector<double> values;
        for (const double score : scores) {
            if (values.size() % decisionsBetweenCheckpoints == 0)
                context.checkpoint();
            const Point point(score);
            double value = 0.0;
            svm_predict_values(model.get(), point.nodes, &value);
            values.push_back(value); // members came first, so that they are above 0
        }
        return values;
    };
    return {decide(members), decide(others)};
}

} // namespace unlearn
