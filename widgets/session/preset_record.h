// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/preset_services.h"

#include <QString>

#include <string>
#include <vector>

namespace unlearn {

/// A step on the way of a preset.
struct PresetNews {
    enum class Kind {
        Trained,    ///< an epoch of name: epoch of epochs, training error
        ModelReady, ///< name is its file
        RunTaken,   ///< a finished run of the log, instead of a new one
        RunBegan,
        Unlearned ///< an epoch: forget and retain error
    };

    Kind kind = Kind::Trained;
    std::string name = {};
    bool wasThere = false; ///< a model that was trained before
    RunId run = {};
    int epoch = 0;
    int epochs = 0;
    double trainErrorPercent = 0.0;
    double forgetErrorPercent = 0.0;
    double retainErrorPercent = 0.0;
};

/// A preset that is under way, or has ended.
struct PresetRecord {
    enum class State { Running, Finished, Stopped, Failed };

    PresetTask task;
    State state = State::Running;
    std::vector<PresetNews> news = {};
    PresetOutcome outcome = {}; ///< of a finished one, and of one that was stopped while it unlearned
    QString failure = {};       ///< of a failed one
};

} // namespace unlearn
