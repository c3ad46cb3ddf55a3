// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_attack.h"
#include "core/attack/shadow_pool.h"
#include "core/evaluate/score_attack.h"
#include "core/experiment/experiment.h"
#include "core/experiment/failed_model.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// A model that is to be attacked.
struct AttackSubject {
    std::string name; ///< "original", "unlearned", "retrained-0", ...
    std::shared_ptr<const Model> model;
};

/// On the samples of attackedSamples().
struct ShadowAttackResult : AttackFigures {
    std::string subject;
    ShadowAttack attack = ShadowAttack::Rmia;
    /// Of ShadowAttack::Classifier, where positives are forget samples and there are retrained models besides: telling
    /// the subject's answers to them from a retrained model's answers to the same ones, which is what arXiv 2312.04095
    /// reports as membership inference. averagePrecision(), the mean over the retrained models; 0.5 where they are
    /// alike.
    std::optional<double> precisionBesideRetrained = std::nullopt;
};

class UnlearnedShadows;

/// The pool for an experiment's models: of the original's architecture, on the experiment's data, by the plan's seed.
/// Throws Error of ShadowPool; (FormatUnsupported) for a TorchScript model, which can not be given fresh weights.
ShadowPool shadowPool(const Experiment& experiment, const TrainRecipe& recipe, int models,
                      const std::filesystem::path& folder, const JobContext& context = {});
/// The recipe by which a model was trained, as its file says. Throws Error (ValueOutOfRange) where it does not.
TrainRecipe recipeOfModel(const Model& model);

/// Where a cache keeps shadow models: a folder in it.
std::filesystem::path shadowFolder(const std::filesystem::path& cacheFolder);

/// The samples that all attacks with shadow models look at, those of membershipSamples() by their index in
/// ShadowPool::samples().
struct AttackedSamples {
    std::vector<std::int64_t> positives;
    std::vector<std::int64_t> negatives;
    std::vector<std::int64_t> population; ///< RMIA's z: the validation part of the test split
};
/// Throws Error of membershipSamples().
AttackedSamples attackedSamples(const Experiment& experiment);

/// Every attack on every subject, attack by attack. The pool must be complete; each of its models is asked once, and so
/// is each of the unlearned ones, which attacks of such models need (ShadowAttackKind::ofUnlearned). Costs a forward
/// pass of each model over the attacked samples. What attackCaution() and wholeClassCaution() say is told; so is an
/// attack that can not be made on a subject (isOfOneModel()): whose answers are not finite, which does not fit the
/// data, or from which nothing can be inferred, as it answers all samples the same. failed: takes these attacks, with
/// the reasons. Deterministic for a device and thread count. Throws Error: Cancelled, Device, NonFinite of a shadow
/// model; those of attackedSamples(), ShadowPool::load() and ShadowClassifier; ValueOutOfRange where unlearned shadow
/// models are wanted and not given; without failed the last reason, where every attack on every subject is left out.
std::vector<ShadowAttackResult> attackWithShadows(const Experiment& experiment, const ShadowPool& pool,
                                                  const std::vector<AttackSubject>& subjects,
                                                  const std::vector<ShadowAttack>& attacks,
                                                  const JobContext& context = {},
                                                  const UnlearnedShadows* unlearned = nullptr,
                                                  std::vector<FailedAttack>* failed = nullptr);

/// As many shadow models tell how well samples are remembered where nobody chooses their number: two of complementary
/// halves, so that each sample is in one of them.
inline constexpr int memorisationModels = 2;
/// The pool of so many, by the recipe of the original model, in shadowFolder(cacheFolder). Throws Error of shadowPool()
/// and recipeOfModel().
ShadowPool memorisationPool(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                            const JobContext& context = {});

/// memorisationScores() of the forget samples, in the order of the forget set. The pool must be complete, of 2 models
/// or more. Throws Error of ShadowPool::load() and memorisationScores(); Cancelled, NonFinite, Device.
std::vector<double> forgetMemorisation(const Experiment& experiment, const ShadowPool& pool,
                                       const JobContext& context = {});

/// Likewise of every training sample, [training samples]. Costs a forward pass of each model over all of them.
std::vector<double> trainingMemorisation(const Experiment& experiment, const ShadowPool& pool,
                                         const JobContext& context = {});

} // namespace unlearn
