// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sample_shape.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// Mean and standard deviation of each channel of pixels scaled to 0..1, or of each feature; none for tokens. A pixel
/// enters the model as (v / 255 - mean) / std, a feature as (v - mean) / std.
struct Normalisation {
    std::vector<float> mean;
    std::vector<float> std;
    bool operator==(const Normalisation&) const = default;
};

/// One split: labels [N] in 0..classes-1 and, by the kind of sample, one of the others.
struct LabelledImages {
    std::vector<std::uint8_t> pixels; ///< images [N, C, H, W]
    std::vector<float> features;      ///< [N, F], as they are in the file; finite
    std::vector<std::int32_t> tokens; ///< ids [N, L]
    std::vector<std::int32_t> labels;

    std::int64_t count() const { return static_cast<std::int64_t>(labels.size()); }
};

/// Where the training samples of a data set come from when most of them are not here: a request file holds the samples
/// to be forgotten and no others.
struct TrainOrigin {
    std::int64_t count = 0;            ///< training samples of the whole data set
    std::vector<std::int64_t> numbers; ///< index in the whole of each sample that is here; ascending
    bool operator==(const TrainOrigin&) const = default;
};

/// A data set in memory. Immutable once read; shared between the window and jobs as shared_ptr<const Dataset>.
struct Dataset {
    std::string name;   ///< "Fashion-MNIST", "CIFAR-10", ...
    std::string source; ///< the specification it was opened by, such as "cifar10:/data/cifar"
    ImageShape shape;
    std::vector<std::string> classNames;
    std::vector<std::string> featureNames; ///< [F] of a table: "age", "colour=red"; else empty
    std::vector<std::string> words;        ///< by id, of text read as such; else empty
    Normalisation normalisation;
    LabelledImages train;
    LabelledImages test;
    std::string hash; ///< datasetHash() of it; of the whole, where there is an origin
    std::optional<TrainOrigin> origin;
    std::vector<std::int64_t> swapped; ///< training samples whose labels were exchanged on purpose; ascending

    /// Training samples of the whole data set, whether they are here or not.
    std::int64_t trainCount() const { return origin ? origin->count : train.count(); }
    std::int64_t classes() const { return static_cast<std::int64_t>(classNames.size()); }
    /// Pixels of one image of a split, [C, H, W]. Throws Error (ValueOutOfRange).
    std::span<const std::uint8_t> image(const LabelledImages& split, std::int64_t index) const;
};

/// ContentHash over shape, number of classes, samples and labels of both splits. Names and normalisation do not count:
/// the same images read from another folder, or without their file of class names, are the same data.
std::string datasetHash(const Dataset& dataset);

} // namespace unlearn
