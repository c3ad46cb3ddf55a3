// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/side_jobs.h"

namespace unlearn {

void SideJobs::set(SideJob job, bool goesOn)
{
    if (goesOn == m_underWay.contains(job))
        return;
    if (goesOn) {
        m_underWay.insert(job);
        m_results.erase(job);
        Q_EMIT began(job);
    } else {
        m_underWay.erase(job);
        Q_EMIT ended(job);
    }
}

QString SideJobs::result(SideJob job) const
{
    const auto found = m_results.find(job);
    return found == m_results.end() ? QString() : found->second;
}

} // namespace unlearn
