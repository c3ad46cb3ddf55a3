// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/experiment/failed_model.h"
#include "core/experiment/shadow_evaluation.h"

#include <string>
#include <vector>

namespace unlearn {

/// A layer on the depth axis that probes and alignments share: 0 is the first layer whose input is not the samples
/// themselves, the last one is "logits".
struct LayerDepth {
    std::string layer;
    int depth = 0;
};

struct LayerFigures {
    std::vector<LayerDepth> depths; ///< layers of the first model
    /// "probe" of every model, layer and part ("forget", "retain"); "cka" of every model beside the original and each
    /// retrained one of the same layers, those beside each other included.
    std::vector<FigureOfMerit> figures;
    /// Whose features are not finite, as a rule: they have no figures. Besides, those that have other layers than the
    /// first model and are not aligned with it.
    std::vector<FailedModel> failed;
};

/// Of at most 200 forget samples and as many retained ones, drawn by the plan's seed; each model is looked at in one
/// pass, as far as memory allows (layerViews). A layer whose probe can not be fitted (fewer than 2 classes among the
/// samples of a half) has no probe, and that is told once. subjects as in outputFigures().
/// A model that can not be looked into is left out. Deterministic for a device and thread count. Throws Error
/// (Cancelled, Device); (NonFinite) where every model is left out; (ValueOutOfRange) for fewer than 2 forget or
/// retained samples.
LayerFigures layerFigures(const Experiment& experiment, const std::vector<AttackSubject>& subjects,
                          const JobContext& context = {});

} // namespace unlearn
