// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dialog that finds trainings which were stopped, and shows them for as long as their file is named.
#include "core/train/training.h"
#include "widgets/path_edit.h"
#include "widgets/session/checkpoint_reader.h"
#include "widgets/session/experiment_session.h"
#include "widgets/train_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

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

/// What the checkpoint says, read once: each change of the form asks for several of them, and a training writes its own
/// anew. Nothing while it is being read, in another thread, by whose answer the form is looked at again.
std::optional<InterruptedTraining> TrainDialog::stoppedTraining(const std::filesystem::path& checkpoint)
{
    const QFileInfo file(QString::fromStdString(checkpoint.string()));
    if (!file.exists())
        return std::nullopt;
    const auto known = m_read.find(checkpoint);
    if (known != m_read.end() && known->second.lastModified == file.lastModified())
        return known->second.training;
    m_read.erase(m_awaited); // nobody answers that any more
    m_read[checkpoint] = {file.lastModified(), std::nullopt};
    m_awaited = checkpoint;
    m_checkpoints.read(checkpoint);
    return std::nullopt;
}

/// One that lies beside a file that is named no more is kept for when it is named again, and changes nothing now.
void TrainDialog::takeCheckpoint(const std::string& checkpoint, const std::optional<InterruptedTraining>& training)
{
    if (checkpoint != m_awaited.string()) // of a dialog that is gone
        return;
    const bool isNamed = isReading();
    m_read[m_awaited].training = training;
    m_awaited.clear();
    if (isNamed) {
        suggestAnew();
        lookForCheckpoint();
    }
}

/// That which lies beside the file that is named: until it is known, nothing is trained there.
bool TrainDialog::isReading() const
{
    return !m_awaited.empty() && m_awaited == trainingCheckpoint(m_out->path().toStdString());
}

/// One that was stopped before it had written the file, and is not what the form asks for.
bool TrainDialog::isOfOtherTraining(const QString& file)
{
    const auto stopped = stoppedTraining(trainingCheckpoint(file.toStdString()));
    if (!stopped)
        return false;
    const TrainingSettings own = ownSettings();
    return stopped->architecture != own.architecture || stopped->recipe.seed != own.recipe.seed
        || leavesOutForgetSet(*stopped) != own.withoutForgetSet
        || (stopped->recipe != own.recipe && !isRecipeAsItWas());
}

/// From the checkpoint, by what the form says now. One that does not say what it is of is tried.
bool TrainDialog::canGoOn() const
{
    if (!m_stopped)
        return !m_checkpoint.empty() && !isReading();
    const TrainingSettings wanted = settings();
    return m_stopped->architecture == wanted.architecture && m_stopped->recipe == wanted.recipe
        && leavesOutForgetSet(*m_stopped) == wanted.withoutForgetSet;
}

void TrainDialog::lookForCheckpoint()
{
    const QString out = m_out->path();
    const auto checkpoint = trainingCheckpoint(out.toStdString());
    const bool isThere = !out.isEmpty() && QFileInfo::exists(QString::fromStdString(checkpoint.string()));
    const bool isFound = isThere && checkpoint != m_checkpoint;
    m_checkpoint = isThere ? checkpoint : std::filesystem::path();
    m_stopped.reset();
    const auto& training = m_session.training();
    if (!training || training->state != TrainingRecord::State::Running) {
        m_stopped = stoppedTraining(m_checkpoint);
        leaveTakenUp();
        TrainingSettings own = ownSettings();
        own.startOver = false; // which hangs on what the checkpoint says
        if (isFound)
            m_whenFound = own;
        if (!isReading()) {
            if (m_whenFound == own) // what was changed while it was read is later than the name, and stays
                takeUp();
            m_whenFound.reset();
        }
    }
    check();
}

/// Only the training that was stopped can go on, so the form asks for it again, where the checkpoint says what it was.
/// What the user has filled in gives way to a file that he has named, and not to one that is suggested.
void TrainDialog::takeUp()
{
    if (!m_stopped || m_architecture->findData(QString::fromStdString(m_stopped->architecture)) < 0)
        return;
    const auto isWithoutForgetSet = leavesOutForgetSet(*m_stopped);
    const bool isNamed = m_out->path() != m_suggested;
    if (!isWithoutForgetSet || (!isNamed && !isRecipeAsItWas()))
        return;
    const TrainingSettings before = ownSettings();
    TrainingSettings wanted = before;
    wanted.architecture = m_stopped->architecture;
    wanted.recipe = m_stopped->recipe;
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
