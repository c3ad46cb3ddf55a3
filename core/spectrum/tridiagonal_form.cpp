// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/tridiagonal_form.h"

#include "core/error.h"
#include "core/spectrum/lapack.h"

#include <algorithm>
#include <string>

namespace unlearn {
namespace {

constexpr std::int64_t largestSize = 46'000; // the work space of d^2 + 4 d + 1 numbers stays below 2^31
constexpr int panelColumns = 32;
constexpr std::int64_t columnsBetweenStops = 512;
constexpr std::int64_t writtenBelow = 66; // its blocks have 64 columns at most

void checkStop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "Stopped on request");
}

void requireConverged(int info)
{
    if (info != 0)
        throw Error(ErrorCode::Internal, "The eigenvalue solver did not converge",
                    {.found = "code " + std::to_string(info)});
}

/// C <- Q C ("N") or Q^T C ("T"), C [d, columns] column by column.
void applyReflectors(const char* transposed, const torch::Tensor& reflectors, const std::vector<double>& scales,
                     double* c, std::int64_t columns, const std::stop_token& stop)
{
    const int d = static_cast<int>(reflectors.size(0));
    // For few columns LAPACK writes into the reflectors and back again, which others may be reading.
    const torch::Tensor own = d <= writtenBelow ? reflectors.clone() : reflectors;
    const std::int64_t most = std::clamp<std::int64_t>(columns, 1, columnsBetweenStops);
    std::vector<double> work(static_cast<std::size_t>(64 * most + 64 * 65)); // blocks of 64, as LAPACK asks
    const int size = static_cast<int>(work.size());
    for (std::int64_t done = 0; done < columns; done += columnsBetweenStops) {
        checkStop(stop);
        const int n = static_cast<int>(std::min(columnsBetweenStops, columns - done));
        int info = 0;
        dormtr_("L", "L", transposed, &d, &n, own.data_ptr<double>(), &d, scales.data(), c + done * d, &d, work.data(),
                &size, &info, 1, 1, 1);
        requireConverged(info);
    }
}

} // namespace

TridiagonalForm::TridiagonalForm(const torch::Tensor& moment, const std::stop_token& stop)
    : m_reflectors(moment.detach().to(torch::kCPU, torch::kFloat64).clone(torch::MemoryFormat::Contiguous)),
      m_scales(static_cast<std::size_t>(std::max<std::int64_t>(moment.size(0) - 1, 0))),
      m_diagonal(static_cast<std::size_t>(moment.size(0))), m_offDiagonal(m_scales.size())
{
    if (size() > largestSize)
        throw Error(
            ErrorCode::ValueOutOfRange, "The layer is too wide for its eigenvectors",
            {.field = "d", .expected = "at most " + std::to_string(largestSize), .found = std::to_string(size())});
    reduce(stop);
}

/// What LAPACK's dsytrd does, with an ear for the stop between blocks of columns: a wide layer takes half a minute.
void TridiagonalForm::reduce(const std::stop_token& stop)
{
    const int d = static_cast<int>(size()), panel = panelColumns;
    const double one = 1.0, minusOne = -1.0;
    auto* a = m_reflectors.data_ptr<double>();
    const auto at = [a, d](int row, int column) { return a + static_cast<std::int64_t>(column) * d + row; };
    std::vector<double> update(static_cast<std::size_t>(d) * panelColumns);
    int begin = 0;
    for (; d - begin > 2 * panel; begin += panel) {
        checkStop(stop);
        const int rest = d - begin, after = rest - panel;
        dlatrd_("L", &rest, &panel, at(begin, begin), &d, m_offDiagonal.data() + begin, m_scales.data() + begin,
                update.data(), &d, 1);
        dsyr2k_("L", "N", &after, &panel, &minusOne, at(begin + panel, begin), &d, update.data() + panel, &d, &one,
                at(begin + panel, begin + panel), &d, 1, 1);
        for (int i = begin; i < begin + panel; ++i) {
            *at(i + 1, i) = m_offDiagonal[static_cast<std::size_t>(i)];
            m_diagonal[static_cast<std::size_t>(i)] = *at(i, i);
        }
    }
    const int rest = d - begin;
    int info = 0;
    dsytd2_("L", &rest, at(begin, begin), &d, m_diagonal.data() + begin, m_offDiagonal.data() + begin,
            m_scales.data() + begin, &info, 1);
    requireConverged(info);
}

std::vector<double> TridiagonalForm::eigenvalues() const
{
    std::vector<double> values = m_diagonal, besides = m_offDiagonal;
    const int d = static_cast<int>(size());
    int info = 0;
    dsterf_(&d, values.data(), besides.data(), &info);
    requireConverged(info);
    std::ranges::reverse(values);
    return values;
}

torch::Tensor TridiagonalForm::vectorsOfT(const std::stop_token& stop) const
{
    const torch::Tensor all = torch::empty({size(), size()}, torch::kFloat64); // LAPACK's columns are our rows
    std::vector<double> values = m_diagonal, besides = m_offDiagonal;
    const int d = static_cast<int>(size()), words = 1 + 4 * d + d * d, numbers = 3 + 5 * d;
    std::vector<double> work(static_cast<std::size_t>(words));
    std::vector<int> indices(static_cast<std::size_t>(numbers));
    int info = 0;
    checkStop(stop);
    dstedc_("I", &d, values.data(), besides.data(), all.data_ptr<double>(), &d, work.data(), &words, indices.data(),
            &numbers, &info, 1);
    requireConverged(info);
    return all;
}

torch::Tensor TridiagonalForm::eigenvectors(std::int64_t first, std::int64_t count, const std::stop_token& stop) const
{
    const torch::Tensor all = vectorsOfT(stop);
    const std::int64_t begin = size() - first - count; // they come in ascending order
    applyReflectors("N", m_reflectors, m_scales, all.data_ptr<double>() + begin * size(), count, stop);
    return all.narrow(0, begin, count).flip(0).t();
}

torch::Tensor TridiagonalForm::coordinates(const torch::Tensor& rows, const std::stop_token& stop) const
{
    const torch::Tensor turned = rows.detach().to(torch::kCPU, torch::kFloat64).clone(torch::MemoryFormat::Contiguous);
    if (turned.size(0) >= size())
        return torch::mm(turned, eigenvectors(0, size(), stop));
    applyReflectors("T", m_reflectors, m_scales, turned.data_ptr<double>(), turned.size(0), stop);
    return torch::mm(turned, vectorsOfT(stop).t()).flip(1);
}

double TridiagonalForm::quadraticForm(const torch::Tensor& rows) const
{
    const torch::Tensor turned = rows.detach().to(torch::kCPU, torch::kFloat64).clone(torch::MemoryFormat::Contiguous);
    const std::int64_t n = turned.size(0), d = size();
    auto* y = turned.data_ptr<double>();
    applyReflectors("T", m_reflectors, m_scales, y, n, {});
    double sum = 0.0;
    for (std::int64_t row = 0; row < n; ++row, y += d) {
        for (std::int64_t i = 0; i + 1 < d; ++i)
            sum += y[i]
                * (m_diagonal[static_cast<std::size_t>(i)] * y[i]
                   + 2.0 * m_offDiagonal[static_cast<std::size_t>(i)] * y[i + 1]);
        sum += m_diagonal.back() * y[d - 1] * y[d - 1];
    }
    return sum;
}

} // namespace unlearn
