// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/symmetric_product.h"

namespace unlearn {
namespace {

/// Columns of a block: wide enough for a matrix product at full speed, narrow enough to save nearly half of it.
constexpr std::int64_t blockColumns = 448;

} // namespace

void addSymmetricProduct(const torch::Tensor& rows, torch::Tensor& total)
{
    const std::int64_t d = rows.size(1);
    const std::int64_t blocks = (d + blockColumns - 1) / blockColumns;
    const auto edge = [d, blocks](std::int64_t i) { return d * i / blocks; };
    for (std::int64_t i = 0; i < blocks; ++i) {
        // One product of a block of columns with all that come after it, itself included.
        const std::int64_t first = edge(i), width = edge(i + 1) - first;
        const torch::Tensor left = rows.narrow(1, first, width);
        const torch::Tensor right = rows.narrow(1, first, d - first);
        total.narrow(0, first, width).narrow(1, first, d - first).add_(torch::mm(left.t(), right));
    }
}

void mirrorUpper(torch::Tensor& total)
{
    const torch::Tensor upper = total.triu();
    total.copy_(upper + upper.triu(1).transpose(-2, -1));
}

} // namespace unlearn
