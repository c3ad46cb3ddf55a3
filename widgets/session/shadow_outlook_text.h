// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unlearn {

struct ShadowOutlook;

/// How many shadow models are to be trained, how long that takes and how much of the free room; or that all are there,
/// or that there is too little room.
QString shadowOutlookText(const ShadowOutlook& training);

} // namespace unlearn
