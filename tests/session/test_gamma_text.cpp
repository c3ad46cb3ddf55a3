// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/expect_error.h"
#include "widgets/session/gamma_preset.h"
#include "widgets/session/gamma_text.h"

#include <QLocale>
#include <QTest>

using namespace unlearn;
using Gammas = std::map<std::string, double>;

class TestGammaText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesRound()
    {
        const QString text = gammaText({{"conv.1", 0.9}, {"fc", 1.0 / 3.0}});
        QCOMPARE(gammasFromText(text, m_layers, {}), (Gammas{{"conv.1", 0.9}, {"fc", 1.0 / 3.0}}));
    }

    void numbersAreForTheSelected()
    {
        const std::vector<std::string> two{"fc", "conv.2"};
        QCOMPARE(gammasFromText(QStringLiteral("0.5"), m_layers, two), (Gammas{{"fc", 0.5}, {"conv.2", 0.5}}));
        QCOMPARE(gammasFromText(QStringLiteral("0.1\r\n0.2\r\n"), m_layers, two),
                 (Gammas{{"fc", 0.1}, {"conv.2", 0.2}}));
    }

    void readsWhatSpreadsheetsAndLocalesWrite()
    {
        QCOMPARE(gammasFromText(QStringLiteral("fc; 0.25\n\nconv.2   1"), m_layers, {}),
                 (Gammas{{"fc", 0.25}, {"conv.2", 1.0}}));
        QLocale::setDefault(QLocale(QLocale::German));
        const auto read = gammasFromText(QStringLiteral("fc\t0,25"), m_layers, {});
        QLocale::setDefault(QLocale::c());
        QCOMPARE(read, (Gammas{{"fc", 0.25}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QStringLiteral(" \n") << QStringLiteral("format-unsupported");
        QTest::newRow("prose") << QStringLiteral("perhaps") << QStringLiteral("value-out-of-range");
        QTest::newRow("too much") << QStringLiteral("fc\t1.01") << QStringLiteral("value-out-of-range");
        QTest::newRow("not a number") << QStringLiteral("nan") << QStringLiteral("value-out-of-range");
        QTest::newRow("no such layer") << QStringLiteral("fc9\t0.5") << QStringLiteral("unknown-name");
        QTest::newRow("three for two") << QStringLiteral("0\n0\n0") << QStringLiteral("format-unsupported");
        QTest::newRow("mixed") << QStringLiteral("fc\t0.5\n0.5") << QStringLiteral("format-unsupported");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(QString::fromStdString(errorNameOf([&] { gammasFromText(text, m_layers, {"fc", "conv.1"}); })), error);
    }

    void presetsExceptLayersThatThereAre()
    {
        QCOMPARE(gammaPresets(m_layers).size(), 3U);
        const auto presets = gammaPresets({"conv1", "layer2.0.conv1", "fc"});
        QCOMPARE(presets.size(), 4U);
        const auto classRemoval = presets[2].gammas;
        QCOMPARE(classRemoval.all, 0.9);
        QCOMPARE(classRemoval.layers, (Gammas{{"conv1", 0.95}, {"layer2.0.conv1", 0.95}}));
    }

private:
    const std::vector<std::string> m_layers{"conv.1", "conv.2", "fc"};
};

QTEST_APPLESS_MAIN(TestGammaText)
#include "test_gamma_text.moc"
