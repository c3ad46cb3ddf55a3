// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shown_window.h"
#include "widgets/gamma_editor.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace unlearn;

namespace {

/// What the manual's page on the window has entries of: its tables' cells, parted where they name several things, and
/// pages.
QStringList manualEntries()
{
    QFile file(QStringLiteral(UNLEARN_SOURCE_DIR "/resources/help/window.html"));
    const QString page = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression entry(QStringLiteral("<td>(.*?)</td>|<h2[^>]*>Page (.*?)</h2>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression between(QStringLiteral(", | or | … "));
    QStringList entries;
    auto found = entry.globalMatch(page);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        entries += (match.captured(1) + match.captured(2)).split(between);
    }
    return entries;
}

/// No part of it lies outside of what it is in.
bool isWhollySeen(const QWidget& widget)
{
    bool isInside = widget.isVisible() && !widget.size().isEmpty();
    for (const QWidget* around = widget.parentWidget(); around && isInside; around = around->parentWidget())
        isInside = around->rect().contains(QRect(widget.mapTo(around, QPoint()), widget.size()));
    return isInside;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_main_window"));
    }

    void init() { QSettings().clear(); }

    /// The panel shows the request that is met first.
    void aPlanOfSeveralRequestsSaysSo()
    {
        ShownWindow s;
        QVERIFY(s.open());
        const auto* details = s.find<QLabel>("forgetDetails");
        QVERIFY2(!details->text().contains(QStringLiteral("Request")), qPrintable(details->text()));
        Plan plan = s.window.session().plan();
        plan.forget.clear();
        plan.requests = {{"1:5"}, {"2:3", "1:2"}}; // two of them twice
        s.window.session().changePlan(plan);
        QVERIFY(s.waitForIdle());
        QTRY_VERIFY2(details->text().contains(QStringLiteral("Request 1 of 2, 8 sample")), qPrintable(details->text()));
        QVERIFY2(details->text().startsWith(QStringLiteral("5 of 30 training samples")), qPrintable(details->text()));
        plan.requests = {{"1:5"}, {"class:9"}}; // which can not be read
        s.window.session().changePlan(plan);
        QVERIFY(s.waitForIdle());
        QVERIFY2(details->text().endsWith(QStringLiteral("Request 1 of 2")), qPrintable(details->text()));
    }

    /// Panels and pages whose title is their tab.
    void noTitleHasANegativeSize()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Negative sizes")));
        const ShownWindow s;
        auto* page = s.window.findChild<QDockWidget*>(QStringLiteral("curvesDock"));
        page->setFloating(true);
        QTRY_VERIFY(page->isVisible());
        page->setFloating(false);
        QTRY_VERIFY(!page->isFloating());
    }

    void manualHasEveryCommand()
    {
        const ShownWindow s;
        const QStringList entries = manualEntries();
        int commands = 0;
        const auto menus = s.window.menuBar()->findChildren<QMenu*>();
        for (const QMenu* menu : menus) {
            const auto actions = menu->actions();
            for (const QAction* action : actions) {
                if (action->isSeparator())
                    continue;
                static const QRegularExpression number(QStringLiteral("^[0-9] ")); // of a page's key
                const QString text = action->text().remove(QLatin1Char('&')).remove(number).trimmed();
                QVERIFY2(entries.contains(text, Qt::CaseInsensitive), qPrintable(text));
                ++commands;
            }
        }
        QVERIFY2(commands > 40, qPrintable(QString::number(commands)));
    }

    void emptyWindowOffersToOpenOnly()
    {
        const ShownWindow s;
        QVERIFY(s.find<QAction>("openAction")->isEnabled());
        for (const char* name : {"startAction", "pauseAction", "stopAction", "computeSpectrumAction", "saveAction"})
            QVERIFY2(!s.find<QAction>(name)->isEnabled(), name);
        QVERIFY(s.find<QLabel>("layersEmptyHint")->isVisibleTo(&s.window));
    }

    void startRunsToTheEnd()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.click("startActionButton");
        QTRY_COMPARE(s.lab->runsBegun.load(), 1);
        QVERIFY(s.waitForIdle());
        QTRY_COMPARE(s.find<QTableView>("curvesTable")->model()->rowCount(), 2 + 6); // below the models for comparison
        QCOMPARE(s.find<QTableView>("privacyTable")->model()->rowCount(), 3);
        QVERIFY(s.find<QAction>("startAction")->isEnabled());
        QCOMPARE(s.find<QTableView>("messagesTable")->model()->rowCount(), 1);
    }

    void stopIsAcknowledgedAtOnce()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        QTest::keyClick(&s.window, Qt::Key_F5);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QVERIFY(!s.find<QAction>("startAction")->isEnabled());
        QVERIFY(s.find<QPushButton>("cancelButton")->isVisible());
        s.click("stopActionButton");
        QVERIFY(!s.find<QAction>("stopAction")->isEnabled());
        QVERIFY(s.find<QLabel>("phaseLabel")->text().contains(QStringLiteral("Stopping")));
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().lastRun()->state, RunState::Cancelled);
        QVERIFY(!s.find<QPushButton>("cancelButton")->isVisible());
    }

    void pauseAndContinue()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.click("pauseActionButton");
        QVERIFY(s.window.session().status().paused);
        QVERIFY(s.find<QLabel>("phaseLabel")->text().startsWith(QStringLiteral("Paused")));
        s.click("pauseActionButton");
        QVERIFY(!s.window.session().status().paused);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().lastRun()->state, RunState::Finished);
    }

    void failureIsShownAndBlocksNothing()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Fail;
        s.click("startActionButton");
        auto* text = s.find<QLabel>("bannerText");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().contains(QLatin1String(FakeLab::failure)));
        QVERIFY(s.find<QAction>("startAction")->isEnabled());
        s.click("bannerCloseButton");
        QVERIFY(!text->isVisible());
        QCOMPARE(s.find<QTableView>("messagesTable")->model()->rowCount(), 1);
    }

    void trustIsAskedForOnce()
    {
        ShownWindow s;
        const std::string hash(64, 'a');
        s.lab->untrusted = hash;
        s.window.openPlan(ShownWindow::planFile);
        QTRY_VERIFY(s.find<QDialog>("trustDialog"));
        QCOMPARE(s.find<QLineEdit>("trustHashEdit")->text(), QString::fromStdString(hash));
        QVERIFY(s.find<QLineEdit>("trustFileEdit")->text().endsWith(QStringLiteral("program.pt")));
        QTRY_VERIFY(s.find<QPushButton>("doNotTrustButton")->hasFocus());
        QTest::mouseClick(s.find<QPushButton>("doNotTrustButton"), Qt::LeftButton);
        QTRY_VERIFY(!s.find<QDialog>("trustDialog"));
        QVERIFY(!s.window.session().experiment());
        QCOMPARE(s.find<QTableView>("messagesTable")->model()->rowCount(), 1);

        s.window.openPlan(ShownWindow::planFile);
        QTRY_VERIFY(s.find<QDialog>("trustDialog"));
        QTest::mouseClick(s.find<QPushButton>("trustButton"), Qt::LeftButton);
        QVERIFY(s.waitForIdle());
        QVERIFY(s.lab->untrusted.empty());
        QVERIFY(!s.find<QDialog>("trustDialog"));
    }

    void closingDuringARunAsks()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.window.close();
        QVERIFY(s.window.isVisible());
        auto* box = s.find<QMessageBox>("questionBox");
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QVERIFY(s.window.isVisible());
        QCOMPARE(s.window.session().status().activity, Activity::Running);
        QTRY_VERIFY(!s.find<QMessageBox>("questionBox"));
        s.window.close();
        box = s.find<QMessageBox>("questionBox");
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
        QTRY_VERIFY(!s.window.isVisible());
    }

    void closingWithUnsavedChangesAsks()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.window.session().setAllGammas(0.5);
        QVERIFY(s.window.isWindowModified());
        s.window.close();
        QVERIFY(s.window.isVisible());
        QVERIFY(s.find<QMessageBox>("questionBox"));
    }

    void deviceIsChosen()
    {
        ShownWindow s;
        auto* box = s.find<QComboBox>("deviceBox");
        QTRY_COMPARE(box->count(), 2);
        QCOMPARE(s.window.session().device(), std::string("cpu"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(s.window.session().device(), std::string("fake:0"));
        QCOMPARE(s.find<QLabel>("deviceLabel")->text(), QStringLiteral("Fake device"));
    }

    void retrainedModelsAreAddedAndRemoved()
    {
        ShownWindow s;
        QVERIFY(s.open());
        auto* remove = s.find<QPushButton>("removeReferencesButton");
        const auto* shown = s.find<QLabel>("referenceValue");
        QCOMPARE(s.window.session().plan().retrained.size(), std::size_t{1});
        QVERIFY2(remove->isEnabled() && shown->text().startsWith(QLatin1Char('1')), qPrintable(shown->text()));
        s.click("addReferenceButton");
        QTRY_VERIFY(s.find<QDialog>("modelDialog"));
        auto* dialog = s.find<QDialog>("modelDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("modelFileEdit")),
                         QStringLiteral("/fake/other.safetensors"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("okButton")), Qt::LeftButton);
        QTRY_COMPARE(s.window.session().plan().retrained.size(), std::size_t{2});
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().plan().retrained.back().file, std::string("/fake/other.safetensors"));
        QCOMPARE(s.window.session().experiment()->retrained.size(), std::size_t{2});
        QVERIFY2(shown->text().startsWith(QLatin1Char('2')), qPrintable(shown->text()));
        QTRY_VERIFY(!s.find<QDialog>("modelDialog"));
        s.click("removeReferencesButton");
        QTRY_VERIFY(s.window.session().plan().retrained.empty());
        QVERIFY(s.waitForIdle());
        QVERIFY(s.window.session().experiment()->retrained.empty());
        QCOMPARE(shown->text(), QStringLiteral("None"));
        QVERIFY(!remove->isEnabled() && s.find<QPushButton>("addReferenceButton")->isEnabled());
    }

    /// A stopped run has measured retrained models on samples alone; the original model is known on all.
    void sampledErrorsAreToldFromThoseOfWholeSets()
    {
        ShownWindow s;
        QVERIFY(s.open());
        const auto* details = s.find<QLabel>("referenceDetails");
        QVERIFY2(details->text().startsWith(QStringLiteral("Retrained: ")), qPrintable(details->text()));
        s.lab->run = Behaviour::Hold;
        s.window.session().startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.window.session().stop();
        QVERIFY(s.waitForIdle());
        QVERIFY2(details->text().startsWith(QStringLiteral("Retrained (sampled): ")), qPrintable(details->text()));
        const auto* table = s.find<QTableView>("curvesTable")->model();
        QCOMPARE(table->index(0, 0).data().toString(), QStringLiteral("Original"));
        QCOMPARE(table->index(1, 0).data().toString(), QStringLiteral("Retrained (sampled)"));
    }

    void whatIsForgottenIsAlwaysSeen_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("1280 x 800") << 800;
        QTest::newRow("1280 x 720") << 720;
    }

    /// Its count, first pictures and classes, whatever is chosen above them.
    void whatIsForgottenIsAlwaysSeen()
    {
        QFETCH(const int, height);
        ShownWindow s(QSize(1280, height));
        QVERIFY(s.open());
        s.find<QAction>("samplesDockAction")->trigger();
        QTRY_VERIFY(!s.find<QWidget>("classHistogramCanvas")->visibleRegion().isEmpty());
        QTRY_VERIFY(s.find<QWidget>("draftThumbnails")->isVisible());
        auto* kinds = s.find<QComboBox>("selectorKindBox");
        QCOMPARE(kinds->count(), 5);
        for (int kind = 0; kind < kinds->count(); ++kind) {
            kinds->setCurrentIndex(kind);
            QTest::qWait(0);
            QCOMPARE(s.window.size(), QSize(1280, height));
            for (const char* name : {"forgetCountLabel", "draftThumbnails", "classHistogram", "applyForgetSetButton"})
                QVERIFY2(isWhollySeen(*s.find<QWidget>(name)), name);
        }
    }

    void thresholdsAreUndoneAndDoneAgainByKeys()
    {
        ShownWindow s;
        QVERIFY(s.openActive());
        const auto* undo = s.find<QAction>("undoAction");
        const auto* redo = s.find<QAction>("redoAction");
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        const auto press = [&s](const QAction& action) {
            const QKeyCombination keys = action.shortcut()[0];
            QTest::keyClick(&s.window, keys.key(), keys.keyboardModifiers());
        };
        const auto gamma = [&s] { return s.window.session().plan().gamma; };
        const double before = gamma();
        QTest::keyClick(s.find<GammaEditor>("allLayersEditor")->slider(), Qt::Key_PageDown);
        const double after = gamma();
        QVERIFY(after < before);
        press(*undo);
        QCOMPARE(gamma(), before);
        QVERIFY(!undo->isEnabled() && redo->isEnabled());
        press(*redo);
        QCOMPARE(gamma(), after);
        QVERIFY(undo->isEnabled() && !redo->isEnabled());
    }

    void themesChangeThePalette()
    {
        const ShownWindow s;
        s.find<QAction>("darkThemeAction")->trigger();
        QTRY_VERIFY(s.window.palette().color(QPalette::Window).lightness() < 100);
        s.find<QAction>("lightThemeAction")->trigger();
        QTRY_VERIFY(s.window.palette().color(QPalette::Window).lightness() > 200);
        s.find<QAction>("systemThemeAction")->trigger();
    }

    void theSystemsThemeIsFollowed()
    {
        const ShownWindow s;
        s.find<QAction>("darkThemeAction")->trigger();
        s.find<QAction>("systemThemeAction")->trigger();
        const QPalette system = QApplication::palette();
        QVERIFY(system.resolveMask() == 0); // no colour of ours is before the system's
        const auto picture = [&s] { return s.find<QAction>("startAction")->icon().pixmap(24).toImage(); };
        QTRY_COMPARE(s.window.palette().color(QPalette::ButtonText), system.color(QPalette::ButtonText));
        const QImage before = picture();
        QPalette other = system; // as when the system turns dark
        other.setColor(QPalette::ButtonText, QColor(200, 30, 120));
        QApplication::setPalette(other);
        const bool follows = QTest::qWaitFor([&] { return picture() != before; });
        QApplication::setPalette(system);
        QVERIFY(follows);
        QTRY_VERIFY(picture() == before);
    }

    void layoutIsRememberedAndReset()
    {
        {
            ShownWindow s;
            s.find<QDockWidget>("experimentDock")->close();
            s.window.close();
        }
        ShownWindow s;
        auto* dock = s.find<QDockWidget>("experimentDock");
        QVERIFY(!dock->isVisible());
        s.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(dock->isVisible());
    }

    void figuresAreOneKeyAwayOnThePageThatIsLookedAt()
    {
        ShownWindow s;
        QVERIFY(s.open());
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("directionsTable")->isVisible());
        QVERIFY(!s.find<QTableView>("curvesTable")->isVisible());
        QTest::keyClick(&s.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!s.find<QDockWidget>("curvesDock")->visibleRegion().isEmpty());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("curvesTable")->isVisible());
        QVERIFY(s.find<QTableView>("directionsTable")->isVisibleTo(s.find<QWidget>("layersPage")));
        QTest::keyClick(&s.window, Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(!s.find<QDockWidget>("privacyDock")->visibleRegion().isEmpty());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("rocPointsTable")->isVisible());
        QVERIFY(s.find<QTableView>("scoreBinsTable")->isVisible());
        QTest::keyClick(&s.window, Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(!s.find<QDockWidget>("compareDock")->visibleRegion().isEmpty());
        QTest::keyClick(&s.window, Qt::Key_F2);
        QVERIFY(s.find<QTableView>("compareEpochsTable")->isVisible());
    }

    void pageIsDetachedAndPutBack()
    {
        ShownWindow s;
        QVERIFY(s.open());
        QTest::keyClick(&s.window, Qt::Key_2, Qt::ControlModifier);
        auto* page = s.find<QDockWidget>("curvesDock");
        QTRY_VERIFY(!page->visibleRegion().isEmpty());
        s.find<QAction>("detachPageAction")->trigger();
        QVERIFY(page->isFloating());
        s.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(!page->isFloating());
    }

    void cacheIsShownAndCleared()
    {
        ShownWindow shown;
        QVERIFY(shown.open());
        shown.find<QAction>("spectrumCacheAction")->trigger();
        const auto* label = shown.find<QLabel>("cacheSizeLabel");
        QTRY_VERIFY(label->text().startsWith("3"));
        auto* clear = shown.find<QPushButton>("clearCacheButton");
        QVERIFY(clear->isEnabled());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(label->text().startsWith("0"));
        QCOMPARE(shown.lab->cached.load(), 0);
        QVERIFY(!clear->isEnabled());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
