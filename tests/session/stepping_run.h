// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "tests/session/fake_services.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace unlearn {

/// How far the fake run below has come.
struct SteppingLab {
    std::atomic<int> batches = 0;    ///< stepped on, whether somebody looked on or not
    std::atomic<bool> waits = false; ///< before the first batch
    std::atomic<bool> hasLayers = true;
};

/// What batch b of epoch e is like: energies 10 e + b inside, 1 outside, in two layers.
inline StepFigures steppedOn(int epoch, int batch, bool hasLayers)
{
    StepFigures figures;
    figures.epoch = epoch;
    figures.step = batch;
    figures.samplesDone = 5 * batch;
    figures.samples = 15;
    figures.learningRate = 0.1;
    figures.loss = 2.5;
    if (hasLayers)
        figures.layers = {{"layers.0", 10.0 * epoch + batch, 1.0}, {"layers.2", 0.0, 0.0}};
    return figures;
}

/// The fakes, with a run of two epochs of three batches that goes as the real one does: a checkpoint before each batch
/// and each evaluation, and what was reached when it is stopped.
inline ExperimentServices steppingServices(const std::shared_ptr<FakeLab>& lab,
                                           const std::shared_ptr<SteppingLab>& stepping)
{
    ExperimentServices services = fakeServices(lab);
    services.run = [stepping](const Experiment& experiment, const RunOptions&, const JobContext& context,
                              const RunEvents& events) {
        RunOutcome outcome;
        outcome.id = {7};
        outcome.forget = experiment.forget;
        events.started(outcome.id);
        const auto record = [&](int epoch) {
            EpochFigures figures;
            figures.epoch = epoch;
            outcome.epochs.push_back(figures);
            events.epochDone(figures);
        };
        try {
            record(0);
            while (stepping->waits) {
                context.checkpoint();
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            for (int epoch = 1; epoch <= 2; ++epoch) {
                for (int batch = 1; batch <= 3; ++batch) {
                    context.checkpoint();
                    const bool isWatched = events.steps.isOn();
                    ++stepping->batches;
                    context.report("steps", batch / 3.0);
                    if (isWatched)
                        events.steps.done(steppedOn(epoch, batch, stepping->hasLayers));
                }
                context.checkpoint();
                record(epoch);
            }
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Cancelled)
                throw;
            outcome.state = RunState::Cancelled;
        }
        outcome.selectedEpoch = outcome.epochs.back().epoch;
        return outcome;
    };
    return services;
}

} // namespace unlearn
