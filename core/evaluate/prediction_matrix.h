// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace unlearn {

/// One count of a PredictionMatrix.
struct PredictionCell {
    std::int64_t referenceClass = 0; ///< row
    std::int64_t modelClass = 0;     ///< column
    std::int64_t count = 0;
    bool operator==(const PredictionCell&) const = default;
};

/// Predicted classes of two models on the same samples: what one model's classes become in the other. Cells without
/// samples are not kept: 100,000 classes have 10,000 million, of which hardly any holds one.
struct PredictionMatrix {
    std::int64_t classes = 0;
    std::vector<PredictionCell> cells; ///< those that are not zero, row by row

    std::int64_t count() const; ///< samples
    std::int64_t at(std::int64_t byReference, std::int64_t byModel) const;
    double agreement() const; ///< share of samples on the diagonal, 0..1; NaN for no samples
};

/// reference, model: class of each sample, in the same order. Throws Error (ShapeMismatch) where they are of different
/// numbers of samples, (ValueOutOfRange) for a class outside 0..classes-1.
PredictionMatrix predictionMatrix(std::span<const std::int64_t> reference, std::span<const std::int64_t> model,
                                  std::int64_t classes);

/// The cells of that matrix. Throws Error (ShapeMismatch), likewise.
std::vector<PredictionCell> predictionCells(std::span<const std::int64_t> reference,
                                            std::span<const std::int64_t> model);

} // namespace unlearn
