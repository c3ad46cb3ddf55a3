// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attack/shadow_pace.h"

#include <algorithm>

namespace unlearn {

void ShadowPace::add(int epochsRun, double secondsSaid)
{
    m_run += epochsRun;
    m_said += secondsSaid;
    ++m_models;
}

double ShadowPace::secondsFor(int models, double seconds) const
{
    const double ofOne = m_run > 0 ? seconds * m_epochs / m_run : m_said / std::max(m_models, 1);
    return models * ofOne;
}

} // namespace unlearn
