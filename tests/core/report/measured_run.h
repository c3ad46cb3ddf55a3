// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/figure_of_merit.h"
#include "core/report/run_to_report.h"
#include "tests/bracketed_text.h"
#include "tests/core/report/report_fixture.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace unlearn::test {

inline constexpr double notThere = std::numeric_limits<double>::quiet_NaN();
inline const std::string moment = "2026-05-01T10:20:30Z";

/// Without anything that was measured: of an original, an unlearned and that many retrained models, with two layers.
inline RunToReport finishedRun(int retrained = 2, std::int64_t id = 1)
{
    RunToReport run;
    run.plan = planOf({});
    run.details.summary.id = {id};
    run.details.summary.state = RunState::Finished;
    run.details.summary.header = fullHeader();
    run.details.summary.header.plan = planToJson(*run.plan);
    run.details.errors = {errorsOf("original", 5.0), errorsOf("unlearned", 15.0)};
    for (int i = 0; i < retrained; ++i)
        run.details.errors.push_back(errorsOf("retrained-" + std::to_string(i), 15.0));
    run.details.layers = {{.name = "features.3", .d = 27, .k = {3}, .gamma = 0.9, .retainDrift = {}},
                          {.name = "classifier.1", .d = 27, .k = {3}, .gamma = 0.9, .retainDrift = {}}};
    return run;
}

inline void measure(RunToReport& run, const FigureOfMerit& figure, const std::string& at = moment)
{
    run.details.measured.push_back({figure, at});
}

/// Of 200 samples. Values rise by 0.1 from a layer to the next one, and are 0.3 higher of retained samples.
inline void measureLayers(RunToReport& run, const std::string& first = "features.3",
                          const std::string& second = "classifier.1")
{
    const std::vector<std::string> layers{"logits", second, first}; // not in the order of the network
    const auto depthOf = [&](const std::string& layer) { return layer == first ? 0.0 : layer == second ? 0.1 : 0.2; };
    for (const std::string& layer : layers) {
        for (const char* part : {"forget", "retain"}) {
            const double shift = depthOf(layer) + (std::string("retain") == part ? 0.3 : 0.0);
            for (const auto& [subject, value] :
                 {std::pair{"original", 0.5}, {"unlearned", 0.25}, {"retrained-0", 0.0}, {"retrained-1", 0.2}})
                measure(run, {"probe", subject, "", part, layer, value + shift, 200});
            for (const auto& [versus, value] :
                 {std::pair{"original", 0.05}, {"retrained-0", 0.1}, {"retrained-1", 0.3}})
                measure(run, {"cka", "unlearned", versus, part, layer, value + shift, 200});
            measure(run, {"cka", "retrained-0", "original", part, layer, 0.15 + shift, 200});
            measure(run, {"cka", "retrained-1", "original", part, layer, 0.25 + shift, 200});
            measure(run, {"cka", "retrained-1", "retrained-0", part, layer, 0.5 + shift, 200});
        }
    }
}

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
};

inline std::vector<Element> elementsOf(const std::string& svg)
{
    std::vector<Element> elements;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements.push_back({reader.name().toString(), reader.attributes()});
    }
    if (reader.hasError())
        qFatal("%s", qUtf8Printable(reader.errorString()));
    return elements;
}

inline QStringList attributesOf(const std::string& svg, const char* element, const char* attribute)
{
    QStringList values;
    for (const Element& one : elementsOf(svg)) {
        if (one.name == QLatin1String(element))
            values << one.attributes.value(QLatin1String(attribute)).toString();
    }
    return values;
}

inline QStringList textsOf(const std::string& svg)
{
    QStringList texts;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText();
    }
    return texts;
}

inline bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

inline std::ptrdiff_t columnOf(const ReportTable& table, const char* key)
{
    return std::ranges::find(table.columns, key, &ReportColumn::key) - table.columns.begin();
}

inline const ReportCell& cellOf(const ReportTable& table, std::size_t row, const char* key)
{
    return table.rows.at(row).at(static_cast<std::size_t>(columnOf(table, key)));
}

/// Every text between brackets, the numbers with a comma.
inline ReportLanguage bracketed()
{
    return {.code = "qaa",
            .isRightToLeft = true,
            .decimalPoint = ",",
            .lookUp = [](const char*, const char* english, const char*, std::int64_t count) {
                QString text = QString::fromUtf8(english);
                if (count >= 0)
                    text.replace(QLatin1String("%n"), QString::number(count));
                return (openingBracket + text + closingBracket).toStdString();
            }};
}

/// Whether all words of a text come from the bracketed language, or are names and moments in its sentences.
inline bool isTranslated(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return !word.match(outsideBrackets(text)).hasMatch();
}

} // namespace unlearn::test
