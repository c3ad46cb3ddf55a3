// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/failed_model.h"

namespace unlearn {

Sentence FailedAttack::sentence() const
{
    return withReason(translatable("Core", "The attack %2 on model %3 is left out: %1"), reason, {attack, subject});
}

bool isOfOneModel(const Error& error)
{
    return error.code() == ErrorCode::NonFinite || error.code() == ErrorCode::ShapeMismatch
        || error.code() == ErrorCode::ValueOutOfRange;
}

void requireAnyLeft(const std::vector<FailedModel>& failed, std::size_t subjects)
{
    if (!failed.empty() && failed.size() == subjects)
        throw Error(failed.back().reason);
}

} // namespace unlearn
