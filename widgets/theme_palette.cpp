// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme_palette.h"

namespace unlearn {

namespace {

struct ThemeColours {
    QColor window, base, alternate, text, faint, button, accent, accentText, link, tip, tipText, line;
};

QPalette paletteOf(const ThemeColours& c)
{
    QPalette palette(c.text, c.button, c.button.lighter(140), c.line, c.line.lighter(120), c.text, c.accentText, c.base,
                     c.window);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::ToolTipBase, c.tip);
    palette.setColor(QPalette::ToolTipText, c.tipText);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

} // namespace

QPalette themePalette(Theme theme, const QPalette& system)
{
    switch (theme) {
    case Theme::Light:
        return paletteOf({"#eff0f2", "#ffffff", "#f5f6f8", "#1b1d21", "#686c74", "#f4f5f7", "#0072b2", "#ffffff",
                          "#006aa6", "#fff6dc", "#1b1d21", "#b4b8bf"});
    case Theme::Dark:
        return paletteOf({"#35383e", "#1c1e21", "#232529", "#e8e9ec", "#b4b9c2", "#43474e", "#2676ae", "#ffffff",
                          "#7cc4f5", "#4a4225", "#f6f0da", "#5a5f68"});
    case Theme::System: break;
    }
    return system;
}

} // namespace unlearn
