// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace unlearn {

/// How long the current phase of a job will still take, from the share that is done. Time spent paused does not count.
class RemainingTime {
public:
    void reset();
    void setPaused(bool paused);
    void update(const QString& phase, double share);
    /// Nothing until enough is known for a number that is worth showing.
    std::optional<double> seconds() const;

private:
    double worked() const;

    QString m_phase;
    double m_firstShare = 0.0;
    double m_share = -1.0;
    double m_workedBefore = 0.0; ///< seconds, up to the last pause
    bool m_paused = false;
    QElapsedTimer m_clock;
};

} // namespace unlearn
