// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QDateTime;
class QTime;

namespace unlearn {

/// A day with its time, and a time with its seconds, as dateLocale() writes them. An English window on a system that
/// names no place, in the C (POSIX) locale, has those of ISO 8601, "2026-11-28 15:04:05", which no English-speaking
/// country reads wrongly.
QString dateTimeText(const QDateTime& when, const QLocale& system = QLocale::system());
QString timeText(const QTime& time, const QLocale& system = QLocale::system());

} // namespace unlearn
