// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/side_by_side.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace unlearn {
namespace {

/// Share of a solver's time that further threads do not shorten (measured with two: 1.7 times as fast).
constexpr double serialShare = 0.17;

using Shares = std::vector<std::vector<std::size_t>>;

double total(const std::vector<double>& work, std::span<const std::size_t> chosen)
{
    return std::accumulate(chosen.begin(), chosen.end(), 0.0,
                           [&work](double sum, std::size_t i) { return sum + work[i]; });
}

/// Shares problems out among threads, each to the one with the least to do.
Shares shared(const std::vector<double>& work, std::span<const std::size_t> chosen, std::size_t threads)
{
    Shares shares(threads);
    std::vector<double> load(threads, 0.0);
    for (const std::size_t i : chosen) {
        const auto least = static_cast<std::size_t>(std::ranges::min_element(load) - load.begin());
        shares[least].push_back(i);
        load[least] += work[i];
    }
    return shares;
}

double longest(const std::vector<double>& work, const Shares& shares)
{
    double most = 0.0;
    for (const std::vector<std::size_t>& share : shares)
        most = std::max(most, total(work, share));
    return most;
}

/// How many of the largest problems are better solved by all threads, one after the other, before the rest is shared
/// out: one that outweighs the others, and those that would leave threads without work.
std::size_t solvedByAll(const std::vector<double>& work, std::span<const std::size_t> order, std::size_t threads)
{
    if (threads == 1)
        return order.size();
    const double each = serialShare + (1.0 - serialShare) / static_cast<double>(threads);
    std::size_t best = 0;
    double bestTime = std::numeric_limits<double>::infinity();
    const std::size_t most =
        std::min(order.size(), 4 * threads); // further ones are small, and many in depthwise layers
    for (std::size_t first = 0; first <= most; ++first) {
        const double time =
            total(work, order.first(first)) * each + longest(work, shared(work, order.subspan(first), threads));
        if (time < bestTime) {
            best = first;
            bestTime = time;
        }
    }
    return best;
}

} // namespace

void solveSideBySide(const std::vector<double>& work, const std::function<void(std::size_t)>& solve,
                     const JobContext& context)
{
    std::vector<std::size_t> order(work.size()); // the largest first
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&work](std::size_t i) { return work[i]; });
    std::span<const std::size_t> left = order;
    const double all = std::max(total(work, left), 1e-300);
    double done = 0.0;
    const auto threads = static_cast<std::size_t>(at::get_num_threads());
    const std::size_t byAll = solvedByAll(work, order, threads);
    for (const std::size_t i : left.first(byAll)) {
        context.checkpoint();
        solve(i);
        done += work[i];
        context.report("eigen", done / all);
    }
    left = left.subspan(byAll);
    if (left.empty())
        return;
    const Shares shares = shared(work, left, threads);
    at::parallel_for(0, static_cast<std::int64_t>(threads), 1, [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard noGrad;
        for (std::int64_t share = begin; share < end; ++share) {
            double own = 0.0;
            for (const std::size_t i : shares[static_cast<std::size_t>(share)]) {
                if (share == 0) // the calling thread: it alone may wait, and tell how far all are
                    context.checkpoint();
                else if (context.stop.stop_requested())
                    return;
                solve(i);
                own += work[i];
                if (share == 0)
                    context.report("eigen", std::min(1.0, (done + own * static_cast<double>(threads)) / all));
            }
        }
    });
    context.checkpoint();
}

} // namespace unlearn
