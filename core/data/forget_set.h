// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace unlearn {

/// The training samples to be forgotten: sorted, unique indices into Dataset::train.
class ForgetSet {
public:
    ForgetSet() = default;
    /// Sorts, removes duplicates. Throws Error (ValueOutOfRange) for an index outside 0..trainCount-1.
    ForgetSet(std::vector<std::int64_t> indices, std::int64_t trainCount);

    const std::vector<std::int64_t>& indices() const { return m_indices; }
    std::int64_t count() const { return static_cast<std::int64_t>(m_indices.size()); }
    std::int64_t trainCount() const { return m_trainCount; }
    /// The rest of the training split, sorted.
    std::vector<std::int64_t> retainIndices() const;
    /// How many forget samples each class has, [classes].
    std::vector<std::int64_t> classHistogram(const Dataset& dataset) const;
    /// ContentHash over the indices.
    std::string hash() const;
    /// Throws Error (ValueOutOfRange) when nothing or everything is to be forgotten.
    void requireProperSubset() const;

    bool operator==(const ForgetSet&) const = default;

private:
    std::vector<std::int64_t> m_indices;
    std::int64_t m_trainCount = 0;
};

/// One line of a selection.
///   "class:3"      every training sample of class 3
///   "0:500"        the first 500 training samples of class 0, in file order
///   "random:500"   500 training samples drawn without replacement by the seed (std::mt19937_64, own Fisher-Yates, so
///                  that the same seed gives the same set on every platform)
///   "@FILE"        indices from a text file (one an entry, separated by white space or commas) or a JSON array;
///                  a relative FILE is resolved against baseFolder
/// The result is the union of all lines. Throws Error (ValueOutOfRange, UnknownName, FileMissing, FileCorrupt).
ForgetSet selectForgetSet(const Dataset& dataset, std::span<const std::string> selectors, std::uint64_t seed,
                          const std::filesystem::path& baseFolder = {});

} // namespace unlearn
