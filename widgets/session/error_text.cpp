// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/error_text.h"

#include "widgets/session/error_field.h"
#include "widgets/session/error_pattern.h"
#include "widgets/session/error_value.h"

#include <QCoreApplication>
#include <QStringList>

namespace unlearn {

namespace {

const char* englishTitle(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing: return QT_TRANSLATE_NOOP("Errors", "A file or folder does not exist");
    case ErrorCode::FileUnreadable: return QT_TRANSLATE_NOOP("Errors", "A file can not be read");
    case ErrorCode::FileUnwritable: return QT_TRANSLATE_NOOP("Errors", "A file can not be written");
    case ErrorCode::DiskFull: return QT_TRANSLATE_NOOP("Errors", "The disk is full");
    case ErrorCode::FileCorrupt: return QT_TRANSLATE_NOOP("Errors", "A file is damaged");
    case ErrorCode::FormatUnsupported: return QT_TRANSLATE_NOOP("Errors", "A file is of a kind that is not supported");
    case ErrorCode::ShapeMismatch: return QT_TRANSLATE_NOOP("Errors", "Sizes do not fit together");
    case ErrorCode::ValueOutOfRange: return QT_TRANSLATE_NOOP("Errors", "A value is outside its range");
    case ErrorCode::UnknownName: return QT_TRANSLATE_NOOP("Errors", "A name is not known");
    case ErrorCode::NonFinite: return QT_TRANSLATE_NOOP("Errors", "Numbers are not finite");
    case ErrorCode::DatabaseNewer: return QT_TRANSLATE_NOOP("Errors", "The log was written by a newer version");
    case ErrorCode::DatabaseLocked: return QT_TRANSLATE_NOOP("Errors", "Another program holds the log");
    case ErrorCode::DatabaseCorrupt: return QT_TRANSLATE_NOOP("Errors", "The log is damaged");
    case ErrorCode::Untrusted:
        return QT_TRANSLATE_NOOP("Errors", "The file holds code that nobody has said may be run");
    case ErrorCode::Device: return QT_TRANSLATE_NOOP("Errors", "The device failed");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("Errors", "Stopped");
    case ErrorCode::OutOfMemory: return QT_TRANSLATE_NOOP("Errors", "Memory ran out");
    case ErrorCode::Internal: return QT_TRANSLATE_NOOP("Errors", "The program made an error");
    }
    return "";
}

/// Sentences of core with names in them; those without are listed by packaging/error_messages.py.
constexpr const char* sentencesOfNames[] = {
    QT_TRANSLATE_NOOP("Errors", "The architecture %1 can not take this data"),
    QT_TRANSLATE_NOOP("Errors", "The method %1 has no such setting"),
    QT_TRANSLATE_NOOP("Errors", "The method \"%1\" needs the retained samples"),
    QT_TRANSLATE_NOOP("Errors", "The stop rule \"%1\" needs a retrained baseline of request %2"),
    QT_TRANSLATE_NOOP("Errors", "The stop rule \"%1\" needs a retrained baseline to match"),
    QT_TRANSLATE_NOOP("Errors", "The stop rule \"%1\" needs the retained data"),
    QT_TRANSLATE_NOOP("Errors", "The stop rule \"%1\" needs validation data"),
    QT_TRANSLATE_NOOP("Errors", "The images differ in size; an option brings them to one, such as ?size=%1"),
};

QString translatedSentence(const std::string& english)
{
    static const auto patterns = [] {
        ErrorPatterns made;
        made.add(sentencesOfNames, QStringLiteral("[\\w.-]+"));
        return made;
    }();
    const QString sentence = QString::fromStdString(english);
    const QString whole = QCoreApplication::translate("Errors", english.c_str());
    return whole != sentence ? whole : patterns.translated(sentence).value_or(sentence);
}

QString messageText(const Error& error)
{
    const QString message = QString::fromStdString(error.message());
    const QString translated = translatedSentence(error.message());
    const QString title = errorTitle(error.code());
    // An English title would say less than the message does.
    if (translated != message || title == QLatin1String(englishTitle(error.code())))
        return translated;
    return QCoreApplication::translate("Errors", "%1 (%2)").arg(title, message);
}

} // namespace

QString errorTitle(ErrorCode code)
{
    return QCoreApplication::translate("Errors", englishTitle(code));
}

QString errorText(const Error& error)
{
    const ErrorContext& context = error.context();
    QStringList details;
    const auto add = [&details](const QString& pattern, const QString& value) {
        if (!value.isEmpty())
            details << pattern.arg(value);
    };
    add(QCoreApplication::translate("Errors", "file \"%1\""), QString::fromStdString(context.file));
    add(QCoreApplication::translate("Errors", "field \"%1\""), errorField(context.field));
    add(QCoreApplication::translate("Errors", "expected %1"), errorValue(context.expected));
    add(QCoreApplication::translate("Errors", "found %1"), errorValue(context.found));
    if (details.isEmpty())
        return messageText(error);
    return QCoreApplication::translate("Errors", "%1: %2").arg(messageText(error), details.join(QStringLiteral(", ")));
}

} // namespace unlearn
