// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/job_context.h"
#include "core/spectrum/second_moments.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace unlearn {

/// The name of a full moment: hash over weights, data, normalisation and which training images went in.
std::string momentKey(const Model& model, const Dataset& dataset, std::span<const std::int64_t> indices);

/// Moments on disk, one safetensors file a key ("KEY.safetensors", float64), whole or not at all; several processes may
/// share a folder. Reading never throws for a bad file: it says so through context.tell, and the caller computes anew.
class SpectrumCache {
public:
    /// An empty folder keeps nothing.
    explicit SpectrumCache(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    std::optional<SecondMoments> find(const std::string& key, const std::vector<LayerInfo>& layers,
                                      const JobContext& context) const;
    /// Throws Error (FileUnwritable, DiskFull).
    void store(const std::string& key, const SecondMoments& moments) const;

private:
    std::filesystem::path fileOf(const std::string& key) const;

    std::filesystem::path m_folder;
};

} // namespace unlearn
