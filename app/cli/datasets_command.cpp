// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/datasets_command.h"

#include "app/cli/input_paths.h"
#include "app/cli/shape_document.h"
#include "app/cli/text_table.h"
#include "core/data/dataset_catalogue.h"
#include "core/experiment/request_file.h"
#include "core/printable_text.h"

#include <memory>

namespace unlearn {
namespace {

CommandResult listKinds()
{
    CommandResult result;
    Json list = Json::array();
    TextTable table({"name", "what it is"});
    for (const DatasetKind& kind : datasetKinds()) {
        list.push_back({{"name", kind.name},
                        {"usage", kind.usage()},
                        {"needs_folder", kind.place == DatasetKind::Place::Folder},
                        {"needs_file", kind.isFile()},
                        {"options", kind.options},
                        {"description", kind.description}});
        table.add({kind.usage() + (kind.options.empty() ? "" : "[?" + kind.options + "]"), kind.description});
    }
    // Not a kind to train on, so not one of the catalogue.
    const std::string description = "the samples of a deletion request alone, from unlearn export-request";
    list.push_back({{"name", "request"},
                    {"usage", "request:FILE"},
                    {"needs_folder", false},
                    {"needs_file", true},
                    {"options", ""},
                    {"description", description}});
    table.add({"request:FILE", description});
    result.document["datasets"] = list;
    result.text = table.text();
    return result;
}

std::vector<std::int64_t> classCounts(const LabelledImages& split, std::int64_t classes)
{
    std::vector<std::int64_t> counts(static_cast<std::size_t>(classes), 0);
    for (const std::int32_t label : split.labels)
        ++counts[static_cast<std::size_t>(label)];
    return counts;
}

/// A JSON document holds UTF-8 alone; a word of other bytes is shown as well as can be.
std::vector<std::string> utf8(const std::vector<std::string>& words)
{
    std::vector<std::string> result;
    result.reserve(words.size());
    for (const std::string& word : words) {
        try {
            Json(word).dump(); // throws for other bytes
            result.push_back(word);
        } catch (const Json::exception&) {
            result.push_back(printableText(word));
        }
    }
    return result;
}

CommandResult describe(const std::string& specification, const JobContext& context)
{
    const std::shared_ptr<const Dataset> data = openPlanData(absoluteDataset(specification), context);
    const std::vector<std::int64_t> train = classCounts(data->train, data->classes());
    const std::vector<std::int64_t> test = classCounts(data->test, data->classes());
    CommandResult result;
    Json classes = Json::array();
    TextTable table({"class", "name", "train", "test"});
    for (std::size_t i = 0; i < data->classNames.size(); ++i) {
        classes.push_back({{"class", i}, {"name", data->classNames[i]}, {"train", train[i]}, {"test", test[i]}});
        table.add({std::to_string(i), data->classNames[i], std::to_string(train[i]), std::to_string(test[i])});
    }
    result.document = {{"name", data->name},
                       {"source", data->source},
                       {"hash", data->hash},
                       {"sample", sampleKindName(data->shape.kind)},
                       {"shape", shapeDocument(data->shape)},
                       {"train", data->train.count()},
                       {"test", data->test.count()},
                       {"mean", data->normalisation.mean},
                       {"std", data->normalisation.std},
                       {"classes", classes}};
    if (!data->featureNames.empty())
        result.document["features"] = data->featureNames;
    if (data->shape.kind == SampleKind::Tokens) {
        result.document["vocabulary"] = data->shape.vocabulary;
        result.document["padding"] = data->shape.padding;
    }
    if (!data->words.empty())
        result.document["words"] = utf8(data->words);
    result.text = data->name + ": " + std::to_string(data->train.count()) + " training and "
        + std::to_string(data->test.count()) + " test samples, " + describeSamples(data->shape) + "\n" + table.text();
    return result;
}

} // namespace

void addDatasetsCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(app, invocation, "datasets", "List the kinds of data, or describe one data set",
                                   "  unlearn datasets\n"
                                   "  unlearn datasets fashion-mnist\n"
                                   "  unlearn datasets cifar10:/data/cifar-10-batches-bin --json\n"
                                   "  unlearn datasets 'folder:photos?size=64'\n"
                                   "  unlearn datasets 'csv:patients.csv?label=outcome&ignore=id'\n");
    const auto data = std::make_shared<std::string>();
    command->add_option("DATA", *data, "fashion-mnist, cifar10:DIR, folder:DIR?size=64, ... as listed without it");
    command->callback([data, &invocation] {
        invocation.command = [data](Console&, const JobContext& context) {
            return data->empty() ? listKinds() : describe(*data, context);
        };
    });
}

} // namespace unlearn
