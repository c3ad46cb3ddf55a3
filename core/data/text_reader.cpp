// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_reader.h"

#include "core/data/label_names.h"
#include "core/data/split.h"
#include "core/data/text_memory.h"
#include "core/data/vocabulary.h"
#include "core/data/word_reader.h"
#include "core/error.h"
#include "core/input_file.h"
#include "core/physical_memory.h"
#include "core/printable_text.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace unlearn {
namespace {

constexpr std::uint64_t largestFile = std::uint64_t{1} << 30;
constexpr std::int64_t longestUsual = 128;

/// The lines of one file; texts point into it.
struct LabelledText {
    explicit LabelledText(const std::filesystem::path& file) : content(readTextFile(file, largestFile))
    {
        const std::size_t lines = mostLines(content);
        requireTextMemory(lines, 0, file);
        labels.reserve(lines);
        texts.reserve(lines);
        std::string_view rest = content;
        if (rest.starts_with("\xEF\xBB\xBF"))
            rest.remove_prefix(3);
        for (std::size_t number = 1; !rest.empty(); ++number) {
            std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            if (line.empty())
                continue;
            const std::size_t tab = line.find('\t');
            if (tab == std::string_view::npos || tab == 0 || tab + 1 == line.size())
                throw Error(ErrorCode::FileCorrupt, "A line of the file is not a label, a tab and a text",
                            {.file = file.string(),
                             .field = "line " + std::to_string(number),
                             .expected = "LABEL<TAB>TEXT",
                             .found = '"' + printableText(line.substr(0, 40)) + '"'});
            labels.emplace_back(line.substr(0, tab));
            texts.push_back(line.substr(tab + 1));
        }
        if (labels.empty())
            throw Error(
                ErrorCode::FileCorrupt, "The file holds no text",
                {.file = file.string(),
                 .expected = "lines of LABEL<TAB>TEXT",
                 .found = content.empty() ? "nothing" : std::to_string(content.size()) + " bytes of empty lines"});
    }
    LabelledText(const LabelledText&) = delete;
    LabelledText& operator=(const LabelledText&) = delete;

    std::string content;
    std::vector<std::string> labels;
    std::vector<std::string_view> texts;
};

using WordIds = std::unordered_map<std::string, std::int32_t>;

/// Ids [N, length]; how many texts were cut comes out as well.
std::vector<std::int32_t> encode(const std::vector<std::string_view>& texts, const WordIds& ids, std::size_t length,
                                 std::size_t& cut, const JobContext& context)
{
    std::vector<std::int32_t> tokens;
    tokens.reserve(texts.size() * length);
    for (const std::string_view text : texts) {
        context.checkpoint();
        const std::size_t end = tokens.size() + length;
        tokens.push_back(startId);
        WordReader reader(text);
        std::string word;
        while (tokens.size() < end && reader.next(word)) {
            const auto at = ids.find(word);
            tokens.push_back(at == ids.end() ? unknownId : at->second);
        }
        cut += tokens.size() == end && reader.next(word) ? 1 : 0;
        tokens.resize(end, paddingId);
    }
    return tokens;
}

/// Texts of one word each take many times their size as ids.
void requireMemory(std::uint64_t texts, std::uint64_t length, const std::filesystem::path& file)
{
    const std::uint64_t most = physicalMemoryBytes() / 2, wanted = texts * length * sizeof(std::int32_t);
    if (wanted > most)
        throw Error(ErrorCode::OutOfMemory,
                    "The texts do not fit into memory; an option makes them shorter, such as ?length=64",
                    {.file = file.string(),
                     .expected = "at most " + std::to_string(most >> 20) + " MiB",
                     .found = std::to_string(wanted >> 20) + " MiB of tokens"});
}

template <typename Value>
std::vector<Value> chosen(const std::vector<Value>& from, const std::vector<std::int64_t>& indices)
{
    std::vector<Value> result;
    result.reserve(indices.size());
    for (const std::int64_t index : indices)
        result.push_back(from[static_cast<std::size_t>(index)]);
    return result;
}

} // namespace

Dataset readText(const std::filesystem::path& file, DatasetOptions& options, const JobContext& context)
{
    const std::optional<std::string> testFile = options.text("test");
    const double share = options.share("share", 0.2);
    const auto seed = static_cast<std::uint64_t>(options.whole("seed", 0, 0, INT64_MAX));
    const std::int64_t wantedLength = options.whole("length", 0, 2, 512);
    const auto most = static_cast<std::size_t>(options.whole("vocabulary", 10'000, 4, 1'000'000));
    options.finish();
    const LabelledText content(file);
    context.checkpoint();
    context.report("load", 0.2);
    std::optional<LabelledText> other;
    if (testFile)
        other.emplace(file.parent_path() / *testFile);

    Dataset dataset;
    dataset.classNames = sortedLabels(content.labels, file);
    const std::vector<std::int32_t> ids = labelIds(content.labels, dataset.classNames, file);
    std::vector<std::string_view> train = content.texts, test;
    if (other) {
        dataset.train.labels = ids;
        dataset.test.labels = labelIds(other->labels, dataset.classNames, file.parent_path() / *testFile);
        test = other->texts;
    } else {
        const ClassSplit split = splitByClass(ids, share, seed);
        train = chosen(content.texts, split.train);
        test = chosen(content.texts, split.test);
        dataset.train.labels = chosen(ids, split.train);
        dataset.test.labels = chosen(ids, split.test);
    }
    requireTestSamples(dataset, file);
    dataset.classNames = shownNames(dataset.classNames);

    Vocabulary vocabulary = learnVocabulary(train, most, file, context);
    dataset.words = std::move(vocabulary.words);
    context.report("load", 0.6);
    WordIds wordIds;
    for (std::size_t i = specialIds; i < dataset.words.size(); ++i)
        wordIds.emplace(dataset.words[i], static_cast<std::int32_t>(i));
    const std::int64_t length = wantedLength > 0 ? wantedLength : std::min(vocabulary.longest, longestUsual);
    dataset.shape = tokenShape(length, static_cast<std::int64_t>(dataset.words.size()), paddingId);
    requireMemory(train.size() + test.size(), static_cast<std::uint64_t>(length), file);
    std::size_t cut = 0;
    dataset.train.tokens = encode(train, wordIds, static_cast<std::size_t>(length), cut, context);
    dataset.test.tokens = encode(test, wordIds, static_cast<std::size_t>(length), cut, context);
    if (cut > 0)
        context.tell({translatable("Core", "Texts that are longer than %3 tokens and were cut (?length=%3): %1 of %2"),
                      {std::to_string(cut), std::to_string(train.size() + test.size()), std::to_string(length)}});
    return dataset;
}

} // namespace unlearn
