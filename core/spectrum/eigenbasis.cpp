// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/eigenbasis.h"

#include "core/error.h"
#include "core/stopwatch.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

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

namespace {

/// One moment to be taken apart: a group of a layer.
struct EigenTask {
    std::size_t layer = 0;
    std::int64_t group = 0;
    double work = 0.0; ///< d^3
};

struct EigenResult {
    Eigensystem effective;
    std::vector<double> full; ///< eigenvalues of the full moment, where they are wanted beside the retained one's
};

/// The largest first.
std::vector<EigenTask> tasksOf(const SecondMoments& moments)
{
    std::vector<EigenTask> tasks;
    for (std::size_t layer = 0; layer < moments.layers.size(); ++layer) {
        for (std::int64_t group = 0; group < moments.layers[layer].groups; ++group)
            tasks.push_back({layer, group, std::pow(static_cast<double>(moments.layers[layer].d), 3)});
    }
    std::ranges::stable_sort(tasks, std::greater{}, &EigenTask::work);
    return tasks;
}

double totalWork(std::span<const EigenTask> tasks)
{
    double sum = 0.0;
    for (const EigenTask& task : tasks)
        sum += task.work;
    return sum;
}

/// Shares tasks out among threads, each to the one with the least to do.
std::vector<std::vector<EigenTask>> shared(std::span<const EigenTask> tasks, std::size_t threads)
{
    std::vector<std::vector<EigenTask>> shares(threads);
    std::vector<double> load(threads, 0.0);
    for (const EigenTask& task : tasks) {
        const auto least = static_cast<std::size_t>(std::ranges::min_element(load) - load.begin());
        shares[least].push_back(task);
        load[least] += task.work;
    }
    return shares;
}

/// Solves all tasks. A solver gains little from a second thread, half of it being limited by memory, so that small
/// problems are solved side by side, one a thread; one that outweighs the others together gets all threads.
template <typename Solve> void solveAll(std::span<const EigenTask> tasks, const Solve& solve, const JobContext& context)
{
    const double total = totalWork(tasks);
    double done = 0.0;
    const auto threads = static_cast<std::size_t>(at::get_num_threads());
    while (!tasks.empty() && (threads == 1 || tasks.front().work * static_cast<double>(threads) > totalWork(tasks))) {
        context.checkpoint();
        solve(tasks.front());
        done += tasks.front().work;
        context.report("eigen", done / total);
        tasks = tasks.subspan(1);
    }
    if (tasks.empty())
        return;
    const std::vector<std::vector<EigenTask>> shares = shared(tasks, threads);
    at::parallel_for(0, static_cast<std::int64_t>(threads), 1, [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard noGrad;
        for (std::int64_t share = begin; share < end; ++share) {
            double own = 0.0;
            for (const EigenTask& task : shares[static_cast<std::size_t>(share)]) {
                if (share == 0) // the calling thread: it alone may wait, and tell how far all are
                    context.checkpoint();
                else if (context.stop.stop_requested())
                    return;
                solve(task);
                own += task.work;
                if (share == 0)
                    context.report("eigen", std::min(1.0, (done + own * static_cast<double>(threads)) / total));
            }
        }
    });
    context.checkpoint();
}

} // namespace

Spectrum makeSpectrum(const SecondMoments& full, const SecondMoments* forget, bool withFull, const JobContext& context)
{
    const Stopwatch watch;
    const SecondMoments rest = forget ? full.without(*forget) : SecondMoments{};
    const SecondMoments& effective = forget ? rest : full;
    std::vector<std::vector<EigenResult>> results;
    for (const LayerInfo& layer : full.layers)
        results.emplace_back(static_cast<std::size_t>(layer.groups));
    const auto solve = [&](const EigenTask& task) {
        EigenResult& result = results[task.layer][static_cast<std::size_t>(task.group)];
        result.effective = eigensystem(effective.moments[task.layer][task.group]);
        result.effective.vectors = result.effective.vectors.to(torch::kFloat32).contiguous();
        if (forget && withFull)
            result.full = eigenvalues(full.moments[task.layer][task.group]);
    };
    solveAll(tasksOf(full), solve, context);

    auto bases = std::make_shared<SpectrumBases>();
    Spectrum spectrum;
    spectrum.images = full.images;
    spectrum.forgetImages = forget ? forget->images : 0;
    for (std::size_t i = 0; i < full.layers.size(); ++i) {
        LayerSpectrum& entry = spectrum.layers.emplace_back();
        entry.layer = full.layers[i];
        entry.trace = full.moments[i].diagonal(0, 1, 2).sum().item<double>();
        std::vector<torch::Tensor>& vectors = bases->vectors.emplace_back();
        for (EigenResult& result : results[i]) {
            entry.mostNegative = std::min(entry.mostNegative, result.effective.mostNegative);
            vectors.push_back(std::move(result.effective.vectors));
            (forget ? entry.retained : entry.full).push_back(std::move(result.effective.values));
            if (forget && withFull)
                entry.full.push_back(std::move(result.full));
        }
    }
    spectrum.bases = std::move(bases);
    spectrum.eigenSeconds = watch.seconds();
    return spectrum;
}

} // namespace unlearn
