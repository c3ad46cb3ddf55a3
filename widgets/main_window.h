// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/compare_model.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/device_model.h"
#include "widgets/session/embedding_model.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/session/messages_model.h"
#include "widgets/session/moment_cache.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/report_writer.h"
#include "widgets/session/run_log.h"
#include "widgets/session/runs_model.h"
#include "widgets/session/settings.h"
#include "widgets/session/side_jobs.h"

#include <QMainWindow>
#include <QPalette>
#include <QStringList>

#include <filesystem>
#include <vector>

class QDockWidget;

namespace unlearn {

class ComparePage;
class CurvesPage;
class DroppedFiles;
class ExperimentFiles;
class ExperimentPanel;
class ExperimentSources;
class JobStatusBar;
class LayersPage;
class MessageBanner;
class PageArea;
class RunsPanel;
class SamplesPage;
class SettingsCommands;
class TrainingCommands;
class WindowActions;

/// The window: builds its parts, connects them to the session, remembers its layout.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// example: the experiment that File > Open example opens, manual: the first page of Help > Manual; empty: none.
    MainWindow(ExperimentServices services, const QString& database, const std::filesystem::path& example,
               const std::filesystem::path& manual = {});
    ~MainWindow() override;

    void openPlan(const std::filesystem::path& file);
    /// Whatever they are; see DroppedFiles.
    void openFiles(const std::vector<std::filesystem::path>& paths);
    /// See ExperimentFiles::guard().
    void guard(const std::filesystem::path& folder);
    ExperimentSession& session() { return m_session; }
    const SideJobs& sideJobs() const { return m_sideJobs; }
    const Preferences& preferences() const { return m_settings.preferences; }
    /// That begin by themselves, or are held; they go with the window.
    int waitingRuns() const;
    /// What goes on beside the session's jobs and ends with the window, a sentence each.
    QStringList workBeside() const;
    /// Changes of the forget set that are not applied, images that are looked for among the samples, or an export of
    /// the set under way: they go with the window.
    bool hasForgetDraft() const;
    /// What was noted of runs is not in the log yet.
    bool isNoting() const { return m_runLog.isNoting(); }
    /// Language or numbers are others than the window was made with.
    bool wantsRenewal() const;
    /// Remembers the layout, asks nothing.
    void closeAtOnce();

Q_SIGNALS:
    /// See wantsRenewal(); the settings have been closed.
    void renewalWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPages();
    void buildPanels();
    void buildMenus();
    void connectSession();
    void showExperimentsCurves(); ///< of the run that begins
    void followSideJobs();
    void connectActions();
    QDockWidget* addPanel(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* widget);
    void arrange();
    void restore();
    void setTheme(Theme theme);
    void setDevice(const QString& name);
    void showStatus();
    void askForTrust(const QString& file, const QString& sha256);
    void say(MessageKind kind, const QString& sentence);
    void sayResult(SideJob job, const QString& sentence); ///< what became of it, other than a failure
    void sayError(const QString& sentence) { say(MessageKind::Error, sentence); }
    void showAbout();
    void showCache();
    void noteRuns(const QString& text, const std::vector<RunNote>& before, const std::vector<RunNote>& after);
    void hideRuns(const std::vector<RunId>& runs, bool hidden);
    void askToPurge(const PurgeReport& plan);

    QPalette m_systemPalette;
    QByteArray m_freshViews; ///< viewLayout() of a new window; empty: not yet known
    Settings m_settings;
    SideJobs m_sideJobs; ///< outlives what is the session's child
    ExperimentSession m_session;
    RunLog m_runLog;
    ReportWriter m_reportWriter;
    MomentCache m_momentCache;
    LayersModel m_layers;
    CurvesModel m_curves;
    PrivacyModel m_privacy;
    RunsModel m_runs;
    CompareModel m_compare;
    EmbeddingModel m_embedding;
    MessagesModel m_messages;
    DeviceModel m_devices;

    WindowActions* m_actions;
    TrainingCommands* m_trainings;
    SettingsCommands* m_settingsCommands;
    ExperimentFiles* m_files;
    DroppedFiles* m_dropped;
    ExperimentSources* m_sources;
    MessageBanner* m_banner;
    PageArea* m_pages;
    QList<QAction*> m_pageActions;
    JobStatusBar* m_statusBar;
    ExperimentPanel* m_experimentPanel = nullptr;
    RunsPanel* m_runsPanel = nullptr;
    LayersPage* m_layersPage = nullptr;
    CurvesPage* m_curvesPage = nullptr;
    SamplesPage* m_samplesPage = nullptr;
    ComparePage* m_comparePage = nullptr;
    QDockWidget* m_experimentDock = nullptr;
    QDockWidget* m_runsDock = nullptr;
    QDockWidget* m_messagesDock = nullptr;
    bool m_closing = false;
};

} // namespace unlearn
