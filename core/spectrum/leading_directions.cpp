// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/leading_directions.h"

#include "core/job_context.h"
#include "core/spectrum/direction_bound.h"
#include "core/spectrum/krylov_space.h"
#include "core/spectrum/tridiagonal_form.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unlearn {
namespace {

/// Of the largest eigenvalue.
constexpr double residualShare = 1e-9;
/// The same, measured with G itself: more says that orthogonality or the projected matrix was lost.
constexpr double mostResidual = 1e-8;
/// Steps that random vectors are given before they count as unable to displace what was found.
constexpr int probeSteps = 3;
/// The space grows by a part between these before it is looked into again: that costs as much as some steps. What is
/// foretold to be farther away is not known well yet.
constexpr double leastGrowth = 1.0 / 16.0, mostGrowth = 0.5;
/// A space whose columns are limited is asked whether these can do when it has so many, or this part of the limit, and
/// whenever it has doubled since.
constexpr std::int64_t askedAtColumns = 8 * KrylovSpace::blockColumns;
constexpr std::int64_t askedAtPart = 8;
/// Its largest values that have settled by then: this part of them.
constexpr std::size_t settledPart = 8;
/// A space needs more columns than it finds directions, so that it finds no more than this part of them.
constexpr double mostFound = 0.5;

/// The largest Ritz pairs of a space, as many as reach the goal.
struct Candidate {
    std::vector<double> values;
    double next = 0.0;          ///< the value after them
    torch::Tensor coefficients; ///< [columns, m]
    std::size_t settled = 0;    ///< the first so many have small residuals
    bool isEnough = false;      ///< they reach the goal, or there are no more
    bool hasSettled() const { return isEnough && settled == values.size(); }
};

class LeadingSearch {
public:
    LeadingSearch(const torch::Tensor& moment, const LeadingGoal& goal, std::int64_t mostColumns,
                  const std::stop_token& stop)
        : m_moment(moment), m_trace(moment.diagonal().sum().item<double>()),
          m_wanted(goal.energyShare * std::max(m_trace, 0.0)), m_atLeast(std::min(goal.atLeast, moment.size(0))),
          m_stop(stop), m_space(moment, mostColumns > 0 ? mostColumns : moment.size(0)),
          m_limit(mostColumns > 0 && mostColumns < moment.size(0) ? mostColumns : 0)
    {
    }

    std::optional<LeadingDirections> run()
    {
        if (m_atLeast == 0 && !(m_trace > 0.0))
            return LeadingDirections{{}, torch::empty({m_moment.size(0), 0}, torch::kFloat64), 0.0};
        std::int64_t lookAt = m_atLeast, askAt = std::max(m_limit / askedAtPart, askedAtColumns);
        while (m_space.isComplete() || step()) {
            if (m_limit > 0 && m_space.columns() >= askAt && !isEnough(m_space.energy())) {
                if (isOutOfReach())
                    break;
                askAt = 2 * m_space.columns();
            }
            if (!m_space.isComplete() && (m_space.columns() < lookAt || !isEnough(m_space.energy())))
                continue;
            const Candidate found = candidate();
            if (!found.hasSettled()) {
                const std::optional<std::int64_t> next = nextLook(found);
                if (!next)
                    break;
                lookAt = *next;
                continue;
            }
            if (nothingIsMissing(found))
                return checked(finished(found));
            if (!probe())
                break;
            if (remain(found))
                return checked(finished(found));
        }
        return std::nullopt;
    }

private:
    bool isEnough(double energy) const { return !(m_trace > 0.0) || energy > m_wanted; }

    bool step(std::int64_t fresh = 0)
    {
        throwIfStopped(m_stop);
        return m_space.grow(fresh);
    }

    /// Whether even the fewest directions that can hold the energy, by what the space knows of the leading ones, are
    /// too many for it.
    bool isOutOfReach() const
    {
        std::vector<double> values = TridiagonalForm(m_space.projected(), m_stop).eigenvalues();
        values.resize(values.size() / settledPart);
        return fewestDirections(values, m_wanted, m_space.squares()) > mostFound * static_cast<double>(m_limit);
    }

    /// How many columns there are to be when the space is looked into again; nothing where that would be in vain.
    std::optional<std::int64_t> nextLook(const Candidate& found) const
    {
        const std::int64_t columns = m_space.columns(), width = m_space.nextWidth();
        const auto now = static_cast<double>(columns);
        const double foretold = foretoldColumns(columns, found.settled, found.values.size());
        const double least = (1.0 + leastGrowth) * now, most = (1.0 + mostGrowth) * now;
        const auto next = static_cast<std::int64_t>(std::clamp(foretold, least, most));
        if (m_limit == 0)
            return next;
        // The last look that leaves room for what is tried then.
        const std::int64_t tried =
            nothingIsMissing(found) ? 0 : probeSteps * m_space.nextWidth(KrylovSpace::blockColumns);
        const std::int64_t last = m_limit - tried - width + 1;
        if (columns >= last || (foretold <= most && foretold > static_cast<double>(last)))
            return std::nullopt;
        return std::min(next, last);
    }

    /// Gives random vectors from outside their steps. False where there is no room for these.
    bool probe()
    {
        bool grown = step(KrylovSpace::blockColumns);
        for (int i = 1; i < probeSteps && grown && !m_space.isComplete(); ++i)
            grown = step();
        return grown;
    }

    /// Whether the space, which has grown, has the same largest values.
    bool remain(const Candidate& found) const
    {
        const std::vector<double> now = TridiagonalForm(m_space.projected(), m_stop).eigenvalues();
        const double tolerance = 10.0 * residualShare * std::max(found.values.front(), 0.0);
        return std::equal(found.values.begin(), found.values.end(), now.begin(),
                          [tolerance](double a, double b) { return std::abs(a - b) <= tolerance; });
    }

    Candidate candidate() const
    {
        const TridiagonalForm form(m_space.projected(), m_stop);
        Candidate found;
        found.values = form.eigenvalues();
        std::size_t count = 0;
        double energy = 0.0;
        const auto reached = [&] { return static_cast<std::int64_t>(count) >= m_atLeast && isEnough(energy); };
        while (count < found.values.size() && !reached())
            energy += found.values[count++];
        found.isEnough = reached() || m_space.isComplete();
        const double largest = std::max(found.values.front(), 0.0);
        if (count < found.values.size())
            found.next = std::max(found.values[count], 0.0);
        found.values.resize(count);
        found.coefficients = form.eigenvectors(0, static_cast<std::int64_t>(count), m_stop);
        found.settled = count;
        if (!m_space.isComplete()) {
            const torch::Tensor isSmall = m_space.distances(found.coefficients) <= residualShare * largest;
            found.settled = static_cast<std::size_t>(isSmall.to(torch::kInt64).cumprod(0).sum().item<std::int64_t>());
        }
        return found;
    }

    /// What else there is has at most the next value inside and the energy outside (Weyl's inequality for the blocks of
    /// G less what was found, which has no negative eigenvalues).
    bool nothingIsMissing(const Candidate& found) const
    {
        return m_space.isComplete() || found.next + m_trace - m_space.energy() <= found.values.back();
    }

    static std::optional<LeadingDirections> checked(LeadingDirections result)
    {
        return result.residual <= mostResidual ? std::optional(std::move(result)) : std::nullopt;
    }

    LeadingDirections finished(const Candidate& found) const
    {
        LeadingDirections result;
        result.values = found.values;
        result.vectors = m_space.vectors(found.coefficients);
        const double largest = found.values.front();
        if (largest > 0.0) {
            const torch::Tensor values = torch::tensor(found.values, torch::kFloat64);
            const torch::Tensor rest = torch::mm(m_moment, result.vectors) - result.vectors * values;
            result.residual = rest.square().sum(0).max().sqrt().item<double>() / largest;
        }
        return result;
    }

    torch::Tensor m_moment;
    double m_trace;
    double m_wanted;
    std::int64_t m_atLeast;
    std::stop_token m_stop;
    KrylovSpace m_space;
    std::int64_t m_limit; ///< of its columns, below d; 0: none
};

} // namespace

std::optional<LeadingDirections> leadingDirections(const torch::Tensor& moment, const LeadingGoal& goal,
                                                   std::int64_t mostColumns, const std::stop_token& stop)
{
    const torch::NoGradGuard noGrad;
    throwIfStopped(stop);
    return LeadingSearch(moment.detach().to(torch::kCPU, torch::kFloat64).contiguous(), goal, mostColumns, stop).run();
}

} // namespace unlearn
