// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"

#include <map>
#include <string>
#include <vector>

namespace unlearn {

/// Lets the process keep memory that it frees, up to 2 GiB, for its next allocation. By default large blocks go back to
/// the system at once, and each tensor pays for fresh pages: a quarter of the time of a spectrum's forward pass and
/// products. Call in main before any thread is started. Does nothing where the C library is not glibc.
void keepFreedMemory();

/// Sets LibTorch's and OpenMP's thread count. Call first thing in main; 0: all cores this process may use.
void setThreads(int count);
/// LibTorch's thread count.
int threads();

/// "cpu", and "cuda:0", ... where LibTorch sees them.
std::vector<std::string> devices();
/// "Intel Xeon, threads: 2", or the number of the GPU. Throws Error (Device) for an absent one.
Sentence deviceDescription(const std::string& device);

/// Versions stored with each run: workbench, git, libtorch, blas, sqlite, compiler.
std::map<std::string, std::string> versions();

} // namespace unlearn
