// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/interrupted_training.h"
#include "widgets/session/output_file.h"
#include "widgets/session/training_model.h"
#include "widgets/session/training_record.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace unlearn {

class ExperimentSession;
class OutputFileReader;
class PathEdit;

/// Trains a new model and shows how it goes. The training belongs to the session: it goes on when the dialog is closed,
/// and another dialog shows it again.
class TrainDialog : public QDialog {
    Q_OBJECT

public:
    /// files: this dialog's alone for as long as it is used. dataset: specification for openDataset; empty: the data of
    /// the session's experiment. folder: of the file that is suggested.
    TrainDialog(ExperimentSession& session, OutputFileReader& files, const std::string& dataset, const QString& folder,
                QWidget* parent = nullptr);

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
    void nameFile(const QString& file);
    void describeArchitecture();
    void lookAtFile();
    void lookAgain();
    void takeFound(const std::vector<OutputFile>& files);
    const OutputFile& suggestible(const std::vector<OutputFile>& files) const;
    void leaveOtherFile();
    void takeUp();
    void leaveTakenUp();
    void showModel(const TrainingSettings& settings);
    void check();
    void showFollowing();
    void showTraining();
    void begin();
    void trainOrAsk(TrainingSettings wanted, const OutputFile& file);
    void useModel();
    QString taskText() const;
    TrainingSettings settings() const { return settingsOver(m_base); }
    TrainingSettings settingsOver(const TrainRecipe& base) const;
    TrainingSettings ownSettings() const;
    TrainingSettings ownWithoutCheckpoint() const;
    bool isRecipeAsItWas() const;
    bool isOfOtherTraining(const InterruptedTraining& stopped) const;
    std::optional<bool> leavesOutForgetSet(const InterruptedTraining& stopped) const;
    bool isTraining() const;
    bool canGoOn() const;
    bool hasForgetSet() const;
    bool isModelsArchitecture(const std::string& architecture) const;
    bool isExperimentsOwn() const { return m_data.empty(); }

    /// A training that was stopped, in place of what the form said before.
    struct TakenUp {
        TrainingSettings before;
        TrainingSettings shown; ///< that training's, with the file that is named
    };

    /// What is being found out, in another thread.
    enum class Awaited { Nothing, File, FreeName };

    ExperimentSession& m_session;
    OutputFileReader& m_files;
    std::string m_data;
    QString m_folder;
    TrainingModel m_model;
    TrainRecipe m_base;          ///< what the form does not show of it is kept
    TrainingSettings m_filledIn; ///< what the form said before the user changed anything
    std::optional<TakenUp> m_takenUp;
    QString m_suggestion; ///< what the form comes to, without the number by which it is free
    QString m_suggested;  ///< the last name for a file that nobody had typed
    Awaited m_awaited = Awaited::Nothing;
    std::optional<OutputFile> m_known;           ///< of the file that is named; nothing: nobody has looked at it yet
    std::optional<TrainingSettings> m_whenNamed; ///< what the form said, until it is known what lies at the file
    std::optional<TrainingSettings> m_wanted;    ///< likewise, when its training was asked for
    std::size_t m_request = 0;                   ///< of the plan's, by whose end what is left out is forgotten

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
