// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace unlearn {

/// Version and licence of the program, and what others made that it is built of.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace unlearn
