// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include <QDialog>

#include <filesystem>
#include <vector>

#include "widgets/session/preset_record.h"
#include "widgets/session/preset_table_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace unlearn {

class ExperimentSession;
class FiguresTable;
class PathEdit;

/// Chooses one of the paper's experiments, says what it needs, goes through it, and shows the table that it ends with.
/// What is under way belongs to the session: it goes on when the dialog is closed, and another dialog shows it again.
class PresetDialog : public QDialog {
    Q_OBJECT

public:
    /// models: the folder that has one for each preset's trained models.
    PresetDialog(ExperimentSession& session, std::filesystem::path models, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Looks again whether the data are there.
    void check();

Q_SIGNALS:
    /// The chosen experiment's data, by their kind, are not there.
    void dataWanted(const std::string& kind);

private:
    QWidget* buildForm();
    QWidget* buildResults();
    void list(const std::vector<Preset>& presets);
    void choose();
    void enable();
    void showTask(const PresetTask& task);
    void showProgress();
    void showNews();
    void copy() const;
    const PresetExperiment* chosen() const;
    PresetTask task() const;
    bool isRunning() const;

    struct Entry {
        std::string preset; ///< its name
        PresetExperiment experiment;
    };

    ExperimentSession& m_session;
    std::filesystem::path m_models;
    std::vector<Entry> m_entries;
    PresetTableModel m_table;
    std::size_t m_newsShown = 0;
    std::string m_data; ///< of the chosen experiment, for openDataset(); empty: they are not there

    QComboBox* m_preset = nullptr;
    QLabel* m_description = nullptr;
    PathEdit* m_folder = nullptr;
    QLabel* m_dataState = nullptr;
    QPushButton* m_getData = nullptr;
    PathEdit* m_model = nullptr;
    PathEdit* m_checkpoints = nullptr;
    QSpinBox* m_seeds = nullptr;
    QSpinBox* m_epochs = nullptr;
    QCheckBox* m_bfloat16 = nullptr;
    QLabel* m_training = nullptr;
    QPlainTextEdit* m_news = nullptr;
    QProgressBar* m_progress = nullptr;
    FiguresTable* m_results = nullptr;
    QPlainTextEdit* m_differences = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace unlearn
