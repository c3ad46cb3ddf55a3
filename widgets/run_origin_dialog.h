// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace unlearn {

struct RunDetails;

/// How the figures of one run were made, to be read and copied.
class RunOriginDialog : public QDialog {
    Q_OBJECT

public:
    explicit RunOriginDialog(const RunDetails& run, QWidget* parent = nullptr);
};

} // namespace unlearn
