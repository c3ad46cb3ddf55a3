// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/forget_selector.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace unlearn {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ForgetSelector", text);
}

} // namespace

std::string ForgetSelector::text() const
{
    switch (kind) {
    case Kind::WholeClass: return "class:" + std::to_string(label);
    case Kind::FirstOfClass: return std::to_string(label) + ':' + std::to_string(count);
    case Kind::Random: return "random:" + std::to_string(count);
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
    bool isNumber = false;
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
        ? classNames[label]
        : translated(QT_TRANSLATE_NOOP("ForgetSelector", "class %1")).arg(label);
    switch (kind) {
    case Kind::WholeClass: return translated(QT_TRANSLATE_NOOP("ForgetSelector", "All of %1")).arg(name);
    case Kind::FirstOfClass:
        return translated(QT_TRANSLATE_NOOP("ForgetSelector", "First %1 of %2")).arg(locale.toString(count), name);
    case Kind::Random:
        return translated(QT_TRANSLATE_NOOP("ForgetSelector", "%1 at random")).arg(locale.toString(count));
    case Kind::File: break;
    }
    return translated(QT_TRANSLATE_NOOP("ForgetSelector", "Indices in %1")).arg(QFileInfo(file).fileName());
}

} // namespace unlearn
