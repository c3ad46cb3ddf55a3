// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the dialog that names the file, and finds out what lies there before a training begins.
#include "widgets/path_edit.h"
#include "widgets/question_box.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/output_file_reader.h"
#include "widgets/train_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>

namespace unlearn {
namespace {

bool isSameButForCheckpoint(TrainingSettings a, const TrainingSettings& b)
{
    a.startOver = b.startOver;
    return a == b;
}

} // namespace

/// A name for what would be trained, for as long as nobody has typed one. Whether it needs a number behind it, since
/// something lies there already, is found out meanwhile.
void TrainDialog::suggest()
{
    if (m_out->lineEdit()->isModified())
        return;
    const QString file = QDir(m_folder).filePath(
        QStringLiteral("%1-%2-seed%3.safetensors")
            .arg(m_architecture->currentData().toString(),
                 m_without->isChecked() ? QStringLiteral("retrained") : QStringLiteral("trained"))
            .arg(m_seed->value()));
    if (std::exchange(m_suggestion, file) != file)
        nameFile(file);
    m_awaited = Awaited::FreeName;
    m_files.lookForFree(file.toStdString());
    check();
}

/// In nobody's name: a form that was as it was filled in still is.
void TrainDialog::nameFile(const QString& file)
{
    const bool isAsItWas = ownSettings() == m_filledIn;
    m_suggested = file;
    {
        const QSignalBlocker lookedAtByTheCaller(m_out->lineEdit());
        m_out->lineEdit()->setText(file);
    }
    leaveOtherFile();
    if (isAsItWas)
        m_filledIn = ownSettings();
}

/// The model that was trained has taken the name that was suggested.
void TrainDialog::suggestNext()
{
    const auto& training = m_session.training();
    if (training && training->state == TrainingRecord::State::Finished)
        suggestAnew();
}

/// Also where other samples are to be forgotten: a training that was stopped may not fit them.
void TrainDialog::suggestAnew()
{
    const bool isAsItWas = ownSettings() == m_filledIn;
    sayWhatIsLeftOut();
    suggest();
    if (isAsItWas)
        m_filledIn = ownSettings();
    check();
}

/// By takeFound, in place of whatever else was being looked for. Until then what was known of this file holds.
void TrainDialog::lookAtFile()
{
    leaveOtherFile();
    const TrainingSettings own = ownWithoutCheckpoint();
    const bool isStoppedKnown = m_known && m_known->hasCheckpoint;
    if (!isStoppedKnown && !(m_whenNamed && m_whenNamed->out == own.out))
        m_whenNamed = own;
    if (m_wanted && m_wanted->out != own.out)
        m_wanted.reset();
    const std::string named = m_out->path().toStdString();
    m_awaited = named.empty() ? Awaited::Nothing : Awaited::File;
    if (named.empty())
        m_files.stop();
    else
        m_files.look(named);
    showTraining();
}

/// Whatever a training has done there. The name that is being looked for is looked at in any case.
void TrainDialog::lookAgain()
{
    if (m_awaited != Awaited::FreeName)
        lookAtFile();
}

/// Answers that nobody waits for any more do not come.
void TrainDialog::takeFound(const std::vector<OutputFile>& files)
{
    const bool isSuggestion = std::exchange(m_awaited, Awaited::Nothing) == Awaited::FreeName;
    const OutputFile& file = isSuggestion ? suggestible(files) : files.front();
    if (isSuggestion)
        nameFile(QString::fromStdString(file.path.string()));
    const bool isFound = file.hasCheckpoint && !(m_known && m_known->hasCheckpoint);
    m_known = file;
    const auto whenNamed = std::exchange(m_whenNamed, std::nullopt);
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    // Whoever has changed the form has taken it back; whether there is a checkpoint may have changed without him.
    const bool isWanted = wanted && isSameButForCheckpoint(*wanted, settings());
    // What was changed while it was looked for is later than a name that was typed, and stays.
    if (isFound && !isTraining() && !isWanted && (isSuggestion || whenNamed == ownWithoutCheckpoint()))
        takeUp();
    showTraining();
    if (isWanted && m_session.status().isFree())
        trainOrAsk(*wanted, file);
}

/// Models that are there already keep their names: they may differ in what the name does not say, and plans may name
/// them. So do trainings that were stopped before they had written the file, and are not what the form asks for.
const OutputFile& TrainDialog::suggestible(const std::vector<OutputFile>& files) const
{
    const auto free = std::ranges::find_if(files, [this](const OutputFile& file) {
        return !file.exists && !(file.stopped && isOfOtherTraining(*file.stopped));
    });
    return free == files.end() ? files.back() : *free;
}

/// What is known of it, and what the form has taken from it, as soon as another one is named.
void TrainDialog::leaveOtherFile()
{
    if (m_known && m_known->path != std::filesystem::path(m_out->path().toStdString()))
        m_known.reset();
    if (!isTraining())
        leaveTakenUp();
}

/// What lies at the file is looked up once more: another program may have written there since the file was named.
void TrainDialog::begin()
{
    m_wanted = settings();
    lookAtFile();
}

/// file: what lies where the model is to be saved.
void TrainDialog::trainOrAsk(TrainingSettings wanted, const OutputFile& file)
{
    const bool isResumable = canGoOn();
    const bool goesOn = isResumable && !wanted.startOver;
    const QString out = QString::fromStdString(wanted.out.string());
    QStringList lost;
    if (file.stopped && !isResumable) {
        wanted.startOver = true; // the checkpoint would only be in the way
        lost << tr("Beside %1 lies the checkpoint of another training that was stopped: architecture %2, epochs %3, "
                   "seed %4. It can not go on any more when this one begins.")
                    .arg(out, QString::fromStdString(file.stopped->architecture),
                         QLocale().toString(file.stopped->recipe.epochs()), QString::number(file.stopped->recipe.seed));
    }
    if (!goesOn && file.exists)
        lost << tr("%1 exists already. The model in it is lost, also to experiments that use it, when another one is "
                   "saved there.")
                    .arg(out);
    if (lost.isEmpty())
        m_session.train(wanted);
    else
        askBefore(*this, windowTitle(), lost.join(QStringLiteral("\n\n")), tr("&Replace it"),
                  [this, wanted] { m_session.train(wanted); });
}

} // namespace unlearn
