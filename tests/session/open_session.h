// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/fake_services.h"
#include "widgets/session/experiment_session.h"

#include <QTest>

#include <memory>

namespace unlearn {

inline bool isIdle(const ExperimentSession& session)
{
    return session.status().activity == Activity::Idle;
}

/// A session of fakes; open() opens their experiment and waits until nothing goes on.
struct OpenSession {
    static constexpr auto planFile = "/fake/folder/fake.unlearn.json";

    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    ExperimentSession session;

    using Services = ExperimentServices(const std::shared_ptr<FakeLab>&);
    explicit OpenSession(Services* services = fakeServices) : session(services(lab)) { }

    bool open()
    {
        session.openPlan(planFile);
        return waitForIdle();
    }
    bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return session.experiment() && isIdle(session); });
    }
};

} // namespace unlearn
