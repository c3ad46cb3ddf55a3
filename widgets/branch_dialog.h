// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

#include <QDialog>

#include <vector>

class QComboBox;

namespace unlearn {

/// Asks from which epoch of a run a new one goes on.
class BranchDialog : public QDialog {
    Q_OBJECT

public:
    /// keptEpochs: those that can be gone on from, ascending, at least one. suggestedEpoch: the kept one that is
    /// nearest to it is offered first.
    BranchDialog(RunId run, const std::vector<int>& keptEpochs, int lastEpoch, int suggestedEpoch,
                 QWidget* parent = nullptr);

    int epoch() const;

private:
    QComboBox* m_epoch;
};

} // namespace unlearn
