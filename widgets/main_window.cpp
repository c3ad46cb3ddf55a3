// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window.h"

#include "core/data_home.h"
#include "core/store/run_store.h"
#include "widgets/about_dialog.h"
#include "widgets/cache_dialog.h"
#include "widgets/compare_page.h"
#include "widgets/curves_page.h"
#include "widgets/dropped_files.h"
#include "widgets/embedding_page.h"
#include "widgets/experiment_files.h"
#include "widgets/experiment_panel.h"
#include "widgets/experiment_sources.h"
#include "widgets/job_status_bar.h"
#include "widgets/layers_page.h"
#include "widgets/learning_commands.h"
#include "widgets/log_commands.h"
#include "widgets/message_banner.h"
#include "widgets/messages_panel.h"
#include "widgets/page_area.h"
#include "widgets/privacy_page.h"
#include "widgets/purge_question.h"
#include "widgets/report_commands.h"
#include "widgets/runs_panel.h"
#include "widgets/samples_page.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/run_note_command.h"
#include "widgets/session/run_queue.h"
#include "widgets/settings_commands.h"
#include "widgets/step_commands.h"
#include "widgets/sweep_commands.h"
#include "widgets/theme_palette.h"
#include "widgets/training_commands.h"
#include "widgets/trust_dialog.h"
#include "widgets/view_layout.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace unlearn {

MainWindow::MainWindow(ExperimentServices services, const QString& database, const std::filesystem::path& example,
                       const std::filesystem::path& manual)
    : m_systemPalette(QApplication::palette()), m_settings(Settings::load()), m_session(services), m_runLog(services),
      m_reportWriter(services), m_momentCache(services), m_layers(m_session),
      m_embedding(m_session, services.embedModels), m_actions(new WindowActions(*this, *m_session.undoStack())),
      m_trainings(new TrainingCommands(*this, m_session, *m_actions, dataHome() / "models")),
      m_settingsCommands(
          new SettingsCommands(*this, *m_actions, m_settings, m_devices, m_momentCache,
                               {.data = dataHome(), .cache = RunStore::cacheFolder(database.toStdString())})),
      m_files(new ExperimentFiles(*this, m_session, *m_actions, m_settings, example)),
      m_dropped(new DroppedFiles(*this, m_session, *m_files)),
      m_sources(new ExperimentSources(*this, m_session, *m_actions, std::move(services.data), dataFolder(),
                                      dataHome() / "experiments")),
      m_banner(new MessageBanner(this)), m_pages(new PageArea(this)), m_statusBar(new JobStatusBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockNestingEnabled(true);
    setStatusBar(m_statusBar);
    m_statusBar->setLogFile(database);
    buildPages();
    buildPanels();
    buildMenus();
    connectSession();
    followSideJobs();
    connectActions();
    new LearningCommands(*this, *m_actions, manual);
    setTheme(m_settings.preferences.theme);
    m_session.setWeightsBudget(m_settings.preferences.weightsGigabytes);
    restore();
    showStatus();
    m_session.findDevices();
    m_runLog.startWatching();
}

MainWindow::~MainWindow()
{
    hide();                                    // pages answer to losing pointer and focus with the models that go now
    QApplication::setPalette(m_systemPalette); // a window that follows takes it for the system's
}

void MainWindow::buildPages()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_layersPage = new LayersPage(m_session, m_layers);
    m_curvesPage = new CurvesPage(m_session, m_curves);
    m_samplesPage = new SamplesPage(m_session);
    m_files->follow(m_samplesPage->draft());
    m_comparePage = new ComparePage(m_compare, &m_session);
    auto* privacy = new PrivacyPage(m_session, m_privacy);
    auto* embedding = new EmbeddingPage(m_embedding);
    connect(&m_embedding, &EmbeddingModel::failed, this, &MainWindow::sayError);
    connect(&m_embedding, &EmbeddingModel::noticed, this,
            [this](const QString& text) { say(MessageKind::Warning, text); });
    m_pageActions = {
        m_pages->addPage(QStringLiteral("layersDock"), tr("Layers"), m_layersPage, m_layersPage->dataTableButton()),
        m_pages->addPage(QStringLiteral("curvesDock"), tr("Curves"), m_curvesPage, m_curvesPage->dataTableButton()),
        m_pages->addPage(QStringLiteral("privacyDock"), tr("Privacy"), privacy, privacy->dataTableButton()),
        m_pages->addPage(QStringLiteral("samplesDock"), tr("Samples"), m_samplesPage, m_samplesPage->dataTableButton()),
        m_pages->addPage(QStringLiteral("compareDock"), tr("Compare"), m_comparePage, m_comparePage->dataTableButton()),
        m_pages->addPage(QStringLiteral("embeddingDock"), tr("Embedding"), embedding, embedding->dataTableButton())};
}

void MainWindow::buildPanels()
{
    m_experimentPanel = new ExperimentPanel(m_session, m_devices);
    m_experimentDock =
        addPanel(Qt::LeftDockWidgetArea, QStringLiteral("experimentDock"), tr("Experiment"), m_experimentPanel);
    m_runsPanel = new RunsPanel(m_runs);
    m_runsDock = addPanel(Qt::BottomDockWidgetArea, QStringLiteral("runsDock"), tr("Runs"), m_runsPanel);
    m_messagesDock = addPanel(Qt::BottomDockWidgetArea, QStringLiteral("messagesDock"), tr("Messages"),
                              new MessagesPanel(m_messages));
    titleByTab(*m_runsDock);
    titleByTab(*m_messagesDock);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    connect(m_runsPanel, &RunsPanel::runActivated, &m_runLog, &RunLog::read);
    connect(m_runsPanel, &RunsPanel::selectedRunsChanged, this, [this] {
        const auto runs = m_runsPanel->selectedRuns();
        m_compare.setHighlighted({runs.begin(), runs.end()});
    });
    connect(&m_compare, &CompareModel::highlightChanged, this,
            [this] { m_runsPanel->selectRuns(m_compare.highlighted()); });
    connect(&m_runs, &RunsModel::noteWanted, this, [this](const RunNote& before, const RunNote& after) {
        noteRuns(tr("Note of run %1").arg(identifierText(before.run)), {before}, {after});
    });
    connect(m_runsPanel, &RunsPanel::comparisonWanted, this, [this](const std::vector<RunId>& runs) {
        m_runLog.readAll(runs);
        m_pages->raisePage(m_comparePage);
    });
    connect(&m_runLog, &RunLog::runsRead, &m_compare, &CompareModel::setRuns);
    connect(&m_session, &ExperimentSession::measuringEnded, &m_runLog, &RunLog::readAllAgain);
    connect(&m_runLog, &RunLog::purged, &m_runLog, &RunLog::readAllAgain);
    connect(m_runsPanel, &RunsPanel::hidingWanted, this, &MainWindow::hideRuns);
    connect(m_experimentPanel, &ExperimentPanel::dataChosen, m_files, &ExperimentFiles::changeData);
    connect(m_experimentPanel, &ExperimentPanel::deviceChosen, this, &MainWindow::setDevice);
    connect(m_experimentPanel, &ExperimentPanel::forgetSetWanted, this, [this] { m_pages->raisePage(m_samplesPage); });
    connect(m_samplesPage, &SamplesPage::failed, this, &MainWindow::sayError);
    connect(m_samplesPage, &SamplesPage::exported, this, [this](const QString& file) {
        say(MessageKind::Information, tr("The forget set was written to %1.").arg(file));
    });
}

QDockWidget* MainWindow::addPanel(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* widget)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->toggleViewAction()->setObjectName(name + QStringLiteral("Toggle"));
    dock->setWidget(widget);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildMenus()
{
    m_actions->buildMenus(
        {m_experimentDock->toggleViewAction(), m_runsDock->toggleViewAction(), m_messagesDock->toggleViewAction()},
        m_pageActions);
    m_actions->showRecentFiles(m_settings.recentFiles);
}

void MainWindow::showExperimentsCurves()
{
    m_curves.startOver(true);
    m_curves.setReferences(m_session.evaluations());
}

void MainWindow::connectSession()
{
    using Session = ExperimentSession;
    connect(&m_session, &Session::statusChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::spectrumChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::gammasSuggested, this,
            [this] { say(MessageKind::Information, tr("Thresholds were set as suggested. Undo takes them back.")); });
    connect(&m_session, &Session::experimentChanged, this, [this] {
        showExperimentsCurves();
        m_banner->hide();
        showStatus();
    });
    connect(&m_session, &Session::evaluationsChanged, this, [this] {
        if (m_curves.isOfExperiment())
            m_curves.setReferences(m_session.evaluations());
        m_privacy.setEvaluations(m_session.evaluations(), m_session.plan().membership, m_session.measuredOn());
    });
    connect(&m_session, &Session::runPrepared, this, [this] {
        if (m_session.isRunOfExperiment())
            showExperimentsCurves();
        else
            m_curves.startOver(false);
        m_banner->hide();
        m_pages->raisePage(m_curvesPage);
    });
    connect(&m_session, &Session::runBegan, this, [this](RunId run) {
        m_curves.clear();
        m_curves.setRun(run);
    });
    connect(&m_session, &Session::liveSetsDrawn, &m_curves, &CurvesModel::setLiveCounts);
    connect(&m_session, &Session::epochsMeasured, &m_curves, &CurvesModel::append);
    connect(&m_session, &Session::runEnded, this, [this](const std::shared_ptr<const RunOutcome>& outcome) {
        m_curves.setSelectedEpoch(outcome->selectedEpoch);
        if (!m_curves.isOfExperiment()) {
            std::map<std::string, Evaluation> evaluations;
            for (const Evaluation& evaluation : outcome->evaluations)
                evaluations[evaluation.subject] = evaluation;
            m_curves.setReferences(evaluations);
        }
        const QString epoch = QLocale().toString(outcome->selectedEpoch);
        say(MessageKind::Information,
            outcome->state == RunState::Cancelled ? tr("The run was stopped; epoch %1 is its result.").arg(epoch)
                                                  : tr("The run is finished; epoch %1 is its result.").arg(epoch));
    });
    connect(&m_session, &Session::modelTrained, this, [this](const QString& file) {
        say(MessageKind::Information, tr("The trained model was saved to %1.").arg(file));
    });
    connect(m_sources, &ExperimentSources::dataChosen, m_files, &ExperimentFiles::beginWith);
    connect(m_sources, &ExperimentSources::failed, this, &MainWindow::sayError);
    connect(m_sources, &ExperimentSources::dataGotten, this, [this](const QString& title) {
        say(MessageKind::Information, tr("%1 was downloaded and checked.").arg(title));
    });
    connect(m_dropped, &DroppedFiles::refused, this, [this](const QString& text) { say(MessageKind::Warning, text); });
    connect(m_files, &ExperimentFiles::noticed, this, [this](const QString& text) { say(MessageKind::Warning, text); });
    connect(m_trainings, &TrainingCommands::told, this,
            [this](const QString& text) { say(MessageKind::Warning, text); });
    connect(m_trainings, &TrainingCommands::experimentWanted, m_files,
            [this](const std::string& specification, const std::string& file) {
                m_files->beginWithBoth(specification, {.file = file, .architecture = {}, .hash = {}});
            });
    connect(m_files, &ExperimentFiles::trainingWanted, m_trainings, &TrainingCommands::showDialog);
    connect(&m_session, &Session::noticed, this, [this](const QString& text) { say(MessageKind::Warning, text); });
    connect(&m_session, &Session::failed, this, &MainWindow::sayError);
    connect(&m_session, &Session::trustNeeded, this, &MainWindow::askForTrust);
    connect(&m_session, &Session::planSaved, this, [this] {
        say(MessageKind::Information,
            tr("The experiment was saved to %1.").arg(QString::fromStdString(m_session.planFile().string())));
    });
    connect(&m_session, &Session::devicesFound, this, [this](const std::vector<DeviceEntry>& devices) {
        m_devices.setDevices(devices);
        const int remembered =
            m_experimentPanel->deviceBox()->findData(m_settings.preferences.device, DeviceModel::NameRole);
        setDevice(m_devices.index(std::max(0, remembered)).data(DeviceModel::NameRole).toString());
    });
    connect(&m_runLog, &RunLog::runsChanged, &m_runs, &RunsModel::setRuns);
    connect(&m_runLog, &RunLog::runsChanged, m_comparePage, &ComparePage::forgetPurged);
    connect(&m_runLog, &RunLog::failed, this, &MainWindow::sayError);
    connect(&m_runLog, &RunLog::noticed, this, [this](const QString& text) { say(MessageKind::Warning, text); });
    connect(&m_runLog, &RunLog::purgePlanned, this, &MainWindow::askToPurge);
    connect(&m_runLog, &RunLog::purged, this, [this](const PurgeReport& report) {
        // They may show what has just been deleted, unless the curves are those of the run that goes on.
        if (m_session.status().activity != Activity::Running)
            m_curves.clear();
        m_session.forgetPurged(report.selectors);
        m_files->forgetSelectors(report.selectors);
        m_runsPanel->queue()->dropNaming(report.selectors);
        m_samplesPage->askAgain(); // shadow models may have gone
        m_sideJobs.setResult(SideJob::Purge, purgeResult(report));
        say(MessageKind::Information, purgeResult(report) + QLatin1Char('\n') + purgeText(report));
    });
    connect(&m_reportWriter, &ReportWriter::failed, this, &MainWindow::sayError);
    connect(&m_reportWriter, &ReportWriter::noticed, this,
            [this](const QString& text) { say(MessageKind::Warning, text); });
    connect(m_curvesPage, &CurvesPage::branchWanted, &m_runLog, &RunLog::readKeptEpochs);
    connect(m_curvesPage, &CurvesPage::originWanted, &m_runLog, &RunLog::readOrigin);
    connect(m_comparePage, &ComparePage::originWanted, &m_runLog, &RunLog::readOrigin);
    connect(&m_runLog, &RunLog::keptEpochsRead, m_curvesPage, &CurvesPage::askForBranch);
    connect(&m_momentCache, &MomentCache::failed, this, &MainWindow::sayError);
    connect(&m_momentCache, &MomentCache::cleared, this, [this](CachePart part, qint64 bytes) {
        const QString text = part == CachePart::Moments ? tr("The spectrum cache was cleared: %1.")
                                                        : tr("The cached shadow models were removed: %1.");
        say(MessageKind::Information, text.arg(sizeText(bytes)));
    });
    connect(&m_momentCache, &MomentCache::cleared, m_samplesPage, &SamplesPage::askAgain);
    connect(&m_runLog, &RunLog::runRead, this, [this](const RunDetails& run) {
        const bool isRunning = m_session.status().activity == Activity::Running;
        if (isRunning && m_curves.run() != run.summary.id) {
            say(MessageKind::Warning,
                tr("The page Curves shows the run that is under way. Open run %1 again when that one has ended.")
                    .arg(identifierText(run.summary.id)));
            return;
        }
        if (!isRunning)
            m_curves.show(run);
        m_pages->raisePage(m_curvesPage);
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->suggestThresholds, &QAction::triggered, this, [this] {
        m_pages->raisePage(m_layersPage);
        m_layersPage->askForSuggestion();
    });
    connect(m_actions->resetThresholds, &QAction::triggered, &m_session, &ExperimentSession::resetGammas);
    connect(m_layersPage, &LayersPage::refused, this, [this](const QString& text) { say(MessageKind::Warning, text); });
    connect(m_actions->computeSpectrum, &QAction::triggered, this, [this] {
        m_pages->raisePage(m_layersPage);
        m_session.computeSpectrum();
    });
    m_actions->driveRuns(m_session);
    new StepCommands(*this, m_session, *m_actions->step);
    m_runsPanel->offerResuming(*m_actions->resume, m_session);
    m_runsPanel->offerQueueing(*m_actions->queueRun, m_session);
    m_statusBar->follow(*m_runsPanel->queue());
    m_samplesPage->follow(*m_runsPanel->queue());
    auto* sweeps = new SweepCommands(*this, m_session, m_runs, m_runLog, *m_comparePage, *m_actions->sweep);
    connect(sweeps, &SweepCommands::began, this, [this] { m_pages->raisePage(m_comparePage); });
    connect(sweeps, &SweepCommands::ended, this, [this](const QString& text) { say(MessageKind::Information, text); });
    connect(m_runsPanel, &RunsPanel::comparisonWanted, sweeps, &SweepCommands::stopFollowing);
    connect(m_actions->purge, &QAction::triggered, this, [this] {
        if (const auto run = m_runsPanel->selectedCurrentRun())
            m_runLog.purge(*run, true);
    });
    connect(new ReportCommands(*this, m_reportWriter, *m_runsPanel, *m_actions), &ReportCommands::told, this,
            [this](const QString& text) { sayResult(SideJob::Report, text); });
    connect(new LogCommands(*this, m_runLog, *m_runsPanel, *m_actions), &LogCommands::told, this,
            &MainWindow::sayResult);
    for (const auto signal : {&RunsPanel::currentRunChanged, &RunsPanel::selectionChanged})
        connect(m_runsPanel, signal, this,
                [this] { m_actions->purge->setEnabled(m_runsPanel->selectedCurrentRun().has_value()); });
    connect(m_actions->spectrumCache, &QAction::triggered, this, &MainWindow::showCache);
    connect(m_statusBar, &JobStatusBar::cancelRequested, &m_session, &ExperimentSession::stop);
    connect(m_actions->detachPage, &QAction::triggered, m_pages, &PageArea::detachPage);
    connect(m_actions->dataTable, &QAction::triggered, m_pages, &PageArea::toggleDataTable);
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::arrange);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::setTheme);
    connect(m_settingsCommands, &SettingsCommands::themeChosen, this, &MainWindow::setTheme);
    connect(m_settingsCommands, &SettingsCommands::deviceChosen, this, &MainWindow::setDevice);
    connect(m_settingsCommands, &SettingsCommands::renewalWanted, this, &MainWindow::renewalWanted);
    connect(m_settingsCommands, &SettingsCommands::weightsBudgetChosen, &m_session,
            &ExperimentSession::setWeightsBudget);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::openPlan(const std::filesystem::path& file)
{
    m_files->open(file);
}

void MainWindow::openFiles(const std::vector<std::filesystem::path>& paths)
{
    m_dropped->open(paths);
}

bool MainWindow::wantsRenewal() const
{
    return m_settingsCommands->wantsRenewal();
}

void MainWindow::guard(const std::filesystem::path& folder)
{
    m_files->guard(folder);
}

void MainWindow::noteRuns(const QString& text, const std::vector<RunNote>& before, const std::vector<RunNote>& after)
{
    m_session.undoStack()->push(new RunNoteCommand(
        text, [this](const std::vector<RunNote>& notes) { m_runLog.note(notes); }, before, after));
}

void MainWindow::hideRuns(const std::vector<RunId>& runs, bool hidden)
{
    std::vector<RunNote> shownNotes, hiddenNotes;
    for (const RunId run : runs) {
        shownNotes.push_back({run, RunField::Deleted, {}});
        hiddenNotes.push_back({run, RunField::Deleted, "1"});
    }
    const auto count = static_cast<int>(runs.size());
    if (hidden)
        noteRuns(tr("Deletion of %n run(s)", nullptr, count), shownNotes, hiddenNotes);
    else
        noteRuns(tr("Return of %n run(s)", nullptr, count), hiddenNotes, shownNotes);
}

void MainWindow::showStatus()
{
    const JobStatus& status = m_session.status();
    m_statusBar->setStatus(status);
    m_actions->start->setEnabled(m_session.canStart());
    m_actions->computeSpectrum->setEnabled(m_session.canStart());
    m_actions->pause->setEnabled(m_session.isWorking() && !status.stopping);
    m_actions->pause->setChecked(status.paused);
    m_actions->pause->setText(status.paused ? tr("&Continue") : tr("&Pause"));
    m_actions->stop->setEnabled(status.activity != Activity::Idle && !status.stopping);
    const bool loaded = m_session.experiment() != nullptr;
    m_actions->save->setEnabled(loaded);
    m_actions->saveAs->setEnabled(loaded);
    m_actions->resetThresholds->setEnabled(loaded);
    m_actions->suggestThresholds->setEnabled(m_session.canSuggest());
}

void MainWindow::askForTrust(const QString& file, const QString& sha256)
{
    auto* dialog = new TrustDialog(file, sha256, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, sha256] { m_session.trust(sha256.toStdString()); });
    connect(dialog, &QDialog::rejected, this,
            [this, file] { say(MessageKind::Warning, tr("%1 was not opened.").arg(file)); });
    dialog->open();
}

void MainWindow::say(MessageKind kind, const QString& sentence)
{
    m_messages.add(kind, sentence);
    if (kind != MessageKind::Information)
        m_banner->display(kind, sentence);
}

void MainWindow::arrange()
{
    m_pages->arrange();
    for (QDockWidget* dock : {m_experimentDock, m_runsDock, m_messagesDock}) {
        dock->setFloating(false);
        dock->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_experimentDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_runsDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_messagesDock);
    tabifyDockWidget(m_runsDock, m_messagesDock);
    m_runsDock->raise();
    resizeDocks({m_experimentDock}, {fontMetrics().averageCharWidth() * 46}, Qt::Horizontal);
    resizeDocks({m_runsDock}, {height() / 5}, Qt::Vertical);
    resetViewLayout(*this, m_freshViews);
}

void MainWindow::restore()
{
    // Leaves room for the window manager's frame on a small screen.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() * 0.94));
    arrange();
    m_freshViews = viewLayout(*this);
    restoreGeometry(m_settings.geometry); // what is empty changes nothing
    restoreState(m_settings.layout, Settings::layoutVersion);
    m_pages->restoreState(m_settings.pages, Settings::layoutVersion);
    restoreViewLayout(*this, m_settings.views);
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.preferences.theme = theme;
    m_actions->setTheme(theme);
    const QPalette palette = themePalette(theme, m_systemPalette);
    QApplication::setPalette(palette);
    m_actions->setIconColours(palette);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // by the system, too, which the theme of that name lets through
        m_actions->setIconColours(palette());
}

void MainWindow::setDevice(const QString& name)
{
    m_settings.preferences.device = name;
    m_session.setDevice(name.toStdString());
    auto* box = m_experimentPanel->deviceBox();
    box->setCurrentIndex(box->findData(name, DeviceModel::NameRole));
    m_statusBar->setDevice(box->currentText());
}

void MainWindow::showCache()
{
    auto* dialog = new CacheDialog(m_momentCache, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askToPurge(const PurgeReport& plan)
{
    auto* question = new PurgeQuestion(plan, this);
    connect(question, &PurgeQuestion::confirmed, this, [this, run = plan.run] { m_runLog.purge(run, false); });
    question->open();
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace unlearn
