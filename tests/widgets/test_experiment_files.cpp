// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment is opened, saved to another file, and opened again from the recent ones; the example stays as it is.
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/samples_page.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace unlearn;

namespace {

constexpr auto exampleFile = "/fake/example.unlearn.json";

/// What was written, by file.
using SavedPlans = std::map<QString, Plan>;

/// Fakes that write to saved, and read from there what is in it.
ExperimentServices savingServices(const std::shared_ptr<FakeLab>& lab, const std::shared_ptr<SavedPlans>& saved)
{
    ExperimentServices services = fakeServices(lab);
    services.writePlan = [saved](const std::filesystem::path& file, const Plan& plan) {
        (*saved)[QString::fromStdString(file.string())] = plan;
    };
    services.readPlan = [saved, readFake = services.readPlan](const std::filesystem::path& file) {
        const auto found = saved->find(QString::fromStdString(file.string()));
        return found == saved->end() ? readFake(file) : found->second;
    };
    return services;
}

/// A window that has an example.
struct FilesWindow {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window;

    explicit FilesWindow(const std::shared_ptr<SavedPlans>& saved)
        : window(savingServices(lab, saved), QStringLiteral("/fake/runs.sqlite"), exampleFile)
    {
        window.show();
    }
    /// Where the window is active for keys.
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(&window, key, modifiers);
        return true;
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    QString planFile() { return QString::fromStdString(window.session().planFile().string()); }
    bool waitForIdle()
    {
        return QTest::qWaitFor(
            [this] { return window.session().experiment() && window.session().status().activity == Activity::Idle; });
    }
    bool choose(const char* dialogName, const QString& file)
    {
        auto* dialog = find<QFileDialog>(dialogName);
        if (!dialog)
            return false;
        dialog->setDirectory(QFileInfo(file).path());
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        return QTest::qWaitFor([&] { return !find<QFileDialog>(dialogName); });
    }
    QStringList recentFiles() const
    {
        QStringList files;
        const auto actions = find<QMenu>("recentMenu")->actions();
        for (const QAction* action : actions)
            files << action->toolTip();
        return files;
    }
};

} // namespace

class TestExperimentFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_experiment_files"));
        QVERIFY(m_folder.isValid());
    }

    void init() { QSettings().clear(); }

    void whatIsSavedIsAmongTheRecentFilesOfTheNextWindow()
    {
        const auto saved = std::make_shared<SavedPlans>();
        const QString opened = QStringLiteral("/fake/folder/fake.unlearn.json");
        const QString mine = m_folder.filePath(QStringLiteral("mine.unlearn.json"));
        {
            FilesWindow s(saved);
            s.window.openPlan(opened.toStdString());
            QVERIFY(s.waitForIdle());
            QVERIFY2(s.window.windowTitle().startsWith(QStringLiteral("fake.unlearn.json[*]")),
                     qUtf8Printable(s.window.windowTitle()));
            QVERIFY(!s.window.isWindowModified());
            s.window.session().setAllGammas(0.5);
            QVERIFY(s.window.isWindowModified());
            QVERIFY(s.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier));
            QVERIFY(s.choose("saveDialog", m_folder.filePath(QStringLiteral("mine")))); // what it is follows by itself
            QTRY_COMPARE(s.planFile(), mine);
            QVERIFY2(s.window.windowTitle().startsWith(QStringLiteral("mine.unlearn.json[*]")),
                     qUtf8Printable(s.window.windowTitle()));
            QVERIFY(!s.window.isWindowModified());
            QCOMPARE(saved->size(), std::size_t{1});
            QCOMPARE(saved->at(mine).gamma, 0.5);
            QCOMPARE(s.recentFiles(), (QStringList{mine, opened}));
            s.window.close();
            QVERIFY(!s.window.isVisible());
        }
        FilesWindow s(saved);
        QCOMPARE(s.recentFiles(), (QStringList{mine, opened}));
        auto* menu = s.find<QMenu>("recentMenu");
        menu->popup(s.window.mapToGlobal(QPoint(40, 40)));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_1); // the letter, as it were, of the first
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.planFile(), mine);
        QCOMPARE(s.window.session().plan().gamma, 0.5);
        QVERIFY(!s.window.isWindowModified());
    }

    void theExampleIsSavedElsewhere()
    {
        const auto saved = std::make_shared<SavedPlans>();
        FilesWindow s(saved);
        s.find<QAction>("openExampleAction")->trigger();
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.planFile(), QLatin1String(exampleFile));
        QVERIFY(!s.find<QMenu>("recentMenu")->isEnabled()); // it has a command of its own
        QVERIFY(s.press(Qt::Key_S, Qt::ControlModifier));
        const QString copy = m_folder.filePath(QStringLiteral("copy.unlearn.json"));
        QVERIFY(s.choose("saveDialog", copy));
        QTRY_COMPARE(s.planFile(), copy);
        QCOMPARE(saved->size(), std::size_t{1});
        QVERIFY(saved->contains(copy));
        // From now on it has a file to be saved to.
        s.window.session().setAllGammas(0.25);
        QVERIFY(s.press(Qt::Key_S, Qt::ControlModifier));
        QVERIFY(!s.find<QFileDialog>("saveDialog"));
        QTRY_VERIFY(!s.window.isWindowModified());
        QCOMPARE(saved->size(), std::size_t{1});
        QCOMPARE(saved->at(copy).gamma, 0.25);
    }

    void aFileIsChosenAndOpened()
    {
        FilesWindow s(std::make_shared<SavedPlans>());
        const QString file = m_folder.filePath(QStringLiteral("chosen.unlearn.json"));
        QFile chosen(file);
        QVERIFY(chosen.open(QIODevice::WriteOnly));
        chosen.close();
        QVERIFY(s.press(Qt::Key_O, Qt::ControlModifier));
        QVERIFY(s.choose("openDialog", file));
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.planFile(), file);
        QCOMPARE(s.recentFiles(), QStringList{file});
    }

    void whatIsNotAppliedIsAskedAboutBeforeAnotherExperiment()
    {
        FilesWindow s(std::make_shared<SavedPlans>());
        const QString opened = QStringLiteral("/fake/folder/fake.unlearn.json");
        s.window.openPlan(opened.toStdString());
        QVERIFY(s.waitForIdle());
        const ForgetDraft& draft = s.find<SamplesPage>("samplesPage")->draft();
        s.find<SamplesPage>("samplesPage")->draft().addSamples({0, 5});
        for (const char* action : {"newExperimentAction", "openExampleAction"}) {
            s.find<QAction>(action)->trigger();
            auto* box = s.find<QMessageBox>("questionBox");
            QVERIFY2(box && box->text().contains(QStringLiteral("not applied")), action);
            QVERIFY2(!box->text().contains(QStringLiteral("not saved")), action);
            QTest::keyClick(box, Qt::Key_Escape);
            QTRY_VERIFY(!s.find<QMessageBox>("questionBox"));
            QVERIFY2(draft.isModified() && !s.find<QDialog>("dataDialog") && s.planFile() == opened, action);
        }
        s.window.session().setAllGammas(0.5);
        s.lab->run = Behaviour::Hold;
        s.window.session().startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.find<QAction>("openExampleAction")->trigger();
        auto* box = s.find<QMessageBox>("questionBox");
        QVERIFY(box);
        for (const char* loss : {"job is running", "not saved", "not applied"}) // in one question
            QVERIFY2(box->text().contains(QLatin1String(loss)), qPrintable(box->text()));
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
        QTRY_COMPARE(s.planFile(), QLatin1String(exampleFile));
        QVERIFY(s.waitForIdle());
        QVERIFY(!s.window.isWindowModified());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestExperimentFiles)
#include "test_experiment_files.moc"
