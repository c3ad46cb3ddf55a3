// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/class_readings.h"

#include "core/compute_device.h"
#include "core/error.h"
#include "core/experiment/compared_samples.h"
#include "core/spectrum/class_reading.h"
#include "core/spectrum/relative_change.h"
#include "core/spectrum/second_moments.h"
#include "core/spectrum/side_by_side.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/unlearn/forget_gradient.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unlearn {
namespace {

/// The samples that each class is read on, [classes]; empty where nothing of it is retained.
std::vector<std::vector<std::int64_t>> samplesByClass(const Experiment& experiment, std::int64_t samplesOfEach)
{
    const Dataset& data = *experiment.dataset;
    std::vector<std::vector<std::int64_t>> samples(data.classNames.size());
    for (const std::int64_t index : experiment.forget.retainIndices())
        samples.at(static_cast<std::size_t>(data.train.labels[static_cast<std::size_t>(index)])).push_back(index);
    for (std::vector<std::int64_t>& ofClass : samples)
        ofClass = drawnFrom(ofClass, samplesOfEach, experiment.plan.seed);
    return samples;
}

/// A context for one part of the whole, from begin on, in shares of it.
JobContext partOf(const JobContext& context, double begin, double length)
{
    JobContext part = context;
    part.progress = [&context, begin, length](const Progress& progress) {
        context.report("class-readings", begin + length * progress.share);
    };
    return part;
}

/// What is the same for all classes of one group of a layer, float64 on the CPU.
struct GroupTask {
    std::size_t layer = 0;
    std::size_t group = 0;
    torch::Tensor gradient;          ///< [out / groups, d]
    torch::Tensor weights;           ///< [out / groups, d]
    torch::Tensor eigenvectors = {}; ///< [d, d], in columns, leading first
};

std::vector<GroupTask> groupTasks(const std::vector<NamedLayer>& layers, const ForgetGradient& gradient,
                                  const SpectrumBases& bases)
{
    std::vector<GroupTask> tasks;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        WeightedLayer& layer = *layers[i].layer;
        const auto groups = static_cast<std::int64_t>(bases.groups(i));
        const auto byGroup = [groups](const torch::Tensor& matrix) {
            return matrix.detach().to(torch::kCPU, torch::kFloat64).reshape({groups, matrix.size(0) / groups, -1});
        };
        const torch::Tensor steps = byGroup(gradient.layers.at(i));
        const torch::Tensor weights = byGroup(layer.outputsFirst(layer.weightTensor()));
        if (!std::isfinite(steps.square().sum().item<double>()))
            throw Error(ErrorCode::NonFinite, "A gradient is not finite",
                        {.field = layers[i].info.name, .expected = "finite numbers", .found = "NaN or infinity"});
        for (std::int64_t group = 0; group < groups; ++group)
            tasks.push_back({i, static_cast<std::size_t>(group), steps[group], weights[group]});
    }
    return tasks;
}

std::vector<double> workOf(const std::vector<GroupTask>& tasks)
{
    std::vector<double> work;
    for (const GroupTask& task : tasks) {
        const auto d = static_cast<double>(task.gradient.size(1)), rows = static_cast<double>(task.gradient.size(0));
        work.push_back(d * d * (d + rows));
    }
    return work;
}

std::vector<ClassLayerReading> emptyReadings(const std::vector<NamedLayer>& layers, const SpectrumBases& bases)
{
    std::vector<ClassLayerReading> readings(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        readings[i].layer = layers[i].info;
        readings[i].groups.resize(bases.groups(i));
    }
    return readings;
}

} // namespace

double ClassLayerReading::outputEnergy() const
{
    return std::accumulate(groups.begin(), groups.end(), 0.0,
                           [](double sum, const ClassGroupReading& group) { return sum + group.outputEnergy; });
}

double ClassLayerReading::relativeInterference(const std::vector<std::int64_t>& directions) const
{
    double change = 0.0;
    for (std::size_t group = 0; group < groups.size(); ++group)
        change += groups[group].interference.at(static_cast<std::size_t>(directions.at(group)));
    return relativeChange(change, outputEnergy());
}

void requireReadableClasses(const Experiment& experiment)
{
    if (experiment.dataset->origin)
        throw Error(ErrorCode::ValueOutOfRange, "Reading classes needs the retained data, which are not here",
                    {.field = "data", .expected = "the whole data set", .found = experiment.plan.data});
    if (experiment.chain && !experiment.chain->forgottenBefore)
        throw Error(ErrorCode::ValueOutOfRange,
                    "Reading classes needs to know which samples are retained, and what the requests before forgot is "
                    "not known any more",
                    {.field = "run " + std::to_string(experiment.chain->previous.value),
                     .expected = "runs whose forget sets are known",
                     .found = "a run that was purged or whose selectors name other samples now"});
}

std::vector<ClassReading> readClasses(const Experiment& experiment, const Spectrum& spectrum,
                                      const ForgetGradient& gradient, std::int64_t samplesOfEach,
                                      const JobContext& context, const std::shared_ptr<const Model>& at)
{
    requireReadableClasses(experiment);
    if (spectrum.key != spectrumKey(experiment))
        throw Error(ErrorCode::ShapeMismatch, "The spectrum was made from another model, data or forget set");
    const Dataset& data = *experiment.dataset;
    const torch::Device device = computeDevice(context.device);
    const auto network = copyNetwork(at ? *at : *experiment.start(), device);
    const std::vector<NamedLayer> layers = network->layers();
    std::vector<GroupTask> tasks = groupTasks(layers, gradient, *spectrum.bases);
    const std::vector<double> work = workOf(tasks);
    const auto makeEigenvectors = [&](std::size_t i) {
        GroupTask& task = tasks[i];
        task.eigenvectors = spectrum.bases->eigenvectors(task.layer, task.group, context.stop);
    };
    const std::vector<std::vector<std::int64_t>> samples = samplesByClass(experiment, samplesOfEach);
    const double half = 0.5 / static_cast<double>(samples.size() + 1); // of a class's part: moments, then readings
    solveSideBySide(work, makeEigenvectors, partOf(context, 0.0, 2.0 * half));

    std::vector<ClassReading> readings;
    for (std::size_t label = 0; label < samples.size(); ++label) {
        if (samples[label].empty())
            continue;
        context.checkpoint();
        const double begin = 2.0 * half * static_cast<double>(label + 1);
        const SecondMoments moments = computeMoments(*network, ImageBatches(data, data.train, samples[label], device),
                                                     partOf(context, begin, half), "class-readings");
        ClassReading& reading = readings.emplace_back();
        reading.label = static_cast<std::int64_t>(label);
        reading.name = data.classNames[label];
        reading.images = moments.images;
        reading.layers = emptyReadings(layers, *spectrum.bases);
        const auto read = [&](std::size_t i) {
            const GroupTask& task = tasks[i];
            const torch::Tensor moment = moments.moments[task.layer][static_cast<std::int64_t>(task.group)];
            ClassGroupReading& one = reading.layers[task.layer].groups[task.group];
            one.interference = classInterference(task.eigenvectors, task.gradient, moment,
                                                 experiment.plan.pgu.startLearningRate, context.stop);
            one.outputEnergy = std::max(0.0, (torch::mm(task.weights, moment) * task.weights).sum().item<double>());
        };
        solveSideBySide(work, read, partOf(context, begin + half, half));
    }
    return readings;
}

} // namespace unlearn
