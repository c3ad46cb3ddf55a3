// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/models_command.h"

#include "app/cli/input_paths.h"
#include "app/cli/shape_document.h"
#include "app/cli/text_table.h"
#include "core/data/dataset_catalogue.h"
#include "core/model/model.h"
#include "core/model/script_archive.h"

#include <memory>

namespace unlearn {
namespace {

struct Options {
    std::string file;
    std::string architecture;
    std::string data;
    bool trust = false;
};

CommandResult listArchitectures()
{
    CommandResult result;
    Json list = Json::array();
    TextTable table({"architecture", "what it is"});
    for (const ArchitectureKind& kind : architectures()) {
        std::vector<std::string> takes;
        takes.reserve(kind.takes.size());
        for (const SampleKind sample : kind.takes)
            takes.emplace_back(sampleKindName(sample));
        list.push_back({{"name", kind.name}, {"takes", takes}, {"description", kind.description}});
        table.add({kind.name, kind.description});
    }
    result.document["models"] = list;
    result.text =
        table.text() + "TorchScript files, scripted or traced, bring their own: unlearn models FILE --data DATA\n";
    return result;
}

CommandResult describe(const Options& options, const JobContext& context)
{
    ModelSpec expected;
    expected.architecture = options.architecture;
    if (!options.data.empty()) {
        const std::shared_ptr<const Dataset> data = openDataset(absoluteDataset(options.data), context);
        expected.input = data->shape;
        expected.classes = data->classes();
    }
    if (options.trust)
        trustIfScript(absolutePath(options.file));
    const Model model = Model::load(absolutePath(options.file), expected);
    const ModelSpec& spec = model.spec();
    CommandResult result;
    Json layers = Json::array();
    TextTable table({"layer", "kind", "d", "outputs", "groups"});
    for (const LayerInfo& layer : model.layers()) {
        layers.push_back({{"name", layer.name},
                          {"kind", layerKindName(layer.kind)},
                          {"description", layer.description()},
                          {"d", layer.d},
                          {"outputs", layer.outFeatures},
                          {"groups", layer.groups}});
        table.add({layer.name, layer.description(), std::to_string(layer.d), std::to_string(layer.outFeatures),
                   std::to_string(layer.groups)});
    }
    result.document = {{"file", absolutePath(options.file)},
                       {"architecture", spec.architecture},
                       {"sample", sampleKindName(spec.input.kind)},
                       {"input", shapeDocument(spec.input)},
                       {"classes", spec.classes},
                       {"parameters", model.parameterCount()},
                       {"hash", model.hash()},
                       {"metadata", model.metadata()},
                       {"layers", layers}};
    result.text = spec.architecture + ", " + std::to_string(model.parameterCount()) + " parameters, "
        + std::to_string(spec.classes) + " classes\n" + table.text();
    return result;
}

} // namespace

void addModelsCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(app, invocation, "models", "List the architectures, or describe a model's file",
                                   "  unlearn models\n"
                                   "  unlearn models model.safetensors\n"
                                   "  unlearn models checkpoint.pth --arch allcnn --data cifar10:cifar --json\n"
                                   "  unlearn models traced.pt --trust --data cifar10:cifar\n");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "safetensors, a PyTorch state dict or TorchScript (.pth, .pt)");
    command->add_option("--arch", options->architecture, "Architecture, where the file does not say");
    command->add_option("--data", options->data, "Data whose image size and classes the model must fit");
    command->add_flag("--trust", options->trust,
                      "Trust the file if it is TorchScript, which is code, now and later; remembered by content");
    command->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext& context) {
            return options->file.empty() ? listArchitectures() : describe(*options, context);
        };
    });
}

} // namespace unlearn
