// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/sample_union.h"

namespace unlearn {

SampleUnion::Batch SampleUnion::batch(const torch::Tensor& positions) const
{
    const torch::Tensor toForget = positions.lt(m_forget.count());
    const torch::Tensor forget = positions.masked_select(toForget);
    const torch::Tensor retain = positions.masked_select(toForget.logical_not()) - m_forget.count();
    if (forget.size(0) == 0)
        return {m_retain.images(retain), m_retain.labels(retain), 0};
    if (retain.size(0) == 0)
        return {m_forget.images(forget), m_forget.labels(forget), forget.size(0)};
    return {torch::cat({m_forget.images(forget), m_retain.images(retain)}),
            torch::cat({m_forget.labels(forget), m_retain.labels(retain)}), forget.size(0)};
}

} // namespace unlearn
