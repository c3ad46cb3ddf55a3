// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/entropy_histogram.h"
#include "core/evaluate/errors.h"
#include "core/evaluate/prediction_use.h"
#include "core/evaluate/score_attack.h"
#include "core/experiment/experiment.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace unlearn {

class SplitPredictions;

/// What a model says of one part of the samples, beyond how often it errs.
struct PartAnswers {
    std::string part; ///< "forget", "retain", "test"
    EntropyHistogram entropy;
    std::vector<std::int64_t> classes; ///< predicted, of each sample in the order of the part; empty for "retain"
};

/// Figures of one model of an experiment.
struct Evaluation {
    std::string subject;               ///< "original", "unlearned", "retrained-0", ...
    bool sampled = false;              ///< on the live samples of the test and retain sets, and without attacks
    ErrorFigures test;                 ///< the test part of the test split; empty where there is none
    ErrorFigures forget;               ///< all samples forgotten so far
    ErrorFigures retain;               ///< empty where the retained data are gone
    std::vector<AttackResult> attacks; ///< on the samples of membershipSamples()
    /// Of the parts that have samples. None of a sampled one.
    std::vector<PartAnswers> answers = {};
};

/// Whole-set errors, the plan's attacks and, of the same logits, what the model answers. The classifier of "svc" is
/// fitted on retained samples that are not attacked and the validation part of the test split, at most 2,000 of each,
/// drawn by the plan's seed; where there are too few, it is left out and that is told, as is what attackCaution() says.
/// cacheFolder: where what the experiment's original and retrained models say is kept for the next time
/// (SplitPredictions), or only taken from; empty: nowhere.
/// Throws Error (Cancelled, NonFinite, Device; ValueOutOfRange of membershipSamples()).
Evaluation evaluateModel(const Experiment& experiment, const Model& model, const std::string& subject,
                         const JobContext& context = {}, const std::filesystem::path& cacheFolder = {},
                         PredictionUse use = PredictionUse::TakeAndKeep);
/// Likewise of the model that the predictions are of. They hold what it said, for who asks for the same samples.
Evaluation evaluateModel(const Experiment& experiment, SplitPredictions& predictions, const std::string& subject,
                         const JobContext& context = {});

} // namespace unlearn
