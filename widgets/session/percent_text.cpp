// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/percent_text.h"

#include <QLocale>

#include <cmath>

namespace unlearn {

QString percentText(double percent)
{
    return std::isnan(percent) ? QStringLiteral("–") : QLocale().toString(percent, 'f', 2);
}

} // namespace unlearn
