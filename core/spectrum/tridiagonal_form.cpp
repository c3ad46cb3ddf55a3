// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/tridiagonal_form.h"

#include "core/error.h"
#include "core/job_context.h"
#include "core/spectrum/lapack.h"
#include "core/spectrum/tridiagonal_vectors.h"

#include <algorithm>
#include <string>

namespace unlearn {
namespace {

constexpr std::int64_t largestSize = 46'000; // its d^2 numbers stay within the reach of 32 bits
constexpr int panelColumns = 32;
constexpr std::int64_t reflectorsAtOnce = 128;

/// rows <- rows Q^T, in place: each row a vector that Q is applied to; or by Q^T where it is transposed. rows [n, d]
/// with unit stride along a row. Blocks of reflectors in the form I - V F V^T (Schreiber and Van Loan 1989), so that
/// nearly all of it are products of matrices.
void applyReflectors(bool transposed, const torch::Tensor& reflectors, const std::vector<double>& scales,
                     const torch::Tensor& rows, const std::stop_token& stop)
{
    const auto count = static_cast<std::int64_t>(scales.size()), d = reflectors.size(0);
    const std::int64_t blocks = (count + reflectorsAtOnce - 1) / reflectorsAtOnce;
    for (std::int64_t step = 0; step < blocks; ++step) {
        throwIfStopped(stop);
        const std::int64_t begin = (transposed ? step : blocks - 1 - step) * reflectorsAtOnce;
        const std::int64_t width = std::min(reflectorsAtOnce, count - begin), height = d - begin - 1;
        const torch::Tensor v = reflectors.narrow(0, begin, width).narrow(1, begin + 1, height).triu().contiguous();
        v.diagonal().fill_(1.0);
        const torch::Tensor factor = torch::zeros({width, width}, torch::kFloat64); // F^T, as LAPACK's columns are rows
        const int n = static_cast<int>(height), k = static_cast<int>(width);
        dlarft_("F", "C", &n, &k, v.data_ptr<double>(), &n, scales.data() + begin, factor.data_ptr<double>(), &k, 1, 1);
        torch::Tensor part = rows.narrow(1, begin + 1, height);
        part.addmm_(torch::mm(torch::mm(part, v.t()), transposed ? factor.t() : factor), v, 1, -1);
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
        throwIfStopped(stop);
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

torch::Tensor TridiagonalForm::eigenvectors(std::int64_t first, std::int64_t count, const std::stop_token& stop) const
{
    const std::int64_t begin = size() - first - count; // they come in ascending order
    const torch::Tensor rows = tridiagonalVectors(m_diagonal, m_offDiagonal, begin, count, stop);
    applyReflectors(false, m_reflectors, m_scales, rows, stop);
    return rows.flip(0).t();
}

torch::Tensor TridiagonalForm::coordinates(const torch::Tensor& rows, const std::stop_token& stop) const
{
    const torch::Tensor turned = rows.detach().to(torch::kCPU, torch::kFloat64).clone(torch::MemoryFormat::Contiguous);
    if (turned.size(0) >= size())
        return torch::mm(turned, eigenvectors(0, size(), stop));
    applyReflectors(true, m_reflectors, m_scales, turned, stop);
    return torch::mm(turned, tridiagonalVectors(m_diagonal, m_offDiagonal, 0, size(), stop).t()).flip(1);
}

double TridiagonalForm::quadraticForm(const torch::Tensor& rows) const
{
    const torch::Tensor turned = rows.detach().to(torch::kCPU, torch::kFloat64).clone(torch::MemoryFormat::Contiguous);
    const std::int64_t n = turned.size(0), d = size();
    auto* y = turned.data_ptr<double>();
    applyReflectors(true, m_reflectors, m_scales, turned, {});
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
