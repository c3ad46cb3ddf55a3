// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <optional>
#include <string>

namespace unlearn {

/// The Error that a call throws; nothing when it returns. Any other exception passes through and fails the test.
template <typename Call> std::optional<Error> errorOf(Call&& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

/// The same for a call that must throw; std::bad_optional_access, which fails the test, when it does not.
template <typename Call> Error thrownBy(Call&& call)
{
    return errorOf(call).value();
}

/// "file-corrupt", ...; "no error" when the call returns.
template <typename Call> std::string errorNameOf(Call&& call)
{
    const auto error = errorOf(call);
    return error ? errorCodeName(error->code()) : "no error";
}

} // namespace unlearn
