// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/gamma_list.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace unlearn {

std::optional<std::vector<double>> gammasFromList(const QString& text)
{
    const QLocale locale;
    const bool commaParts = locale.decimalPoint() != QLatin1String(",");
    const QRegularExpression gap(commaParts ? QStringLiteral("[\\s;,]+") : QStringLiteral("[\\s;]+"));
    std::vector<double> gammas;
    const auto parts = text.split(gap, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool isNumber = false;
        double gamma = QLocale::c().toDouble(part, &isNumber);
        if (!isNumber)
            gamma = locale.toDouble(part, &isNumber);
        if (!isNumber)
            return std::nullopt;
        gammas.push_back(gamma);
    }
    return gammas;
}

QString gammaListText(const std::vector<double>& gammas)
{
    QStringList parts;
    for (const double gamma : gammas)
        parts << QLocale().toString(gamma, 'g', QLocale::FloatingPointShortest);
    return parts.join(QLatin1Char(' '));
}

} // namespace unlearn
