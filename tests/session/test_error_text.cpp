// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/core_text.h"
#include "widgets/session/error_field.h"
#include "widgets/session/error_text.h"
#include "widgets/session/error_value.h"

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

    void whatWasExpectedAndFoundIsTranslated_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("words") << "a folder that may be read"
                               << "ein Ordner, der gelesen werden darf";
        QTest::newRow("a number") << "784 bytes"
                                  << "784 Byte";
        QTest::newRow("another number") << "1e-05 bytes"
                                        << "1e-05 Byte";
        QTest::newRow("numbers") << "1 to 10"
                                 << "1 bis 10";
        QTest::newRow("the other order") << "3 classes of 2 to 4%2"
                                         << "von 2 to 4%2 sind es 3 Klassen";
        QTest::newRow("names") << "one of allcnn, mlp"
                               << "eines von allcnn, mlp";
        QTest::newRow("what a file says") << "\"784 bytes\""
                                          << "\"784 bytes\"";
        QTest::newRow("words for a number") << "many bytes"
                                            << "many bytes";
        QTest::newRow("words around") << "about 784 bytes"
                                      << "about 784 bytes";
        QTest::newRow("words that a pattern fits, too") << "one of each at least"
                                                        << "je eines";
        QTest::newRow("the same twice")
            << "a folder that holds x, or cifar10:DIR (unlearn data get cifar10 downloads them)"
            << "Ordner mit x; cifar10, cifar10";
        QTest::newRow("not the same twice")
            << "a folder that holds x, or cifar10:DIR (unlearn data get mnist downloads them)"
            << "a folder that holds x, or cifar10:DIR (unlearn data get mnist downloads them)";
    }

    void whatWasExpectedAndFoundIsTranslated()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        ListTranslator translator(
            {{QStringLiteral("a folder that may be read"), QStringLiteral("ein Ordner, der gelesen werden darf")},
             {QStringLiteral("%1 bytes"), QStringLiteral("%1 Byte")},
             {QStringLiteral("%1 to %2"), QStringLiteral("%1 bis %2")},
             {QStringLiteral("%1 classes of %2"), QStringLiteral("von %2 sind es %1 Klassen")},
             {QStringLiteral("one of %1"), QStringLiteral("eines von %1")},
             {QStringLiteral("one of each at least"), QStringLiteral("je eines")},
             {QStringLiteral("a folder that holds %1, or %2:DIR (unlearn data get %2 downloads them)"),
              QStringLiteral("Ordner mit %1; %2, %2")}});
        QCOMPARE(errorValue(english.toStdString()), english);
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(errorValue(english.toStdString()), german);
        QVERIFY(errorText({ErrorCode::FileCorrupt, "It is odd", {.found = english.toStdString()}}).endsWith(german));
        QCoreApplication::removeTranslator(&translator);
    }

    void whereItWasIsTranslated_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << "retained samples"
                               << "behaltene Datenpunkte";
        QTest::newRow("a number") << "line 12"
                                  << "Zeile 12";
        QTest::newRow("a number and a name") << "line 12, column of %1 years"
                                             << "Spalte of %1 years, Zeile 12";
        QTest::newRow("three") << "loss in epoch 2, step 30, first seen in features.0"
                               << "features.0: Verlust in Epoche 2, Schritt 30";
        QTest::newRow("a key that is a word of core's, too") << "samples"
                                                             << "samples";
        QTest::newRow("a path in a file") << "/stop/rule"
                                          << "/stop/rule";
        QTest::newRow("no number") << "line twelve"
                                   << "line twelve";
    }

    void whereItWasIsTranslated()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        ListTranslator translator({{QStringLiteral("retained samples"), QStringLiteral("behaltene Datenpunkte")},
                                   {QStringLiteral("samples"), QStringLiteral("Datenpunkte")},
                                   {QStringLiteral("line %1"), QStringLiteral("Zeile %1")},
                                   {QStringLiteral("line %1, column %2"), QStringLiteral("Spalte %2, Zeile %1")},
                                   {QStringLiteral("loss in epoch %1, step %2, first seen in %3"),
                                    QStringLiteral("%3: Verlust in Epoche %1, Schritt %2")}});
        QCOMPARE(errorField(english.toStdString()), english);
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(errorField(english.toStdString()), german);
        QCoreApplication::removeTranslator(&translator);
    }

    void sentencesWithNamesInThemAreTranslated_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("a name") << "The architecture vit-b-16 can not take this data"
                                << "vit-b-16 nimmt diese Daten nicht";
        QTest::newRow("a name in quotes") << "The stop rule \"test-drop\" needs validation data"
                                          << "„test-drop“ braucht Validierungsdaten";
        QTest::newRow("another need") << "The stop rule \"test-drop\" needs patience"
                                      << "Ein Wert ist falsch (The stop rule \"test-drop\" needs patience)";
    }

    void sentencesWithNamesInThemAreTranslated()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        ListTranslator translator(
            {{QStringLiteral("The architecture %1 can not take this data"),
              QStringLiteral("%1 nimmt diese Daten nicht")},
             {QStringLiteral("The stop rule \"%1\" needs validation data"),
              QStringLiteral("„%1“ braucht Validierungsdaten")},
             {QStringLiteral("A value is outside its range"), QStringLiteral("Ein Wert ist falsch")}});
        const Error error(ErrorCode::ValueOutOfRange, english.toStdString());
        QCOMPARE(errorText(error), english);
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(errorText(error), german);
        QCoreApplication::removeTranslator(&translator);
    }

    void aTranslatedMessageStandsAlone()
    {
        ListTranslator german({{QStringLiteral("The file ends too early"), QStringLiteral("Die Datei endet zu früh")},
                               {QStringLiteral("A file is damaged"), QStringLiteral("Eine Datei ist beschädigt")}});
        QCoreApplication::installTranslator(&german);
        QVERIFY(errorText(exampleError()).startsWith(QStringLiteral("Die Datei endet zu früh: ")));
        QCoreApplication::removeTranslator(&german);
    }

    /// Notices tell of errors, too.
    void aNoticeTellsItsReasonInTheSameLanguage()
    {
        const Sentence notice = withReason("%1; shadow model %2 begins anew", exampleError(), {"3"});
        QCOMPARE(notice.text(), exampleError().what() + std::string("; shadow model 3 begins anew"));
        QCOMPARE(coreText(notice), QString::fromStdString(notice.text()));
        ListTranslator german({{QStringLiteral("A file is damaged"), QStringLiteral("Eine Datei ist beschädigt")},
                               {QStringLiteral("%1 bytes"), QStringLiteral("%1 Byte")}});
        QCoreApplication::installTranslator(&german);
        const QString told = coreText(notice);
        QVERIFY2(told.startsWith(QStringLiteral("Eine Datei ist beschädigt (")), qUtf8Printable(told));
        QVERIFY2(told.endsWith(QStringLiteral("expected 784 Byte, found 12; shadow model 3 begins anew")),
                 qUtf8Printable(told));
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
