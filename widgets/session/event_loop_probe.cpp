// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/event_loop_probe.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace unlearn {

namespace {

constexpr int intervalMilliseconds = 5;

/// Nearest rank, on sorted values.
double percentile(const std::vector<double>& sorted, double share)
{
    if (sorted.empty())
        return 0.0;
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace

EventLoopProbe::EventLoopProbe(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(intervalMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &EventLoopProbe::record);
}

void EventLoopProbe::record()
{
    const qint64 now = m_clock.nsecsElapsed();
    m_intervals.push_back(static_cast<double>(now - m_lastNanoseconds) / 1e6);
    m_lastNanoseconds = now;
}

void EventLoopProbe::setMeasuring(bool on)
{
    if (on == m_timer.isActive())
        return;
    if (!on) {
        m_timer.stop();
        record(); // what blocks the loop may end with the measuring
        return;
    }
    m_clock.start();
    m_lastNanoseconds = 0;
    m_timer.start();
}

QByteArray EventLoopProbe::report() const
{
    auto sorted = m_intervals;
    std::sort(sorted.begin(), sorted.end());
    return QJsonDocument(QJsonObject{{QStringLiteral("ticks"), static_cast<qint64>(sorted.size())},
                                     {QStringLiteral("interval_ms"), intervalMilliseconds},
                                     {QStringLiteral("p50_ms"), percentile(sorted, 0.5)},
                                     {QStringLiteral("p99_ms"), percentile(sorted, 0.99)},
                                     {QStringLiteral("max_ms"), sorted.empty() ? 0.0 : sorted.back()}})
        .toJson();
}

} // namespace unlearn
