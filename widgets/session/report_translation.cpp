// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/report_translation.h"

#include "widgets/session/translations.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace unlearn {

ReportLanguage reportLanguage()
{
    ReportLanguage language;
    const auto translator = std::make_shared<QTranslator>();
    if (!translator->load(spokenLanguage(), QStringLiteral("unlearning-workbench"), QStringLiteral("_"),
                          QStringLiteral(":/i18n")))
        return language;
    const QLocale spoken(translator->language());
    language.code = spoken.bcp47Name().toStdString();
    language.isRightToLeft = spoken.textDirection() == Qt::RightToLeft;
    const QLocale numbers; // those of core have the digits 0 to 9, and so this point
    if (numbers.zeroDigit() == QLatin1String("0"))
        language.decimalPoint = numbers.decimalPoint().toStdString();
    language.lookUp = [translator](const char* context, const char* english, const char* comment, std::int64_t count) {
        const int number = static_cast<int>(count);
        QString text = translator->translate(context, english, comment, number);
        if (count >= 0)
            text.replace(QLatin1String("%n"), QString::number(count));
        return text.toStdString();
    };
    return language;
}

} // namespace unlearn
