// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attack/shadow_pool.h"
#include "core/experiment/experiment.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace unlearn {

/// The shadow models of a pool, each made to forget by the experiment's own method and settings what it was trained on
/// of the attacked samples, positives and negatives alike: the shadow models of U-LiRA (arXiv 2403.01218). A sample is
/// "in" a model that was trained on it and forgot it, and "out" of one that never saw it and forgot the others.
///
/// What a model forgets is to be such a request as the run's, so that negatives are test samples of the forget set's
/// classes: with those of all classes it would forget half of the test samples, of whatever class.
///
/// Deviations: a model forgets about half of the attacked samples, forget set and negatives together, instead of a
/// forget set drawn for it, so that where its classes have more test samples than are to be forgotten, its request is
/// larger than the run's; it unlearns for as many epochs as the attacked model did, since no stop rule can be asked
/// where test samples are among the training samples. For a later request of a chain it forgets the samples of all
/// requests so far at once, by the settings and for the epochs of the last one, as no chain of its own could be met in
/// reasonable time. Of a class that is forgotten as a whole (wholeClasses()), a shadow model forgets all test samples
/// that it was trained on, those of the validation part too, which no attack looks at: else it would go on training on
/// a class of which the attacked model has nothing left.
///
/// A model is a file beside those of the pool, by the hash of its shadow model, the method's settings, epochs and
/// samples: what a process leaves is found by the next one, and a purge removes it with the others.
class UnlearnedShadows {
public:
    /// experiment and pool outlive it. epochs: of unlearning, 1 or more; the method plans no more than its own. Throws
    /// Error of attackedSamples(); (ValueOutOfRange), also where the plan's membership has other positives than forget
    /// samples, or other negatives than test samples of the same classes.
    UnlearnedShadows(const Experiment& experiment, const ShadowPool& pool, int epochs, std::filesystem::path folder);

    int models() const { return m_pool.models(); }
    /// What a model forgets: sorted indices into ShadowPool::samples().
    std::vector<std::int64_t> forgottenBy(int model) const;
    /// Of what its unlearning draws: each model has its own, none that of the attacked run, which would be closer to
    /// it.
    std::uint64_t seedOf(int model) const;
    std::filesystem::path fileOf(int model) const;

    /// Where a model is missing, the original is made to forget by a few samples of a half, to see how long a model
    /// takes: second moments and steps go by samples, the eigendecompositions do not. The pool need not be complete;
    /// files are trusted by what they say of themselves. Throws Error (Cancelled, NonFinite, Device; ValueOutOfRange as
    /// complete()).
    ShadowOutlook outlook(const JobContext& context = {}) const;

    /// Unlearns where a model is missing; the pool must be complete. A file that is damaged or of another model is told
    /// through context.tell and made again. One process at a time makes models in a folder: the others wait, and so
    /// does a purge. requireWanted is called once none is at work, before anything is made, and throws where a purge
    /// took what they are of. Returns the seconds that it took. Throws Error: its own; Cancelled, NonFinite (it names
    /// the model), Device, FileUnwritable; DiskFull, before anything is made where there is too little room;
    /// ValueOutOfRange where nothing of a half would be left, or nothing is to be forgotten.
    double complete(const JobContext& context = {},
                    const std::function<void(const ShadowProgress&)>& modelUnlearned = {},
                    const std::function<void()>& requireWanted = {}) const;

    /// A model that is there. Throws Error (FileMissing, FileCorrupt; ShapeMismatch for another model's file).
    Model load(int model) const;

private:
    struct Duration; ///< of unlearning
    Model unlearned(const Model& start, int model, const std::vector<std::int64_t>& trainedOn,
                    const std::vector<std::int64_t>& forgotten, int epochs, const JobContext& context,
                    Duration* duration = nullptr) const;
    std::vector<std::int64_t> someOf(int model, std::int64_t count, std::vector<std::int64_t>& forgotten) const;
    double secondsOfOne(const JobContext& context) const;
    std::int64_t bytesOf(std::size_t models) const;
    std::vector<int> missingModels(const JobContext& context) const;

    const Experiment& m_experiment;
    const ShadowPool& m_pool;
    int m_epochs;
    std::filesystem::path m_folder;
    Plan m_plan;                          ///< the method and its settings; nothing that names files or samples
    std::vector<std::int64_t> m_toForget; ///< of all models together, sorted
    std::vector<std::string> m_keys;
};

} // namespace unlearn
