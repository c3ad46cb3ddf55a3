// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// Sizes of one image: channels, height, width.
struct ImageShape {
    std::int64_t channels = 0;
    std::int64_t height = 0;
    std::int64_t width = 0;

    std::int64_t numel() const { return channels * height * width; }
    bool operator==(const ImageShape&) const = default;
};

/// Per-channel mean and standard deviation of pixels scaled to 0..1; a pixel enters the model as (v / 255 - mean) /
/// std.
struct Normalisation {
    std::vector<float> mean;
    std::vector<float> std;
    bool operator==(const Normalisation&) const = default;
};

/// One split: pixels [N, C, H, W] as unsigned bytes, labels [N] in 0..classes-1.
struct LabelledImages {
    std::vector<std::uint8_t> pixels;
    std::vector<std::int32_t> labels;

    std::int64_t count() const { return static_cast<std::int64_t>(labels.size()); }
};

/// A data set in memory. Immutable once read; shared between the window and jobs as shared_ptr<const Dataset>.
struct Dataset {
    std::string name;   ///< "Fashion-MNIST", "CIFAR-10", ...
    std::string source; ///< the specification it was opened by, such as "cifar10:/data/cifar"
    ImageShape shape;
    std::vector<std::string> classNames;
    Normalisation normalisation;
    LabelledImages train;
    LabelledImages test;
    std::string hash; ///< datasetHash() of it

    std::int64_t classes() const { return static_cast<std::int64_t>(classNames.size()); }
    /// Pixels of one sample of a split, [C, H, W]. Throws Error (ValueOutOfRange).
    std::span<const std::uint8_t> image(const LabelledImages& split, std::int64_t index) const;
};

/// ContentHash over shape, number of classes, pixels and labels of both splits. Names do not count: the same images
/// read from another folder, or without their file of class names, are the same data.
std::string datasetHash(const Dataset& dataset);

} // namespace unlearn
