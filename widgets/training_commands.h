// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/output_file_reader.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <string>
#include <vector>

class QLabel;
class QMainWindow;

namespace unlearn {

class ExperimentSession;
class TrainDialog;
struct TrainingSettings;
class WindowActions;

/// The window's commands that train: a model, and the next baselines of the experiment in one go.
class TrainingCommands : public QObject {
    Q_OBJECT

public:
    /// folder: where models are written unless the user says otherwise; made when it is needed.
    TrainingCommands(QMainWindow& window, ExperimentSession& session, WindowActions& actions,
                     std::filesystem::path folder);

    /// data: specification of other data than the experiment's; empty: the experiment's own.
    TrainDialog* showDialog(const std::string& data = {});

Q_SIGNALS:
    /// See TrainDialog::experimentWanted().
    void experimentWanted(const std::string& data, const std::string& file);
    /// A sentence for the user.
    void told(const QString& sentence);

private:
    /// One after the other, by the model's recipe. Where its file names none, the dialog asks how the first is to be.
    /// One that the user has opened meanwhile stays open, and as he has filled it in.
    void trainBaselines(const std::vector<TrainingSettings>& baselines);
    void showSearch();
    void enable();

    QMainWindow& m_window;
    ExperimentSession& m_session;
    WindowActions& m_actions;
    std::filesystem::path m_folder;
    OutputFileReader m_files; ///< for the dialog, which would wait for a slow disk when it is closed
    QPointer<TrainDialog> m_dialog;
    QPointer<QLabel> m_search; ///< in the window's status bar, once something was looked for
};

} // namespace unlearn
