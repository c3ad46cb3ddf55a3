// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/eigenbasis.h"

#include "core/spectrum/leading_directions.h"
#include "core/spectrum/side_by_side.h"
#include "core/spectrum/spectrum_bases.h"
#include "core/spectrum/tridiagonal_form.h"
#include "core/stopwatch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

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

std::vector<std::vector<double>> rowsOf(const torch::Tensor& matrix)
{
    std::vector<std::vector<double>> rows;
    const torch::Tensor whole = matrix.contiguous();
    for (std::int64_t row = 0; row < whole.size(0); ++row) {
        const double* const first = whole.data_ptr<double>() + row * whole.size(1);
        rows.emplace_back(first, first + whole.size(1));
    }
    return rows;
}

/// One moment to be taken apart: a group of a layer.
struct EigenTask {
    std::size_t layer = 0;
    std::int64_t group = 0;
};

struct EigenResult {
    BasisSource source; ///< of the effective moment
    std::vector<double> effective;
    std::int64_t computed = 0; ///< of effective, the first so many
    double mostNegative = 0.0; ///< as in Eigensystem; 0 where not all were computed
    std::vector<double> full;  ///< eigenvalues of the full moment, where they are wanted beside the retained one's
};

EigenResult everyDirection(const torch::Tensor& moment, const std::stop_token& stop)
{
    EigenResult result;
    const TridiagonalForm& form = result.source.form.emplace(moment, stop);
    result.effective = form.eigenvalues();
    result.computed = form.size();
    result.mostNegative = clampAtZero(result.effective);
    return result;
}

/// Nothing where so many are needed that all cost no more.
std::optional<EigenResult> leadingOnes(const torch::Tensor& moment, const LeadingGoal& goal,
                                       const std::stop_token& stop)
{
    const std::int64_t d = moment.size(0);
    std::optional<LeadingDirections> leading = leadingDirections(moment, goal, columnsThatPay(d), stop);
    if (!leading)
        return std::nullopt;
    EigenResult result;
    result.source.moment = moment;
    result.source.leading = leading->vectors.to(torch::kFloat32).contiguous();
    result.effective = std::move(leading->values);
    clampAtZero(result.effective);
    result.computed = static_cast<std::int64_t>(result.effective.size());
    const double left =
        moment.diagonal().sum().item<double>() - std::accumulate(result.effective.begin(), result.effective.end(), 0.0);
    const double each = std::max(left, 0.0) / static_cast<double>(d - result.computed);
    result.effective.resize(static_cast<std::size_t>(d),
                            result.effective.empty() ? each : std::min(each, result.effective.back()));
    return result;
}

} // namespace

Eigensystem eigensystem(const torch::Tensor& moment, const std::stop_token& stop)
{
    const TridiagonalForm form(moment, stop);
    Eigensystem system;
    system.values = form.eigenvalues();
    system.vectors = form.eigenvectors(0, form.size(), stop);
    system.mostNegative = clampAtZero(system.values);
    return system;
}

std::vector<double> eigenvalues(const torch::Tensor& moment, const std::stop_token& stop)
{
    std::vector<double> values = TridiagonalForm(moment, stop).eigenvalues();
    clampAtZero(values);
    return values;
}

Spectrum makeSpectrum(SecondMoments full, std::optional<SecondMoments> forget, bool withFull, const JobContext& context,
                      const std::vector<std::optional<LeadingGoal>>& goals)
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
    for (std::size_t i = 0; i < effective.sums.size(); ++i)
        spectrum.layers[i].inputSums = rowsOf(effective.sums[i]);
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
        const torch::Tensor moment = effective.moments[layer][group];
        std::optional<EigenResult> part;
        if (layer < goals.size() && goals[layer])
            part = leadingOnes(moment, *goals[layer], context.stop);
        result = part ? *std::move(part) : everyDirection(moment, context.stop);
        if (both)
            result.full = eigenvalues(full.moments[layer][group], context.stop);
    };
    solveSideBySide(work, solve, context);

    std::vector<std::vector<BasisSource>> sources;
    for (std::size_t i = 0; i < results.size(); ++i) {
        LayerSpectrum& entry = spectrum.layers[i];
        std::vector<BasisSource>& own = sources.emplace_back();
        const bool whole = std::ranges::all_of(
            results[i], [&entry](const EigenResult& result) { return result.computed == entry.layer.d; });
        if (whole)
            entry.mostNegative = std::ranges::min_element(results[i], {}, &EigenResult::mostNegative)->mostNegative;
        for (EigenResult& result : results[i]) {
            own.push_back(std::move(result.source));
            if (!whole)
                entry.computed.push_back(result.computed);
            (retained ? entry.retained : entry.full).push_back(std::move(result.effective));
            if (both)
                entry.full.push_back(std::move(result.full));
        }
    }
    spectrum.bases = std::make_shared<const SpectrumBases>(std::move(sources));
    spectrum.eigenSeconds = watch.seconds();
    return spectrum;
}

} // namespace unlearn
