// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/tridiagonal_vectors.h"

#include "core/error.h"
#include "core/spectrum/lapack.h"
#include "core/spectrum/side_by_side.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace unlearn {
namespace {

constexpr std::int64_t dividedFrom = 128;
/// Of a root's distances to all poles, the products over so many roots are taken at a time.
constexpr std::int64_t rootsAtOnce = 64;
/// Of vectors that are made at a time, between two ears for the stop.
constexpr std::size_t rowsAtOnce = 1024;
/// What LAPACK calls epsilon, of which it takes eight times for the tolerance of deflation.
constexpr double unitRoundoff = std::numeric_limits<double>::epsilon() / 2;

using Doubles = std::vector<double>;
using Indices = std::vector<std::int64_t>;

/// Values, ascending, into diagonal, and vectors into the rows of a block.
void solveWhole(Doubles& diagonal, Doubles beside, torch::Tensor rows)
{
    const int d = static_cast<int>(diagonal.size()), stride = static_cast<int>(rows.stride(0));
    const int words = 1 + 4 * d + d * d, numbers = 3 + 5 * d;
    Doubles work(static_cast<std::size_t>(words));
    std::vector<int> indices(static_cast<std::size_t>(numbers));
    int info = 0;
    dstedc_("I", &d, diagonal.data(), beside.data(), rows.data_ptr<double>(), &stride, work.data(), &words,
            indices.data(), &numbers, &info, 1);
    requireConverged(info);
}

/// Where a row of the basis has numbers other than zero.
enum class Part { Upper, Both, Lower };

/// T = diag(T1, T2) + coupling v v^T, with both halves solved: the eigenproblem of D + rho z z^T in their vectors.
class Merge {
public:
    Merge(const Doubles& diagonal, const Doubles& beside, JobContext context)
        : m_size(static_cast<std::int64_t>(diagonal.size())), m_upper(m_size / 2),
          m_basis(torch::zeros({m_size, m_size}, torch::kFloat64)), m_context(std::move(context))
    {
        solveHalves(diagonal, beside);
        deflate();
        m_context.checkpoint();
        solveSecular();
    }

    /// Rows first .. first + count - 1, ascending. Lets go of the basis on the way.
    torch::Tensor vectors(std::int64_t first, std::int64_t count) &&
    {
        const Indices order = ascending();
        const auto roots = static_cast<std::int64_t>(m_poles.size());
        Indices wantedRoots, rootRows;
        torch::Tensor result = torch::empty({count, m_size}, torch::kFloat64);
        for (std::int64_t at = 0; at < count; ++at) {
            const std::int64_t entry = order[static_cast<std::size_t>(first + at)];
            if (entry >= roots) {
                result[at].copy_(m_basis[m_deflated[static_cast<std::size_t>(entry - roots)]]);
            } else {
                wantedRoots.push_back(entry);
                rootRows.push_back(at);
            }
        }
        const Factor upper = factor(Part::Upper, Part::Both, 0, m_upper);
        const Factor lower = factor(Part::Both, Part::Lower, m_upper, m_size);
        m_basis = torch::Tensor();
        for (std::size_t begin = 0; begin < wantedRoots.size(); begin += rowsAtOnce) {
            const std::size_t end = std::min(begin + rowsAtOnce, wantedRoots.size());
            const torch::Tensor mixed = coefficients(std::span(wantedRoots).subspan(begin, end - begin));
            const torch::Tensor rows = torch::tensor(Indices(rootRows.begin() + static_cast<std::ptrdiff_t>(begin),
                                                             rootRows.begin() + static_cast<std::ptrdiff_t>(end)));
            for (const Factor& part : {upper, lower}) {
                m_context.checkpoint();
                const torch::Tensor product = torch::mm(mixed.narrow(1, part.firstPole, part.rows.size(0)), part.rows);
                result.narrow(1, part.firstColumn, product.size(1)).index_copy_(0, rows, product);
            }
        }
        return result;
    }

private:
    /// What was kept of the basis in the columns of one half: the rows that are not zero there.
    struct Factor {
        torch::Tensor rows;
        std::int64_t firstPole; ///< by part
        std::int64_t firstColumn;
    };

    double* row(std::int64_t i) const { return m_basis.data_ptr<double>() + i * m_size; }

    void solveHalves(const Doubles& diagonal, const Doubles& beside)
    {
        const auto cut = static_cast<std::ptrdiff_t>(m_upper);
        const double coupling = beside[static_cast<std::size_t>(m_upper - 1)];
        std::array<Doubles, 2> values{Doubles(diagonal.begin(), diagonal.begin() + cut),
                                      Doubles(diagonal.begin() + cut, diagonal.end())};
        const std::array<Doubles, 2> besides{Doubles(beside.begin(), beside.begin() + cut - 1),
                                             Doubles(beside.begin() + cut, beside.end())};
        values[0].back() -= std::abs(coupling);
        values[1].front() -= std::abs(coupling);
        const std::array blocks{m_basis.narrow(0, 0, m_upper).narrow(1, 0, m_upper),
                                m_basis.narrow(0, m_upper, m_size - m_upper).narrow(1, m_upper, m_size - m_upper)};
        solveSideBySide(
            {1.0, 1.0}, [&](std::size_t half) { solveWhole(values[half], besides[half], blocks[half]); }, m_context);
        m_values = std::move(values[0]);
        m_values.insert(m_values.end(), values[1].begin(), values[1].end());
        m_parts.assign(static_cast<std::size_t>(m_size), Part::Lower);
        std::fill_n(m_parts.begin(), cut, Part::Upper);
        // z has norm 1: the rows beside the cut have, and v v^T has entries of 1.
        m_rho = 2.0 * std::abs(coupling);
        m_z.resize(static_cast<std::size_t>(m_size));
        for (std::int64_t i = 0; i < m_size; ++i) {
            const double beforeCut = row(i)[m_upper - 1], behindCut = row(i)[m_upper];
            m_z[static_cast<std::size_t>(i)] =
                (i < m_upper ? beforeCut : std::copysign(1.0, coupling) * behindCut) / std::sqrt(2.0);
        }
    }

    /// Sorts out what the coupling does not change, within rounding: vectors that it does not reach, and one of each
    /// two with the same value, which are turned so that it reaches the other alone.
    void deflate()
    {
        Indices order(static_cast<std::size_t>(m_size));
        std::iota(order.begin(), order.end(), std::int64_t{0});
        std::ranges::stable_sort(order, {}, [this](std::int64_t i) { return m_values[static_cast<std::size_t>(i)]; });
        const auto largest = [](const Doubles& numbers) {
            return std::abs(*std::ranges::max_element(numbers, {}, [](double number) { return std::abs(number); }));
        };
        const double tolerance = 8.0 * unitRoundoff * std::max(largest(m_values), largest(m_z));
        Indices kept;
        for (const std::int64_t i : order) {
            if (m_rho * std::abs(m_z[static_cast<std::size_t>(i)]) <= tolerance)
                m_deflated.push_back(i);
            else if (kept.empty() || !turnAway(kept.back(), i, tolerance))
                kept.push_back(i);
            else
                kept.back() = i;
        }
        // In turn those of the upper half, of both and of the lower one, so that products need no zeros.
        m_byPart = kept;
        std::ranges::stable_sort(m_byPart, {}, [this](std::int64_t i) { return m_parts[static_cast<std::size_t>(i)]; });
        for (const std::int64_t i : kept) {
            m_poles.push_back(m_values[static_cast<std::size_t>(i)]);
            m_weights.push_back(m_z[static_cast<std::size_t>(i)]);
        }
        Indices place(static_cast<std::size_t>(m_size));
        for (std::size_t at = 0; at < kept.size(); ++at)
            place[static_cast<std::size_t>(kept[at])] = static_cast<std::int64_t>(at);
        for (const std::int64_t i : m_byPart)
            m_poleByPart.push_back(place[static_cast<std::size_t>(i)]);
    }

    /// Turns two neighbours so that z is zero for the first, which is deflated; false where that would change T.
    bool turnAway(std::int64_t first, std::int64_t second, double tolerance)
    {
        const auto a = static_cast<std::size_t>(first), b = static_cast<std::size_t>(second);
        const double length = std::hypot(m_z[a], m_z[b]), cosine = m_z[b] / length, sine = -m_z[a] / length;
        if (std::abs((m_values[b] - m_values[a]) * cosine * sine) > tolerance)
            return false;
        m_z[b] = length;
        m_z[a] = 0.0;
        if (m_parts[a] != m_parts[b])
            m_parts[b] = Part::Both;
        double *x = row(first), *y = row(second);
        for (std::int64_t column = 0; column < m_size; ++column) {
            const double before = x[column];
            x[column] = cosine * before + sine * y[column];
            y[column] = cosine * y[column] - sine * before;
        }
        const double value = m_values[a];
        m_values[a] = value * cosine * cosine + m_values[b] * sine * sine;
        m_values[b] = value * sine * sine + m_values[b] * cosine * cosine;
        m_deflated.push_back(first);
        return true;
    }

    /// Root number i of 1 + rho sum z_j^2 / (d_j - x) = 0, and its distances from the poles.
    double solveRoot(std::int64_t i, Doubles& distances) const
    {
        const int count = static_cast<int>(m_poles.size()), number = static_cast<int>(i + 1);
        double root = 0.0;
        int info = 0;
        dlaed4_(&count, &number, m_poles.data(), m_weights.data(), distances.data(), &m_rho, &root, &info);
        requireConverged(info);
        return root;
    }

    /// All roots, and the z that has these very roots (Gu and Eisenstat), which makes the vectors orthogonal. LAPACK
    /// hands out the vectors themselves where there are no more than two.
    void solveSecular()
    {
        const auto count = static_cast<std::int64_t>(m_poles.size());
        m_roots.resize(m_poles.size());
        const std::int64_t chunks = (count + rootsAtOnce - 1) / rootsAtOnce;
        const torch::Tensor products = torch::ones({chunks, count}, torch::kFloat64);
        at::parallel_for(0, chunks, 1, [&](std::int64_t from, std::int64_t to) {
            Doubles distances(m_poles.size());
            for (std::int64_t chunk = from; chunk < to; ++chunk) {
                double* product = products.data_ptr<double>() + chunk * count;
                for (std::int64_t j = chunk * rootsAtOnce; j < std::min(count, (chunk + 1) * rootsAtOnce); ++j) {
                    if (m_context.stop.stop_requested())
                        return;
                    m_roots[static_cast<std::size_t>(j)] = solveRoot(j, distances);
                    if (count <= 2)
                        continue;
                    const double pole = m_poles[static_cast<std::size_t>(j)];
                    for (std::int64_t i = 0; i < count; ++i) {
                        const auto at = static_cast<std::size_t>(i);
                        product[i] *= i == j ? distances[at] : distances[at] / (m_poles[at] - pole);
                    }
                }
            }
        });
        m_context.checkpoint();
        if (count <= 2)
            return;
        const torch::Tensor squares = products.prod(0);
        for (std::int64_t i = 0; i < count; ++i) {
            double& weight = m_weights[static_cast<std::size_t>(i)];
            m_exactWeights.push_back(std::copysign(std::sqrt(-squares.data_ptr<double>()[i]), weight));
        }
    }

    /// The vectors of these roots in what was kept of the basis, in its order by parts: rows.
    torch::Tensor coefficients(std::span<const std::int64_t> roots) const
    {
        const auto count = static_cast<std::int64_t>(m_poles.size());
        torch::Tensor result = torch::empty({static_cast<std::int64_t>(roots.size()), count}, torch::kFloat64);
        at::parallel_for(0, result.size(0), rootsAtOnce, [&](std::int64_t from, std::int64_t to) {
            Doubles numbers(m_poles.size());
            for (std::int64_t r = from; r < to; ++r) {
                if (m_context.stop.stop_requested())
                    return;
                solveRoot(roots[static_cast<std::size_t>(r)], numbers);
                if (count > 2) {
                    double square = 0.0;
                    for (std::size_t i = 0; i < numbers.size(); ++i) {
                        numbers[i] = m_exactWeights[i] / numbers[i];
                        square += numbers[i] * numbers[i];
                    }
                    const double length = std::sqrt(square);
                    std::ranges::transform(numbers, numbers.begin(), [length](double x) { return x / length; });
                }
                double* out = result.data_ptr<double>() + r * count;
                for (std::size_t i = 0; i < numbers.size(); ++i)
                    out[i] = numbers[static_cast<std::size_t>(m_poleByPart[i])];
            }
        });
        m_context.checkpoint();
        return result;
    }

    /// Of parts first to last, in columns begin .. end - 1.
    Factor factor(Part first, Part last, std::int64_t begin, std::int64_t end) const
    {
        const auto partOf = [this](std::int64_t i) { return m_parts[static_cast<std::size_t>(i)]; };
        const auto from = std::ranges::lower_bound(m_byPart, first, {}, partOf);
        const auto to = std::ranges::upper_bound(m_byPart, last, {}, partOf);
        return {m_basis.narrow(1, begin, end - begin).index_select(0, torch::tensor(Indices(from, to))),
                from - m_byPart.begin(), begin};
    }

    /// Roots, then what was deflated, by their place in ascending order.
    Indices ascending() const
    {
        Doubles values = m_roots;
        for (const std::int64_t i : m_deflated)
            values.push_back(m_values[static_cast<std::size_t>(i)]);
        Indices order(values.size());
        std::iota(order.begin(), order.end(), std::int64_t{0});
        std::ranges::stable_sort(order, {}, [&values](std::int64_t i) { return values[static_cast<std::size_t>(i)]; });
        return order;
    }

    std::int64_t m_size;
    std::int64_t m_upper;  ///< of them in the upper half
    torch::Tensor m_basis; ///< [d, d]: rows; each half's have zeros in the other's columns, but where they were turned
    JobContext m_context;
    Doubles m_values, m_z; ///< [d] each, by row of the basis
    std::vector<Part> m_parts;
    double m_rho = 0.0;
    Indices m_deflated;         ///< rows of the basis that are eigenvectors
    Doubles m_poles, m_weights; ///< value and z of the others, ascending
    Doubles m_roots;            ///< their eigenvalues
    Doubles m_exactWeights;     ///< z of which m_roots are the exact roots
    Indices m_byPart;           ///< their rows, by part
    Indices m_poleByPart;       ///< the same as places in m_poles
};

void requireFinite(const Doubles& numbers)
{
    if (!std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); }))
        throw Error(ErrorCode::NonFinite, "A layer's second moment is not finite");
}

/// By a power of two, which changes no digit, so that the largest number is near 1.
void scale(Doubles& diagonal, Doubles& beside)
{
    double largest = 0.0;
    for (const Doubles* numbers : {&diagonal, &beside}) {
        for (const double number : *numbers)
            largest = std::max(largest, std::abs(number));
    }
    if (largest == 0.0)
        return;
    for (Doubles* numbers : {&diagonal, &beside}) {
        for (double& number : *numbers)
            number = std::ldexp(number, -std::ilogb(largest));
    }
}

} // namespace

torch::Tensor tridiagonalVectors(const Doubles& diagonal, const Doubles& beside, std::int64_t first, std::int64_t count,
                                 const std::stop_token& stop)
{
    const torch::NoGradGuard noGrad;
    JobContext context;
    context.stop = stop;
    context.checkpoint();
    requireFinite(diagonal);
    requireFinite(beside);
    Doubles values = diagonal, besides = beside;
    const auto d = static_cast<std::int64_t>(values.size());
    if (count == 0)
        return torch::empty({0, d}, torch::kFloat64);
    if (d < dividedFrom) {
        const torch::Tensor all = torch::empty({d, d}, torch::kFloat64);
        solveWhole(values, std::move(besides), all);
        return all.narrow(0, first, count).clone();
    }
    scale(values, besides);
    return Merge(values, besides, std::move(context)).vectors(first, count);
}

} // namespace unlearn
