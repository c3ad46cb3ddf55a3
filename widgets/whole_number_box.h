// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSpinBox;
class QWidget;

namespace unlearn {

/// A box for a whole number, written as the locale groups its digits.
QSpinBox* wholeNumberBox(int low, int high, int value, QWidget* parent = nullptr);

} // namespace unlearn
