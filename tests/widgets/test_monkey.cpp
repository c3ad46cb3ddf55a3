// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand events that a person might cause, drawn at random with a seed: nothing crashes, nothing freezes.
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace unlearn;

namespace {

constexpr int eventCount = 10000;
/// Of one event with all that follows from it at once, on a busy machine. A person notices a tenth of it.
constexpr qint64 freezeMilliseconds = 1000 * UNLEARN_SLOWNESS;
constexpr int mostMilliseconds = 280000 * UNLEARN_SLOWNESS; ///< of all of them
constexpr int eventsInTurn = 100;                           ///< for which jobs hold, or finish at once

/// Of jobs that can be stopped.
void setJobsHold(FakeLab& lab, bool hold)
{
    for (auto* job : {&lab.open, &lab.spectrum, &lab.run, &lab.evaluate, &lab.train, &lab.preset, &lab.shadows,
                      &lab.report, &lab.get})
        *job = hold ? Behaviour::Hold : Behaviour::Finish;
}

/// Sends one event after another from timers, so that it goes on where something has an event loop of its own.
class Monkey : public QObject {
public:
    /// lab: its jobs hold and finish by turns; null: they are left as they are.
    Monkey(MainWindow& window, quint32 seed, FakeLab* lab) : m_window(window), m_random(seed), m_lab(lab) { goOn(); }

    int acted() const { return m_acted; }
    qint64 longest() const { return m_longest; }
    QString slowest() const { return m_slowest; }
    int menus() const { return m_menus; } ///< of right clicks and of the key Menu

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    /// One timer an event: one that repeats would wait for its last event's own event loop to end.
    void goOn() { QTimer::singleShot(0, this, &Monkey::act); }

    void act()
    {
        if (m_acted >= eventCount) {
            closeMenus();
            return;
        }
        ++m_acted;
        goOn();
        if (m_lab && m_acted % eventsInTurn == 0)
            setJobsHold(*m_lab, m_acted / eventsInTurn % 2 == 0);
        QWidget* top = target();
        if (!top)
            return;
        const int before = m_acted;
        QElapsedTimer watch;
        watch.start();
        const QString what = sendTo(*top);
        if (m_acted == before && watch.elapsed() > m_longest) { // else it had events of its own
            m_longest = watch.elapsed();
            m_slowest = what;
        }
    }

    /// Those with an event loop of their own would go on for ever.
    void closeMenus()
    {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
            goOn();
        }
    }

    /// What a person could reach now: a menu that is open, the dialog on top, or any window.
    QWidget* target()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget* dialog = QApplication::activeModalWidget())
            return dialog;
        QWidgetList tops;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget* widget : all) {
            if (widget->isVisible() && (widget == &m_window || widget->isWindow()))
                tops << widget;
        }
        return tops.isEmpty() ? nullptr : tops[below(static_cast<int>(tops.size()))];
    }

    QString sendTo(QWidget& top)
    {
        // Files of the machine are not a monkey's business, and menus are left as often as they are used.
        const bool leaves = qobject_cast<QFileDialog*>(&top) != nullptr || (qobject_cast<QMenu*>(&top) && below(4) == 0)
            || (&top != &m_window && below(40) == 0);
        if (leaves) {
            QTest::keyClick(&top, Qt::Key_Escape);
            return QStringLiteral("Escape");
        }
        QList<QWidget*> widgets{&top};
        const auto children = top.findChildren<QWidget*>();
        for (QWidget* widget : children) {
            if (widget->isVisible() && widget->isEnabled() && widget->window() == &top)
                widgets << widget;
        }
        QWidget* widget = widgets[below(static_cast<int>(widgets.size()))];
        const QString name = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        switch (below(20)) {
        case 0: askForMenu(*widget); return QStringLiteral("menu on ") + name;
        case 1: commandATable(widgets); return QStringLiteral("command to a table");
        default: break;
        }
        if (below(3) == 0) {
            press(*widget);
            return QStringLiteral("key on ") + name;
        }
        point(*widget);
        return QStringLiteral("mouse on ") + name;
    }

    void press(QWidget& widget)
    {
        static constexpr Qt::Key keys[] = {Qt::Key_Tab,    Qt::Key_Backtab,  Qt::Key_Up,     Qt::Key_Down,
                                           Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Home,   Qt::Key_End,
                                           Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Space,
                                           Qt::Key_Escape, Qt::Key_Delete,   Qt::Key_F1,     Qt::Key_0,
                                           Qt::Key_9,      Qt::Key_Period,   Qt::Key_A,      Qt::Key_Z};
        static constexpr Qt::KeyboardModifier modifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier,
                                                             Qt::ShiftModifier, Qt::ControlModifier};
        QTest::keyClick(&widget, keys[below(std::size(keys))], modifiers[below(std::size(modifiers))]);
    }

    /// Compares, renames, tags, tells how it was made, sorts, copies, pastes: whatever the table has of these.
    void commandATable(const QList<QWidget*>& widgets)
    {
        static constexpr Qt::Key keys[] = {Qt::Key_K, Qt::Key_R, Qt::Key_T, Qt::Key_I, Qt::Key_B, Qt::Key_C, Qt::Key_V};
        QList<QTableView*> tables;
        for (QWidget* widget : widgets) {
            if (auto* table = qobject_cast<QTableView*>(widget); table && table->model())
                tables << table;
        }
        if (tables.isEmpty())
            return;
        QTableView* table = tables[below(static_cast<int>(tables.size()))];
        table->activateWindow();
        table->setFocus();
        if (below(2) == 0)
            table->selectAll();
        QTest::keyClick(table, keys[below(std::size(keys))], Qt::ControlModifier);
    }

    QPoint spotOn(const QWidget& widget)
    {
        return {below(std::max(1, widget.width())), below(std::max(1, widget.height()))};
    }

    /// By the right button or by the key Menu, which platforms turn into this event. The menu that opens may have an
    /// event loop of its own, until one of the events that follow closes it.
    void askForMenu(QWidget& widget)
    {
        const bool isByKey = below(2) == 0;
        const QPoint spot = isByKey ? widget.rect().center() : spotOn(widget);
        const QPointer<QWidget> held(&widget);
        if (!isByKey)
            QTest::mouseClick(&widget, Qt::RightButton, {}, spot);
        if (!held)
            return;
        QContextMenuEvent event(isByKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, spot,
                                widget.mapToGlobal(spot));
        const int before = m_acted;
        QCoreApplication::sendEvent(&widget, &event);
        if (m_acted > before) // by the menu's own loop
            ++m_menus;
    }

    void point(QWidget& widget)
    {
        const auto spot = [&] { return spotOn(widget); };
        switch (below(5)) {
        case 0: QTest::mouseDClick(&widget, Qt::LeftButton, {}, spot()); break;
        case 1: {
            QWheelEvent wheel(spot(), widget.mapToGlobal(spot()), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton,
                              below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&widget, &wheel);
            break;
        }
        case 2: {
            // The widget may go away while it is dragged over.
            const QPointer<QWidget> held(&widget);
            QTest::mousePress(&widget, Qt::LeftButton, {}, spot());
            for (int i = 0; held && i < 4; ++i)
                QTest::mouseMove(held, spot());
            if (held)
                QTest::mouseRelease(held, Qt::LeftButton, {}, spot());
            break;
        }
        default: QTest::mouseClick(&widget, Qt::LeftButton, {}, spot());
        }
    }

    MainWindow& m_window;
    QRandomGenerator m_random;
    FakeLab* m_lab;
    int m_acted = 0;
    int m_menus = 0;
    qint64 m_longest = 0;
    QString m_slowest;
};

} // namespace

class TestMonkey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_monkey"));
        QSettings().clear();
        QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path())); // of what may be saved
    }

    void nothingCrashesOrFreezes_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("jobsHold"); // by turns: else most events fall between jobs
        QTest::newRow("seed 1") << 1U << false;
        QTest::newRow("seed 2") << 2U << false;
        QTest::newRow("seed 3, jobs hold") << 3U << true;
    }

    void nothingCrashesOrFreezes()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, jobsHold);
        QSettings().clear(); // whatever the one before has set
        const auto lab = std::make_shared<FakeLab>();
        setJobsHold(*lab, jobsHold);
        const auto window = std::make_unique<MainWindow>(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"),
                                                         std::filesystem::path("/fake/example.unlearn.json"));
        // Closing the window is the one thing that would end the test early.
        window->findChild<QAction*>(QStringLiteral("quitAction"))->setEnabled(false);
        window->resize(1280, 800);
        window->show();
        window->openPlan("/fake/folder/fake.unlearn.json");
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto* runs = window->findChild<QTableView*>(QStringLiteral("runsTable"));
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        runs->selectAll();
        window->findChild<QAction*>(QStringLiteral("compareRunsAction"))->trigger();
        QTRY_COMPARE(window->findChild<QTableView*>(QStringLiteral("compareTable"))->model()->columnCount(), 1 + 2);
        const Monkey monkey(*window, seed, jobsHold ? lab.get() : nullptr);
        QVERIFY(QTest::qWaitFor([&monkey] { return monkey.acted() >= eventCount; }, mostMilliseconds));
        qInfo("The longest of %d events took %lld ms: %s.", eventCount, monkey.longest(),
              qUtf8Printable(monkey.slowest()));
        QVERIFY(monkey.menus() > 0);
        QVERIFY2(monkey.longest() < freezeMilliseconds, qUtf8Printable(monkey.slowest()));
        QVERIFY(window->isVisible());
        QCOMPARE(lab->checkpoints > 0, jobsHold);
        setJobsHold(*lab, false);
        window->session().stop();
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(window->session().status().activity),
                                  static_cast<int>(Activity::Idle), 10000);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestMonkey)
#include "test_monkey.moc"
