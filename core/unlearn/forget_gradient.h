// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_batches.h"
#include "core/job_context.h"
#include "core/model/network.h"
#include "core/spectrum/reading.h"
#include "core/unlearn/pgu_options.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace unlearn {

/// The mean gradient of the forget loss over a whole forget set.
struct ForgetGradient {
    std::vector<torch::Tensor> layers; ///< by layer, [out, ...] as its weight, float32, on the network's device
    double loss = 0.0;                 ///< mean, nats
};

/// Gradient of unlearningLoss() at the network's weights, in evaluation mode: no dropout, unlike the steps, so that it
/// is the same each time. forget: one sample or more; they are taken in parts of a size that depends on the network
/// alone (samplesAtOnce), each weighted by its share. Leaves gradients on for the layers' weights alone. No LayerTap
/// may live beside it. Throws Error (Cancelled; NonFinite).
ForgetGradient forgetGradient(Network& network, const ImageBatches& forget, const PguOptions& options,
                              const JobContext& context);

/// What the gradient means in the eigenbases of the spectrum (see GroupReading). network: the one that both were made
/// with; its weights give outputEnergy. Costs squaredProjections() and a quadraticForm() a group, solved side by side
/// (solveSideBySide), and keeps no eigenvectors. Throws Error (ShapeMismatch, NonFinite, Cancelled).
Reading makeReading(const Spectrum& spectrum, Network& network, const ForgetGradient& gradient, double learningRate,
                    std::int64_t forgetImages, const JobContext& context = {});

/// omega of each layer: the mean over images, retained ones, of the squared gradients that logits send back to the
/// layer's outputs, a mean over output channels, weighted by the squared length of the inputs that they meet. Estimated
/// by sending back random signs, E ||dW||^2 / (out tr(G) / n), which is sum_c |delta_c|^2 / out for a linear layer that
/// sees one row an image. Where it sees many (convolutions, sequences), what places have in common counts more than
/// once: the change of all of them together is what tau bounds.
///
/// Logits and not the loss are sent back, since the loss of a training sample that the model is sure of has no gradient
/// left (a deviation from the Fisher matrix, which a Gauss-Newton matrix of squared logits replaces).
///
/// Deterministic for a seed. The estimate scatters by some 10 % with 256 images, by more with fewer. Throws Error
/// (Cancelled; NonFinite).
std::vector<double> outputSensitivity(Network& network, const ImageBatches& retained, const Spectrum& spectrum,
                                      std::uint64_t seed, const JobContext& context);

} // namespace unlearn
