// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/prediction_matrix.h"

#include "core/error.h"

#include <cstddef>
#include <limits>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace unlearn {
namespace {

void requireClass(std::int64_t one, std::int64_t classes, std::size_t sample, const char* side)
{
    if (one < 0 || one >= classes)
        throw Error(ErrorCode::ValueOutOfRange, "A predicted class is not one of the data's",
                    {.field = std::string(side) + ", sample " + std::to_string(sample),
                     .expected = "0.." + std::to_string(classes - 1),
                     .found = std::to_string(one)});
}

void requireSameSamples(std::span<const std::int64_t> reference, std::span<const std::int64_t> model)
{
    if (reference.size() != model.size())
        throw Error(
            ErrorCode::ShapeMismatch, "Predictions of different samples can not be set against each other",
            {.field = "samples", .expected = std::to_string(reference.size()), .found = std::to_string(model.size())});
}

} // namespace

std::int64_t PredictionMatrix::count() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::int64_t PredictionMatrix::at(std::int64_t byReference, std::int64_t byModel) const
{
    return counts[static_cast<std::size_t>(byReference * classes + byModel)];
}

double PredictionMatrix::agreement() const
{
    std::int64_t same = 0;
    for (std::int64_t c = 0; c < classes; ++c)
        same += at(c, c);
    const std::int64_t all = count();
    return all == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(same) / static_cast<double>(all);
}

PredictionMatrix predictionMatrix(std::span<const std::int64_t> reference, std::span<const std::int64_t> model,
                                  std::int64_t classes)
{
    requireSameSamples(reference, model);
    PredictionMatrix matrix{.classes = classes,
                            .counts = std::vector<std::int64_t>(static_cast<std::size_t>(classes * classes), 0)};
    for (std::size_t i = 0; i < model.size(); ++i) {
        requireClass(reference[i], classes, i, "reference");
        requireClass(model[i], classes, i, "model");
        ++matrix.counts[static_cast<std::size_t>(reference[i] * classes + model[i])];
    }
    return matrix;
}

std::vector<PredictionCell> predictionCells(std::span<const std::int64_t> reference,
                                            std::span<const std::int64_t> model)
{
    requireSameSamples(reference, model);
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> counts;
    for (std::size_t i = 0; i < model.size(); ++i)
        ++counts[{reference[i], model[i]}];
    std::vector<PredictionCell> cells;
    cells.reserve(counts.size());
    for (const auto& [classes, count] : counts)
        cells.push_back({.referenceClass = classes.first, .modelClass = classes.second, .count = count});
    return cells;
}

} // namespace unlearn
