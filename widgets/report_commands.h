// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace unlearn {

class ReportWriter;
class RunsPanel;
class WindowActions;

/// The window's command that writes a report of the selected runs, enabled while there are any, which tells what became
/// of it; the status bar shows how far it is.
class ReportCommands : public QObject {
    Q_OBJECT

public:
    ReportCommands(QMainWindow& window, ReportWriter& writer, const RunsPanel& runs, WindowActions& actions);

Q_SIGNALS:
    /// What goes on, and what has been done.
    void told(const QString& sentence);

private:
    void askWhereTo();

    QMainWindow& m_window;
    ReportWriter& m_writer;
    const RunsPanel& m_runs;
};

} // namespace unlearn
