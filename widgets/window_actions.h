// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/settings.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QPalette;
class QUndoStack;

namespace unlearn {

class ExperimentSession;

/// The window's commands with their names, shortcuts, menus and tool bar. What they do is connected by the window.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, QUndoStack& undo);

    void buildMenus(const QList<QAction*>& panels, const QList<QAction*>& pages);
    void showRecentFiles(const QStringList& files);
    /// Start, pause, stop, and what runs measure.
    void driveRuns(ExperimentSession& session);
    void setTheme(Theme theme);
    void setIconColours(const QPalette& palette);

    QAction* newExperiment;
    QAction* newFromExperiment;
    QAction* getData;
    QAction* open;
    QAction* openExample;
    QAction* save;
    QAction* saveAs;
    QAction* report;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* suggestThresholds;
    QAction* resetThresholds;
    QAction* settings;
    QAction* computeSpectrum;
    QAction* start;
    QAction* queueRun;
    QAction* pause;
    QAction* step;
    QAction* stop;
    QAction* resume;
    QAction* train;
    QAction* trainBaseline;
    QAction* sweep;
    QAction* measureDrift;
    QAction* purge;
    QAction* spectrumCache;
    QAction* exportLog;
    QAction* mergeLog;
    QAction* dataTable;
    QAction* detachPage;
    QAction* resetLayout;
    QAction* manual;
    QAction* tour;
    QAction* projectionLab;
    QAction* glossary;
    QAction* about;
    QAction* aboutQt;

Q_SIGNALS:
    void recentFileChosen(const QString& file);
    void themeChosen(unlearn::Theme theme);

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, const QKeySequence& shortcut = {});
    void buildToolBar();

    QMainWindow& m_window;
    QMenu* m_recent = nullptr;
    QActionGroup* m_themes = nullptr;
};

} // namespace unlearn
