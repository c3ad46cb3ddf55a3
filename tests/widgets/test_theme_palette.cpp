// SPDX-License-Identifier: GPL-3.0-or-later
// What is written and drawn stands out from what is behind it, in both themes (WCAG 2.1, 1.4.3 and 1.4.11).
#include "widgets/plot_style.h"
#include "widgets/theme_palette.h"

#include <QtTest>

#include <cmath>

using namespace unlearn;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestThemePalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsAsDefined()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(std::abs(contrast("#767676", Qt::white) - 4.54) < 0.01); // the known grey at the limit
    }

    void textsAreReadable_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("background");
        struct Pair {
            const char* name;
            QPalette::ColorRole text;
            QPalette::ColorRole background;
        };
        for (const auto& [themeName, theme] : {std::pair{"light", Theme::Light}, {"dark", Theme::Dark}}) {
            for (const Pair& pair : {Pair{"window", QPalette::WindowText, QPalette::Window},
                                     {"base", QPalette::Text, QPalette::Base},
                                     {"alternate", QPalette::Text, QPalette::AlternateBase},
                                     {"button", QPalette::ButtonText, QPalette::Button},
                                     {"selection", QPalette::HighlightedText, QPalette::Highlight},
                                     {"link on window", QPalette::Link, QPalette::Window},
                                     {"link on base", QPalette::Link, QPalette::Base},
                                     {"link on tip", QPalette::Link, QPalette::ToolTipBase},
                                     {"tip", QPalette::ToolTipText, QPalette::ToolTipBase},
                                     {"placeholder", QPalette::PlaceholderText, QPalette::Base},
                                     {"hint on window", QPalette::PlaceholderText, QPalette::Window}})
                QTest::addRow("%s, %s", themeName, pair.name)
                    << static_cast<int>(theme) << static_cast<int>(pair.text) << static_cast<int>(pair.background);
        }
    }

    void textsAreReadable()
    {
        QFETCH(int, theme);
        QFETCH(int, text);
        QFETCH(int, background);
        const QPalette palette = themePalette(static_cast<Theme>(theme), {});
        const double ratio = contrast(palette.color(static_cast<QPalette::ColorRole>(text)),
                                      palette.color(static_cast<QPalette::ColorRole>(background)));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void curvesAreSeen()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QPalette palette = themePalette(theme, {});
            for (const PlotColour colour :
                 {PlotColour::Blue, PlotColour::Vermilion, PlotColour::Green, PlotColour::Purple, PlotColour::Orange,
                  PlotColour::Sky, PlotColour::Grey}) {
                const double ratio = contrast(plotColour(colour, palette), palette.color(QPalette::Base));
                QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("%1: %2").arg(static_cast<int>(colour)).arg(ratio)));
            }
        }
    }
};

QTEST_MAIN(TestThemePalette)
#include "test_theme_palette.moc"
