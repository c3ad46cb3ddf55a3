// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/job_thread.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace unlearn {

class ExperimentSession;

/// How many samples all requests of a session's plan name together. Counted off the GUI thread whenever the experiment
/// changes, for selectors may read files and draw from millions of samples.
class RequestCount : public QObject {
    Q_OBJECT

public:
    explicit RequestCount(const ExperimentSession& session, QObject* parent = nullptr);

    /// Each once. Nothing where the plan has one request, until they are counted, and where one of them can not be
    /// read: that is told when the requests are to be met.
    std::optional<std::int64_t> samples() const { return m_samples; }

Q_SIGNALS:
    void changed();

private:
    void count();

    const ExperimentSession& m_session;
    std::optional<std::int64_t> m_samples;
    JobThread m_thread; ///< last: ends first
};

} // namespace unlearn
