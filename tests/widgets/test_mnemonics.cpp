// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter lead to one control: that of the menu bar, of a panel, or of the page in sight.
#include "tests/widgets/shown_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

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

    void lettersLeadToOneControl()
    {
        ShownWindow s(QSize(1440, 900));
        QVERIFY(s.openActive());
        s.find<QWidget>("messageBanner")->show();
        const auto pages = s.window.findChildren<QAction*>(QRegularExpression(QStringLiteral("DockAction$")));
        QCOMPARE(pages.size(), 6);
        for (QAction* page : pages) {
            page->trigger();
            const auto* dock =
                s.window.findChild<QDockWidget*>(page->objectName().chopped(QStringLiteral("Action").size()));
            QTRY_VERIFY(dock->widget()->isVisible());
            const Mnemonics found(s.window);
            QVERIFY2(found.clashes().isEmpty(), qUtf8Printable(page->text() + QLatin1Char('\n') + found.clashes()));
            QVERIFY2(found.count() > 10, qUtf8Printable(page->text()));
        }
    }

    void lettersOfEachKindOfSelection()
    {
        ShownWindow s(QSize(1440, 900));
        QVERIFY(s.openActive());
        s.find<QAction>("samplesDockAction")->trigger();
        auto* kinds = s.find<QComboBox>("selectorKindBox");
        QTRY_VERIFY(kinds->isVisible());
        for (int kind = 0; kind < kinds->count(); ++kind) {
            kinds->setCurrentIndex(kind);
            const QString clashes = Mnemonics(s.window).clashes();
            QVERIFY2(clashes.isEmpty(), qUtf8Printable(kinds->currentText() + QLatin1Char('\n') + clashes));
        }
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
