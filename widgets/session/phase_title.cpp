// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/phase_title.h"

#include "widgets/session/experiment_session.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace unlearn {

namespace {

QString activityTitle(Activity activity)
{
    switch (activity) {
    case Activity::Idle: return QCoreApplication::translate("JobStatus", "Ready");
    case Activity::Opening: return QCoreApplication::translate("JobStatus", "Opening the experiment");
    case Activity::Evaluating: return QCoreApplication::translate("JobStatus", "Measuring errors");
    case Activity::ComputingSpectrum: return QCoreApplication::translate("JobStatus", "Computing spectra");
    case Activity::Training: return QCoreApplication::translate("JobStatus", "Training");
    case Activity::RunningPreset: return QCoreApplication::translate("JobStatus", "Going through the experiment");
    case Activity::Attacking: return QCoreApplication::translate("JobStatus", "Attacking");
    case Activity::Measuring: return QCoreApplication::translate("JobStatus", "Measuring models");
    case Activity::Running: return QCoreApplication::translate("JobStatus", "Running");
    }
    return {};
}

} // namespace

QString phaseTitle(const QString& key)
{
    static constexpr std::pair<const char*, const char*> titles[] = {
        {"load", QT_TRANSLATE_NOOP("JobStatus", "Loading")},
        {"gram", QT_TRANSLATE_NOOP("JobStatus", "Collecting second moments")},
        {"gram-halves", QT_TRANSLATE_NOOP("JobStatus", "Collecting second moments of half the sample")},
        {"eigen-halves", QT_TRANSLATE_NOOP("JobStatus", "Comparing halves of the sample")},
        {"subsampling", QT_TRANSLATE_NOOP("JobStatus", "Comparing halves of the sample")},
        {"forget-gradient", QT_TRANSLATE_NOOP("JobStatus", "Reading the forget gradient")},
        {"class-readings", QT_TRANSLATE_NOOP("JobStatus", "Reading the forget gradient by class")},
        {"sensitivity", QT_TRANSLATE_NOOP("JobStatus", "Measuring the sensitivity of the outputs")},
        {"eigen", QT_TRANSLATE_NOOP("JobStatus", "Solving for eigenvalues")},
        {"prepare", QT_TRANSLATE_NOOP("JobStatus", "Preparing the steps")},
        {"steps", QT_TRANSLATE_NOOP("JobStatus", "Unlearning")},
        {"evaluation", QT_TRANSLATE_NOOP("JobStatus", "Measuring errors")},
        {"final-evaluation", QT_TRANSLATE_NOOP("JobStatus", "Measuring final errors")},
        {"attack", QT_TRANSLATE_NOOP("JobStatus", "Attacking")},
        {"train", QT_TRANSLATE_NOOP("JobStatus", "Training")},
        {"estimate", QT_TRANSLATE_NOOP("JobStatus", "Estimating time and room")},
        {"shadows", QT_TRANSLATE_NOOP("JobStatus", "Training shadow models")},
        {"gather", QT_TRANSLATE_NOOP("JobStatus", "Gathering the figures")},
        {"draw", QT_TRANSLATE_NOOP("JobStatus", "Drawing")},
        {"write", QT_TRANSLATE_NOOP("JobStatus", "Writing the files")},
    };
    for (const auto& [name, title] : titles) {
        if (key == QLatin1String(name))
            return QCoreApplication::translate("JobStatus", title);
    }
    return {};
}

QString statusTitle(const JobStatus& status)
{
    if (status.stopping)
        return QCoreApplication::translate("JobStatus", "Stopping…");
    const QString phase = phaseTitle(status.phase);
    QString title = phase.isEmpty() ? activityTitle(status.activity) : phase;
    if (status.epoch > 0)
        title = QCoreApplication::translate("JobStatus", "Unlearning, epoch %1 of %2")
                    .arg(QLocale().toString(status.epoch), QLocale().toString(status.plannedEpochs));
    if (status.points > 0)
        title = QCoreApplication::translate("JobStatus", "Point %1 of %2: %3")
                    .arg(QLocale().toString(status.point), QLocale().toString(status.points), title);
    return status.paused ? QCoreApplication::translate("JobStatus", "Paused: %1").arg(title) : title;
}

QString nextTitle(const JobStatus& status)
{
    return status.next == Activity::Idle ? QString() : activityTitle(status.next);
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    const auto twoDigits = [](qint64 value) { return QStringLiteral("%L1").arg(value, 2, 10, QLatin1Char('0')); };
    const qint64 minutes = whole / 60;
    if (minutes < 60)
        return QStringLiteral("%L1:%2").arg(minutes).arg(twoDigits(whole % 60));
    return QStringLiteral("%L1:%2:%3").arg(minutes / 60).arg(twoDigits(minutes % 60), twoDigits(whole % 60));
}

} // namespace unlearn
