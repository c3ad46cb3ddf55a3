// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/fake_services.h"
#include "tests/widgets/opened_dialogs.h"
#include "widgets/main_window.h"
#include "widgets/step_window.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>

namespace unlearn {

// Everything that the window shows or opens, one after the other, for tests that look at all of it. Each look(widget)
// is given a window or dialog that is in sight. A run has to be logged and the session to be idle.

/// Pages, those of pages, and the forms of a selection. How often it looked.
template <typename Look> int lookAtEveryPage(MainWindow& window, const Look& look)
{
    int seen = 0;
    const auto see = [&window, &look, &seen] {
        QTest::qWait(20);
        look(window);
        ++seen;
    };
    const auto pages = window.findChildren<QAction*>(QRegularExpression(QStringLiteral("DockAction$")));
    for (QAction* page : pages) {
        page->trigger();
        see();
    }
    window.findChild<QAction*>(QStringLiteral("compareDockAction"))->trigger();
    auto* views = window.findChild<QTabWidget*>(QStringLiteral("compareViews"));
    for (int view = views->count() - 1; view >= 0; --view) {
        views->setCurrentIndex(view);
        see();
    }
    window.findChild<QAction*>(QStringLiteral("samplesDockAction"))->trigger();
    auto* kinds = window.findChild<QComboBox*>(QStringLiteral("selectorKindBox"));
    for (int kind = kinds->count() - 1; kind >= 0; --kind) {
        kinds->setCurrentIndex(kind);
        see();
    }
    return seen;
}

/// The bar of waiting runs: behind one that is under way, and held since that was stopped. Whether it came to that.
template <typename Look> bool lookAtWaitingRuns(MainWindow& window, FakeLab& lab, const Look& look)
{
    const int before = lab.checkpoints;
    lab.run = Behaviour::Hold;
    window.session().startRun();
    if (!QTest::qWaitFor([&lab, before] { return lab.checkpoints > before; }))
        return false;
    window.findChild<QAction*>(QStringLiteral("queueRunAction"))->trigger();
    QTest::qWait(20);
    look(window);
    window.findChild<QAction*>(QStringLiteral("stopAction"))->trigger();
    const bool isIdle = QTest::qWaitFor([&window] { return window.session().status().activity == Activity::Idle; });
    lab.run = Behaviour::Finish;
    if (!isIdle || window.waitingRuns() != 1)
        return false;
    look(window);
    auto* list = window.findChild<QListView*>(QStringLiteral("runQueueList"));
    list->setCurrentIndex(list->model()->index(0, 0));
    window.findChild<QPushButton*>(QStringLiteral("dropRunButton"))->click();
    return window.waitingRuns() == 0;
}

/// How many steps the tour has.
template <typename Look> int lookAtTour(MainWindow& window, const Look& look)
{
    window.findChild<QAction*>(QStringLiteral("tourAction"))->trigger();
    const QPointer<QWidget> tour = window.findChild<QWidget*>(QStringLiteral("tour"));
    auto* next = window.findChild<QPushButton*>(QStringLiteral("tourNextButton"));
    int seen = 0;
    for (; tour && tour->isVisible(); ++seen) {
        QTest::qWait(20);
        look(window);
        next->click(); // the last one closes it
    }
    return seen;
}

/// A dialog as it opens, and as it is for each kind of what it asks for.
template <typename Look> void lookAtEachKind(QWidget& dialog, const Look& look)
{
    look(dialog);
    for (const char* name : {"methodBox", "dataKindBox", "adviceRuleBox"}) {
        auto* kinds = dialog.findChild<QComboBox*>(QLatin1String(name));
        for (int kind = 0; kinds && kind < kinds->count(); ++kind) {
            kinds->setCurrentIndex(kind);
            QCoreApplication::processEvents();
            look(dialog);
        }
    }
}

/// Which dialogs and windows there are, but for plain file dialogs, that are not among those seen.
inline QStringList dialogsNotIn(const QStringList& seen)
{
    QStringList missing;
    for (const char* name :
         {"aboutDialog",     "branchDialog",  "cacheDialog",     "clearQuestion",  "dataDialog",
          "exportFailedBox", "getDataDialog", "glossary",        "manual",         "methodDialog",
          "modelDialog",     "presetDialog",  "projectionLab",   "purgeQuestion",  "questionBox",
          "relearnDialog",   "reportDialog",  "runOriginDialog", "settingsDialog", "shadowAttackDialog",
          "stepWindow",      "suggestDialog", "sweepDialog",     "trainDialog",    "trustDialog"}) {
        if (!seen.contains(QLatin1String(name)))
            missing << QLatin1String(name);
    }
    return missing;
}

/// Chooses a file that can not be written for the figures of a plot.
inline void failToExport(MainWindow& window)
{
    window.findChild<QAction*>(QStringLiteral("saveFiguresAction"))->trigger();
    auto* files = window.findChild<QFileDialog*>(QStringLiteral("exportDialog"));
    Q_EMIT files->fileSelected(QStringLiteral("/fake/nowhere/figures.csv"));
    files->close();
}

/// "not opened: NAME" of each dialog that it should have looked at and did not, and of each command or button that
/// opened none. Leaves changes that are not saved.
template <typename Look> QStringList lookAtEveryDialog(MainWindow& window, FakeLab& lab, const Look& look)
{
    QStringList seen;
    QStringList notOpened;
    const auto see = [&seen, &look](QWidget& dialog) {
        seen << dialog.objectName();
        lookAtEachKind(dialog, look);
    };
    const auto isIdle = [&window] { return window.session().status().activity == Activity::Idle; };
    const auto clickWhenReady = [&notOpened, &see](const char* name, QPushButton* button, const auto& isReady) {
        if (!button || !QTest::qWaitFor([&] { return isReady() && button->isEnabled(); })
            || !lookAtOpened([button] { button->click(); }, see))
            notOpened << QLatin1String(name);
    };
    const auto trigger = [&window, &notOpened](const char* name, const auto& lookAtIt) {
        auto* action = window.findChild<QAction*>(QLatin1String(name));
        if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); })
            || !lookAtOpened([action] { action->trigger(); }, lookAtIt))
            notOpened << QLatin1String(name);
    };
    lookAtDialogs(window, see);
    // What opens otherwise than by a command of the menus.
    for (const char* name :
         {"changeModelButton", "changeDataButton", "changeMethodButton", "branchButton", "shadowAttackButton"})
        clickWhenReady(name, window.findChild<QPushButton*>(QLatin1String(name)), isIdle);
    auto* runs = window.findChild<QTableView*>(QStringLiteral("runsTable"));
    if (QTest::qWaitFor([runs, &isIdle] { return runs->model()->rowCount() > 0 && isIdle(); }))
        runs->setCurrentIndex(runs->model()->index(0, 0));
    trigger("purgeAction", see);
    trigger("runOriginAction", see);
    trigger("measureRelearning", see);
    trigger("reportAction", see);
    if (!lookAtOpened([&window] { failToExport(window); }, see))
        notOpened << QStringLiteral("what says that an export failed");
    trigger("settingsAction", [&clickWhenReady](const QWidget& settings) {
        for (const char* name : {"clearStorageButton", "clearShadowsButton"})
            clickWhenReady(name, settings.findChild<QPushButton*>(QLatin1String(name)), [] { return true; });
    });
    StepWindow steps(window.session()); // its command would begin a run
    steps.show();
    QTest::qWait(20);
    see(steps);
    steps.close();
    lab.untrusted = std::string(64, '7');
    if (!lookAtOpened([&window] { window.openPlan("/fake/folder/fake.unlearn.json"); }, see))
        notOpened << QStringLiteral("what asks for trust");
    lab.untrusted.clear();
    window.session().setAllGammas(0.5);
    if (!lookAtOpened([&window] { window.close(); }, see))
        notOpened << QStringLiteral("what asks whether to save");
    notOpened << dialogsNotIn(seen);
    for (QString& name : notOpened)
        name.prepend(QStringLiteral("not opened: "));
    return notOpened;
}

} // namespace unlearn
