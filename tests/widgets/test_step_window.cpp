// SPDX-License-Identifier: GPL-3.0-or-later
// Run > Next batch, and the window that it opens.
#include "tests/session/stepping_run.h"
#include "tests/widgets/control_names.h"
#include "tests/widgets/shown_window.h"
#include "widgets/glossary_window.h"
#include "widgets/session/steps_model.h"
#include "widgets/step_window.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace unlearn;

namespace {

struct SteppedWindow : ShownWindow {
    std::shared_ptr<SteppingLab> stepping;

    explicit SteppedWindow(const std::shared_ptr<SteppingLab>& steps = std::make_shared<SteppingLab>())
        : ShownWindow({}, [steps](const std::shared_ptr<FakeLab>& fakes) { return steppingServices(fakes, steps); }),
          stepping(steps)
    {
    }

    bool isPausedBehind(int batches)
    {
        return QTest::qWaitFor(
            [this, batches] { return stepping->batches == batches && window.session().status().paused; });
    }
    StepWindow* steps() const { return window.findChild<StepWindow*>(); }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    /// As from the keyboard.
    bool begin()
    {
        QTest::keyClick(&window, Qt::Key_F7, Qt::ShiftModifier);
        return steps() && QTest::qWaitForWindowActive(steps()) && isPausedBehind(1);
    }
};

} // namespace

class TestStepWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_step_window"));
        QSettings().clear();
    }

    void batchByBatchByMouse()
    {
        SteppedWindow s;
        QVERIFY(!s.find<QAction>("stepAction")->isEnabled()); // nothing is open
        QVERIFY(s.openActive());
        QVERIFY(s.find<QAction>("stepAction")->isEnabled());
        QVERIFY(s.begin());
        auto* table = s.find<QTableView>("stepTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(s.text("stepSummaryLabel").contains(QStringLiteral("Epoch 1, batch 1: 5 of 15 samples")));
        QVERIFY(s.text("stepStatusLabel").startsWith(QStringLiteral("Paused")));
        QVERIFY(s.find<QAction>("pauseAction")->isChecked());
        QTest::mouseClick(s.find<QPushButton>("stepNextButton"), Qt::LeftButton);
        QVERIFY(s.isPausedBehind(2));
        QTRY_VERIFY(s.text("stepSummaryLabel").contains(QStringLiteral("batch 2")));
        const QString inside = table->model()->index(0, StepsModel::Inside).data().toString();
        QCOMPARE(inside, QLocale().toString(12.0, 'e', 2));
        QTest::mouseClick(s.find<QPushButton>("stepGoOnButton"), Qt::LeftButton);
        QTRY_VERIFY(s.window.session().lastRun());
        QCOMPARE(s.stepping->batches.load(), 6);
        QTRY_VERIFY(s.isIdle());
        QVERIFY(!s.find<QPushButton>("stepGoOnButton")->isEnabled());
        QVERIFY(s.find<QPushButton>("stepNextButton")->isEnabled()); // begins another run
    }

    void batchByBatchByKeysAndStopped()
    {
        SteppedWindow s;
        QVERIFY(s.openActive());
        QVERIFY(s.begin());
        QVERIFY(s.find<QPushButton>("stepNextButton")->hasFocus());
        QTest::keyClick(s.find<QPushButton>("stepNextButton"), Qt::Key_Space);
        QVERIFY(s.isPausedBehind(2));
        QVERIFY(s.find<QPushButton>("stepNextButton")->hasFocus()); // for the next one
        QTest::keyClick(s.steps(), Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(s.isPausedBehind(3));
        QTest::mouseClick(s.find<QPushButton>("stepStopButton"), Qt::LeftButton);
        QTRY_VERIFY(s.window.session().lastRun());
        QVERIFY(s.window.session().lastRun()->state == RunState::Cancelled);
    }

    void closedWindowLeavesTheRunPaused()
    {
        SteppedWindow s;
        QVERIFY(s.openActive());
        QVERIFY(s.begin());
        QTest::keyClick(s.steps(), Qt::Key_Escape);
        QTRY_VERIFY(!s.steps());
        QVERIFY(s.window.session().status().paused);
        s.find<QAction>("pauseAction")->trigger(); // Continue
        QTRY_VERIFY(s.window.session().lastRun());
        QCOMPARE(s.stepping->batches.load(), 6);
    }

    void methodsWithoutThresholdsHaveNoLayers()
    {
        SteppedWindow s;
        s.stepping->hasLayers = false;
        QVERIFY(s.openActive());
        QVERIFY(s.begin());
        QTRY_VERIFY(s.text("stepSummaryLabel").contains(QStringLiteral("No layer's gradient was projected")));
        QCOMPARE(s.find<QTableView>("stepTable")->model()->rowCount(), 0);
    }

    void shareIsDrawnAsABar()
    {
        SteppedWindow s;
        QVERIFY(s.openActive());
        QVERIFY(s.begin());
        auto* table = s.find<QTableView>("stepTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto tinted = [table](int row) {
            const QRect cell = table->visualRect(table->model()->index(row, StepsModel::InsideShare));
            const QImage image = table->viewport()->grab(cell).toImage();
            const QColor middle = image.pixelColor(image.width() / 8, image.height() / 2);
            return middle.blue() - middle.red() > 20;
        };
        QVERIFY(tinted(0));  // 11 of 12 lie inside
        QVERIFY(!tinted(1)); // no gradient, no bar
    }

    void controlsAreNamedAndExplained()
    {
        SteppedWindow s;
        QVERIFY(s.openActive());
        QVERIFY(s.begin());
        ControlNames names;
        names.walk(*s.steps(), ControlNames::Wanted::Names);
        QVERIFY(names.controls() >= 5);
        QVERIFY2(names.lacks().isEmpty(), qPrintable(names.lacks()));
        for (const char* name : {"stepNextButton", "stepGoOnButton", "stepStopButton", "stepTable"})
            QVERIFY2(!s.find<QWidget>(name)->toolTip().isEmpty(), name);
        auto* table = s.find<QTableView>("stepTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, StepsModel::Inside));
        QTest::keyClick(table, Qt::Key_F1);
        const GlossaryWindow* glossary = nullptr;
        const auto windows = QApplication::topLevelWidgets();
        for (const QWidget* window : windows) {
            if (const auto* one = qobject_cast<const GlossaryWindow*>(window); one && one->isVisible())
                glossary = one;
        }
        QVERIFY(glossary);
        QVERIFY(glossary->shownTerm() == Term::CoreGradientSpace);
    }
};

QTEST_MAIN(TestStepWindow)
#include "test_step_window.moc"
