// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unlearn/sgd_options.h"
#include "core/unlearn/whole_model_steps.h"

namespace unlearn {

/// What methods have in common that step on the whole model by SGD. Options: SgdOptions, or what has fields of these
/// names.
template <typename Options> class SgdMethod : public WholeModelSteps {
public:
    int epochs() const override { return m_options.epochs; }
    double learningRate(int) const override { return m_options.learningRate; }

protected:
    SgdMethod(const UnlearnTask& task, const Options& options)
        : WholeModelSteps(task, {.momentum = options.momentum, .weightDecay = options.weightDecay}), m_options(options)
    {
    }

    const Options& options() const { return m_options; }

private:
    Options m_options;
};

} // namespace unlearn
