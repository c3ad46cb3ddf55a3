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

/// The name of a full moment: hash over weights, data, normalisation and which training images went in (indices into
/// Dataset::train), 64 hexadecimal digits.
std::string momentKey(const Model& model, const Dataset& dataset, std::span<const std::int64_t> indices);

/// What a moment was made from; stands in its file, so that all moments of some data can be found.
struct MomentSource {
    std::string modelHash;
    std::string dataHash;
    /// Of a full moment in a cache: the folder or file of the data, absolute, so that pruning can tell whether they are
    /// still there to make it again. UTF-8; empty: not known, or not to be told.
    std::string dataLocation = {};
};

/// Moments on disk, one safetensors file a key ("KEY.safetensors", float64), whole or not at all. Several processes may
/// store, read and prune in one folder at once: files appear by renaming, what is being read stays readable when it is
/// removed, and a file that vanished before it was opened is one that was never there.
///
/// Each file says what its numbers hash to, by which changed ones are found out; those of an older version do not. A
/// full moment's key says what it was made from. A retained moment's key is the hash of its content
/// ("retained-HASH"): it says nothing of the samples that are no longer in it.
class SpectrumCache {
public:
    /// An empty folder keeps nothing.
    explicit SpectrumCache(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    /// Marks the file as used just now. Never throws for a bad file: it says so through context.tell, and the caller
    /// computes anew.
    std::optional<SecondMoments> find(const std::string& key, const std::vector<LayerInfo>& layers,
                                      const JobContext& context) const;
    /// Throws Error (FileUnwritable, DiskFull).
    void store(const std::string& key, const SecondMoments& moments, const MomentSource& source = {}) const;
    /// The key under which it is found again; "" in a cache that keeps nothing. Throws likewise.
    std::string storeRetained(const SecondMoments& moments, const MomentSource& source) const;

    /// Where a moment of that key is or would be.
    std::filesystem::path fileOf(const std::string& key) const;

private:
    std::filesystem::path m_folder;
};

/// A moment file outside a cache, checked in the same way. Throws Error (FileMissing, FileUnreadable, FileCorrupt;
/// ShapeMismatch when it is of other weights, data or images).
SecondMoments readMomentFile(const std::filesystem::path& file, const std::string& key,
                             const std::vector<LayerInfo>& layers);
/// Whole or not at all. Throws Error (FileUnwritable, DiskFull).
void writeMomentFile(const std::filesystem::path& file, const std::string& key, const SecondMoments& moments,
                     const MomentSource& source);

} // namespace unlearn
