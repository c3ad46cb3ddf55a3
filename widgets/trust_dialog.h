// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace unlearn {

/// Asks whether a TorchScript file, which is code, may be run. Accepted: yes. Nothing is the answer until it is given.
class TrustDialog : public QDialog {
    Q_OBJECT

public:
    TrustDialog(const QString& file, const QString& sha256, QWidget* parent = nullptr);
};

} // namespace unlearn
