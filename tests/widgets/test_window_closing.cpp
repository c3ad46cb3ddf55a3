// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on beside the session's jobs when the window is to be closed.
#include "tests/widgets/shown_window.h"
#include "widgets/get_data_dialog.h"
#include "widgets/samples_page.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <string>
#include <vector>

using namespace unlearn;

namespace {

struct BusyWindow : ShownWindow {
    QTemporaryDir folder;

    ~BusyWindow() { lab->log = Behaviour::Finish; } // the fake log hears of no stop

    bool choose(const char* action, const char* dialogName, const QString& file)
    {
        find<QAction>(action)->trigger();
        auto* dialog = find<QFileDialog>(dialogName);
        if (!dialog)
            return false;
        dialog->setDirectory(folder.path());
        dialog->selectFile(folder.filePath(file));
        QMetaObject::invokeMethod(dialog, "accept");
        return QTest::qWaitFor([&] { return !find<QFileDialog>(dialogName); });
    }
    bool isHeld() const
    {
        return QTest::qWaitFor([this] { return lab->checkpoints > 0; });
    }
    /// What closing asks, which is answered with no; empty: it asks nothing.
    QString asked()
    {
        window.close();
        auto* box = find<QMessageBox>("questionBox");
        if (!box)
            return {};
        const QString text = box->text();
        QTest::keyClick(box, Qt::Key_Escape);
        return QTest::qWaitFor([this] { return !find<QMessageBox>("questionBox"); }) ? text : QString();
    }
};

} // namespace

class TestWindowClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_window_closing"));
    }

    void init() { QSettings().clear(); }

    void aReportIsNotBrokenOffUnasked()
    {
        BusyWindow s;
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("runsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        s.lab->report = Behaviour::Hold;
        s.find<QAction>("reportAction")->trigger();
        auto* dialog = s.find<QFileDialog>("reportDialog");
        QVERIFY(dialog);
        dialog->selectFile(s.folder.filePath(QStringLiteral("reported")));
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QVERIFY(s.isHeld());
        QVERIFY(s.window.sideJobs().underWay() == std::set<SideJob>{SideJob::Report});
        QVERIFY(s.asked().contains(QStringLiteral("report")));
        QVERIFY(s.window.isVisible());
        s.lab->report = Behaviour::Finish;
        QTRY_VERIFY(s.isSaid(s.folder.filePath(QStringLiteral("reported"))));
        QTRY_VERIFY(s.window.workBeside().isEmpty());
        QVERIFY(s.window.sideJobs().result(SideJob::Report).contains(QStringLiteral("reported")));
        QCOMPARE(s.asked(), QString()); // nothing goes on any more
        QTRY_VERIFY(!s.window.isVisible());
    }

    void norIsALogThatGoesOutOrComesIn()
    {
        for (const bool goesOut : {true, false}) {
            BusyWindow s;
            s.lab->log = Behaviour::Hold;
            if (goesOut) {
                QVERIFY(s.choose("exportLogAction", "exportLogDialog", QStringLiteral("mine.sqlite")));
            } else {
                QFile theirs(s.folder.filePath(QStringLiteral("theirs.sqlite")));
                QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("a log") > 0);
                theirs.close();
                QVERIFY(s.choose("mergeLogAction", "mergeLogDialog", QStringLiteral("theirs.sqlite")));
            }
            QVERIFY(s.isHeld());
            QVERIFY(s.window.sideJobs().underWay()
                    == std::set<SideJob>{goesOut ? SideJob::LogExport : SideJob::LogMerge});
            QVERIFY(s.asked().contains(goesOut ? QStringLiteral("exported") : QStringLiteral("merged")));
            s.lab->log = Behaviour::Finish;
            QTRY_VERIFY(s.window.workBeside().isEmpty());
        }
    }

    /// A purge is planned, which takes its time, when somebody tags a run and quits at once.
    void whatWasNotedLastIsWritten()
    {
        std::vector<std::string> written;
        {
            ShownWindow s({}, [&written](const std::shared_ptr<FakeLab>& lab) {
                ExperimentServices services = fakeServices(lab);
                services.note = [&written](const std::vector<RunNote>& notes) {
                    for (const RunNote& note : notes)
                        written.push_back(note.text);
                };
                return services;
            });
            s.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&s.window));
            auto* table = s.find<QTableView>("runsTable");
            QTRY_COMPARE(table->model()->rowCount(), 2);
            table->setCurrentIndex(table->model()->index(0, 0));
            s.lab->log = Behaviour::Hold;
            s.find<QAction>("purgeAction")->trigger();
            QTRY_VERIFY(s.lab->checkpoints > 0);
            table->setFocus();
            QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
            auto* editor = table->findChild<QLineEdit*>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, QStringLiteral("look again"));
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(s.window.isNoting());
            s.window.close();
            QVERIFY(!s.window.isVisible());
        }
        QCOMPARE(written, std::vector<std::string>{"look again"});
    }

    void unsavedChangesAreNamedInTheSameQuestion()
    {
        BusyWindow s;
        QVERIFY(s.open());
        s.window.session().setAllGammas(0.5);
        QVERIFY(s.window.isWindowModified());
        s.lab->get = Behaviour::Hold;
        s.find<QAction>("getDataAction")->trigger();
        auto* dialog = s.find<GetDataDialog>("getDataDialog");
        QVERIFY(dialog);
        dialog->choose("fashion-mnist");
        s.click("getDataButton");
        QVERIFY(s.isHeld());
        const QString text = s.asked();
        QVERIFY2(text.contains(QStringLiteral("downloaded")) && text.contains(QStringLiteral("not saved")),
                 qPrintable(text));
    }

    void aForgetSetThatIsNotAppliedIsAskedAbout()
    {
        BusyWindow s;
        QVERIFY(s.open());
        ForgetDraft& draft = s.find<SamplesPage>("samplesPage")->draft();
        draft.addSamples({0, 5});
        QVERIFY(draft.isModified() && !s.window.isWindowModified());
        const QString unapplied = s.asked();
        QVERIFY2(unapplied.contains(QStringLiteral("not applied")), qPrintable(unapplied));
        QVERIFY(!unapplied.contains(QStringLiteral("not saved")));
        QVERIFY(s.window.isVisible() && draft.isModified()); // nothing was lost by asking
        s.window.session().setAllGammas(0.5);
        const QString both = s.asked();
        QVERIFY2(both.contains(QStringLiteral("not applied")) && both.contains(QStringLiteral("not saved")),
                 qPrintable(both));
        s.lab->run = Behaviour::Hold;
        s.window.session().startRun();
        QVERIFY(s.isHeld());
        const QString all = s.asked();
        QVERIFY2(all.contains(QStringLiteral("job is running")) && all.contains(QStringLiteral("not applied"))
                     && all.contains(QStringLiteral("not saved")),
                 qPrintable(all));
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
        draft.discard();
        const QString unsaved = s.asked();
        QVERIFY2(unsaved.contains(QStringLiteral("not saved")) && !unsaved.contains(QStringLiteral("not applied")),
                 qPrintable(unsaved));
        draft.addSamples({0, 5});
        s.window.close();
        QVERIFY(s.find<QPushButton>("acceptButton"));
        s.click("acceptButton");
        QTRY_VERIFY(!s.window.isVisible());
    }

    void aForgetSetIsLostUnaskedWhereNobodyWantsToBeAsked()
    {
        Settings settings = Settings::load();
        settings.preferences.asksBeforeLosing = false;
        settings.save();
        BusyWindow s;
        QVERIFY(s.open());
        s.find<SamplesPage>("samplesPage")->draft().addSamples({0, 5});
        QVERIFY(s.window.hasForgetDraft());
        QCOMPARE(s.asked(), QString());
        QVERIFY(!s.window.isVisible());
    }

    /// Neither ends before the test's thread hears of it.
    void whatTheForgetSetIsAtWorkWithIsAskedAbout()
    {
        BusyWindow s;
        QVERIFY(s.open());
        ForgetDraft& draft = s.find<SamplesPage>("samplesPage")->draft();
        draft.addMatching({s.folder.filePath(QStringLiteral("none.png"))});
        QVERIFY(draft.isMatching());
        QString text = s.asked();
        QVERIFY2(text.contains(QStringLiteral("looked for")), qPrintable(text));
        QTRY_VERIFY(!draft.isMatching());
        draft.exportTo(s.folder.filePath(QStringLiteral("set.txt")));
        QVERIFY(draft.isExporting());
        text = s.asked();
        QVERIFY2(text.contains(QStringLiteral("forget set is being exported")), qPrintable(text));
        QTRY_VERIFY(!draft.isExporting());
        QCOMPARE(s.asked(), QString());
        QVERIFY(!s.window.isVisible());
    }

    void norADownload()
    {
        BusyWindow s;
        s.lab->get = Behaviour::Hold;
        s.find<QAction>("getDataAction")->trigger();
        auto* dialog = s.find<GetDataDialog>("getDataDialog");
        QVERIFY(dialog);
        dialog->choose("fashion-mnist");
        s.click("getDataButton");
        QVERIFY(s.isHeld());
        QVERIFY(s.window.sideJobs().underWay() == std::set<SideJob>{SideJob::Download});
        QVERIFY(s.asked().contains(QStringLiteral("downloaded")));
        QVERIFY(s.window.isVisible());
        s.window.close();
        QVERIFY(s.find<QPushButton>("acceptButton"));
        s.click("acceptButton");
        QTRY_VERIFY(!s.window.isVisible());
    }
};

QTEST_MAIN(TestWindowClosing)
#include "test_window_closing.moc"
