// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_reader.h"

#include "core/data/csv_table.h"
#include "core/data/label_names.h"
#include "core/data/normalisation.h"
#include "core/data/split.h"
#include "core/error.h"
#include "core/physical_memory.h"
#include "core/printable_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <locale>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace unlearn {
namespace {

constexpr std::size_t mostValues = 1'000;
constexpr std::size_t mostFeatures = 65'536;
constexpr std::size_t nearlyAllNumbers = 20; // cells or more to each that is no number

/// Rows of one of the two tables.
struct Rows {
    const CsvTable* table = nullptr;
    std::vector<std::int64_t> indices;
};

/// In float32, in which it may be infinite or NaN; nothing where the text is no number.
std::optional<float> numberIn(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::invalid_argument || end != text.data() + text.size())
        return std::nullopt;
    if (error == std::errc::result_out_of_range) { // too large or too small: from_chars does not say which
        std::istringstream stream{std::string(text)};
        stream.imbue(std::locale::classic());
        stream >> value; // the largest double of that sign, or 0
    }
    return static_cast<float>(value);
}

bool isMissing(std::string_view text)
{
    constexpr std::array<std::string_view, 8> names{"", "NA", "N/A", "NaN", "nan", "null", "NULL", "?"};
    return std::ranges::find(names, text) != names.end();
}

std::set<std::string> namesIn(const std::optional<std::string>& text, const CsvTable& table)
{
    std::set<std::string> names;
    for (std::string_view rest = text ? std::string_view(*text) : std::string_view(); !rest.empty();) {
        const std::string name(rest.substr(0, rest.find(',')));
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        table.column(name); // must be there
        names.insert(name);
    }
    return names;
}

/// How one column becomes features.
struct Column {
    std::size_t index = 0;
    std::string name;
    bool isNumber = false;
    std::map<std::string_view, std::size_t> values; ///< of a categorical one: position of its 1
    std::set<std::string> unseen;                   ///< values that only test rows have

    std::size_t width() const { return isNumber ? 1 : values.size(); }
};

[[noreturn]] void refuse(ErrorCode code, const CsvTable& table, std::size_t row, const std::string& column,
                         const std::string& message, const std::string& expected, std::string_view found)
{
    throw Error(code, message,
                {.file = table.file().string(),
                 .field = "line " + std::to_string(table.line(row)) + ", column " + printableText(column),
                 .expected = expected,
                 .found = '"' + printableText(found) + '"'});
}

[[noreturn]] void refuseNonFinite(const CsvTable& table, std::size_t row, const Column& column)
{
    refuse(ErrorCode::NonFinite, table, row, column.name,
           "A column of numbers holds one that is not finite; correct it, or leave the row or (?ignore=...) the column "
           "out",
           "a number that is finite in float32", table.cell(row, column.index));
}

std::string_view presentCell(const CsvTable& table, std::size_t row, std::size_t index)
{
    const std::string_view cell = table.cell(row, index);
    if (isMissing(cell))
        refuse(ErrorCode::ValueOutOfRange, table, row, table.columns()[index],
               "A value of the table is missing; fill it in, or leave the row or (?ignore=...) the column out",
               "a value", cell);
    return cell;
}

/// Those training cells of a column that are not finite numbers.
struct OtherCells {
    std::size_t words = 0;                     ///< how many are no numbers at all
    std::optional<std::size_t> firstWord;      ///< row
    std::optional<std::size_t> firstNonFinite; ///< row of a number that is not finite
};

OtherCells otherCells(const Rows& train, std::size_t index)
{
    OtherCells others;
    for (const std::int64_t trainRow : train.indices) {
        const auto row = static_cast<std::size_t>(trainRow);
        const std::optional<float> value = numberIn(presentCell(*train.table, row, index));
        if (!value) {
            ++others.words;
            others.firstWord = others.firstWord.value_or(row);
        } else if (!std::isfinite(*value)) {
            others.firstNonFinite = others.firstNonFinite.value_or(row);
        }
    }
    return others;
}

/// Tells of a column that but for a few cells would be one of numbers.
void tellOfWords(const Rows& train, const Column& column, const OtherCells& others, const JobContext& context)
{
    if (!others.firstWord || others.words * nearlyAllNumbers > train.indices.size())
        return;
    context.tell(
        {translatable("Core",
                      "Column %1 is taken as categories because of %2 in line %3; cells that are no numbers: %4 of %5"),
         {printableText(column.name), '"' + printableText(train.table->cell(*others.firstWord, column.index)) + '"',
          std::to_string(train.table->line(*others.firstWord)), std::to_string(others.words),
          std::to_string(train.indices.size())}});
}

Column learnColumn(const Rows& train, std::size_t index, bool forcedCategorical, const JobContext& context)
{
    const CsvTable& table = *train.table;
    const OtherCells others = otherCells(train, index);
    Column column{.index = index,
                  .name = table.columns()[index],
                  .isNumber = !forcedCategorical && others.words == 0,
                  .values = {},
                  .unseen = {}};
    if (column.isNumber) {
        if (others.firstNonFinite)
            refuseNonFinite(table, *others.firstNonFinite, column);
        return column;
    }
    for (const std::int64_t trainRow : train.indices) {
        const auto row = static_cast<std::size_t>(trainRow);
        column.values.emplace(table.cell(row, index), 0);
        if (column.values.size() > mostValues) {
            const std::size_t culprit = forcedCategorical ? row : others.firstWord.value_or(row);
            refuse(ErrorCode::ValueOutOfRange, table, culprit, column.name,
                   "A column that does not hold numbers throughout has too many values; leave it out (?ignore=...)",
                   "numbers, or at most " + std::to_string(mostValues) + " values", table.cell(culprit, index));
        }
    }
    if (!forcedCategorical)
        tellOfWords(train, column, others, context);
    std::size_t position = 0;
    for (auto& [value, at] : column.values)
        at = position++;
    return column;
}

std::vector<float> features(const Rows& rows, std::vector<Column>& columns, std::size_t width)
{
    std::vector<float> values;
    values.reserve(rows.indices.size() * width);
    for (const std::int64_t index : rows.indices) {
        const auto row = static_cast<std::size_t>(index);
        for (Column& column : columns) {
            const std::string_view cell = presentCell(*rows.table, row, column.index);
            if (column.isNumber) {
                const std::optional<float> number = numberIn(cell);
                if (!number)
                    refuse(ErrorCode::ValueOutOfRange, *rows.table, row, column.name,
                           "A column that holds numbers holds something else here", "a number", cell);
                if (!std::isfinite(*number))
                    refuseNonFinite(*rows.table, row, column);
                values.push_back(*number);
                continue;
            }
            const std::size_t start = values.size();
            values.resize(start + column.width(), 0.0F);
            if (const auto at = column.values.find(cell); at != column.values.end())
                values[start + at->second] = 1.0F;
            else
                column.unseen.insert(printableText(cell));
        }
    }
    return values;
}

std::vector<std::string> labelsOf(const CsvTable& table, std::size_t column)
{
    std::vector<std::string> labels;
    labels.reserve(table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row)
        labels.emplace_back(presentCell(table, row, column));
    return labels;
}

std::vector<std::int64_t> allRows(const CsvTable& table)
{
    return drawIndices(static_cast<std::int64_t>(table.rows()), 0, 0);
}

std::vector<std::int32_t> chosen(const std::vector<std::int32_t>& labels, const std::vector<std::int64_t>& indices)
{
    std::vector<std::int32_t> result;
    result.reserve(indices.size());
    for (const std::int64_t index : indices)
        result.push_back(labels[static_cast<std::size_t>(index)]);
    return result;
}

struct Options {
    explicit Options(DatasetOptions& given)
        : label(given.text("label")), testFile(given.text("test")), share(given.share("share", 0.2)),
          seed(static_cast<std::uint64_t>(given.whole("seed", 0, 0, INT64_MAX))),
          categorical(given.text("categorical")), ignored(given.text("ignore"))
    {
        given.finish();
    }

    std::optional<std::string> label, testFile;
    double share;
    std::uint64_t seed;
    std::optional<std::string> categorical, ignored;
};

/// Fills in classes and labels, and says which rows are whose. other: the table of test rows, where there is one.
std::pair<Rows, Rows> partRows(const CsvTable& table, const CsvTable* other, std::size_t labelColumn,
                               const Options& options, Dataset& dataset)
{
    const std::vector<std::string> labels = labelsOf(table, labelColumn);
    const std::vector<std::string> classes = sortedLabels(labels, table.file());
    const std::vector<std::int32_t> ids = labelIds(labels, classes, table.file());
    Rows train{.table = &table, .indices = {}}, test{.table = other ? other : &table, .indices = {}};
    if (other) {
        train.indices = allRows(table);
        test.indices = allRows(*other);
        dataset.train.labels = ids;
        dataset.test.labels = labelIds(labelsOf(*other, labelColumn), classes, other->file());
    } else {
        ClassSplit split = splitByClass(ids, options.share, options.seed);
        dataset.train.labels = chosen(ids, split.train);
        dataset.test.labels = chosen(ids, split.test);
        train.indices = std::move(split.train);
        test.indices = std::move(split.test);
    }
    requireTestSamples(dataset, table.file());
    dataset.classNames = shownNames(classes);
    return {std::move(train), std::move(test)};
}

std::vector<Column> learnColumns(const Rows& train, std::size_t labelColumn, const Options& options,
                                 std::vector<std::string>& featureNames, const JobContext& context)
{
    const CsvTable& table = *train.table;
    const std::set<std::string> categorical = namesIn(options.categorical, table);
    const std::set<std::string> ignored = namesIn(options.ignored, table);
    std::vector<Column> columns;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        const std::string& name = table.columns()[i];
        if (i == labelColumn || ignored.contains(name))
            continue;
        context.checkpoint();
        columns.push_back(learnColumn(train, i, categorical.contains(name), context));
        if (columns.back().isNumber)
            featureNames.push_back(printableText(name));
        for (const auto& [value, at] : columns.back().values)
            featureNames.push_back(printableText(name + "=" + std::string(value)));
        if (featureNames.size() > mostFeatures)
            refuse(ErrorCode::ValueOutOfRange, table, 0, name,
                   "The table makes too many features; leave columns out (?ignore=...)",
                   "at most " + std::to_string(mostFeatures), std::to_string(featureNames.size()));
    }
    if (featureNames.empty())
        throw Error(ErrorCode::ValueOutOfRange, "The table has no column besides that of the classes",
                    {.file = table.file().string(),
                     .expected = "at least one",
                     .found = std::to_string(ignored.size()) + " that are ignored"});
    return columns;
}

/// The features of categorical columns stay 0 and 1.
void leaveAsTheyAre(const std::vector<Column>& columns, Normalisation& normalisation)
{
    std::size_t feature = 0;
    for (const Column& column : columns) {
        if (!column.isNumber) {
            const auto start = static_cast<std::ptrdiff_t>(feature);
            std::fill_n(normalisation.mean.begin() + start, column.width(), 0.0F);
            std::fill_n(normalisation.std.begin() + start, column.width(), 1.0F);
        }
        feature += column.width();
    }
}

} // namespace

Dataset readCsv(const std::filesystem::path& file, DatasetOptions& givenOptions, const JobContext& context)
{
    const Options options(givenOptions);
    if (!options.label)
        throw Error(ErrorCode::ValueOutOfRange, "A table needs to know which column holds the classes",
                    {.file = file.string(), .field = "data", .expected = "csv:FILE?label=COLUMN", .found = "no label"});
    const CsvTable table(file);
    context.checkpoint();
    context.report("load", 0.3);
    std::optional<CsvTable> other;
    if (options.testFile) {
        other.emplace(file.parent_path() / *options.testFile);
        if (other->columns() != table.columns())
            throw Error(
                ErrorCode::ShapeMismatch, "The table of test rows has other columns",
                {.file = other->file().string(),
                 .expected = std::to_string(table.columns().size()) + " columns as in " + file.filename().string(),
                 .found = std::to_string(other->columns().size())});
    }
    const std::size_t labelColumn = table.column(*options.label);
    Dataset dataset;
    const auto [train, test] = partRows(table, other ? &*other : nullptr, labelColumn, options, dataset);
    std::vector<Column> columns = learnColumns(train, labelColumn, options, dataset.featureNames, context);
    const std::size_t width = dataset.featureNames.size();
    const std::uint64_t bytes = (train.indices.size() + test.indices.size()) * width * sizeof(float);
    if (bytes > physicalMemoryBytes() / 2)
        throw Error(ErrorCode::OutOfMemory, "The table makes too many features for this machine",
                    {.file = file.string(),
                     .expected = "at most " + std::to_string(physicalMemoryBytes() >> 21) + " MiB",
                     .found = std::to_string(bytes >> 20) + " MiB"});
    dataset.shape = featureShape(static_cast<std::int64_t>(width));
    dataset.train.features = features(train, columns, width);
    context.checkpoint();
    dataset.test.features = features(test, columns, width);
    dataset.normalisation = measureFeatures(dataset.shape.width, dataset.train);
    leaveAsTheyAre(columns, dataset.normalisation);
    for (const Column& column : columns) {
        if (!column.unseen.empty())
            context.tell({translatable("Core",
                                       "Column %1 has values in test rows alone, %2 of them, such as %3; they count as "
                                       "none of the known ones"),
                          {printableText(column.name), std::to_string(column.unseen.size()), *column.unseen.begin()}});
    }
    return dataset;
}

} // namespace unlearn
