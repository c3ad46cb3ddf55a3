// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/evaluate/entropy_histogram.h"
#include "core/evaluate/errors.h"
#include "core/evaluate/score_attack.h"
#include "core/job_context.h"
#include "core/model/network.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace unlearn {

/// What a network says of a set of samples.
struct Predictions {
    torch::Tensor logits; ///< [N, classes], float32, CPU
    torch::Tensor labels; ///< [N], int64, CPU
};

/// Of the forward passes. Bfloat16 is PyTorch's autocast: convolutions and products in it, the rest in float32.
enum class Precision { Float32, Bfloat16 };

/// Evaluation mode, without gradient; the network's mode is left at Evaluate. At most 200 samples a pass, fewer where
/// the largest layer is given much (samplesAtOnce). No LayerTap may live beside it. Throws Error (Cancelled; NonFinite
/// naming the first sample whose logits are not finite). phase names the work in progress reports.
Predictions predict(Network& network, const ImageBatches& batches, const JobContext& context, const char* phase,
                    Precision precision = Precision::Float32);

/// Those of some of the samples, by their positions.
Predictions rowsOf(const Predictions& predictions, const std::vector<std::int64_t>& positions);

/// Ties go to the smaller class, as in argmax.
ErrorFigures errorFigures(const Predictions& predictions);

/// Class of each sample, [N]; ties likewise.
std::vector<std::int64_t> predictedClasses(const Predictions& predictions);

/// Of their softmax. Throws Error (ValueOutOfRange) for fewer than 2 classes.
EntropyHistogram entropyHistogram(const Predictions& predictions);

/// Scores in float64, [N]: the definitions beside ScoreAttack, from the log-softmax. Throws Error (Internal) for Svc.
std::vector<double> membershipScores(ScoreAttack attack, const Predictions& predictions);

} // namespace unlearn
