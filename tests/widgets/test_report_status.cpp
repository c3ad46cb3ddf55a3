// SPDX-License-Identifier: GPL-3.0-or-later
// Reports are written beside the session's jobs: the status bar shows how far they are, and cancels them.
#include "tests/widgets/shown_window.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

namespace {

struct ReportingWindow : ShownWindow {
    QTemporaryDir folder;

    ~ReportingWindow() { lab->report = Behaviour::Finish; }

    /// Asks for a report of the first run, which the fakes hold in its middle.
    bool begin(const QString& name)
    {
        lab->report = Behaviour::Hold;
        auto* table = find<QTableView>("runsTable");
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 2; }))
            return false;
        table->setCurrentIndex(table->model()->index(0, 0));
        const int before = lab->checkpoints;
        find<QAction>("reportAction")->trigger();
        auto* dialog = find<QFileDialog>("reportDialog");
        if (!dialog)
            return false;
        dialog->selectFile(folder.filePath(name));
        return QMetaObject::invokeMethod(dialog, "accept")
            && QTest::qWaitFor([this, before] { return lab->checkpoints > before; });
    }
    QWidget* status() const { return find<QWidget>("reportStatus"); }
    QString phase() const { return find<QLabel>("reportPhaseLabel")->text(); }
};

} // namespace

class TestReportStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_report_status"));
    }

    void init() { QSettings().clear(); }

    void aReportIsCancelledByItsButton()
    {
        ReportingWindow s;
        QVERIFY(s.open());
        QVERIFY(!s.status()->isVisible());
        s.lab->run = Behaviour::Hold;
        s.window.session().startRun();
        QTRY_COMPARE(s.window.session().status().activity, Activity::Running);
        QVERIFY(s.begin(QStringLiteral("reported")));
        QVERIFY(s.status()->isVisible());
        QTRY_COMPARE(s.phase(), QStringLiteral("Report: Drawing, 50 %"));
        QVERIFY(s.find<QPushButton>("cancelReportButton")->isEnabled());
        s.click("cancelReportButton");
        QVERIFY(!s.find<QPushButton>("cancelReportButton")->isEnabled());
        QCOMPARE(s.phase(), QStringLiteral("Report: stopping…"));
        QTRY_VERIFY(s.isSaid(QStringLiteral("The report was cancelled")));
        QTRY_VERIFY(!s.status()->isVisible());
        QVERIFY(!s.isSaid(s.folder.filePath(QStringLiteral("reported"))));
        QVERIFY(s.window.workBeside().isEmpty());
        QCOMPARE(s.window.session().status().activity, Activity::Running); // the run heard nothing of it
        QVERIFY(!s.window.session().status().stopping);
        s.lab->run = Behaviour::Finish;
        QVERIFY(s.waitForIdle());
    }

    void aReportThatIsWrittenTakesItsLeave()
    {
        ReportingWindow s;
        QVERIFY(s.open());
        QVERIFY(s.begin(QStringLiteral("reported")));
        QVERIFY(s.find<QPushButton>("cancelReportButton")->isVisible());
        s.lab->report = Behaviour::Finish;
        QTRY_VERIFY(s.isSaid(s.folder.filePath(QStringLiteral("reported"))));
        QTRY_VERIFY(!s.status()->isVisible());
        QVERIFY(!s.isSaid(QStringLiteral("cancelled")));
    }
};

QTEST_MAIN(TestReportStatus)
#include "test_report_status.moc"
