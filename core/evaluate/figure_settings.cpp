// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/figure_settings.h"

#include "core/error.h"
#include "core/json_fields.h"

#include <nlohmann/json.hpp>

namespace unlearn {
namespace {

using Json = nlohmann::json;

constexpr char margin[] = "confidence-margin";
constexpr char memorisation[] = "memorisation";

/// Options that read() finds in the fields of the text, where write() makes the same text of them.
template <typename Options, typename Write, typename Read>
std::optional<Options> optionsOf(const std::string& settings, Write write, Read read)
{
    try {
        const Json document = parseJson(settings);
        JsonFields fields(document, "");
        Options options{};
        read(fields, options);
        return write(options) == settings ? std::optional(options) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

std::string relearnSettings(const RelearnOptions& options)
{
    return Json{{"alpha_nats", options.alphaNats},
                {"batch_size", options.batchSize},
                {"learning_rate", options.learningRate},
                {"momentum", options.momentum},
                {"most_epochs", options.mostEpochs}}
        .dump();
}

std::string strataSettings(const StrataOptions& options)
{
    Json document{{"strata_by", options.shadowModels > 0 ? memorisation : margin}};
    if (options.shadowModels > 0)
        document["shadow_models"] = options.shadowModels;
    return document.dump();
}

std::string shadowSettings(int models)
{
    return Json{{"shadow_models", models}}.dump();
}

bool hasSettings(const std::string& figureName)
{
    return figureName == "relearn-epochs" || figureName == "stratum-error";
}

bool lacksSettings(const std::string& figureName, const std::string& settings)
{
    return settings.empty() && hasSettings(figureName);
}

std::optional<RelearnOptions> relearnOptionsOf(const std::string& settings)
{
    const auto options =
        optionsOf<RelearnOptions>(settings, relearnSettings, [](JsonFields& fields, RelearnOptions& read) {
            fields.read("alpha_nats", read.alphaNats);
            fields.read("batch_size", read.batchSize);
            fields.read("learning_rate", read.learningRate);
            fields.read("momentum", read.momentum);
            fields.read("most_epochs", read.mostEpochs);
        });
    return options && options->mostEpochs >= 0 ? options : std::nullopt;
}

std::optional<StrataOptions> strataOptionsOf(const std::string& settings)
{
    return optionsOf<StrataOptions>(settings, strataSettings, [](JsonFields& fields, StrataOptions& options) {
        fields.read("shadow_models", options.shadowModels);
    });
}

std::optional<int> shadowModelsOf(const std::string& settings)
{
    const auto models = optionsOf<int>(settings, shadowSettings,
                                       [](JsonFields& fields, int& read) { fields.read("shadow_models", read); });
    return models && *models > 0 ? models : std::nullopt;
}

} // namespace unlearn
