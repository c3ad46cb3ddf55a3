// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/purge.h"

#include <QMessageBox>

namespace unlearn {

/// Asks whether a request is to be purged; the details list what that does and what it leaves to the user. Accepted
/// through its own button only: Enter and Escape cancel.
class PurgeQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// plan: of a dry run.
    explicit PurgeQuestion(const PurgeReport& plan, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed();
};

/// That a request was purged, in how many steps, and how much is left to the user: a few sentences.
QString purgeResult(const PurgeReport& report);
/// What was done and what is left, a line each.
QString purgeText(const PurgeReport& report);

} // namespace unlearn
