// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unlearn {

/// Names the standard buttons of a dialog for tests and screen readers: "okButton", "cancelButton", "closeButton", and
/// so on, with their texts as accessible names. Buttons that have an object name keep it. To be called once they are
/// there.
void nameStandardButtons(QWidget& dialog);

} // namespace unlearn
