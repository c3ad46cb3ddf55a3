// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/symmetric_product.h"

#include "core/spectrum/lapack.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace unlearn {
namespace {

/// Columns of a block: wide enough for a matrix product at full speed, narrow enough to save nearly half of it.
constexpr std::int64_t blockColumns = 448;

constexpr std::int64_t wideColumns = 128;
constexpr std::int64_t slabRows = 2048;

/// total [d, d] += left^T right, of [n, d] each, in blocks on and above the diagonal.
void addUpper(const torch::Tensor& left, const torch::Tensor& right, torch::Tensor& total)
{
    const std::int64_t d = left.size(1);
    const std::int64_t blocks = (d + blockColumns - 1) / blockColumns;
    const auto edge = [d, blocks](std::int64_t i) { return d * i / blocks; };
    for (std::int64_t i = 0; i < blocks; ++i) {
        // One product of a block of columns with all that come after it, itself included.
        const std::int64_t first = edge(i), width = edge(i + 1) - first;
        const torch::Tensor block = left.narrow(1, first, width).t();
        const torch::Tensor others = right.narrow(1, first, d - first);
        torch::Tensor sum = total.narrow(0, first, width).narrow(1, first, d - first);
        if (left.scalar_type() == total.scalar_type())
            sum.addmm_(block, others);
        else
            sum.add_(torch::mm(block, others));
    }
}

/// total [d, d] += X^T X of rows [n, d], slab by slab. Of a slab X of c rows in float32, with m their mean and t the
/// sum of Y = X - m (m is rounded), X^T X = Y^T Y + m^T (c m + t) + t^T m. All but Y^T Y is added once for all slabs.
void addWide(const torch::Tensor& rows, torch::Tensor& total)
{
    const std::int64_t n = rows.size(0);
    const bool isExact = rows.scalar_type() == total.scalar_type();
    std::vector<torch::Tensor> left, right;
    for (std::int64_t start = 0; start < n; start += slabRows) {
        const std::int64_t count = std::min(slabRows, n - start);
        const torch::Tensor slab = rows.narrow(0, start, count);
        if (isExact) {
            addUpper(slab, slab, total);
            continue;
        }
        const torch::Tensor mean = slab.mean(0), centred = slab - mean;
        addUpper(centred, centred, total);
        const torch::Tensor m = mean.to(total.scalar_type()), t = centred.sum(0).to(total.scalar_type());
        left.insert(left.end(), {m, t});
        right.insert(right.end(), {m * count + t, m});
    }
    if (!left.empty())
        addUpper(torch::stack(left), torch::stack(right), total);
}

/// Products that are too narrow for threads to share one: each takes slabs of its own, which are added in their order.
void addNarrow(const torch::Tensor& rows, torch::Tensor& total)
{
    const std::int64_t n = rows.size(1), slabs = (n + slabRows - 1) / slabRows;
    const auto product = [&rows, n](std::int64_t slab) {
        const std::int64_t first = slab * slabRows;
        const torch::Tensor exact = rows.narrow(1, first, std::min(slabRows, n - first)).to(torch::kFloat64);
        return torch::bmm(exact.transpose(1, 2), exact);
    };
    std::vector<torch::Tensor> products(static_cast<std::size_t>(slabs));
    const auto multiply = [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard noGrad;
        for (std::int64_t slab = begin; slab < end; ++slab)
            products[static_cast<std::size_t>(slab)] = product(slab);
    };
    if (rows.is_cpu())
        at::parallel_for(0, slabs, 1, multiply);
    else
        multiply(0, slabs);
    for (const torch::Tensor& one : products)
        total.add_(one);
}

} // namespace

void addSymmetricProduct(const torch::Tensor& rows, torch::Tensor& total)
{
    if (rows.size(2) < wideColumns) {
        addNarrow(rows, total);
        return;
    }
    for (std::int64_t i = 0; i < rows.size(0); ++i) {
        torch::Tensor sum = total[i];
        addWide(rows[i], sum);
    }
}

torch::Tensor symmetricProducts(const torch::Tensor& rows)
{
    if (!rows.is_cpu())
        return torch::bmm(rows.transpose(1, 2), rows);
    const std::int64_t products = rows.size(0), n = rows.size(1), d = rows.size(2);
    torch::Tensor result = torch::zeros({products, d, d}, rows.options());
    // Rows of ours are BLAS's columns: its lower triangle is our upper one.
    const int width = static_cast<int>(d), depth = static_cast<int>(n);
    const float one = 1.0F, nothing = 0.0F;
    const auto* from = rows.data_ptr<float>();
    auto* to = result.data_ptr<float>();
    for (std::int64_t i = 0; i < products; ++i)
        ssyrk_("L", "N", &width, &depth, &one, from + i * n * d, &width, &nothing, to + i * d * d, &width, 1, 1);
    return result;
}

void mirrorUpper(torch::Tensor& total)
{
    const std::int64_t d = total.size(-1);
    for (std::int64_t i = 0; i < d; i += blockColumns) { // in blocks: a wide moment has no room beside it
        const std::int64_t width = std::min(blockColumns, d - i), after = d - i - width;
        const torch::Tensor rows = total.narrow(-2, i, width);
        torch::Tensor diagonal = rows.narrow(-1, i, width);
        const torch::Tensor upper = diagonal.triu();
        diagonal.copy_(upper + upper.triu(1).transpose(-2, -1));
        total.narrow(-2, i + width, after)
            .narrow(-1, i, width)
            .copy_(rows.narrow(-1, i + width, after).transpose(-2, -1));
    }
}

} // namespace unlearn
