// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/eigenbasis.h"

#include "core/spectrum/side_by_side.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/spectrum/tridiagonal_form.h"
#include "core/stopwatch.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace unlearn {
namespace {

/// Clamps at zero; returns the most negative one over the largest.
double clampAtZero(std::vector<double>& values)
{
    const double largest = values.empty() ? 0.0 : values.front();
    const double smallest = values.empty() ? 0.0 : values.back();
    for (double& value : values)
        value = std::max(value, 0.0);
    return smallest < 0.0 && largest > 0.0 ? smallest / largest : 0.0;
}

std::vector<double> clampedValues(const torch::Tensor& moment, const std::stop_token& stop)
{
    std::vector<double> values = TridiagonalForm(moment, stop).eigenvalues();
    clampAtZero(values);
    return values;
}

/// One moment to be taken apart: a group of a layer.
struct EigenTask {
    std::size_t layer = 0;
    std::int64_t group = 0;
};

struct EigenResult {
    std::optional<TridiagonalForm> form; ///< of the effective moment
    std::vector<double> effective;
    double mostNegative = 0.0;
    std::vector<double> full; ///< eigenvalues of the full moment, where they are wanted beside the retained one's
};

} // namespace

Eigensystem eigensystem(const torch::Tensor& moment)
{
    const TridiagonalForm form(moment);
    Eigensystem system;
    system.values = form.eigenvalues();
    system.vectors = form.eigenvectors(0, form.size());
    system.mostNegative = clampAtZero(system.values);
    return system;
}

std::vector<double> eigenvalues(const torch::Tensor& moment)
{
    return clampedValues(moment, {});
}

Spectrum makeSpectrum(SecondMoments full, std::optional<SecondMoments> forget, bool withFull, const JobContext& context)
{
    const Stopwatch watch;
    Spectrum spectrum;
    spectrum.images = full.images;
    spectrum.forgetImages = forget ? forget->images : 0;
    for (std::size_t i = 0; i < full.layers.size(); ++i) {
        LayerSpectrum& entry = spectrum.layers.emplace_back();
        entry.layer = full.layers[i];
    }
    const bool retained = forget.has_value(), both = retained && withFull;
    SecondMoments effective = retained ? full.without(*forget) : full;
    for (std::size_t i = 0; i < effective.layers.size(); ++i)
        spectrum.layers[i].trace = effective.moments[i].diagonal(0, 1, 2).sum().item<double>();
    forget.reset();
    if (!both)
        full = {};
    std::vector<std::vector<EigenResult>> results;
    std::vector<EigenTask> tasks;
    std::vector<double> work;
    for (std::size_t layer = 0; layer < effective.layers.size(); ++layer) {
        const LayerInfo& info = effective.layers[layer];
        results.emplace_back(static_cast<std::size_t>(info.groups));
        for (std::int64_t group = 0; group < info.groups; ++group) {
            tasks.push_back({layer, group});
            work.push_back(std::pow(static_cast<double>(info.d), 3));
        }
    }
    const auto solve = [&](std::size_t i) {
        const auto [layer, group] = tasks[i];
        EigenResult& result = results[layer][static_cast<std::size_t>(group)];
        result.form.emplace(effective.moments[layer][group], context.stop);
        result.effective = result.form->eigenvalues();
        result.mostNegative = clampAtZero(result.effective);
        if (both)
            result.full = clampedValues(full.moments[layer][group], context.stop);
    };
    solveSideBySide(work, solve, context);

    std::vector<std::vector<TridiagonalForm>> forms;
    for (std::size_t i = 0; i < results.size(); ++i) {
        LayerSpectrum& entry = spectrum.layers[i];
        std::vector<TridiagonalForm>& own = forms.emplace_back();
        for (EigenResult& result : results[i]) {
            entry.mostNegative = std::min(entry.mostNegative, result.mostNegative);
            own.push_back(*std::move(result.form));
            (retained ? entry.retained : entry.full).push_back(std::move(result.effective));
            if (both)
                entry.full.push_back(std::move(result.full));
        }
    }
    spectrum.bases = std::make_shared<const SpectrumBases>(std::move(forms));
    spectrum.eigenSeconds = watch.seconds();
    return spectrum;
}

} // namespace unlearn
