// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/date_text.h"

#include "widgets/session/translations.h"

#include <QDateTime>

namespace unlearn {

namespace {

bool isOfNoPlace(const QLocale& system)
{
    return system.language() == QLocale::C && spokenLanguage().language() == QLocale::English;
}

} // namespace

QString dateTimeText(const QDateTime& when, const QLocale& system)
{
    return isOfNoPlace(system) ? when.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                               : dateLocale(system).toString(when, QLocale::ShortFormat);
}

QString timeText(const QTime& time, const QLocale& system)
{
    return isOfNoPlace(system) ? time.toString(Qt::ISODate) : dateLocale(system).toString(time, QLocale::LongFormat);
}

} // namespace unlearn
