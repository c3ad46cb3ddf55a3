// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dialog that shows trainings which were stopped, for as long as their file is named.
#include "widgets/path_edit.h"
#include "widgets/session/experiment_session.h"
#include "widgets/train_dialog.h"

#include <QComboBox>

#include <cstdint>

namespace unlearn {

/// What the form would say if no training that was stopped had been taken up. What was changed since then stays.
TrainingSettings TrainDialog::ownSettings() const
{
    if (!m_takenUp)
        return settings();
    const auto& [before, shown] = *m_takenUp;
    TrainingSettings own = settingsOver(before.recipe);
    if (own.architecture == shown.architecture)
        own.architecture = before.architecture;
    if (own.withoutForgetSet == shown.withoutForgetSet)
        own.withoutForgetSet = before.withoutForgetSet;
    own.thenBaseline = own.withoutForgetSet && isModelsArchitecture(own.architecture);
    return own;
}

/// Also without what hangs on the checkpoint: whether to start over.
TrainingSettings TrainDialog::ownWithoutCheckpoint() const
{
    TrainingSettings own = ownSettings();
    own.startOver = false;
    return own;
}

/// Nobody has changed it, but for the seed, which is part of the name that is suggested.
bool TrainDialog::isRecipeAsItWas() const
{
    TrainRecipe own = ownSettings().recipe;
    own.seed = m_filledIn.recipe.seed;
    return own == m_filledIn.recipe;
}

/// Nothing where it was trained on other samples than can be trained on here. Data that are not open are not counted.
std::optional<bool> TrainDialog::leavesOutForgetSet(const InterruptedTraining& stopped) const
{
    const auto experiment = isExperimentsOwn() ? m_session.experiment() : nullptr;
    if (!experiment)
        return false;
    const std::int64_t all = experiment->dataset->train.count();
    const std::int64_t without = all - experiment->forget.count();
    if (stopped.samples == all)
        return false;
    // How many are forgotten by the end of a later request is not known here.
    if (m_request > 0 ? stopped.samples < without : stopped.samples == without)
        return true;
    return std::nullopt;
}

/// It is not what the form asks for.
bool TrainDialog::isOfOtherTraining(const InterruptedTraining& stopped) const
{
    const TrainingSettings own = ownSettings();
    return stopped.architecture != own.architecture || stopped.recipe.seed != own.recipe.seed
        || leavesOutForgetSet(stopped) != own.withoutForgetSet || (stopped.recipe != own.recipe && !isRecipeAsItWas());
}

/// From the checkpoint, by what the form says now. One that does not say what it is of is tried.
bool TrainDialog::canGoOn() const
{
    if (!m_known || !m_known->hasCheckpoint)
        return false;
    const auto& stopped = m_known->stopped;
    if (!stopped)
        return true;
    const TrainingSettings wanted = settings();
    return stopped->architecture == wanted.architecture && stopped->recipe == wanted.recipe
        && leavesOutForgetSet(*stopped) == wanted.withoutForgetSet;
}

/// Only the training that was stopped can go on, so the form asks for it again, where the checkpoint says what it was.
/// What the user has filled in gives way to a file that he has named, and not to one that is suggested.
void TrainDialog::takeUp()
{
    if (!m_known || !m_known->stopped)
        return;
    const InterruptedTraining& stopped = *m_known->stopped;
    if (m_architecture->findData(QString::fromStdString(stopped.architecture)) < 0)
        return;
    const auto isWithoutForgetSet = leavesOutForgetSet(stopped);
    const bool isNamed = m_out->path() != m_suggested;
    if (!isWithoutForgetSet || (!isNamed && !isRecipeAsItWas()))
        return;
    const TrainingSettings before = ownSettings();
    TrainingSettings wanted = before;
    wanted.architecture = stopped.architecture;
    wanted.recipe = stopped.recipe;
    wanted.withoutForgetSet = *isWithoutForgetSet;
    showModel(wanted);
    m_takenUp = TakenUp{before, settings()};
}

/// As soon as another file is named.
void TrainDialog::leaveTakenUp()
{
    if (!m_takenUp || settings().out == m_takenUp->shown.out)
        return;
    const TrainingSettings own = ownSettings();
    m_takenUp.reset();
    showModel(own);
}

} // namespace unlearn
