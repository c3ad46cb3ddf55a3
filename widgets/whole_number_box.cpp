// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whole_number_box.h"

#include <QSpinBox>

namespace unlearn {

QSpinBox* wholeNumberBox(int low, int high, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(low, high);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    return box;
}

} // namespace unlearn
