// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace unlearn {

/// The exception being handled, as an Error: an Error stays what it is; LibTorch's exceptions lose their backtrace;
/// memory that could not be had is OutOfMemory, whoever asked for it; a file system's refusal is FileUnreadable.
/// Called inside a catch block, where a job or command ends: nothing but an Error is shown to people or logged.
Error currentError();

} // namespace unlearn
