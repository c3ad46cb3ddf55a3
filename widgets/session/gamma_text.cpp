// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/gamma_text.h"

#include "core/error.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace unlearn {

namespace {

std::string lineName(qsizetype line)
{
    return "line " + std::to_string(line + 1);
}

/// What is not a number, or none between 0 and 1, is told from each other: the latter was meant as one.
std::optional<double> numberIn(const QString& text)
{
    bool isNumber = false;
    double value = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

double gammaIn(const QString& text, qsizetype line)
{
    const auto value = numberIn(text);
    if (value && *value >= 0.0 && *value <= 1.0)
        return *value;
    throw Error(ErrorCode::ValueOutOfRange, "The pasted text holds something that is no threshold",
                {.field = lineName(line),
                 .expected = "a number from 0 to 1",
                 .found = '"' + text.left(40).toStdString() + '"'});
}

} // namespace

QString gammaText(const std::vector<std::pair<std::string, double>>& gammas)
{
    QString text;
    for (const auto& [layer, gamma] : gammas)
        text += QString::fromStdString(layer) + QLatin1Char('\t')
            + QLocale::c().toString(gamma, 'g', QLocale::FloatingPointShortest) + QLatin1Char('\n');
    return text;
}

std::map<std::string, double> gammasFromText(const QString& text, const std::vector<std::string>& layers,
                                             const std::vector<std::string>& selected)
{
    static const QRegularExpression separator(QStringLiteral("[\\t; ]+"));
    std::map<std::string, double> named;
    std::vector<double> numbers;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList words = lines[i].trimmed().split(separator, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.size() == 1) {
            numbers.push_back(gammaIn(words.front(), i));
            continue;
        }
        const std::string layer = words.front().toStdString();
        if (std::ranges::find(layers, layer) == layers.end())
            throw Error(ErrorCode::UnknownName, "The pasted text names a layer that the model does not have",
                        {.field = lineName(i),
                         .expected = "a layer of the model",
                         .found = '"' + words.front().left(40).toStdString() + '"'});
        named[layer] = gammaIn(words.back(), i);
    }
    if (numbers.empty() && named.empty())
        throw Error(ErrorCode::FormatUnsupported, "The clipboard holds no thresholds",
                    {.expected = "a number, or lines of a layer's name and a number"});
    if (numbers.empty())
        return named;
    if (!named.empty() || (numbers.size() != 1 && numbers.size() != selected.size()))
        throw Error(
            ErrorCode::FormatUnsupported, "The pasted numbers do not fit the selected layers",
            {.expected = "one number, or one for each of the " + std::to_string(selected.size()) + " selected layers",
             .found = std::to_string(numbers.size()) + (named.empty() ? " numbers" : " numbers beside names")});
    for (std::size_t i = 0; i < selected.size(); ++i)
        named[selected[i]] = numbers.size() == 1 ? numbers.front() : numbers[i];
    return named;
}

} // namespace unlearn
