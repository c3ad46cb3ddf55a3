// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/forget_set.h"
#include "core/data/split.h"
#include "core/evaluate/subject_name.h"
#include "core/job_context.h"
#include "core/model/model.h"
#include "core/plan/plan.h"
#include "core/spectrum/spectrum.h"
#include "core/store/run_record.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// Where a request stands in a sequence of requests on one model (each request's moment is made with the original
/// weights, its steps begin where the request before ended).
struct RequestChain {
    RunId previous;                     ///< the run of the request before
    int number = 2;                     ///< of this request; the first is 1
    std::shared_ptr<const Model> start; ///< what that run made
    std::string retainedMoment;         ///< key of the moment it retained; empty: it kept none
    std::optional<ForgetSet>
        forgottenBefore; ///< by all requests before; nothing where some of it is not known any more
};

/// A model that shows what perfect forgetting looks like, by its place in the plan's list.
struct RetrainedModel {
    std::size_t place = 0;
    std::shared_ptr<const Model> model;

    std::string subject() const { return retrainedName(place); }
    bool operator==(const RetrainedModel&) const = default; ///< the same object
};

/// What a plan names, loaded and checked against each other. Immutable: a job that works on it copies the model first.
struct Experiment {
    Plan plan;
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Model> model;
    std::vector<std::shared_ptr<const Model>> baselines; ///< all retrained models of the plan, of whatever request
    std::vector<RetrainedModel> retrained; ///< those of them that are references for forget (chooseReferences())
    ForgetSet
        request; ///< what the plan's current request names, less what was forgotten before: the steps are on these
    ForgetSet
        forget;      ///< request and what is known of the requests before it: errors and stop rules are judged on these
    TestSplit split; ///< empty for data without a test split
    std::optional<RequestChain> chain; ///< nothing: the first request

    /// The model that the steps begin with.
    const std::shared_ptr<const Model>& start() const { return chain ? chain->start : model; }
    std::map<std::string, std::string> fingerprints; ///< of the files read, by path: see core/file_fingerprint.h
};

/// Loads everything. previous: parts that the plan still names, and whose files are still the same, are taken from
/// there instead of being read again. Throws Error of openPlanData, Model::load, selectForgetSet, splitTest;
/// ShapeMismatch when model and data do not fit.
std::shared_ptr<const Experiment> openExperiment(Plan plan, const JobContext& context = {},
                                                 const std::shared_ptr<const Experiment>& previous = nullptr);

/// ContentHash over all that an experiment's spectrum depends on: weights, data, spectrum images, forget set.
std::string spectrumKey(const Experiment& experiment);

/// Samples that a spectrum is of.
enum class SpectrumOf {
    Retained,  ///< all but those to be forgotten
    AllSamples ///< G_full without subtraction, as one control wants it (PguMoment::Full)
};

/// Full and retained spectrum of an experiment: G_full from the cache where it is there (file named by the hashes of
/// weights and data) or the plan's moment file, else computed and cached; G_forget with the same weights, subtracted;
/// eigendecomposition. After a request of a chain, the moment which that one retained takes the place of G_full.
/// cacheFolder empty: no cache. withFull: eigenvalues of G_full too (for display).
/// Throws Error: Cancelled, NonFinite (layer named), Device; FileMissing where neither moments nor data are there. A
/// bad cache file, and one that can not be written, is reported through context.tell; the spectrum is computed all the
/// same.
std::shared_ptr<const Spectrum> computeSpectrum(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                                const JobContext& context = {}, bool withFull = true);

/// What an experiment's steps need of its spectrum: eigenvalues of the samples named alone, and of wide layers only the
/// leading directions where thresholds ask for no others (stepGoals). Others are made when somebody asks for them. The
/// key of a spectrum of all samples is empty: nothing that asks for the experiment's spectrum takes it. Throws
/// likewise.
std::shared_ptr<const Spectrum> stepSpectrum(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                             const JobContext& context = {}, SpectrumOf samples = SpectrumOf::Retained);

/// Writes the moment of all training images (those that the plan's spectrum takes) into a file that a plan can name,
/// for when the data are gone. Throws what computeSpectrum throws, and Error (FileUnwritable, DiskFull).
void writeFullMoment(const Experiment& experiment, const std::filesystem::path& file,
                     const std::filesystem::path& cacheFolder, const JobContext& context = {});

} // namespace unlearn
