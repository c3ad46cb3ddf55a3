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

    /// Likewise for data that hold only some training samples of a larger set: indices count those that are here.
    ForgetSet(std::vector<std::int64_t> indices, const TrainOrigin& origin);

    const std::vector<std::int64_t>& indices() const { return m_indices; }
    /// The same samples as they are numbered in the whole data set; equal to indices() unless the data have an origin.
    const std::vector<std::int64_t>& numbers() const { return m_numbers.empty() ? m_indices : m_numbers; }
    std::int64_t count() const { return static_cast<std::int64_t>(m_indices.size()); }
    std::int64_t trainCount() const { return m_trainCount; } ///< of the whole data set
    /// The rest of the training split, sorted; empty for data with an origin, which hold no retained samples.
    std::vector<std::int64_t> retainIndices() const;
    /// Samples of this set or the other; of this set and not the other. Both must be of the same data.
    ForgetSet unitedWith(const ForgetSet& other) const;
    ForgetSet without(const ForgetSet& other) const;
    /// How many forget samples each class has, [classes].
    std::vector<std::int64_t> classHistogram(const Dataset& dataset) const;
    /// ContentHash over the numbers: the same whether the rest of the data is here or not.
    std::string hash() const;
    /// Throws Error (ValueOutOfRange) when nothing or everything is to be forgotten.
    void requireProperSubset() const;

    bool operator==(const ForgetSet&) const = default;

private:
    template <typename Operation> ForgetSet combined(const ForgetSet& other, Operation operation) const;

    std::vector<std::int64_t> m_indices;
    std::vector<std::int64_t> m_numbers; ///< beside m_indices, in the same order; empty without an origin
    std::int64_t m_available = 0;        ///< training samples that are here
    std::int64_t m_trainCount = 0;
};

/// One line of a selection.
///   "class:3"      every training sample of class 3
///   "0:500"        the first 500 training samples of class 0, in file order
///   "0:500-999"    those of them from position 500 to 999, counted from 0 within the class; both ends belong to it
///   "samples:3,10-19"  single samples and ranges of them, by their index in the training split
///   "random:500"   500 training samples drawn without replacement by the seed (std::mt19937_64, own Fisher-Yates, so
///                  that the same seed gives the same set on every platform)
///   "swapped"      those whose labels the data's option "swap" has exchanged (dataset_changes.h)
///   "@FILE"        indices from a text file (one an entry, separated by white space or commas) or a JSON array;
///                  a relative FILE is resolved against baseFolder
/// The result is the union of all lines. Of data with an origin, random, samples and @FILE number the whole training
/// split, class:3, 0:500 and 0:500-999 select among the samples that are here, and no line at all means all of them.
/// Throws Error (ValueOutOfRange, UnknownName, FileMissing, FileCorrupt).
ForgetSet selectForgetSet(const Dataset& dataset, std::span<const std::string> selectors, std::uint64_t seed,
                          const std::filesystem::path& baseFolder = {});

} // namespace unlearn
