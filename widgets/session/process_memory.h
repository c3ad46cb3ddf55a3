// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace unlearn {

/// Resident memory of this process in bytes, from the kernel's statm; 0 where the kernel does not say.
qint64 processMemoryBytes();

} // namespace unlearn
