// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// What the command line says about a plan. Whatever is not said is left as the plan has it.
struct PlanOptions {
    std::string data;
    std::string model;
    std::string architecture;
    std::vector<std::string> forget;
    std::vector<std::string> retrained;
    bool trust = false; ///< the models that the plan names; not a part of it
    std::optional<std::uint64_t> seed;
    std::optional<std::int64_t> spectrumImages;
    std::string moments;
    std::vector<std::string> gamma; ///< "0.9", of all layers whatever the plan says of single ones, or "LAYER=0.9"
    std::optional<std::string> measure;
    std::optional<std::string> rule;
    std::optional<int> epochs;
    std::optional<double> startLearningRate;
    std::optional<double> endLearningRate;
    std::optional<int> batchSize;
    std::optional<double> entropyWeight;
    std::optional<double> probabilityOffset;
    std::optional<std::string> stop; ///< "crossing", "retain-drop:5", "drift:0.01", ...
    std::optional<std::string> method;
    std::optional<double> mu;
    std::vector<std::string> set; ///< "alpha=0.1": settings of the method
    std::optional<std::string> subspace;
    std::optional<std::string> moment;
    std::optional<std::string> layers;
    std::optional<std::int64_t> liveRetain;
    std::optional<std::int64_t> liveTest;
    bool liveBfloat16 = false;
    std::optional<std::string> positives; ///< of attacks
    std::optional<std::string> negatives;

    bool saysAnything() const;
};

/// --data, --forget and --seed.
void addDataOptions(CLI::App& command, PlanOptions& options);
/// --model, --arch, --trust, and those of addDataOptions().
void addInputOptions(CLI::App& command, PlanOptions& options);
/// --retrained
void addRetrainedOption(CLI::App& command, PlanOptions& options);
/// --positives and --negatives of attacks
void addMembershipOptions(CLI::App& command, PlanOptions& options);
/// --measure, how k follows from gamma (under the name that is given) and --spectrum-images.
void addThresholdOptions(CLI::App& command, PlanOptions& options, const std::string& ruleOption);
/// --entropy-weight and --probability-offset
void addLossOptions(CLI::App& command, PlanOptions& options);
/// Planned epochs (under the name that is given), --start-lr, --end-lr, --batch, and those of addLossOptions().
void addStepOptions(CLI::App& command, PlanOptions& options, const std::string& epochsOption);
/// --live-retain and --live-test
void addLiveCountOptions(CLI::App& command, PlanOptions& options);
/// --method and its settings, --gamma, --measure, --rule, the steps and their stop, controls, and how much is looked at
/// live.
void addMethodOptions(CLI::App& command, PlanOptions& options);

/// Changes the plan to what the options say. Throws Error (ValueOutOfRange, UnknownName) naming the option.
void apply(const PlanOptions& options, Plan& plan);
/// With --trust, puts the plan's models on the list of trusted files, those that are TorchScript: they may then be
/// opened now and later. Throws Error of the list and of reading the files.
void applyTrust(const PlanOptions& options, const Plan& plan);
/// Throws Error (ValueOutOfRange) unless the plan names data and model, which nothing can be done without.
void requireInputs(const Plan& plan);

} // namespace unlearn
