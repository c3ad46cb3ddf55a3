// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/forget_selector.h"

#include "widgets/session/isolated_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <numeric>

namespace unlearn {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ForgetSelector", text);
}

std::string rangesText(const std::vector<IndexRange>& ranges)
{
    std::string text;
    for (const IndexRange& range : ranges) {
        text += (text.empty() ? "" : ",") + std::to_string(range.first);
        if (range.last != range.first)
            text += '-' + std::to_string(range.last);
    }
    return text;
}

} // namespace

std::string ForgetSelector::text() const
{
    switch (kind) {
    case Kind::WholeClass: return "class:" + std::to_string(label);
    case Kind::FirstOfClass: return std::to_string(label) + ':' + std::to_string(count);
    case Kind::RangeOfClass:
        return std::to_string(label) + ':' + std::to_string(range.first) + '-' + std::to_string(range.last);
    case Kind::Random: return "random:" + std::to_string(count);
    case Kind::Samples: return "samples:" + rangesText(samples);
    case Kind::File: break;
    }
    return '@' + file.toStdString();
}

std::optional<ForgetSelector> ForgetSelector::parse(const std::string& text)
{
    const QString whole = QString::fromStdString(text);
    if (whole.startsWith(QLatin1Char('@')))
        return ForgetSelector{Kind::File, 0, 0, whole.mid(1)};
    const auto parts = whole.split(QLatin1Char(':'));
    if (parts.size() != 2)
        return std::nullopt;
    const auto ranges = parseIndexRanges(parts[1].toStdString());
    if (parts[0] == QLatin1String("samples"))
        return ranges ? std::optional(ForgetSelector{Kind::Samples, 0, 0, {}, {}, *ranges}) : std::nullopt;
    bool isNumber = false;
    if (ranges && ranges->size() == 1 && parts[1].contains(QLatin1Char('-'))) {
        const int label = parts[0].toInt(&isNumber);
        return isNumber ? std::optional(ForgetSelector{Kind::RangeOfClass, label, 0, {}, ranges->front()})
                        : std::nullopt;
    }
    const int number = parts[1].toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (parts[0] == QLatin1String("class"))
        return ForgetSelector{Kind::WholeClass, number, 0};
    if (parts[0] == QLatin1String("random"))
        return ForgetSelector{Kind::Random, 0, number};
    const int label = parts[0].toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return ForgetSelector{Kind::FirstOfClass, label, number};
}

QString ForgetSelector::description(const QStringList& classNames) const
{
    const QLocale locale;
    const QString name = label >= 0 && label < classNames.size()
        ? isolated(classNames[label])
        : translated(QT_TRANSLATE_NOOP("ForgetSelector", "class %1")).arg(locale.toString(label));
    switch (kind) {
    case Kind::WholeClass: return translated(QT_TRANSLATE_NOOP("ForgetSelector", "All of %1")).arg(name);
    case Kind::FirstOfClass:
        return translated(QT_TRANSLATE_NOOP("ForgetSelector", "First %1 of %2")).arg(locale.toString(count), name);
    case Kind::RangeOfClass:
        return translated(QT_TRANSLATE_NOOP("ForgetSelector", "Samples %1 to %2 of %3"))
            .arg(locale.toString(static_cast<qlonglong>(range.first)),
                 locale.toString(static_cast<qlonglong>(range.last)), name);
    case Kind::Samples: {
        const auto number =
            std::accumulate(samples.begin(), samples.end(), std::int64_t{0},
                            [](std::int64_t sum, const IndexRange& one) { return sum + one.last - one.first + 1; });
        return translated(QT_TRANSLATE_NOOP("ForgetSelector", "%1 chosen one by one"))
            .arg(locale.toString(static_cast<qlonglong>(number)));
    }
    case Kind::Random:
        return translated(QT_TRANSLATE_NOOP("ForgetSelector", "%1 at random")).arg(locale.toString(count));
    case Kind::File: break;
    }
    return translated(QT_TRANSLATE_NOOP("ForgetSelector", "Indices in %1")).arg(isolated(QFileInfo(file).fileName()));
}

} // namespace unlearn
