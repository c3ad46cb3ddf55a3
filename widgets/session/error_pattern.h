// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace unlearn {

/// Texts of core that are made of words of ours with values between them: "at least 2", "line 3, column age".
/// Deterministic; the first text that fits is taken.
class ErrorPatterns {
public:
    /// English texts of the context "Errors" with up to three places, %1 to %3, each of which takes what the regular
    /// expression `value` matches. A place that is named again takes the same again.
    void add(std::span<const char* const> english, const QString& value);

    /// In the window's language, with the values as they are; nothing where no text fits.
    std::optional<QString> translated(const QString& text) const;

private:
    struct Pattern {
        const char* english;
        QRegularExpression expression;
    };

    std::vector<Pattern> m_patterns;
};

} // namespace unlearn
