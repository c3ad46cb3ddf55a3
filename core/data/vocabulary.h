// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/physical_memory.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace unlearn {

/// Ids that stand for no word: what fills a sample up, any word that is not in the vocabulary, a sample's start.
inline constexpr std::int32_t paddingId = 0, unknownId = 1, startId = 2;
inline constexpr std::size_t specialIds = 3;

/// What is kept of a different word beside its bytes while words are counted.
inline constexpr std::uint64_t bytesOfWord = 96;

struct Vocabulary {
    std::vector<std::string> words; ///< by id, the special ones first
    std::int64_t longest = 2;       ///< tokens of the longest text, its start among them; 2 at least
};

/// The most frequent words of texts (WordReader), so many that there are at most `most` ids, special ones included;
/// equally frequent ones in order of their bytes. Deterministic: the order of the texts does not matter. All different
/// words are counted before the rare ones go, so that texts of ever new words would fill the memory: throws Error
/// (OutOfMemory) naming the file once these take more than mostBytes. Throws Error (Cancelled).
Vocabulary learnVocabulary(const std::vector<std::string_view>& texts, std::size_t most,
                           const std::filesystem::path& file, const JobContext& context = {},
                           std::uint64_t mostBytes = physicalMemoryBytes() / 2);

} // namespace unlearn
