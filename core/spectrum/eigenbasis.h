// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/spectrum/leading_goal.h"
#include "core/spectrum/second_moments.h"
#include "core/spectrum/spectrum.h"

#include <torch/torch.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace unlearn {

/// Eigenvalues [d] (descending, clamped at zero) and vectors [d, d] (columns) of one symmetric moment, both float64.
struct Eigensystem {
    std::vector<double> values;
    torch::Tensor vectors;
    double mostNegative = 0.0; ///< before clamping, over the largest; 0 when none is negative
};

/// Symmetric solver (TridiagonalForm) in float64. moment [d, d]. Throws as that does, Error (Cancelled) where it hears
/// a stop.
Eigensystem eigensystem(const torch::Tensor& moment, const std::stop_token& stop = {});
/// Values alone, which is several times cheaper.
std::vector<double> eigenvalues(const torch::Tensor& moment, const std::stop_token& stop = {});

/// The spectrum of full less forget (nothing: full alone). withFull: eigenvalues of full as well. Moments of a wide
/// layer are large (0.5 GiB for d = 8192): hand them over by std::move, and they are freed as soon as they are used.
/// Groups of layers are solved side by side (solveSideBySide): deterministic for a set of layers and a number of
/// threads, else equal to rounding. Eigenvectors wait until somebody asks the bases for them. goals: of each layer how
/// many leading directions are wanted, nothing for all; empty: all of every layer. A goal that takes more than some
/// tenths of all directions gives all. Throws Error (Cancelled).
Spectrum makeSpectrum(SecondMoments full, std::optional<SecondMoments> forget, bool withFull, const JobContext& context,
                      const std::vector<std::optional<LeadingGoal>>& goals = {});

} // namespace unlearn
