// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_result.h"
#include "core/experiment/feature_embedding.h"
#include "core/experiment/layer_figures.h"
#include "core/experiment/output_figures.h"
#include "core/experiment/relearning_figures.h"
#include "core/report/compared_figures.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// What was worked out of a run's models, as far as it was asked for and they are there.
struct ModelFigures {
    std::optional<OutputFigures> outputs;
    std::optional<LayerFigures> layers;
    std::vector<SubjectRelearning> relearning;
    std::optional<FeatureEmbedding> embedding;

    /// All single numbers among them.
    std::vector<FigureOfMerit> figures() const;
};

/// The comparison of all runs: figures by reference and by seeds, each with formula and number of samples.
Json comparisonDocument(const RunComparison& comparison, const std::vector<ComparedQuality>& qualities);
/// What is of one run alone: outputs by class, histograms, matrices, attacks on differences, risks, relearning,
/// embedding.
Json modelFiguresDocument(const ModelFigures& figures);
/// How many samples of which kind the attacks on the change are of, for people: a line for each kind.
std::string changeSamplesText(std::int64_t run, const OutputFigures& figures);
/// The 5 retained samples that unlearning has put most at risk, for people: a line, or nothing where the unlearned
/// model is not there.
std::string worstOffText(std::int64_t run, const OutputFigures& figures);
/// What the numbers in these lines are: a line.
std::string worstOffFormula();
/// Tables for people.
std::string comparisonText(const RunComparison& comparison, const std::vector<ComparedQuality>& qualities);

} // namespace unlearn
