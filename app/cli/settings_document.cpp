// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings_document.h"

namespace unlearn {

Json settingsDocument(const std::string& settings)
{
    if (settings.empty())
        return nullptr;
    Json document = Json::parse(settings, nullptr, false);
    return document.is_discarded() ? Json(settings) : document;
}

} // namespace unlearn
