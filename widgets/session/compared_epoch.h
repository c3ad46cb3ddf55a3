// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QString>

#include "core/store/run_record.h"

namespace unlearn {

/// After which epoch runs are compared: the one that the run has selected, its last one, or the one whose forget error
/// is nearest to the mean of the retrained models, which nobody knows who has no such model: what a perfect stop rule
/// would have reached.
enum class ComparedEpoch { Selected, Last, Best };

/// "Selected epoch".
QString comparedEpochTitle(ComparedEpoch which);

/// The run as if it had selected that epoch: its summary has that epoch's errors. They are of the samples that were
/// looked at after each epoch, and no attack was made there. Where it is the selected one, nothing changes; where the
/// run has none (no epochs; Best: no retrained model, or no error that is known), its summary has neither errors nor an
/// epoch. Of two as near, the earlier one is the best, but epoch 0, before
/// unlearning, only where every later one is farther off.
RunDetails atEpoch(RunDetails run, ComparedEpoch which);

} // namespace unlearn
