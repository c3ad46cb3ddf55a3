// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/preset_feed.h"

#include <utility>

namespace unlearn {

using Kind = PresetNews::Kind;

PresetEvents PresetFeed::sinks()
{
    PresetEvents events;
    events.trained = [this](const TrainingTask& task, const TrainEpoch& epoch) {
        add({.kind = Kind::Trained,
             .name = task.name,
             .epoch = epoch.epoch,
             .epochs = task.recipe.epochs(),
             .trainErrorPercent = epoch.trainErrorPercent});
    };
    events.modelReady = [this](const TrainedModel& model) {
        add({.kind = Kind::ModelReady, .name = model.file.filename().string(), .wasThere = model.wasThere});
    };
    events.taken = [this](RunId run) { add({.kind = Kind::RunTaken, .run = run}); };
    events.run.started = [this](RunId run) { add({.kind = Kind::RunBegan, .run = run}); };
    events.run.epochDone = [this](const EpochFigures& epoch) {
        add({.kind = Kind::Unlearned,
             .epoch = epoch.epoch,
             .forgetErrorPercent = epoch.forgetErrorPercent,
             .retainErrorPercent = epoch.retainErrorPercent});
    };
    return events;
}

std::vector<PresetNews> PresetFeed::drain()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_news, {});
}

void PresetFeed::add(PresetNews news)
{
    const std::lock_guard lock(m_mutex);
    m_news.push_back(std::move(news));
}

} // namespace unlearn
