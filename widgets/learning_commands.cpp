// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/learning_commands.h"

#include "widgets/glossary_links.h"
#include "widgets/glossary_window.h"
#include "widgets/manual_window.h"
#include "widgets/projection_lab_window.h"
#include "widgets/tour.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QWhatsThis>

#include <utility>

namespace unlearn {

LearningCommands::LearningCommands(QMainWindow& window, WindowActions& actions, std::filesystem::path manual)
    : QObject(&window), m_window(window), m_manual(std::move(manual))
{
    connect(actions.tour, &QAction::triggered, this, &LearningCommands::beginTour);
    connect(actions.projectionLab, &QAction::triggered, this, &LearningCommands::showLab);
    connect(actions.glossary, &QAction::triggered, this,
            [this] { showGlossary(explainedTerm(QApplication::focusWidget())); });
    connect(actions.manual, &QAction::triggered, this, &LearningCommands::showManual);
    actions.manual->setEnabled(!m_manual.empty());
    qApp->installEventFilter(this);
}

LearningCommands::~LearningCommands() = default;

bool LearningCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: { // in windows that do not have the action
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
            return false;
        showGlossary(explainedTerm(widget));
        return true;
    }
    case QEvent::QueryWhatsThis:
        if (!explainedTerm(widget, static_cast<QHelpEvent*>(event)->globalPos()))
            return false;
        event->accept();
        return true;
    case QEvent::WhatsThis: {
        const auto term = explainedTerm(widget, static_cast<QHelpEvent*>(event)->globalPos());
        if (!term)
            return false;
        event->accept();
        QWhatsThis::leaveWhatsThisMode();
        showGlossary(term);
        return true;
    }
    default: return false;
    }
}

void LearningCommands::beginTour()
{
    delete m_tour;
    m_tour = new Tour(m_window);
}

void LearningCommands::showLab()
{
    if (!m_lab) {
        m_lab = new ProjectionLabWindow(&m_window);
        m_lab->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_lab->show();
    m_lab->raise();
    m_lab->activateWindow();
}

void LearningCommands::showManual()
{
    if (!m_manualWindow) {
        m_manualWindow = std::make_unique<ManualWindow>(m_manual);
        m_manualWindow->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_manualWindow->show();
    m_manualWindow->raise();
    m_manualWindow->activateWindow();
}

void LearningCommands::showGlossary(std::optional<Term> term)
{
    if (!m_glossary) {
        m_glossary = std::make_unique<GlossaryWindow>();
        m_glossary->setAttribute(Qt::WA_QuitOnClose, false);
    }
    if (term)
        m_glossary->showTerm(*term);
    m_glossary->show();
    m_glossary->raise();
    m_glossary->activateWindow();
}

} // namespace unlearn
