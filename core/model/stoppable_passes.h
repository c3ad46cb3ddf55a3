// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/model/network.h"

#include <vector>

namespace unlearn {

/// While it lives, a pass through the network ends at its next layer, forward or backward, once a stop is requested: a
/// pass of a large batch takes seconds. Parameters are as they were, since steps come after passes; statistics of batch
/// norms may have seen the batch in part. In a program (ScriptNetwork) a pass that has begun goes on to its end.
/// It is the observer of the layers, so no LayerTap may live beside it. The network outlives it.
class StoppablePasses {
public:
    /// forward() and backward() throw Error (Cancelled) once context's stop was requested.
    StoppablePasses(Network& network, const JobContext& context);
    ~StoppablePasses();
    StoppablePasses(const StoppablePasses&) = delete;
    StoppablePasses& operator=(const StoppablePasses&) = delete;

private:
    std::vector<NamedLayer> m_layers;
};

} // namespace unlearn
