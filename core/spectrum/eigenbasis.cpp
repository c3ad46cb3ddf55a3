// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/eigenbasis.h"

#include "core/error.h"

#include <chrono>
#include <cmath>

namespace unlearn {
namespace {

std::vector<double> descending(const torch::Tensor& ascending)
{
    const torch::Tensor values = ascending.flip(0).contiguous();
    const auto* data = values.data_ptr<double>();
    return {data, data + values.numel()};
}

/// Clamps at zero; returns the most negative one over the largest.
double clampAtZero(std::vector<double>& values)
{
    const double largest = values.empty() ? 0.0 : values.front();
    const double smallest = values.empty() ? 0.0 : values.back();
    for (double& value : values)
        value = std::max(value, 0.0);
    return smallest < 0.0 && largest > 0.0 ? smallest / largest : 0.0;
}

template <typename Solve> auto solved(const Solve& solve)
{
    try {
        return solve();
    } catch (const c10::Error&) {
        throw Error(ErrorCode::Internal, "The eigenvalue solver did not converge");
    }
}

} // namespace

Eigensystem eigensystem(const torch::Tensor& moment)
{
    const auto [values, vectors] = solved([&] { return torch::linalg_eigh(moment, "L"); });
    Eigensystem system;
    system.values = descending(values);
    system.vectors = vectors.flip(1);
    system.mostNegative = clampAtZero(system.values);
    return system;
}

std::vector<double> eigenvalues(const torch::Tensor& moment)
{
    std::vector<double> values = descending(solved([&] { return torch::linalg_eigvalsh(moment, "L"); }));
    clampAtZero(values);
    return values;
}

Spectrum makeSpectrum(const SecondMoments& full, const SecondMoments* forget, bool withFull, const JobContext& context)
{
    const auto begin = std::chrono::steady_clock::now();
    const SecondMoments rest = forget ? full.without(*forget) : SecondMoments{};
    const SecondMoments& effective = forget ? rest : full;
    auto bases = std::make_shared<SpectrumBases>();
    Spectrum spectrum;
    spectrum.images = full.images;
    spectrum.forgetImages = forget ? forget->images : 0;

    // Work grows with d^3; progress follows it.
    double work = 0.0, done = 0.0;
    for (const LayerInfo& layer : full.layers)
        work += static_cast<double>(layer.groups) * std::pow(static_cast<double>(layer.d), 3);

    for (std::size_t i = 0; i < full.layers.size(); ++i) {
        LayerSpectrum& entry = spectrum.layers.emplace_back();
        entry.layer = full.layers[i];
        entry.trace = full.moments[i].diagonal(0, 1, 2).sum().item<double>();
        std::vector<torch::Tensor>& vectors = bases->vectors.emplace_back();
        for (std::int64_t group = 0; group < entry.layer.groups; ++group) {
            context.checkpoint();
            Eigensystem system = eigensystem(effective.moments[i][group]);
            entry.mostNegative = std::min(entry.mostNegative, system.mostNegative);
            vectors.push_back(system.vectors.to(torch::kFloat32).contiguous());
            (forget ? entry.retained : entry.full).push_back(std::move(system.values));
            if (forget && withFull)
                entry.full.push_back(eigenvalues(full.moments[i][group]));
            done += std::pow(static_cast<double>(entry.layer.d), 3);
            context.report("eigen", done / work);
        }
    }
    spectrum.bases = std::move(bases);
    spectrum.eigenSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return spectrum;
}

} // namespace unlearn
