// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter lead to one control: that of the menu bar, of a panel, or of the page in sight; a letter in a menu
// to one command. In each language.
#include "tests/widgets/shown_window.h"
#include "tests/widgets/spoken_language.h"
#include "tests/widgets/whole_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace unlearn;

namespace {

/// Texts by the keys that lead to them.
class Mnemonics {
public:
    explicit Mnemonics(const QWidget& window)
    {
        if (const auto* menus = window.findChild<QMenuBar*>()) {
            const auto actions = menus->actions();
            for (const QAction* action : actions)
                add(action->text());
        }
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->window() != &window || !widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
                add(label->text());
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                add(button->text());
            else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
                add(group->title());
            else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                for (int tab = 0; tab < tabs->count(); ++tab)
                    add(tabs->tabText(tab));
        }
    }

    explicit Mnemonics(const QList<QAction*>& menu)
    {
        for (const QAction* action : menu) {
            if (action->isVisible())
                add(action->text());
        }
    }

    int count() const { return static_cast<int>(m_texts.size()); }
    /// A line for each key that leads to more than one.
    QString clashes() const
    {
        QStringList lines;
        for (auto entry = m_texts.begin(); entry != m_texts.end(); ++entry) {
            if (entry->size() > 1)
                lines << entry.key() + QStringLiteral(": ") + entry->join(QStringLiteral(", "));
        }
        return lines.join(QLatin1Char('\n'));
    }

private:
    void add(const QString& text)
    {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            m_texts[keys.toString()] << text;
    }

    QMap<QString, QStringList> m_texts;
};

/// Letters that lead to more than one command of a menu, be it in the menu bar, of a button, or of a right click.
QStringList clashesInMenus(const QWidget& window)
{
    QStringList clashes;
    const auto look = [&clashes](const QWidget& widget) {
        if (const Mnemonics found(widget.actions()); !found.clashes().isEmpty())
            clashes << widget.objectName() + QStringLiteral(": ") + found.clashes();
    };
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (qobject_cast<const QMenu*>(widget) || widget->contextMenuPolicy() == Qt::ActionsContextMenu)
            look(*widget);
    }
    return clashes;
}

} // namespace

class TestMnemonics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_mnemonics"));
        QSettings().clear();
    }

    void clashIsFound()
    {
        QMainWindow window;
        window.menuBar()->addMenu(QStringLiteral("&Run"));
        auto* centre = new QWidget;
        auto* layout = new QVBoxLayout(centre);
        auto* other = new QPushButton(QStringLiteral("P&resets"));
        layout->addWidget(other);
        layout->addWidget(new QPushButton(QStringLiteral("&Apply")));
        window.setCentralWidget(centre);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(Mnemonics(window).clashes(), QStringLiteral("Alt+R: &Run, P&resets"));
        QCOMPARE(Mnemonics(window).count(), 2);
        other->hide();
        QCOMPARE(Mnemonics(window).clashes(), QString());
    }

    void clashInAMenuIsFound()
    {
        QMainWindow window;
        QMenu* menu = window.menuBar()->addMenu(QStringLiteral("&Run"));
        menu->setObjectName(QStringLiteral("runMenu"));
        menu->addAction(QStringLiteral("S&top"));
        menu->addAction(QStringLiteral("&Train"));
        menu->addAction(QStringLiteral("&Run on"));
        QCOMPARE(clashesInMenus(window), QStringList{QStringLiteral("runMenu: Alt+T: S&top, &Train")});
    }

    void lettersLeadToOneControl_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList files = builtLanguages();
        QVERIFY(files.size() > 6);
        for (const QString& file : files)
            QTest::addRow("%s", qPrintable(file)) << file;
    }

    void lettersLeadToOneControl()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isSpoken());
        ShownWindow s(QSize(1440, 900), fakeServices, UNLEARN_SOURCE_DIR "/resources/help/index.html");
        QVERIFY(s.openActive() && s.run());
        s.find<QWidget>("messageBanner")->show();
        QStringList clashes = clashesInMenus(s.window);
        int fewest = std::numeric_limits<int>::max();
        const auto look = [&clashes, &fewest](const QWidget& window) {
            const Mnemonics found(window);
            if (!found.clashes().isEmpty())
                clashes << window.objectName() + QStringLiteral(": ") + found.clashes();
            fewest = std::min(fewest, found.count());
        };
        QVERIFY(lookAtEveryPage(s.window, look) > 12);
        QVERIFY(lookAtTour(s.window, look) > 5);
        QVERIFY2(fewest > 10, qPrintable(QString::number(fewest)));
        QCOMPARE(lookAtEveryDialog(s.window, *s.lab, look), QStringList());
        clashes.removeDuplicates();
        QVERIFY2(clashes.isEmpty(), qUtf8Printable(clashes.join(QLatin1Char('\n'))));
    }

    /// Every page has a data table, and the same letter shows it: that of the page in sight.
    void letterIsOfThePageInSight()
    {
        ShownWindow s(QSize(1440, 900));
        QVERIFY(s.openActive());
        s.find<QAction>("curvesDockAction")->trigger();
        QTRY_VERIFY(s.find<QWidget>("curvesPage")->isVisible());
        QVERIFY(!s.find<QWidget>("layersPage")->isVisible());
        QTest::keyClick(&s.window, Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(s.find<QTableView>("curvesTable")->isVisible());
        s.find<QAction>("layersDockAction")->trigger();
        QTRY_VERIFY(s.find<QWidget>("layersPage")->isVisible());
        QVERIFY(!s.find<QWidget>("curvesPage")->isVisible());
        QTest::keyClick(&s.window, Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(s.find<QTableView>("directionsTable")->isVisible());
    }

    void focusGoesOnWithThePageInSight()
    {
        ShownWindow s(QSize(1440, 900));
        QVERIFY(s.openActive());
        auto* layers = s.find<QTableView>("layersTable");
        layers->setFocus();
        QVERIFY(layers->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_2, Qt::ControlModifier);
        const auto* curves = s.find<QWidget>("curvesPage");
        QTRY_VERIFY(QApplication::focusWidget() && curves->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&s.window, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(layers->hasFocus());
    }

    void focusElsewhereStays()
    {
        ShownWindow s(QSize(1440, 900));
        QVERIFY(s.openActive());
        auto* search = s.find<QWidget>("runsSearch");
        search->setFocus();
        QVERIFY(search->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(s.find<QWidget>("curvesPage")->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(search->hasFocus());
    }
};

QTEST_MAIN(TestMnemonics)
#include "test_mnemonics.moc"
