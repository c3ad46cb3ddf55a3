// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unlearn {

/// How long what is left of a pool takes, by the epochs of training that were run since this was made. A model that
/// went on from a checkpoint counts with the epochs that were left of it: of what former processes did, none of these
/// seconds are.
class ShadowPace {
public:
    /// epochs: of a whole model, 1 or more.
    explicit ShadowPace(int epochs) : m_epochs(epochs) { }

    /// A model is there. epochsRun: that were run here; 0 where its checkpoint held all of them. secondsSaid: of all of
    /// its epochs, as they say themselves, those of the checkpoint included.
    void add(int epochsRun, double secondsSaid);
    /// For so many whole models, where seconds have passed. As long as no epoch was run here, by what the checkpoints'
    /// epochs say.
    double secondsFor(int models, double seconds) const;

private:
    int m_epochs;
    int m_run = 0;
    int m_models = 0;
    double m_said = 0.0;
};

} // namespace unlearn
