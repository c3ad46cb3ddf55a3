// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/forget_set.h"
#include "core/data/split.h"
#include "core/job_context.h"
#include "core/model/model.h"
#include "core/plan/plan.h"
#include "core/spectrum/spectrum.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unlearn {

/// What a plan names, loaded and checked against each other. Immutable: a job that works on it copies the model first.
struct Experiment {
    Plan plan;
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Model> model;
    std::vector<std::shared_ptr<const Model>> retrained;
    ForgetSet forget;
    TestSplit split;
    std::map<std::string, std::string> fingerprints; ///< of the files read, by path: see core/file_fingerprint.h
};

/// Loads everything. previous: parts that the plan still names, and whose files are still the same, are taken from
/// there instead of being read again. Throws Error of openDataset, Model::load, selectForgetSet, splitTest;
/// ShapeMismatch when model and data do not fit.
std::shared_ptr<const Experiment> openExperiment(Plan plan, const JobContext& context = {},
                                                 const std::shared_ptr<const Experiment>& previous = nullptr);

/// ContentHash over all that an experiment's spectrum depends on: weights, data, spectrum images, forget set.
std::string spectrumKey(const Experiment& experiment);

/// Full and retained spectrum of an experiment: G_full from the cache where it is there (file named by the hashes of
/// weights and data), else computed and cached; G_forget with the same weights, subtracted; eigendecomposition.
/// cacheFolder empty: no cache. withFull: eigenvalues of G_full too (for display).
/// Throws Error: Cancelled, NonFinite (layer named), Device. A bad cache file, and one that can not be written, is
/// reported through context.tell; the spectrum is computed all the same.
std::shared_ptr<const Spectrum> computeSpectrum(const Experiment& experiment, const std::filesystem::path& cacheFolder,
                                                const JobContext& context = {}, bool withFull = true);

} // namespace unlearn
