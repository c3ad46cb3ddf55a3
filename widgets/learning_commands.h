// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/glossary.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <memory>
#include <optional>

class QMainWindow;

namespace unlearn {

class GlossaryWindow;
class ManualWindow;
class ProjectionLabWindow;
class Tour;
class WindowActions;

/// What the Help menu teaches with. F1 and What's this? open the glossary at the term that explains the control they
/// are used on, in every window of the application.
class LearningCommands : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window. manual: its first page; empty: there is none.
    LearningCommands(QMainWindow& window, WindowActions& actions, std::filesystem::path manual);
    ~LearningCommands() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void beginTour();
    void showLab();
    void showManual();
    /// Nothing: as it was.
    void showGlossary(std::optional<Term> term);

    QMainWindow& m_window;
    std::filesystem::path m_manual;
    QPointer<Tour> m_tour;
    QPointer<ProjectionLabWindow> m_lab;
    /// Without a parent, so that a dialog which blocks the window does not block the glossary.
    std::unique_ptr<GlossaryWindow> m_glossary;
    std::unique_ptr<ManualWindow> m_manualWindow; ///< likewise
};

} // namespace unlearn
