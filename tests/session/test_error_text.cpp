// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/error_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace unlearn;

namespace {

/// Another language: what is not in the list stays untranslated.
class ListTranslator : public QTranslator {
public:
    explicit ListTranslator(QHash<QString, QString> list) : m_list(std::move(list)) { }

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QLatin1String(context) == QLatin1String("Errors") ? m_list.value(QString::fromUtf8(source)) : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QHash<QString, QString> m_list;
};

Error exampleError()
{
    return {ErrorCode::FileCorrupt,
            "The file ends too early",
            {.file = "/data/100%1 train", .field = "images", .expected = "784 bytes", .found = "12"}};
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inEnglishItIsTheSentenceOfCore()
    {
        for (const Error& error : {exampleError(), Error(ErrorCode::Internal, "An order was broken"),
                                   Error(ErrorCode::UnknownName, "No such layer", {.found = "conv9"})})
            QCOMPARE(errorText(error), QString::fromUtf8(error.what()));
    }

    void anotherLanguageTranslatesLabelsAndCode()
    {
        ListTranslator german({{QStringLiteral("A file is damaged"), QStringLiteral("Eine Datei ist beschädigt")},
                               {QStringLiteral("file \"%1\""), QStringLiteral("Datei „%1“")},
                               {QStringLiteral("field \"%1\""), QStringLiteral("Feld „%1“")},
                               {QStringLiteral("expected %1"), QStringLiteral("erwartet %1")},
                               {QStringLiteral("found %1"), QStringLiteral("gefunden %1")}});
        QCoreApplication::installTranslator(&german);
        QCOMPARE(errorText(exampleError()),
                 QStringLiteral("Eine Datei ist beschädigt (The file ends too early): Datei „/data/100%1 train“, "
                                "Feld „images“, erwartet 784 bytes, gefunden 12"));
        QCoreApplication::removeTranslator(&german);
    }

    void aTranslatedMessageStandsAlone()
    {
        ListTranslator german({{QStringLiteral("The file ends too early"), QStringLiteral("Die Datei endet zu früh")},
                               {QStringLiteral("A file is damaged"), QStringLiteral("Eine Datei ist beschädigt")}});
        QCoreApplication::installTranslator(&german);
        QVERIFY(errorText(exampleError()).startsWith(QStringLiteral("Die Datei endet zu früh: ")));
        QCoreApplication::removeTranslator(&german);
    }

    void eachCodeHasATitleOfItsOwn()
    {
        QSet<QString> titles;
        const int codes = static_cast<int>(ErrorCode::Internal) + 1;
        for (int code = 0; code < codes; ++code)
            titles.insert(errorTitle(static_cast<ErrorCode>(code)));
        QVERIFY(!titles.contains(QString()));
        QCOMPARE(titles.size(), codes);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_error_text.moc"
