// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/subsampling.h"

#include "core/compute_device.h"
#include "core/content_hash.h"
#include "core/current_error.h"
#include "core/error.h"
#include "core/number_text.h"
#include "core/spectrum/sample_halves.h"
#include "core/spectrum/spectrum_cache.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numbers>

namespace unlearn {

bool isSubsampled(const Experiment& experiment)
{
    const std::int64_t images = experiment.plan.spectrumImages;
    return images > 0 && !experiment.dataset->origin && images < experiment.dataset->train.count();
}

DirectionsOfLayers plannedDirections(const Plan& plan, const Spectrum& spectrum)
{
    DirectionsOfLayers directions;
    for (const LayerSpectrum& layer : spectrum.layers) {
        const double gamma = plan.gammaOf(layer.layer.name);
        std::vector<std::int64_t>& k = directions.emplace_back();
        for (const std::vector<double>& eigenvalues : layer.effective())
            k.push_back(directionsKept(eigenvalues, gamma, plan.threshold));
    }
    return directions;
}

namespace {

/// Training images that halves are parted from, ascending. Throws Error (ValueOutOfRange) for fewer than two.
std::vector<std::int64_t> sampleOf(const Experiment& experiment, SpectrumOf samples)
{
    const std::vector<std::int64_t> drawn =
        drawIndices(experiment.dataset->train.count(), experiment.plan.spectrumImages, experiment.plan.seed);
    std::vector<std::int64_t> sample;
    if (samples == SpectrumOf::AllSamples)
        sample = drawn;
    else
        std::ranges::set_difference(drawn, experiment.forget.indices(), std::back_inserter(sample));
    if (sample.size() < 2)
        throw Error(
            ErrorCode::ValueOutOfRange, "The sample is too small to be parted in two halves",
            {.field = "spectrum images", .expected = "at least 2 retained", .found = std::to_string(sample.size())});
    return sample;
}

std::array<SecondMoments, 2> momentsOfHalves(const Experiment& experiment, const std::vector<std::int64_t>& sample,
                                             const JobContext& context)
{
    const auto count = static_cast<std::int64_t>(sample.size());
    // Any seed but the one that the sample itself was drawn with.
    const std::vector<std::int64_t> chosen = drawIndices(count, count / 2, experiment.plan.seed + 1);
    std::array<std::vector<std::int64_t>, 2> halves;
    for (std::int64_t i = 0; i < count; ++i)
        halves[std::ranges::binary_search(chosen, i) ? 0 : 1].push_back(sample[static_cast<std::size_t>(i)]);
    const Dataset& data = *experiment.dataset;
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(*experiment.model, device);
    std::array<SecondMoments, 2> moments;
    for (std::size_t half = 0; half < halves.size(); ++half)
        moments[half] =
            computeMoments(*network, ImageBatches(data, data.train, halves[half], device), context, "gram-halves");
    return moments;
}

/// The values of a sentence: images, and the worst layers' figures. There is one layer at least.
std::vector<std::string> worstFigures(std::int64_t images, const std::vector<SubsamplingError>& errors)
{
    const auto angle = std::ranges::max_element(errors, {}, &SubsamplingError::largestAngle);
    const auto energy = std::ranges::max_element(errors, {}, &SubsamplingError::energyError);
    return {std::to_string(images), fixedText(angle->largestAngle * 180.0 / std::numbers::pi, 1), angle->layer.name,
            fixedText(100.0 * energy->energyError, 2), energy->layer.name};
}

} // namespace

std::vector<SubsamplingError> estimateSubsampling(const Experiment& experiment, const Spectrum& spectrum,
                                                  const DirectionsOfLayers& directions, const JobContext& context)
{
    const bool isOfAll = spectrum.key.empty();
    if (!isOfAll && spectrum.key != spectrumKey(experiment))
        throw Error(ErrorCode::ShapeMismatch, "The spectrum was made from another model, data or forget set");
    const std::vector<std::int64_t> sample =
        sampleOf(experiment, isOfAll ? SpectrumOf::AllSamples : SpectrumOf::Retained);
    const std::string key = ContentHash()
                                .add(momentKey(*experiment.model, *experiment.dataset, sample))
                                .add(std::to_string(experiment.plan.seed))
                                .hex();
    const auto halves = spectrum.halves ? spectrum.halves : std::make_shared<SampleHalves>();
    const std::vector<std::vector<HalfDifference>> differences = halves->compare(
        key, [&] { return momentsOfHalves(experiment, sample, context); }, directions, context);
    std::vector<SubsamplingError> errors;
    for (std::size_t i = 0; i < spectrum.layers.size(); ++i) {
        SubsamplingError& error = errors.emplace_back();
        error.layer = spectrum.layers[i].layer;
        for (const HalfDifference& difference : differences.at(i)) {
            error.directions.push_back(difference.directions);
            error.largestAngle = std::max(error.largestAngle, difference.angle);
            error.energyError = std::max(error.energyError, difference.energyError);
        }
    }
    return errors;
}

std::vector<SubsamplingError> estimateSubsampling(const Experiment& experiment, const Spectrum& spectrum,
                                                  const JobContext& context)
{
    return estimateSubsampling(experiment, spectrum, plannedDirections(experiment.plan, spectrum), context);
}

std::vector<SubsamplingError> subsamplingErrors(const Experiment& experiment, const Spectrum& spectrum,
                                                const DirectionsOfLayers& directions, const JobContext& context)
{
    if (!isSubsampled(experiment))
        return {};
    try {
        return estimateSubsampling(experiment, spectrum, directions, context);
    } catch (...) {
        const Error error = currentError();
        if (error.code() == ErrorCode::Cancelled)
            throw;
        context.tell(withReason(
            translatable("Core", "How far the sample of the spectra can be trusted is not known: %1"), error));
        return {};
    }
}

Sentence subsamplingSentence(std::int64_t images, const std::vector<SubsamplingError>& errors)
{
    if (errors.empty())
        return {};
    return {translatable("Core",
                         "The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees "
                         "apart (%3), and miss up to %4 % of each other's protected energy (%5), at k directions or, "
                         "where a half has fewer, at as many as both have"),
            worstFigures(images, errors)};
}

Sentence subsamplingSentence(const RunDetails& run)
{
    std::vector<SubsamplingError> errors;
    for (const RunSubsampling& one : run.subsampling) {
        if (static_cast<std::size_t>(one.layer) >= run.layers.size())
            continue;
        SubsamplingError& error = errors.emplace_back();
        error.layer.name = run.layers[static_cast<std::size_t>(one.layer)].name;
        error.largestAngle = one.largestAngle;
        error.energyError = one.energyError;
    }
    if (errors.empty())
        return {};
    return {translatable("Core",
                         "The spectra come from %1 images; two halves of them would protect spaces up to %2 degrees "
                         "apart (%3), and miss up to %4 % of each other's protected energy (%5)"),
            worstFigures(run.subsampling.front().images, errors)};
}

} // namespace unlearn
