// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/shadow_outlook_text.h"

#include "core/attack/shadow_pool.h"
#include "widgets/session/phase_title.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdint>

namespace unlearn {

QString shadowOutlookText(const ShadowOutlook& training)
{
    const QLocale locale;
    const auto size = [&locale](std::int64_t bytes) { return locale.formattedDataSize(bytes, 1); };
    if (!training.fits())
        return QCoreApplication::translate("ShadowOutlook", "There is too little room: %1 are needed, %2 are free.")
            .arg(size(training.bytes), size(training.bytesAvailable));
    if (training.missing == 0)
        return QCoreApplication::translate("ShadowOutlook", "All %1 shadow models are there.")
            .arg(locale.toString(training.cached));
    return QCoreApplication::translate("ShadowOutlook",
                                       "To be trained: %1 of %2 shadow models, on %3 samples each. That takes about %4 "
                                       "and %5 of %6 that are free.")
        .arg(locale.toString(training.missing), locale.toString(training.cached + training.missing),
             locale.toString(static_cast<qlonglong>(training.samplesEach)), durationText(training.seconds),
             size(training.bytes), size(training.bytesAvailable));
}

} // namespace unlearn
