// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/figure_of_merit.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>

namespace unlearn {

const std::vector<FigureKind>& figureKinds()
{
    static const std::vector<FigureKind> kinds{
        {"tow", "Tug of war",
         "product over retain, forget and test of 1 - |accuracy - reference's accuracy|, arXiv 2406.01257"},
        {"worst-case-privacy", "Worst-case privacy score",
         "min over thresholds, sides, entropy and logit gap of 2^-eps, eps = max(0, min(log2((1 - d - fpr) / fnr), "
         "log2((1 - d - fnr) / fpr))), d = 1e-5, telling the model's outputs on forget samples from the reference's, "
         "arXiv 2508.12730"},
        {"total-variation", "Distance of outputs", "mean over samples of sum over classes of |p - q| / 2"},
        {"divergence", "Divergence of outputs", "mean over samples of KL(reference || model), nats"},
        {"agreement", "Agreement", "share of samples with the same predicted class"},
        {"cka", "Linear centred kernel alignment",
         "||Y^T X||^2 / (||X^T X|| ||Y^T Y||) of what the layer is given, columns centred, arXiv 1905.00414"},
    };
    return kinds;
}

const FigureKind& figureKind(const std::string& name)
{
    const auto found = std::ranges::find(figureKinds(), name, &FigureKind::name);
    if (found == figureKinds().end())
        throw Error(ErrorCode::UnknownName, "There is no such figure of merit", {.field = "figure", .found = name});
    return *found;
}

double tugOfWar(const std::vector<double>& errorsPercent, const std::vector<double>& referenceErrorsPercent)
{
    double product = 1.0;
    for (std::size_t i = 0; i < errorsPercent.size(); ++i)
        product *= 1.0 - std::abs(errorsPercent[i] - referenceErrorsPercent.at(i)) / 100.0;
    return product;
}

} // namespace unlearn
