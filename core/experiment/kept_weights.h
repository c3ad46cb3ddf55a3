// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/store/run_store.h"

#include <cstdint>
#include <vector>

namespace unlearn {

/// Runs whose weights of all epochs stay for as long as others may be branched from them. However that ends, they keep
/// to the budget afterwards (RunStore::thinWeights()); where that fails, context.tell says so.
class KeptWeights {
public:
    /// store outlives it.
    KeptWeights(RunStore& store, std::int64_t budgetBytes, JobContext context);
    ~KeptWeights();
    KeptWeights(const KeptWeights&) = delete;
    KeptWeights& operator=(const KeptWeights&) = delete;

    /// To be called when the run begins: one that fails has weights, too.
    void add(RunId run);

private:
    RunStore& m_store;
    std::int64_t m_budgetBytes;
    JobContext m_context;
    std::vector<RunId> m_runs;
};

} // namespace unlearn
