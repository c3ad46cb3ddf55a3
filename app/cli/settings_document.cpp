// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings_document.h"

#include "app/cli/json_or_text.h"

namespace unlearn {

Json settingsDocument(const std::string& settings)
{
    return settings.empty() ? Json(nullptr) : jsonOrText(settings);
}

} // namespace unlearn
