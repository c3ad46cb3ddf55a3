// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/membership_options.h"
#include "core/spectrum/threshold.h"
#include "core/unlearn/method_setting.h"
#include "core/unlearn/pgu_options.h"
#include "core/unlearn/soft_projection/soft_projection_options.h"
#include "core/unlearn/stop_rule.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unlearn {

class Error;

/// A model file by path (relative to the plan's folder), and by hash where it is known.
struct ModelSource {
    std::string file;
    std::string architecture; ///< empty: the file says
    std::string hash;         ///< Model::hash(); empty: not checked
    bool operator==(const ModelSource&) const = default;
};

/// What is looked at after each epoch. Final figures are always of all samples, in float32.
struct LiveOptions {
    /// Samples of the retain set; 0: all; nothing: as many as cost no more than the epoch's steps (settledLive()).
    std::optional<std::int64_t> retainImages;
    std::optional<std::int64_t> testImages; ///< likewise, of each part of the test split
    bool bfloat16 = false; ///< forward passes in bfloat16, as long as it changes errors by little (LiveEvaluation)
    bool operator==(const LiveOptions&) const = default;
};

/// One experiment: the document (*.unlearn.json) that window and command line share.
/// The JSON form is described by resources/schema/plan.schema.json.
struct Plan {
    std::string name;
    std::string data;     ///< specification for openDataset
    std::string dataHash; ///< Dataset::hash; empty: not checked
    ModelSource model;
    std::vector<ModelSource> retrained; ///< baselines trained without the forget set, one a seed; may be empty
    std::vector<std::string> forget;    ///< selectors for selectForgetSet; none: spectra only
    /// Requests in sequence instead of forget, each a list of selectors: the first is the one to be met now, the others
    /// follow, each beginning where the one before ended. Empty lists stand for purged requests.
    std::vector<std::vector<std::string>> requests;
    std::uint64_t seed = 0;       ///< forget selection, order, dropout, bootstrap
    double validationShare = 0.5; ///< of the test split
    std::uint64_t splitSeed = 0;

    ThresholdOptions threshold;
    double gamma = 0.9;                       ///< of layers not named below
    std::map<std::string, double> layerGamma; ///< by layer name
    std::int64_t spectrumImages = 0;          ///< 0: the whole training split; else drawn by seed
    std::string momentsFile;    ///< moments of the training data, made beforehand; empty: from the cache or the data
    std::string method = "pgu"; ///< a name of methodKinds()
    PguOptions pgu;             ///< the steps of methods that use the spectrum
    SoftProjectionOptions softProjection;
    /// Of the other methods, by name: what is to differ from the standard, and what was named.
    std::map<std::string, SettingValues> methodSettings;
    StopOptions stop; ///< as is standard for "pgu"; for others see MethodKind::standardStopRule

    LiveOptions live;
    MembershipOptions membership; ///< samples that attacks tell apart
    std::vector<std::string> attacks{"confidence",  "loss",      "entropy", "modified-entropy",
                                     "correctness", "logit-gap", "svc"};

    std::filesystem::path folder; ///< where relative paths start; not part of the document

    double gammaOf(const std::string& layer) const; ///< the layer's own, else the one for all
    /// What the plan says about a method; empty: its standards.
    SettingValues settingsOf(const std::string& methodName) const;
    /// The selectors of the request that is to be met now.
    const std::vector<std::string>& currentRequest() const { return requests.empty() ? forget : requests.front(); }
    bool operator==(const Plan&) const = default;
};

/// Absent fields but version, data and model keep their defaults, an absent stop rule is the method's standard one;
/// unknown and repeated ones are refused.
/// Throws Error (FileMissing, FileUnreadable, FileCorrupt for JSON that does not parse, ValueOutOfRange, UnknownName,
/// FormatUnsupported for another version): file and field (a JSON pointer) are named.
Plan readPlan(const std::filesystem::path& path);
/// The same from text; paths in it are relative to folder.
Plan planFromJson(const std::string& json, const std::filesystem::path& folder = {});
/// Two-space indented, fields in a fixed order; planFromJson gives back an equal plan. Throws what validatePlan throws,
/// and Error (ValueOutOfRange) for text that is not UTF-8.
std::string planToJson(const Plan& plan);
/// Whole or not at all. Throws Error (FileUnwritable, DiskFull) besides.
void writePlan(const std::filesystem::path& path, const Plan& plan);
/// The error with the plan's file, where it names no other and what the plan says can be at fault.
Error namingPlan(const Error& error, const std::filesystem::path& file);
/// The same plan with nothing in it that depends on where it was read: its paths are made absolute.
Plan withAbsolutePaths(Plan plan);
/// Epochs that the plan's method will run where no stop rule ends it earlier. modelMetadata: of the model's file, by
/// whose recipe retraining goes.
int plannedEpochs(const Plan& plan, const std::map<std::string, std::string>& modelMetadata);
/// The stop rule that holds: the plan's, or "epochs" for a method that obeys none.
StopOptions stopOf(const Plan& plan);
/// Ranges and names that need no file to check. Throws Error (ValueOutOfRange, UnknownName) naming the first field that
/// is wrong.
void validatePlan(const Plan& plan);

} // namespace unlearn
