// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/prediction_matrix.h"

#include "core/error.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
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
    std::int64_t samples = 0;
    for (const PredictionCell& cell : cells)
        samples += cell.count;
    return samples;
}

std::int64_t PredictionMatrix::at(std::int64_t byReference, std::int64_t byModel) const
{
    const auto place = [](const PredictionCell& cell) { return std::pair(cell.referenceClass, cell.modelClass); };
    const std::pair wanted(byReference, byModel);
    const auto found = std::ranges::lower_bound(cells, wanted, {}, place);
    return found == cells.end() || place(*found) != wanted ? 0 : found->count;
}

double PredictionMatrix::agreement() const
{
    std::int64_t same = 0;
    for (const PredictionCell& cell : cells)
        same += cell.referenceClass == cell.modelClass ? cell.count : 0;
    const std::int64_t all = count();
    return all == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(same) / static_cast<double>(all);
}

PredictionMatrix predictionMatrix(std::span<const std::int64_t> reference, std::span<const std::int64_t> model,
                                  std::int64_t classes)
{
    requireSameSamples(reference, model);
    for (std::size_t i = 0; i < model.size(); ++i) {
        requireClass(reference[i], classes, i, "reference");
        requireClass(model[i], classes, i, "model");
    }
    return {.classes = classes, .cells = predictionCells(reference, model)};
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
