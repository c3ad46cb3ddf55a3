// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QSpinBox;

namespace unlearn {

/// Asks from which epoch of a run a new one goes on.
class BranchDialog : public QDialog {
    Q_OBJECT

public:
    BranchDialog(qint64 run, int lastEpoch, int suggestedEpoch, QWidget* parent = nullptr);

    int epoch() const;

private:
    QSpinBox* m_epoch;
};

} // namespace unlearn
