// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/interrupted_training.h"
#include "widgets/session/training_model.h"
#include "widgets/session/training_record.h"

#include <QDateTime>
#include <QDialog>

#include <filesystem>
#include <map>
#include <optional>
#include <string>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace unlearn {

class CheckpointReader;
class ExperimentSession;
class PathEdit;

/// Trains a new model and shows how it goes. The training belongs to the session: it goes on when the dialog is closed,
/// and another dialog shows it again.
class TrainDialog : public QDialog {
    Q_OBJECT

public:
    /// checkpoints: this dialog's alone for as long as it is used. dataset: specification for openDataset; empty: the
    /// data of the session's experiment. folder: of the file that is suggested.
    TrainDialog(ExperimentSession& session, CheckpointReader& checkpoints, const std::string& dataset,
                const QString& folder, QWidget* parent = nullptr);

    /// Fills in how a baseline of the plan is to be trained.
    void showSettings(const TrainingSettings& settings);
    /// By the user, or it is of other data than the experiment's: the form is not to be changed.
    bool isFilledIn() const;

Q_SIGNALS:
    /// On these data, which are not the session's, with the model in file that was trained on them.
    void experimentWanted(const std::string& data, const std::string& file);

private:
    QWidget* buildForm();
    QWidget* buildProgress();
    void listArchitectures();
    void sayWhatIsLeftOut();
    void suggest();
    void suggestNext();
    void suggestAnew();
    void describeArchitecture();
    void lookForCheckpoint();
    void takeCheckpoint(const std::string& checkpoint, const std::optional<InterruptedTraining>& training);
    void takeUp();
    void leaveTakenUp();
    void showModel(const TrainingSettings& settings);
    void check();
    void showFollowing();
    void showTraining();
    void begin();
    void useModel();
    QString taskText() const;
    TrainingSettings settings() const { return settingsOver(m_base); }
    TrainingSettings settingsOver(const TrainRecipe& base) const;
    TrainingSettings ownSettings() const;
    bool isRecipeAsItWas() const;
    std::optional<InterruptedTraining> stoppedTraining(const std::filesystem::path& checkpoint);
    bool isOfOtherTraining(const QString& file);
    std::optional<bool> leavesOutForgetSet(const InterruptedTraining& stopped) const;
    bool isReading() const;
    bool canGoOn() const;
    bool hasForgetSet() const;
    bool isModelsArchitecture(const std::string& architecture) const;
    bool isExperimentsOwn() const { return m_data.empty(); }

    /// A training that was stopped, in place of what the form said before.
    struct TakenUp {
        TrainingSettings before;
        TrainingSettings shown; ///< that training's, with the file that is named
    };

    /// A training's checkpoint, as it was when it was read.
    struct ReadCheckpoint {
        QDateTime lastModified;
        std::optional<InterruptedTraining> training; ///< nothing: it does not say, or is still being read
    };

    ExperimentSession& m_session;
    CheckpointReader& m_checkpoints;
    std::string m_data;
    QString m_folder;
    TrainingModel m_model;
    TrainRecipe m_base;          ///< what the form does not show of it is kept
    TrainingSettings m_filledIn; ///< what the form said before the user changed anything
    std::optional<TakenUp> m_takenUp;
    QString m_suggested;                                    ///< the last name for a file that nobody had typed
    std::filesystem::path m_checkpoint;                     ///< beside the file that is named; empty: there is none
    std::optional<InterruptedTraining> m_stopped;           ///< what m_checkpoint says, unless a training runs
    std::map<std::filesystem::path, ReadCheckpoint> m_read; ///< of names that were looked at
    std::filesystem::path m_awaited;                        ///< the one that is being read; empty: none
    std::optional<TrainingSettings> m_whenFound;            ///< what the form said, until m_checkpoint is read
    std::size_t m_request = 0; ///< of the plan's, by whose end what is left out is forgotten

    QComboBox* m_architecture = nullptr;
    QLabel* m_description = nullptr; ///< of the architecture
    QSpinBox* m_epochs = nullptr;
    QDoubleSpinBox* m_learningRate = nullptr;
    QSpinBox* m_batch = nullptr;
    QSpinBox* m_seed = nullptr;
    QCheckBox* m_bfloat16 = nullptr;
    QCheckBox* m_augment = nullptr;
    QCheckBox* m_without = nullptr;
    PathEdit* m_out = nullptr;
    QCheckBox* m_resume = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_train = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace unlearn
