// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/kept_weights.h"

#include "core/current_error.h"

#include <string>
#include <utility>

namespace unlearn {

KeptWeights::KeptWeights(RunStore& store, std::int64_t budgetBytes, JobContext context)
    : m_store(store), m_budgetBytes(budgetBytes), m_context(std::move(context))
{
}

KeptWeights::~KeptWeights()
{
    for (const RunId run : m_runs) {
        try {
            m_store.thinWeights(run, m_budgetBytes);
        } catch (...) { // they only take room
            m_context.tell(withReason(
                translatable("Core", "Weights of epochs of run %2, which were kept for branches, stay in the log: %1"),
                currentError(), {std::to_string(run.value)}));
        }
    }
}

void KeptWeights::add(RunId run)
{
    m_runs.push_back(run);
}

} // namespace unlearn
