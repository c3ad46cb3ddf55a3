// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/experiment/evaluation.h"

#include <vector>

namespace unlearn {

/// Figures of merit of one model beside another one: distance of outputs and agreement on forget samples, a sample of
/// the retained ones and the test part; alignment of layers on forget and retained samples; and, where both were
/// evaluated whole, tug of war, and the worst-case privacy score. Retained samples are drawn by the plan's seed, as
/// many as its live evaluation looks at; alignment takes at most 200 of each kind. Parts without samples are left out.
/// Throws Error (Cancelled, NonFinite, Device, ShapeMismatch).
std::vector<FigureOfMerit> compareModels(const Experiment& experiment, const Model& model, const Evaluation& evaluation,
                                         const Model& reference, const Evaluation& referenceEvaluation,
                                         const JobContext& context = {});

} // namespace unlearn
