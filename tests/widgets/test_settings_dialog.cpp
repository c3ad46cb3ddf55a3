// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/session/third_parties_model.h"
#include "widgets/settings_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace unlearn;

namespace {

/// A window whose settings are open.
struct ShownSettings {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window{fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {}};

    ShownSettings() { window.show(); }

    bool open()
    {
        if (!QTest::qWaitForWindowExposed(&window))
            return false;
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return find<SettingsDialog>("settingsDialog") != nullptr; });
    }
    bool close()
    {
        QTest::keyClick(find<SettingsDialog>("settingsDialog"), Qt::Key_Escape);
        return QTest::qWaitFor([this] { return !find<SettingsDialog>("settingsDialog"); });
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    QString note() const { return find<QLabel>("restartNote")->text(); }
};

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_settings_dialog"));
    }

    void init() { QSettings().clear(); }

    void everyControlSaysWhatItIs()
    {
        ShownSettings s;
        QVERIFY(s.open());
        const auto widgets = s.find<SettingsDialog>("settingsDialog")->findChildren<QWidget*>();
        int controls = 0;
        for (QWidget* widget : widgets) {
            if (!qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QComboBox*>(widget)
                && !qobject_cast<QSpinBox*>(widget))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qUtf8Printable(widget->objectName()));
            if (widget->objectName() == QStringLiteral("closeButton"))
                continue;
            ++controls;
            QVERIFY2(!widget->toolTip().isEmpty(), qUtf8Printable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qUtf8Printable(widget->objectName()));
        }
        const auto name = [&s](const char* box) { return s.find<QCheckBox>(box)->accessibleName(); };
        QVERIFY(name("askBeforeStoppingBox") != name("askBeforeLosingBox"));
        QCOMPARE(controls, 13); // four boxes, threads, weights, two questions, two on jobs, two to clear, defaults
    }

    void themeIsAppliedAndKeptAtOnce()
    {
        const QPalette system = QApplication::palette();
        {
            ShownSettings s;
            QVERIFY(s.open());
            auto* box = s.find<QComboBox>("themeBox");
            box->setFocus();
            QTest::keyClick(box, Qt::Key_End);
            QCOMPARE(box->currentText(), QStringLiteral("Dark"));
            QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
            QVERIFY(s.find<QAction>("darkThemeAction")->isChecked());
            QVERIFY(!s.note().contains(QStringLiteral("next start")));
            QCOMPARE(Settings::load().preferences.theme, Theme::Dark);
        }
        QApplication::setPalette(system);
        const ShownSettings again;
        QVERIFY(again.find<QAction>("darkThemeAction")->isChecked());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        QApplication::setPalette(system);
    }

    void threadsAndLanguageWaitForTheNextStart()
    {
        ShownSettings s;
        QVERIFY(s.open());
        auto* threads = s.find<QSpinBox>("threadsBox");
        QCOMPARE(threads->text(), QStringLiteral("All cores"));
        threads->setFocus();
        QTest::keyClick(threads, Qt::Key_Up);
        QCOMPARE(threads->value(), 1);
        QVERIFY(s.note().contains(QStringLiteral("threads")));
        auto* language = s.find<QComboBox>("languageBox");
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QVERIFY(s.note().contains(QStringLiteral("language")));
        QVERIFY(s.close());
        QVERIFY(s.open()); // the next start has not been yet
        QVERIFY(s.note().contains(QStringLiteral("threads")) && s.note().contains(QStringLiteral("language")));
        const Preferences stored = Settings::load().preferences;
        QCOMPARE(stored.threads, 1);
        QCOMPARE(stored.language, QStringLiteral("en"));

        ShownSettings next;
        QVERIFY(next.open());
        QCOMPARE(next.find<QSpinBox>("threadsBox")->value(), 1);
        QCOMPARE(next.find<QComboBox>("languageBox")->currentData().toString(), QStringLiteral("en"));
        QVERIFY(!next.note().contains(QStringLiteral("threads")));
    }

    void deviceIsThatOfTheNextJob()
    {
        ShownSettings s;
        auto* panel = s.find<QComboBox>("deviceBox");
        QTRY_VERIFY(panel->count() > 1);
        QVERIFY(s.open());
        auto* box = s.find<QComboBox>("settingsDeviceBox");
        QCOMPARE(box->count(), panel->count());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(panel->currentIndex(), 1);
        QCOMPARE(Settings::load().preferences.device, panel->currentData().toString());
    }

    void budgetOfWeightsIsThatOfTheNextRun()
    {
        ShownSettings s;
        s.window.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(s.window.session().experiment() && s.window.session().status().activity == Activity::Idle);
        QVERIFY(s.open());
        auto* box = s.find<QSpinBox>("weightsBudgetBox");
        QCOMPARE(box->value(), 2);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(Settings::load().preferences.weightsGigabytes, 3);
        QVERIFY(s.close());
        s.window.session().startRun();
        QTRY_VERIFY(s.lab->runsBegun > 0 && s.window.session().status().activity == Activity::Idle);
        QCOMPARE(s.lab->lastWeightsBudget, std::int64_t{3} << 30);
    }

    void questionsAreSwitchedOff()
    {
        ShownSettings s;
        s.window.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(s.window.session().experiment() && s.window.session().status().activity == Activity::Idle);
        QVERIFY(s.open());
        auto* box = s.find<QCheckBox>("askBeforeLosingBox");
        QVERIFY(box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QVERIFY(!Settings::load().preferences.asksBeforeLosing);
        QVERIFY(Settings::load().preferences.asksBeforeStopping);
        QVERIFY(s.close());
        s.window.session().setAllGammas(0.5);
        QVERIFY(s.window.isWindowModified());
        s.window.close();
        QVERIFY(!s.find<QMessageBox>("questionBox"));
        QVERIFY(!s.window.isVisible());
    }

    void helpOfTheDesktopIsSwitchedOff()
    {
        ShownSettings s;
        QVERIFY(s.open());
        QVERIFY(s.window.preferences().notifiesOfLongJobs && s.window.preferences().staysAwake);
        const auto click = [&s](const char* name) {
            auto* box = s.find<QCheckBox>(name);
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        };
        click("notifyBox");
        QVERIFY(!Settings::load().preferences.notifiesOfLongJobs && Settings::load().preferences.staysAwake);
        click("stayAwakeBox");
        QVERIFY(!Settings::load().preferences.staysAwake);
        QVERIFY(!s.window.preferences().notifiesOfLongJobs && !s.window.preferences().staysAwake);
    }

    void cacheIsClearedAfterAQuestion()
    {
        ShownSettings s;
        QVERIFY(s.open());
        const auto* size = s.find<QLabel>("storageCacheSizeLabel");
        QTRY_VERIFY(size->text().startsWith(QLatin1Char('3')));
        QVERIFY(s.find<QLineEdit>("cacheFolderPath")->text().endsWith(QStringLiteral("/fake/runs-cache")));
        QTRY_VERIFY(s.find<QLabel>("dataSizeLabel")->text() != QStringLiteral("Looking…"));
        auto* clear = s.find<QPushButton>("clearStorageButton");
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(s.find<QMessageBox>("clearQuestion"));
        QTest::keyClick(s.find<QMessageBox>("clearQuestion"), Qt::Key_Escape);
        QTRY_VERIFY(!s.find<QMessageBox>("clearQuestion"));
        QCOMPARE(s.lab->cached.load(), 3);
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(s.find<QPushButton>("confirmClearButton"));
        QTest::mouseClick(s.find<QPushButton>("confirmClearButton"), Qt::LeftButton);
        QTRY_VERIFY(size->text().startsWith(QLatin1Char('0')));
        QCOMPARE(s.lab->cached.load(), 0);
        QVERIFY(!clear->isEnabled());
    }

    /// They lie in a folder within the cache, and take far longer to be made again than moments do.
    void shadowModelsAreClearedApart()
    {
        ShownSettings s;
        QVERIFY(s.open());
        const auto* size = s.find<QLabel>("storageShadowsSizeLabel");
        QTRY_VERIFY(size->text().startsWith(QLatin1Char('2')));
        auto* clear = s.find<QPushButton>("clearShadowsButton");
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(s.find<QPushButton>("confirmClearButton"));
        QTest::mouseClick(s.find<QPushButton>("confirmClearButton"), Qt::LeftButton);
        QTRY_VERIFY(size->text().startsWith(QLatin1Char('0')));
        QCOMPARE(s.lab->cachedShadows.load(), 0);
        QVERIFY(!clear->isEnabled());
        QCOMPARE(s.lab->cached.load(), 3);
        QVERIFY(s.find<QPushButton>("clearStorageButton")->isEnabled());
    }

    void defaultsComeBack()
    {
        Settings chosen;
        chosen.preferences = {.theme = Theme::Light, .threads = 1, .asksBeforeStopping = false};
        chosen.recentFiles = {QStringLiteral("/kept.unlearn.json")};
        chosen.save();
        ShownSettings s;
        QVERIFY(s.open());
        QCOMPARE(s.find<QSpinBox>("threadsBox")->value(), 1);
        QTest::mouseClick(s.find<QPushButton>("defaultSettingsButton"), Qt::LeftButton);
        QCOMPARE(s.find<QSpinBox>("threadsBox")->value(), 0);
        QVERIFY(s.find<QAction>("systemThemeAction")->isChecked());
        const Settings stored = Settings::load();
        QCOMPARE(stored.preferences.threads, 0);
        QVERIFY(stored.preferences.asksBeforeStopping);
        QCOMPARE(stored.recentFiles, chosen.recentFiles);
    }

    void aDamagedFileHindersNothing()
    {
        Settings().save();
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ntheme=@Size(3 4)\nlayout=@ByteArray(garbage)\ngeometry=@ByteArray(\\0\\1)\n"
                   "[compute]\nthreads=-7\ndevice=\\xfffd\n[files\nrecent=1");
        file.close();
        ShownSettings s;
        QVERIFY(s.open());
        QVERIFY(s.find<QAction>("systemThemeAction")->isChecked());
        QCOMPARE(s.find<QSpinBox>("threadsBox")->value(), 0);
    }

    void aboutNamesThirdParties()
    {
        ShownSettings s;
        s.find<QAction>("aboutAction")->trigger();
        QTRY_VERIFY(s.find<QTableView>("thirdPartiesTable"));
        QCOMPARE(s.find<QTableView>("thirdPartiesTable")->model()->rowCount(), ThirdPartiesModel().rowCount());
        QVERIFY(s.find<QPlainTextEdit>("noticesText")->toPlainText().contains(QStringLiteral("Niels Lohmann")));
        QVERIFY(s.find<QLabel>("aboutText")->text().contains(QStringLiteral("GNU General Public License")));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "test_settings_dialog.moc"
