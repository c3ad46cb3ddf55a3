// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/reading.h"

#include <string>
#include <vector>

namespace unlearn {

/// How gamma is suggested. The paper (arXiv 2312.04095) leaves it to the user.
enum class AdviceRule {
    /// The most forgetting power whose relative interference stays within a budget, layer by layer.
    Budget,
    /// The k that minimises J(k) = sum_{i>k} lambda_i c_i / (sum_{i>k} c_i)^2: what forgetting costs the retained
    /// outputs when the learning rate is scaled so that the first-order fall of the forget loss stays the same. Among
    /// the k that leave at least a floor of forgetting power, as J alone may be least where hardly any is left.
    ParameterFree,
    /// One knob for all layers: direction i of layer l is protected when omega_l lambda_i / n > tau, that is when a
    /// change of the weights by 1 along it would change the logits of a retained image by more than tau (mean square,
    /// summed over classes). omega_l: outputSensitivity(), of the samples to be forgotten where a deletion request
    /// holds no others; n: retained images. A Kronecker-factored view of the Gauss-Newton matrix.
    Tau
};

/// The standard rule is the one that came closest to retrained models on one of the networks on which rules were
/// compared, and within the spread of the closest on the other (resources/experiments/results/suggestions-*.json).
struct AdviceOptions {
    AdviceRule rule = AdviceRule::Tau;
    double budget = 1e-4; ///< Budget: of relative interference, one step, each layer; 0 or more
    double floor = 0.1;   ///< ParameterFree: least forgetting power left, 0..1
    double tau = 0.1;     ///< Tau: squared logits; 0 or more
    bool operator==(const AdviceOptions&) const = default;
};

/// The suggestion for one layer, with a reason that names what it was weighed by; Budget also names the choice below.
struct LayerAdvice {
    double gamma = 0.0; ///< leads to outlook.directions under the table's measure and rule, exactly
    LayerOutlook outlook;
    std::string reason; ///< one English sentence with the numbers
};

/// One entry a layer, in the table's order. A layer whose forget gradient is zero is left out (gamma = 1). Where k
/// differs by group, or the threshold rule can not have every k, the nearest choice that protects at least as much is
/// taken. Deterministic.
/// Throws Error (ValueOutOfRange) for options outside their range, and for Tau with a reading without sensitivities.
std::vector<LayerAdvice> advise(const OutlookTable& table, const Spectrum& spectrum, const AdviceOptions& options);

const char* adviceRuleName(AdviceRule rule);            ///< "budget", "parameter-free", "tau"
AdviceRule adviceRuleFromName(const std::string& name); ///< throws Error (UnknownName)

} // namespace unlearn
