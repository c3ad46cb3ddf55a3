// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/recovery.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

class QMainWindow;

namespace unlearn {

class ExperimentSession;
class ForgetDraft;
class WindowActions;
struct ModelSource;
struct Settings;

/// Makes, opens, saves and recovers the window's experiment, with the questions that this takes, the recent files and
/// the title. The example belongs to everybody: it is saved under another name.
class ExperimentFiles : public QObject {
    Q_OBJECT

public:
    ExperimentFiles(QMainWindow& window, ExperimentSession& session, WindowActions& actions, Settings& settings,
                    std::filesystem::path example);

    /// Asks before what is edited there and not applied is lost, too. draft: outlives the window's last question.
    void follow(const ForgetDraft& draft) { m_draft = &draft; }
    /// Asks first where something would be lost.
    void open(const std::filesystem::path& file);
    /// Keeps unsaved changes in the folder from now on, and offers what a window that crashed has left there. It stays
    /// there until it is open again, or somebody discards it.
    void guard(const std::filesystem::path& folder);
    /// See Recovery::purge().
    void forgetSelectors(const std::vector<std::string>& selectors);
    /// Something would be stopped or lost, and a person wants to be asked.
    bool asksBeforeStopping() const;
    bool asksBeforeLosing() const;
    /// Likewise of the forget set's draft: a sentence for each thing that would be lost of it.
    QStringList draftLosses() const;
    void askBefore(const QString& question, const QString& yes, const std::function<void()>& then);

    /// Begins an experiment on these data, with the same questions as File > New.
    void beginWith(const std::string& data);
    /// Likewise with this model, on these data or on those that are asked for.
    void beginWithBoth(const std::string& data, const ModelSource& model);
    void beginWithModel(const ModelSource& model);
    /// Gives the experiment other data, which the forget set's draft does not outlive: asks first where there is one.
    void changeData(const std::string& data);

Q_SIGNALS:
    /// A new experiment on these data has no model yet.
    void trainingWanted(const std::string& data);
    void noticed(const QString& sentence);

private:
    void askBeforeNew(const std::function<void()>& then);
    void askBeforeOpening(const std::function<void()>& then);
    void askForData(const std::function<void(const std::string&)>& then);
    void askForModel(const std::string& data);
    void begin(const std::string& data, const ModelSource& model);
    void askWhatToOpen();
    void save();
    void askWhereToSave();
    void followFile();
    void askToRecover(const RecoveredPlan& recovered);
    void recover(const RecoveredPlan& recovered);
    void discardOnceOpen(const RecoveredPlan& recovered, const Plan& plan);
    void showTitle();

    QMainWindow& m_window;
    ExperimentSession& m_session;
    WindowActions& m_actions;
    Settings& m_settings;
    std::filesystem::path m_example;
    const ForgetDraft* m_draft = nullptr; ///< null: there is none
    std::unique_ptr<Recovery> m_recovery;
};

} // namespace unlearn
