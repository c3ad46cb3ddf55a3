// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/errors.h"
#include "core/evaluate/score_attack.h"
#include "core/experiment/experiment.h"

#include <string>
#include <vector>

namespace unlearn {

/// Figures of one model of an experiment.
struct Evaluation {
    std::string subject;               ///< "original", "unlearned", "retrained-0", ...
    bool sampled = false;              ///< on the live samples of the test and retain sets, and without attacks
    ErrorFigures test;                 ///< the test part of the test split; empty where there is none
    ErrorFigures forget;               ///< all samples forgotten so far
    ErrorFigures retain;               ///< empty where the retained data are gone
    std::vector<AttackResult> attacks; ///< on the samples of membershipSamples()
};

/// Whole-set errors and the plan's attacks. The classifier of "svc" is fitted on retained samples that are not attacked
/// and the validation part of the test split, at most 2,000 of each, drawn by the plan's seed; where there are too few,
/// it is left out and that is told, as is what attackCaution() says. Throws Error (Cancelled, NonFinite, Device;
/// ValueOutOfRange of membershipSamples()).
Evaluation evaluateModel(const Experiment& experiment, const Model& model, const std::string& subject,
                         const JobContext& context = {});

} // namespace unlearn
