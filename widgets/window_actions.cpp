// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_actions.h"

#include "widgets/button_names.h"
#include "widgets/session/experiment_session.h"
#include "widgets/transport_icons.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QToolBar>
#include <QUndoStack>
#include <QWhatsThis>

namespace unlearn {

WindowActions::WindowActions(QMainWindow& window, QUndoStack& undoStack) : QObject(&window), m_window(window)
{
    newExperiment = add(QStringLiteral("newExperimentAction"), tr("&New…"),
                        tr("Begin an experiment with data and a model of your own"), QKeySequence::New);
    newFromExperiment = add(QStringLiteral("newFromExperimentAction"), tr("New from e&xperiment…"),
                            tr("Go through one of the paper's experiments, from training to table"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    getData = add(QStringLiteral("getDataAction"), tr("&Get data…"),
                  tr("Download data sets from where their authors publish them"));
    open = add(QStringLiteral("openAction"), tr("&Open…"), tr("Open an experiment file"), QKeySequence::Open);
    openExample =
        add(QStringLiteral("openExampleAction"), tr("Open &example"), tr("Open the example that comes along"));
    save = add(QStringLiteral("saveAction"), tr("&Save"), tr("Save the experiment to its file"), QKeySequence::Save);
    saveAs = add(QStringLiteral("saveAsAction"), tr("Save &as…"), tr("Save the experiment to another file"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    report = add(QStringLiteral("reportAction"), tr("Re&port…"),
                 tr("Write a report of the selected runs: HTML, PDF, figures and tables"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    report->setEnabled(false);
    quit =
        add(QStringLiteral("quitAction"), tr("&Quit"), tr("Close the workbench"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = undoStack.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcut(QKeySequence::Redo);
    suggestThresholds = add(QStringLiteral("suggestThresholdsAction"), tr("&Suggest thresholds…"),
                            tr("Suggest a threshold for each layer from what is known before a run"),
                            QKeySequence(Qt::CTRL | Qt::Key_G));
    resetThresholds = add(QStringLiteral("resetThresholdsAction"), tr("Reset &thresholds"),
                          tr("Back to the thresholds of the experiment's file"));
    settings =
        add(QStringLiteral("settingsAction"), tr("S&ettings…"),
            tr("Language, theme, threads, device, folders and questions"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    computeSpectrum = add(QStringLiteral("computeSpectrumAction"), tr("&Compute spectra"),
                          tr("Compute the spectrum of each layer's inputs"), QKeySequence(Qt::Key_F6));
    start = add(QStringLiteral("startAction"), tr("&Start"), tr("Start unlearning with these settings"),
                QKeySequence(Qt::Key_F5));
    queueRun = add(QStringLiteral("queueRunAction"), tr("&Queue a run"),
                   tr("Run with these settings once the job under way has ended"), QKeySequence(Qt::CTRL | Qt::Key_F5));
    queueRun->setEnabled(false);
    pause = add(QStringLiteral("pauseAction"), tr("&Pause"), tr("Pause the running job, or go on with it"),
                QKeySequence(Qt::Key_F7));
    pause->setCheckable(true);
    step = add(QStringLiteral("stepAction"), tr("&Next batch"),
               tr("Unlearn with one batch, then pause and show what its gradient was like"),
               QKeySequence(Qt::SHIFT | Qt::Key_F7));
    stop = add(QStringLiteral("stopAction"), tr("St&op"), tr("Stop the running job and keep what was reached"),
               QKeySequence(Qt::Key_F8));
    resume = add(QStringLiteral("resumeAction"), tr("R&esume the run"),
                 tr("Go on with the selected run, which was stopped, failed or was interrupted"),
                 QKeySequence(Qt::SHIFT | Qt::Key_F5));
    resume->setEnabled(false);
    train = add(QStringLiteral("trainAction"), tr("&Train…"), tr("Train a new model on the loaded data"),
                QKeySequence(Qt::Key_F9));
    trainBaseline = add(QStringLiteral("trainBaselineAction"), tr("Train &retrained baseline"),
                        tr("Train the model anew without the forget set, for the experiment to be compared with"));
    sweep = add(QStringLiteral("sweepAction"), tr("S&weep gamma…"),
                tr("Run one threshold after another, and compare what comes of them"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    measureDrift = add(QStringLiteral("measureDriftAction"), tr("&Measure how far spectra drift"),
                       tr("After each request, compute the retained second moments anew with the unlearned weights and "
                          "compare them with those that requests in sequence keep; takes a pass over the retained "
                          "samples"));
    measureDrift->setCheckable(true);
    purge = add(QStringLiteral("purgeAction"), tr("P&urge the request…"),
                tr("Delete for good what is kept of the samples that the selected run forgot"));
    purge->setEnabled(false);
    spectrumCache = add(QStringLiteral("spectrumCacheAction"), tr("Spectrum &cache…"),
                        tr("See how much room the cached second moments take, and clear them"));
    exportLog = add(QStringLiteral("exportLogAction"), tr("&Export the log of runs…"),
                    tr("Copy all runs and their figures into one file, for another machine or person"));
    mergeLog = add(QStringLiteral("mergeLogAction"), tr("&Merge a log of runs…"),
                   tr("Take in the runs of another log; those that are here already stay as they are"));
    dataTable = add(QStringLiteral("dataTableAction"), tr("&Data table"),
                    tr("Show or hide the figures behind the plots of the current page"), QKeySequence(Qt::Key_F2));
    detachPage = add(QStringLiteral("detachPageAction"), tr("Detach &page"),
                     tr("Show the current page in a window of its own, or put it back"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    resetLayout =
        add(QStringLiteral("resetLayoutAction"), tr("&Reset layout"), tr("Put all panels back in their places"));
    manual = add(QStringLiteral("manualAction"), tr("&Manual"), tr("How everything is used, page by page"));
    tour = add(QStringLiteral("tourAction"), tr("&Tour of the window"),
               tr("See in a few steps what each part of the window is for"));
    projectionLab = add(QStringLiteral("projectionLabAction"), tr("Projection &lab…"),
                        tr("See on a few samples what a threshold protects and what a step forgets"));
    glossary = add(QStringLiteral("glossaryAction"), tr("&Glossary"),
                   tr("Terms of the field with their formulas; of the control that has the focus, if it has one"),
                   QKeySequence(Qt::Key_F1));
    about = add(QStringLiteral("aboutAction"), tr("&About Unlearning Workbench"), tr("Version and licence"));
    aboutQt = add(QStringLiteral("aboutQtAction"), tr("About &Qt"), tr("The toolkit that draws this window"));
    save->setIcon(window.style()->standardIcon(QStyle::SP_DialogSaveButton));
    open->setIcon(window.style()->standardIcon(QStyle::SP_DialogOpenButton));
    computeSpectrum->setIcon(window.style()->standardIcon(QStyle::SP_BrowserReload));
    setIconColours(window.palette());
    buildToolBar();
}

void WindowActions::setIconColours(const QPalette& palette)
{
    start->setIcon(transportIcon(TransportSign::Start, palette));
    pause->setIcon(transportIcon(TransportSign::Pause, palette));
    stop->setIcon(transportIcon(TransportSign::Stop, palette));
}

QAction* WindowActions::add(const QString& name, const QString& text, const QString& tip, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setIconText(withoutMnemonic(text)); // of the tool bar's button
    action->setObjectName(name);
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
    action->setStatusTip(QString());
    return action;
}

void WindowActions::buildToolBar()
{
    auto* bar = m_window.addToolBar(tr("Commands"));
    bar->setObjectName(QStringLiteral("commandBar"));
    bar->setAccessibleName(tr("Commands"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({open, save});
    bar->addSeparator();
    bar->addActions({train, computeSpectrum});
    bar->addSeparator();
    bar->addActions({start, pause, stop});
    bar->addSeparator();
    bar->addAction(report);
    const auto actions = bar->actions();
    for (QAction* action : actions) {
        if (QWidget* button = bar->widgetForAction(action); button && !action->isSeparator()) {
            button->setObjectName(action->objectName() + QStringLiteral("Button"));
            button->setAccessibleName(action->toolTip());
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void WindowActions::buildMenus(const QList<QAction*>& panels, const QList<QAction*>& pages)
{
    auto* menuBar = m_window.menuBar();
    menuBar->setObjectName(QStringLiteral("menuBar"));
    auto* file = menuBar->addMenu(tr("&File"));
    file->addAction(newExperiment);
    file->addActions({newFromExperiment, getData});
    file->addAction(open);
    m_recent = file->addMenu(tr("Open &recent"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    file->addAction(openExample);
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addAction(report);
    file->addSeparator();
    file->addAction(quit);

    auto* edit = menuBar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({suggestThresholds, resetThresholds});
    edit->addSeparator();
    edit->addAction(settings);

    auto* experiment = menuBar->addMenu(tr("E&xperiment"));
    experiment->addAction(computeSpectrum);

    auto* run = menuBar->addMenu(tr("&Run"));
    run->addActions({start, queueRun, pause, step, stop, resume});
    run->addAction(sweep);
    run->addSeparator();
    run->addActions({train, trainBaseline});
    run->addSeparator();
    run->addAction(measureDrift);
    run->addAction(purge);

    auto* tools = menuBar->addMenu(tr("&Tools"));
    tools->addAction(spectrumCache);
    tools->addSeparator();
    tools->addActions({exportLog, mergeLog});

    auto* view = menuBar->addMenu(tr("&View"));
    view->addActions(pages);
    view->addSeparator();
    view->addActions(panels);
    view->addSeparator();
    auto* themes = view->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const auto addTheme = [&](const QString& name, const QString& text, Theme theme) {
        auto* action = themes->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    };
    addTheme(QStringLiteral("systemThemeAction"), tr("&System"), Theme::System);
    addTheme(QStringLiteral("lightThemeAction"), tr("&Light"), Theme::Light);
    addTheme(QStringLiteral("darkThemeAction"), tr("&Dark"), Theme::Dark);
    view->addSeparator();
    view->addActions({dataTable, detachPage, resetLayout});

    auto* help = menuBar->addMenu(tr("&Help"));
    auto* whatsThis = QWhatsThis::createAction(this);
    whatsThis->setObjectName(QStringLiteral("whatsThisAction"));
    help->addActions({manual, tour, projectionLab, glossary, whatsThis});
    help->addSeparator();
    help->addActions({about, aboutQt});
}

void WindowActions::driveRuns(ExperimentSession& session)
{
    connect(start, &QAction::triggered, &session, &ExperimentSession::startRun);
    connect(pause, &QAction::triggered, &session, &ExperimentSession::setPaused);
    connect(stop, &QAction::triggered, &session, &ExperimentSession::stop);
    connect(measureDrift, &QAction::toggled, &session, &ExperimentSession::setMeasuresSpectrumDrift);
    connect(&session, &ExperimentSession::experimentChanged, measureDrift,
            [this, &session] { measureDrift->setChecked(session.measuresSpectrumDrift()); });
}

void WindowActions::showRecentFiles(const QStringList& files)
{
    m_recent->clear();
    int number = 0;
    for (const auto& file : files) {
        auto* action = m_recent->addAction(QStringLiteral("&%1 %2").arg(++number).arg(
            QFileInfo(file).fileName().replace(QLatin1Char('&'), QLatin1String("&&"))));
        action->setObjectName(QStringLiteral("recentFile%1").arg(number));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentFileChosen(file); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!files.isEmpty());
}

void WindowActions::setTheme(Theme theme)
{
    const auto actions = m_themes->actions();
    for (QAction* action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

} // namespace unlearn
