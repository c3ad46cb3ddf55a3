// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace unlearn {

/// Puts numbers for "%n" as those of the rest of the window are written, by the default QLocale: in its digits and with
/// its separators.
class CountTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                      int n = -1) const override;
};

} // namespace unlearn
