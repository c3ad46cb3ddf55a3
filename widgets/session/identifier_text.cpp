// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/identifier_text.h"

#include <QLocale>

namespace unlearn {

QString identifierText(std::uint64_t number)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<qulonglong>(number));
}

QString identifierText(RunId run)
{
    return identifierText(static_cast<std::uint64_t>(run.value));
}

} // namespace unlearn
