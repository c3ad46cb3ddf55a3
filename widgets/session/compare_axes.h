// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QString>
#include <QStringList>

#include <vector>

#include "core/store/run_record.h"
#include "widgets/session/compared_epoch.h"

namespace unlearn {

/// One quantity of several runs, as an axis of parallel coordinates.
struct CompareAxis {
    enum class Format { General, Percent, Share };

    QString title = {};
    Format format = Format::General;
    std::vector<double> values = {}; ///< of each run, in their order; NaN: not known, or the run has none
    QStringList names = {};          ///< where values are names: of 0, 1, ...

    QString text(double value) const;
    /// Smallest and largest known value; 0 and 0 without any.
    double least() const;
    double most() const;
};

/// Settings that differ among runs, then results that are known of any. Settings: method; gamma of the layers in which
/// it differs, their mean where these have several in one run; seed; learning rate at the start; planned epochs;
/// samples a batch. Results: the compared epoch, where it differs; errors in percent; AUC of the confidence attack;
/// distance of the forget error to the retrained models' mean, in points.
std::vector<CompareAxis> compareAxes(const std::vector<RunDetails>& runs, ComparedEpoch epoch);

} // namespace unlearn
