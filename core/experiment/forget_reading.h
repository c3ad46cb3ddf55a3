// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/spectrum/reading.h"

#include <memory>

namespace unlearn {

struct ForgetGradient; // core/unlearn/forget_gradient.h

/// Images that sensitivities are estimated from, at most.
inline constexpr std::int64_t sensitivityImages = 256;

/// What readings of an experiment are made of: the mean gradient of the plan's loss over the samples to be forgotten,
/// from one pass (forgetGradient()). at: at whose weights, where these are not those that the steps begin with; null:
/// Experiment::start(). Deterministic for a thread count and device.
/// Throws Error: ValueOutOfRange (nothing is to be forgotten, or everything), Cancelled, NonFinite, Device.
std::shared_ptr<const ForgetGradient> experimentGradient(const Experiment& experiment, const JobContext& context = {},
                                                         const std::shared_ptr<const Model>& at = nullptr);

/// Forgetting power and interference of every layer and k (core/spectrum/reading.h) at the plan's start learning rate.
/// spectrum: of the same experiment; gradient: its experimentGradient() at the same model.
/// withSensitivity: also what AdviceRule::Tau needs, from sensitivityImages retained images drawn by the plan's seed;
/// of a deletion request, which has none, from images that are to be forgotten (a deviation from outputSensitivity()).
/// at: whose outputs and sensitivity are read, where it is not the model that the steps begin with, such as that of a
/// later epoch, when samples that the original was sure of count; the spectrum stays that of the original weights.
/// Null: Experiment::start().
/// Deterministic for a seed, thread count and device.
/// Throws Error: ShapeMismatch (a spectrum of another experiment), Cancelled, NonFinite, Device.
std::shared_ptr<const Reading> readForgetting(const Experiment& experiment, const Spectrum& spectrum,
                                              const ForgetGradient& gradient, const JobContext& context = {},
                                              bool withSensitivity = true,
                                              const std::shared_ptr<const Model>& at = nullptr);

} // namespace unlearn
