// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace unlearn {

/// Measures how evenly the event loop of its thread turns: the intervals between ticks of a 5 ms timer. A blocked loop
/// shows as a long interval.
class EventLoopProbe : public QObject {
    Q_OBJECT

public:
    explicit EventLoopProbe(QObject* parent = nullptr);

    /// Measures from now on, or no more; what was measured is kept, with the interval that has no tick at its end yet.
    void setMeasuring(bool on);
    /// {"ticks", "interval_ms", "p50_ms", "p99_ms", "max_ms"} as JSON.
    QByteArray report() const;

private:
    void record();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastNanoseconds = 0;
    std::vector<double> m_intervals; ///< milliseconds
};

} // namespace unlearn
