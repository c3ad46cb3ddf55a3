// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stoppable_passes.h"

namespace unlearn {

StoppablePasses::StoppablePasses(Network& network, const JobContext& context)
{
    if (!network.program().empty() || !context.stop.stop_possible())
        return;
    m_layers = network.layers();
    // A pause waits for the end of the step: autograd may call from a thread of its own.
    JobContext stopAlone;
    stopAlone.stop = context.stop;
    for (const NamedLayer& layer : m_layers)
        layer.layer->setObserver([stopAlone](const torch::Tensor& input) {
            stopAlone.checkpoint();
            if (input.requires_grad())
                input.register_hook([stopAlone](const torch::Tensor&) { stopAlone.checkpoint(); });
        });
}

StoppablePasses::~StoppablePasses()
{
    for (const NamedLayer& layer : m_layers)
        layer.layer->setObserver({});
}

} // namespace unlearn
