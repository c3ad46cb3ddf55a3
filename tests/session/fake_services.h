// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "widgets/session/experiment_services.h"

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unlearn {

/// How a fake service behaves.
enum class Behaviour {
    Finish,
    Fail, ///< throws Error
    Hold  ///< works at checkpoints until it is told to stop, or until it may finish
};

/// The knobs of the fakes, which tests may turn while a job is at work, and what the fakes noted.
struct FakeLab {
    std::atomic<Behaviour> open = Behaviour::Finish;
    std::atomic<bool> reusesParts =
        false; ///< opening takes data and model of what was open before, as they are the same
    std::atomic<Behaviour> spectrum = Behaviour::Finish;
    std::atomic<Behaviour> run = Behaviour::Finish;
    std::atomic<Behaviour> evaluate = Behaviour::Finish;
    std::atomic<Behaviour> train = Behaviour::Finish; ///< after the first epoch
    std::atomic<int> epochs = 5;
    std::set<int> thinned; ///< epochs whose weights are not kept; before anybody asks
    std::atomic<int> spectraMade = 0;
    std::atomic<int> runsBegun = 0;
    std::atomic<int> heldPoint = 0;             ///< of a sweep: from its run on, runs hold; 0: none
    std::atomic<std::int64_t> branchedFrom = 0; ///< run and epoch of the last branch
    std::atomic<int> branchedAt = -1;
    std::atomic<std::int64_t> resumed = 0; ///< the last run that was gone on with
    std::atomic<int> purges = 0;
    std::atomic<bool> purgeWaits = true; ///< for whoever makes shadow models; of the last purge, planned or done
    std::atomic<Behaviour> report = Behaviour::Finish;
    std::atomic<int> reportedRuns = 0; ///< of the last report
    std::atomic<bool> reportedPictures = false;
    std::string reportNotice;             ///< that a report tells its context; empty: none
    std::atomic<int> cached = 3;          ///< moments in the cache
    std::atomic<int> cachedShadows = 2;   ///< shadow models in the cache
    std::atomic<int> checkpoints = 0;     ///< passed by jobs that hold
    std::string untrusted;                ///< a hash without which nothing opens; trusting it empties this
    std::optional<Training> lastTraining; ///< read it once that has ended
    std::string openedData;               ///< the specification that was asked for last
    std::string lastDevice;               ///< of the last run; read it once that has ended
    std::int64_t lastWeightsBudget = 0;   ///< likewise, in bytes

    std::map<std::string, DataPresence> presences;  ///< by name; read and written by the downloads' thread
    std::atomic<Behaviour> get = Behaviour::Finish; ///< a download, in its middle; holding, it is partial when it stops
    std::filesystem::path gottenTo;                 ///< of the last download; read it once that has ended
    std::atomic<Behaviour> preset = Behaviour::Finish; ///< a preset, once its first run has begun
    std::optional<PresetTask> lastPreset;              ///< read it once that has ended
    std::string brokenPreset; ///< a file beside the sound one; before anybody asks; empty: none

    std::atomic<Behaviour> log = Behaviour::Finish; ///< its export, the merge of another one, a purge, a run's details
    std::atomic<Behaviour> cache = Behaviour::Finish; ///< its measuring and its clearing
    std::filesystem::path exportedTo;                 ///< read it once that has ended
    std::filesystem::path mergedFrom;                 ///< likewise
    std::atomic<std::int64_t> mergedPurged = 0;       ///< runs that a merge leaves out for a purge
    std::filesystem::path notedFile;                  ///< likewise: what a purge would name, written elsewhere
    std::string notedDataHash;                        ///< of the samples in it; empty: it is of runs
    std::string notedForgetHash;                      ///< likewise
    std::vector<RunId> notedRuns;                     ///< that it is of; none: it is of samples
    bool isNotedFirst = false;                        ///< before it was there

    std::atomic<Behaviour> shadows = Behaviour::Finish;           ///< estimates and attacks
    std::atomic<int> shadowsThere = 0;                            ///< shadow models that an estimate finds
    std::atomic<int> estimates = 0;                               ///< that have begun
    std::atomic<std::int64_t> shadowRoom = std::int64_t{1} << 30; ///< bytes that an estimate finds free
    std::optional<ShadowTask> lastShadowTask;                     ///< read it once that has ended
    std::optional<ShadowTask> lastEstimate;                       ///< what was to be estimated last, likewise
    MeritWishes lastWishes;                                       ///< read it once that has ended
    MembershipOptions lastMembership;                             ///< of the last evaluation, likewise
    ForgetSet lastForget; ///< likewise, or of the last attack with shadow models

    std::atomic<ErrorCode> failureCode = ErrorCode::FileCorrupt; ///< of what fails
    static inline const char* const failure = "The fake failed as it was told";
};

/// A small experiment (4 x 4 images, 3 classes, a multilayer perceptron), two spectra with known eigenvalues, and runs
/// whose figures are made up by formula.
ExperimentServices fakeServices(const std::shared_ptr<FakeLab>& lab);

/// The plan that the fakes' readPlan returns for any file.
Plan fakePlan();
/// Its spectrum: eigenvalue i of a layer is 2^-i.
Spectrum fakeSpectrum(const Experiment& experiment);
/// A forget gradient that has the same share in every direction; the layer's outputs have square sum 1.
Reading fakeReading(const Experiment& experiment, const Spectrum& spectrum);
/// One preset, "small", of two experiments: "small-first" on CIFAR-10, with published figures, and "small-second" on
/// the system's Fashion-MNIST, of two requests.
Preset fakePreset();
/// Figures with the given share of errors.
Evaluation fakeEvaluation(const std::string& subject, int wrongOfTen);
RunSummary fakeRun(std::int64_t id);

} // namespace unlearn
