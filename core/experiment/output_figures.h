// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/entropy_histogram.h"
#include "core/evaluate/errors.h"
#include "core/evaluate/figure_of_merit.h"
#include "core/evaluate/prediction_matrix.h"
#include "core/evaluate/score_attack.h"
#include "core/evaluate/subject_name.h"
#include "core/experiment/failed_model.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/sentence.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// What one model says of one part of an experiment's samples.
struct PartOutputs {
    std::string subject;
    std::string part;    ///< "forget", "retain", "test"
    ErrorFigures errors; ///< with those of each class
    EntropyHistogram entropy;
};

/// How the predicted classes of a model go with those of another one.
struct PartPredictions {
    std::string subject;
    std::string versus; ///< rows of the matrix
    std::string part;
    PredictionMatrix matrix;
};

/// Whoever has the original model, too, tells forget samples by how much their scores changed.
struct DifferenceAttack {
    std::string subject;
    std::string negatives; ///< "retain" or "test": all samples of the forgotten classes among them
    ScoreAttack attack = ScoreAttack::Confidence;
    AttackFigures figures;           ///< of the original's score less the model's
    std::optional<Sentence> caution; ///< attackCaution()
};

/// Unlearning makes some retained samples easier to tell as members than they were.
struct RetainedRisk {
    struct Sample {
        std::int64_t index = 0; ///< into Dataset::train
        double rise = 0.0;      ///< of ln(p_y / (1 - p_y)), the model's less the original's
    };
    std::string subject;
    std::int64_t samples = 0; ///< retained ones that were asked about
    double risenShare = 0.0;  ///< of samples with a rise above 0
    std::vector<Sample> most; ///< the 20 largest rises, largest first
};

/// How well each forget sample is remembered, as shadow models tell.
struct ForgetMemorisation {
    std::vector<double> scores; ///< forgetMemorisation()
    int shadowModels = 0;       ///< that they are of; more than 0 with scores
};

/// Figures of an experiment's models that are made of their outputs alone.
struct OutputFigures {
    std::vector<PartOutputs> outputs;
    std::vector<PartPredictions> predictions; ///< each model beside the original and each retrained one
    std::vector<DifferenceAttack> differences;
    std::vector<RetainedRisk> risks;
    /// Single numbers of the above, and besides: distances of outputs and the worst-case privacy score between
    /// retrained models, errors of thirds of the forget set.
    std::vector<FigureOfMerit> figures;
    std::map<std::string, std::vector<double>> forgetScores; ///< by subject, ln(p_y / (1 - p_y)) of each forget sample
    std::vector<FailedModel> failed;                         ///< whose outputs are not finite, as a rule
};

/// Retained samples are those of comparedRetained(). What there are too few samples for (strata of fewer than 3 forget
/// samples, attacks without negatives) is left out; what attackCaution() says of an attack is told. subjects: the
/// original is called "original", retrained models "retrained-N"; without the original, what is set against it is left
/// out. memorisation: by which the forget set is parted in thirds; without scores: by the original's confidence margin,
/// the logit of the label less the largest other one. cacheFolder: where a run kept what the original and the retrained
/// models say (SplitPredictions), from which it is only taken; empty: nowhere. A model that can not be asked is left
/// out, and so is what would be set against it. Costs a forward pass over all of the samples of each model that is not
/// there. Deterministic for a device and thread count. Throws Error (Cancelled, Device); (NonFinite) where every model
/// is left out; (ValueOutOfRange) where nothing is to be forgotten, and for scores of no shadow models; (ShapeMismatch)
/// for scores of other samples.
OutputFigures outputFigures(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                            const JobContext& context = {}, const ForgetMemorisation& memorisation = {},
                            const std::filesystem::path& cacheFolder = {});

} // namespace unlearn
