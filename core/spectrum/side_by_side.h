// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace unlearn {

/// Eigenproblems to be worked on: solve(i) for each entry of work, which says how much there is to do (in any unit).
/// A solver gains little from a second thread, half of it being limited by memory, so that small problems are solved
/// side by side, one a thread; those that would leave threads without work get all of them, one after the other, so
/// that a result may differ in its last bits from that of the same problem among others. Reports the phase "eigen".
/// Throws Error (Cancelled), or what solve() throws.
void solveSideBySide(const std::vector<double>& work, const std::function<void(std::size_t)>& solve,
                     const JobContext& context);

} // namespace unlearn
