// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spectrum_command.h"

#include "app/cli/input_paths.h"
#include "app/cli/number_or_null.h"
#include "app/cli/output_file.h"
#include "app/cli/plan_options.h"
#include "app/cli/run_log.h"
#include "app/cli/subsampling_document.h"
#include "app/cli/text_table.h"
#include "core/experiment/experiment.h"
#include "core/experiment/noted_file.h"
#include "core/experiment/subsampling.h"
#include "core/runtime.h"

#include <memory>

namespace unlearn {
namespace {

struct Options {
    PlanOptions plan;
    std::string out;
    std::string moments;
    bool noCache = false;
    std::string db;
    bool noEstimate = false;
};

/// An array a group; a plain array where there is one group.
Json eigenvalueDocument(const std::vector<std::vector<double>>& groups)
{
    return groups.size() == 1 ? Json(groups.front()) : Json(groups);
}

Json layerDocument(const LayerSpectrum& spectrum)
{
    Json layer{{"name", spectrum.layer.name}, {"kind", layerKindName(spectrum.layer.kind)},
               {"d", spectrum.layer.d},       {"groups", spectrum.layer.groups},
               {"trace", spectrum.trace},     {"eigenvalues", eigenvalueDocument(spectrum.effective())}};
    if (!spectrum.retained.empty()) {
        layer["full_eigenvalues"] = eigenvalueDocument(spectrum.full);
        layer["most_negative"] = numberOrNull(spectrum.mostNegative);
    }
    return layer;
}

CommandResult computeSpectra(const Options& options, const JobContext& context)
{
    Plan plan;
    apply(options.plan, plan);
    requireInputs(plan);
    applyTrust(options.plan, plan);
    requireWritable(absolutePath(options.out));
    requireWritable(absolutePath(options.moments));
    const std::shared_ptr<const Experiment> experiment = openExperiment(plan, context);
    if (experiment->forget.count() > 0)
        experiment->forget.requireProperSubset();
    const std::filesystem::path cache =
        options.noCache ? std::filesystem::path() : RunStore::cacheFolder(chosenLog(options.db));
    for (const std::string& file : {options.moments, options.out}) // samples of all requests are in both
        noteFile(chosenLog(options.db), {.dataHash = experiment->dataset->hash}, absolutePath(file), context);
    if (!options.moments.empty())
        writeFullMoment(*experiment, absolutePath(options.moments), cache, context);
    const std::shared_ptr<const Spectrum> spectrum = computeSpectrum(*experiment, cache, context);
    const bool estimated = isSubsampled(*experiment) && !options.noEstimate;
    const std::vector<SubsamplingError> errors =
        estimated ? estimateSubsampling(*experiment, *spectrum, context) : std::vector<SubsamplingError>();

    CommandResult result;
    Json layers = Json::array();
    TextTable table({"layer", "kind", "d", "groups", "trace", "largest", "directions for half the trace"});
    for (const LayerSpectrum& layer : spectrum->layers) {
        layers.push_back(layerDocument(layer));
        if (estimated)
            layers.back()["subsampling"] = subsamplingDocument(errors[layers.size() - 1]);
        std::string largest, half;
        for (const std::vector<double>& eigenvalues : layer.effective()) {
            largest += (largest.empty() ? "" : " ") + shown(eigenvalues.empty() ? 0.0 : eigenvalues.front(), 1);
            half += (half.empty() ? "" : " ")
                + std::to_string(
                        directionsKept(eigenvalues, 0.5, {EnergyMeasure::Energy, ThresholdRule::Covering, 0.0}));
        }
        table.add({layer.layer.name, layerKindName(layer.layer.kind), std::to_string(layer.layer.d),
                   std::to_string(layer.layer.groups), shown(layer.trace, 1), largest, half});
    }
    result.document = {
        {"layers", layers},
        {"images", spectrum->images},
        {"forget_images", spectrum->forgetImages},
        {"seconds",
         {{"gram", spectrum->gramSeconds}, {"forward", spectrum->forwardSeconds}, {"eigen", spectrum->eigenSeconds}}},
        {"images_per_second", spectrum->imagesPerSecond},
        {"from_cache", spectrum->fromCache},
        {"threads", threads()},
        {"device", context.device}};
    result.text = table.text() + std::to_string(spectrum->images) + " images, " + std::to_string(spectrum->forgetImages)
        + " of them subtracted; moments " + (spectrum->fromCache ? "from the cache" : "made") + " in "
        + shown(spectrum->gramSeconds, 1) + " s, eigenvalues in " + shown(spectrum->eigenSeconds, 1) + " s\n";
    if (estimated)
        result.text += subsamplingSentence(spectrum->images, errors).text() + ".\n";
    if (!options.out.empty())
        writeWhole(absolutePath(options.out), result.document.dump() + '\n');
    return result;
}

} // namespace

void addSpectrumCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = addCommand(
        app, invocation, "spectrum", "Compute the spectra of a model's layers on its training data",
        "  unlearn spectrum --model model.safetensors --data fashion-mnist\n"
        "  unlearn spectrum --model allcnn.pth --arch allcnn --data cifar10:cifar --images 2000 "
        "--forget 0:500 --out spectrum.json\n"
        "  unlearn spectrum --model m.safetensors --data idx:data --moments moments.safetensors\n"
        "With --images, two halves of the sample say how far it can be trusted: the largest angle between "
        "the spaces\nthat they would protect at --gamma (rad), and the share of each other's protected energy "
        "that they miss. Where\na half has fewer directions than that, both are of as many as both halves have.\n");
    const auto options = std::make_shared<Options>();
    addInputOptions(*command, options->plan);
    command->add_option("--images", options->plan.spectrumImages, "Training images, drawn by the seed; 0: all");
    command->add_option("--gamma", options->plan.gamma, "Threshold at which halves of a sample are compared, as in run")
        ->allow_extra_args(false);
    command->add_option("--measure", options->plan.measure, "What a direction's energy is: singular or energy");
    command->add_option("--rule", options->plan.rule,
                        "How k follows from gamma: below, below-plus-one, covering or null");
    command->add_flag("--no-estimate", options->noEstimate, "With --images: do not compare halves of the sample");
    command->add_option("--out", options->out, "Also write the JSON document to this file");
    command->add_option("--moments", options->moments,
                        "Also write the second moments of the training images, for runs when the data are gone");
    command->add_option("--db", options->db, "The log of runs whose cache is used; else the user's own");
    command->add_flag("--no-cache", options->noCache, "Neither use nor write the cache of second moments");
    addDeviceOption(*command, invocation);
    command->callback([options, &invocation] {
        invocation.command = [options](Console&, const JobContext& context) {
            return computeSpectra(*options, context);
        };
    });
}

} // namespace unlearn
