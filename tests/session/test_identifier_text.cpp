// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/identifier_text.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace unlearn;

class TestIdentifierText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hasNoSeparatorsInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("1234567");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("1234567");
        QTest::newRow("French") << QStringLiteral("fr_FR") << QStringLiteral("1234567");
        QTest::newRow("Arabic") << QStringLiteral("ar_EG") << QStringLiteral("١٢٣٤٥٦٧");
    }

    void hasNoSeparatorsInAnyLanguage()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        QTEST(identifierText(RunId{1234567}), "text");
        QTEST(identifierText(std::uint64_t{1234567}), "text");
    }

    void seedsMayBeAsLargeAsTheyCan()
    {
        QCOMPARE(identifierText(std::numeric_limits<std::uint64_t>::max()), QStringLiteral("18446744073709551615"));
    }
};

QTEST_APPLESS_MAIN(TestIdentifierText)
#include "test_identifier_text.moc"
