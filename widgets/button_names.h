// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace unlearn {

/// Names the standard buttons of a dialog for tests and screen readers: "okButton", "cancelButton", "closeButton", and
/// so on, with their texts as accessible names and a tip of what they do. Buttons that have an object name or a tip
/// keep it. "detailsButton" and "detailsText" are what a message box makes for its detailed text. To be called once
/// they are there.
void nameStandardButtons(QWidget& dialog);

/// A text without the mark of its mnemonic: "&Open" and, as in Japanese and Chinese, "Open(&O)" become "Open".
QString withoutMnemonic(QString text);

} // namespace unlearn
