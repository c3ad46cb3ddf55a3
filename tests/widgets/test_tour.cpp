// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/tour.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace unlearn;

namespace {

struct ShownTour {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window{fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {}};

    bool begin()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        window.findChild<QAction*>(QStringLiteral("tourAction"))->trigger();
        return tour() && tour()->isVisible();
    }
    Tour* tour() const { return window.findChild<Tour*>(); }
    QWidget* mark() const { return window.findChild<QWidget*>(QStringLiteral("tourMark")); }
    QString title() const { return tour()->findChild<QLabel*>(QStringLiteral("tourTitle"))->text(); }
    QPushButton* button(const char* name) const { return tour()->findChild<QPushButton*>(QLatin1String(name)); }
};

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_tour"));
    }

    void init() { QSettings().clear(); }

    /// Each part is there, seen and framed, and the words lie within the window beside it.
    void everyStepShowsItsPart()
    {
        ShownTour s;
        QVERIFY(s.begin());
        const auto steps = tourSteps();
        QVERIFY(!s.button("tourBackButton")->isEnabled());
        for (int i = 0; i < steps.size(); ++i) {
            QCOMPARE(s.tour()->step(), i);
            QCOMPARE(s.title(), steps.at(i).title);
            QTRY_VERIFY2(s.tour()->target(), qPrintable(steps.at(i).widget));
            const QWidget* part = s.tour()->target();
            QVERIFY2(!part->visibleRegion().isEmpty(), qPrintable(steps.at(i).widget));
            QTRY_VERIFY(s.mark()->geometry().contains(QRect(part->mapTo(&s.window, QPoint(4, 4)), QSize(8, 8))));
            QVERIFY2(s.window.rect().contains(s.tour()->geometry()), qPrintable(steps.at(i).widget));
            QVERIFY(s.button("tourNextButton")->hasFocus());
            QTest::keyClick(s.button("tourNextButton"), Qt::Key_Space);
        }
        QTRY_VERIFY(!s.tour()); // the last one finishes
        QVERIFY(!s.mark());
    }

    void backAndEscape()
    {
        ShownTour s;
        QVERIFY(s.begin());
        QTest::mouseClick(s.button("tourNextButton"), Qt::LeftButton);
        QTest::mouseClick(s.button("tourNextButton"), Qt::LeftButton);
        QTest::mouseClick(s.button("tourBackButton"), Qt::LeftButton);
        QCOMPARE(s.tour()->step(), 1);
        QTest::keyClick(s.button("tourNextButton"), Qt::Key_Escape);
        QTRY_VERIFY(!s.tour());
        QVERIFY(!s.mark());
    }

    void returnPressesTheButtonThatHasTheFocus()
    {
        ShownTour s;
        QVERIFY(s.begin());
        QTest::keyClick(s.button("tourNextButton"), Qt::Key_Return);
        QTest::keyClick(s.button("tourNextButton"), Qt::Key_Enter);
        QCOMPARE(s.tour()->step(), 2);
        QTest::keyClick(s.button("tourNextButton"), Qt::Key_Backtab);
        QVERIFY(s.button("tourBackButton")->hasFocus());
        QTest::keyClick(s.button("tourBackButton"), Qt::Key_Return);
        QCOMPARE(s.tour()->step(), 1);
        s.button("tourCloseButton")->setFocus();
        QTest::keyClick(s.button("tourCloseButton"), Qt::Key_Return);
        QTRY_VERIFY(!s.tour());
    }

    void hiddenPanelIsShown()
    {
        ShownTour s;
        s.window.show();
        auto* dock = s.window.findChild<QDockWidget*>(QStringLiteral("experimentDock"));
        dock->close();
        QVERIFY(s.begin());
        QVERIFY(dock->isVisible());
    }

    void frameFollowsTheWindow()
    {
        ShownTour s;
        QVERIFY(s.begin());
        const QRect before = s.mark()->geometry();
        s.window.resize(s.window.size() - QSize(0, 120));
        QTRY_VERIFY(s.mark()->geometry().height() < before.height());
    }

    /// A second tour takes the first one's place.
    void onlyOneAtATime()
    {
        ShownTour s;
        QVERIFY(s.begin());
        QTest::mouseClick(s.button("tourNextButton"), Qt::LeftButton);
        s.window.findChild<QAction*>(QStringLiteral("tourAction"))->trigger();
        QCOMPARE(s.window.findChildren<Tour*>().size(), 1);
        QCOMPARE(s.tour()->step(), 0);
        QCOMPARE(s.window.findChildren<QWidget*>(QStringLiteral("tourMark")).size(), 1);
    }
};

QTEST_MAIN(TestTour)
#include "test_tour.moc"
