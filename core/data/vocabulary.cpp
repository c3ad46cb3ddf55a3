// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/vocabulary.h"

#include "core/data/word_reader.h"
#include "core/error.h"

#include <algorithm>
#include <map>
#include <utility>

namespace unlearn {
namespace {

using WordCounts = std::map<std::string, std::int64_t>;

/// Most frequent first.
std::vector<const WordCounts::value_type*> ranked(const WordCounts& counts)
{
    std::vector<const WordCounts::value_type*> words;
    words.reserve(counts.size());
    for (const WordCounts::value_type& word : counts)
        words.push_back(&word);
    std::ranges::stable_sort(words, [](const auto* a, const auto* b) { return a->second > b->second; });
    return words;
}

} // namespace

Vocabulary learnVocabulary(const std::vector<std::string_view>& texts, std::size_t most,
                           const std::filesystem::path& file, const JobContext& context, std::uint64_t mostBytes)
{
    WordCounts counts;
    Vocabulary vocabulary{.words = {"[padding]", "[unknown]", "[start]"}};
    std::uint64_t bytes = 0;
    for (const std::string_view text : texts) {
        context.checkpoint();
        std::int64_t tokens = 1;
        WordReader reader(text);
        for (std::string word; reader.next(word); ++tokens) {
            const auto [counted, isNew] = counts.try_emplace(word, 0);
            ++counted->second;
            bytes += isNew ? bytesOfWord + word.size() : 0;
            if (bytes > mostBytes)
                throw Error(ErrorCode::OutOfMemory, "The data set does not fit into memory",
                            {.file = file.string(),
                             .expected = "at most " + std::to_string(mostBytes >> 20) + " MiB",
                             .found = std::to_string(counts.size()) + " different words"});
        }
        vocabulary.longest = std::max(vocabulary.longest, tokens);
    }
    for (const WordCounts::value_type* word : ranked(counts)) {
        if (vocabulary.words.size() >= most)
            break;
        vocabulary.words.push_back(word->first);
    }
    return vocabulary;
}

} // namespace unlearn
