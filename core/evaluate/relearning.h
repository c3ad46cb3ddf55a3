// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/evaluate/relearn_options.h"
#include "core/job_context.h"
#include "core/model/model.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unlearn {

/// How fast a model comes back to what it was made to forget: a model that never saw the samples has to learn them, one
/// that only hides them needs a few steps (relearn time, arXiv 2003.02960; the original's loss may be missed by
/// alpha).
struct Relearning {
    std::vector<double> forgetLossNats; ///< mean cross-entropy on the forget set: before, and after each epoch
    double targetNats = 0.0;            ///< the original's, plus alpha
    std::optional<int> epochs;          ///< until the loss is at the target or below; nothing: not within mostEpochs
    std::int64_t trainedOn = 0;         ///< samples of an epoch
};

/// Mean cross-entropy of a model on some training samples, nats. Throws Error (Cancelled, NonFinite, Device);
/// (ValueOutOfRange) for no samples.
double meanLossNats(const Model& model, const Dataset& data, std::span<const std::int64_t> samples,
                    const JobContext& context);

/// Trains a copy of the model on some training samples (the forget set, or retained ones alone) until its loss on the
/// forget set has come back. Deterministic for a seed, device and thread count. Costs an epoch and a forward pass over
/// the forget set for each. Throws Error (Cancelled); (NonFinite) where training diverges; (ValueOutOfRange) for fewer
/// than 2 samples to train on, no forget samples, or an option outside its range; (Device).
Relearning relearn(const Model& model, const Dataset& data, std::span<const std::int64_t> trainOn,
                   std::span<const std::int64_t> forget, double originalLossNats, const RelearnOptions& options,
                   const JobContext& context);

} // namespace unlearn
