// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_or_text.h"

#include "core/error.h"
#include "core/json_fields.h"

namespace unlearn {

Json jsonOrText(const std::string& text)
{
    try {
        return parseJson(text);
    } catch (const Error&) {
        return text;
    }
}

} // namespace unlearn
