// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of the window and of all that it opens: a name for scripts, a name for screen readers.
#include "tests/widgets/control_names.h"
#include "tests/widgets/shown_window.h"
#include "tests/widgets/whole_window.h"
#include "widgets/gamma_editor.h"
#include "widgets/message_banner.h"
#include "widgets/plot_widget.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace unlearn;

namespace {

struct ManualWindow : ShownWindow {
    ManualWindow() : ShownWindow({}, fakeServices, UNLEARN_SOURCE_DIR "/resources/help/index.html") { }
};

} // namespace

class TestControlNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_control_names"));
        QSettings().clear();
    }

    /// As little as can be wrong with a control is found.
    void whatIsMissingIsFound()
    {
        QWidget window;
        window.setObjectName(QStringLiteral("window"));
        auto* list = new QListView(&window);
        auto* number = new QSpinBox(&window); // whose own line edit needs no name
        number->setObjectName(QStringLiteral("number"));
        number->setAccessibleName(QStringLiteral("Number"));
        ControlNames before;
        before.walk(window, ControlNames::Wanted::NamesAndTips);
        QCOMPARE(before.controls(), 2);
        QCOMPARE(before.lacks().count(QLatin1Char('\n')) + 1, 4); // two names, and the tips of both
        list->setObjectName(QStringLiteral("list"));
        list->setAccessibleName(QStringLiteral("List"));
        auto* drawing = new QWidget(&window);
        drawing->setObjectName(QStringLiteral("drawing"));
        drawing->setAccessibleName(QStringLiteral("Drawing"));
        drawing->setFocusPolicy(Qt::TabFocus);
        ControlNames bare;
        bare.walk(window, ControlNames::Wanted::Names);
        QVERIFY2(bare.lacks().endsWith(QStringLiteral("has no role")), qUtf8Printable(bare.lacks()));
        delete drawing;
        ControlNames after;
        after.walk(window, ControlNames::Wanted::Names);
        QCOMPARE(after.lacks(), QString());
    }

    void whatNoKeyReachesIsFound()
    {
        QWidget window;
        auto* number = new QSpinBox(&window);
        auto* button = new QToolButton(&window);
        for (QWidget* control : {static_cast<QWidget*>(number), static_cast<QWidget*>(button)}) {
            control->setObjectName(QStringLiteral("control"));
            control->setAccessibleName(QStringLiteral("Control"));
        }
        auto* label = new QLabel(QStringLiteral("<a href=\"https://example.org\">Source</a>"), &window);
        const auto lacks = [&window] {
            ControlNames names;
            names.walk(window, ControlNames::Wanted::Names);
            return names.lacks().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        };
        QCOMPARE(lacks().size(), 1);
        QVERIFY2(lacks().front().contains(QStringLiteral("links by keys")), qUtf8Printable(lacks().front()));
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        QCOMPARE(lacks(), QStringList());
        number->setFocusPolicy(Qt::ClickFocus);
        button->setFocusPolicy(Qt::NoFocus);
        QCOMPARE(lacks().size(), 2);
        QVERIFY2(lacks().front().endsWith(QStringLiteral("has no way to it by keys")), qUtf8Printable(lacks().front()));
        number->setFocusPolicy(Qt::WheelFocus);
        QCOMPARE(lacks().size(), 1);
        button->setText(QStringLiteral("&Open"));
        QCOMPARE(lacks(), QStringList());
        QAction open(QStringLiteral("&Open")); // whose letter a tool button does not take over
        button->setDefaultAction(&open);
        QCOMPARE(lacks().size(), 1);
        open.setShortcut(QKeySequence::Open);
        QCOMPARE(lacks(), QStringList());
    }

    /// As little as can be wrong with labels, menus and splitters is, too.
    void whatBelongsToNothingIsFound()
    {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("Number:"), &window);
        auto* splitter = new QSplitter(&window);
        auto* menu = new QMenu(&window);
        QAction* entry = menu->addAction(QStringLiteral("Entry"));
        menu->addSeparator();
        ControlNames before;
        before.walk(window, ControlNames::Wanted::NamesAndTips);
        QCOMPARE(before.lacks().count(QLatin1Char('\n')) + 1, 3);
        QVERIFY2(before.lacks().contains(QStringLiteral("has no buddy")), qUtf8Printable(before.lacks()));
        label->setBuddy(splitter);
        splitter->setObjectName(QStringLiteral("splitter"));
        entry->setObjectName(QStringLiteral("entry"));
        ControlNames after;
        after.walk(window, ControlNames::Wanted::NamesAndTips);
        QCOMPARE(after.lacks(), QString());
    }

    void ofTheWindow()
    {
        ManualWindow s;
        QVERIFY(s.open());
        ControlNames names;
        names.walk(s.window, ControlNames::Wanted::NamesAndTips);
        QVERIFY2(names.lacks().isEmpty(), qUtf8Printable(names.lacks()));
        QVERIFY2(names.controls() > 50, qPrintable(QString::number(names.controls())));
    }

    /// Plots are charts that tell what their cursor reads; a slider of thresholds tells the threshold; a message is an
    /// alert that tells of which kind it is.
    void partsOfOurOwnAreTold()
    {
        ManualWindow s;
        QVERIFY(s.open() && s.run());
        int plots = 0;
        const auto all = s.window.findChildren<PlotWidget*>();
        for (PlotWidget* plot : all) {
            const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(plot);
            QVERIFY2(told && told->role() == QAccessible::Chart, qPrintable(plot->objectName()));
            plot->setAccessibleDescription(QStringLiteral("Read at the cursor"));
            QCOMPARE(told->text(QAccessible::Description), QStringLiteral("Read at the cursor"));
            ++plots;
        }
        QVERIFY2(plots > 6, qPrintable(QString::number(plots)));

        auto* editor = s.find<GammaEditor>("allLayersEditor");
        editor->setGamma(0.875);
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(editor->slider());
        QVERIFY(told && told->role() == QAccessible::Slider && told->valueInterface());
        QCOMPARE(told->text(QAccessible::Value), QLocale().toString(0.875, 'f', 3));
        QCOMPARE(told->valueInterface()->currentValue().toDouble(), 0.875);
        told->valueInterface()->setCurrentValue(0.25);
        QCOMPARE(editor->gamma(), 0.25);
        QCOMPARE(s.window.session().plan().gamma, 0.25);

        auto* banner = s.find<MessageBanner>("messageBanner");
        banner->display(MessageKind::Warning, QStringLiteral("The disk is nearly full"));
        const QAccessibleInterface* alert = QAccessible::queryAccessibleInterface(banner);
        QVERIFY(alert && alert->role() == QAccessible::AlertMessage);
        QCOMPARE(alert->text(QAccessible::Name), QStringLiteral("Warning: The disk is nearly full"));
    }

    void ofEveryDialog()
    {
        ManualWindow s;
        QVERIFY(s.open() && s.run());
        ControlNames names;
        const auto look = [&names](const QWidget& dialog) { names.walk(dialog, ControlNames::Wanted::NamesAndTips); };
        QCOMPARE(lookAtEveryDialog(s.window, *s.lab, look), QStringList());
        QVERIFY2(names.lacks().isEmpty(), qUtf8Printable(names.lacks()));
        QVERIFY2(names.controls() > 100, qPrintable(QString::number(names.controls())));
    }
};

QTEST_MAIN(TestControlNames)
#include "test_control_names.moc"
