// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"
#include "core/model/model.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace unlearn {

/// Of the logits of one split: 27 million samples of 10 classes, or 268,435 of 1,000. Those of ImageNet's training
/// split, 5.1 GB for each model, would crowd out the moments, and be held in memory beside the parts that are taken
/// from them.
inline constexpr std::int64_t mostPredictionBytes = std::int64_t{1} << 30;

/// Whether predictions of so many samples are kept: float32 logits of at most mostPredictionBytes.
bool fitsPredictionCache(std::int64_t samples, std::int64_t classes);

/// What one model says of whole splits of its data, on disk, in the folder of a SpectrumCache: one safetensors file a
/// split, "predictions-HASH.safetensors", with the logits [N, classes], float32, in the order of the split. Files are
/// whole or not at all, and shared by processes as moments are. The hash is over weights, data, normalisation and
/// split, and over what logits on a CPU are the same for to the last bit: kind of device, processor, number of threads
/// and version of LibTorch. All GPUs are one kind: of another model they would differ by rounding. Each file says what
/// its numbers hash to, by which changed ones are found out.
///
/// They are figures on each sample, the forgotten ones among them: a purge removes them.
class PredictionCache {
public:
    /// device: where the model is asked. Hashes the model. The data set, whose splits all calls are about, must outlive
    /// this object.
    PredictionCache(std::filesystem::path folder, const Model& model, const Dataset& dataset, torch::Device device);

    /// Marks the file as used just now. Never throws for a bad file: it says so through context.tell, and the caller
    /// asks the model.
    std::optional<torch::Tensor> find(const LabelledImages& split, const JobContext& context) const;
    /// logits: of all samples of the split, [N, classes], float32. Throws Error (FileUnwritable, DiskFull).
    void store(const LabelledImages& split, const torch::Tensor& logits) const;

private:
    std::string keyOf(const LabelledImages& split) const;
    std::filesystem::path fileOf(const LabelledImages& split) const;

    std::filesystem::path m_folder;
    const Dataset& m_dataset;
    std::int64_t m_classes;
    std::string m_modelHash;
    std::string m_deviceKind; ///< "cpu", "cuda"
};

} // namespace unlearn
