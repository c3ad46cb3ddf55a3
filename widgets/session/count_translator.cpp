// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/count_translator.h"

namespace unlearn {

QString CountTranslator::translate(const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    if (n >= 0)
        text.replace(QLatin1String("%n"),
                     QLatin1String("%Ln")); // what QCoreApplication takes for a number of the locale
    return text;
}

} // namespace unlearn
